import { expect, it } from 'vitest'
import { markdown } from '../../../../lib/review/rules/markdown'
import { foundIn } from '../../../fixtures/review/version-rules'

const found = (body: string, locale = 'en') => foundIn(markdown, locale, body).map(({ words }) => words)

it.each([
  ['It is ** bold ** here.', '** bold **'],
  ['ข่าว ** หนา ** ไม่เป็นตัวหนา', '** หนา **'],
  ['The minister **said so.', '**said so.'],
  ['นโยบาย **สำคัญของปีนี้', '**สำคัญของปีนี้'],
  ['It is __ bold __ here.', '__ bold __'],
  ['It is ~~ gone ~~ now.', '~~ gone ~~'],
  ['It was *called off * today.', '*called off *'],
  ['**Price:**5 baht', '**Price:**'],
  ['The end **Key: **more', '**Key: **'],
  ['*"Yes,"*he said', '*"Yes,"*'],
  ['called**“b”** here', '**“b”**'],
  ['มี ~~20 คน', '~~20 คน'],
  ['~~20 คน', '~~20 คน'],
])('finds the marks left in “%s”', (body, words) => {
  expect(found(body)).toEqual([words])
})

it.each([
  'It is **bold**, *slanted* and ~~gone~~.',
  'ข่าว**“โครงการ”**ของกระทรวง',
  'The area is 3 * 4 * 5 metres, or 3*4*5, or 5*(3+2)*4.',
  'ราคา 500 บาท* ต่อคน',
  '\\*ราคารวมภาษีมูลค่าเพิ่มแล้ว',
  '\\*\\*เฉพาะวันจันทร์ถึงศุกร์',
  'ผู้ปลูก\\*\\* และผู้ขาย\\*\\*',
  'He called it f\\*\\*king stupid.',
  'ข่าวเก่า\n\n\\*\\*\\*\\*\\*\n\nข่าวใหม่',
  'The file is called __init__.py and a_b_c.',
  '```\nconst a = **b**\n```',
  'พิมพ์ \\*\\*หนา\\*\\* เป็นตัวหนา',
  'พิมพ์ \\*เอียง\\* กับ \\_\\_หนา\\_\\_ และ \\~\\~ขีดฆ่า\\~\\~',
  'พิมพ์ `** หนา **` กับ ``~~ ขีดฆ่า ~~``',
  '> ก:\n> พิมพ์ \\*\\*หนา\\*\\* &amp; **หนา**',
])('passes “%s”', (body) => {
  expect(found(body)).toEqual([])
})

it.each([
  ['พิมพ์ \\*\\*หนา\\*\\* แล้ว ** หนา **', ['** หนา **']],
  ['เขียน \\[^1\\] แล้ว[^2]', ['[^2]']],
  ['ก &lt; ข \\[^1\\] และ [เว็บ\\*] (https://a.example)', ['[เว็บ*] (https://a.example)']],
])('finds what is left beside what was escaped in %j', (body, words) => {
  expect(found(body, 'th')).toEqual(words)
})

it('looks into notes, but not into headlines', () => {
  const more = { headline: 'A ** b ** c', notes: ['It is ** bold ** here.'] }
  expect(foundIn(markdown, 'en', 'Text.', more).map(({ words }) => words)).toEqual(['** bold **'])
})

const told = (body: string) => foundIn(markdown, 'th', body).map(({ line, words }) => [line, words])

