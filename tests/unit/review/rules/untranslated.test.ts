import { type Fact, testFacts } from '../../../fixtures/review/facts'

const SENTENCE = 'ผู้จัดงานขอบคุณทุกฝ่ายที่มาร่วมงานในครั้งนี้'

const PASSAGES: readonly Fact[] = [
  [
    `มีผู้เข้าร่วม 120 คน\n\n${SENTENCE}`,
    ['There were 120 people.\n\nThe organisers thanked everyone who came to the event.'],
    [`There were 120 people.\n\n${SENTENCE}`],
  ],
  [
    'There were 120 people.\n\nThe organisers thanked everyone who came to the event.',
    [`มีผู้เข้าร่วม 120 คน\n\n${SENTENCE}`],
    ['มีผู้เข้าร่วม 120 คน\n\nThe organisers thanked everyone who came to the event.'],
  ],
  [
    '```\nnpm run build && npm run start -- --port 8080\n```\n\nมีผู้เข้าร่วม 120 คน',
    ['```\nnpm run build && npm run start -- --port 8080\n```\n\nThere were 120 people.'],
    [],
  ],
]

/** What is the same in every language: addresses, and names in capitals. */
const NAMES: readonly Fact[] = [
  [
    'อ่านต่อที่ https://www.boi.go.th/th/news/2026/11/record-investment',
    ['Read more at https://www.boi.go.th/th/news/2026/11/record-investment'],
    [],
  ],
  [
    'ประธานคือนาย John Smith, Chief Executive Officer',
    ['The chair is John Smith, Chief Executive Officer.'],
    [],
  ],
  ['- Samsung Electronics\n- LG Chem', ['- Samsung Electronics\n- LG Chem'], []],
  [
    '| รุ่น | ราคา |\n|---|---|\n| BYD Atto 3 Standard Range | 899,900 |\n| MG4 Electric D Long Range | 769,900 |',
    [
      '| Model | Price |\n|---|---|\n| BYD Atto 3 Standard Range | 899,900 |\n| MG4 Electric D Long Range | 769,900 |',
    ],
    [],
  ],
]

const WORDS: readonly Fact[] = [
  [
    'มีแพลตฟอร์มดิจิทัล',
    ['There are digital platforms.', 'There are digital (ดิจิทัล) platforms.', 'There are “ดิจิทัล” platforms.'],
    ['There are ดิจิทัล platforms.'],
  ],
  [
    'The organisers thanked everyone who came to the event.',
    [
      SENTENCE,
      `${SENTENCE} (thanked everyone who came to the event in March)`,
      `${SENTENCE} ในงาน Festival of Arts and Crafts`,
    ],
    [`${SENTENCE} thanked everyone who came to the event in March`],
  ],
]

testFacts('untranslated', PASSAGES)
testFacts('untranslated', NAMES)
testFacts('foreign-words', WORDS)
