/**
 * The provinces of Thailand: Thai forms, then English ones, the official romanisation first (Royal Institute of
 * Thailand, Romanization of Provinces, 2000). What is also a common Thai word or part of one (เลย, ตาก; ตราด in อัตราดอกเบี้ย)
 * has a star, and is only taken for the province behind จังหวัด or จ.; what a plus stands before, also behind ที่ and และ.
 */
export const PROVINCES = `
กรุงเทพมหานคร, กรุงเทพฯ, กรุงเทพ, กทม. | Bangkok, BMA
กระบี่ | Krabi
กาญจนบุรี | Kanchanaburi
กาฬสินธุ์ | Kalasin
กำแพงเพชร | Kamphaeng Phet, Kamphaengphet
ขอนแก่น | Khon Kaen, Khonkaen
จันทบุรี | Chanthaburi, Chantaburi
ฉะเชิงเทรา, แปดริ้ว | Chachoengsao
ชลบุรี | Chon Buri, Chonburi
ชัยนาท | Chai Nat, Chainat
ชัยภูมิ | Chaiyaphum
+ชุมพร | Chumphon
เชียงราย | Chiang Rai, Chiangrai
เชียงใหม่ | Chiang Mai, Chiangmai
+ตรัง | Trang
+ตราด | Trat
*ตาก | Tak
นครนายก | Nakhon Nayok
นครปฐม | Nakhon Pathom
นครพนม | Nakhon Phanom
นครราชสีมา, โคราช | Nakhon Ratchasima, Korat, Khorat
นครศรีธรรมราช | Nakhon Si Thammarat
นครสวรรค์ | Nakhon Sawan
นนทบุรี | Nonthaburi
นราธิวาส | Narathiwat
+น่าน | Nan
บึงกาฬ | Bueng Kan
บุรีรัมย์ | Buri Ram, Buriram
ปทุมธานี | Pathum Thani
ประจวบคีรีขันธ์ | Prachuap Khiri Khan
ปราจีนบุรี | Prachin Buri, Prachinburi
ปัตตานี | Pattani
พระนครศรีอยุธยา, อยุธยา | Phra Nakhon Si Ayutthaya, Ayutthaya
พะเยา | Phayao
พังงา | Phang Nga, Phangnga, Phang-nga
พัทลุง | Phatthalung
+พิจิตร | Phichit
พิษณุโลก | Phitsanulok
เพชรบุรี | Phetchaburi, Petchaburi
เพชรบูรณ์ | Phetchabun
*แพร่ | Phrae
ภูเก็ต | Phuket
มหาสารคาม | Maha Sarakham
มุกดาหาร | Mukdahan
แม่ฮ่องสอน | Mae Hong Son
ยโสธร | Yasothon
+ยะลา | Yala
ร้อยเอ็ด | Roi Et
+ระนอง | Ranong
ระยอง | Rayong
ราชบุรี | Ratchaburi
ลพบุรี | Lop Buri, Lopburi
ลำปาง | Lampang
ลำพูน | Lamphun
*เลย | Loei
ศรีสะเกษ | Si Sa Ket, Sisaket
สกลนคร | Sakon Nakhon
สงขลา | Songkhla
+สตูล | Satun
สมุทรปราการ | Samut Prakan
สมุทรสงคราม | Samut Songkhram
สมุทรสาคร | Samut Sakhon
สระแก้ว | Sa Kaeo
สระบุรี | Saraburi
สิงห์บุรี | Sing Buri
สุโขทัย | Sukhothai
สุพรรณบุรี | Suphan Buri, Suphanburi
สุราษฎร์ธานี | Surat Thani
+สุรินทร์ | Surin
หนองคาย | Nong Khai
หนองบัวลำภู | Nong Bua Lamphu
อ่างทอง | Ang Thong
อำนาจเจริญ | Amnat Charoen
อุดรธานี | Udon Thani
อุตรดิตถ์ | Uttaradit
อุทัยธานี | Uthai Thani
อุบลราชธานี | Ubon Ratchathani, Ubon
หาดใหญ่ | Hat Yai
พัทยา | Pattaya
เกาะสมุย | Koh Samui, Ko Samui, Samui
แหลมฉบัง | Laem Chabang
มาบตาพุด | Map Ta Phut
สุวรรณภูมิ | Suvarnabhumi
ดอนเมือง | Don Mueang, Don Muang
เจ้าพระยา | Chao Phraya
แม่โขง, แม่น้ำโขง, ลุ่มน้ำโขง | Mekong
`