it.each([
  ['ก\n\n##หัวข้อ\n\nข', 3, '##หัวข้อ'],
  ['ก\n\n＃หัวข้อ', 3, '＃หัวข้อ'],
  ['รายการ\n\n•\tข้อหนึ่ง\n•\tข้อสอง', 3, '•\tข้อหนึ่ง'],
  ['·  ข้อ', 1, '·  ข้อ'],
  ['\uf0b7 ข้อ', 1, '\uf0b7 ข้อ'],
  ['o\tข้อ', 1, 'o\tข้อ'],
  ['-ข้อหนึ่ง\n-ข้อสอง', 1, '-ข้อหนึ่ง'],
  ['1.ข้อหนึ่ง\n2.ข้อสอง', 1, '1.ข้อหนึ่ง'],
  ['ก\nอ่านที่ [เว็บ](https://a.example “ชื่อ”) ต่อ', 2, '[เว็บ](https://a.example “ชื่อ”)'],
  ['![ภาพ](s.jpg ‘คำบรรยาย’)', 1, '![ภาพ](s.jpg ‘คำบรรยาย’)'],
  ['![ภาพ](งาน ที่ 1.jpg)', 1, '![ภาพ](งาน ที่ 1.jpg)'],
  ['[เว็บ] (https://a.example)', 1, '[เว็บ] (https://a.example)'],
  ['![ภาพ] (s.jpg)', 1, '![ภาพ] (s.jpg)'],
  ['[เว็บ](https://a.example ต่อ', 1, '[เว็บ](https://a.example ต่อ'],
  ['(เว็บ)[https://a.example]', 1, '(เว็บ)[https://a.example]'],
  ['[เว็บ][ไม่มี]', 1, '[เว็บ][ไม่มี]'],
  ['| ก | ข |\n| ค | 3 |', 1, '| ก | ข |'],
  ['| ก | ข |\n| --- |\n| ค | 3 |', 1, '| ก | ข |'],
  ['{{< youtube abc >}}', 1, '{{< youtube abc >}}'],
  ['{% embed x %}', 1, '{% embed x %}'],
  ['ดู [[บทความอื่น]] ครับ', 1, '[[บทความอื่น]]'],
  ['[b]หนา[/b]', 1, '[b]หนา[/b]'],
  ['[gallery ids="1,2"]', 1, '[gallery ids="1,2"]'],
  ['ข้อความ[^1]', 1, '[^1]'],
  ['ก\n\n[^1]: แหล่งที่มา', 3, '[^1]:'],
  ['ก[^1]\n\n[^1]: ข\n\n[^1]: ค', 5, '[^1]:'],
  ['ก\n\n[x]: https://a.example', 3, '[x]:'],
  ['ไทย &amp;amp; ญี่ปุ่น', 1, '&amp;'],
  ['ก\n\n```\nโค้ด\n\nข', 3, '```'],
  ['~ข้อความ~', 1, '~ข้อความ~'],
  ['- ก\n  ##หัวข้อ', 2, '##หัวข้อ'],
  ['> ก\n> [เว็บ] (https://a.example)', 2, '[เว็บ] (https://a.example)'],
  ['| ก |\n|-|\n| [เว็บ] (https://a.example) |', 3, '[เว็บ] (https://a.example)'],
  ['ข้อความ __หนา', 1, '__หนา'],
])('tells what was meant as a mark in %j', (body, line, words) => {
  expect(told(body)).toContainEqual([line, words])
})

it.each([
  '## หัวข้อ\n\n- ข้อ\n- ข้อ\n\n1. ข้อ',
  '##\u00a0หัวข้อ\n\n-\u00a0ข้อ',
  '#ข่าวดี #ปี2567',
  '| ก | ข |\n|---|---|\n| ค | 3 |',
  '[เว็บ](https://a.example "ชื่อ") ![ภาพ](s.jpg "คำบรรยาย | ผู้ถ่าย") [เว็บ][x]\n\n[x]: https://a.example',
  'ก[^1][^๒]\n\n[^1]: ข\n\n[^๒]: ค',
  '“[เรา] (ไทย) พร้อม” [1] (ดูหน้า 5)',
  '```\n##x [[y]] {{z}}\n```\n\n`[[y]]` `[^1]`',
  '5~10 ตัน และ 20~30 ตัน ราคา ~100 บาท ~~เก่า~~',
  '-5 องศา\n\n1.5 ล้าน\n2.5 ล้าน',
  'AT&T กับ R&D',
  'A | B',
  'เขียน \\[^1\\] ข้างหลังคำ',
  'เขียน \\[เว็บ\\](https://a.example) หรือ !\\[ภาพ\\](ภาพ ที่ 1.jpg)',
  '\\##หัวข้อ\n\n\\[[บทความ\\]] และ \\{{x\\}}',
  '\\| ก | ข |\n\\| ค | ง |',
  '> ก\n>\n> \\[^1\\] และ\n> \\[^2\\]',
  '`##x` `| ก | ข |` `[^1]` `[ก] (https://a.example)`',
])('tells nothing of %j', (body) => expect(told(body)).toEqual([]))

