/** Ideas of news about industry, trade, cooperation between countries, and what is said of them. */
export const INDUSTRY_AND_TRADE = `
central-government ! tier | รัฐบาลกลาง, ส่วนกลาง | central government*, central level, central state, central authorit*, national government*, national level, central, state level
local-government ! tier | รัฐบาลท้องถิ่น, ส่วนท้องถิ่น, องค์กรปกครองส่วนท้องถิ่น, ท้องถิ่น | local government*, local authorit*, local administration*, municipal*, local*, prefectural
at-once | ทันที | immediate*, instant*, at once, straight away, right away, on the spot, promptly
elevated-way | ยกระดับ, ทางยกระดับ | elevat*, raise*, upgrad*, lift*, viaduct*, track*
at-grade | ระดับดิน, ระดับพื้น | ground level, at grade, surface
private-sector ! tier | ภาคเอกชน, เอกชน | private sector*, private, privately, business sector, business organisation*
public-sector tier | ภาครัฐ, ภาคราชการ | public sector*, public investment, public spending, government spending, government investment, government sector, state sector
director-general official | อธิบดี | director general, directors general, head, heads, headed, chief, director
minister official | รัฐมนตรี | minister*, ministerial
prime-minister official | นายกรัฐมนตรี, นายกฯ | prime minister*, premier
permanent-secretary official | ปลัดกระทรวง | permanent secretary, permanent secretaries
governor official | ผู้ว่าราชการ, ผู้ว่าการ | governor*
deputy ! post | รัฐมนตรีช่วย, รองผู้บัญชาการ, รองผู้อำนวยการ, รองโฆษก, รองกรรมการ, รองอธิบดี, รองนายก, รองผู้ว่า, รองเจ้าอาวาส, รองประธาน, รองปลัด, รองรัฐมนตรี, รองเลขา, ผู้ช่วย, รองหัวหน้า, รองผู้บังคับการ, รองผู้กำกับ, รองคณบดี, อุปนายก, ผู้ช่วยรัฐมนตรี, ผู้ช่วยเลขา, ผู้ช่วยปลัด, ผู้ช่วยอธิการ | deputy, deputies, vice, assistant, vice president, vice minister, assistant director, assistant minister
acting post | รักษาการ, รักษาราชการ | acting director*, acting minister*, acting governor*, acting head
former post | อดีต | former, ex
mayor official | นายกเทศมนตรี | mayor*
ambassador official | เอกอัครราชทูต, ทูต | ambassador*, envoy*
chief-executive official | ประธานเจ้าหน้าที่บริหาร, กรรมการผู้อำนวยการใหญ่, กรรมการผู้จัดการใหญ่, กรรมการผู้จัดการ | chief executive*, ceo, president*, managing director*, md
chairman official | ประธานาธิบดี, ประธาน | president*, preside*, presiding, chair, chairman, chairperson, chairs, chaired
shipbuilding ! industry | การต่อเรือ, ต่อเรือ, อู่เรือ | shipbuild*, ship build*, shipyard*, building of ships, building ships, ship construction, ship making, construction of ships, boatbuilding
automotive ! industry | ยานยนต์, รถยนต์ | automotive, automobile*, auto, autos, carmak*, car mak*, car manufactur*, vehicle*, car, cars, motor
textile ! industry | สิ่งทอ, เครื่องนุ่งห่ม, เครื่องแต่งกาย, เย็บผ้า, ตัดเย็บ, เสื้อผ้า, เสื้อกันหนาว | textile*, garment*, clothing, apparel
aviation ! industry | อากาศยาน, การบิน | aviation, aircraft, aerospace, airline*
aircraft-word | ลงเครื่อง, ขึ้นเครื่อง, เครื่องบิน | aircraft, airplane*, aeroplane*, plane, planes, jet, jets, flight*, board*
electronics ! industry | อิเล็กทรอนิกส์ | electronic*, semiconductor*
petrochemical ! industry | ปิโตรเคมี | petrochemical*
trip-made | เดินทางท่องเที่ยว | trip*, travel*, visit*, tour*, holiday*
tourism ! industry | การท่องเที่ยว, ท่องเที่ยว | tourism, tourist*, travel industry
medical ! industry | การแพทย์, แพทยศาสตร์, แพทย์, เวชภัณฑ์, ยารักษาโรค, เรื่องยา | medical, medicine*, pharmaceutical*, healthcare, doctor*, physician*, specialist*, veterinar*, surgeon*
robotics ! industry | หุ่นยนต์ | robot*
rail ! industry | ระบบราง, รถไฟ | rail, railway*, railroad*, train, trains, track, tracks
finance-industry industry | ภาคการเงิน, ธนาคาร | bank, banks, banking
steel ! material | เหล็ก | steel*, iron, ferrous
aluminium ! material | อะลูมิเนียม, อลูมิเนียม | aluminium, aluminum
rubber ! material | ยางพารา, ผลิตภัณฑ์ยาง | rubber, rubberwood, latex
plastic ! material | พลาสติก | plastic*, bioplastic*
glass ! material | ผลิตภัณฑ์แก้ว, กระจก | glass
greenhouse-gas ! | ก๊าซเรือนกระจก, เรือนกระจก | greenhouse*, ghg*, emission*, carbon, climate
wood ! material | ผลิตภัณฑ์ไม้ | timber, wood, wooden
wind ! energy | พลังงานลม, พลังลม, กังหันลม, ลมฝ่าย, ลมมรสุม, กระแสลม, ลมแรง | wind, windpower, windmill*
solar ! energy | พลังงานแสงอาทิตย์, แสงอาทิตย์, โซลาร์, โซล่า | solar, sunlight, sun, photovoltaic*
hydro energy | พลังงานน้ำ, พลังน้ำ | hydro, hydropower, hydroelectric*, water power, tidal, wave power
nuclear ! energy | นิวเคลียร์ | nuclear, atomic
biomass ! energy | ชีวมวล | biomass, biofuel*
hydrogen ! energy | ไฮโดรเจน | hydrogen
coal ! energy | ถ่านหิน | coal
geothermal ! energy | ความร้อนใต้พิภพ | geothermal
fossil ! energy | ฟอสซิล, น้ำมัน, ก๊าซธรรมชาติ | fossil, oil, natural gas, petroleum, fuel*, lng, crude, petrol, gasoline, diesel
renewable ! energy-kind | พลังงานทดแทน, พลังงานหมุนเวียน, พลังงานสะอาด, พลังงานทางเลือก | alternative energ*, renewable*, clean energ*, green energ*, replacement energy, alternative source*, alternative form*, alternative power, substitute energy, alternatives
wastewater ! water | น้ำเสีย | wastewater, waste water, sewage, effluent*, dirty water, used water, water treatment, polluted water
drinking-water ! water | น้ำดื่ม, น้ำประปา | drinking water, tap water, potable
air-pollution ! water | มลพิษทางอากาศ, ฝุ่น PM, ฝุ่นพีเอ็ม, พีเอ็ม, ฝุ่นละออง | air pollution, air quality, smog, dust, pm2, pm, particulate*, haze
waste water | ขยะ, กากอุตสาหกรรม | garbage, rubbish, solid waste
treatment | บำบัด | treat, treats, treating, treatment*, purif*, process, processing
food ! | อาหาร | food*, feed*, fed, edible*, culinary, cooking, cuisine*, dish*, meal*, snack*
kasetsart | เกษตรศาสตร์ | kasetsart
agriculture ! | การเกษตร, เกษตร, สินค้าเกษตร | agricultur*, agro*, agri*, farm*, crop, crops
fishery ! | ประมง | fish*, seafood
processing-plant | โรงงานแปรรูป | factor*, plant*, process*, mill*
unprocessed | ไม่แปรรูป, ยังไม่แปรรูป | unprocess*, raw, fresh
processed ! | แปรรูป | process*
digital ! | ดิจิทัล, ดิจิตอล | digital*, online, crypto*, electronic*
platform | แพลตฟอร์ม | platform*
technology ! | เทคโนโลยี | technolog*, tech, cyber*
innovation ! | นวัตกรรม | innovat*
knowledge ! | องค์ความรู้, ความรู้ | knowledge*, know how, expertise, learning
teaching | ให้ความรู้, อบรม, ฝึกอบรม, ครูฝึก, ฝึกครู, ฝึกงาน, ฝึกปฏิบัติ, ฝึกสอน | teach*, taught, train*, educat*, inform*, course*, instruct*, knowledge, lesson*, workshop*
personnel ! | บุคลากร, ทรัพยากรมนุษย์, ทรัพยากรบุคคล | personnel, people, staff*, human resource*, human capital, workforce*, talent*, manpower, human development, employees, professionals, workers, expert*, skilled
joint-venture ! | การร่วมทุน, ร่วมทุน, ร่วมลงทุน | joint venture*, jointly owned, co invest*, brought in, bring in, joint invest*, joint business*, venture*
supply-chain ! | ห่วงโซ่อุปทาน, ซัพพลายเชน | supply chain*, chains of supply, supply line*, supply network*, supply
manufacturing | ภาคการผลิต, การผลิต, โรงงาน | manufactur*, production*, produc*, factory, factories, plants, output
disaster ! crisis | ภัยธรรมชาติ, ภัยพิบัติ, สาธารณภัย | natural disaster*, disaster*, natural calamit*, catastroph*, natural catastroph*, natural hazard*, act of nature, acts of nature
war ! crisis | สงคราม, ความขัดแย้ง | war, wars, conflict*, armed conflict*, armed clash*, armed force*
financial-crisis ! crisis | วิกฤตการเงิน, วิกฤตเศรษฐกิจ, วิกฤติเศรษฐกิจ | financial crisis, economic crisis, financial crises, economic crises, recession*, crash, downturn*
pandemic ! crisis | โควิด, โรคระบาด, การระบาด | pandemic*, covid*, epidemic*, outbreak*
halt halting | หยุดชะงัก, ชะงัก | halt*, disrupt*, interrupt*, standstill, stop, stops, stopped, stoppage*, break, broke, broken, paralys*, grind, ground, stall*, suspend*, suspension, shut*, brought down, cripple*, froze, frozen, freez*, seize, seized
run-on halting | เดินหน้าต่อเนื่อง | keep running, kept running, continued uninterrupted, grow rapidly, grew rapidly, thrive*, thriving, boomed, boom
impact | ผลกระทบ, กระทบ | impact*, effect*, affect*, repercussion*, consequence*, hit, hitting, knock on, ripple*, damag*, fallout, spill*
unavoidable avoiding | หลีกเลี่ยงไม่ได้ | unavoidabl*, inevitabl*, inescapabl*, could not be avoided, cannot be avoided, no way to avoid, impossible to avoid, unpreventable, could not avoid, no escap*, inexorabl*, bound to, couldn t be avoided, not be avoided, not be escaped
avoidable avoiding | หลีกเลี่ยงได้ | avoidabl*, avoided, easily avoided, preventable, prevented, unaffected, unharmed, unscathed, spared, without any, had no, have no, has no, having no
economy ! | เศรษฐกิจ | econom*, bioeconomy, gdp, growth forecast*, growth projection*, growth outlook
bioeconomy ! bcg | เศรษฐกิจชีวภาพ | bioeconom*, bio econom*, bio based, bio
circular-economy ! bcg | เศรษฐกิจหมุนเวียน | circular econom*, circular
green-economy ! bcg | เศรษฐกิจสีเขียว | green econom*, green
digital-economy ! bcg | เศรษฐกิจดิจิทัล | digital econom*
blue-economy ! bcg | เศรษฐกิจสีน้ำเงิน | blue econom*
creative-economy ! bcg | เศรษฐกิจสร้างสรรค์ | creative econom*, orange econom*
carbon ! | คาร์บอน | carbon, co2, decarbon*, greenhouse
emission | การปล่อยก๊าซ, ปล่อยก๊าซ | emission*, emit*, carbon footprint, carbon output, released, release, discharge*
campaign | รณรงค์ | campaign*, drive, push, effort*, initiative*, movement
project-cost | วงเงินลงทุน, ใช้เงินลงทุน, งบลงทุน | invest*, cost*, budget*, worth, value*, spend*, spent, price*, capital
investment ! flow | การลงทุน, เงินลงทุน, ลงทุน, นักลงทุน | invest*, costing, put up, puts up, putting up, capital expenditure*, capital spending, capital budget*
loan flow | เงินกู้, สินเชื่อ | loan*, lent, lending, borrow*, credit*
donation flow | บริจาค, เงินช่วยเหลือ | donat*, grant, grants, aid
data-entry | นำเข้าข้อมูล | enter*, import*, input*, upload*
bring-in | นำเข้ากองทุน, นำเข้าสู่, นำเข้าที่ประชุม | go, goes, going, put, puts, paid, bring*, brought, submit*, table, tabled
import ! trade | นำเข้า | import, imports, imported, importing, importer*
export ! trade | ส่งออก | export*, shipment*, shipped abroad, sold abroad, shipments abroad
trading | การค้าขาย, ค้าขาย, การค้า | trad*, sales, commerce, commercial*, market*, sell*
increase ! change | เพิ่มขึ้น, เพิ่มการ, การเพิ่ม, สูงขึ้น, เติบโต, ขยายตัว, ปรับขึ้น, ปรับเพิ่ม, พุ่งขึ้น, โตขึ้น | warm*, heated, additional, extra, added, times as, times more, times higher, times the, times that, fold, doubl*, tripl*, year on year, increas*, add value, adds value, adding value, rais*, rise, rises, risen, rising, rose, grow*, grew, higher, up #, is up, are up, was up, were up, up by, up from, went up, go up, going up, goes up, moved up, push up, pushed up, pushing up, drive up, driving up, driven up, up year, gain*, climb*, expand*, expans*, boost*, more, surg*, enhanc*, jump*
decrease ! change | การลด, ลดการ, ลดลง, ปรับลด, ปรับลง, ลดต้นทุน, ลดปริมาณ, หดตัว | cut, cuts, cutting, reduc*, decreas*, lower*, lessen*, fall*, fell, drop*, declin*, curb*, curtail*, shrink*, shrank, shrunk, slash*, trim*, less, fewer, minimi*, decarbon*, low carbon, lower carbon, net zero, down, limit*, contract*, slow*, bring down, abat*, zero, reced*, subsid*, ebb*
opening ! opening | เปิดงาน, พิธีเปิด, เป็นประธานเปิด | open, opens, opened, opening, inaugurat*, launch*, preside*, kick*, start*, host*
closing opening | ปิดงาน, พิธีปิด | close, closes, closed, closing, conclud*, end, ended
success outcome | ความสำเร็จ, สำเร็จ, ประสบความสำเร็จ | succe*, achiev*, accomplish*, triumph*, fruitful*
failure ! outcome | ความล้มเหลว, ล้มเหลว | fail*, collaps*, unsuccess*, shortcoming*, setback*, disappoint*, fiasco*
cooperation relation | ความร่วมมือ, ร่วมมือ, ทำงานร่วมกัน, ดำเนินงานร่วมกัน | cooperat*, co operat*, collaborat*, partner*, work together, working together, worked together, joint, jointly, alliance*, work with, working with, ties, team*, hand in hand, pact*, agreement*
competition relation | แข่งขันกัน | compet*, rival*
contest-word | การแข่งขัน, แข่งขัน | compet*, rival*, match, matches, game, games, cup, tournament*, championship*, contest*, race*
mutual-help ! helping | ช่วยเหลือซึ่งกันและกัน, ช่วยเหลือกัน, เกื้อกูล | help*, mutual*, reciproc*, assist*, aid*, support*, lend a hand, lending a hand, for one another, for each other, to one another, to each other, by one another, by each other, after one another, after each other, rely*, solidarity, give and take
competing-help helping | แข่งขันกันเอง | compete with, competing with, compete against, competing against, rivalling, rivaling, fight one another, fighting one another, fight each other, fighting each other, outdo*, outbid*, outcompet*, undercut*, outsmart*, exploit*, harming, hurting, blaming, ignoring, against one another, against each other
support stance | สนับสนุน | support*, back, backs, backed, backing, assist*, help*, aid, aids, aiding, encourag*, foster*, promot*, strengthen*, nurtur*, bolster*, boost*, further
oppose stance | คัดค้าน, ต่อต้าน, ฝ่ายค้าน, บล็อก | oppos*, obstruct*, hinder*, discourag*, resist*, undermin*, block, blocks, blocked, blocking
promote | ส่งเสริม | promot*, support*, encourag*, foster*, boost*, advanc*, strengthen*, further, stimulat*, cultivat*, help*, develop*, nurtur*, bolster*
develop | การพัฒนา, พัฒนา | develop*, improv*, advanc*, grow*, upgrad*, progress, build*, evolv*, foster*
expand extent | ขยาย | expan*, widen*, extend*, extension*, broaden*, enlarg*, scal*, grow*, increas*, more, further, deepen*, open*, new, additional, larger, bigger, wider, broader
shrink-scope extent | ย่อขนาด, จำกัดขอบเขต | narrow*, scale back, scaling back, wind down, winding down, restrict*, scaled back, end, ending, ended, cancel*, terminat*, withdraw*, suspend*, abandon*
sign ! signing | ลงนาม | sign, signs, signed, signing, signature*, conclud*, ink*, formalis*, formaliz*, seal*
cancel signing | ยกเลิก, เลิกสัญญา, ถอนเงิน, ถอนได้, ถอนไม่ได้ | cancel*, annul*, terminat*, revok*, scrap*, abandon*, withdraw*, tear up, torn up
plan | มีแผน, แผนการ, แผนที่จะ, เตรียมที่จะ | plan*, intend*, prepar*, set to, scheduled, due to, aim*, hope*, expect*, look*, seek*, ready, getting ready, will, going to, working to, is to, are to, would
expect certainty | คาดว่า, คาดการณ์, คาดหวัง, ประมาณการ | expect*, forecast*, project*, anticipat*, predict*, estimat*, should, likely, set to, would, hope*, thought to, will, prospective, outlook, foresee*, foresaw, look* to
excellence | เป็นเลิศ, ความเป็นเลิศ | excel*, world class, outstanding, first rate, best, superior*, top*, finest, high quality, leading
sustainable ! | ยั่งยืน | sustain*, lasting, long term, enduring, durab*, endur*, resilien*, last, lasts
stable-way ! stability | อย่างมั่นคง, มั่นคงและ, และมั่นคง | stab*, secur*, steady, steadily, solid*, firm*, sound, robust*, strong, strongly, dependab*
stable stability | มั่นคง | stab*, secur*, steady, steadily, solid*, firm*, sound, robust*, strong, strongly, dependab*
unstable stability | ไม่มั่นคง, ผันผวน | unstab*, instab*, insecur*, volatil*, precarious*, fragil*
international scope | สากล, นานาชาติ, ระหว่างประเทศ, การค้าระหว่างประเทศ, องค์การระหว่างประเทศ | international*, global*, world*, internationali*, universal*, abroad, overseas
worldwide scope | ระดับโลก, ทั่วโลก | world*, global*, international*, across the globe, planet
domestic scope | ในประเทศเท่านั้น, ภายในประเทศ | domestic*, nationwide, at home, internal market, within the country, within thailand, inside the country, in the country, local*
abroad | ต่างประเทศ | abroad, foreign, overseas, international*, other countries, outside thailand, outside the country, beyond thailand
network | เครือข่าย | network*, link*, connect*, web
negotiation | การเจรจา, เจรจา | talk*, negotiat*, discuss*, meeting*, dialogue, deal*, matching, matchmaking
value | มูลค่า | value*, worth, generat*, benefit*, amount*, revenue
business ! | ผู้ประกอบการ, ประกอบธุรกิจ, ธุรกิจ | business*, contractor*, entrepreneur*, compan*, firm, firms, enterprise*, operator*, corporate, commerc*, sme, smes, compan*, exhibitor*, manufacturers, participants, industr*, plc, pcl, processor*, maker*, producer*, grower*, trader*, exporter*, importer*, seller*, vendor*, supplier*, venture*, bidder*
company | บริษัท, กิจการ | business*, contractor*, entrepreneur*, compan*, firm, firms, enterprise*, operator*, corporate, commerc*, sme, smes, compan*, exhibitor*, manufacturers, participants, industr*, plc, pcl, maker*, producer*, supplier*, venture*, bidder*, importer*, exporter*
industry | อุตสาหกรรม | industr*, sector*, manufactur*, shipbuild*, field*
product | ผลิตภัณฑ์, สินค้า | product*, goods, wares, commodit*, item*, produce, merchandise, offerings
service ! | บริการ | service*, offering*, serv*
used-service | ใช้บริการ, รับบริการ, ค่าบริการ | service*, use*, using, rid*, get, gets, got, treat*, fare*, fee*, charge*, per person
open-to-public | เปิดให้บริการ, ให้บริการ | open*, service*, operat*, launch*, serv*, run, running, start*, available, provid*
management | การจัดการ, จัดการ, บริหารจัดการ | manag*, handl*, process*, administ*, treat*, control*, dispos*
presenting | นำเสนอ | present*, show*, display*, exhibit*, introduc*, pitch*, promot*, offer*, market*, unveil*
opportunity | โอกาส | opportunit*, chance*, possibilit*, scope, prospect*, openings, opening, occasion*, avenue*, potential, able, allow*, let, lets, enabl*, platform
channel | ช่องทาง | channel*, avenue*, route*, outlet*, path*, way*, means, conduit*, door*, market*
connect | เชื่อมโยง | link*, connect*, match*, network*, tie, ties, join*, relation*, bring together, bridg*, integrat*, contact*, bond*
exchange | แลกเปลี่ยน | exchang*, swap*, shar*, transfer*, trad*, interchang*, flow*, mov*
policy | นโยบาย | polic*, strateg*, scheme, programme*, approach*
integrate | บูรณาการ | integrat*, unif*, combin*, joined up, holistic*, coordinat*, co ordinat*, joint*, comprehensive*, synerg*, consolidat*, pool*, whole of government, one stop, collaborat*, collective*, concert*, cross, streamlin*
delegation | คณะ | delegation*, team*, party, entourage, group*, colleagues, officials, accompan*, mission*
visit | เดินทางเยือน, เยือน, เดินทางไป, เดินทาง | visit*, trip*, travel*, tour*, journey*, went, go, going, flew, fly, been, mission
discuss | ประชุมหารือ, หารือ, พูดคุย, ประชุม | discuss*, talk*, meet*, met, consult*, confer*, explor*, convers*, negotiat*, dialogue*
approach | แนวทาง | approach*, guideline*, way*, avenue*, direction*, method*, path*, model, concept*, how
concept | แนวคิด | concept*, idea*, notion*, principle*, philosoph*, thinking, model*, approach*, vision, framework
origin | จุดกำเนิด, ต้นกำเนิด, ที่มา | origin*, dates, date, dating, began, begin*, start*, born, stem*, root*, trac*, came about, emerg*, birth, took shape, goes back, launched, arose, since, conceived, genesis
relief | บรรเทา | eas*, reliev*, relief, alleviat*, mitigat*, lessen*, reduc*, soften*, sooth*, tackle*, address*, cushion*, overcom*, help
worsen relief | ซ้ำเติม, แย่ลง, เลวร้ายลง, รุนแรงขึ้น, ทรุดลง, ทวีความรุนแรง | worsen*, aggravat*, exacerbat*, made worse, make worse, making worse, problem* worse, situation* worse, things worse, matters worse, it worse, them worse
problem | ปัญหา | problem*, issue*, difficult*, trouble*, challenge*, situation, impact*, crisis, disruption*, hardship*, these
substitute | ทดแทน | substitut*, replac*, place, stead, behalf, each other s, alternat*, renewab*, backup, back up, stand in, standing in, stand ins, swap*, cover for, cover, in place of, fill*, complement*, clean
partner-agency | พันธมิตร | partner*, all*, counterpart*, friend*
agency | หน่วยงาน | agenc*, organisation*, organization*, bod*, institution*, office*, department*, authorit*, partner*, unit*, part*, side*
rank | อันดับ, ลำดับ | rank*, first, top*, lead*, number, no, place*, largest, biggest, position*, foremost, second, third, ahead, main, greatest, highest
current | ในปัจจุบัน, ปัจจุบัน | current*, today, now, nowadays, present*, these days, at the moment, latest, recent*, still, is, are, has, as of
data | ข้อมูล | data*, accord*, figure*, statistic*, information, number*, report*, show*, say*, said, cit*
various-industry | หลากหลาย, หลาย | various, variety, divers*, rang*, many, several, wide, different, multiple, host, array, broad, spectrum, varied, across, numerous
form | รูปแบบ | form*, type*, kind*, mode*, format*, way*, mechanism*, arrangement*, various, instrument*, guise*, mean*, shape*, document*
framework ! | กรอบการทำงาน, กรอบความร่วมมือ | framework*, frames of work, frame
relationship | สานสัมพันธ์, ความสัมพันธ์, สัมพันธ์ | tie, ties, relation*, link*, bond*, connect*, partner*, rapport, forg*, network*, engag*, work*, cooperat*, cultivat*
famous | มีชื่อเสียง, ชื่อเสียง | famous*, well known, known, renown*, reput*, noted, celebrated, fame*, prestig*, recogni*, best known, famed, synonymous, acclaim*, hallmark, stronghold, distinguish*, forte
long-time duration | ยาวนาน, มาอย่างยาวนาน | long*, decades, centur*, time honoured, historic*, histor*, traditional*, tradition, many years, years, old, age
short-time duration | เมื่อไม่นานมานี้, เมื่อเร็วๆ นี้, เพิ่งจะ, เพิ่ง | only recently, just recently, recently become, recently became, only lately, newly famous, newly known
apply | ประยุกต์ | appl*, adapt*, us*, employ*, integrat*, incorporat*, adopt*, tailor*
build-on | ต่อยอด | build*, built, extend*, enhanc*, expand*, advanc*, further, add*, tak*, complement*, develop*, combin*, grow*
interest | สนใจ | interest*, keen, attract*, mutual, common, shar*
future time-ahead | อนาคต | future, ahead, come, years to come, coming, long term, forward, tomorrow, down the line, long run, go on, later, onward*, prospect*
province-word | จังหวัด | prefecture*, province*, provincial, prefectural
city-word | เมือง | city, cities, town*, urban, in
country-word | ประเทศ | countr*, nation*, thai*, japan*, kingdom, state*, land, bilateral*, side*, both
public-body | กระทรวง | ministr*
say | กล่าวว่า, ระบุว่า, เปิดเผยว่า, กล่าวต่อว่า, กล่าวเพิ่มเติม, กล่าว | said, say*, told, tell*, stat*, add*, announc*, disclos*, reveal*, note, noted, noting, explain*, according, report*, comment*, mention*, continu*, went on, remark*, point*, observ*, further
deny saying | ปฏิเสธ | deny, denied, denies, denying, reject*
mostly | ส่วนใหญ่ | most, mostly, mainly, majority, largely, bulk, chiefly, primarily, predominant*
large ! size | สูงใหญ่, ครั้งใหญ่, ขนาดใหญ่, ใหญ่ | mass, major, large*, big*, great*, huge, massive, severe*, serious*, devastat*, widespread, enormous, significant, grave, catastroph*, vast, terrible, substantial, heavy, extensive, giant, immense
minor size | เล็กน้อย, ขนาดเล็ก | minor, small, slight, minimal, trivial, negligible, tiny, little
mou ! | บันทึกความเข้าใจ, เอ็มโอยู, MOU | memorand* of understanding, mou, mous
moc ! | บันทึกความร่วมมือ, MOC | memorand* of cooperation, memorand* of collaboration, moc, mocs
moa ! | บันทึกข้อตกลง | memorand* of agreement, moa, moas
capability | ขีดความสามารถ, ความสามารถ, ศักยภาพ | capab*, capacit*, abilit*, able, potential, strength*, competen*
helping-verb | จะช่วย, ช่วยให้ | help*, contribut*, serve*, aid*, assist*
understanding | ความเข้าใจ | understanding*, mou, mous
sme ! | เอสเอ็มอี, SMEs, วิสาหกิจขนาดกลางและขนาดย่อม | sme, smes, small and medium*, small and mid*, small businesses, smaller
event | งานเชื่อมโยงธุรกิจ, การจัดงาน, จัดงาน, งานแสดง | event*, forum*, fair*, exhibition*, gathering*, meeting*, session*, occasion*, conference*, it, edition
take-part | เข้าร่วม, ร่วมงาน | took part, take part, taking part, taken part, attend*, join*, participa*, gather*, attract*, drew, draw*, present, turn*, there, came, enter*, involv*, bring*, brought, welcom*, taking, at
buy deal-side | ซื้อ, ผู้ซื้อ | buy*, bought, purchas*
sell deal-side | ขาย, ผู้ขาย | sell*, sold, sale*, seller*, vendor*
profit gain | กำไร | profit*, earning*
loss gain | ขาดทุน | loss*, lose, lost, losing
man gender-word | ผู้ชาย | men, man, male*
woman gender-word | ผู้หญิง, สตรี | women, woman, female*
east compass | ตะวันออก | east*
west compass | ตะวันตก | west*
north compass | เหนือ | north*
south compass | ใต้ | south*
tariff ! | ภาษี | tax*, tariff*, dut*
fiscal-year | ปีงบประมาณ | fiscal, financial year*, budget year*
budget ! | งบประมาณ | budget*, at a cost, cost*, fund, funds, funded, funding, putting up, put up, spend*, spent, appropriat*, allocat*
law ! | กฎหมาย, พระราชบัญญัติ | law*, legislat*, act, acts, legal*, bill, bills, statut*
election ! | เลือกตั้ง | elect*, poll*, vote*
school ! | โรงเรียน | school*, kindergarten*, pupil*, class, classes, classroom*
university ! | มหาวิทยาลัย | universit*
hospital ! | โรงพยาบาล | hospital*
airport | สนามบิน, ท่าอากาศยาน | airport*
port ! | ท่าเรือ | port, ports, seaport*, harbour*
road ! | ถนน | road*, street*
flood ! crisis | น้ำท่วม, อุทกภัย | flood*
earthquake ! crisis | แผ่นดินไหว | earthquake*, quake*
tsunami ! crisis | สึนามิ | tsunami*
`
