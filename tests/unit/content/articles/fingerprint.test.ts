import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contentHash,
  contentParts,
  fingerprint,
  type TranslatableContent,
} from '@/lib/content/articles/fingerprint'
import { readTranslatableContent } from '@/lib/content/articles/translatable-content'
import { readRecord, recordText } from '@/lib/content/articles/translation-record'
import { markdown, ORIGINAL } from '../content-folder-on-disk'

const wording: TranslatableContent = {
  headline: 'ดีพร้อมเปิดงาน',
  standfirst: 'งานเปิดแล้ววันนี้',
  keyFigures: [{ value: '3 วัน', label: 'ของงาน' }],
  notes: ['แก้คำผิด'],
  image: { alt: 'เวที', credit: 'กรม' },
  body: 'ย่อหน้าแรก\n\n## หัวข้อ\n\n- หนึ่ง\n- สอง\n\nย่อหน้าที่สอง[^a]\n\n[^a]: เชิงอรรถ\n',
}
const changed = (change: Partial<TranslatableContent>) => fingerprint({ ...wording, ...change }).whole

describe('the fingerprint of a text', () => {
  test('changes with every part that a translator translates', () => {
    const others = [
      changed({ headline: 'ดีพร้อมปิดงาน' }),
      changed({ standfirst: 'งานปิดแล้ววันนี้' }),
      changed({ keyFigures: [{ value: '4 วัน', label: 'ของงาน' }] }),
      changed({ notes: [] }),
      changed({ attachments: [{ label: 'รายงาน' }] }),
      changed({ image: { alt: 'ฉาก', credit: 'กรม' } }),
      changed({ image: { alt: 'เวที', credit: 'สำนัก' } }),
      changed({ image: { alt: 'เวที', caption: 'พิธีเปิด', credit: 'กรม' } }),
      changed({ body: wording.body.replace('สอง', 'สาม') }),
      changed({ body: wording.body.replace('เชิงอรรถ', 'อ้างอิง') }),
      changed({ body: wording.body.replace('ย่อหน้าแรก\n', 'ย่อหน้า\n\nแรก\n') }),
    ]
    expect(new Set([...others, fingerprint(wording).whole]).size).toBe(others.length + 1)
  })

  test('does not change with whitespace, line ends or the form in which a letter is composed', () => {
    expect(
      changed({ body: wording.body.replaceAll('\n\n', '\n\n\n').replace('ย่อหน้าแรก', ' ย่อหน้า แรก ') }),
    ).toBe(fingerprint(wording).whole)
    expect(changed({ headline: 'Cafe\u0301' })).toBe(changed({ headline: 'Caf\u00e9' }))
    expect(changed({ headline: 'ดีพร้อม\u200bเปิดงาน' })).toBe(fingerprint(wording).whole)
  })

  test('does not change with front matter that does not concern the text', () => {
    const of = (frontMatter: string) =>
      fingerprint(readTranslatableContent(markdown(frontMatter)) as TranslatableContent).whole
    expect(of(`${ORIGINAL.replace('2024-03-09', '2025')}\nupdated: 2026\ndraft: true`)).toBe(of(ORIGINAL))
    expect(of(ORIGINAL.replace('เปิดงาน', 'ปิดงาน'))).not.toBe(of(ORIGINAL))
  })

  test('names each part as readers and editors find it', () => {
    expect(contentParts(wording).map(({ name }) => name)).toEqual([
      'headline',
      'standfirst',
      'key-figure-1',
      'note-1',
      'alt',
      'credit',
      'p1',
      'h1',
      'l1',
      'p2',
      'footnote-a',
    ])
  })

  test('counts what documents are called, not which file they are', () => {
    const of = (document: string) =>
      fingerprint(
        readTranslatableContent(
          markdown(`${ORIGINAL}\nattachments:\n  - ${document}`),
        ) as TranslatableContent,
      ).whole
    expect(of('{ file: a.pdf, label: ก }')).toBe(of('{ file: b.pdf, label: ก }'))
    expect(of('{ file: a.pdf, label: ก }')).not.toBe(of('{ file: a.pdf, label: ข }'))
  })

  test('is of the file as it lies on the disk, whatever system wrote it', () => {
    const content = markdown(ORIGINAL, 'หนึ่ง\n\nสอง\n')
    const of = (text: string) => fingerprint(readTranslatableContent(text) as TranslatableContent)
    expect(of(`\uFEFF${content.replaceAll('\n', '\r\n')}`)).toEqual(of(content))
  })
})

describe('the record in a front matter', () => {
  const parts = ['012345', '6789ab']
  const good = recordText({ locale: 'th', whole: contentHash(parts), parts })

  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[0-9a-f]{6}$/), { minLength: 1 }), (sums) => {
        const record = { locale: 'th', whole: contentHash(sums), parts: sums }
        expect(readRecord(recordText(record))).toEqual(record)
      }),
    )
  })

  test('is not one with a digit mistyped, a part cut off, a language the site has not, or another form', () => {
    expect(readRecord(good)).toBeDefined()
    for (const wrong of [
      good.replace('012345', '012346'),
      good.slice(0, -7),
      good.replace('th:', 'fr:'),
      good.toUpperCase(),
      `v2:${good}`,
      'th',
      '',
    ])
      expect(readRecord(wrong), wrong).toBeUndefined()
  })
})
