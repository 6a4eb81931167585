import { describe, expect, it } from 'vitest'
import { found, wordsOf } from '../../fixtures/review/in-memory'

const wording = (th: string, en: string) => wordsOf(found('wording', th, en))

describe('opposites of which only one may not stand for the other', () => {
  it('finds an event closed that is opened', () => {
    const th = 'นายภาสกร เดินทางไปเปิดงานที่ซาเซโบะ'
    expect(wording(th, 'Passakorn travelled to the closing of the event in Sasebo.')).toContain('closing of')
    expect(wording(th, 'Passakorn travelled to Sasebo to open the event.')).toEqual([])
  })

  it('finds a concept left that is carried forward', () => {
    const th = 'งานนี้สานต่อความสำเร็จของแนวคิดดังกล่าว'
    expect(wording(th, 'The event breaks with the success of the concept.')).toContain('breaks with')
    expect(wording(th, 'The event builds on the success of the concept.')).toEqual([])
  })

  it('finds what was for what is', () => {
    const th = 'ปัจจุบันเป็นความร่วมมือในด้านการลงทุน'
    expect(wording(th, 'In the past it was cooperation in investment.')).toContain('In the past')
    expect(wording(th, 'It now takes in cooperation in investment.')).toEqual([])
  })

  it('finds a target for data', () => {
    const th = 'ลงทุน 20 ล้านบาท ตามข้อมูลของกระทรวงพาณิชย์'
    expect(wording(th, 'Investment was 20 million baht, a target of the Ministry of Commerce.')).toContain(
      'target',
    )
    expect(wording(th, 'Investment was 20 million baht, the Ministry of Commerce reported.')).toEqual([])
  })

  it('finds obstacles for opportunities', () => {
    const th = 'หารือเกี่ยวกับโอกาสในการขยายความร่วมมือ'
    expect(wording(th, 'They discussed obstacles to expanding cooperation.')).toContain('obstacles')
    expect(wording(th, 'They discussed ways in which cooperation could be expanded.')).toEqual([])
  })

  it('finds an exception for a special case', () => {
    const th = 'สานสัมพันธ์กับต่างประเทศ โดยเฉพาะญี่ปุ่น'
    expect(wording(th, 'It has built ties with other countries, except Japan.')).toContain('except')
    expect(wording(th, 'It has built ties with other countries, Japan above all.')).toEqual([])
  })
})

describe('opposites that hold one way only', () => {
  it.each([
    ['หมายถึงการช่วยเหลือซึ่งกันและกัน', 'It means helping oneself.', 'oneself', 'It means helping one another.'],
    [
      'นำเสนอสินค้าของตนเอง',
      'They presented each other’s products.',
      'each other’s',
      'They presented their own products.',
    ],
    [
      'ปัจจุบันเป็นความร่วมมือด้านอื่น',
      'In future it takes in other areas.',
      'In future',
      'Today it takes in other areas.',
    ],
    [
      'งานนี้เปิดโอกาสให้นำเสนอสินค้า',
      'The event required them to present products.',
      'required',
      'The event gave them the chance to present products.',
    ],
    [
      'มีความเป็นเลิศสู่สากล',
      'excellence at a national level',
      'national level',
      'excellence at an international level',
    ],
    [
      'เป็นอีกหนึ่งช่องทางของการค้า',
      'It is the main channel of trade.',
      'main',
      'It is a further channel of trade.',
    ],
    [
      'พูดคุยกับหน่วยงานพันธมิตร',
      'They talked with partner companies.',
      'companies',
      'They talked with partner agencies.',
    ],
    [
      'การพูดคุยจนเกิดความร่วมมือ',
      'The talks grew out of cooperation.',
      'grew out of',
      'The talks led to cooperation.',
    ],
    [
      'เตรียมขยายความร่วมมือ',
      'It is considering whether to expand.',
      'considering',
      'It is preparing to expand.',
    ],
    ['ผู้ประกอบการเข้าร่วม 100 ราย', 'In all 100 delegates came.', 'delegates', 'In all 100 businesses came.'],
    [
      'ภัยธรรมชาติทำให้การผลิตหยุดชะงัก',
      'Disasters were brought on by production coming to a halt.',
      'brought on by',
      'Disasters brought production to a halt.',
    ],
    ['มีแผนลงนาม', 'It is obliged to sign.', 'obliged', 'It plans to sign.'],
    ['นโยบายบูรณาการ', 'a decentralised policy', 'decentralised', 'an integrated policy'],
  ])('%s is not “%s”', (th, wrong, words, right) => {
    expect(wording(th, wrong)).toContain(words)
    expect(wording(th, right)).toEqual([])
  })
})

