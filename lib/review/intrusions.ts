import type { Locale } from '../i18n/locales'
import { mayBeSaid, type Said } from './said'

/** A claim by the words that make it, and in each other language by all that may stand for it. */
type Claim = {
  readonly [locale in Locale]?: {
    /** Says it, and nothing milder. */
    readonly says: RegExp
    /** May be meant by it; wider, because a translation is free in its words. */
    readonly allows: RegExp
  }
}

/** A claim that only the other language makes in so many words. Tied to the beginning, or it is tried at every letter. */
const NEVER = /^(?!)/

/** Claims that change what the news is: they must not come in with the translation. */
export const CLAIMS: readonly Claim[] = [
  // The only one, where the original speaks of one more.
  {
    th: {
      says: /เพียง(?:ช่องทาง|แห่ง|ราย|ประเทศ|ทาง)เดียว|แต่เพียงผู้เดียว|มีเพียง[ก-๎]{2,40}เท่านั้น/,
      allows: /เดียว|เท่านั้น|เพียง|(?<!โดย)เฉพาะ|แค่|ล้วน|มีแต่|ผูกขาด/,
    },
    en: {
      says: /\b(?:the only|the sole|solely|exclusively|no other)\b/i,
      allows:
        /\b(?:only|sole\w*|exclusiv\w*|single|just|alone|one|no other|nothing but|merely|unique\w*|lone)\b/i,
    },
  },
  // One of its kind, where the translation has it among others.
  {
    th: {
      says: /(?:แห่ง|ราย|ประเทศ|สนามบิน|จังหวัด|ทีม|หน่วยงาน|บริษัท|เมือง)เดียว(?!กัน|ที่ไม่|ไม่)/,
      allows: /เดียว|เท่านั้น|เพียง|แค่|ล้วน|ผูกขาด/,
    },
    en: {
      says: NEVER,
      allows: /\b(?:only|sole\w*|exclusiv\w*|single|just|alone|one|merely|unique\w*|lone|same)\b/i,
    },
  },
  // How a vote went.
  {
    th: { says: /เอกฉันท์/, allows: /เอกฉันท์|ทุกเสียง|พร้อมใจ|พร้อมเพรียง|ทั้งหมดเห็น/ },
    en: {
      says: /\bunanimous\w*\b/i,
      allows: /\b(?:unanim\w*|all|consensus|without (?:a )?dissent\w*|every)\b/i,
    },
  },
  {
    th: { says: NEVER, allows: /เสียงข้างมาก|เสียงส่วนใหญ่|มติ|ต่อ \d/ },
    en: { says: /\bby (?:a )?majority\b/i, allows: /\bmajority\b/i },
  },
  // All but some, where the original speaks of all.
  {
    th: {
      says: /ยกเว้น|เว้นแต่/,
      allows: /เว้น|นอก|ไม่รวม|ไม่นับ|เพียงแต่|(?<!ตั้ง)แต่(?!ละ)|พ้นจาก|ปลอด|ฟรี/,
    },
    en: {
      says: /\bexcept (?:for|in|on|that|those|the|when|where)\b|\bwith the exception of\b/i,
      allows:
        /\b(?:except\w*|other than|besides|beyond|apart|aside|exclud\w*|exempt\w*|waiv\w*|unless|free|without|not|but|bar|outside|lift\w*|scrap\w*|drop\w*)\b/i,
    },
  },
  // What is found elsewhere, told of the place itself.
  {
    th: { says: /นอกเหนือจาก(?!นี้|นั้น|ที่)/, allows: /นอก/ },
    en: {
      says: NEVER,
      allows:
        /\b(?:other than|besides|beyond|apart|aside|except\w*|outside|in addition|as well as|on top of|not (?:only|just)|also|alongside|more than|further|extra|addition\w*|other)\b/i,
    },
  },
  // What is still under way, told as done.
  {
    th: { says: /อยู่ระหว่าง(?!วัน|เวลา|ร้อยละ|\s?\d)/, allows: /ระหว่าง|กำลัง|ยัง/ },
    en: {
      says: NEVER,
      allows:
        /\b(?:(?:is|are|was|were|been|be|am|now|currently)(?: \w+)? \w+ing|being|under|in (?:the )?(?:process|progress|talks|contact|negotiations?|discussions?|course)|ongoing|pending|awaiting|currently|still|yet|working|at present|now|between|during|continu\w*|to be|preparing|drafting|negotiating)\b/i,
    },
  },
  // What was agreed to as a principle is not yet law.
  {
    th: { says: /ในหลักการ/, allows: /หลักการ|เบื้องต้น/ },
    en: {
      says: /\bin principle\b/i,
      allows: /\bprinciple|\bprovisional|\bpreliminar|\btentative|\binitial/i,
    },
  },
  // What lies outside.
  {
    th: { says: /(?<!ต่าง|ภาย|แผง|รอบ)นอก(?:คัน|เขต|เมือง|พื้นที่|ระบบ|ฤดู|โรงเรียน|สถานที่)/, allows: /นอก/ },
    en: {
      says: NEVER,
      allows: /\b(?:out\w*|off|beyond|non|informal|extern\w*|suburb\w*|extra\w*)\b/i,
    },
  },
  // What each does alone, told of all together.
  {
    th: { says: /(?:ฝ่าย|ราย|คน|แห่ง|ประเทศ)ละ/, allows: /ละ/ },
    en: {
      says: NEVER,
      allows:
        /\b(?:each|per(?! ?cent)|every|both|apiece|either|neither|individual\w*|respective\w*|a (?:head|person|day|week|month|year|piece|pupil|student|family|household|time|child|worker|team))\b/i,
    },
  },
  // What is only believed, told as known.
  {
    th: { says: /เชื่อว่า|สันนิษฐาน/, allows: /เชื่อ|สันนิษฐาน|สงสัย|คาด|น่าจะ|อาจ|ประเมิน|เห็นว่า/ },
    en: {
      says: NEVER,
      allows:
        /\b(?:believ\w*|suspect(?:ed|ing)?|think\w*|thought|presum\w*|assum\w*|likely|apparent\w*|alleged\w*|appear\w*|seem\w*|may|might|could|would|confident|convinced|trust\w*|feel\w*|felt|sure|expect\w*|estimat\w*|hope\w*|view\w*|possibl\w*|probabl\w*|predict\w*)\b/i,
    },
  },
  // Informal, told as formal.
  {
    th: { says: /ไม่เป็นทางการ/, allows: /ไม่เป็นทางการ|นอกรอบ|นอกระบบ|ส่วนตัว/ },
    en: {
      says: /\b(?:informal|unofficial)(?:ly)?\b/i,
      allows: /\b(?:informal\w*|unofficial\w*|casual\w*|private\w*|sidelines?|retreat|preliminar\w*)\b/i,
    },
  },
  // What is only expected, told as what happened.
  {
    th: { says: /คาด(?:ว่า|การณ์|หมาย|จะ)/, allows: /คาด|น่าจะ|อาจ|ประเมิน|ประมาณการ|เชื่อ|หวัง|เป้า|แนวโน้ม|จะ/ },
    en: {
      says: NEVER,
      allows:
        /\b(?:expect\w*|forecast\w*|project(?:s|ed|ion|ions)|estimat\w*|predict\w*|anticipat\w*|likely|should|could|may|might|would|will|hop(?:e|es|ed|ing)|set to|believ\w*|foresee\w*|outlook|due|tipped|probabl\w*|potential\w*|possib\w*|aim\w*|target\w*|plan\w*|thought|suspect\w*|presum\w*|apparent\w*|appear\w*|scheduled|looks?|see|sees|seen|poised|bound|on course|on track|eyes?|eyed)\b|’ll\b/i,
    },
  },
  // What could not be helped.
  {
    th: { says: /(?:หลีก)?เลี่ยงไม่ได้|ไม่อาจ(?:หลีก)?เลี่ยง/, allows: /เลี่ยง/ },
    en: {
      says: /\b(?:unavoidab|inevitab|inescapab)\w*/i,
      allows:
        /\b(?:un(?:avoid|escap|stopp|prevent)\w*|inevitab\w*|inescap\w*|inexorab\w*|bound to|(?:could|can|would|did) ?n[o’']t|cannot|not be|no (?:way|escap\w*|avoid\w*)|necessar\w*|certain\w*|impossible|had to|have to|must|forced|of necessity|nothing)\b/i,
    },
  },
  // What may be, told as what will.
  {
    th: { says: /อาจ(?!าร)/, allows: /อาจ|น่าจะ|คาด|เสี่ยง|มีโอกาส|เป็นไปได้|สามารถ|หาก/ },
    en: {
      says: NEVER,
      allows:
        /\b(?:may\w*|might|could|can|possib\w*|perhaps|potential\w*|likely|would|should|risks?|if|chances?|threat\w*|prone|liable|in case|tend\w*|eventual\w*|unless|hazard\w*|danger\w*|subject to|cannot|probab\w*|consider\w*|fear\w*|warn\w*|suspect\w*|option\w*)\b/i,
    },
  },
  // Most, told as all.
  {
    th: { says: /ส่วนใหญ่|ส่วนมาก/, allows: /ส่วนใหญ่|ส่วนมาก|มากที่สุด|เป็นหลัก|เกือบ|หลัก|ใหญ่/ },
    en: {
      says: NEVER,
      allows:
        /\b(?:most\w*|major\w*|main\w*|large\w*|predomina\w*|bulk|general\w*|chief\w*|primar\w*|nearly|almost|much|typical\w*|usual\w*|more than half|over half|lion|dominat\w*|biggest|principal\w*|overwhelming\w*|often|widespread|normal\w*|common\w*|in the main)\b/i,
    },
  },
  // A record that the original does not speak of.
  {
    th: { says: /ทำลายสถิติ|เป็นประวัติการณ์/, allows: /สถิติ|ประวัติ/ },
    en: {
      says: /\ba record (?:of (?:about |around |over |more than |some |nearly |almost )?\d|\d|high|low|number)|\brecord-(?:breaking|high|low)\b/i,
      allows: /\b(?:record\w*|highest|all-time|unprecedented|historic\w*|ever|best|most|peak|lowest)\b/i,
    },
  },
  // A punishment that may be both.
  { th: { says: /ทั้งจำทั้งปรับ/, allows: /ทั้งจำทั้งปรับ/ }, en: { says: NEVER, allows: /\b(?:both|either)\b/i } },
  // A part, told as the whole.
  {
    th: { says: /ส่วนหนึ่ง(?:ของ|มาจาก)|บางส่วน/, allows: /ส่วน|บาง/ },
    en: {
      says: NEVER,
      allows:
        /\b(?:part\w*|some\w*|portion\w*|certain|several|share|among|one of|contribut\w*|section\w*|bit|few|in part|of the|a number)\b/i,
    },
  },
  // Who stands in for a head, told as the head's own word, and the other way round.
  {
    th: { says: NEVER, allows: /รอง|ผู้ช่วย|ช่วยว่าการ|อุป|แทน|ผช\./ },
    en: {
      says: /\b(?:Deputy|Vice|Assistant)[ -]\p{Lu}/u,
      allows: /\b(?:deputy|vice|assistant|associate)\b/i,
    },
  },
  // A few, where the original says nothing of how few.
  {
    th: {
      says: /เพียงไม่กี่|เพียงบางส่วน|จำนวนน้อยมาก/,
      allows: /ไม่กี่|บาง|น้อย|นิด|สองสาม|จำนวนหนึ่ง|(?<!หลาก)หลาย|ไม่มาก|ประปราย/,
    },
    en: {
      says: /\b(?:a handful of|only a few|hardly any|very few|and a few|just a few|only some)\b/i,
      allows:
        /\b(?:few\w*|handful|hardly|scarce\w*|little|some|several|small|low|rare\w*|minor\w*|couple|part\w*|limited|only)\b/i,
    },
  },
  // Those who were only asked, or put themselves down, have not come yet.
  {
    th: {
      says: /ได้รับเชิญ|ลงทะเบียน/,
      allows:
        /เชิญ|ชวน|เทียบเชิญ|เปิดรับ|ประมูล|ประกวดราคา|ขอให้|เรียกร้อง|ลงทะเบียน|สมัคร|จดทะเบียน|ขึ้นทะเบียน|แสดงความจำนง|จอง|ยื่น|ได้รับโอกาส|เปิดให้/,
    },
    en: {
      says: /\b(?:(?:was|were|been|are|is) (?:also )?(?:invited|registered)|(?:had|have|has) (?:signed up|registered)|signed up|registered (?:for|to (?:attend|join|take)))\b/i,
      allows:
        /\b(?:invit\w*|regist\w*|sign\w* up|enrol\w*|appl\w*|subscri\w*|ask\w*|call\w*|guest\w*|book\w*|submit\w*)\b/i,
    },
  },
  // Hoping to be something is not being it.
  {
    th: {
      says: /หวังจะเป็น|ใฝ่ฝัน/,
      allows: /หวัง|มุ่ง|เป้า|ผลักดัน|อยาก|ต้องการ|ปรารถนา|ใฝ่|ตั้งใจ|ยกระดับ|ประสงค์/,
    },
    en: {
      says: /\b(?:hop(?:es|ed|ing) to (?:be|become)|aspir(?:es|ed|ing) to|dream(?:s|ed|ing)? of (?:be|becom)ing|yet to (?:become|be (?:an?|the)))\b/i,
      allows:
        /\b(?:hop\w*|aspir\w*|dream\w*|aim\w*|want\w*|wish\w*|seek\w*|ambition\w*|goal\w*|target\w*|intend\w*|look\w*|becom\w*|plan\w*)\b/i,
    },
  },
  // What lasts, told as what is for now; "left unchanged for now" says ยังไม่.
  {
    th: {
      says: /ชั่วคราว|ในระยะสั้น/,
      allows: /ยังไม่|ทุกวันนี้|ปัจจุบัน|ชั่วคราว|ระยะสั้น|เบื้องต้น|ขณะนี้|ช่วงนี้|ตอนนี้|ระยะแรก|ชั่วขณะ|พลาง/,
    },
    en: {
      says: /\b(?:for the time being|for now|temporar(?:y|ily)|in the short (?:run|term)|short-lived|for a while)\b/i,
      allows:
        /\b(?:time being|now|temporar\w*|short\w*|interim|provisional\w*|initial\w*|brief\w*|while|stopgap|moment)\b/i,
    },
  },
  // One of two, where the original speaks of both or of all.
  {
    th: { says: /เพียงฝ่ายเดียว|ฝ่ายใดฝ่ายหนึ่ง/, allows: /หนึ่ง|เดียว|ใด|บาง|1/ },
    en: {
      says: /\b(?:one of the (?:two )?(?:countries|sides|parties|agencies|partners)|(?:only|just) one (?:side|party|country|agency))\b/i,
      allows: /\b(?:one|single|unilateral\w*|either|alone|only|some)\b/i,
    },
  },
  // What is only expected, told as sure.
  {
    th: {
      says: NEVER,
      allows: /แน่|ต้อง|ยืนยัน|มั่นใจ|เชื่อมั่น|รับรอง|ประกัน|การันตี|เลี่ยงไม่|ย่อม|เด็ดขาด|ชัด|ไม่มีทาง|ปฏิเสธไม่/,
    },
    en: {
      says: /\b(?:will|would|is|are|has|have) (?:certainly|definitely|undoubtedly|surely)\b|\b(?:certain|guaranteed) to\b/i,
      allows:
        /\b(?:certain\w*|definite\w*|undoubted\w*|sure\w*|guarantee\w*|confiden\w*|must|bound|clear\w*|doubt|assur\w*)\b/i,
    },
  },
  // What is in keeping with something, told as against it.
  {
    th: { says: NEVER, allows: /แม้|ทั้งที่|ทั้งๆ|ทั้ง ๆ|แต่(?!ละ)|ท่ามกลาง|อย่างไรก็|ไม่|สวน|ขัด|แย้ง|ฝ่า|ฝืน|ถึงจะ/ },
    en: {
      says: /\b(?:despite|in spite of|in defiance of|contrary to)\b/i,
      allows:
        /\b(?:despite|in spite|although|though|but|however|even|while|amid\w*|against|contrary|notwithstanding|yet|still|defian\w*|regardless|nevertheless|nonetheless)\b/i,
    },
  },
  // What all do together, told of each alone.
  {
    th: {
      says: NEVER,
      allows: /(?<!แ)ละ|ต่อ(?!ยอด|เนื่อง|ไป|ว่า|เรือ|มา|สู้|ต้าน|จาก)|ทุก|ราย|แยก|ทั้งสอง|ทั้งคู่|ต่างฝ่าย|ตัว/,
    },
    en: {
      says: /\bfor each\b|\beach (?:company|business|firm|country|province|prefecture|household|family)\b/i,
      allows: /\b(?:each|per|every|apiece|both|all|either|individual\w*|respective\w*)\b/i,
    },
  },
  // Those who hold office, where the original does not speak of them.
  {
    th: { says: NEVER, allows: /ผู้ว่า|เทศมนตรี|เทศบาล|นายก/ },
    en: { says: /\b(?:governors?|mayors?)\b/i, allows: /\b(?:governor\w*|mayor\w*)\b/i },
  },
  {
    th: { says: NEVER, allows: /ทูต|สถานทูต/ },
    en: { says: /\bambassadors?\b/i, allows: /\b(?:ambassador\w*|envoy\w*|embass\w*)\b/i },
  },
  // Bodies of the state that the original does not speak of.
  {
    th: { says: /คณะรัฐมนตรี|ครม\./, allows: /รัฐมนตรี|ครม|รัฐบาล|มติ|ทำเนียบ|ประชุม/ },
    en: { says: /\bcabinet\b(?! minister)/i, allows: /\b(?:cabinet|government|ministers?)\b/i },
  },
  {
    th: { says: /รัฐสภา/, allows: /สภา|นิติบัญญัติ|ส\.\s?[สว]|วุฒิ|ผู้แทนราษฎร|อภิปราย|ฝ่ายค้าน/ },
    en: {
      says: /\bparliament\b/i,
      allows: /\b(?:parliament\w*|house|senat\w*|lawmak\w*|legislat\w*|MPs?|assembly|congress|diet)\b/i,
    },
  },
  // What went on from a year, told as what went on up to it.
  {
    th: { says: NEVER, allows: /(?<!ตลอด)จน|ถึง|กระทั่ง|ภายใน|สิ้นสุด|เดิม|เพิ่ง|กว่าจะ|ก่อน|ไม่|[-–]/ },
    en: {
      says: /\b(?:until|till|up to) (?:1[89]|20)\d\d\b/i,
      allows: /\b(?:until|till?|to|by|before|through|end\w*)\b/i,
    },
  },
  {
    th: { says: /(?:มา|นับ)ตั้งแต่(?:ปี|พ\.ศ\.)/, allows: /ตั้งแต่|เริ่ม|นับจาก|แต่ปี|หลัง/ },
    en: {
      says: NEVER,
      allows:
        /\b(?:since|from|beg[aiu]n\w*|start\w*|dat\w+|origin\w*|first|after|as early as|onwards?|go\w* back|back (?:in|to)|launch\w*|found\w*|establish\w*|effective|for (?:[\w-]+ ){1,4}years|roots?|ever)\b/i,
    },
  },
  // All of those named, where the original says nothing of all.
  {
    th: { says: NEVER, allows: /ทั้ง(?:หมด|สิ้น|มวล|สอง|สาม|คู่|\s?\d)|ทุก|ล้วน|ครบ/ },
    en: {
      says: /\ball of (?:them|which|whom|these|those)\b|\bwithout exception\b/i,
      allows: /\b(?:all|every\w*|each|both|whole|entire\w*|full\w*|any)\b/i,
    },
  },
  // The one to come, where the original speaks of this one.
  {
    th: { says: NEVER, allows: /หน้า|ถัดไป|ต่อไป|(?:ครั้ง|รอบ|ระยะ|ขั้น|รุ่น)ต่อ|ต่อจาก|ใหม่/ },
    en: {
      says: /\bnext (?:visit|trip|meeting|round|edition|forum|event|phase|stage|session)\b/i,
      allows: /\b(?:next|following|subsequent\w*|second|later|new|then|further)\b/i,
    },
  },
  // A time within which something is to be, where the original sets none.
  {
    th: {
      says: NEVER,
      allows:
        /ภายใน|(?:ชั่วโมง|วัน|สัปดาห์|เดือน|ไตรมาส|ปี)(?:เดียว|หนึ่ง|แรก)|(?:1|หนึ่ง)\s?(?:ชั่วโมง|วัน|สัปดาห์|เดือน|ไตรมาส|ปี|ทศวรรษ)|(?:12|สิบสอง)\s?เดือน|(?:24|ยี่สิบสี่)\s?ชั่วโมง|(?:7|เจ็ด|30|สามสิบ|365)\s?วัน|ข้ามคืน/,
    },
    en: {
      says: /\bwithin (?:an?|one) (?:hour|day|week|month|quarter|year|decade)\b/i,
      allows: /\b(?:within|hours?|days?|weeks?|months?|quarters?|years?|decades?|overnight|annual\w*)\b/i,
    },
  },
  // Energy of a kind that the original does not speak of.
  {
    th: { says: NEVER, allows: /พลังงาน|ไฟฟ้า|หมุนเวียน|สะอาด|สีเขียว|โซลาร์|แสงอาทิตย์|ชีวมวล|เชื้อเพลิง/ },
    en: {
      says: /\b(?:renewable|alternative|clean|green) energ\w*|\brenewables\b/i,
      allows: /\b(?:energ\w*|power|renewable\w*|electric\w*|solar|wind|fuels?)\b/i,
    },
  },
  // One side alone, where the original does not part them.
  {
    th: { says: NEVER, allows: /ฝ่าย|ฝั่ง|ข้าง|ด้าน(?:ไทย|ญี่ปุ่น|จีน|ประเทศ)|ทางการ/ },
    en: { says: /\bon the \p{Lu}\p{L}+ side\b/u, allows: /\bsides?\b/i },
  },
  // Papers that are called otherwise.
  {
    th: { says: NEVER, allows: /บริคณห์|บันทึกข้อความ/ },
    en: {
      says: /\bmemorand(?:um|ums|a) of (?!understanding|co-?operation|agreement|collaboration|association|intent|partnership|commitment)[a-z]+/i,
      allows: /\bmemorand/i,
    },
  },
  // Wider regions than the country that the original speaks of.
  {
    th: { says: /อาเซียน|เอเชีย/, allows: /อาเซียน|เอเชีย|เอเซีย|ภูมิภาค|ซีเกมส์|แปซิฟิก|ASEAN|Asia|APEC/i },
    en: {
      says: /\b(?:ASEAN|Asean|(?:South-?[Ee]ast )?Asian?)\b/,
      allows: /\bASEAN\b|Asia|\bADB\b|\bAPEC\b|\bregion|SEA Games|Pacific/i,
    },
  },
  {
    th: { says: /ยุโรป/, allows: /ยุโรป|อียู|EU|Euro/i },
    en: { says: /\bEuropean?\b/, allows: /\bEU\b|Euro|\bcontinent/i },
  },
]

/**
 * Finds claims of one text that nothing in the other speaks for: in the translation they were put in, in the original
 * they were left out.
 *
 * @param one a part of the original or of the translation, and its language
 * @param other the part of the other that says the same
 * @returns the words of the first that make the claims
 */
export function claimsOnlyIn(one: Said, other: Said): string[] {
  return mayBeSaid(one, CLAIMS, (claim) => claim[one.locale]?.says).flatMap((claim) => {
    const [here, there] = [claim[one.locale], claim[other.locale]]
    if (!there || !here) return []
    const [words] = here.says.exec(one.text) ?? []
    return words && !there.allows.test(other.text) ? [words] : []
  })
}
