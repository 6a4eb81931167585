/**
 * Words that stand right after or right before a figure and are read with it.
 *
 * A figure on one line and its unit on the next makes the reader go back, so the two are kept on one line.
 */
export type UnitWords = {
  /** Powers of ten written as words, which may follow one another: หมื่น + ล้าน. */
  readonly scales: readonly string[]
  /** What is counted or measured: classifiers, currencies, measures, months after a day. */
  readonly units: readonly string[]
  /** What makes an ordinal, a year or a share of the figure after it. */
  readonly leading: readonly string[]
}

/** A list of words as it is easiest to review: with commas between them. */
function listOf(words: string): string[] {
  return words.split(/,\s+/)
}

/** Months of both calendars' dates, in full and abbreviated; they belong to the day before and the year after them. */
export const thaiMonths: readonly string[] = [
  ...listOf('มกราคม, กุมภาพันธ์, มีนาคม, เมษายน, พฤษภาคม, มิถุนายน'),
  ...listOf('กรกฎาคม, สิงหาคม, กันยายน, ตุลาคม, พฤศจิกายน, ธันวาคม'),
  ...listOf('ม.ค., ก.พ., มี.ค., เม.ย., พ.ค., มิ.ย.'),
  ...listOf('ก.ค., ส.ค., ก.ย., ต.ค., พ.ย., ธ.ค.'),
]

const thaiEras = ['พ.ศ.', 'ค.ศ.', 'ม.ศ.', 'จ.ศ.', 'ร.ศ.', 'ฮ.ศ.']

/**
 * Classifiers, measures and currencies that news uses. It need not be complete: a word that is missing leaves its
 * figure to the browser, and one that is wrong only moves a line's end.
 */