describe('two countries told of together', () => {
  const th = 'มีผู้ประกอบการญี่ปุ่นและไทยเข้าร่วมงาน'
  it('finds one of them left out', () => {
    expect(wording(th, 'Japanese businesses took part in the event.')).toContain('ญี่ปุ่นและไทย')
  })

  it.each([
    'Japanese and Thai businesses took part in the event.',
    'Businesses from Japan took part in the event with others from Thailand.',
    'Thai–Japanese businesses took part in the event.',
    'Businesses of both countries took part in the event.',
    'Japanese businesses and their partners took part in the event.',
  ])('passes “%s”', (en) => {
    expect(wording(th, en)).toEqual([])
  })
})

describe('claims', () => {
  it.each([
    ['เป็นอีกหนึ่งช่องทางการค้า', 'It is the only channel of trade.', 'the only'],
    ['เป็นช่องทางการค้าเพียงช่องทางเดียว', 'It is the only channel of trade.', undefined],
    ['มีผู้ประกอบการเข้าร่วมงาน', 'Businesses were invited to the event.', 'were invited'],
    ['มีการเชิญผู้ประกอบการเข้าร่วมงาน', 'Businesses were invited to the event.', undefined],
    ['นางาซากิมีชื่อเสียงมายาวนาน', 'Nagasaki hopes to become known for long.', 'hopes to become'],
    ['เป็นอันดับ 1 ด้านการลงทุนในไทย', 'It is the first for investment in Asia.', 'Asia'],
    ['เป็นอันดับ 1 ด้านการลงทุนในเอเชีย', 'It is the first for investment in Asia.', undefined],
    ['สานสัมพันธ์กับต่างประเทศ', 'It has ties with other countries, all of them in Asia.', 'all of them'],
    ['ใช้การเดินทางครั้งนี้หารือ', 'It used its next visit for talks.', 'next visit'],
    ['ใช้การเดินทางครั้งหน้าหารือ', 'It used its next visit for talks.', undefined],
    ['จะเปิดใช้', 'It will open within a year.', 'within a year'],
    ['การผลิตทดแทนกัน', 'the production of renewable energy', 'renewable energy'],
    ['การผลิตพลังงานทดแทน', 'the production of renewable energy', undefined],
    ['ส่งเสริมเอสเอ็มอีระหว่างกัน', 'It supports SMEs on the Thai side.', 'on the Thai side'],
    ['ส่งเสริมเอสเอ็มอีฝั่งไทย', 'It supports SMEs on the Thai side.', undefined],
    ['จะเปิดใช้ภายใน 1 ปี', 'It will open within a year.', undefined],
    ['ลงนามบันทึกความร่วมมือ', 'They signed memorandums of commerce (MOC).', 'memorandums of commerce'],
    ['ลงนามบันทึกความร่วมมือ', 'They signed memorandums of cooperation (MOC).', undefined],
  ])('%s: %s', (th, en, words) => {
    if (words) expect(wording(th, en)).toContain(words)
    else expect(wording(th, en)).toEqual([])
  })
})

describe('claims that are left out', () => {
  it('finds what is the only one told as one more', () => {
    const th = 'เป็นช่องทางการค้าเพียงช่องทางเดียว'
    expect(wording(th, 'It is a further channel of trade.')).toContain('เพียงช่องทางเดียว')
    expect(wording(th, 'It is the sole channel of trade.')).toEqual([])
  })
})

