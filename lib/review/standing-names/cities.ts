/** Cities of the world that Thai news speaks of: Thai forms, then English ones. */
export const CITIES = `
เวียงจันทน์ | Vientiane
พนมเปญ | Phnom Penh
ฮานอย | Hanoi
โฮจิมินห์ | Ho Chi Minh City
ย่างกุ้ง | Yangon, Rangoon
เนปยีดอ | Naypyidaw, Nay Pyi Taw
กัวลาลัมเปอร์ | Kuala Lumpur
จาการ์ตา | Jakarta
มะนิลา | Manila
ปักกิ่ง | Beijing
เซี่ยงไฮ้ | Shanghai
คุนหมิง | Kunming
กวางโจว, กว่างโจว | Guangzhou
โซล | Seoul
โตเกียว | Tokyo
โอซากา, โอซาก้า | Osaka
เกียวโต | Kyoto
ฟุกุโอกะ | Fukuoka
นิวเดลี | New Delhi
ลอนดอน | London
ปารีส | Paris
เบอร์ลิน | Berlin
โรม | Rome
บรัสเซลส์ | Brussels
เจนีวา | Geneva
ดาวอส | Davos
มอสโก | Moscow
วอชิงตัน | Washington
นิวยอร์ก | New York
ซิดนีย์ | Sydney
แคนเบอร์รา | Canberra
ดูไบ | Dubai
`
