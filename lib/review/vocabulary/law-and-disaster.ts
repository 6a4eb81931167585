/** Ideas of news about crime, courts, borders, armed forces, accidents, disasters, rescue and insurance. */
export const LAW_AND_DISASTER = `
murder crime-kind | ฆาตกรรม, ถูกฆ่า, ฆ่าผู้อื่น, ฆ่าคนตาย | murder*, kill*, homicid*, slay*, slain, manslaughter
rape ! crime-kind | ข่มขืน | rape*, raping, rapist*, sexual*, sex
sexual-abuse | ล่วงละเมิดทางเพศ, อนาจาร | sexual*, molest*, indecen*, abus*, obscen*, lewd*
assault | ทำร้ายร่างกาย, ทำร้าย | assault*, attack*, hurt*, harm*, batter*, abus*, violen*, injur*, beaten
kidnap ! crime-kind | ลักพาตัว | kidnap*, abduct*, snatched, snatching
ransom ! | ค่าไถ่ | ransom*
hostage ! | ตัวประกัน | hostage*, captive*
robbery crime-kind | ชิงทรัพย์, ปล้นทรัพย์, ปล้น, วิ่งราว | rob, robs, robbed, robber*, robbing, heist*, mugg*, hold up*, held up, steal*, stole*, theft*, thie*, loot*, raid*, snatched, snatching, bag snatch*
theft | โจรกรรม, ขโมย, ก่อเหตุลักทรัพย์, คดีลักทรัพย์, ข้อหาลักทรัพย์, ฐานลักทรัพย์, ร่วมกันลักทรัพย์ | theft*, thie*, steal*, stole*, burgl*, rob, robbed, robber*, robbing, shoplift*, larceny, loot*, break in*
fraud | ฉ้อโกง, หลอกลวง, ต้มตุ๋น, มิจฉาชีพ | fraud*, defraud*, scam*, swindl*, cheat*, con, conned, conning, deceiv*, decept*, dup*, trick*, mislead*, misled, criminal*, crook*
lured | ถูกหลอก, หลอกให้ | lure*, luring, trick*, dup*, deceiv*, con, conned, scam*, fool*, cheat*, defraud*, tempt*, persuad*, entic*
impersonate | แอบอ้าง, สวมรอย | impersonat*, posed, posing, pose, poses, pretend*, passed off, passing off, in the name of, use* the name, falsely, impost*, misus*, misuse*
ponzi | แชร์ลูกโซ่ | ponzi, pyramid*
call-centre-gang | คอลเซ็นเตอร์, คอลเซนเตอร์, คอล เซ็นเตอร์ | call centre*, call center*, scam*, phone*, call cent*, hotline*, scam gang*, scam cent*, phone scam*, scammers, call 1, fraud ring*, call
mule-account | บัญชีม้า | mule*, nominee account*, proxy account*
money-laundering ! | ฟอกเงิน | launder*, amlo
corruption | ทุจริต, คอร์รัปชัน | corrupt*, graft, fraud*, malfeasance, dishonest*, irregularit*, embezzl*, cheat*, wrongdoing, misconduct
bribe | สินบน, ติดสินบน, เงินใต้โต๊ะ | brib*, kickback*, under the table, reward*, backhander*, payoff*, pay off*
embezzle | ยักยอก | embezzl*, misappropriat*, stole*, steal*, siphon*, pocket*
extort | ขู่กรรโชก, กรรโชก, รีดไถ, แบล็กเมล | extort*, blackmail*, shak* down, shakedown*, protection money, demanded money, demanding money
threaten | ข่มขู่, คุกคาม | threat*, intimidat*, harass*, bull*, menac*, coerc*, endanger*
defamation ! | หมิ่นประมาท | defam*, libel*, slander*
forgery | ปลอมแปลง, เอกสารปลอม, ธนบัตรปลอม | fak*, counterfeit*, forg*, bogus, false*, falsif*, phony, phoney, imitation*
gambling ! | การพนัน, พนัน, บ่อนการพนัน | gambl*, bet, bets, betting, casino*, wager*, lotter*, bettor*
loan-shark | เงินกู้นอกระบบ, ปล่อยกู้นอกระบบ, หนี้นอกระบบ, นายทุนนอกระบบ | loan shark*, informal*, illegal lend*, illegal loan*, illegal money*, unregulated, usur*, underground, outside the formal, outside the system, moneylend*, unofficial*, off the books, unlicensed
human-trafficking ! | ค้ามนุษย์ | traffick*, trade in people, trading in people, human trade, slave*
prostitution ! | ค้าประเวณี, โสเภณี | prostitut*, sex, brothel*
hacking | แฮกเกอร์, แฮ็กเกอร์, ถูกแฮก, เจาะระบบ, แฮก, แฮ็ก | hack*, breach*, intru*, cyber*
cyber-crime | อาชญากรรมทางเทคโนโลยี, อาชญากรรมไซเบอร์, อาชญากรรมออนไลน์ | cyber*, technolog*, online crime*, computer crime*, internet crime*, tech*
transnational-crime | อาชญากรรมข้ามชาติ | transnational*, cross border*, international crime*, organised crime*, organized crime*
crime | อาชญากรรม | crime*, criminal*
consultation | ข้อหารือ | consult*, discuss*, question*, quer*
pirate | โจรสลัด | pirat*, hijack*, buccaneer*
criminal-person | คนร้าย, โจร, อาชญากร | criminal*, crook*, thie*, robber*, culprit*, suspect*, attacker*, assailant*, gunm*, offender*, perpetrat*, intruder*, burglar*, bandit*, gang*, raider*, bomber*
perpetrator | ผู้ก่อเหตุ, ผู้กระทำผิด, ผู้กระทำความผิด | perpetrat*, attacker*, assailant*, suspect*, culprit*, offender*, gunm*, shooter*, wrongdoer*, violator*, lawbreaker*, bomber*, responsible, guilty, those behind, killer*
suspect crime-side | ผู้ต้องหา, ผู้ต้องสงสัย | suspect*, accus*, alleg*, detaine*, defendant*, wanted, offender*, culprit*, arrest*, charged
victim crime-side | ผู้เสียหาย, เหยื่อ | victim*, injured part*, those affected, people affected, plaintiff*, damaged part*, casualt*, complainant*
gang | แก๊ง, ขบวนการ | gang*, ring, rings, network*, syndicate*, movement*, mobs, cartel*, racket*, accomplice*, group
mafia | มาเฟีย, ผู้มีอิทธิพล | mafia*, gangster*, influential, godfather*, mobster*, racketeer*
gunman | มือปืน | gunm*, hitm*, hit man, hit men, shooter*, assassin*, killer*, triggerm*, attacker*
firearm | อาวุธปืน, ปืนพก, ปืนสั้น, ปืนยาว, ปืน | gun*, firearm*, pistol*, rifle*, handgun*, shotgun*, revolver*, weapon*, armed, arms, shot, shoot*, gunpoint
weapon | อาวุธสงคราม, อาวุธ | weapon*, arms, armed, arsenal*, munition*, unarmed, armament*, gun, guns, firearm*
ammunition | กระสุนปืน, เครื่องกระสุน, กระสุน | ammunition*, ammo, bullet*, cartridge*, shell*, live round*, rounds of ammunition
shot-at | ถูกยิง, ใช้ปืนยิง, ใช้อาวุธปืนยิง, ยิงใส่, กราดยิง, ยิงต่อสู้ | shot*, shoot*, open* fire, fired, gunfire, gunned, firing, gunfight*, firefight*, exchang*
stabbed | ถูกแทง, ใช้มีดแทง, ไล่แทง | stab*, knif*
knife | อาวุธมีด, มีดปลายแหลม, มีดทำครัว, มีดพก | knif*, knives, blade*, machete*, dagger*, sharp*
bomb | วัตถุระเบิด, ลูกระเบิด, ระเบิด, แรงระเบิด | bomb*, explo*, blast*, grenade*, detonat*, blew, blow*, bombard*, mine, mines, went off, burst*, erupt*, tnt, deton*, landmine*, ordnance
landmine ! | ทุ่นระเบิด | landmine*, land mine*, mine, mines, minefield*, demin*, mined, mining
hand-grenade ! | ระเบิดมือ | grenade*, bomb*
ecstasy narcotic | เอ็กซ์ตาซี, ยาอีจำนวน | ecstasy, mdma
precursor | สารตั้งต้น | precursor*, precursor chemical*
pills | ล้านเม็ด, แสนเม็ด, หมื่นเม็ด, พันเม็ด | tablet*, pill
drug-user drug-role | ผู้เสพ, ผู้ติดยาเสพติด, เสพยาเสพติด | user*, addict*, abuser*, drug use, drug abuse, using drug*, taking drug*, took drug*, use* drug*, on drugs, drug depend*
drug-dealer drug-role | ผู้ค้ายาเสพติด | dealer*, trafficker*, pusher*, peddler*, seller*, trader*, ring, drug gang*
drug-substance | สารเสพติด | drug*, narcotic*, substance*, addict*, intoxicant*
suppress | ปราบปราม, กวาดล้าง | suppress*, crack*, combat*, eradicat*, tackl*, war on, sweep*, purg*, curb*, clamp*, crush*, quell*, enforcement, dismantl*, bust*, root out, stamp out, fight
intercept | สกัดกั้น, สกัดจับ | intercept*, block*, foil*, thwart*, halt*, cut off, interdict*, head* off, stopped
patrol | ลาดตระเวน | patrol*, reconnaissance, recon
pursuit | ไล่ล่า, ไล่จับ | chas*, hunt*, pursu*, manhunt*, track*
widen-case | ขยายผล | expand*, widen*, further, extend*, trac*, broaden*, more, build*, scal*, follow up*, followed up, following up
conceal | ซุกซ่อน, ปกปิด, อำพราง | hid, hidden, hide*, hiding, conceal*, stash*, disguis*, cover* up, cover up, tuck*, camouflag*, withh*, secret*, covering up, covered up
sting-operation | ล่อซื้อ | sting*, undercover, decoy*, entrap*, posing, posed, buyer*, test purchase*
investigate | สืบสวน | investigat*, inquir*, enquir*, detect*, look* into, trac*, intelligence, track*, sleuth*, probe, probing, probed
interrogate | พนักงานสอบสวน, สอบสวน, สอบปากคำ | investigat*, interrogat*, question*, inquir*, enquir*, interview*, statement*, grill*, examin*, probe, probing, probed
search-premises | ตรวจค้น, บุกค้น, เข้าค้น | search*, raid*, swoop*, swept, frisk*, rummag*
raid | บุกจับ, ทลาย, บุกทลาย | raid*, bust*, smash*, dismantl*, broke up, break up, breaking up, crack*, swoop*, arrest*, storm*, shut down, took down, take down, taken down
arrest-warrant | หมายจับ | warrant*, wanted
search-warrant | หมายค้น | warrant*
summons | หมายเรียก | summon*, subpoena*, call*
police-complaint | แจ้งความ, ร้องทุกข์ | report*, lodg*, told police, notif*, went to the police, alert*, complain, complained, complaint, filed
charge | ข้อกล่าวหา, แจ้งข้อหา, ข้อหา, ตั้งข้อหา | accus*, alleg*, indict*, suspicion, offence*, offense*, charge, charged
accuse | ถูกกล่าวหา, กล่าวหา, กล่าวโทษ | accus*, alleg*, denounc*, impeach*, charged, blamed
surrender fugitive-way | มอบตัว, ยอมจำนน | surrender*, turned himself, turned herself, turned themselves, turn himself, turn herself, turn themselves, gave himself, gave herself, gave themselves, give himself, give herself, give themselves, giv* up, gave up, hand* himself, hand* herself, hand* themselves, report*, turning, came forward, enrol*, regist*
flee fugitive-way | หลบหนี | fled, flee*, escap*, on the run, at large, abscond*, ran away, run away, ran off, evad*, bolt*, drove off, drive off, sped off, got away, get away, getaway, made off, jump* bail, still being sought, elud*, broke out
custody-held custody | ควบคุมตัว, คุมตัว, คุมขัง, กักขัง | detain*, detention, custody, remand*, confin*, arrest*, imprison*, captur*, apprehend*, jail*, quarantin*, isolat*, locked up, being held, held in custody, held for questioning, held on suspicion
race-start | ปล่อยตัวนักวิ่ง, ปล่อยตัวนักปั่น, ปล่อยตัวนักกีฬา, จุดปล่อยตัว | start*, set off, sets off, flag*, releas*, begin*, began
custody-released custody | ปล่อยตัว | releas*, freed, freeing, set free, let go, walk* free, discharg*, go home
bail | ประกันตัว, ปล่อยชั่วคราว | bail*, releas*
cctv | กล้องวงจรปิด, กล้องซีซีทีวี, CCTV | cctv, camera*, surveillance, closed circuit, footage, video*, surveillance camera*, security camera*
fingerprint ! | ลายนิ้วมือ | fingerprint*, finger print*, prints
dna ! | ดีเอ็นเอ | dna, genetic*
forensic | นิติวิทยาศาสตร์, พิสูจน์หลักฐาน, นิติเวช | forensic*, evidence*, crime scene
testify | ให้การว่า, ให้การกับ | told, testi*, statement*, said, say*, claim*, plead*, admit*, state, stated
deny-charge confession | ให้การปฏิเสธ, ปฏิเสธข้อกล่าวหา, ปฏิเสธทุกข้อกล่าวหา, ปฏิเสธตลอดข้อกล่าวหา | deny, denied, denies, denying, denial*, not guilty, reject*, refut*, disput*, innocen*
autopsy | ชันสูตร, ผ่าพิสูจน์ | autops*, post mortem*, postmortem*, forensic*, examin*, coroner*, inquest*
evidence | พยานหลักฐาน, หลักฐาน | eviden*, proof*, prove*, document*, clue*, exhibit*, witness*, material
witness | พยานบุคคล, ประจักษ์พยาน, พยาน | witness*, testi*, eyewitness*
crime-scene | ที่เกิดเหตุ, จุดเกิดเหตุ | scene*, site*
preliminary | เบื้องต้น | preliminar*, initial*, early, first*, tentative*, provisional*, fundamental*
litigation | ดำเนินคดี, คดีความ | prosecut*, legal*, case, cases, proceeding*, lawsuit*, court*, litigat*, law, sue*, on trial, stand trial, charged, legal action
criminal-law case-kind | คดีอาญา, ทางอาญา, อาญา | criminal*, penal, crime*
civil-law case-kind | คดีแพ่ง, ทางแพ่ง, แพ่ง | civil case*, civil court*, civil suit*, civil action*, civil law*, civil code*, civil lawsuit*, civil liab*, civil proceeding*, civil and criminal, civil penalt*, civil damages, civilly, civil or criminal, civil and commercial
civil-other | พลเรือน, โยธา | civil*
drug-case | คดียาเสพติด | drug*, narcotic*
lucky | โชคดี | luck*, fortunate*, good fortune, mercifully
documentary | สารคดี | documentar*, feature*, non fiction, nonfiction
file-suit | ยื่นฟ้อง, ฟ้องร้อง, คำฟ้อง | sue, sued, sues, suing, lawsuit*, prosecut*, legal*, court*, indict*, litigat*, action, case, tak* to court, filed, suit
indict charging-way | สั่งฟ้อง, ส่งฟ้อง | indict*, prosecut*, arraign*, brought to court, bring to court, sent to court, taken to court, to trial, forward*, charge, charged
not-indict charging-way | สั่งไม่ฟ้อง, ไม่ฟ้อง, ถอนฟ้อง | not prosecut*, not to prosecut*, not to indict, not indict*, not to charge, not charge*, not be charged, not be prosecut*, not be indict*, drop the c*, drop c*, dropped the c*, dropped c*, withdr*, no charge*, no prosecution*, non prosecution*, decid* against, declined to, without charge*, no case, won t face, not sue, not to sue, not to bring
acquit court-verdict | ยกฟ้อง, ไม่มีความผิด, พ้นผิด | acquit*, dismiss*, cleared, not guilty, innocen*, threw out, thrown out, exonerat*, toss*, no offence, no offense, not an offence, not an offense, no crime, no wrongdoing, not illegal, let off, not liable, reject*
convict court-verdict | มีความผิด | guilt*, convict*, offen*, liab*, crime*, illegal*, violat*, breach*, unlawful*, punish*, penalt*
plaintiff court-side | โจทก์ | plaintiff*, claimant*, complainant*, prosecut*, petitioner*, suing, sued
defendant court-side | จำเลย | defendant*, accused, convict*, suspect*
lawyer court-person | ทนายความ, ทนาย | lawyer*, attorney*, counsel*, solicitor*, barrister*, legal*, defen*
prosecutor court-person | อัยการ | prosecut*, attorney*, district attorney*
judge court-person | ผู้พิพากษา, ตุลาการ | judge*, justice*, judicia*, magistrate*, bench, court*, tribunal*
judgment | คำพิพากษา, พิพากษา, คำตัดสิน | judgment*, judgement*, verdict*, sentenc*, convict*, found, jail*, adjudicat*, ruled, ruling*, court order*
upheld appeal-way | พิพากษายืน | uph*, affirm*, confirm*, sustain*
reversed appeal-way | พิพากษากลับ, กลับคำพิพากษา | revers*, overturn*, overrul*, quash*, set aside, throw* out, threw out, strik* down, struck down
first-instance court-tier | ชั้นต้น | first instance, lower court*, trial court*, primary court*, initial*, lower, original court*, provincial court*, criminal court*, district court*
appeal-court court-tier | อุทธรณ์ | appeal*, appellate
supreme-court court-tier | ฎีกา | supreme, highest court*, top court*, final court*
petition-supreme | ยื่นฎีกา | appeal*, petition*, supreme
decree | พระราชกฤษฎีกา, กฤษฎีกา | decree*, council of state, legal advis*
mediation | ไกล่เกลี่ย | mediat*, conciliat*, arbitrat*, reconcil*, settle, settled, settlement*
limitation | ขาดอายุความ, หมดอายุความ, อายุความของคดี | limitation*, expir*, time bar*, time limit*, lapse*
injunction | คุ้มครองชั่วคราว | injunction*, interim*, temporary protect*, temporary injunction*
life-sentence ! sentence-kind | จำคุกตลอดชีวิต | life, lifetime, rest of his life, lifelong
death-penalty ! sentence-kind | ประหารชีวิต, โทษประหาร | death, capital punishment, put to death, death row, executed, execution*, hanged, hanging
suspended-sentence sentence-kind | รอลงอาญา, รอการลงโทษ, รอการกำหนดโทษ | suspend*, probation*, deferred, conditional*
community-service | บริการสังคม, ทำงานบริการสังคม | community service, public service, social service*, community work
punish | ลงโทษ, บทลงโทษ | punish*, penal*, disciplin*, sanction*, sentenc*, fine, fined
lighter-penalty penalty-way | ลดโทษ, บรรเทาโทษ | reduc*, commut*, cut*, halv*, lighter, lenien*, mitigat*, lower*, less*
harsher-penalty penalty-way | เพิ่มโทษ, ลงโทษสถานหนัก | increas*, harsh*, heav*, tough*, stiff*, rais*, sever*, maximum
confiscate | ริบทรัพย์, ริบของกลาง | confiscat*, forfeit*, seiz*
jailhouse | เรือนจำ | prison*, jail*, correction*, behind bars, penitentiar*, lock up
prisoner | นักโทษ, ผู้ต้องขัง | prisoner*, inmate*, convict*, detainee*, jail*, prison*
corrections | ราชทัณฑ์ | correction*, prison*
parole | พักโทษ, พักการลงโทษ | parol*, suspen*, early releas*, releas*, probation*
pardon | อภัยโทษ, นิรโทษกรรม | pardon*, amnest*, clemenc*, forgiv*
illegal lawful | ผิดกฎหมาย, ไม่ถูกกฎหมาย, โดยมิชอบ, เถื่อน | illegal*, illicit*, unlawful*, against the law, outlaw*, banned, contraband*, smuggl*, unlicensed, unlicenced, undocumented, broke* the law, break* the law, black market, underground, unauthori*, bootleg*, pirat*, breach*, violat*, unregistered, criminal*, wrongful*, improper*, crime*, unofficial, irregular*, offence*, offense*, abus*
legal lawful | ถูกกฎหมาย, ถูกต้องตามกฎหมาย, ชอบด้วยกฎหมาย | legal*, lawful*, legitima*, valid*
smuggle-in | ลักลอบนำเข้า | smuggl*, import*, traffic*, illegal*, illicit*, contraband, brought in, bring* in, sneak*
smuggle-out | ลักลอบส่งออก | smuggl*, export*, traffic*, illegal*, illicit*, sneak*
smuggle | ลักลอบขน, ลักลอบ | smuggl*, illegal*, illicit*, unlawful*, secret*, traffic*, clandestin*, covert*, sneak*, poach*, stealth*, surreptitious*, contraband, unauthori*, without permission, furtiv*, smuggled, secret, secretly, trespass*
tax-evasion | หลีกเลี่ยงภาษี, หนีภาษี, เลี่ยงภาษี, หลบเลี่ยงภาษี | evad*, evasion*, dodg*, avoid*, tax*, dut*, smuggl*, contraband*, untaxed, unpaid, illegal*, illicit*, contraband, tax cheat*, illicit, cheat*
customs | ศุลกากร, พิธีการศุลกากร, ด่านศุลกากร | custom*, dut*, tariff*, border*, customs, duty, duties
immigration | ตรวจคนเข้าเมือง, สตม. | immigration*, border*, passport*, passport control, border control*
illegal-entry | ลักลอบเข้าเมือง, เข้าเมืองผิดกฎหมาย, เข้าเมืองโดยผิดกฎหมาย, หลบหนีเข้าเมือง | illegal*, undocumented, smuggl*, sneak*, unlawful*, irregular*, border*, migrant*, illegal entry
checkpoint | จุดตรวจ, ด่านตรวจ, ตั้งด่าน | checkpoint*, check point*, roadblock*, road block*, check*, post, posts, inspection*, control*, stop*
border-crossing | จุดผ่านแดน, ด่านชายแดน, ด่านพรมแดน, จุดผ่อนปรน, ด่านถาวร | crossing*, checkpoint*, check point*, border*, port of entry, frontier*, border post*
natural-crossing | ช่องทางธรรมชาติ | unofficial*, informal*, crossing*, illegal*, jungle, route*, border*, natural crossing*, natural border*, natural route*, natural channel*, jungle trail*
boundary | พรมแดน, เขตแดน | border*, boundar*, frontier*, demarcat*, territor*
demarcation | ปักปันเขตแดน, ปักหลักเขต | demarcat*, delimit*, boundar*, border*
sovereignty ! | อธิปไตย | sovereign*, territor*
territory | ดินแดน | territor*, land, lands
migrant-worker | แรงงานต่างด้าว, แรงงานข้ามชาติ, ต่างด้าว | migrant*, foreign*, alien*, immigrant*, overseas, international*, expat*, abroad
deport | เนรเทศ, ผลักดันกลับ, ผลักดันออกนอก | deport*, expel*, expul*, repatriat*, push*, sen* back, return*, remov*, banish*, exil*
extradite ! | ส่งผู้ร้ายข้ามแดน | extradit*
refugee | ผู้ลี้ภัย, ลี้ภัย | refug*, asylum*, exile*, displaced
luggage | กระเป๋าเดินทาง, สัมภาระ | luggage, suitcase*, baggage, bag, bags, belonging*, case, cases, possession*
parcel | พัสดุภัณฑ์, พัสดุ | parcel*, package*, packet*, mail, post*, consignment*, postal, suppl*, procurement
police-chief | ผบ.ตร. | police chief*, national police, commissioner*, chief, head
superintendent | ผู้กำกับการ, ผกก. | superintendent*, chief, head, command*
dsi | กรมสอบสวนคดีพิเศษ, ดีเอสไอ | dsi, special investigation*
nacc | ป.ป.ช., ป.ป.ท. | nacc, pacc, corruption, graft
oncb | ป.ป.ส. | oncb, narcotic*, drug*
isoc | กอ.รมน. | isoc, internal security
navy ! force-branch | กองทัพเรือ, ทหารเรือ, ราชนาวี | navy, navies, naval, marine*, sailor*
air-force ! force-branch | กองทัพอากาศ, ทหารอากาศ | air force*, airforce, airm*, rtaf, air command
armed-forces | กองทัพ, เหล่าทัพ | military, army, armies, armed force*, troop*, navy, service*, forces
ranger | ทหารพราน | ranger*, paramilitar*
conscript | เกณฑ์ทหาร, ทหารเกณฑ์, ทหารกองประจำการ | conscript*, military service, national service, enlist*, recruit*, drafted, draftee*, military draft
navy-seal | หน่วยซีล, นักทำลายใต้น้ำ | seal, seals
commando | คอมมานโด, หน่วยปฏิบัติการพิเศษ, ชุดปฏิบัติการพิเศษ | commando*, special operation*, special force*, special unit*, swat, special task*
joint-drill | ซ้อมรบ, ฝึกร่วม, การฝึกผสม, ฝึกผสม | drill*, exercis*, manoeuv*, maneuv*, war game*, training*, train*
military-base | ฐานทัพ | airbase*, garrison*, military base*, naval base*, air base*, army base*, navy base*, base camp*
barracks | ค่ายทหาร | barrack*, garrison*, military, army, army camp*, military camp*
clash | ปะทะกัน, ปะทะ, สู้รบ | clash*, skirmish*, exchang*, firefight*, fight*, fought, gunfight*, gun battle*, battle*, combat*, confront*, hostilit*, encounter*
ceasefire ! | หยุดยิง | ceasefire*, cease fire*, truce*, armistice*, stop* fir*, end* hostilit*
troops-withdraw troop-way | ถอนกำลัง, ถอนทหาร | withdr*, pull*, retreat*
troops-deploy troop-way | เสริมกำลัง, ส่งกำลัง, ระดมกำลัง, ตรึงกำลัง | deploy*, reinforc*, dispatch*, despatch*, mobilis*, mobiliz*, muster*, bolster*, more troops, more soldiers, beef up, beefed up
attack | โจมตี | attack*, strike*, assault*, raid*, offensive*, bomb*, shell*, criticis*, criticiz*, slam*
invade | รุกราน, รุกล้ำ | invad*, invasion*, aggress*, incursion*, intru*
defence | กลาโหม, ป้องกันประเทศ | defence*, defense*, defend*, military
terrorism ! | ก่อการร้าย | terror*
insurgent | ก่อความไม่สงบ, ผู้ก่อความไม่สงบ, แบ่งแยกดินแดน | insurgen*, rebel*, militant*, separatis*, unrest*, violence*, unidentified, secession*, disturb*
rebellion | กบฏ | rebel*, treason*, insurrection*, sedition*, mutin*, insurgen*
coup ! | รัฐประหาร | coup*, takeover*, putsch*, overthr*, seizure of power, seiz* power
martial-law ! | กฎอัยการศึก, อัยการศึก | martial
curfew ! | เคอร์ฟิว | curfew*
emergency | ฉุกเฉิน, เร่งด่วน | emergenc*, urgent*, contingenc*, first aid, urgen*, immediate*, pressing, fast*, quickly, priorit*, rush*, rapid*, promptly, short term, contingen*, quick win*, swift*, at once, without delay
riot | จลาจล | riot*, unrest*, disturbance*, turmoil
tear-gas ! | แก๊สน้ำตา | tear gas, teargas
prisoner-of-war ! | เชลยศึก | prisoner* of war, pow, pows, captive*, captured
peace ! | สันติภาพ | peace*, pacif*
peaceful-means | สันติวิธี | peace*, non violen*, nonviolen*
missile ! | ขีปนาวุธ | missile*, ballistic*, rocket*
rocket | จรวด | rocket*, missile*, bm 21, launch*, launcher*, launch vehicle*, booster*
artillery | ปืนใหญ่ | artillery, howitzer*, cannon*, gun, guns, shell*
battle-tank ! | รถถัง | tank*, armour*, armor*
armoured-vehicle | ยานเกราะ, รถหุ้มเกราะ, รถเกราะ | armour*, armor*, apc, apcs
submarine vessel-kind | เรือดำน้ำ | submarine*, subs, sub, submersible*
warship | เรือรบ, เรือฟริเกต, เรือหลวง | warship*, war ship*, naval vessel*, navy vessel*, navy ship*, naval ship*, navy*, frigate*, htms, battleship*, destroyer*, corvette*, gunboat*, vessel*, ship, ships, ship*
fighter-jet | เครื่องบินขับไล่, เครื่องบินรบ | fighter*, jet*, warplane*, combat aircraft, gripen*, f 16*, military aircraft, jet, jets, combat plane*, aircraft, plane*
helicopter ! aircraft-kind | เฮลิคอปเตอร์ | helicopter*, chopper*, heli*, airlift*, copter*, aircraft
military-hardware | ยุทโธปกรณ์, อาวุธยุทโธปกรณ์ | equipment, hardware, arms, weapon*, materiel, armament*, munition*, military
fire-origin | ต้นเพลิง | origin*, start*, began, broke out, source of the fire, seat of the fire, cause of the fire
arson ! | วางเพลิง | arson*, torch*, set fire, set alight, set on fire, sets fire, setting fire, set ablaze, setting ablaze, starting a fire, started a fire, start fires, firebomb*, fire bomb*, deliberate*
burning | เผา | burn*, cremat*, torch*, incinerat*, set fire, set on fire, set alight, setting fire, fire*, kiln*
fire-fighting | ดับไฟ | fire*, put out, extinguish*, dous*, quench*, tackl*, put the, battl*
firefighter ! | นักดับเพลิง, พนักงานดับเพลิง, เจ้าหน้าที่ดับเพลิง | firefight*, fire fight*, fire crew*, fire officer*, fire brigade*, firem*, fire service*, fire engine*, fire personnel, fire team*, fire official*, fire department*, fire and rescue
fire-engine | รถดับเพลิง, รถน้ำดับเพลิง | fire engine*, fire truck*, firetruck*, fire tender*, fire appliance*, fire vehicle*, engine*, truck*, tender*, firefighting vehicle*, pumper*, engine, water truck*
fire-controlled | ควบคุมเพลิง, คุมเพลิง | control*, contain*, extinguish*, put out, dous*, put the, tamed, taming
short-circuit | ไฟฟ้าลัดวงจร, ลัดวงจร | short circuit*, shorted, electrical*, wiring, electrical fault*, circuit*
fireworks | ดอกไม้ไฟ, พลุไฟ, ยิงพลุ, จุดพลุ, การแสดงพลุ, ประทัด, ดอกไม้เพลิง, โรงงานพลุ | firework*, firecracker*, pyrotechnic*, flare*, banger*
warehouse | โกดัง, คลังสินค้า | warehous*, godown*, storage, depot*, storehouse*, warehouse*, store, stores, storage*, cold store*, cold room*, inventor*, distribution cent*
hurricane ! storm-kind | เฮอริเคน, เฮอร์ริเคน | hurricane*
tornado ! storm-kind | ทอร์นาโด, พายุงวงช้าง | tornado*, twister*, waterspout*
avalanche ! | หิมะถล่ม | avalanche*, snowslide*, snow slide*
sudden | ฉับพลัน, กะทันหัน, เฉียบพลัน | flash, sudden*, abrupt*, acute*, unexpected*, without warning, short notice, immediate*, instant*
water-mass | มวลน้ำ | flood*, runoff, run off, floodwater*, mass of water, volume of water
flood-barrier | คันกั้นน้ำ, พนังกั้นน้ำ, แนวกั้นน้ำ, กำแพงกั้นน้ำ | dyke*, dike*, levee*, embank*, floodwall*, flood wall*, flood defence*, flood defense*, floodbank*, flood bank*, dam, bank, banks, bund*, flood barrier*, water barrier*, embankment*, barrier*, dams, flood*, wall*
sandbag ! | กระสอบทราย | sandbag*, sand bag*, bags of sand, bag of sand
water-pump | เครื่องสูบน้ำ, สูบน้ำ, สถานีสูบน้ำ | pump*
water-stored | กักเก็บน้ำ, เก็บกักน้ำ | retain*, retention, impound*, reservoir*, stored, storing, storage
aftershock ! | อาฟเตอร์ช็อก | aftershock*, after shock*
magnitude | แมกนิจูด, ริกเตอร์ | magnitude*, richter
tremor | แรงสั่นสะเทือน, สั่นสะเทือน, สั่นไหว | tremor*, shak*, shook, quak*, vibrat*, felt, trembl*, sway*, shock*, jolt*, seismic*
fault-line ! | รอยเลื่อน | fault*
volcano ! | ภูเขาไฟ | volcan*, mount, erupt*, lava, crater*
eruption | ปะทุ | erupt*, flar*, explo*, broke out, break* out, breaking out, resum*, renew*
risk-area | พื้นที่เสี่ยง, จุดเสี่ยง, กลุ่มเสี่ยง | risk*, vulnerable, prone, danger*, hotspot*, hot spot*, black spot*, blackspot*, hazard*
building-collapse | พังถล่ม, ถล่มลงมา, อาคารถล่ม, ตึกถล่ม, พังทลาย, พังลงมา, พังครืน, ทรุดตัว, ถล่ม | collaps*, cave*, caving, came down, come down, crumbl*, toppl*, gave way, give way, brought down, erod*, crash*, demolish*, cav*, giving way, came crashing, subsid*, sank, sink*, sunk, bombard*, bomb*, buckl*, fell, fall, falling, hit, shelled, shelling, attacked, pounded, sag*
sinkhole | หลุมยุบ | sinkhole*, sink hole*, hole*, subsid*, collaps*, cave in*, pit, pits, crater*
rubble | ซากปรักหักพัง, ซากอาคาร, ซากตึก | rubble, debris, ruin*, wreck*, collapsed, remains
mud | โคลน | mud*, sludge, silt*, slurry
disaster-victim | ผู้ประสบภัย, ประสบภัย | victim*, affected, survivor*, disaster*, stricken, suffer*, casualt*, flood*, evacuee*
damaged | ความเสียหาย, เสียหาย | damag*, destr*, loss*, lost, harm*, ruin*, wreck*, affected, devastat*, ravag*, spoil*, batter*
damages-money | ค่าเสียหาย | damages, compensat*, damage*, loss*, payout*, cost*, pay
survivor person-harm | ผู้รอดชีวิต, รอดชีวิต | surviv*, alive, escap*, saved, rescued
critically | สาหัส | serious*, critical*, severe*, badly, grave*, life threatening
unconscious | หมดสติ | unconscious*, faint*, passed out, collaps*, consciousness, blacked out, knocked out
drown | จมน้ำ | drown*, sank, sunk, sink*, submerg*, underwater, under water, swept
suffocate | ขาดอากาศหายใจ, ขาดอากาศ | suffocat*, asphyxi*, lack of air, oxygen, chok*
smoke-inhalation | สำลักควัน | inhal*, smoke
electrocuted | ไฟฟ้าดูด, ไฟดูด, ไฟช็อต, ไฟฟ้าช็อต | electroc*, electric*, shock*, electrocut*, electric shock*
blackout | ไฟฟ้าดับ, ไฟดับ | blackout*, outage*, power cut*, without power, without electricity, power fail*, lost power, power loss, no electricity, no power, cut power, cut off power, cut electricity, electricity, power, blacked out, power failure*, electric*, lights
trapped | ติดค้าง, ติดอยู่ภายใน, ติดอยู่ใต้, ติดอยู่ใน | trap*, strand*, stuck, pinned, caught, buried, backlog*, left behind, outstanding, marooned
cut-off | ถูกตัดขาด, ตัดขาด | cut off, isolat*, sever*, marooned, cut*, inaccessible, impassable
wounds | บาดแผล | wound*, injur*, cut, cuts, bruis*, lacerat*, scar, scars
fracture | กระดูกหัก, ขาหัก, แขนหัก | fractur*, broke, broken
corpse | พบศพ, ร่างผู้เสียชีวิต, ศพผู้เสียชีวิต, ร่างไร้วิญญาณ | body, bodies, corpse*, remains, dead, deceased, victim*
funeral | งานศพ, ฌาปนกิจ | funeral*, cremat*, burial*, buried, wake, last rites
relatives | ญาติ | relative*, famil*, kin, next of kin, loved ones, relation*, bereaved
rescue | กู้ภัย | rescu*, recover*, saved, save lives
life-saving | กู้ชีพ | rescu*, paramedic*, life sav*, lifesav*, emergency*, ems, resuscit*, medic*, ambulance*
help-word | ช่วยเหลือ | help*, assist*, aid, aids, aided, aiding, relief, reliev*, rescu*, support*, remed*, evacuat*, saved, fund, handout*
search-for | ค้นหา | search*, look* for, find*, found, hunt*, discover*, scour*, combed, combing, locate, located
volunteer ! | อาสาสมัคร, จิตอาสา | volunt*, vhv*, ranger*, paramilitar*, community spirit, public spirit*, public minded
sniffer-dog | สุนัขดมกลิ่น, สุนัขค้นหา, สุนัขกู้ภัย, สุนัขตำรวจ, สุนัขทหาร | dog*, canine*, sniffer*, k9
shelter | ศูนย์พักพิงชั่วคราว, ศูนย์พักพิง, ศูนย์อพยพ, ที่พักพิง, พักพิง | shelter*, evacuation cent*, evacuation site*, relief cent*, refuge*, accommodat*, temporary cent*, hous*, relief camp*, evacuation camp*, temporary camp*
relief-bag | ถุงยังชีพ, สิ่งของบรรเทาทุกข์ | relief*, survival*, bag, bags, parcel*, pack, packs, package*, essentials, necessit*, emergency supplies, relief supplies, kit, kits
passenger-van ! | รถตู้ | minivan*, minibus*, mini bus*, people carrier*, van, vans, microbus*, truck*, coach*
saloon-car | รถเก๋ง | sedan*, saloon*, car, cars
trailer-truck | รถพ่วง, รถเทรลเลอร์, รถหัวลาก, เทรลเลอร์, หัวลาก | trailer*, truck*, lorry, lorries, articulated, semi, tractor*, juggernaut*, rig, semi*, rigs, wheeler*, prime mover*
tanker-truck ! | รถบรรทุกน้ำมัน, รถบรรทุกแก๊ส, รถบรรทุกก๊าซ | tanker*, truck*, lorry, lorries
bicycle | จักรยาน, ปั่นจักรยาน | bicycl*, bike*, biking, cyclist*, cycling, cycl*
tricycle | ซาเล้ง, สามล้อ, รถพ่วงข้าง, ตุ๊กตุ๊ก, รถตุ๊กตุ๊ก, รถสามล้อ | tuk tuk*, tricycl*, sidecar*, side car*, three wheel*, samlor*, rickshaw*, pedicab*, tuktuk*, tricycle*
taxi ! | แท็กซี่, รถแท็กซี่ | taxi*, cab, cabs, ride hail*
vehicle-crash | รถชน, ชนท้าย, พุ่งชน, เฉี่ยวชน, ชนประสานงา | crash*, collid*, collision*, hit, hits, hitting, rammed, ramming, struck, strik*, rear end*, smash*, plough*, plow*, slam*, accident*, head on, knock*, pile up*, ran into, ran over, run over, drove into
overturned | พลิกคว่ำ, พลิกตะแคง | overturn*, flip*, roll*, capsiz*, upturn*, upside, turned over, on its side, toppl*, tip*, keel*
lost-control | เสียหลัก | lost control, losing control, lose control, loses control, loss of control, skid*, swerv*, veer*, careen*, control, left the road, off the road
seat-belt ! | เข็มขัดนิรภัย | seat belt*, seatbelt*, safety belt*, belt*, buckl*
helmet ! | หมวกนิรภัย, หมวกกันน็อก, หมวกกันน็อค | helmet*, hard hat*, crash hat*
red-light | ไฟแดง, สัญญาณไฟจราจร, ไฟจราจร, สัญญาณจราจร, ไฟสัญญาณ | red light*, traffic signal*, lights, signals, traffic light*, signal*, stop light*
asleep-driving | หลับใน | doz*, asleep, microsleep*, micro sleep*, nod* off, sleep*, drows*, fatigue
wrong-way | ย้อนศร, ขับสวนเลน, สวนเลน | wrong way, against traffic, against the traffic, wrong side, wrong lane, oncoming, wrong direction, opposite lane
overtake | แซงในที่คับขัน, ตัดหน้ากระชั้นชิด, แซงรถ | cut* in, pass*, abrupt*, in front, overtak*, overtook
careless | โดยประมาท, ประมาท | reckless*, neglig*, careless*, complacen*, negligence, imprud*
brake | เบรกแตก, ระบบเบรก, ห้ามล้อ | brake*, braking, brakes
driving-licence | ใบขับขี่, ใบอนุญาตขับขี่, ใบอนุญาตขับรถ, ใบอนุญาตขับ | licen*, driving licen*, driver licen*, driver s licen*, drivers licen*, permit*
driver driver-role | ผู้ขับขี่, คนขับ, พนักงานขับรถ, ผู้ขับรถ, พนักงานขับ, โชเฟอร์ | driver*, rider*, motorist*, drove, motorcyclist*, chauffeur*, cyclist*, driving, behind the wheel, at the wheel, drives
pedestrian driver-role | คนเดินเท้า, คนข้ามถนน, คนเดินถนน | pedestrian*, on foot, passer by, passers by, people crossing, person crossing, walker*, foot, passer*
zebra-crossing | ทางม้าลาย, ทางข้าม | crossing*, zebra*, crosswalk*, zebra crossing*, pedestrian crossing*, cross, crossed, crosses, pedestrian*
junction | สี่แยก, ทางแยก, สามแยก, แยกต่างระดับ, ทางต่างระดับ | intersection*, junction*, crossroad*, interchange*, corner*, turn off*, t junction*
road-bend | ทางโค้ง | bend*, curve*, curvi*, corner
median-strip | เกาะกลางถนน | median*, central reservation*, traffic island*, middle of the road, centre of the road, center of the road, divider*, road divider*, central island*
traffic | การจราจร, จราจร | traffic*, congest*, road*, lane*, traffic, jam*, vehicle*, car, cars
traffic-jam | ติดขัด, ปัญหารถติด, รถติดหนัก, รถติดยาว, แออัด | jam*, congest*, tailback*, gridlock*, traffic, backed up, standstill, stuck, clog*, bottleneck*, smooth*, hitch*, heavy, crowding, crowded, snarl*, overcrowd*, stuck*, cramped, crawl*, queue*
power-pole | เสาไฟฟ้า, เสาไฟ | pylon*, lamp post*, lamppost*, pole, poles, power pole*, pole*, electricity post*, utility pole*, power, electric*, post, posts, electricity
level-crossing | ทางข้ามทางรถไฟ, จุดตัดทางรถไฟ, เครื่องกั้นรถไฟ, จุดตัด, ทางตัดผ่าน | crossing*, barrier*, railway*, rail, level crossing*, railway crossing*, rail crossing*, railroad crossing*, grade crossing*, intersection*, junction*, cross*
derail | ตกราง | derail*, off the rail*, jump* the track*, left the track*, left the rail*, off the track*, came off, off the rails, jumped the track*, left the rails
emergency-landing | ลงจอดฉุกเฉิน | emergency land*, landed, land*, forced land*, divert*
runway | รันเวย์, ทางวิ่ง | runway*, running track*, track*, landing strip*, airstrip*, tarmac, guideway*, viaduct*
turbulence ! | หลุมอากาศ | turbulen*, air pocket*
black-box ! | กล่องดำ | black box*, recorder*
pilot | นักบิน, นักบินผู้ช่วย | pilot*, captain*, aviator*, airm*, flyer*, copilot*, flight crew, flier*
pilot-scheme | นำร่อง, การทดลอง, ทดลอง, โครงการนำร่อง | pilot*, trial*, experiment*, test, tested, testing, tried, trying, initial*, first, sandbox*, demonstrat*
astronaut | นักบินอวกาศ, มนุษย์อวกาศ | astronaut*, cosmonaut*, taikonaut*, space traveller*, crew*, spacem*, spacewalk*
crew | ลูกเรือ | crew*, sailor*, seam*, seafarer*, cabin attendant*, flight attendant*, fisherm*, deckhand*, hands, cabin, steward*, hand
captain | กัปตัน, ไต้ก๋ง, นายท้ายเรือ | captain*, skipper*, helmsm*
boat-sinks | เรือล่ม, เรือจม, เรืออับปาง, อับปาง | capsiz*, sank, sink*, sunk, overturn*, shipwreck*, wreck*, went down, goes down, boat, boats, founder*, keel*
ferry vessel-kind | เรือเฟอร์รี, เรือเฟอร์รี่, เฟอร์รี่, เรือข้ามฟาก, แพขนานยนต์ | ferry, ferries, ferryboat*, cross river boat*, boat*, vessel*, ship, ships, ferr*, craft, dinghy, dinghies, by sea, by water, speedboat*, longtail*, ship*, fleet*, sail*, naval, navy, maritime, trawler*, cruise*, yacht*, tanker*, barge*, marine*, flotilla*, longboat*, sea
speedboat vessel-kind | สปีดโบ๊ต, สปีดโบ๊ท, เรือเร็ว | speedboat*, speed boat*, fast boat*, powerboat*, motorboat*, boat*, fast vessel*, launch*, vessel*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by sea, by water, longtail*, ship*, fleet*, sail*, naval, navy, maritime, trawler*, cruise*, yacht*, tanker*, barge*, marine*, flotilla*, longboat*, sea, ferr*
cargo-ship vessel-kind | เรือบรรทุกสินค้า, เรือสินค้า, เรือขนส่งสินค้า, เรือคอนเทนเนอร์ | cargo*, freighter*, merchant*, container ship*, carrier*, ship*, vessel*, cargo ship*, cargo vessel*, container vessel*, containership*, bulk carrier*, merchant ship*, merchant vessel*, commercial ship*, cargo, bulker*, boxship*, boat*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by sea, by water, speedboat*, longtail*, fleet*, sail*, naval, navy, maritime, trawler*, cruise*, yacht*, tanker*, barge*, marine*, flotilla*, longboat*, sea, ferr*
oil-tanker vessel-kind | เรือบรรทุกน้ำมัน, เรือขนส่งน้ำมัน | tanker*, oil ship*, oil vessel*, oil tanker*, oil carrier*, fuel tanker*, crude tanker*, crude oil tanker*, crude carrier*
longtail-boat vessel-kind | เรือหางยาว | long tail*, longtail*, boat*, vessel*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by sea, by water, speedboat*, ship*, fleet*, sail*, naval, navy, maritime, trawler*, cruise*, yacht*, tanker*, barge*, marine*, flotilla*, longboat*, sea, ferr*
tour-boat | เรือนำเที่ยว, เรือท่องเที่ยว, เรือโดยสาร | boat*, cruise*, vessel*, ferr*, passenger*, tourist boat*, ship, ships, tour boat*, tourist*, craft, dinghy, dinghies, ferry, ferries, by sea, by water, speedboat*, longtail*, ship*, fleet*, sail*, naval, navy, maritime, trawler*, yacht*, tanker*, barge*, marine*, flotilla*, longboat*, sea
flat-boat | เรือท้องแบน | flat bottom*, boat*, vessel*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by sea, by water, speedboat*, longtail*, ship*, fleet*, sail*, naval, navy, maritime, trawler*, cruise*, yacht*, tanker*, barge*, marine*, flotilla*, longboat*, sea, ferr*
life-jacket ! | เสื้อชูชีพ, ชูชีพ | life jacket*, lifejacket*, life vest*, life preserver*, life buoy*, lifebuoy*, life ring*, buoyancy, flotation, lifeboat*, life raft*
coast-guard | หน่วยยามฝั่ง, ยามฝั่ง, ศรชล. | coast guard*, coastguard*, maritime*, thai mecc
insurance-premium | เบี้ยประกันภัย, เบี้ยประกัน | premium*, insur*, contribution*
insurance-policy | กรมธรรม์ | insur*, policy, policies, polic*, cover*
insurance-claim | ค่าสินไหมทดแทน, ค่าสินไหม, สินไหม, เคลมประกัน, เรียกร้องค่าสินไหม, สินไหมทดแทน | compensat*, payout*, pay out*, paid, damages, indemnit*, claim, claim*, indemn*, settlement*
sum-insured | ทุนประกันภัย, ทุนประกัน, วงเงินประกัน, วงเงินความคุ้มครอง | insur*, sum insured, sums insured, insured sum*, insurance cover*
policyholder insurance-side | ผู้เอาประกันภัย, ผู้เอาประกัน, ผู้ประกันตน | policyholder*, policy holder*, insured*, contributor*, insur*, social security, insured, member*, subscriber*, beneficiar*, worker*, employee*
insurer insurance-side | บริษัทประกันภัย, บริษัทประกันชีวิต, บริษัทประกัน, ผู้รับประกันภัย | insur*, underwrit*, compan*, insurer*, insurance compan*, insurance firm*, insurance business*, underwriter*
reinsurance ! | ประกันภัยต่อ | reinsur*
`