describe('claims that are put in', () => {
  it.each([
    ['คาดว่าจะเกิดการสร้างมูลค่าเศรษฐกิจ', 'It is expected to create economic value for each company.', 'for each'],
    ['กรมเตรียมที่จะขยายความร่วมมือ', 'With cabinet approval, the department will expand cooperation.', 'cabinet'],
    ['กรมเตรียมที่จะขยายความร่วมมือ', 'The department will ask parliament to expand cooperation.', 'parliament'],
    ['กรมสานสัมพันธ์กับญี่ปุ่นมาตั้งแต่ปี 2552', 'The department had ties with Japan until 2009.', 'until 2009'],
    ['กรมสานสัมพันธ์กับญี่ปุ่นมาตั้งแต่ปี 2552', 'The department had ties with Japan in 2009.', 'มาตั้งแต่ปี'],
    ['คาดว่าจะสามารถเชื่อมโยงเครือข่าย', 'It will certainly link networks.', 'will certainly'],
    ['หารือผ่านนโยบายบูรณาการความร่วมมือ', 'It held talks despite its policy of cooperation.', 'despite'],
  ])('finds in “%s” rendered “%s” the words “%s”', (th, en, words) => {
    expect(wording(th, en)).toContain(words)
  })
})

describe('denials', () => {
  it('finds one that is dropped in a sentence of its own, whatever is denied in the others', () => {
    const th = 'ขอให้ประชาชนหลีกเลี่ยงพื้นที่เสี่ยง กระทรวงยังไม่ลงนามในบันทึกความเข้าใจ'
    expect(wording(th, 'People should avoid the area. The ministry has not signed the memorandum.')).toEqual(
      [],
    )
    expect(wording(th, 'People should avoid the area. The ministry has signed the memorandum.')).not.toEqual(
      [],
    )
  })

  it('finds one that is put in, whatever is denied in other sentences', () => {
    const th =
      'ขอให้ประชาชนหลีกเลี่ยงพื้นที่เสี่ยง และไม่หลงเชื่อข่าวลือ เมื่อวานนี้รัฐมนตรีและคณะผู้แทนของกระทรวงได้ลงนามในบันทึกความเข้าใจ'
    const english = (signed: string) =>
      `People should avoid the area and not believe rumours. Yesterday the minister and delegates of the ministry ${signed} the memorandum.`
    expect(wording(th, english('signed'))).toEqual([])
    expect(wording(th, english('did not sign'))).not.toEqual([])
  })

  it('finds a failure, and a denial where the original says something', () => {
    const th = 'นายภาสกรกล่าวว่า จะช่วยส่งเสริมธุรกิจ'
    expect(wording(th, 'Passakorn said it will not help promote businesses.')).not.toEqual([])
    expect(wording(th, 'Passakorn said it failed to help promote businesses.')).not.toEqual([])
    expect(wording(th, 'Passakorn said it will help promote businesses.')).toEqual([])
  })
})

describe('both countries', () => {
  const th = 'ทั้งสองประเทศเผชิญกับภัยธรรมชาติ'

  it('finds one of them told', () => {
    expect(wording(th, 'Thailand faced natural disasters.')).toContain('ทั้งสองประเทศ')
  })

  it.each([
    'The two countries faced natural disasters.',
    'Thailand and Japan faced natural disasters.',
    'They faced natural disasters.',
  ])('passes: %s', (en) => {
    expect(wording(th, en)).toEqual([])
  })
})

