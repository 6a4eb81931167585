import { describe, expect, it } from 'vitest'
import { html, unmarked } from './reading'

function inParagraph(markdown: string, locale = 'th'): string {
  return unmarked(html(markdown, { locale })).replace(/^<p id="p1">|<\/p>$/g, '')
}

describe('emphasis beside Thai', () => {
  it.each([
    ['**“โครงการ”**ของ', '<strong>“โครงการ”</strong>ของ'],
    ['ของ**“โครงการ”**', 'ของ<strong>“โครงการ”</strong>'],
    ['ของ**(ร่าง)**ที่', 'ของ<strong>(ร่าง)</strong>ที่'],
    ['*“ก”*ข', '<em>“ก”</em>ข'],
    ['ก*(ข)*ค', 'ก<em>(ข)</em>ค'],
    ['***“ก”***ข', '<em><strong>“ก”</strong></em>ข'],
    ['**ก “*ข*” ค**ง', '<strong>ก “<em>ข</em>” ค</strong>ง'],
    ['**“ก”**ข**“ค”**ง', '<strong>“ก”</strong>ข<strong>“ค”</strong>ง'],
    ['**(MOU)**และ**[1]**ด้วย', '<strong>(MOU)</strong>และ<strong>[1]</strong>ด้วย'],
    ['รวม**10%**ของ', 'รวม<strong>10%</strong>ของ'],
    ['การ**เติบโต**ของ', 'การ<strong>เติบโต</strong>ของ'],
    ['**「互い」**の', '<strong>「互い」</strong>の'],
    ['[**“ก”**ข](/ค)', '<a href="/%E0%B8%84"><strong>“ก”</strong>ข</a>'],
  ])('%s', (markdown, expected) => {
    expect(inParagraph(markdown)).toBe(expected)
  })

  it('keeps the strict rule for the underscore', () => {
    expect(inParagraph('ก_“ข”_ค')).toBe('ก_“ข”_ค')
    expect(inParagraph('_“ข”_ ค')).toBe('<em>“ข”</em> ค')
  })
  it('leaves asterisks that have spaces on their inner side', () => {
    expect(inParagraph('ก ** ข ** ค')).toBe('ก ** ข ** ค')
    expect(inParagraph('2 * 3 * 4')).toBe('2 * 3 * 4')
  })

  it.each(['ขนาด 2*3*4 เมตร', '5*3*2 = 30', '๕*๓ และ ๗*๘'])('leaves a sign between digits: %s', (written) => {
    expect(inParagraph(written)).toBe(written)
  })
  it.each([
    ['ปี 2567*ใหม่*', 'ปี 2567<em>ใหม่</em>'],
    ['*2*3*', '<em>2*3</em>'],
    ['รวม**10**ราย', 'รวม<strong>10</strong>ราย'],
  ])('emphasizes beside digits: %s', (written, shown) => expect(inParagraph(written)).toBe(shown))
})

// The examples and their numbers are those of CommonMark 0.31.2, section 6.2.
describe('emphasis in English is as in CommonMark', () => {
  it.each([
    [350, '*foo bar*', '<em>foo bar</em>'],
    [351, 'a * foo bar*', 'a * foo bar*'],
    [352, 'a*"foo"*', 'a*"foo"*'],
    [355, 'foo*bar*', 'foo<em>bar</em>'],
    [357, '_foo bar_', '<em>foo bar</em>'],
    [359, 'a_"foo"_', 'a_"foo"_'],
    [360, 'foo_bar_', 'foo_bar_'],
    [364, 'foo-_(bar)_', 'foo-<em>(bar)</em>'],
    [369, '*(*foo)', '*(*foo)'],
    [370, '*(*foo*)*', '<em>(<em>foo</em>)</em>'],
    [381, 'a**"foo"**', 'a**"foo"**'],
    [394, '**foo "*bar*" foo**', '<strong>foo "<em>bar</em>" foo</strong>'],
    [395, '**foo**bar', '<strong>foo</strong>bar'],
    [411, '*foo**bar**baz*', '<em>foo<strong>bar</strong>baz</em>'],
    [413, '***foo** bar*', '<em><strong>foo</strong> bar</em>'],
    [442, '**foo*', '*<em>foo</em>'],
    [468, '*foo _bar* baz_', '<em>foo _bar</em> baz_'],
  ])('example %i: %s', (_, markdown, expected) => {
    expect(inParagraph(markdown, 'en')).toBe(expected)
  })
})
