import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const FACTS: readonly Fact[] = [
  [
    'สวนสาธารณะกว้าง 1,200 ไร่',
    [
      'The park covers 1,200 rai.',
      'The park covers 192 hectares.',
      'The park covers 1,200 rai (192 hectares).',
      'The park covers 1.92 square kilometres.',
      'The park covers about 474 acres.',
    ],
    [
      'The park covers 1,200 hectares.',
      'The park covers 1,200 acres.',
      'The park covers 12,000 rai.',
      'The park covers 1,200 square metres.',
      'The park covers 19.2 hectares.',
    ],
  ],
  [
    'ถนนยาว 12.5 กิโลเมตร',
    [
      'The road is 12.5 kilometres long.',
      'The road is 12.5km long.',
      'The road is 12,500 metres long.',
      'The road is 7.8 miles long.',
    ],
    [
      'The road is 12.5 miles long.',
      'The road is 12.5 metres long.',
      'The road is 125 kilometres long.',
      'The road is 1,250 metres long.',
    ],
  ],
  [
    'ระดับน้ำสูง 0.85 เมตร',
    ['The water is 0.85 metres high.', 'The water is 85 centimetres high.', 'The water is 85cm high.'],
    ['The water is 0.58 metres high.', 'The water is 85 metres high.', 'The water is 8.5 centimetres high.'],
  ],
  [
    'โรงไฟฟ้าขนาด 500 เมกะวัตต์',
    ['a power plant of 500 megawatts', 'a 500MW power plant', 'a power plant of 0.5 gigawatts'],
    ['a power plant of 500 kilowatts', 'a power plant of 500 gigawatts', 'a power plant of 50 megawatts'],
  ],
  [
    'อุณหภูมิ 38 องศาเซลเซียส',
    ['It was 38 degrees Celsius.', 'It was 38°C.', 'It was 38 degrees.', 'It was 100.4 degrees Fahrenheit.'],
    ['It was 38 degrees Fahrenheit.', 'It was 28 degrees Celsius.', 'It was 83°C.'],
  ],
  [
    'ความเร็ว 75 กิโลเมตรต่อชั่วโมง',
    [
      'a speed of 75 kilometres per hour',
      'a speed of 75 km/h',
      'a speed of 75 kilometres an hour',
      'a speed of 47 miles per hour',
    ],
    ['a speed of 57 kilometres per hour', 'a speed of 75 miles per hour'],
  ],
  [
    'ยึดยาได้ 215 กิโลกรัม',
    [
      'They seized 215 kilograms of drugs.',
      'They seized 215kg of drugs.',
      'They seized 0.215 tonnes of drugs.',
    ],
    [
      'They seized 215 tonnes of drugs.',
      'They seized 251 kilograms of drugs.',
      'They seized 215 grams of drugs.',
    ],
  ],
  [
    'ส่งออกข้าว 9.4 หมื่นตัน',
    [
      'It exported 94,000 tonnes of rice.',
      'It exported 94,000 tons of rice.',
      'It exported 94 million kilograms of rice.',
    ],
    [
      'It exported 9,400 tonnes of rice.',
      'It exported 94,000 kilograms of rice.',
      'It exported 49,000 tonnes of rice.',
    ],
  ],
  [
    'น้ำในเขื่อน 7,808 ล้านลูกบาศก์เมตร',
    ['The dam holds 7,808 million cubic metres.', 'The dam holds 7.808 billion cubic metres.'],
    [
      'The dam holds 7,808 million litres.',
      'The dam holds 7.088 billion cubic metres.',
      'The dam holds 780.8 million cubic metres.',
    ],
  ],
  [
    'The well is 20 feet deep.',
    ['บ่อลึก 20 ฟุต', 'บ่อลึก 6 เมตร', 'บ่อลึกประมาณ 6 เมตร (20 ฟุต)'],
    ['บ่อลึก 20 เมตร', 'บ่อลึก 12 ฟุต', 'บ่อลึก 9 เมตร'],
  ],
  [
    'The farm has 50 acres and 3 square kilometres of forest.',
    ['ฟาร์มกว้าง 50 เอเคอร์ และป่า 3 ตร.กม.', 'ฟาร์มกว้าง 50 เอเคอร์ และป่า 3 ตารางกิโลเมตร'],
    ['ฟาร์มกว้าง 50 ไร่ และป่า 3 ตร.กม.', 'ฟาร์มกว้าง 50 เอเคอร์ และป่า 3 ตร.ม.'],
  ],
  [
    'He lost 5 kilos over six weeks.',
    ['เขาลดน้ำหนักได้ 5 กิโลกรัมใน 6 สัปดาห์', 'เขาลดน้ำหนักได้ 5 กก. ในหกสัปดาห์', 'เขาลดน้ำหนักได้ 5 กิโลในหกสัปดาห์'],
    ['เขาลดน้ำหนักได้ 5 ปอนด์ใน 6 สัปดาห์', 'เขาลดน้ำหนักได้ 6 กิโลกรัมใน 6 สัปดาห์', 'เขาลดน้ำหนักได้ 5 กิโลกรัมใน 6 เดือน'],
  ],
]

testFacts('figures', FACTS)