describe('belongings', () => {
  it('finds those of another country', () => {
    expect(wording('สนับสนุนผู้ประกอบการไทย', 'It supports Japanese businesses.')).toContain(
      'Japanese businesses',
    )
    expect(
      wording('ขยายความร่วมมือกับรัฐบาลท้องถิ่นญี่ปุ่น', 'It expands cooperation with Thai local governments.'),
    ).toContain('Thai local governments')
  })

  it.each([
    ['ผู้ประกอบการญี่ปุ่นและไทยเข้าร่วม', 'Thai and Japanese businesses took part.'],
    ['สนับสนุนผู้ประกอบการไทย', 'It supports businesses in Thailand.'],
    ['ผู้ประกอบการไทยส่งออกไปญี่ปุ่น', 'Thai businesses export to Japan.'],
    ['สนับสนุนผู้ประกอบการไทยในนางาซากิ', 'It supports businesses in Nagasaki.'],
  ])('passes: %s', (th, en) => {
    expect(wording(th, en)).toEqual([])
  })
})

describe('words denied by a prefix', () => {
  it('finds them where the original says the plain word', () => {
    expect(wording('อาหารและสินค้าเกษตรแปรรูป', 'food and unprocessed agricultural products')).toContain(
      'unprocessed',
    )
    expect(wording('อาหารและสินค้าเกษตรที่ไม่แปรรูป', 'food and unprocessed agricultural products')).toEqual([])
  })
})

describe('what happened, and between whom', () => {
  it('finds the winner told as the loser', () => {
    const th = 'ไทยเอาชนะญี่ปุ่น'
    expect(wording(th, 'Thailand lost to Japan.')).toContain('Thailand lost to Japan')
    expect(wording(th, 'Thailand beat Japan.')).toEqual([])
  })

  it('finds a border crossed the other way', () => {
    const th = 'ข้ามแดนจากญี่ปุ่นกลับเข้าไทย'
    expect(wording(th, 'They crossed from Thailand into Japan.')).toContain('Thailand into Japan')
    expect(wording(th, 'They crossed from Japan back into Thailand.')).toEqual([])
  })

  it.each([
    ['ทางทิศตะวันออกของเมือง', 'It is west of the city.', 'It is east of the city.'],
    [
      'การส่งออกชะลอลงจากไตรมาสก่อน',
      'Exports picked up from a quarter ago.',
      'Exports slowed from a quarter ago.',
    ],
    ['มีมติเป็นเอกฉันท์', 'It decided by a majority.', 'The decision was unanimous.'],
    [
      'ต้องระวางโทษปรับ หรือทั้งจำทั้งปรับ',
      'The penalty is jail and a fine.',
      'The penalty is jail, a fine or both.',
    ],
    [
      'เป็นสนามบินเดียวที่มีผู้โดยสารลดลง',
      'It was among airports that declined.',
      'It was the only airport to decline.',
    ],
    [
      'ผู้ว่าราชการจังหวัดแถลง',
      'It was announced by Deputy Governor Somchai.',
      'It was announced by Governor Somchai.',
    ],
    ['จะเสนอคณะรัฐมนตรีพิจารณา', 'It was approved by the cabinet.', 'It will be submitted to the cabinet.'],
    ['คณะกรรมการให้ความเห็นชอบแล้ว', 'The board will consider it.', 'The board has approved it.'],
    ['หาตลาดใหม่นอกเหนือจากจีน', 'New markets are sought in China.', 'Markets other than China are sought.'],
    ['ล็อตใหม่อยู่ระหว่างเจรจา', 'A new lot has been agreed.', 'A new lot is being negotiated.'],
    ['ตกเป็นฝ่ายตามหลัง', 'They were leading.', 'They were trailing.'],
  ])('holds %s', (th, wrong, right) => {
    expect(wording(th, wrong)).not.toEqual([])
    expect(wording(th, right)).toEqual([])
  })

  it('counts what is denied', () => {
    const th = 'ยังไม่มีเจ้าของที่ดินยื่นฟ้อง และจะไม่ส่งมอบพื้นที่'
    expect(wording(th, 'Landowners have gone to court. The land will not be handed over.')).not.toEqual([])
    expect(wording(th, 'No landowner has gone to court. The land will not be handed over.')).toEqual([])
    expect(wording('จะพิจารณาว่าเหมาะสมหรือไม่', 'It will be examined whether it is suitable.')).toEqual([])
  })
})
