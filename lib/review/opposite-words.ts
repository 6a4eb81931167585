import type { Locale } from '../i18n/locales'

/** Two words that exclude each other, in each language. */
export type Opposite = { readonly [locale in Locale]?: readonly [one: RegExp, other: RegExp] }

/**
 * Pairs of words of which one must not stand for the other, where neither tells the direction of a figure: that is
 * looked at by itself.
 */
export const OPPOSITES: readonly Opposite[] = [
  {
    th: [/สูงสุด|สูงที่สุด|มากที่สุด|มากสุด|ใหญ่ที่สุด/g, /ต่ำสุด|ต่ำที่สุด|น้อยที่สุด|น้อยสุด|เล็กที่สุด/g],
    en: [
      /\b(?:highest|largest|biggest|greatest|(?<!at )most(?! of\b))\b/gi,
      /\b(?:lowest|smallest|fewest|(?<!at )least)\b/gi,
    ],
  },
  {
    // More or less of what is let out, used or brought in, where no figure tells how much.
    th: [/ลด(?:การ|ปริมาณการ)(?:ปล่อย|ใช้|นำเข้า|เผา|พึ่งพา)/g, /เพิ่ม(?:การ|ปริมาณการ)(?:ปล่อย|ใช้|นำเข้า|เผา|พึ่งพา)/g],
    en: [
      /\b(?:cut|reduc|lower|curb|decreas|lessen|slash|less|fewer)\w*\b[^.;,]{0,24}\b(?:emission|emit|releas|use|usage|consumption|import|burning|reliance|dependence)\w*/gi,
      /\b(?:rais|increas|boost|expand|more|higher)\w*\b[^.;,]{0,24}\b(?:emission|emit|releas|use|usage|consumption|import|burning|reliance|dependence)\w*/gi,
    ],
  },
  {
    th: [/แข็งค่า/g, /อ่อนค่า/g],
    en: [/\b(?:strong\w*|strengthen\w*|appreciat\w*|firmer)\b/gi, /\b(?:weak\w*|depreciat\w*|softer)\b/gi],
  },
  {
    th: [/ชนะ|พิชิต|คว้า/g, /แพ้|พ่าย/g],
    en: [
      /\b(?:beat|beats|beating|defeat(?:ed|ing)|won|winn?(?:s|ing|er)?|victor\w*)\b/gi,
      /\b(?:los(?:e|es|ing|t) to|lost (?:the|her|his|their)|beaten by|defeat(?:ed)? by|defeat (?:to|against))\b/gi,
    ],
  },
  {
    th: [/(?<!ไม่)(?:มากกว่า|สูงกว่า|เกินกว่า)/g, /(?<!ไม่)(?:น้อยกว่า|ต่ำกว่า)/g],
    en: [/\d(?: per cent|%)? more\b/gi, /\d(?: per cent|%)? (?:fewer|less)\b/gi],
  },
  {
    th: [/เปิด(?!เผย|โปง|ตัว|งาน|ใจ)/g, /(?<!เ)ปิด(?!บัง|ทอง)/g],
    en: [
      /\b(?:open|opens|opened|opening|reopen\w*)\b/gi,
      /\b(?:clos(?:es|ed|ing|ure|ures)(?! to\b)|close(?= (?:the|its|their|all|down|at|for|on|in|until|by|early|from|every)\b|[.,;])|shut\w*|suspend\w*)\b/gi,
    ],
  },
  {
    // An event is opened by many words, and closed by few.
    th: [/เปิดงาน|พิธีเปิด|เปิดการประชุม|เปิดการแข่งขัน/g, /(?<!เ)ปิด(?:งาน|การประชุม|การแข่งขัน|ฉาก)|พิธีปิด/g],
    en: [
      /\b(?:open|opens|opened|opening|inaugurat\w*|launch\w*|kick\w* off)\b/gi,
      /\b(?:closing (?:of|ceremon\w+|session)|closing the|clos(?:e|es|ed) the|wrap\w* up|conclud\w*)\b/gi,
    ],
  },
  {
    th: [/โดยเฉพาะ/g, /ยกเว้น|เว้นแต่|นอกเหนือ|นอกจาก(?!นี้|นั้น)|ไม่รวม|เว้น/g],
    en: [
      /\b(?:particular\w*|especially|notably|above all|mainly|chiefly|primarily|most of all|first and foremost)\b/gi,
      /\b(?:except(?:ing)?(?! that)|excluding|with the exception|other than|apart from|but not|bar(?:ring)?|outside)\b/gi,
    ],
  },
  {
    th: [/ตะวันออก(?!เฉียง|กลาง)/g, /ตะวันตก(?!เฉียง)/g],
    en: [/\beast(?:ern|wards?)?\b/gi, /\bwest(?:ern|wards?)?\b/gi],
  },
  {
    th: [
      /(?:ทิศ|ภาค|ตอน|ด้าน)เหนือ|ขึ้นเหนือ|เกาหลีเหนือ/g,
      /(?:ทิศ|ภาค|ตอน|ด้าน)ใต้|ลงใต้|(?:เกาหลี|แอฟริกา|จีน|อเมริกา|เอเชีย)ใต้|ใต้สุด/g,
    ],
    en: [/\bnorth(?:ern|wards?)?\b/gi, /\bsouth(?:ern|wards?)?\b/gi],
  },
  {
    th: [
      /(?<!ไม่)รับ(?:คำฟ้อง|ฟ้อง|คำร้อง|คำขอ|ข้อเสนอ|คำเชิญ|คำอุทธรณ์)/g,
      /ไม่รับ(?:คำฟ้อง|ฟ้อง|คำร้อง|คำขอ|ข้อเสนอ|คำเชิญ|คำอุทธรณ์)/g,
    ],
    en: [
      /\baccept(?:s|ed|ing)?\b(?<!\b(?:not|never|declin\w+ to|refus\w+ to) accept(?:s|ed|ing)?)/gi,
      /\b(?:declin(?:e|es|ed|ing)|refus\w*|reject\w*|dismiss\w*|turn\w* down|thr(?:ew|ow\w*) out|not (?:to )?accept\w*)\b/gi,
    ],
  },
  {
    th: [/ตามหลัง|เป็นฝ่ายตาม/g, /ขึ้นนำ|ออกนำ|นำห่าง|นำอยู่/g],
    en: [/\b(?:trail(?:s|ed|ing)?|behind)\b/gi, /\b(?:lead(?:s|ing)?|led|ahead)\b/gi],
  },
  {
    th: [/ช้ากว่า(?:แผน|กำหนด|เดิม|เป้า|ปกติ)|ล่าช้า/g, /เร็วกว่า(?:แผน|กำหนด|เดิม|เป้า|ปกติ)|ก่อนกำหนด/g],
    en: [
      /\b(?:late(?:r)?|behind|delay\w*|overdue|slow\w*|lag\w*|postpon\w*)\b/gi,
      /\bearlier than\b|\bahead of (?:the )?(?:plan\w*|schedule|target|time|original)\b|\b(?:months?|weeks?|days?|years?|hours?) (?:early|ahead)\b/gi,
    ],
  },
  {
    th: [/อย่างเร็ว(?:ที่สุด)?|เร็วที่สุด/g, /อย่างช้า|ภายใน|ไม่เกิน|ไม่ช้ากว่า/g],
    en: [
      /\b(?:at the earliest|no(?:t)? (?:earlier|before|sooner)|as (?:early|soon|quickly|fast) as|soonest|fastest|quickest)\b/gi,
      /\b(?:at the latest|no(?:t)? later than)\b/gi,
    ],
  },
  {
    th: [/เล็กน้อย/g, /อย่างมาก|มหาศาล|พุ่ง|ก้าวกระโดด|รุนแรง|ดิ่ง|ฮวบ/g],
    en: [
      /\b(?:slight\w*|marginal\w*|a (?:little|bit)|modest\w*|small\w*|minor|somewhat|fraction\w*)\b/gi,
      /\b(?:sharp\w*|drastic\w*|dramatic\w*|steep\w*|massive\w*|hugely|severely|plung\w*|soar\w*|plummet\w*)\b/gi,
    ],
  },
  {
    th: [/ทยอย|ค่อย\s?ๆ|ตามลำดับขั้น/g, /ทันที|ฉับพลัน|เฉียบพลัน/g],
    en: [
      /\b(?:gradual\w*|progressive\w*|(?:in|by) (?:stages|phases|steps)|step by step|phas\w*|bit by bit|slowly|one by one|stagger\w*|successive\w*)\b/gi,
      /\b(?:immediately|instantly|at once|abruptly|suddenly|overnight|right away|straight away)\b/gi,
    ],
  },
  {
    th: [/(?:ภาค[ก-๎]*|อ่าวไทย|ลุ่มน้ำ|ลุ่มน้ำ[ก-๎]*)ตอนบน/g, /(?:ภาค[ก-๎]*|อ่าวไทย|ลุ่มน้ำ|ลุ่มน้ำ[ก-๎]*)ตอนล่าง/g],
    en: [
      /\b(?:upper|northern) (?:part|reaches|basin|(?:Gulf|North|South|East|West|Centr|Mekong|Chao)\w*)/gi,
      /\b(?:lower|southern) (?:part|reaches|basin|(?:Gulf|North|South|East|West|Centr|Mekong|Chao)\w*)/gi,
    ],
  },
  {
    th: [/ส่วนกลาง|รัฐบาลกลาง|งบกลาง/g, /ท้องถิ่น/g],
    en: [/\b(?:central\w*|national\w*|head office)\b/gi, /\blocal\w*\b/gi],
  },
  {
    th: [/(?<!ขาย)ซื้อ(?!ขาย)|สั่ง(?!ซื้อ|การ|ปิด|ให้|ห้าม|ฟ้อง|จำคุก|พัก)/g, /(?<!ซื้อ|ค้า)ขาย(?!หน้า)/g],
    en: [
      /\b(?:buy\w*|bought|purchas\w*|procur\w*|acquir\w*|acquisition\w*|order\w*)\b/gi,
      /\b(?:sell\w*|sold|sales?|retail\w*|vend\w*)\b/gi,
    ],
  },
  {
    th: [/เช้า/g, /เย็น(?!ลง|ใจ|ชา)|ค่ำ|กลางคืน/g],
    en: [/\b(?:mornings?|dawn|a\.m\.|am)\b/gi, /\b(?:evenings?|nights?|overnight|dusk|p\.m\.|pm)\b/gi],
  },
]

