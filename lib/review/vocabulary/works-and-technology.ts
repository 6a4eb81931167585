/** Ideas of news about railways, roads and ports, building, power and fuel, factories, technology, housing and water. */
export const WORKS_AND_TECHNOLOGY = `
red-line line-colour | สายสีแดง | red
green-line line-colour | สายสีเขียว | green
blue-line line-colour | สายสีน้ำเงิน | blue
purple-line line-colour | สายสีม่วง | purple
yellow-line line-colour | สายสีเหลือง | yellow
pink-line line-colour | สายสีชมพู | pink
orange-line line-colour | สายสีส้ม | orange
brown-line line-colour | สายสีน้ำตาล | brown
gold-line line-colour | สายสีทอง | gold, golden
airport-link | แอร์พอร์ตเรลลิงก์, แอร์พอร์ต เรล ลิงก์, แอร์พอร์ตลิงก์ | airport rail link, airport link, arl, rail link
monorail ! | โมโนเรล, รถไฟฟ้ารางเดี่ยว | monorail*
tramway | รถราง | tram*, streetcar*, light rail
locomotive ! | หัวรถจักร | locomotive*, engine, diesel electric*, loco, locos
single-track | ทางเดี่ยว | single*, single track*
station-platform | ชานชาลา | platform*
barrier | ไม้กั้น, เครื่องกั้น, แผงกั้น, กำแพงกั้น | barrier*, boom*, fence*, partition*, barricade*
rail-signalling | อาณัติสัญญาณ | signal*
central-station | สถานีกลาง | central station*, central terminal*, grand station*, main station*, terminal*, krung thep aphiwat, station*
rolling-stock | ตู้โดยสาร, ล้อเลื่อน | carriage*, coach*, rolling stock, passenger car*, car, cars, cabin*, train*, wagon*
ticket | ตั๋วโดยสาร, ตั๋วร่วม, จำหน่ายตั๋ว, ตั๋วเครื่องบิน | ticket*, fare*, airfare*
entrance-fee | ค่าแรกเข้า | entrance fee*, entry fee*, boarding fee*, entry charge*, initial fare*, base fare*, initial charge*, initial fee*, starting fare*, flagfall
bid-winner | ผู้ชนะการประมูล, ชนะการประมูล, ชนะประมูล | win, winner*, winning, bid*, tender*, auction*, successful
bidder | ผู้ยื่นข้อเสนอ, ผู้ยื่นซอง, ยื่นซอง | bid*, tender*, propos*, submit*, offer*
terms-of-reference | ทีโออาร์, ขอบเขตของงาน | terms of reference, tor, tors, scope
expropriation | เวนคืน | expropriat*, compulsor*, eminent domain, land acquisition*, acquir*, acquisition*, appropriat*, requisition*, tak*, clear*, buy*, bought, purchas*
environmental-impact | ผลกระทบสิ่งแวดล้อม, ผลกระทบต่อสิ่งแวดล้อม, ผลกระทบด้านสิ่งแวดล้อม, ผลกระทบทางสิ่งแวดล้อม, อีไอเอ, อีเอชไอเอ, EIA, EHIA | environment*, eia, eias, ehia
feasibility | ความเป็นไปได้, ความเหมาะสม | feasib*, viab*, possib*, suitab*, likel*, potential, probab*, practicab*, proper*
detailed-design | ออกแบบรายละเอียด, แบบรายละเอียด | detailed design*, design*, blueprint*
design | การออกแบบ, ออกแบบ | design*, engineer*, architect*, devis*, styl*, tailor*, draw*, drawn, built
survey | การสำรวจ, ผลสำรวจ, แบบสำรวจ | survey*, explor*, poll*, inspect*, questionnaire*, prospect*, canvass*, census*, stud*, check*, find*, look*
foundation-stone | วางศิลาฤกษ์, ศิลาฤกษ์ | foundation stone*, cornerstone*, corner stone*, broke ground, break ground, breaking ground, groundbreaking, ground breaking, first stone
piling | เสาเข็ม | pile*, piling*
concrete | คอนกรีต | concrete
cement | ปูนซีเมนต์, ซีเมนต์ | cement
asphalt | ยางมะตอย, แอสฟัลต์, ลาดยาง | asphalt*, bitum*, tarmac*, pave*, paving, surfac*, blacktop*, tarred
girder | คานคอนกรีต, คานปูน, คานรับน้ำหนัก | girder*, beam*, segment*, concrete, steel, span*
infrastructure | โครงสร้างพื้นฐาน, สาธารณูปโภค | infrastructur*, utilit*, public work*, amenit*
structure | โครงสร้าง | structur*, framework*, frame*, infrastructur*, composition, makeup, restructur*
crack | รอยร้าว, แตกร้าว | crack*, fissure*, fractur*, rift*
crane ! | รถเครน, ปั้นจั่น, ทาวเวอร์เครน | crane*, launcher*, launching gantr*, gantr*, derrick*, hoist*, launching truss*
excavator | รถแบ็กโฮ, รถแบคโฮ, แบ็กโฮ, แบคโฮ, รถขุด | backhoe*, excavator*, digger*, bulldozer*, heavy machine*
scaffolding | นั่งร้าน | scaffold*
building-site | เขตก่อสร้าง, ไซต์ก่อสร้าง, ไซต์งาน, พื้นที่ก่อสร้าง, สถานที่ก่อสร้าง | construction*, building site*, work site*, worksite*, site, sites, building
building | อาคาร, ตึกแถว, ตึก | building*, block*, tower*, structure*, shophouse*, premises, house*, high rise*, skyscraper*, complex*, office*, condo*, built
high-rise | อาคารสูง, ตึกสูง, ตึกระฟ้า | high rise*, highrise*, tall building*, skyscraper*, tower*, building*
rooftop | รูฟท็อป, ดาดฟ้า, หลังคา | roof*, canop*, household*, deck*
escalator | บันไดเลื่อน | escalator*, moving stair*
lift | ลิฟต์ | lift*, elevator*
demolish works | รื้อถอน, ทุบทิ้ง | demol*, dismantl*, tear down, tearing down, tore down, torn down, pull* down, pulled down, knock*, remov*, raz*, took down, taken down, taking down, scrap*, strip*, bulldoz*, decommission*
install works | ติดตั้ง | install*, fitted, setting up, sets up, mounted, mounting, equip, equipped, equipment, equipping, erect*, instal*, retrofit*, put in, set up, fit, laid
repair | ซ่อมแซม, ซ่อมบำรุง, การซ่อม, ซ่อมถนน, บำรุงรักษา | repair*, mend*, maint*, servic*, restor*, overhaul*, refurb*, upkeep, rebuild*, rebuilt, renovat*, patch*, mro
renovate | ปรับปรุง, บูรณะ, ปฏิสังขรณ์ | improv*, renovat*, refurb*, upgrad*, revis*, adjust*, amend*, repair*, restor*, moderni*, updat*, overhaul*, rework*, reorgani*, revamp*, enhanc*, redevelop*, rebuil*, remodel*, redesign*, rehabilit*, develop*, streamlin*, resurfac*
progress | ความคืบหน้า, คืบหน้า | progress*, complet*, advanc*, ahead, updat*, develop*, headway, behind, finish*, far
behind-schedule | ความล่าช้า, ล่าช้า | delay*, behind, slow*, lag*, overdue, hold up*, held up, backlog*, overrun*, tard*, postpon*, late, later
hand-over | ส่งมอบ | deliver*, hand over, handed over, handover*, handing over, handed, turn over, turned over, receiv*, pass, passes, passed, shipment*, ship, shipped
abandon-work | ทิ้งงาน | abandon*, quit
engineer | วิศวกร | engineer*
engineering | วิศวกรรม | engineer*
architect | สถาปนิก, สถาปัตยกรรม | architect*
stage-of-works | เฟสแรก, เฟสที่, เฟส 1, เฟส 2, เฟส 3, เฟส 4, ระยะแรก, ระยะที่ 1, ระยะที่ 2, ระยะที่ 3, ระยะที่ 4 | phase*, stage*, first, initial*, second
rush-hour | ชั่วโมงเร่งด่วน, เวลาเร่งด่วน | rush hour*, peak*, busy hour*, busiest, rush
traffic-lane | ช่องจราจร, ช่องทางจราจร | lane*
road-surface | ผิวจราจร, พื้นผิวถนน, ผิวทาง | road surface*, surfac*, pave*, paving, road*, resurfac*, lane*, asphalt*, carriageway*
road-shoulder | ไหล่ทาง | shoulder*, hard shoulder*, roadside, verge*, side of the road
roundabout | วงเวียน | roundabout*, traffic circle*, rotar*, circle*, wongwian*, wong wian*
u-turn | กลับรถ, ยูเทิร์น | u turn*, uturn*, turn*
underpass | ทางลอด, อุโมงค์ทางลอด | underpass*, tunnel*, subway*
footbridge ! | สะพานลอย, สะพานลอยคนข้าม | footbridge*, foot bridge*, bridge*, overpass*, flyover*, skywalk*, over bridge*, walkway*
flyover ! | สะพานข้ามแยก, สะพานยกระดับ | flyover*, overpass*, bridge*, viaduct*, elevated
skywalk | สกายวอล์ก, สกายวอล์ค, ทางเดินลอยฟ้า | skywalk*, sky walk*, walkway*, footbridge*, elevated
footpath | ทางเท้า, ฟุตบาท, ฟุตปาธ | pavement*, sidewalk*, footpath*, walkway*, kerb*, curb*
toll | ค่าผ่านทาง, ด่านเก็บเงิน, ด่านเก็บค่าผ่านทาง, ค่าทางด่วน | toll*, fee*, charge*, fare*, plaza*
easy-pass | อีซี่พาส, เอ็มโฟลว์, M-Flow, Easy Pass | easy pass, m flow, mflow, toll*, electronic*
bypass | ทางเลี่ยงเมือง, เลี่ยงเมือง, ถนนวงแหวน, วงแหวนรอบนอก, วงแหวน | bypass*, by pass*, ring road*, outer, beltway*, orbital*
rural-road | ทางหลวงชนบท | rural road*, rural highway*, local road*, road*, highway*
rest-area | จุดพักรถ, ที่พักริมทาง, จุดพักริมทาง | rest area*, rest stop*, service area*, rest point*, rest, lay by*, layby*, stop*
parking | ที่จอดรถยนต์, ที่จอดรถ, ลานจอดรถ | park, parks, parked, parking, car park*, carpark*, parking lot*, garage*, stop, stopped, pull*, space*, car, cars
songthaew | รถสองแถว, สองแถว | songthaew*, song thaew*, pick up*, pickup*, minibus*, truck*, shared taxi*
charging-station | สถานีชาร์จ, สถานีอัดประจุ, จุดชาร์จ, หัวชาร์จ, ตู้ชาร์จ | charg*, station*, plug*, recharg*
charging | ชาร์จแบต, ชาร์จ, อัดประจุไฟฟ้า | charg*, recharg*, plug*, surcharg*
hybrid-car | ไฮบริด | hybrid*, hev, phev*
plug-in | ปลั๊กอิน | plug*, phev*
combustion-engine | สันดาปภายใน, สันดาป, เครื่องยนต์สันดาปภายใน | combustion, ice, petrol*, gasoline, conventional, internal combustion, engine
car-tyre | ยางรถยนต์, ยางล้อ | tyre*, tire*, car tyre*, car tire*, vehicle tyre*, vehicle tire*, automotive tyre*, automotive tire*, auto tyre*, auto tire*, rubber, car, cars, vehicle*, auto, automo*, automak*
components | ชิ้นส่วน | parts, component*, piece*, spare*, segment*, element*, remains, fragment*, content, local content
carmaker | ค่ายรถยนต์ไฟฟ้า, ค่ายรถยนต์, ค่ายรถ, ผู้ผลิตรถยนต์ | carmak*, car mak*, automak*, auto mak*, auto, automo*, manufactur*, vehicle mak*, vehicle manufactur*, car compan*, car brand*, brand*, marque*, car firm*, vehicle*, car, cars, produc*, maker*, motor, electric car*, electric vehicle*, ev, evs
unmanned-vehicle | รถยนต์ไร้คนขับ, รถไร้คนขับ, ยานยนต์ไร้คนขับ | driverless, autonomous, self driving, unmanned, robotaxi*, robo*, car, cars, vehicle*, auto, automo*
driverless | ไร้คนขับ | driverless, autonomous, self driving, unmanned, drone*, robotaxi*, automat*, pilotless
speed | ความเร็ว | speed*, fast*, velocit*, pace, kph, kmh, mph, quick*, rapid*, swift*, slow*, winds, per hour
route-way | เส้นทาง, แนวเส้นทาง | route*, road*, line*, path*, corridor*, stretch*, alignment*, track*, trail, street*, highway*, link*, pathway*, trajector*, rail*, service*, flight*
seats | ที่นั่ง | seat*, capacity, places
throne-hall | พระที่นั่ง | throne hall*, hall*, residence*, palace*, pavilion*
bus-stop | ป้ายรถเมล์, ป้ายรถโดยสาร, ป้ายรถประจำทาง | bus stop*, stop*, bus shelter*
bus-terminal | สถานีขนส่ง, หมอชิต | bus station*, bus terminal*, transport station*, mo chit, station*, coach station*
public-transport | ขนส่งสาธารณะ, ขนส่งมวลชน | public transport*, mass transit*, mass transport*, transit, mass rapid transit, transport*
taxiway | ทางขับเครื่องบิน, แท็กซี่เวย์ | taxiway*
passenger-terminal | อาคารผู้โดยสาร, อาคารที่พักผู้โดยสาร, อาคารเทียบเครื่องบิน | terminal*, passenger*, concourse*, satellite*, building*
aircraft-stand | หลุมจอดอากาศยาน, หลุมจอด | parking bay*, aircraft stand*, bay, bays, apron*, parking stand*, aircraft parking*, parking position*
aircraft-landing air-move | ลงจอด, ร่อนลงจอด | land, lands, landed, landing*, touch* down, touched down, touchdown*, splash*
aircraft-takeoff air-move | ทะยานขึ้น, บินขึ้น, เทคออฟ | take off*, takeoff*, took off, taking off, taken off, lift* off, lifted off, liftoff*, airborne, blast*
plane aircraft-kind | เครื่องบินโดยสาร | plane*, aircraft, jet, jets, jetliner*, airliner*, aeroplane*, airplane*, flight*
airspace | น่านฟ้า | airspace*, air space*, skies, sky
control-tower | หอบังคับการบิน | control tower*, air traffic*, tower*, controller*, aviation*
low-cost | โลว์คอสต์, ต้นทุนต่ำ | low cost, budget, cheap*, inexpensive, lower cost*, no frills
charter-flight | เช่าเหมาลำ | charter*
jet-fuel | น้ำมันอากาศยาน, น้ำมันเครื่องบิน, เชื้อเพลิงอากาศยาน | jet fuel*, aviation fuel*, jet a 1, fuel*, saf, aviation, aircraft, kerosene, oil
pier | ท่าเทียบเรือ, โป๊ะเรือ | pier*, berth*, jetty, jetties, wharf, wharves, quay*, dock*, port, ports, pontoon*, marina*, mooring*
deep-sea-port ! | ท่าเรือน้ำลึก | deep sea port*, deep water port*, deepwater port*, port, ports, seaport*, harbour*, harbor*
aircraft-carrier vessel | เรือบรรทุกเครื่องบิน | aircraft carrier*
yacht vessel | เรือยอชต์, เรือยอช์ต, เรือยอร์ช | yacht*, boat*, vessel*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by sea, by water, speedboat*, longtail*, ship*, fleet*, sail*, naval, navy, maritime, trawler*, cruise*, tanker*, barge*, marine*, flotilla*, longboat*, sea, ferr*
fleet | กองเรือ, ฝูงบิน | fleet*, squadron*, flotilla*, navy, aircraft, boat*, vessel*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by sea, by water, speedboat*, longtail*, ship*, sail*, naval, maritime, trawler*, cruise*, yacht*, tanker*, barge*, marine*, longboat*, sea, ferr*
sailing | การเดินเรือ, เดินเรือ | sail*, shipping, navigat*, maritime, voyage*, marine, nautical, proceed*, boat*, vessel*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by sea, by water, speedboat*, longtail*, ship*, fleet*, naval, navy, trawler*, cruise*, yacht*, tanker*, barge*, marine*, flotilla*, longboat*, sea, ferr*
strait | ช่องแคบ | strait*, narrow channel*
land-bridge | แลนด์บริดจ์, สะพานเศรษฐกิจ | land bridge*, landbridge*, economic bridge*, economic corridor*
production-line | สายการผลิต | production line*, assembly line*, line, lines, production, manufactur*
production-capacity | กำลังการผลิต, กำลังผลิต | capacit*, production, produc*, output, generating capacity
production-base | ฐานการผลิต | base*, hub*, production, manufactur*, plant*, factory, factories, facility, facilities
factory-works | โรงงานอุตสาหกรรม, โรงงานผลิต, โรงงานประกอบ | factory, factories, plant*, industrial, mill, manufactur*, production*, assembl*, facility, facilities, works, industr*
assembly | ประกอบชิ้นส่วน, ประกอบชิป | assembl*, build*, built, put together, packag*
machinery | เครื่องจักรกล, เครื่องจักร | machin*, equipment, plant, engine, mechani*
engine | เครื่องยนต์ | engine, motor
motor-electric | มอเตอร์ไฟฟ้า | motor, electric*
equipment | อุปกรณ์ | equip, equipped, equipment, equipping, device*, gear, apparatus, tool*, kit, kits, accessor*, appliance*, instrument*, hardware, gadget*, facility, facilities
tools | เครื่องมือ | tool*, instrument*, device*, equip, equipped, equipment, equipping, apparatus, implement*, mechanism*, kit, kits, gear
appliance | เครื่องใช้ไฟฟ้า | electrical appliance*, appliance*, electric*, electrical*, household electr*, white goods
refrigerator appliance | ตู้เย็น | refrigerator*, fridge*, freezer*
air-conditioner appliance | เครื่องปรับอากาศ | air condition*, air con, aircon*, air cons
washing-machine appliance | เครื่องซักผ้า | washing machine*, washer*
television | โทรทัศน์, ทีวี | television*, tv, tvs, broadcast*, channel*, screen*, airwaves
camera | กล้องถ่ายรูป, กล้องถ่ายภาพ, กล้องตรวจจับ | camera*
circuit-board | แผงวงจรพิมพ์, แผ่นวงจรพิมพ์, แผงวงจร, แผ่นวงจร, พีซีบี, PCB | circuit*, pcb*, board, boards
integrated-circuit | วงจรรวม, แผงวงจรไฟฟ้า | integrated circuit*, ic, ics, circuit*, chip*
wafer | เวเฟอร์ | wafer*
hard-disk | ฮาร์ดดิสก์, ฮาร์ดดิสก์ไดรฟ์ | hard disk*, hard drive*, hdd*, disk drive*, disc drive*, drive*
computer | คอมพิวเตอร์ | computer*, comput*, pc, pcs, laptop*, it
smartphone | สมาร์ตโฟน, สมาร์ทโฟน, โทรศัพท์มือถือ, โทรศัพท์เคลื่อนที่, มือถือ | smartphone*, smart phone*, phone*, mobile*, handset*, cellphone*, cell phone*, cellular, handheld, device*
telephone | โทรศัพท์, โทรแจ้ง, โทรสอบถาม | phone*, telephone*, handset*, tel, smartphone*, call, call*
tablet-computer | แท็บเล็ต | tablet*, ipad*
laptop | โน้ตบุ๊ก, โน้ตบุ๊ค, แล็ปท็อป | laptop*, notebook*
software computer-ware | ซอฟต์แวร์ | software, program*, app, apps, saas
hardware computer-ware | ฮาร์ดแวร์ | hardware
computer-server | เซิร์ฟเวอร์ | server*
data-centre | ดาต้าเซ็นเตอร์, ดาต้าเซนเตอร์, ดาต้า เซ็นเตอร์, ศูนย์ข้อมูล | data cent*, datacent*, information cent*, data center*, information center*, data hub*
cloud-computing | คลาวด์ | cloud*, aws
internet | อินเทอร์เน็ต, อินเตอร์เน็ต | internet, web, online, broadband, wi fi, wifi, connectivity, cyber*, data
social-media | โซเชียลมีเดีย, เครือข่ายสังคม, สื่อโซเชียล, โซเชียล | social media, social network*, social platform*, online, netizen*, internet, web, viral*
facebook social-site | เฟซบุ๊ก, เฟสบุ๊ก, เฟสบุ๊ค | facebook*, fb
tiktok social-site | ติ๊กต็อก, ติ๊กต๊อก | tiktok*, tik tok
youtube social-site | ยูทูบ, ยูทูป | youtube*
instagram social-site | อินสตาแกรม | instagram*, ig
cyber | ไซเบอร์ | cyber*, online, digital*, internet, hack*
malware | มัลแวร์, แรนซัมแวร์, ไวรัสคอมพิวเตอร์ | malware, ransomware, virus*, malicious
radio-frequency | คลื่นความถี่, ความถี่ | spectrum, frequenc*, band, bands, megahertz, mhz, radio*, wavelength*, airwave*
telecoms ! | โทรคมนาคม | telecom*, communication*, telco*, telephon*, phone*, mobile*, nbtc
fibre-optic | ไฟเบอร์ออปติก, ใยแก้วนำแสง, ไฟเบอร์ | fibre*, fiber*, optic*
cable | สายเคเบิล, เคเบิลใต้น้ำ, เคเบิล, สายไฟ, สายสื่อสาร | cable*, wire*, wiring, cord, line, lines, flex, electric*, power
fifth-generation mobile-generation | 5จี, 5 จี, ห้าจี | 5g, fifth generation
fourth-generation mobile-generation | 4จี, 4 จี | 4g, fourth generation, lte
wifi | วายฟาย, Wi-Fi, WiFi, wifi, ไวไฟฟรี | wi fi, wifi, wireless*, internet
broadband | บรอดแบนด์ | broadband, high speed, internet
sim-card | ซิมการ์ด, ซิมผี, ซิมโทรศัพท์, ลงทะเบียนซิม | sim, sims, number*, prepaid
email | อีเมล, อีเมล์, ไปรษณีย์อิเล็กทรอนิกส์ | email*, e mail*, electronic mail
text-message | ข้อความสั้น, เอสเอ็มเอส, SMS | sms*, text*, message*
video-clip | คลิปวิดีโอ, วิดีโอ, วีดิโอ, คลิป | video*, clip*, footage, film*, recording*
download data-way | ดาวน์โหลด | download*
upload data-way | อัปโหลด, อัพโหลด | upload*
password | รหัสผ่าน | password*, passcode*, pin, pins, code*
chatbot | แชตบอต, แชทบอท, แชตบอท, แชทบอต | chatbot*, chat bot*, bot, bots
algorithm | อัลกอริทึม | algorithm*
machine-learning | แมชชีนเลิร์นนิง, การเรียนรู้ของเครื่อง | machine learning
language-model | โมเดลภาษา, แบบจำลองภาษา | language model*, llm*
deepfake | ดีปเฟก, ดีพเฟก, ดีปเฟค | deepfake*, deep fake*, ai generated, fake
automatic | อัตโนมัติ | automat*, autonom*, self, robot*, unmanned
smart-kind | อัจฉริยะ | smart*, intelligen*, clever, genius*, gifted, bright, advanced
quantum | ควอนตัม | quantum
blockchain | บล็อกเชน | blockchain*, block chain*
big-data | บิ๊กดาต้า | big data, large data*, data
internet-of-things | ไอโอที, สรรพสิ่ง | internet of things, iot
virtual | เสมือนจริง | virtual*, vr, augmented, immersive
sensor | เซ็นเซอร์, เซนเซอร์ | sensor*, detector*
biometric | สแกนใบหน้า, ไบโอเมตริก, จดจำใบหน้า, อัตลักษณ์บุคคล | biometric*, facial*, face recognition
satellite ! | ดาวเทียม | satellite*, theos*, spacecraft
space | อวกาศ | space*, astronaut*, outer space, orbit*, nasa, aerospace, cosm*
space-station | สถานีอวกาศ | space station*, iss, station*, space
spacecraft | ยานอวกาศ, ยานสำรวจ | spacecraft*, space craft*, probe*, spaceship*, capsule*, rover*, craft, lander*, orbiter*
orbit | วงโคจร, โคจร | orbit*, circl*, revolv*, pass, passes, passed, align*
moon celestial | ดวงจันทร์ | moon*, lunar
mars celestial | ดาวอังคาร | mars, martian, red planet
sun-body celestial | ดวงอาทิตย์ | sun, sunlight, solar, sunset*, sunrise*
sunshine | แสงแดด, แดดจัด, แดดร้อน, กลางแดด | sun, sunlight, sunshine, sunny, heat
telescope | กล้องโทรทรรศน์ | telescop*, observator*
astronomy | ดาราศาสตร์ | astronom*, narit, stargaz*
comet sky-body | ดาวหาง | comet*
asteroid sky-body | ดาวเคราะห์น้อย | asteroid*
meteor sky-body | ฝนดาวตก, ดาวตก, อุกกาบาต | meteor, meteorite*, meteoroid*, shooting star*, fireball*
lunar-eclipse eclipse | จันทรุปราคา | lunar eclipse*, eclipse of the moon, lunar
solar-eclipse eclipse | สุริยุปราคา | solar eclipse*, eclipse of the sun, annular*
researcher | นักวิจัย, คณะผู้วิจัย, ทีมวิจัย, ผู้วิจัย | research*, scientist*, academic*, scholar*, expert*, investigator*
scientist | นักวิทยาศาสตร์ | scientist*, researcher*, expert*
academic-person | นักวิชาการ | academic*, scholar*, expert*, professor*, researcher*, technical officer*, specialist*, scientist*, analyst*, lecturer*, economist*, agronomist*
laboratory | ห้องปฏิบัติการ, ห้องแล็บ, ห้องแลป, ห้องทดลอง | lab, labs, laborator*, clean room*, workshop*, operations room*
testing | การทดสอบ, ทดสอบ | test, tested, testing, trial*, tried, trying, check*, assess*, exam, examin*, screen*, prove, proved, proves, proving, quiz*, practi*
prototype | ต้นแบบ | prototype*, model*, exempl*, template*, demonstrat*, blueprint*
inventor | นักประดิษฐ์, สิ่งประดิษฐ์ | invent*, innovat*, device*, creation*, gadget*
standard | มาตรฐาน | standard*, norm, criteri*, benchmark*, certif*, substandard, iso, specification*
certified | การรับรอง, ใบรับรอง, รับรอง | certif*, accredit*, endors*, approv*, recogni*, attest*, vouch*, licen*, authenticat*, approved
calibration | สอบเทียบ | calibrat*
journal | วารสาร | journal*, magazine*, periodical*
ammonia ! chemical-kind | แอมโมเนีย | ammonia*
chlorine chemical-kind | คลอรีน | chlorin*
ethanol ! chemical-kind | เอทานอล | ethanol, bioethanol
methanol ! chemical-kind | เมทานอล, เมทิลแอลกอฮอล์ | methanol, methyl alcohol, wood alcohol
oxygen gas | ออกซิเจน | oxygen*
nitrogen gas | ไนโตรเจน | nitrogen*
zinc metal | สังกะสี | zinc, corrugated, tin, galvani*
copper ! metal | แร่ทองแดง, สายทองแดง, ทองแดง | copper, bronze*
lithium ! metal | ลิเทียม, ลิเธียม | lithium
nickel ! metal | นิกเกิล | nickel*
rare-earth ! | แร่หายาก, แรร์เอิร์ธ, แรร์เอิร์ท, ธาตุหายาก | rare earth*, rare mineral*, critical mineral*
mineral | แร่ธาตุ, สินแร่ | mineral*, ore, ores
mine | เหมืองแร่, เหมืองทองคำ, เหมืองทอง, เหมือง | mine, mines, mining, miner, miners, quarr*, pit, pits, colliery, weir*, gold
potash | โพแทช, โปแตช | potash*, potassium
petroleum | ปิโตรเลียม | petroleum, oil, gas, natural gas, hydrocarbon*, crude, lpg
oil-field | แหล่งน้ำมัน, บ่อน้ำมัน | oil field*, oilfield*, oil well*, oil, petroleum, field*, fuel*
oil-pumping | สูบน้ำมัน, คลังน้ำมัน | pump*, siphon*, oil, fuel*, depot*, petrol, diesel, gasoline
crude-oil ! oil-kind | น้ำมันดิบ | crude, crude oil, oil, petroleum, brent, wti, barrel*
lubricant oil-kind | น้ำมันหล่อลื่น, น้ำมันเครื่อง | lubric*, lubricating oil*, lube oil*, engine oil*, motor oil*, lube*, oil
fuel-oil oil-kind | น้ำมันเตา | fuel oil*, bunker*, oil, fuel*, furnace oil*
fuel-word | เชื้อเพลิง | fuel*, petrol, gasoline, diesel, oil, gas, natural gas, rdf, feedstock*, fossil, coal
oil-refinery | โรงกลั่นน้ำมัน, โรงกลั่น | refin*, oil refin*, petroleum refin*, distill*, crude
filling-station | สถานีบริการน้ำมัน, ปั๊มน้ำมัน, สถานีน้ำมัน | petrol station*, gas station*, filling station*, service station*, fuel station*, oil station*, petrol pump*, gasoline station*, fuel pump*, forecourt*, pump*, station*, fuel, petrol, oil
pipeline | ท่อส่ง, แนวท่อ | pipe*
gas-field | แหล่งก๊าซ, แหล่งเอราวัณ, แหล่งบงกช, แหล่งปิโตรเลียม | field*, gas, natural gas, petroleum, block*, erawan, bongkot, deposit*, reserve*
drilling | แท่นขุดเจาะ, ขุดเจาะ | drill*, rig, rigs, platform*, bore, boring, exploration, dig, digging, dug, sink*, sank, sunk, tunnel*
natural-gas-spelled | แก๊สธรรมชาติ | natural gas, gas, lng
lng | แอลเอ็นจี, ก๊าซธรรมชาติเหลว, LNG | lng, liquefied natural gas, liquefied gas, natural gas
ngv | เอ็นจีวี, NGV, ซีเอ็นจี, CNG | ngv, ngvs, cng, natural gas, gas
gas-word | ก๊าซ, แก๊ส | gas*, lpg, lng, cng, emission*, carbon*, greenhouse*, methane, ammonia, oxygen, fume*, hydrogen, co2, chlorine, nitrogen, tear gas, ozone, vapour*, vapor*
opec | โอเปก, โอเปค | opec
biodiesel ! | ไบโอดีเซล | biodiesel*, biofuel*, b7, b5, b10, b20, b100
biogas | ก๊าซชีวภาพ, แก๊สชีวภาพ, ไบโอแก๊ส | biogas*
power-plant | โรงไฟฟ้า | power plant*, power station*, power project*, power facilit*, plant*, power, generating*, generat*, station*, electric*, reactor*
reactor | เตาปฏิกรณ์ | reactor*
transmission-line | สายส่งไฟฟ้า, สายส่งไฟ, สายส่ง, เสาไฟฟ้าแรงสูง, ไฟฟ้าแรงสูง | transmission*, power line*, high voltage, cable*, grid*, pylon*, line, lines, electric*
transformer | หม้อแปลงไฟฟ้า, หม้อแปลง | transformer*
substation | สถานีไฟฟ้าย่อย, สถานีย่อย | substation*, sub station*
power-grid | โครงข่ายไฟฟ้า, ระบบไฟฟ้า | grid*, network*, power system*, electric*, power, electrical*
electricity-user | ผู้ใช้ไฟฟ้า, ผู้ใช้ไฟ, ใช้ไฟฟ้า, การใช้ไฟ, ใช้ไฟ, การใช้ไฟฟ้า | electric*, power, user*, customer*, household*, consumer*, consum*, demand, energy, use, used, usage
power-generation | ผลิตไฟฟ้า, ผลิตกระแสไฟฟ้า, การผลิตไฟฟ้า | generat*, produc*, power, electric*, energy
generator | เครื่องกำเนิดไฟฟ้า, เครื่องปั่นไฟ | generator*, generating*, genset*
power-purchase | รับซื้อไฟฟ้า, ซื้อขายไฟฟ้า, ขายไฟฟ้า, ซื้อไฟฟ้า | purchas*, buy*, bought, sell*, sold, sale*, ppa*, electric*, power, feed in, trad*
ft-charge | ค่าเอฟที, ค่า Ft, ค่าเอฟ | ft, fuel tariff, fuel adjustment*, float time, tariff*
meter | มิเตอร์ | meter*, thermometer*
turbine | กังหันก๊าซ, เทอร์ไบน์, กังหันน้ำ | turbine*, water wheel*, waterwheel*
energy-storage | กักเก็บพลังงาน, กักเก็บไฟฟ้า, สูบกลับ | storage*, storage, store, batter*, pumped, bess
storing | กักเก็บ | storage, store, captur*, sequest*, retain*, impound*, ccs, ccus, keep, kept, hold
energy-saving | ประหยัดพลังงาน, ประหยัดไฟฟ้า, ประหยัดไฟ, อนุรักษ์พลังงาน | sav*, efficien*
saving-verb | ประหยัด | sav*, econom*, thrift*, efficien*, frugal*, cut*, austerit*, cut
carbon-credit | คาร์บอนเครดิต | carbon credit*, credit*, offset*, carbon*
carbon-neutral | ความเป็นกลางทางคาร์บอน, เป็นกลางทางคาร์บอน | carbon neutral*, neutral*, net zero, carbon*
net-zero | สุทธิเป็นศูนย์ | net zero, zero, neutral*, carbon*
no-place | ไม่มีที่เก็บ, ไม่มีที่อยู่, ไม่มีที่ไป | nowhere, no place*, no room, no storage, homeless
condo-unit | ห้องชุด | condo*, unit*, apartment*, flat*, suite*, room*, residential
housing-project | การเคหะ, เคหะ, บ้านเพื่อคนไทย | hous*, home*, residen*
dormitory | หอพัก | dorm*, hostel*, resid*, apartment*, lodging*, accommodation, boarding*
slum | ชุมชนแออัด, สลัม | slum, shant*, crowded*, overcrowded*, congested
leasehold | สิทธิการเช่า | leas*, rent*
waterworks | ระบบประปา, ท่อประปา, การประปา, ประปา | tap, pipe*, mains, plumb*, pwa, mwa, utilit*, water supply, tap water, water main*, water pipe*, water authority, waterworks, piped
raw-water | น้ำดิบ | raw water*, untreated water*
water-source | แหล่งน้ำ | water source*, reservoir*, pond*, river*, waterway*, source of water, sources of water, water resource*, waters
`