it.each([
  ['– หนึ่ง\n– สอง', '– หนึ่ง'],
  ['→ หนึ่ง\n→ สอง', '→ หนึ่ง'],
  ['☐ หนึ่ง\n☐ สอง', '☐ หนึ่ง'],
  ['๑. หนึ่ง\n๒. สอง', '๑. หนึ่ง'],
  ['(1) หนึ่ง\n(2) สอง', '(1) หนึ่ง'],
  ['① หนึ่ง\n② สอง', '① หนึ่ง'],
  ['ชื่อ\tตำแหน่ง\nสมชาย\tประธาน', 'ชื่อ\tตำแหน่ง\nสมชาย\tประธาน'],
])('tells a list or a table that was pasted as %j', (body, words) => {
  expect(found(body, 'th')).toEqual([words])
})

it.each(['– เขากล่าว', '> คำพูด\n> — สมชาย', '(1) ข้อเดียว', '๑. ข้อเดียว'])('passes %j', (body) => {
  expect(found(body, 'th')).toEqual([])
})

it.each([
  ['นายสมชาย ใจดี\nนางสมหญิง ใจงาม', 1, 'นายสมชาย ใจดี'],
  ['**ผลการประชุม**\nที่ประชุมเห็นชอบ', 1, 'ผลการประชุม'],
  ['โทร. 02-123-4567\nอีเมล a@a.example\nเว็บ a.example', 1, 'โทร. 02-123-4567'],
  ['ก\n\n> ประธาน  \n> สมชาย ใจดี\n> ดีพร้อม', 4, 'สมชาย ใจดี'],
  [`${'ย่อหน้ายาว'.repeat(21)}\nต่อ`, 1, 'ย่อหน้ายาว'.repeat(21)],
  ['ก. ข้อหนึ่ง\nข. ข้อสอง', 1, 'ก. ข้อหนึ่ง'],
  ['(ก) ข้อหนึ่ง\n(ข) ข้อสอง', 1, '(ก) ข้อหนึ่ง'],
  ['ต่อจากเดิม:\n5. ห้า\n6. หก', 2, '5. ห้า'],
  ['*ข้อหนึ่ง\n*ข้อสอง', 1, '*ข้อหนึ่ง'],
  ['+ข้อหนึ่ง\n+ข้อสอง', 1, '+ข้อหนึ่ง'],
  ['-ข้อหนึ่ง\n\n-ข้อสอง', 1, '-ข้อหนึ่ง'],
  ['| ก | ข |\n|---|---|\n| 1 | 2 | 3 |', 3, '| 1 | 2 | 3 |'],
  ['| ก | ข |\n|---|---|\n| 1 |', 3, '| 1 |'],
  ['| ก | ข |\n|---|---|\n| 1 | 2 |\nย่อหน้า', 4, 'ย่อหน้า'],
  ['| ก |\n|---|\n| • ข้อ |', 3, '• ข้อ'],
  ['**ไม่ปิด ข้อความ', 1, '**ไม่ปิด ข้อความ'],
  ['ก\n\n**หนา\n\nข้าม**', 3, '**หนา'],
  ['~~เก่า\n\nข้าม~~', 1, '~~เก่า'],
  ['ข้อความ ** สำคัญ**', 1, '** สำคัญ**'],
  ['####### หัวข้อ', 1, '####### หัวข้อ'],
  ['## หัวข้อ {#part}', 1, '{#part}'],
  ['ข้อความ\n{: .lead}', 2, '{: .lead}'],
  ['ข้อความ ==เน้น== จบ', 1, '==เน้น=='],
  ['[TOC]', 1, '[TOC]'],
  ['\\newpage', 1, '\\newpage'],
  ['<% x %>', 1, '<% x %>'],
  ['＊＊เน้น＊＊', 1, '＊＊เน้น＊＊'],
  ['［ข่าว］（https://a.example）', 1, '［ข่าว］（https://a.example）'],
  ['[ข่าว]（https://a.example）', 1, '[ข่าว]（https://a.example）'],
  ['[https://a.example ข่าว]', 1, '[https://a.example ข่าว]'],
  ['<https://a.example|ข่าว>', 1, '<https://a.example|ข่าว>'],
  ['ดู https://a.example/news/2026…', 1, 'https://a.example/news/2026…'],
  ['<www.a.example>', 1, '<www.a.example>'],
  ['ดู (https：//a.example)', 1, 'https：//a.example)'],
  ['ก [](https://a.example)', 1, '[](https://a.example)'],
  ['ก^[แหล่งที่มา]', 1, '^[แหล่งที่มา]'],
  ['ก[1]\n\n[1]: ข่าวสด วันที่ 5', 3, '[1]: ข่าวสด วันที่ 5'],
  ['ก[^ 1]', 1, '[^ 1]'],
  ['ก[^1]\n\n[^1]:', 3, '[^1]:'],
])('tells what is lost in %j', (body, line, words) => expect(told(body)).toEqual([[line, words]]))

