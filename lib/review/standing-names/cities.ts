/**
 * Cities of the world that Thai news speaks of: Thai forms, then English ones; behind a seat of government the Thai names
 * of whose it is, since English news calls a government by its seat.
 */
export const CITIES = `
เวียงจันทน์ | Vientiane | ลาว
พนมเปญ | Phnom Penh | กัมพูชา
ฮานอย | Hanoi | เวียดนาม
โฮจิมินห์ | Ho Chi Minh City
ย่างกุ้ง | Yangon, Rangoon
เนปยีดอ | Naypyidaw, Nay Pyi Taw | เมียนมา
กัวลาลัมเปอร์ | Kuala Lumpur | มาเลเซีย
จาการ์ตา | Jakarta | อินโดนีเซีย
มะนิลา | Manila | ฟิลิปปินส์
ปักกิ่ง | Beijing | จีน
เซี่ยงไฮ้ | Shanghai
คุนหมิง | Kunming
กวางโจว, กว่างโจว | Guangzhou
โซล | Seoul | เกาหลี
โตเกียว | Tokyo | ญี่ปุ่น
โอซากา, โอซาก้า | Osaka
เกียวโต | Kyoto
ฟุกุโอกะ, ฟูกูโอกะ, ฟุกุโอะกะ | Fukuoka
นาโกยา, นาโงยะ, นาโงยา | Nagoya
โยโกฮามา, โยโกฮามะ | Yokohama
โกเบ | Kobe
ฮิโรชิมา, ฮิโรชิมะ | Hiroshima
ซัปโปโร | Sapporo
ปูซาน | Busan
นิวเดลี | New Delhi | อินเดีย
ลอนดอน | London | อังกฤษ, สหราชอาณาจักร
ปารีส | Paris | ฝรั่งเศส
เบอร์ลิน | Berlin | เยอรมนี, เยอรมัน
โรม | Rome | อิตาลี
บรัสเซลส์ | Brussels | สหภาพยุโรป, อียู, เบลเยียม
เจนีวา | Geneva
ดาวอส | Davos
มอสโก | Moscow | รัสเซีย
วอชิงตัน | Washington | สหรัฐ
นิวยอร์ก | New York
ซิดนีย์ | Sydney
แคนเบอร์รา | Canberra | ออสเตรเลีย
ดูไบ | Dubai
`