export const thaiUnits: UnitWords = {
  scales: listOf('สิบ, ร้อย, พัน, หมื่น, แสน, ล้าน'),
  units: [
    // people and organisations
    ...listOf(`คน, ราย, ท่าน, คณะ, ครอบครัว, ครัวเรือน, กลุ่ม, ทีม, ฝ่าย, รูป, องค์, พระองค์,
      นาย, ตำแหน่ง`),
    ...listOf(`แห่ง, บริษัท, ห้าง, โรงงาน, โรง, ร้าน, สาขา, องค์กร, หน่วยงาน, หน่วย, กระทรวง,
      กรม, สำนัก, ภาคส่วน`),
    // places
    ...listOf(`ประเทศ, ทวีป, ภูมิภาค, ภาค, รัฐ, มณฑล, จังหวัด, อำเภอ, เขต, ตำบล, แขวง, เมือง,
      หมู่บ้าน, ชุมชน, จุด, พื้นที่, เส้นทาง, สถานี`),
    // things
    ...listOf(`อัน, ชิ้น, ตัว, เครื่อง, คัน, ลำ, ขบวน, เที่ยว, หลัง, ห้อง, ชั้น, อาคาร, ยูนิต,
      แปลง, ต้น, ดอก, ผล, ลูก, ใบ, เม็ด, หลอด`),
    ...listOf(`กล่อง, ขวด, ถุง, ถัง, กระป๋อง, แผ่น, ผืน, เส้น, สาย, ม้วน, ชุด, คู่, กอง, แท่ง,
      ก้อน, จาน, แก้ว, ถ้วย, มื้อ, ซอง, ด้าม, เล่ม`),
    ...listOf(`ฉบับ, เรื่อง, บท, หน้า, บรรทัด, คำ, ตัวอักษร, ภาพ, ภาษา, เพลง, ตอน, มาตรา, ข้อ,
      ประเด็น, ด้าน, ประการ, อย่าง, ชนิด, ประเภท, แบบ`),
    ...listOf(`รูปแบบ, รุ่น, ระดับ, ระยะ, ขั้น, ขั้นตอน, รายการ, โครงการ, กิจกรรม, มาตรการ,
      แผน, แผนงาน, นโยบาย, ผลิตภัณฑ์, สินค้า, แบรนด์, อุตสาหกรรม`),
    ...listOf(`คดี, ใบอนุญาต, สัญญา, หุ้น, เสียง, คะแนน, ที่นั่ง, อันดับ, เหรียญ, ประตู, แต้ม,
      เท่า, เท่าตัว, ส่วน, สัดส่วน, ช่องทาง, ทาง, เตียง, โดส, เข็ม`),
    // time
    ...listOf(`ครั้ง, คราว, รอบ, สมัย, นัด, วินาที, นาที, ชั่วโมง, ชม., โมง, ทุ่ม, นาฬิกา, น.,
      วัน, คืน, สัปดาห์, เดือน, ไตรมาส, ปี, ปีงบประมาณ, ขวบ, ทศวรรษ, ศตวรรษ`),
    ...thaiMonths,
    // money
    ...listOf(`บาท, สตางค์, ดอลลาร์, ดอลลาร์สหรัฐ, ดอลลาร์สหรัฐฯ, เหรียญสหรัฐ, เหรียญสหรัฐฯ,
      เยน, ยูโร, ปอนด์, หยวน, วอน, รูปี, รูเปียห์, ริงกิต, กีบ, จ๊าด, ด่อง, เรียล,
      ฟรังก์`),
    // measures
    ...listOf(`เปอร์เซ็นต์, เปอร์เซ็น, จุด, จุดเปอร์เซ็นต์, องศา, องศาเซลเซียส, มิลลิเมตร,
      มม., เซนติเมตร, ซม., เมตร, ม., กิโลเมตร, กม., ไมล์, ฟุต, นิ้ว, วา`),
    ...listOf(`ตารางเมตร, ตร.ม., ตารางกิโลเมตร, ตร.กม., ตารางวา, ตร.ว., งาน, ไร่, เฮกตาร์,
      เอเคอร์, ลูกบาศก์เมตร, ลบ.ม., ลิตร, มิลลิลิตร, แกลลอน, บาร์เรล`),
    ...listOf(`มิลลิกรัม, มก., กรัม, กิโลกรัม, กก., ขีด, ตัน, ออนซ์, วัตต์, กิโลวัตต์,
      เมกะวัตต์, กิกะวัตต์, โวลต์, แคลอรี, กิโลแคลอรี, แรงม้า, เดซิเบล, ริกเตอร์,
      แมกนิจูด`),
    ...listOf(`ไบต์, กิโลไบต์, เมกะไบต์, กิกะไบต์, พิกเซล, ตันคาร์บอน, ล้านตัน, ทีอียู, ตู้,
      คันรถ`),
  ],
  leading: [
    ...listOf(`ที่, ครั้งที่, อันดับ, อันดับที่, ลำดับ, ลำดับที่, วันที่, ปีที่, รุ่นที่,
      ระยะที่, คนที่, ไตรมาส, ไตรมาสที่`),
    ...listOf(`ปี, ปีงบประมาณ, เดือน, รัชกาลที่, ศตวรรษที่, สมัยที่, ฉบับที่, เล่มที่, บทที่,
      หมู่ที่, ชั้นที่, ชั้น, บท, ตอน, ข้อ, มาตรา, หน้า, หมวด, ระดับ, เฟส, รุ่น`),
    ...listOf('ร้อยละ, เลขที่, ห้อง, ช่อง, สาย, โทร., เวลา, อายุ'),
    ...thaiMonths,
    ...thaiEras,
    ...thaiMonths.flatMap((month) => thaiEras.slice(0, 2).map((era) => `${month} ${era}`)),
    ...thaiEras.slice(0, 2).map((era) => `ปี ${era}`),
  ],
}

/** The same in English. `May` needs no abbreviation. */
export const englishMonths: readonly string[] = [
  ...listOf('January, February, March, April, May, June, July, August, September, October'),
  ...listOf('November, December, Jan., Feb., Mar., Apr., Aug., Sept., Oct., Nov., Dec.'),
]

/** The same for English, which the articles' translations and many Thai texts' own measures are in. */
export const englishUnits: UnitWords = {
  scales: listOf('hundred, thousand, million, billion, trillion, mn, bn, tn'),
  units: [
    ...listOf(`baht, satang, US dollars, dollars, dollar, yen, euros, euro, pounds, yuan, won,
      rupees, ringgit, THB, USD, JPY, EUR, GBP, CNY`),
    ...listOf('per cent, percent, percentage points, basis points, pc'),
    ...listOf(`mm, cm, m, km, metres, kilometres, miles, sq m, sq km, rai, hectares, ha,
      acres, litres, mg, g, kg, grams, kilograms, tonnes, tons`),
    ...listOf(`W, kW, MW, GW, kWh, MWh, megawatts, gigawatts, kB, MB, GB, TB, a.m., p.m., am,
      pm, BE, B.E., CE, AD, BC`),
    ...englishMonths,
  ],
  leading: [
    ...listOf(`No., Nos., no., nos., Vol., Section, Article, Chapter, Phase, page, pages, p.,
      pp., Q1, Q2, Q3, Q4, Tel.`),
    ...englishMonths,
  ],
}