/** Pairs of which only the second must not stand for the first: those who play against each other are partners, too. */
export const ONE_WAY: readonly Opposite[] = [
  {
    th: [/ชะลอ|แผ่วลง/g, /เร่งตัว|เร่งขึ้น|เร่งรัด|ฟื้น|ดีขึ้น|คึกคัก/g],
    en: [
      /\b(?:slow(?:s|ed|ing|er|down)?|moderat(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|soften\w*|cool(?:s|ed|ing)|decelerat\w*|down|lower|less|postpon\w*|delay\w*|suspend\w*|halt\w*|hold)\b/gi,
      /\b(?:pick(?:s|ed|ing)? up|accelerat\w*|quicken\w*|speed(?:s|ed|ing)? up|sped up|gather(?:s|ed|ing)? pace)\b/gi,
    ],
  },
  {
    th: [/เร่งตัว|เร่งขึ้น|เร่งรัด|ฟื้น|ดีขึ้น|คึกคัก/g, /ชะลอ|แผ่วลง/g],
    en: [
      /\b(?:improv\w*|recover\w*|rebound\w*|reviv\w*|pick(?:s|ed|ing)? up|accelerat\w*|quicken\w*|speed\w*|sped|better|faster|stronger|lively|busy|brisk|hasten\w*|urg\w*|push\w*|expedit\w*)\b/gi,
      /\b(?:slow(?:s|ed|ing|er|down)?|moderat(?:es|ed|ing)|decelerat\w*|postpon\w*|delay\w*|suspend\w*)\b/gi,
    ],
  },
  {
    // "Competitive" praises; it opposes nobody.
    th: [/ร่วม(?:มือ|กัน|ทุน|ลงทุน)|พันธมิตร/g, /แข่ง|ประชัน|ประกวด|ชิง/g],
    en: [
      /\b(?:co-?operat\w*|collaborat\w*|partner\w*|joint\w*|work\w* (?:closely )?(?:together|with)|alliance\w*)\b/gi,
      /\b(?:rival\w*|compet(?:e|es|ed|ing|ition|itions))\b/gi,
    ],
  },
  {
    th: [/สานต่อ|ต่อยอด|สืบสาน|เดินหน้า/g, /ยุติ|ละทิ้ง|ยกเลิก|ล้มเลิก|เลิก|ปิดฉาก|ถอนตัว|แทนที่/g],
    en: [
      /\b(?:carr(?:y|ies|ied|ying) (?:forward|on)|continu\w*|buil(?:d|ds|t|ding) (?:up)?on|further|take\w* forward|press\w* ahead)\b/gi,
      /\b(?:depart(?:s|ed|ing)? from|break(?:s|ing)? (?:with|away from)|broke with|abandon\w*|wind(?:s|ing)? (?:up|down)|wound (?:up|down)|turn(?:s|ed|ing)? (?:away from|its back)|mov(?:es?|ed|ing) away from|puts? an end to|ends (?!in\b|on\b|at\b|by\b|with\b|up\b|when\b|after\b|before\b|this\b|next\b|to)|(?:ended|ending) (?:the|its|their|this|that)\b|drops|dropped|shelv(?:es|ed)|halts|halted|scrap(?:s|ped))\b/gi,
    ],
  },
  {
    th: [/ในประเทศ|ภายในประเทศ/g, /ต่างประเทศ|ต่างชาติ|นอกประเทศ|ระหว่างประเทศ|ข้ามชาติ|โลก|สากล/g],
    en: [
      /\b(?:domestic\w*|local\w*|home\w*|in the country|in Thailand|nationwide|national\w*|internal\w*|Thai\w*|inland|country)\b/gi,
      /\b(?:foreign\w*|overseas|abroad)\b/gi,
    ],
  },
  {
    th: [/ต่างประเทศ|ต่างชาติ/g, /ในประเทศ|ไทย|ท้องถิ่น|ภายใน/g],
    en: [
      /\b(?:foreign\w*|overseas|abroad|international\w*|global\w*|outside|other countries|world\w*|expat\w*)\b/gi,
      /\bdomestic\w*\b/gi,
    ],
  },
  {
    // The state and private business.
    th: [/ภาครัฐ|ของรัฐ|รัฐวิสาหกิจ|สาธารณะ|หน่วยงานรัฐ|ภาคราชการ|ราชการ|รัฐบาล/g, /เอกชน/g],
    en: [/\b(?:public(?:ly)?|government\w*|state\w*|official\w*)\b/gi, /\bprivate(?:ly)?\b/gi],
  },
  {
    th: [
      /(?<!ไม่|ไม่ได้|การ)ตอบรับ|(?<!ไม่)รับ(?:คำเชิญ|หลักการ|สมัคร|คำร้อง|คำขอ|ข้อเสนอ)|ยอมรับ|เห็นชอบ|อนุมัติ|เปิดรับ|เห็นด้วย|เห็นพ้อง/g,
      /ปฏิเสธ|ไม่รับ|ตีตก|คว่ำ|ไม่เห็นชอบ|ไม่อนุมัติ|คัดค้าน|ไม่เห็นด้วย|ยกคำร้อง/g,
    ],
    en: [
      /\b(?:accept\w*|approv\w*|pass(?:es|ed)|agree\w*|endors\w*|adopt\w*|back(?:s|ed)|admit\w*|tak(?:e|es|en|ing)|open\w*|welcom\w*|receiv\w*|consent\w*|support\w*|vot\w*|appl(?:y|ies|ied)|concur\w*|green)\b/gi,
      /\b(?:reject\w*|refus\w*|turn(?:s|ed)? down|vot(?:es?|ed) down|thr(?:ow|ew) out|dismiss\w*|oppos\w*|disagree\w*)\b/gi,
    ],
  },
  {
    // What begins told as what ends.
    th: [
      /เริ่ม|แรกเริ่ม|ตั้งแต่ต้น|ต้น(?:เดือน|ปี|สัปดาห์|เทอม|ภาค)|เปิดเทอม|เปิดภาค/g,
      /สิ้นสุด|สิ้น|จบ|ปลาย|ปิด|ยุติ|ท้าย|เลิก|เสร็จ|ครบ/g,
    ],
    en: [
      /\b(?:start\w*|beg[aiu]n\w*|open\w*|launch\w*|commenc\w*|onset|from|first|initial\w*|early|takes? effect|kick\w*|since)\b/gi,
      /\b(?:(?:comes?|came|coming) to an end|(?:the|at) end of|ends|ended|ending)\b(?! up)/gi,
    ],
  },
  {
    // Which of two comes first. "B after A" says A ก่อน B as well: so only where no such turn is likely.
    th: [
      /ก่อน(?=(?:เปิดภาค|เปิดเทอม|ภาคเรียน|วัน|เดือน|ปี|สิ้น|เทศกาล|สงกรานต์|ปีใหม่|ฤดู|ภาษี|หัก|\d))/g,
      /หลัง|ภายหลัง|แล้ว|เมื่อ|ต่อจาก/g,
    ],
    en: [
      /\b(?:before|prior|ahead|until|till|by|pre\w*|earlier|exclud\w*|excl|not includ\w*|without|in time)\b/gi,
      /\bafter\b/gi,
    ],
  },
  {
    // Beside what is set as a measure.
    th: [
      /(?:ต่ำ|น้อย)กว่า(?:ราคา|เกณฑ์|มาตรฐาน|เป้า|ค่าเฉลี่ย|ระดับ|เพดาน|ปีก่อน|ช่วงเดียวกัน|ตลิ่ง)/g,
      /(?:สูง|มาก|เกิน)กว่า|(?<!ไม่)เกิน(?!ไป)|เหนือ/g,
    ],
    en: [
      /\b(?:below|lower|less|beneath|short|fewer|cheaper|beat\w*|smaller|weaker)\b/gi,
      /\b(?:(?<!\bno )(?:above|higher than|more than)|exceed\w*)\b/gi,
    ],
  },
  {
    // What is laid before somebody is not yet agreed to.
    th: [/(?:จะ|เตรียม|เร่ง)(?:นำ)?เสนอ/g, /อนุมัติ|เห็นชอบ|ไฟเขียว|ผ่านความเห็น/g],
    en: [
      /\b(?:submit\w*|propos\w*|consider(?:s|ed|ing|ation)?|put(?:s|ting)? (?:\w+ ){0,2}(?:to|before|forward)|present\w*|tabl(?:e|es|ed|ing)|seek\w*|forward\w*|ask(?:s|ed|ing)?|report\w*|recommend\w*|bring|take|taken|sent|send)\b/gi,
      /\b(?:approv(?:es|ed)|endors(?:es|ed)|passed|green-?lit|cleared)\b/gi,
    ],
  },
  {
    th: [/เห็นชอบแล้ว|อนุมัติแล้ว|ให้ความเห็นชอบ|มีมติเห็นชอบ|มีมติอนุมัติ/g, /พิจารณา|เสนอ|รอ/g],
    en: [
      /\b(?:approv\w*|endors\w*|green[- ]?li\w+|agree[ds]?|pass(?:es|ed)|clear(?:ed|s)|back(?:s|ed)|vot(?:es?|ed)|nod|adopt\w*|decid\w*|resol\w*)\b/gi,
      /\b(?:(?:will|to|would|is due to|is set to|has yet to) (?:\w+ )?consider|is considering|under consideration)\b/gi,
    ],
  },
  {
    // What is carried on did not begin now.
    th: [/สานต่อ|ต่อยอด|สืบสาน/g, /เริ่ม|เปิด|ตั้ง|แรก|จุดประกาย/g],
    en: [
      /\b(?:carr(?:y|ies|ied|ying) (?:forward|on)|continu\w*|buil(?:d|ds|t|ding) (?:up)?on|further\w*|take\w* forward|press\w* ahead|follow\w* up|extend\w*)\b/gi,
      /\b(?:launch(?:es|ed)|initiat(?:es|ed)|found(?:s|ed)|begins|began)\b/gi,
    ],
  },
  {
    // What holds above all in one place holds in others, too.
    th: [/โดยเฉพาะ/g, /เท่านั้น|เพียง|แค่|เฉพาะ(?<!โดยเฉพาะ)/g],
    en: [
      /\b(?:particular\w*|especially|notably|above all|mainly|chiefly|primarily|most of all|first and foremost|including)\b/gi,
      /\b(?:only (?:in|for|to|at|on|among|with)|exclusively|solely)\b/gi,
    ],
  },
  {
    th: [/ปัจจุบัน|ขณะนี้|ทุกวันนี้/g, /ในอดีต|อดีต|เดิม|เคย|ก่อนหน้า|เมื่อก่อน|สมัยก่อน|ปีก่อน|ครั้งหนึ่ง/g],
    en: [
      /\b(?:today|now|current(?:ly)?|present(?:ly)?|nowadays|at the moment|these days|to date|so far|still|latest)\b/gi,
      /\b(?:in the past(?! (?:few|couple|several|two|three|year|month|week|decade|\d))|formerly|previously|in former times|back then|(?<!\b(?:is|are|was|were|be|been|being|get|got) )used to(?= [a-z]+))\b/gi,
    ],
  },
  {
    // Figures that are reported, and figures that are wished or guessed.
    th: [/ตามข้อมูล|ข้อมูลจาก|จากข้อมูล|ตามสถิติ|จากสถิติ/g, /เป้า|คาด|ประมาณ|ประเมิน|แผน|มุ่ง/g],
    en: [
      /\b(?:according to|data|figures?|statistics?|records?|report\w*|show\w*|numbers)\b/gi,
      /\b(?:targets?|targeted|goals?|forecasts?|projections?|projected|estimates?|estimated)\b/gi,
    ],
  },
  {
    // What comes in, and what goes out or is lost; a project's value is its cost, so มูลค่า alone says nothing.
    th: [
      /สร้างมูลค่า|มูลค่า(?:ทาง)?เศรษฐกิจ|สร้างรายได้/g,
      /ต้นทุน|ค่าใช้จ่าย|ใช้เงิน|ใช้งบ|ราคา|งบประมาณ|เสียหาย|สูญ|ขาดทุน|ลงทุน/g,
    ],
    en: [
      /\b(?:value|valued|worth|revenue|income|earn\w*|generat\w*|benefit\w*|gain\w*)\b/gi,
      /\b(?:costs?|costing|loss|losses|damage|damages|debts?)\b/gi,
    ],
  },
  {
    th: [/โอกาส/g, /อุปสรรค|ข้อจำกัด|ปัญหา|ท้าทาย|เสี่ยง|ภัย|ติดขัด|กีดกัน/g],
    en: [
      /\b(?:opportunit\w+|chances?|prospects?|possibilit\w+|scope|potential|openings?|avenues?)\b/gi,
      /\b(?:obstacles?|barriers?|hurdles?|impediments?|obstructions?|risks?|threats?)\b/gi,
    ],
  },
  {
    th: [/รณรงค์/g, /ต่อต้าน|คัดค้าน|งด|เลิก|หยุด|ต้าน/g],
    en: [
      /\b(?:campaign|drive|push|effort|movement|initiative)\w* (?:to|for|of|on)\b/gi,
      /\b(?:campaign|drive|push|effort|movement|initiative)\w* (?:against (?:the )?(?:cut\w*|reduc\w*|lower\w*|curb\w*|limit\w*|sav\w*|promot\w*|support\w*|using|wearing)|to (?:resist|oppose|block|stop) (?:the )?(?:cut\w*|reduc\w*|lower\w*|curb\w*|promot\w*))\b/gi,
    ],
  },
  {
    // Those who help one another do not help themselves alone.
    th: [/ซึ่งกันและกัน|ช่วยเหลือกัน|เกื้อกูลกัน|พึ่งพากัน|แทนกัน/g, /ตนเอง|ตัวเอง|ของตน|พึ่งตน/g],
    en: [
      /\b(?:each other|one another|mutual\w*|reciproc\w*)\b/gi,
      /\b(?:oneself|yourself|ourselves|(?:them|him|her|it)sel(?:f|ves))\b/gi,
    ],
  },
  {
    th: [/ของ(?:ตนเอง|ตัวเอง|ตน)/g, /ซึ่งกันและกัน|แทนกัน|ของกันและกัน/g],
    en: [
      /\b(?:own|themselves|himself|herself|itself|respective)\b/gi,
      /\b(?:each other|one another)[’']s\b/gi,
    ],
  },
  {
    th: [/ปัจจุบัน|ขณะนี้|ทุกวันนี้/g, /อนาคต|ภายหน้า|ข้างหน้า/g],
    en: [
      /\b(?:today|now|current(?:ly)?|present(?:ly)?|nowadays|at the moment|these days|to date|so far|still|latest)\b/gi,
      /\b(?:in (?:the )?future|in (?:the )?years to come|going forward)\b/gi,
    ],
  },
  {
    // What one may do, and what one has to.
    th: [/โอกาส|เปิดให้|สามารถ|เชิญชวน|ขอความร่วมมือ|แนะนำให้|มีแผน|เตรียม/g, /ต้อง|บังคับ|กำหนดให้|สั่ง|จำเป็น/g],
    en: [
      /\b(?:chances?|opportunit\w*|allow\w*|enabl\w*|lets?|can|could|able|invit\w*|offer\w*|possib\w*|advis\w*|recommend\w*|encourag\w*|ask\w*|urg\w*|plan\w*|prepar\w*|ready)\b/gi,
      /\b(?:requir(?:es|ed|ing)|oblig(?:es|ed|ing|ated)|compel(?:s|led|ling)?|forc(?:es|ed|ing)(?= (?:[\w-]+ ){1,3}to\b))\b/gi,
    ],
  },
  {
    th: [/นานาชาติ|สากล|ระหว่างประเทศ|ระดับโลก|ทั่วโลก/g, /ระดับชาติ|ระดับประเทศ|แห่งชาติ|ท้องถิ่น|ในประเทศ|ทั่วประเทศ/g],
    en: [
      /\b(?:international\w*|global\w*|world\w*|abroad|overseas)\b/gi,
      /\bnational(?:ly)? (?:level|scale|stage|standard|recognition|market)\w*\b|\bnationwide\b|\b(?:local|domestic) (?:level|scale|stage|standard)\w*\b/gi,
    ],
  },
  {
    th: [/ระดับชาติ|ระดับประเทศ|ทั่วประเทศ/g, /นานาชาติ|สากล|โลก|ต่างประเทศ|ระหว่างประเทศ/g],
    en: [
      /\b(?:national\w*|nationwide|across the country|countrywide|country)\b/gi,
      /\b(?:international|global|world)\w*(?: \w+)? (?:level|scale|stage|standard|market)\w*\b|\bworldwide\b/gi,
    ],
  },
  {
    // One more of several is not the one that counts most.
    th: [/อีก(?:หนึ่ง|ทาง|ช่องทาง|แห่ง|1|ราย)/g, /หลัก|สำคัญ|ใหญ่|เดียว|แม่|หัวใจ|ประธาน|แกน/g],
    en: [
      /\b(?:another|further|additional\w*|one more|extra|one of)\b/gi,
      /\b(?:main|chief|primary|principal|sole|only|central)\b/gi,
    ],
  },
  {
    // Agencies are no companies.
    th: [
      /หน่วยงาน/g,
      /บริษัท|ผู้ประกอบการ|เอกชน|(?<!เชื่อมโยง|ประกอบ|จับคู่|โอกาสทาง|โอกาส|เจรจา)ธุรกิจ|วิสาหกิจ|โรงงาน|ห้าง/g,
    ],
    en: [
      /\b(?:agenc\w*|organi[sz]ation\w*|bod(?:y|ies)|institution\w*|offices?|authorit\w*|units?)\b/gi,
      /\b(?:compan(?:y|ies)|firms?|corporations?)\b/gi,
    ],
  },
  {
    // What something leads to is not where it comes from.
    th: [/จนเกิด|ทำให้|ก่อให้เกิด|นำไปสู่|นำมาซึ่ง|ส่งผลให้/g, /เกิดจาก|มาจาก|เนื่องจาก|เพราะ|ผลจาก|สืบเนื่อง|จากการ|ถูก/g],
    en: [
      /\b(?:(?:led|leads?|leading|causing|forcing|allowing|enabling) (?:\w+ ){0,3}?to|result(?:s|ed|ing)? in|g[ai]v(?:e|es|ing) rise|brought(?! (?:on|about) by)|bring\w*|ended in|caus(?:es|ed)(?! by))\b/gi,
      /\b(?:(?:gr[eo]w\w*|arose|aris(?:es|ing)|stem\w*|result(?:s|ed|ing)?|born) (?:out of|from)|(?:brought (?:on|about)|caused|triggered) by|as a result of)\b/gi,
    ],
  },
  {
    // What is being made ready is no longer weighed.
    th: [/เตรียม|มีแผน/g, /พิจารณา|ศึกษา|หารือ|ทบทวน|ชั่งใจ/g],
    en: [
      /\b(?:prepar\w*|plan\w*|ready|set to|gear\w*)\b/gi,
      /\b(?:considering|weighing|mulling|thinking (?:about|of)|undecided)\b/gi,
    ],
  },
  {
    // Those who do business, and others who may come to an event.
    th: [
      /ผู้ประกอบการ|บริษัท/g,
      /ผู้แทน|ผู้เข้าชม|ผู้ชม|ผู้เยี่ยมชม|ผู้เข้าร่วม|ผู้ร่วม|นักท่องเที่ยว|คณะ|แขก|ทูต|ประชาชน|คนงาน|แรงงาน|ลูกจ้าง|พนักงาน/g,
    ],
    en: [
      /\b(?:businesses|entrepreneurs?|operators?|firms?|companies|enterprises?|manufacturers?|producers?|traders?|businesspeople|SMEs|exhibitors?)\b/gi,
      /\b(?:visitors?|delegates?|tourists?|guests?|spectators?|workers?)\b/gi,
    ],
  },
  {
    th: [/บูรณาการ/g, /กระจาย|แยก|แบ่ง|ต่างคนต่าง/g],
    en: [
      /\b(?:integrat\w*|unif\w*|combin\w*|joint\w*|joined[ -]up|coordinat\w*|collaborat\w*)\b/gi,
      /\b(?:decentrali[sz]\w*|separat\w*|fragment\w*|independent\w*)\b/gi,
    ],
  },
]
