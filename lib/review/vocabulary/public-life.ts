/** Ideas of news about money, farming, health, transport, weather, law and work. */
export const PUBLIC_LIFE = `
police-general rank-title | พล.ต.อ., พลตำรวจเอก | police general, pol gen, police gen
police-lieutenant-general rank-title | พล.ต.ท., พลตำรวจโท | police lieutenant general, pol lt gen, police lt gen
police-major-general rank-title | พล.ต.ต., พลตำรวจตรี | police major general, pol maj gen, police maj gen
police-colonel rank-title | พ.ต.อ., พันตำรวจเอก | police colonel, pol col, police col
police-lieutenant-colonel rank-title | พ.ต.ท., พันตำรวจโท | police lieutenant colonel, pol lt col, police lt col
police-major rank-title | พ.ต.ต., พันตำรวจตรี | police major, pol maj, police maj
police-captain rank-title | ร.ต.อ., ร้อยตำรวจเอก | police captain, pol capt, police capt
lieutenant-general rank-title | พล.ท., พลโท | lieutenant general, lt gen
major-general rank-title | พล.ต., พลตรี | major general, maj gen
colonel rank-title | พ.อ., พันเอก | colonel, col
lieutenant-colonel rank-title | พ.ท., พันโท | lieutenant colonel, lt col
semi-final ! cup-stage | รอบรองชนะเลิศ, รองชนะเลิศ | semi final*, semifinal*, last four
cup-final ! cup-stage | รอบชิงชนะเลิศ, นัดชิง | final, finals
quarter-final ! cup-stage | รอบก่อนรองชนะเลิศ, 8 ทีมสุดท้าย | quarter final*, quarterfinal*, last eight
side-effect | ผลข้างเคียง | side effect*, adverse
severe-word | รุนแรง | severe*, serious*, violen*, grave*, heav*
found-word | ตรวจพบ, พบว่า, พบ | found, find*, detect*, there were, there was, report*, record*, met, meet*
gold-medal medal | เหรียญทอง | gold medal*, olympic gold*, golds
silver-medal medal | เหรียญเงิน | silver medal*, olympic silver*, silvers
bronze-medal medal | เหรียญทองแดง | bronze medal*, olympic bronze*, bronzes
speeding ! road-cause | ขับรถเร็ว, ใช้ความเร็ว | speed*, too fast, fast driving
drink-driving ! road-cause | ดื่มแล้วขับ, เมาแล้วขับ, เมาสุรา | drink driv*, drunk driv*, drunk*, drink*, alcohol, driving under the influence
ask | ขอให้, ขอความร่วมมือ | ask*, request*, urg*, call*, appeal*, advis*, told, encourag*
work-word | ทำงาน | work*
homework-place | ที่บ้าน | home, remotely
confess ! confession | รับสารภาพ, สารภาพ | confess*, admit*, plead*
school-closing | ปิดโรงเรียน | clos*, shut*
railway-stop | ที่หยุดรถ | halt*, stop*
railway-station | สถานีรถไฟ, สถานี | station*, depot*
station-police | สภ., สถานีตำรวจ, สน. | police station*, station*
involved | เกี่ยวข้อง | involv*, link*, connect*, relat*, implicat*, concern*
state-official | เจ้าหน้าที่รัฐ, เจ้าหน้าที่ | official*, officer*, staff, authorit*, personnel
deficit ! balance | ขาดดุล, เสียดุลการค้า, เสียดุล, เสียเปรียบดุล | deficit*, shortfall*, in the red
surplus ! balance | เกินดุล, ได้ดุลการค้า, ได้ดุล, ได้เปรียบดุล | surplus*, in the black
gdp | ผลิตภัณฑ์มวลรวมในประเทศ, ผลิตภัณฑ์มวลรวม, จีดีพี, GDP | gross domestic product, gdp, econom*
inflation | เงินเฟ้อ | inflation*, consumer price*, price*
high-level level | ระดับสูง | high*, elevated, lofty, great*, large*, heavy, strong*
low-level level | ระดับต่ำ | low, lower, lowest, small*, weak*
above-word over-under | สูงกว่า, เหนือระดับ, มากกว่า | above, over, higher, exceed*, more, greater, bigger, beyond, surpass*, larger, outstrip*, times, outnumber*, topp*, most
no-less | ไม่ต่ำกว่า, ไม่น้อยกว่า, ไม่ถึง | at least, no less, no fewer, not less, minimum, under, less, fewer, short of
below-word over-under | ต่ำกว่า, น้อยกว่า | below, under, lower, less, fewer, beneath, short of, smaller, not reach
monetary | นโยบายการเงิน, การเงิน | monetary, financ*, money, fiscal, bank*
river-bank | ตลิ่ง | bank, banks, riverbank*, levee*, embank*, overflow*
us-dollar currency | ดอลลาร์, เหรียญสหรัฐ | dollar*, usd, greenback
euro-money currency | เงินยูโร, ยูโร | euro, eur
japanese-yen currency | เงินเยน | yen, jpy
chinese-yuan currency | เงินหยวน, หยวน | yuan, renminbi, rmb
british-pound currency | เงินปอนด์ | pound sterling, sterling
interest-rate | อัตราดอกเบี้ย, ดอกเบี้ย | interest*, rate, rates
exchange-rate | อัตราแลกเปลี่ยน, ค่าเงิน | exchange rate*, currency, currencies, baht
stock-market | ตลาดหุ้น, ตลาดหลักทรัพย์ | stock*, exchange, bourse, share*
household-debt debt-kind | หนี้ครัวเรือน | household*, family, families, consumer*
public-debt debt-kind | หนี้สาธารณะ | public, government, sovereign, national, state
debt-word | หนี้ | debt*, owe*, owing, liabilit*, borrow*
revenue money-side | รายได้, รายรับ | revenue*, income*, earn*, receipt*, proceeds, turnover, sales, takings, generat*, bring*
expenditure money-side | รายจ่าย, การใช้จ่าย, ใช้จ่าย | spend*, spent, expenditure*, expens*, cost*, outlay*
cost | ต้นทุน, ค่าใช้จ่าย | cost*, expens*
price | ราคา | price*, pric*, cost*, worth, cheap*, expensive, value*
wage | ค่าจ้าง, ค่าแรง | wage*, pay, paid, salar*
fare | ค่าโดยสาร | fare*, ticket*
market | ตลาด | market*
export-goods | สินค้าส่งออก | export*
credit-line | วงเงิน | cost*, budget*, worth, credit*, loan*, fund*, line, amount*, total*, value*, set aside, financ*, for, limit*, ceiling, package, with
subsidy flow | เงินอุดหนุน, อุดหนุน | subsid*, grant*, support*
compensation | เงินเยียวยา, เยียวยา, ชดเชย | compensat*, remed*, relief, aid, assist*, help*, handout*
fine-penalty | ค่าปรับ, โทษปรับ, ปรับไม่เกิน | fine, fines, fined, penalt*
prison | จำคุก | prison*, jail*, imprison*
rice ! crop | ข้าวเปลือก, ข้าวหอมมะลิ, ข้าวสาร, ข้าวเหนียว, ข้าวอินทรีย์, ข้าว | rice, paddy, jasmine
maize ! crop | ข้าวโพด | maize, corn
wheat ! crop | ข้าวสาลี | wheat
sugar ! crop | น้ำตาลทราย, น้ำตาล | sugar*
sugarcane ! crop | อ้อย | cane, sugarcane, sugar, bagasse
cassava ! crop | มันสำปะหลัง | cassava, tapioca
palm-oil ! crop | ปาล์มน้ำมัน, น้ำมันปาล์ม, ปาล์ม | palm*
natural-rubber crop | ยางธรรมชาติ | rubber
coconut ! crop | มะพร้าว | coconut*
longan ! crop | ลำไย | longan*
mango ! crop | มะม่วง | mango*
mangosteen ! crop | มังคุด | mangosteen*
durian ! crop | ทุเรียน | durian*
pineapple ! crop | สับปะรด | pineapple*
coffee ! crop | กาแฟ | coffee
tea crop | ใบชา | tea
fruit | ผลไม้ | fruit*
vegetable | พืชผัก, ผักสด | vegetable*, greens
meat | เนื้อสัตว์ | meat*
pork ! livestock | เนื้อหมู, เนื้อสุกร, สุกร, หมู | pork, pig, pigs, swine
chicken ! livestock | เนื้อไก่, ไก่ | chicken*, poultry
beef ! livestock | เนื้อวัว, เนื้อโค, โคเนื้อ | beef, cattle, cow, cows
shrimp ! catch | กุ้ง | shrimp*, prawn*
squid catch | ปลาหมึก | squid*
tuna ! catch | ปลาทูน่า, ทูน่า | tuna
seafood ! | อาหารทะเล | seafood, sea food, fish*, marine food*
pet-food ! | อาหารสัตว์เลี้ยง, อาหารสัตว์ | pet food*, feed, animal feed*, animal food*
beverage | เครื่องดื่ม | beverage*, drink*
alcohol | แอลกอฮอล์, สุรา | alcohol*, liquor*, spirit*
farmer | เกษตรกร, ชาวนา, ชาวไร่, ชาวสวน | farm*, grower*, agricultur*
dengue ! illness | ไข้เลือดออก | dengue, haemorrhagic, hemorrhagic
malaria ! illness | มาลาเรีย, ไข้จับสั่น | malaria*
influenza ! illness | ไข้หวัดใหญ่ | influenza, flu
cancer ! illness | มะเร็ง | cancer*
diabetes ! illness | เบาหวาน | diabet*
hypertension ! illness | ความดันโลหิตสูง | hypertension, high blood pressure
stroke ! illness | หลอดเลือดสมอง | stroke*, cerebrovascular
heart-disease ! illness | โรคหัวใจ | heart, cardiac, cardiovascular
tuberculosis ! illness | วัณโรค | tuberculosis, tb
hiv ! illness | เอชไอวี, เอดส์ | hiv, aids
rabies ! illness | พิษสุนัขบ้า | rabies, rabid
heatstroke ! illness | ลมแดด, ฮีทสโตรก | heatstroke, heat stroke
diarrhoea ! illness | อุจจาระร่วง, ท้องร่วง | diarrh*
measles illness | โรคหัด | measles
anthrax illness | แอนแทรกซ์ | anthrax
disease | โรค | disease*, illness*, infection*, disorder*, fever*, condition*, epidemic*, ailment*, virus*, cancer*, diabet*, malaria, flu, influenza, dengue, rabies, sick*
control-word | ควบคุม | control*, contain*, curb*, manag*, regulat*, supervis*, check*
patient person-harm | ผู้ป่วย, ป่วย, ผู้ติดเชื้อ | patient*, case, cases, sick, ill, fell ill, infected, infection*, illness*, contracted
death person-harm | ผู้เสียชีวิต, เสียชีวิต, ตาย | die, dies, died, dead, death*, killed, fatal*, lives, dying, deceased
injured person-harm | ผู้บาดเจ็บ, บาดเจ็บ | injur*, hurt, wounded
missing person-harm | ผู้สูญหาย, สูญหาย | missing, unaccounted
recovered person-harm | รักษาหาย, หายป่วย | recover*, cured
fever | มีไข้, ไข้สูง | fever*, temperature*, feverish
vaccine | วัคซีน | vaccin*, jab*, shot*, immuni*
ibuprofen ! drug | ไอบูโพรเฟน | ibuprofen
paracetamol ! drug | พาราเซตามอล | paracetamol, acetaminophen
aspirin ! drug | แอสไพริน | aspirin
antibiotic ! drug | ปฏิชีวนะ | antibiotic*
methamphetamine ! narcotic | ยาบ้า, เมทแอมเฟตามีน, ยาไอซ์ | methamphetamine*, meth, ya ba, yaba, speed pills, crystal meth, pill*, ice
heroin ! narcotic | เฮโรอีน | heroin
cannabis ! narcotic | กัญชา | cannabis, marijuana
ketamine ! narcotic | เคตามีน | ketamine
narcotic | ยาเสพติด | drug*, narcotic*
doctor | หมอ, พบแพทย์ | doctor*, physician*, medical, hospital*, clinic*
mathematics ! school-subject | คณิตศาสตร์ | math*
science-subject school-subject | วิชาวิทยาศาสตร์, วิทยาศาสตร์ | science*, scientif*
english-subject school-subject | ภาษาอังกฤษ | english
thai-subject school-subject | ภาษาไทย | thai
stomach | กระเพาะอาหาร, กระเพาะ | stomach*, gastric, gastrointestinal
mosquito | ยุงลาย, ยุง | mosquito*
elderly age-group | ผู้สูงอายุ, คนชรา, สูงวัย | elder*, older, senior*, the aged, aged people, aged person*, aged society, aged population, ageing, aging, old
child age-group | เด็กเล็ก, เด็ก, เยาวชน | child*, boy, boys, girl, girls, kid, kids, young*, youth*, minor, minors, infant*, toddler*, student*, pupil*, teen*
adult age-group | ผู้ใหญ่ | adult*, grown up*, grownup*
disabled | คนพิการ, ผู้พิการ, พิการ | disab*
pregnant | หญิงตั้งครรภ์, ตั้งครรภ์ | pregnan*, expectant
worker labour-side | แรงงาน, คนงาน, ลูกจ้าง, ผู้ใช้แรงงาน | worker*, labour*, labor*, employee*, workforce, job*, employment
employer labour-side | นายจ้าง | employer*
unemployment | ว่างงาน | unemploy*, jobless*, out of work
tourist ! traveller | นักท่องเที่ยว | tourist*, visitor*, traveller*, traveler*, holidaymaker*, arrival*, tourism
passenger traveller | ผู้โดยสาร | passenger*, rider*, traveller*, traveler*, people, commuter*, ridership, trip*
transport | คมนาคม, การขนส่ง, ขนส่ง | transport*, freight, logistic*, shipping, deliver*, haul*, carr*, shipment*
logistics | โลจิสติกส์ | logistic*
top-speed | ความเร็วสูงสุด | speed*, fast*
high-speed-data | อินเทอร์เน็ตความเร็วสูง | high speed, broadband, fast
railway-line rail-kind | ทางรถไฟ, สายรถไฟ | rail*, track*, line*, train*
metro ! rail-kind | รถไฟฟ้า | electric train*, electric rail*, electric car*, electric vehicle*, ev, evs, metro*, skytrain, mass transit, subway*, urban rail*, train*, rail, line, mrt, bts
high-speed ! rail-kind | ความเร็วสูง | high speed, bullet, fast
double-track | ทางคู่ | double*, dual, twin*
motorway roadway | มอเตอร์เวย์, ทางหลวงพิเศษ | motorway*, highway*, expressway*
expressway roadway | ทางด่วน, ทางพิเศษ | expressway*, tollway*, toll road*, motorway*
highway roadway | ทางหลวง | highway*, road*, motorway*
bridge ! | สะพาน | bridge*, overpass*, flyover*, viaduct*
tunnel ! | อุโมงค์ | tunnel*
passenger-carriage | ขบวนรถโดยสาร, รถไฟโดยสาร | passenger*, train, trains, carriage*
bus-vehicle ! | รถโดยสาร, รถเมล์, รถบัส | bus, buses, coach*, vehicle*
motorcycle ! | จักรยานยนต์, มอเตอร์ไซค์ | motorcycl*, motorbike*, scooter*, bike*
pickup | รถกระบะ | pickup*, pick up*, truck*
ev | รถยนต์ไฟฟ้า, ยานยนต์ไฟฟ้า, รถอีวี, อีวี | electric*, ev, evs, vehicle*, car, cars, automo*, motor*
truck | รถบรรทุก | truck*, lorry, lorries
flight | เที่ยวบิน | flight*
airline | สายการบิน | airline*, carrier*, airways
construction | การก่อสร้าง, ก่อสร้าง, สร้างทาง | build*, built, construct*, erect*, lay*
accident | อุบัติเหตุ | accident*, crash*, collision*, incident*
rain weather | ฝนตกหนัก, ฝนตก, ฝนฟ้าคะนอง, ฝน | rain*, thunder*, shower*, downpour*, storm*, wet
drought ! weather | ภัยแล้ง, แล้ง | drought*, dry
storm ! weather | พายุ | storm*, cyclone*, typhoon*, depression*
heatwave weather | คลื่นความร้อน, อากาศร้อน | heat*, hot
cold weather | อากาศหนาว, หนาวเย็น | cold, cool, chill*, winter
landslide ! crisis | ดินถล่ม, ดินโคลนถล่ม | landslide*, mudslide*, mudflow*
wildfire ! crisis | ไฟป่า, คุมไฟ, จุดความร้อน | wildfire*, forest fire*, bushfire*, fire, fires, hotspot*, hot spot*, burn*
medicine-word | ยาปลอม, ขายยา, ซื้อยา, ร้านยา, ยาลดน้ำหนัก, กินยา, ยาแคปซูล, ยาแผนปัจจุบัน | medicine*, medication*, drug*, pharmac*, drugstore*, pill*, tablet*, capsule*, painkiller*
ppm | พีพีเอ็ม | ppm, parts per million
fire-accident | เพลิงไหม้, ไฟไหม้, ดับเพลิง, ไฟลุก, ลุกไหม้, เพลิง | fire*, blaze*, burn*, flames
dust | PM2.5, PM 2.5 | dust, pm2, pm, particulate*, particle*, air
reservoir ! waterbody | อ่างเก็บน้ำ | reservoir*, dam, dams
dam ! waterbody | เขื่อน | dam, dams
canal waterbody | คลอง | canal*
river waterbody | แม่น้ำ | river*
sea waterbody | ทะเล | sea, seas, marine, ocean*, gulf, coast*
island | หมู่เกาะ, เกาะ | island*, isle*, koh, ko
forest ! | ป่าไม้, ผืนป่า, ป่าชายเลน | forest*, wood, woods, woodland*, mangrove*
carbon-dioxide ! gas | คาร์บอนไดออกไซด์ | carbon dioxide, co2, carbon emission*, carbon output, greenhouse, decarbon*, carbon footprint*, low carbon
carbon-monoxide ! gas | คาร์บอนมอนอกไซด์ | carbon monoxide
methane ! gas | มีเทน | methane
lpg | ก๊าซหุงต้ม | cooking gas, lpg, liquefied petroleum
petrol fuel | เบนซิน, แก๊สโซฮอล์ | petrol, gasoline, gasohol
diesel ! fuel | ดีเซล | diesel
electricity | ไฟฟ้า, ค่าไฟ | electric*, power, energy
cabinet-body | คณะรัฐมนตรี, ครม. | cabinet*, government*, minister*
parliament assembly | รัฐสภา | parliament*
house assembly | สภาผู้แทนราษฎร | house, representatives, lower house, parliament*
senate assembly | วุฒิสภา | senat*, upper house
government-word | รัฐบาล | government*, administration*, state, cabinet, public
approve verdict | มีมติอนุมัติ, อนุมัติ, เห็นชอบ, มีมติเห็นชอบ, ไฟเขียว | approv*, endors*, agreed, agree*, green light, nod, pass*, back*, authori*, clear*, consent*, accept*, adopt*, sanction*, grant*
not-approve verdict | ไม่อนุมัติ, ไม่เห็นชอบ, ไม่เห็นด้วย, ตีกลับ | not approv*, did not approve, not endors*, reject*, declin*, refus*, turned down, not agree*, disapprov*, withheld, without approv*, disagree*, against, not give, stopped short, denied, dismiss*, not grant*, not pass*, not back*
postpone timing | เลื่อน, ชะลอ | postpon*, delay*, defer*, put off, push*, slow*, suspend*, shelv*, later
bring-forward timing | เร่งรัด, เร่ง | accelerat*, speed*, expedit*, urg*, hasten*, fast track*, rush*, hurry, brought forward, quick*, press*, push*, step*
spokesman official | โฆษก | spokes*, government
secretary official | เลขาธิการ | secretary*
director official | ผู้อำนวยการ | director*, head*, manager*, chief
commander official | ผู้บัญชาการ, ผู้บังคับการ | command*, chief, commissioner*
police authority | ตำรวจ | police*, officer*
army authority | ทหารบก, กองทัพบก, ทหาร | army, soldier*, military, troop*
court authority | ศาล | court*, judge*, tribunal*
arrest ! | จับกุม | arrest*, detain*, apprehend*, caught, custody
seize | ยึดทรัพย์, ของกลาง, อายัด, ตรวจยึด | seiz*, confiscat*, impound*, frozen, froze, freeze
ban permission | ห้าม | ban, bans, banned, banning, prohibit*, forbid*, forbad*, must not, not allowed, should not, never, barred, not, don t, avoid*, no, outlaw*, refrain*, without
allow permission | อนุญาต | allow*, permit*, licen*, authori*, let, approval
study | ศึกษา | stud*, examin*, review*, look*, survey*, research*, educat*, consider*, explor*, assess*, analy*, learn*
propose | เสนอ | propos*, submit*, present*, put forward, offer*, suggest*, recommend*, bring*, come*, table*, report*
public-people | ประชาชน, พี่น้องประชาชน | public, people, citizen*, resident*, everyone, anyone, person*, consumer*, population, communit*, taxpayer*
measure | มาตรการ | measure*, step*, scheme*, action*, polic*, programme*, program, package*
project | โครงการ | project*, scheme*, programme*, program*, plan*, initiative*, development*, campaign*
association ! | สมาคม | associat*, society, societies
federation ! | สหพันธ์ | federation*
confederation ! | สมาพันธ์ | confederation*
institute | สถาบัน | institut*, academy, school*, foundation*
centre | ศูนย์ | cent*, hub*, complex
fund-body | กองทุน | fund*
condition | สภาพคล่อง, สภาพแวดล้อม, สภาพ | condition*, state, liquid*, environment*
border | ชายแดน, ชายฝั่ง, ชายหาด | border*, coast*, beach*
chamber-of-commerce | หอการค้า | chamber*
council-body | สภา | council*, assembly, chamber*, parliament, board*, house
committee | คณะกรรมการ | committee*, board*, commission*, panel*, council*
working-group | คณะทำงาน | working group*, task force*, working part*, team*, panel*
office-body | สำนักงาน | office*, bureau*, agency, secretariat*
research | การวิจัย, วิจัย | research*, stud*, r
material-word | วัสดุ | material*
raw-material | วัตถุดิบ | raw material*, material*, ingredient*, feedstock*, input*
new | ใหม่ | new*, fresh*, another, modern, novel, renew*, again, latest, re, young*, next, re*
skill | ทักษะ | skill*, train*, abilit*, upskill*, reskill*
technician | ช่างเทคนิค, ช่างฝีมือ, ช่าง | technic*, craft*, artisan*, mechanic*, skilled, trade*, engineer*
community | ชุมชน | communit*, local*, village*, neighbourhood*, grassroots
clean | สะอาด | clean*, pure, tidy, hygien*
energy-word | พลังงาน | energ*, power*, fuel*, electric*
exporter | ผู้ส่งออก | export*
producer | ผู้ผลิต | maker*, producer*, manufactur*, grower*, supplier*, produc*, mak*
consumer | ผู้บริโภค | consumer*, buyer*, customer*, shopper*
student learner | นักเรียน | student*, pupil*, school*
university-student learner | นักศึกษา | student*, undergraduate*
headache | ปวดศีรษะ, ปวดหัว | headache*
bleeding | เลือดออก | bleed*, blood, haemorrhag*, hemorrhag*
temperature | องศา | degree*, celsius
danger | อันตราย, เสี่ยงภัย | danger*, hazard*, risk*, harmful
limbs | มือเท้า, แขนขา | hand, hands, foot, feet, arm, arms, leg, legs, limb*
skin | ผิวหนัง, ตามผิว | skin, skins
ache | ปวด, เจ็บ | pain*, ache*, sore, hurt*
patient-of | คนไข้ | patient*, case, cases, sick
restaurant | ร้านอาหาร, ภัตตาคาร | restaurant*, eatery, eateries, cafe*, diner*
vet | สัตวแพทย์ | vet, vets, veterinar*
monk | พระครู | phra, abbot*, monk*
teacher ! | ครู, อาจารย์ | guidance, counsellor*, counselor*, teacher*, schoolteacher*, lecturer*, instructor*, professor*, educator*
scholarship | ทุนการศึกษา | scholarship*, bursar*, grant*
exam | การสอบ, สอบแข่งขัน | exam*, test*
runner-up | รองลงมา | followed*, next, second*, then, runner*, behind
most-share extreme | มากที่สุด, สูงสุด, สูงที่สุด | most*, largest, highest, biggest, top*, greatest, main*, leading, led, record, peak*, maximum
least-share extreme | น้อยที่สุด, ต่ำสุด, ต่ำที่สุด, ขั้นต่ำ | least, lowest, smallest, fewest, minimum, record low
male gender-side | เพศชาย, ชาย | male*, men, man, boy*
female gender-side | เพศหญิง, หญิง | female*, women, woman, girl*
start phase-of | เริ่มต้น, เริ่ม | start*, begin*, began, begun, launch*, commenc*, open*, kick*, initiat*, from, first, take effect, introduc*, effective, go*
finish phase-of | แล้วเสร็จ, สิ้นสุด, เสร็จสิ้น | finish*, complet*, end, ends, ended, conclud*, conclusion*, done, ready, expir*, close*, until
house-building | บ้านเรือน, ที่อยู่อาศัย, บ้าน | house*, hous*, home*, dwelling*, resid*, propert*
land | ที่ดิน | land*, plot*, propert*
condo | อาคารชุด, คอนโดมิเนียม | condo*, apartment*, flat*, unit*
hotel ! | โรงแรม | hotel*, accommodation*
temple ! | วัดพระ, วัดวา | temple*, wat
market-place | ตลาดนัด | market*, fair*
online | ออนไลน์ | online*, internet, web*, digital*
application-app | แอปพลิเคชัน, แอปฯ, แอป | app, apps, application*
website | เว็บไซต์ | website*, web, site*, online, page*
hotline | สายด่วน | hotline*, call*, phone*, telephone*, number, line
register | ลงทะเบียน, สมัคร, ขึ้นทะเบียน | regist*, apply, appli*, enrol*, sign*, join*, enter*, candidate*, subscrib*
free-charge | ไม่เสียค่าใช้จ่าย, ไม่คิดค่าใช้จ่าย, ฟรี | free, no charge, without charge, complimentary, no cost, gratis, at no, not charge*, charge*
insurance | ประกันสังคม, ประกันภัย, ประกันชีวิต, ประกัน | insur*, social security, guarant*, assur*, bail
semiconductor | เซมิคอนดักเตอร์, ชิป | semiconductor*, chip*
battery ! | แบตเตอรี่ | batter*
ai | ปัญญาประดิษฐ์, เอไอ | artificial intelligence, ai
capital-city | เมืองหลวง | capital*, bangkok
royal | พระบาทสมเด็จ, ในหลวง, พระราช | king*, royal*, majest*, queen*
festival | สงกรานต์, ลอยกระทง, ตรุษจีน, เทศกาล | songkran, loy krathong, new year, festival*, holiday*, celebrat*
`