const WRAPPED = 'กระทรวงอุตสาหกรรมและกรมส่งเสริมอุตสาหกรรมร่วมกันจัดงานแสดง'

it.each([
  // Lines that a program broke are full, or what follows would not have stood on them.
  `${WRAPPED}\n${WRAPPED}\nจบ`,
  `${WRAPPED} ${WRAPPED}\n${WRAPPED} ต่อ`,
  'นายสมชาย ใจดี  \nนางสมหญิง ใจงาม\\\nจบ',
  'นายสมชาย ใจดี<br>\nนางสมหญิง',
  'นายสมชาย ใจดี \nนางสมหญิง',
  'โทร. 02-123-4567  \nอีเมล a@a.example\\\nเว็บ a.example',
  'The minister spoke.\nNobody answered.',
  'ก.ล.ต. ประกาศ\n\nก.พ. เห็นชอบ',
  '1. หนึ่ง\n2. สอง\n\n- ก\n- ข',
  '1\\. หนึ่ง\n2\\. สอง',
  '\\*ราคารวมภาษี\n\\*เฉพาะสมาชิก \\[[ก]] \\{{ข}}',
  '*ราคารวมภาษี\n\n**เฉพาะสมาชิก',
  'ราคา 500 บาท**\n\n**เฉพาะสมาชิก',
  '**หนา** ข้อความ **หนา**',
  '-จบ-\n\n-จบ-',
  '+66 2 123 4567\n+66 2 123 4568',
  '-5 องศา\n-3 องศา',
  '1.5 ล้าน\n2.5 ล้าน',
  '| ก | ข |\n|---|---|\n| 1 | |\n| a \\| b | 2 |\n\nย่อหน้า',
  '| ก | ข |\n|---|---|\n| • | – |',
  'ถ้า a == b และ c == d หรือ {ก} กับ {1}',
  '“ก” ［1］ （ดูหน้า 5） [ก]（ข） A＊B ～5～',
  'ก [1] [https://a.example] <https://a.example> [![ก](a.jpg)](https://a.example)',
  '[1] ข่าวสด',
  'ดู https://a.example… และ https://a.example/ … https://a.example/news',
])('passes %j', (body) => expect(told(body)).toEqual([]))

it.each([
  ['ก\n\nย่อหน้า\n---\nข', [[3, 'ย่อหน้า']]],
  ['ย่อหน้า\n-\n', [[1, 'ย่อหน้า']]],
  ['หัวข้อ\n=====', [[1, 'หัวข้อ']]],
  ['ก\n\n> 50 คนเข้าร่วม', [[3, '50 คนเข้าร่วม']]],
  ['+ ๕ องศา', [[1, '๕ องศา']]],
  ['- 5 degrees', [[1, '5 degrees']]],
  ['# ', [[1, '#']]],
  ['ก\n\n-\n\nข', [[3, '-']]],
  ['>', [[1, '>']]],
  ['| ก | ข |\n\n| --- | --- |\n\n| 1 | 2 |', [[1, '| ก | ข |']]],
  ['| ก | ข |\n| --- | --- |\n\n| 1 | 2 |\n\n| 3 | 4 |', [[4, '| 1 | 2 |']]],
])('tells what became another block, or none, in %j', (body, marks) => expect(told(body)).toEqual(marks))

it('tells how to mend a table whose rows stand apart', () => {
  const [gaps] = foundIn(markdown, 'th', '| ก | ข |\n\n| --- | --- |\n\n| 1 | 2 |')
  expect(gaps?.suggestion.en).toContain('empty lines')
})

it.each([
  'ก\n\n---\n\nข',
  '## หัวข้อ',
  '- 5 องศา\n- 6 องศา',
  '1. 5 องศา',
  '- ก\n  - 5 องศา\n- ข',
  '> 50 คน\n> — สมชาย',
  '> 20 years ago nobody would have thought that this could ever happen.',
  '\\> 50 คนเข้าร่วม',
  '| ก | ข |\n| --- | --- |\n| 1 | 2 |',
])('passes the blocks of %j', (body) => expect(told(body)).toEqual([]))
