/** Ideas of news about government, elections, diplomacy, schools, work, sport, faith and culture, and its everyday verbs. */
export const PEOPLE_AND_STATE = `
reshuffle | ปรับคณะรัฐมนตรี, ปรับ ครม., ปรับครม. | reshuffl*, shake up, shakeup, cabinet change*
cabinet-resolution | มติคณะรัฐมนตรี, มติ ครม., มติครม. | cabinet*, resolution*, decision*, decid*, resolv*
house-speaker | ประธานสภาผู้แทนราษฎร, ประธานสภา, ประธานรัฐสภา | speaker*, president*, chair, chairman
opposition-leader | ผู้นำฝ่ายค้าน | opposition*, leader*, oppos*
opposition-party government-side | พรรคร่วมฝ่ายค้าน, พรรคฝ่ายค้าน, แกนนำฝ่ายค้าน | opposition*, oppos*
coalition-party government-side | พรรคร่วมรัฐบาล, พรรครัฐบาล, แกนนำรัฐบาล, รัฐบาลผสม | coalition*, government*, ruling, governing, administration*
representative-mp lawmaker | สมาชิกสภาผู้แทนราษฎร, ส.ส., สส. | mp, mps, member* of parliament, members of the house, member of the house, house member*, lawmaker*, legislator*, representative*, parliamentarian*, deputies, congressm*
senator lawmaker | สมาชิกวุฒิสภา, วุฒิสมาชิก, ส.ว., สว. | senator*, senat*, lawmaker*, legislator*, upper house
thaihealth | สสส. | thai health*, thaihealth, health promotion
constituency-seat seat-kind | แบบแบ่งเขต, ส.ส.เขต, สส.เขต, สส.แบบเขต | constituenc*
party-list-seat seat-kind | แบบบัญชีรายชื่อ, บัญชีรายชื่อพรรค, ปาร์ตี้ลิสต์ | party list*, list
party-head | หัวหน้าพรรค | leader*, head, heads, headed, heading, led
party-member | สมาชิกพรรค | member*
political-party | พรรคการเมือง, พรรค | party, parties, partisan*, partymate*
politician | นักการเมือง | politician*, political figure*
politics | ทางการเมือง, การเมือง | politic*
democracy ! | ประชาธิปไตย | democra*
constitution ! | รัฐธรรมนูญ | constitution*, charter*
bill-draft ! | ร่างพระราชบัญญัติ, ร่างพ.ร.บ., ร่าง พ.ร.บ., ร่างกฎหมาย | bill, bills, draft*, legislat*, law, laws, act, acts
emergency-decree law-kind | พระราชกำหนด, พ.ร.ก. | decree*, executive order*, emergency
act-abbreviated law-kind | พ.ร.บ. | act, acts, law*, bill, legislat*, statut*
ministerial-regulation law-kind | กฎกระทรวง | ministerial regulation*, ministerial rule*, ministerial order*, regulation*, rule*
local-ordinance law-kind | เทศบัญญัติ, ข้อบัญญัติท้องถิ่น, ข้อบัญญัติ | ordinance*, by law*, bylaw*, byelaw*, bye law*
rules-word | กฎระเบียบ, ระเบียบข้อบังคับ, หลักเกณฑ์, ข้อบังคับ, กติกา | rule*, regulation*, criteri*, regulatory, requirement*, guideline*, code*
agenda-item | ระเบียบวาระ, วาระการประชุม | agenda*, item*
first-reading bill-reading | วาระแรก, วาระที่หนึ่ง, วาระหนึ่ง | first reading*, in principle
third-reading bill-reading | วาระสาม, วาระที่สาม | third reading*, final reading*, final
second-reading bill-reading | วาระสอง, วาระที่สอง | second reading*, committee stage
in-principle | รับหลักการ | principle*, first reading*, concept*, approv*, pass, passes, passed, passing
no-confidence confidence-vote | อภิปรายไม่ไว้วางใจ, ไม่ไว้วางใจ, ซักฟอก | no confidence, censure*, no trust, grill*, distrust*, mistrust*, not trust*, grilling
trust-word confidence-vote | ได้รับความไว้วางใจ, ความไว้วางใจ, ไว้วางใจ, ไว้ใจ | trust*, confiden*, faith, entrust*
dissolve-house | ยุบสภา | dissol*, snap election*
dissolve-party | ยุบพรรค | dissol*, disband*, banned
referendum | ประชามติ | referend*, plebiscit*, popular vote*, public vote*, consensus
general-election election-kind | เลือกตั้งทั่วไป | general election*, general poll*, election*, poll*, vote*
by-election election-kind | เลือกตั้งซ่อม | by election, by elections, byelection*, by poll*, special election*
local-election election-kind | เลือกตั้งท้องถิ่น | local election*, local poll*, municipal election*
early-voting | เลือกตั้งล่วงหน้า, ลงคะแนนล่วงหน้า | advance vot*, early vot*, vote in advance, voted in advance, voting in advance, vote early, voted early, advance
ballot-paper | บัตรเลือกตั้ง | ballot*, voting paper*
polling-station | หน่วยเลือกตั้ง, คูหาเลือกตั้ง | polling*, poll, polls, voting station*, voting unit*, voting booth*
voter ! | ผู้มีสิทธิเลือกตั้ง, ผู้มีสิทธิ์เลือกตั้ง, ผู้มีสิทธิออกเสียง, ผู้ใช้สิทธิเลือกตั้ง | voter*, eligible, electorate*, elector*, entitled to vote, vote*, turnout, ballots
turnout | ผู้มาใช้สิทธิ, ออกมาใช้สิทธิ, ใช้สิทธิเลือกตั้ง | turnout*, turn* out, vot*, cast*, exercis*, ballot*
valid-ballot ballot-kind | บัตรดี | valid*, good ballot*
spoiled-ballot ballot-kind | บัตรเสีย | spoil*, invalid*, void*, rejected
candidate | ผู้สมัครรับเลือกตั้ง, ผู้สมัคร, แคนดิเดต | candidate*, applicant*, contender*, nominee*, contestant*, hopeful*, jobseeker*, running, registrant*, applying, apply, applied
vote-word | คะแนนเสียง, ลงคะแนน, ลงมติ, โหวต, ออกเสียง | vot*, ballot*, poll*, resolv*, resolution*, decid*
vote-for votes-cast | คะแนนเห็นชอบ, เสียงเห็นชอบ, เสียงเห็นด้วย, โหวตเห็นชอบ, ลงมติเห็นชอบ, ลงคะแนนเห็นชอบ, เห็นด้วยด้วยคะแนน | in favour, in favor, for it, yes, aye, approv*, support*, back*, pass, passes, passed, passing, endors*, agree, agreed, agreeing
vote-against votes-cast | คะแนนไม่เห็นชอบ, เสียงไม่เห็นชอบ, เสียงไม่เห็นด้วย, โหวตไม่เห็นชอบ, ลงมติไม่เห็นชอบ, โหวตคว่ำ, คว่ำร่าง | against, nay*, reject*, vot* down, voted down, vote down, oppos*, threw out, thrown out, defeat*, disapprov*
abstain votes-cast | งดออกเสียง, งดลงคะแนน | abstain*, abstention*
not-voting votes-cast | ไม่ลงคะแนน, ไม่ออกเสียง | not voting, not vote*, did not vote, non voting, no vote*, absent
unanimous | เป็นเอกฉันท์, เอกฉันท์ | unanim*, without dissent, all agreed, all in favour
majority-votes majority-side | เสียงข้างมาก, เสียงส่วนใหญ่ | majorit*
minority-votes majority-side | เสียงข้างน้อย, เสียงส่วนน้อย | minorit*
resolve | มีมติ, มติที่ประชุม | resolv*, resolution*, decid*, decision*, vot*, agree, agreed, agreeing, approv*, rule*, pass, passes, passed, passing
hearing-public | ประชาพิจารณ์, รับฟังความคิดเห็น, รับฟังความเห็น, เวทีรับฟัง | hearing*, consult*, feedback, opinion*, comment*, listen*, view*, input, canvass*, heard, hear*
protest | ชุมนุมประท้วง, ประท้วง, ผู้ชุมนุม, การชุมนุม | protest*, rally, rallies, ralli*, demonstrat*, assembl*, marched, marcher*, marching
petition | ยื่นหนังสือ, ร้องเรียน, ข้อร้องเรียน | petition*, complain*, letter*, grievance*, submit*, appeal*, lodg*
subdistrict-council local-body | องค์การบริหารส่วนตำบล, อบต. | subdistrict, sub district, tambon, sao, saos, tao, taos
provincial-council local-body | องค์การบริหารส่วนจังหวัด, อบจ. | provincial, pao, paos
municipality local-body | เทศบาลนคร, เทศบาลเมือง, เทศบาลตำบล, เทศบาล | municipal*, town*, city, cities
village-head village-chief | ผู้ใหญ่บ้าน | village head, village chief*, village leader*, headman, headmen, headwoman, phu yai
subdistrict-head village-chief | กำนัน | kamnan*, subdistrict head, subdistrict chief*, sub district head, sub district chief*, tambon head, tambon chief*, head, chief*
district-chief village-chief | นายอำเภอ | district chief*, district head, district officer*, sheriff*
city-hall | ศาลากลางจังหวัด, ศาลากลาง | provincial hall*, city hall*, town hall*, hall*, provincial office*, government office*
shrine | ศาลเจ้า, ศาลหลักเมือง, ศาลพระพรหม | shrine*, city pillar*, temple*, joss house*
representative | ผู้แทน, ตัวแทน | representat*, represent*, delegat*, envoy*, agent*, rep, reps, dealer*, proxy, proxies
civil-servant | ข้าราชการ | civil servant*, official*, officer*, bureaucra*, public servant*, civil service*, government employee*, government worker*, state employee*, government staff, public employee*, civilian*
leader | แกนนำ, ผู้นำประเทศ, ผู้นำรัฐบาล, ผู้นำชุมชน, ผู้นำท้องถิ่น, ผู้นำอาเซียน, ผู้นำเหล่าทัพ | leader*, head, heads, headed, heading, chief*, lead, leading
appoint in-office | แต่งตั้ง | appoint*, install*, set up, sets up, setting up, establish*, choos*, chose*, pick*, select*, nominat*, creat*, assign*, designat*, promoted, named, name, naming
resign in-office | ลาออก | resign*, step* down, quit*, stood down, stand* down, leave*, leaving, left, bow* out, tender*, gave up
removed-office in-office | ปลดออกจากตำแหน่ง, ปลดจากตำแหน่ง, ปลดออก, ให้ออกจากราชการ, ไล่ออก, ถอดถอน | dismiss*, remov*, sack*, fire, firing, oust*, impeach*, expel*, unseat*, discharg*, depos*, relieved, strip*, terminat*, axe*, kicked out
take-office office-term | เข้ารับตำแหน่ง, เข้ารับหน้าที่, รับตำแหน่ง | take* office, took office, taking office, assum*, took up, take up, taking up, took over, take over, taking over, sworn, inaugurat*, appoint*, takes up, takes over, post, position, became, becom*
leave-office office-term | พ้นจากตำแหน่ง, พ้นตำแหน่ง, หมดวาระ, ครบวาระ | leave*, leaving, left, vacat*, step* down, remov*, outgoing, expir*, ceas*, lose*, lost, out of office, departure
hold-office | ดำรงตำแหน่ง | serve, served, serving, position*, post*, became, becom*, assum*, tenure, holds, held, in office, position
transfer-official | โยกย้าย | transfer*, reshuffl*, reassign*, shuffl*, rotat*
promote-rank promotion | เลื่อนตำแหน่ง, เลื่อนขั้น, เลื่อนชั้น, เลื่อนยศ | advanc*, elevat*, move* up, promoted, promotion, promote
demote-rank promotion | ลดตำแหน่ง, ลดชั้น, ตกชั้น | demot*, relegat*, downgrad*, went down, drop*, go down, going down
reform | ปฏิรูป | reform*, overhaul*, restructur*, transform*, revamp*
qualification | คุณสมบัติ | qualif*, eligib*, propert*, requirement*, criteri*, attribut*, characteristic*
treaty ! pact-kind | สนธิสัญญา | treaty, treaties, pact*
convention-pact pact-kind | อนุสัญญา | convention*
protocol-pact pact-kind | พิธีสาร | protocol*
declaration-pact pact-kind | ปฏิญญา | declaration*
joint-statement pact-kind | แถลงการณ์ร่วม | joint statement*, communiqu*, joint declaration*, statement*
bilateral party-number | ทวิภาคี | bilateral*, two way, two sides, between the two, two countries, both countries, one on one, two nations, both sides
trilateral party-number | ไตรภาคี | trilateral*, tripartite, three way, three party, three sides
multilateral party-number | พหุภาคี | multilateral*, many countries
embassy ! mission-kind | สถานเอกอัครราชทูต, สถานอัครราชทูต, สถานทูต | embass*, mission*
consulate mission-kind | สถานกงสุลใหญ่, สถานกงสุล, กงสุลใหญ่, กงสุล | consul*
charge-daffaires | อุปทูต | charg* d, charge d
foreign-ministry-official | นักการทูต | diplomat*
diplomacy | การทูต, ทางการทูต | diploma*
summit ! | การประชุมสุดยอด, ประชุมสุดยอด | summit*
visa-of-people ! | การตรวจลงตรา | visa*
refugee-of-people border-crosser | ผู้หนีภัย | refugee*, asylum*, displaced, fleeing, fled, evacuee*
migrant-worker-of-people border-crosser | แรงงานต่างชาติ | migrant*, foreign worker*, foreign labour*, foreign labor*, alien*, immigrant*, overseas worker*
thai-worker-abroad border-crosser | แรงงานไทยในต่างประเทศ, แรงงานไทยไปทำงานต่างประเทศ | thai worker*, thai labour*, thai labor*, overseas, abroad, thai, thais
stateless | ไร้สัญชาติ | stateless*, without nationality, without citizenship, no nationality
nationality | สัญชาติ | citizen*, nationalit*, nationals, origin, based
overtime-pay | ล่วงเวลา | overtime
retire | เกษียณ | retire*, retiring, retirement
maternity-leave leave-kind | ลาคลอด | maternity, parental, childbirth
sick-leave leave-kind | ลาป่วย | sick leave, sick day*, sick
strike-work-of-people | หยุดงานประท้วง | strik*, walkout*, walk* out, industrial action, stoppage*, downed tools
layoff-of-people hiring | ให้ออกจากงาน | lay* off, layoff*, laid off, dismiss*, redundan*, terminat*, sack*, job cut*, job loss*, los* their job*, lost their job*, los* job*, retrench*, let go, cut jobs, shed*, termination*, unemploy*, laying off, job*
hire hiring | รับสมัครพนักงาน, รับพนักงาน, ว่าจ้าง | hir*, employ*, recruit*, job*, engag*, tak* on, took on, commission*, workforce, labour, labor
job-position | ตำแหน่งงาน, อัตราว่าง, ตำแหน่งว่าง | job*, position*, vacanc*, opening*, post*, role*
job-placement | จัดหางาน, หางานทำ, หางาน | employment, job*, recruit*, placement*, work
work-permit | ใบอนุญาตทำงาน | work permit*, permit*
internship | สหกิจศึกษา | apprentic*, trainee*, placement*, work experience, co op, cooperative education, intern, interning, internship*, training
skilled-labour | ฝีมือแรงงาน, แรงงานฝีมือ, แรงงานมีฝีมือ | skill*
informal-worker sector-form | แรงงานนอกระบบ, นอกระบบ | informal*, freelanc*, self employed, outside the system, out of school, non formal, loan shark*, unregulated, illegal
formal-worker sector-form | แรงงานในระบบ | formal, in the system, formally employed
kindergarten school-level | อนุบาล | kindergarten*, preschool*, pre school*, nurser*, pre primary, early childhood
primary-school school-level | ชั้นประถมศึกษา, ประถมศึกษา, ประถม | primary, elementary, prathom*, pratom*, grade*, p1, p6, basic
lower-secondary school-level | มัธยมศึกษาตอนต้น, มัธยมต้น, ม.ต้น | lower secondary, junior high, junior secondary, middle school*, secondary, lower mathayom, junior, grade*
upper-secondary school-level | มัธยมศึกษาตอนปลาย, มัธยมปลาย, ม.ปลาย | upper secondary, high school*, senior high, senior secondary, upper mathayom, secondary, senior, sixth form*, grade*
secondary-school school-level | ชั้นมัธยมศึกษา, มัธยมศึกษา, มัธยม | secondary, high school*, mathayom*, matthayom*, middle school*, grade*, basic
vocational-education school-level | อาชีวศึกษา, สายอาชีพ | vocation*, technical, trade school*, polytechnic*
higher-education school-level | อุดมศึกษา, ระดับอุดมศึกษา | higher education, tertiary, universit*, higher, college*
vocational-certificate degree | ปวช. | vocational certificate*, certificate*, vocational
vocational-diploma degree | ปวส. | diploma*, higher vocational, high vocational, vocational
bachelor-degree degree | ปริญญาตรี | bachelor*, undergraduate*, first degree*, degree*
master-degree degree | ปริญญาโท | master*, postgraduate*, graduate*
doctoral-degree degree | ปริญญาเอก, ดุษฎีบัณฑิต | doctor*, phd*, ph d, postgraduate*
degree-word | ปริญญาบัตร, ปริญญา | degree*, diploma*, graduat*
graduate-person | บัณฑิตใหม่, บัณฑิตจบใหม่, บัณฑิต, ผู้สำเร็จการศึกษา, ผู้จบการศึกษา | graduate*, graduat*, alumn*
graduating | สำเร็จการศึกษา, จบการศึกษา, เรียนจบ | graduat*, complet*, finish*, earn*, qualif*
curriculum | หลักสูตร | curricul*, course*, program*, syllab*, train*
academic-year | ปีการศึกษา | academic year*, school year*
semester | ภาคเรียน, ภาคการศึกษา | semester*
term-start term-edge | เปิดภาคเรียน, เปิดเทอม | new term, new semester, start of term, reopen*, back to school, school term, new school, term, semester, school year, schools open, schools reopen
term-end term-edge | ปิดภาคเรียน, ปิดเทอม | school break*, school holiday*, end of term, summer break*, summer holiday*, vacation*, semester break*, holiday*, break, out of school, recess, clos*
school-principal | ผู้อำนวยการโรงเรียน, ครูใหญ่ | principal*, head teacher*, headteacher*, headmaster*, headmistress*, school director*, head, heads, headed, heading, director
rector | อธิการบดี | rector*, president*, chancellor*, head, heads, headed, heading
dean | คณบดี | dean*, head, heads, headed, heading
faculty | คณะวิทยาศาสตร์, คณะวิศวกรรมศาสตร์, คณะนิติศาสตร์, คณะเศรษฐศาสตร์, คณะเกษตร, คณะสัตวแพทยศาสตร์, คณะสาธารณสุขศาสตร์, คณะรัฐศาสตร์, คณะศิลปกรรมศาสตร์, คณะมนุษยศาสตร์, คณะพยาบาลศาสตร์, คณะครุศาสตร์ | facult*, school*, college*, medicine
college | วิทยาลัย | college*, school*, institut*, academ*
full-professor academic-rank | ศาสตราจารย์ | professor*, prof, profs, academic*
associate-professor academic-rank | รองศาสตราจารย์ | associate professor*, assoc prof*, professor*, prof
assistant-professor academic-rank | ผู้ช่วยศาสตราจารย์ | assistant professor*, asst prof*, professor*, prof
tuition-fee | ค่าเล่าเรียน, ค่าเทอม, ค่าธรรมเนียมการศึกษา | tuition*, fee*, schooling
classroom | ห้องเรียน, ชั้นเรียน | classroom*, class, classes
library-place ! | ห้องสมุด, หอสมุด | librar*
textbook | หนังสือเรียน, ตำราเรียน, แบบเรียน | textbook*, text book*, school book*, schoolbook*, book*
school-uniform | ชุดนักเรียน, เครื่องแบบนักเรียน | uniform*
exam-paper | ข้อสอบ | question*, paper*, exam, examination*, test
exam-pass exam-result | สอบผ่าน, สอบได้, สอบติด | pass, passes, passed, passing, admitted, won a place, won places, gain*, qualif*
exam-fail exam-result | สอบตก, สอบไม่ผ่าน | fail*, flunk*, not pass*
examinee | ผู้เข้าสอบ, ผู้สมัครสอบ | candidate*, examinee*, test taker*, sit*, sat, applicant*
score-word | คะแนน | score*, scor*, point*, mark*, grade*, vote*, rating*
education-word | การศึกษา | educat*, school*, academic*, learn*, college*, universit*, scholar*, study, studies, studying, students
learner | ผู้เรียน | learner*, student*, pupil*, trainee*
theory-part training-part | ภาคทฤษฎี | theor*, classroom
practical-part training-part | ภาคปฏิบัติ | practic*, hands on
student-loan | กยศ., กองทุนเงินให้กู้ยืมเพื่อการศึกษา | student loan*, slf, education loan*
guardian-parents | พ่อแม่ผู้ปกครอง, ผู้ปกครอง, พ่อแม่, บิดามารดา | parent*, guardian*, mother*, father*, famil*
father parent-side | บิดา, คุณพ่อ, พ่อของ | father*, dad, dads, parent*, paternal
mother parent-side | มารดา, คุณแม่, แม่ของ | mother*, mum, mums, mom, moms, parent*, maternal
husband spouse-side | สามี | husband*, spouse*, couple*, married
wife spouse-side | ภรรยา, ภริยา | wife, wives, spouse*, couple*, madam*, married, mrs
married-couple | สามีภรรยา, คู่สมรส, คู่รัก | couple*, spouse*, husband*, wife, wives, married
son child-side | บุตรชาย, ลูกชาย | sons, child*, boy*, his son, her son, their son, a son, son of, son and, year old son, eldest son, whose son
daughter child-side | บุตรสาว, บุตรหญิง, ลูกสาว | daughter*, child*, girl*
offspring | ลูกหลาน | child*, descendant*, offspring, kid, kids, young*, generation*, famil*, children and grandchildren, children or grandchildren
brother sibling-side | พี่ชาย, น้องชาย | brother*, sibling*
sister sibling-side | พี่สาว, น้องสาว | sister*, sibling*
grandparent | ปู่ย่าตายาย | grandparent*, grandmother*, grandfather*
marry | แต่งงาน, จดทะเบียนสมรส | marr*, wed, weds, wedding*, wedd*, tie the knot
divorce | หย่าร้าง, จดทะเบียนหย่า | divorc*, separat*
equal-marriage | สมรสเท่าเทียม | marriage equality, equal marriage*, same sex, marr*
gender-diverse | ความหลากหลายทางเพศ, หลากหลายทางเพศ | lgbt*, gender*, sexual*, queer
transgender | ข้ามเพศ | transgender*, transsexual*
working-age age-stage | วัยทำงาน, วัยแรงงาน | working age, of work*, workforce, adult*
retirement-age age-stage | วัยเกษียณ | retire*, retirement*, pension*
new-generation | คนรุ่นใหม่, คนหนุ่มสาว | young*, new generation*, next generation*, youth*
population-word | ประชากร | population*, inhabitant*, resident*, demograph*, citizen*, people
household-word | ครัวเรือน | household*, famil*, home*
family-word | ครอบครัว | famil*, household*, relative*, domestic
blind impairment | คนตาบอด, ผู้พิการทางสายตา, ผู้พิการทางการเห็น, พิการทางการมองเห็น | blind*, visual*, sight*
deaf impairment | หูหนวก, ผู้พิการทางการได้ยิน, พิการทางการได้ยิน | deaf*, hearing
wheelchair ! | รถเข็นวีลแชร์, วีลแชร์ | wheelchair*
vulnerable-group | กลุ่มเปราะบาง, ผู้ด้อยโอกาส, เด็กด้อยโอกาส | vulnerab*, underprivileged, disadvantaged, marginali*, needy, at risk, less fortunate, poor
high-income | ผู้มีรายได้สูง | high income*, high earn*, higher income*, wealthy, rich, well off, well paid
homeless | คนไร้บ้าน, ไร้ที่อยู่อาศัย | homeless*, rough sleeper*
human-rights | สิทธิมนุษยชน | human right*, rights
equality-word | ความเท่าเทียม, ความเสมอภาค, เท่าเทียม | equal*, equit*, parity
inequality-word | ความเหลื่อมล้ำ, เหลื่อมล้ำ | inequal*, dispar*, gap*, divide*, unequal
volleyball ! sport | วอลเลย์บอล | volleyball*
football sport | ฟุตบอล | football*, soccer, league, goal*, match*, world cup
futsal ! sport | ฟุตซอล | futsal
badminton ! sport | แบดมินตัน | badminton, shuttler*, shuttle*
table-tennis ! sport | เทเบิลเทนนิส, ปิงปอง | table tennis, ping pong, pingpong, paddler*
tennis ! sport | เทนนิส | tennis
basketball ! sport | บาสเกตบอล | basketball*
golf ! sport | กอล์ฟ | golf*
swimming sport | ว่ายน้ำ | swim*, swam, pool*
athletics-sport sport | กรีฑา | athletic*, track and field
weightlifting-sport sport | ยกน้ำหนัก | weightlift*, weight lift*, lift*
muay-thai sport | มวยไทย | muay*, thai box*, boxing, box*
boxing-sport sport | มวยสากล, นักมวย, ชกมวย | box*, fighter*, pugilis*, fight*
taekwondo ! sport | เทควันโด | taekwondo, tae kwon do
judo ! sport | ยูโด | judo*
takraw ! sport | เซปักตะกร้อ, ตะกร้อ | takraw
cycling sport | นักปั่น | cycl*, bicycl*, bike, biking, biker*, rider*
shooting-sport sport | ยิงปืน, ยิงเป้า | shoot*, shot, gun*
archery sport | ยิงธนู | archer*
gymnastics sport | ยิมนาสติก | gymnast*
rugby ! sport | รักบี้ | rugby
snooker ! sport | สนุกเกอร์ | snooker
esports sport | อีสปอร์ต | esport*, e sport*, gaming
marathon sport | ฮาล์ฟมาราธอน, มาราธอน | marathon*
olympics ! games-kind | โอลิมปิกเกมส์, โอลิมปิก | olympi*
paralympics ! games-kind | พาราลิมปิกเกมส์, พาราลิมปิก | paralympi*
sea-games games-kind | ซีเกมส์ | sea games, southeast asian games, south east asian games, games
asian-games games-kind | เอเชียนเกมส์ | asian games, asiad, games
para-games games-kind | อาเซียนพาราเกมส์, พาราเกมส์ | para games
athlete | นักกีฬา, นักตบ, นักเตะ | athlete*, player*, sportsm*, sportswom*, sportspe*, competitor*, team*, squad*, footballer*, spiker*, men, women, swimmer*, runner*, fighter*, lifter*, boxer*, sport*
sports-word | กีฬา | sport*, athlet*, game*, stadium
coach-person | ผู้ฝึกสอน, โค้ช | coach*, trainer*, manager*, boss, mentor*
national-team | ทีมชาติไทย, ทีมชาติ | national team*, national side*, national squad*, squad*, team*, thailand, thai
sports-club | สโมสร | club*, team*
stadium | สนามกีฬา, สนามแข่งขัน, สนามฟุตบอล, สนามศุภชลาศัย, ราชมังคลากีฬาสถาน, อินดอร์สเตเดียม | stadium*, arena*, venue*, ground*, court*, pitch*, hall, track
goal-scored | ยิงประตู, ทำประตู, ตีเสมอ, ขึ้นนำ | goal*, scor*, net, nets, netted, equalis*, equaliz*, lead, levelled, leveled
match-first-half half-side | ครึ่งแรก | first half, half time, halftime, before the break, opening half, break, interval
match-second-half half-side | ครึ่งหลัง | second half, last six months, after the break, restart, later half, final six months, latter half
draw-result | เสมอกัน, ผลเสมอ | draw*, drew, tie, tied, ties, stalemate*, drawn, goalless
win-result | เอาชนะ, คว้าชัย, ชัยชนะ, ชนะการแข่งขัน, ผู้ชนะ, ชนะทีม, ชนะคู่ | beat*, win*, won, defeat*, victor*, overc*, triumph*, edg*, sweep*, swept, thrash*, downed, see off, saw off, top, topped, prevail*, conquer*, upset*, rout*, lose*, losing, lost, crush*, knock*, award*
lose-result | พ่ายแพ้, พ่าย, ปราชัย | los*, lost, defeat*, beat*, went down, fell, go down, trounc*, beaten
championship | การแข่งขันชิงแชมป์, แข่งขันชิงแชมป์, ศึกชิงแชมป์, ชิงแชมป์ | champion*, title*, tournament*, compet*
application-fee | ค่าสมัคร | fee, application fee*, entry fee*, charge
champion-result | แชมป์โลก, แชมเปียน, แชมป์, ชนะเลิศ | champion*, title*, win*, won, victor*, crown*, trophy, trophies
runner-up-result | รางวัลรองชนะเลิศ, รองชนะเลิศอันดับ, รองแชมป์, ทีมรองชนะเลิศ | runner*, second*, silver, semi final*, semifinal*
league | ลีกอาชีพ, ไทยลีก, พรีเมียร์ลีก, เนชันส์ลีก, วีลีก | league*
medal-word | เหรียญรางวัล | medal*
gather-points | ตารางคะแนน | table, standings, points
award-word | รางวัล | award*, prize*, reward*, win*, honour*, honor*, trophy, trophies, medal*, accolade*
award-giving | มอบรางวัล, พิธีมอบรางวัล | award*, prize*, present*, hand*, give*, honour*, honor*
award-getting | ได้รับรางวัล, คว้ารางวัล, ผู้ได้รับรางวัล | award*, prize*, win*, won, receiv*, honour*, honor*, recipient*, laureate*
certificate | เกียรติบัตร, ประกาศนียบัตร, วุฒิบัตร, ใบประกาศ | certificat*, diploma*
honour-plaque | โล่ประกาศเกียรติคุณ, โล่รางวัล, ประกาศเกียรติคุณ | plaque*, shield*, honour*, honor*, award*, troph*, certificat*, commend*
champion-belt | เข็มขัดแชมป์ | belt*, title*, champion*
first-place place-won | อันดับหนึ่ง, อันดับที่หนึ่ง | top*, number one, no 1, no one, number 1, 1st, best, most, largest, biggest, highest, winner*, won, rank*, foremost, first place*, first prize*, ranked first, came first, placed first, finished first
second-place place-won | อันดับสอง, อันดับที่สอง | runner*, number two, no 2, number 2, 2nd, silver, rank*, second place*, second prize*, ranked second, came second, placed second, finished second, second
third-place place-won | อันดับสาม, อันดับที่สาม | number three, no 3, number 3, 3rd, bronze, rank*, third place*, third prize*, ranked third, came third, placed third, finished third
monk-order | พระภิกษุสงฆ์, พระภิกษุ, ภิกษุ, พระสงฆ์, คณะสงฆ์ | monk*, sangha, clergy, bhikkhu*, ecclesiast*
novice-monk | สามเณร | novice*, samanera*
nun | แม่ชี | nun*
abbot | เจ้าอาวาส | abbot*
supreme-patriarch ! | สมเด็จพระสังฆราช, พระสังฆราช, สังฆราช | patriarch*
buddhists | พุทธศาสนิกชน, ชาวพุทธ | buddhist*, devotee*, worshipper*, faithful, believer*, people
buddhism religion-kind | พระพุทธศาสนา, พุทธศาสนา, ศาสนาพุทธ | buddhis*, dhamma, religio*
islam religion-kind | ศาสนาอิสลาม, อิสลาม, ชาวมุสลิม, มุสลิม | islam*, muslim*, moslem*
christianity religion-kind | ศาสนาคริสต์, คริสต์ศาสนา, คาทอลิก, ชาวคริสต์ | christian*, catholic*, church*
hinduism religion-kind | ศาสนาฮินดู, ฮินดู, พราหมณ์ | hindu*
religion-word | ศาสนา | religio*, faith*, spiritual, interfaith
mosque worship-place | มัสยิด | mosque*, masjid
church-place worship-place | โบสถ์คริสต์, โบสถ์คาทอลิก, อาสนวิหาร | church*, cathedral*
temple-grounds worship-place | ภายในวัด, บริเวณวัด, ทางวัด, เข้าวัด, วัดไทย | temple*, wat, monaster*
buddha-image | พระพุทธรูป, องค์พระ | buddha*, statue*, image*
pagoda | พระเจดีย์, เจดีย์, พระธาตุ | pagoda*, chedi*, stupa*, phra that, relic*
lent-begin | เข้าพรรษา | lent, khao phansa, phansa, rains retreat*, vassa, candle*
lent-end | ออกพรรษา | lent, ok phansa, awk phansa, phansa, rains retreat*, vassa
visakha holy-day | วิสาขบูชา | visakha*, vesak*, wisakha*
makha holy-day | มาฆบูชา | makha*, magha*
asanha holy-day | อาสาฬหบูชา | asan*, asarn*, asal*, asarl*
merit-making | ทำบุญ | merit*, donat*
alms-giving | ตักบาตร, ใส่บาตร | alms*, food offering*
kathin-robe | ทอดกฐิน, กฐิน | kathin*, kathina, robe*
ordain | อุปสมบท, บรรพชา | ordain*, ordination*, monkhood, novice*, monk*
praying | สวดมนต์, ละหมาด | pray*, chant*
ramadan ! | รอมฎอน | ramad*
hajj | ฮัจญ์ | haj*, hadj*, pilgrim*, mecca
sacred | ศักดิ์สิทธิ์ | sacred*, holy, revere*, consecrat*
funeral-of-people | พระราชทานเพลิงศพ | funeral*, cremat*, burial*
songkran-days feast | เทศกาลสงกรานต์, วันสงกรานต์, ช่วงสงกรานต์ | songkran*, thai new year, water festival*, holiday*
loy-krathong feast | เทศกาลลอยกระทง, ประเพณีลอยกระทง, วันลอยกระทง | loy krathong, loi krathong, krathong*
chinese-new-year feast | เทศกาลตรุษจีน, วันตรุษจีน, ช่วงตรุษจีน | chinese new year, lunar new year, spring festival
new-year feast | เทศกาลปีใหม่, วันขึ้นปีใหม่, ช่วงปีใหม่, ปีใหม่ | new year*, year end, holiday*
christmas feast | คริสต์มาส | christmas, xmas, festive
mothers-day day-kind | วันแม่แห่งชาติ, วันแม่ | mother s day, mothers day
fathers-day day-kind | วันพ่อแห่งชาติ, วันพ่อ | father s day, fathers day
childrens-day day-kind | วันเด็กแห่งชาติ, วันเด็ก | children s day, childrens day, child s day
labour-day day-kind | วันแรงงานแห่งชาติ, วันแรงงาน | labour day, labor day, may day
public-holiday day-off | วันหยุดราชการ, วันหยุดนักขัตฤกษ์, วันหยุดยาว, วันหยุด | holiday*, day* off, weekend*, vacation*, non working, break
working-day day-off | วันทำการ, วันทำงาน, วันราชการ | working day*, business day*, weekday*, workday*, office day*
museum ! | พิพิธภัณฑ์ | museum*, aquarium*
art-gallery | หอศิลป์, หอศิลป | galler*, art cent*, arts cent*
exhibition | นิทรรศการ | exhibit*, fair*, expo*, show
ancient-site | โบราณสถาน | ancient*, histor*, archaeolog*, archeolog*, ruin*, monument*, heritage
artefact | โบราณวัตถุ | artefact*, artifact*, antiquit*, ancient*, relic*, object*, piece*
world-heritage ! | มรดกโลก | world heritage, heritage
heritage | มรดก | heritage*, legac*, inherit*, estate*
culture-word | วัฒนธรรม | cultur*
tradition-word | ประเพณี, ขนบธรรมเนียม | tradition*, festival*, ceremon*
art-word | ศิลปกรรม, ศิลปะ, งานศิลป์ | art, arts, artistic*, artwork*, artist*, craft*
artist | ศิลปินแห่งชาติ, ศิลปิน | artist*, singer*, performer*, musician*, band*, star, superstar*, painter*
film-word | ภาพยนตร์ | film*, movie*, cinema*, picture*, motion picture*
drama-word | ละคร, ซีรีส์ | drama*, series, soap*, theatre*, theater*, play, plays
music-word | ดนตรี | music*, band*, concert*, gig*
concert | คอนเสิร์ต | concert*, gig, gigs, show*, perform*
song-word | บทเพลง, เพลง | song*, music*, tune*, anthem*, lyric*, hymn*, sing, singing, singer*, sung, sang
singer | นักร้อง | sing, singing, singer*, sung, vocalist*, artist*
actor | นักแสดง, ดาราภาพยนตร์, ดาราดัง | actor*, actress*, cast*, performer*, star, stars, celebrit*, entertainer*, acrobat*, dancer*
film-director | ผู้กำกับภาพยนตร์, ผู้กำกับหนัง | director*, filmmaker*, film maker*, directed
performance-show | การแสดง | perform*, show*, dance*, concert*, acting, expression*, displays
novel-word | นวนิยาย, วรรณกรรม | novel*, literat*, fiction, book*, literary
newspaper media-kind | หนังสือพิมพ์ | newspaper*, paper, papers, press, daily, dailies
magazine media-kind | นิตยสาร | magazine*
television-of-people media-kind | สถานีโทรทัศน์ | television*, tv, tvs, broadcast*, channel*, televis*
radio media-kind | สถานีวิทยุ, วิทยุ | radio*, broadcast*, walkie*
mass-media | สื่อมวลชน | media, press, journalis*, reporter*, news
journalist | ผู้สื่อข่าว, นักข่าว | reporter*, journalist*, press, correspondent*, media, news
fake-news | ข่าวปลอม, ข้อมูลเท็จ | fake*, false*, disinformation, misinformation, hoax*, bogus
press-conference | แถลงข่าว | press conference*, news conference*, announc*, brief*, told, press, media, reporters
interview | ให้สัมภาษณ์, สัมภาษณ์ | interview*, told, press, reporters
social-media-of-people | สื่อออนไลน์ | social media, social network*, social, online, facebook, internet, web
audience | ผู้ชม, คนดู | viewer*, audience*, spectator*, crowd*, fan, fans, visitor*, watch*, attend*
fans | แฟนคลับ, แฟนบอล, แฟนกีฬา, กองเชียร์ | fan, fans, supporter*, fandom, cheer*, crowd*
king-person royal-person | พระเจ้าอยู่หัว, พระมหากษัตริย์, กษัตริย์ | king*, monarch*, majest*, sovereign*, royal*
queen-person royal-person | สมเด็จพระนางเจ้า, พระบรมราชินี, พระราชินี, ราชินี | queen*, majest*, royal*
crown-prince royal-person | มกุฎราชกุมาร | crown prince*, prince
princess royal-person | เจ้าฟ้าหญิง, เจ้าหญิง, สมเด็จพระเทพรัตนราชสุดา, กรมสมเด็จพระเทพ, พระเจ้าหลานเธอ, พระเจ้าลูกเธอ | princess*, royal highness
emperor royal-person | สมเด็จพระจักรพรรดิ, พระจักรพรรดิ, จักรพรรดิ | emperor*, empress*, imperial, majest*
royal-birthday | เฉลิมพระชนมพรรษา, วันคล้ายวันพระราชสมภพ | birthday*, anniversary
coronation | บรมราชาภิเษก | coronat*, crown*
royal-command | พระบรมราชโองการ, พระราชโองการ | royal command*, royal*, command*, king*
royally-grant | พระราชทาน | royal*, grant*, grac*, bestow*, king*, majest*, confer*
royal-visit | เสด็จพระราชดำเนิน, เสด็จ | royal*, visit*, presid*, king*, queen*, princess*, prince, majest*, attend*, arriv*, proceed*, highness*
ceremony-word | พิธีกรรม, พิธี | ceremon*, rite*, ritual*
pay-respects | ถวายพระพร, ถวายความเคารพ, ถวายราชสักการะ, ถวายบังคม | respect*, pay respect*, wish*, tribute*, homage, bless*, paid respect*, respects
flag | ธงชาติ | flag*
anthem | เพลงชาติ, เพลงสรรเสริญพระบารมี | anthem*
agreeing agreement-side | เห็นพ้องต้องกัน, เห็นพ้อง, เห็นตรงกัน, เห็นด้วย | agree, agreed, agreeing, concur*, consensus, support*, in favour, in favor, of one mind, approv*, endors*, back*, accept*
disagreeing agreement-side | เห็นต่าง, เห็นไม่ตรงกัน, ไม่เห็นพ้อง | disagree*, differ*, dissent*, at odds, oppos*, divided, not agree*, split
accept-offer accepting | ตอบรับคำเชิญ, รับคำเชิญ, รับข้อเสนอ, ตอบตกลง | accept*, agree, agreed, agreeing, take* up, took up, said yes, said it would
decline-offer accepting | ปฏิเสธคำเชิญ, ปฏิเสธข้อเสนอ, ไม่รับข้อเสนอ, ตอบปฏิเสธ | declin*, refus*, reject*, turn* down, said no, rebuff*, not accept*, spurn*
feedback | การตอบรับ, ผลตอบรับ, กระแสตอบรับ, เสียงตอบรับ | respon*, recept*, feedback, popular*, received, welcomed
admit-that saying | ยอมรับว่า | admit*, acknowledg*, conced*, accept*, recogni*, confess*, agree, agreed, agreeing, grant*
accept-word | ยอมรับ | accept*, recogni*, acknowledg*, admit*, agree, agreed, agreeing, embrac*, respect*, acceptance, approv*, adopt*
confirm | ยืนยัน | confirm*, insist*, affirm*, assert*, reaffirm*, reiterat*, stress*, maintain*, assur*, verif*, stand by, stood by, vow*, reassur*, pledg*, evidence, insisting, underlin*
clarify | ชี้แจง | explain*, clarif*, brief*, told, explanation*, justif*, set out
stress | เน้นย้ำ, กล่าวย้ำ, ย้ำว่า | stress*, emphas*, reiterat*, underlin*, underscor*, insist*, repeat*, highlight*, remind*, reaffirm*
demand | เรียกร้อง | call*, demand*, urg*, appeal*, ask*, claim*, request*, petition*, plea
invite-persuade | เชิญชวน | invit*, encourag*, urg*, call*, ask*, persuad*, welcom*
invite | ได้รับเชิญ, คำเชิญ, เชิญ | invit*, ask*, welcom*, call*, summon*, guest*
welcome greeting-side | ให้การต้อนรับ, ต้อนรับ | welcom*, receiv*, greet*, host*, reception, hospitab*, hail*, hospitality, met, meet
farewell greeting-side | กล่าวอำลา, เข้าอำลา, อำลา | farewell*, bid farewell, bid goodbye, bids, bidding, take leave, took leave, taking leave, goodbye*, retir*, say* goodbye, said goodbye, bow* out
thank thanks-side | ขอบคุณ, ขอบใจ | thank*, grateful*, gratitude, appreciat*
apologise thanks-side | ขอโทษ, ขออภัย | apolog*, sorry, regret*, forgive*, pardon*, excus*
glad feeling-side | แสดงความยินดี, ยินดี | congratulat*, pleas*, delight*, happy, happi*, glad*, welcom*, willing*, honour*, honor*, joy*, gratif*
sorry feeling-side | แสดงความเสียใจ, เสียใจ | condol*, sympath*, regret*, sorry, sad*, sorrow*, grief, griev*, mourn*, disappoint*, saddened, upset
worried worry-side | แสดงความกังวล, กังวล, ห่วงใย, เป็นห่วง, น่าห่วง | concern*, worr*, anxi*, fear*, uneas*, apprehens*, alarm*, nervous*, afraid, unease, disturb*, trepidation
confident worry-side | เชื่อมั่น, มั่นใจ | confiden*, assur*, trust*, certain*, sure, convinc*, sentiment, believ*, faith, reassur*, ensur*, guarant*, belief
satisfied satisfaction | พึงพอใจ, พอใจ | satisf*, content*, happy, pleas*, glad, gratif*, happi*
dissatisfied satisfaction | ไม่พอใจ, ไม่พึงพอใจ | dissatisf*, unhapp*, displeas*, discontent*, upset, angr*, anger*, annoy*, not satisf*, not happy, resent*, dismay*, frustrat*, unsatisf*, complain*
hope | หวังว่า, ความหวัง, ตั้งความหวัง | hope, hoping, hoped, hopeful*, expect*, wish*, optimis*, look* forward, trust*
believe | เชื่อว่า, มองว่า, เห็นว่า | believ*, think*, thought, confiden*, view*, trust*, convinc*, sure, regard*, opin*, argu*
praise praising | กล่าวชื่นชม, ชื่นชม, ชมเชย, ยกย่อง, สรรเสริญ | prais*, commend*, applaud*, compliment*, admir*, laud*, hail*, appreciat*, congratulat*, honour*, honor*, impress*, salut*, tribute*, acclaim*, recogni*, enjoy*, celebrat*, enthus*, credit*, popular
criticise praising | วิพากษ์วิจารณ์, วิจารณ์, ตำหนิ | critic*, critiqu*, blam*, attack*, condemn*, denounc*, slam*, fault*, reprimand*, rebuk*, censur*, lambast*, blast*, reproach*, comment*, under fire, controvers*, backlash
inspect | ตรวจเยี่ยม, ตรวจราชการ, ลงพื้นที่ | inspect*, visit*, tour*, trip*, on site, check*, scene
examine | ตรวจสอบ | inspect*, check*, examin*, audit*, investigat*, review*, verif*, scrutin*, monitor*, probe, probed, probing, assess*, screen*, vet*, find out, oversight, inquir*, enquir*, search*, confirm*, determin*, trace, traced, tracing, view, consult
follow-up | ติดตาม | follow*, monitor*, check*, watch*, trace, traced, tracing, pursu*, review*, inspect*, progress, accompan*, observ*, updat*, surveillance, hunt*, up to date, catch
take-note | รับทราบ | acknowledg*, note, noted, notes, noting, aware*, heard, briefed, hear*, informed
assign | มอบหมาย | assign*, instruct*, task*, ordered, ordering, an order, delegat*, entrust*, ask*, represent*, put in charge, appoint*, authoris*, authoriz*, command*
order-instruct | สั่งการ, กำชับ, มีคำสั่ง, ออกคำสั่ง | ordered, ordering, an order, instruct*, command*, told, tell*, urg*, stress*, insist*, warn*, assign*, ask*
found-establish establishing | จัดตั้ง, ก่อตั้ง | establish*, set up, sets up, setting up, creat*, launch*, organis*, organiz*, introduc*, establishment*, founded, founding, founder*, form, formed, forming
abolish establishing | ยุบเลิก, ยุบรวม | abolish*, disband*, dissol*, merg*, scrap*, wind up, shut*, consolidat*
separate-word | แยกออกจาก, แยกตัว, แบ่งแยก | separat*, split*, divid*, spin off, spun off, secession*, break* away, broke away, apart, segregat*, discriminat*
withdraw | ถอนตัว, ถอนร่าง | withdr*, pull*, quit*, drop*, bow* out, leave, left, retreat*
return-give | ส่งคืน, ส่งกลับ | return*, refund*, repay*, give back, gave back, given back, reimburs*, repatriat*, sent back, deport*, send* back, back, paid back, repaid, restor*, hand* back
arrive arrival-side | เดินทางมาถึง, เดินทางถึง | arriv*, flew, got to, touch*, get to, landed, landing, reached, reaching, reaches
depart arrival-side | ออกเดินทาง, เดินทางออกจาก, เดินทางออกนอก | depart, departed, departing, departure*, left, leave*, leaving, fly*, flew, embark*, set off for, set out for, sets off for, setting off for
return-home | เดินทางกลับ, กลับบ้าน, กลับประเทศ, กลับภูมิลำเนา | return*, go* home, went home, back, home, hometown*, repatriat*
borrow lending-side | กู้ยืมเงิน, ขอกู้ | borrow*, loan*, debtor*, credit*
lend lending-side | ผู้ให้กู้ | lend*, lent, loan*, credit*, financ*
hosting | เป็นเจ้าภาพ, เจ้าภาพ | host*, stag*, organis*, organiz*
home-team home-away | เจ้าบ้าน, ทีมเหย้า, เจ้าถิ่น | host*, home
away-team home-away | ทีมเยือน, ผู้มาเยือน | visit*, away, guest*
pledge-commit | ให้คำมั่น, คำมั่นสัญญา, ให้สัญญา, คำมั่น, มุ่งมั่น | pledg*, commit*, promis*, vow*, assur*, determin*, dedicat*, undert*, resolv*, intent*, strive*, guarant*
change-word changing | เปลี่ยนแปลง, ปรับเปลี่ยน, เปลี่ยน | chang*, alter*, adjust*, shift*, transform*, modif*, switch*, replac*, turn*, transition*, amend*, revis*, adapt*, vary, varie*, mov*, swap*
unchanged changing | ไม่เปลี่ยนแปลง, คงเดิม, เท่าเดิม | unchang*, maintain*, keep*, kept, remain*, no change*, not chang*, steady, unaltered, as before, constant, stable, the same, left at, hold at, held at, stayed, stays
extend-term renewing | ต่ออายุ, ต่อสัญญา, ขยายเวลา, ขยายระยะเวลา | exten*, renew*, prolong*, longer
expire renewing | สิ้นอายุ | expir*, laps*, out of date, run out, ran out, runs out
compulsory obligation | ภาคบังคับ | compulsor*, mandator*, obligat*, required
voluntary obligation | โดยสมัครใจ, ความสมัครใจ, สมัครใจ | volunt*, willing*, optional*, choice, own accord, choose, consent*
temporary permanence | ชั่วคราว | temporar*, provisional*, interim, short term, for now, makeshift, suspend*, stopgap, for the time being, briefly, brief, caretaker
permanent permanence | ถาวร | permanent*, lasting, for good, durable, forever
officially formality | อย่างเป็นทางการ | formal*, official, officially
unofficially formality | อย่างไม่เป็นทางการ, ไม่เป็นทางการ | unofficial*, informal*, casual*, preliminary
daily-rate frequency | รายวัน | daily, everyday
monthly-rate frequency | รายเดือน | monthly, a month, per month, each month, every month, month by month
yearly-rate frequency | รายปี | annual*
first-time turn-of | ครั้งแรก, คนแรก, แห่งแรก | first*, inaugural, debut*, maiden, never before, unprecedented, new, pioneer*, 1st, initial*
last-time turn-of | ครั้งสุดท้าย, คนสุดท้าย, แห่งสุดท้าย | last*, final*
first-round round-of | รอบแรก | opening, initial*, group stage*, 1st, preliminar*, round one, first round*
second-round round-of | รอบสอง, รอบที่สอง | second, run off*, runoff*, 2nd, round two, next round
morning-part daypart | ช่วงเช้า, ภาคเช้า, ตอนเช้า | morning*, am, dawn, before noon
afternoon-part daypart | ช่วงบ่าย, ภาคบ่าย, ตอนบ่าย | afternoon*, pm, after lunch
evening-part daypart | ช่วงเย็น, ช่วงค่ำ, ตอนเย็น, ตอนค่ำ | evening*, night*, pm, dusk, after work
urban-area town-country | เขตเมือง, ชุมชนเมือง | urban*, city, cities, town*, metropol*, municipal*
rural-area town-country | ชนบท | rural*, countryside, village*, country
upcountry | ต่างจังหวัด | upcountry, other province*, outside bangkok, rural, regional, provinces
border-open border-state | เปิดด่าน, เปิดพรมแดน | open*, reopen*
border-closed border-state | ปิดด่าน, ปิดพรมแดน | clos*, shut*, seal*
organiser | ผู้จัดงาน, ผู้จัดการแข่งขัน | organis*, organiz*, promoter*
participant | ผู้เข้าร่วมประชุม, ผู้เข้าร่วมงาน, ผู้เข้าร่วม, ผู้เข้าอบรม, ผู้ร่วมงาน | participa*, attend*, tak* part, took part, delegate*, trainee*, attendance, guest*, competitor*, entrant*, contestant*, present, audience
winner | ผู้ชนะเลิศ, ผู้ได้รับเลือก | winner*, champion*, won, win*, victor*, elected, select*, chosen
recipient | ผู้รับทุน, ผู้ได้รับทุน, ผู้ได้รับสิทธิ | recipient*, scholar*, receiv*, holder*, winner*, eligible, beneficiar*, entitled, award*
founder | ผู้ก่อตั้ง | founder*, co founder*, set up, establish*, founded, founding
member-word | สมาชิก | member*
chair-meeting | เป็นประธานการประชุม, เป็นประธานประชุม, ประธานในที่ประชุม | chair, chairs, chaired, chairing, chairman, chairwoman, chairperson, presid*
youth-council | สภาเด็กและเยาวชน, สภาเยาวชน | youth council*, youth*, children and youth council*
unity-word | ความสามัคคี, สามัคคี, ปรองดอง | unity, unite, uniting, harmon*, reconcil*, solidarity
peace-word | สันติสุข | peac*
sanction-word | คว่ำบาตร | sanction*, boycott*, embargo*
territory-word | อาณาเขต | territor*
public-consult | การมีส่วนร่วม, มีส่วนร่วม | participat*, involv*, tak* part, engag*, role, took part, inclusi*
transparent | ความโปร่งใส, โปร่งใส | transparen*, openness, openly
one-sided | ฝ่ายเดียว | unilateral*, one side*, alone, one sided
both-sides | ทั้งสองฝ่าย, สองฝ่าย | both, sides, bilateral*, parties, mutual*, two sides, two countries, each other, they
attorney-general-body | อสส. | attorney*
sukhumvit-asset | บสส. | sam, asset management
`
