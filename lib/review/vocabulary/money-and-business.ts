/** Ideas of news about banks, taxes, prices, shops, companies, contracts, customs, travel business and property. */
export const MONEY_AND_BUSINESS = `
commercial-bank | ธนาคารพาณิชย์, แบงก์พาณิชย์ | commercial bank*, bank, banks, banking, lender*
central-bank | ธนาคารกลาง, แบงก์ชาติ | central bank*, bank of thailand, bot, fed, federal reserve, monetary authorit*, bank, banks, banking
state-bank | สถาบันการเงินเฉพาะกิจ, ธนาคารของรัฐ, แบงก์รัฐ | specialised financial, specialized financial, sfi, state bank*, state owned bank*, state run bank*, government bank*, state owned, state, bank, banks, banking
financial-institution | สถาบันการเงิน | financial institution*, bank, banks, banking, lender*, financial firm*, financial compan*, institution*, creditor*
virtual-bank | ธนาคารไร้สาขา, เวอร์ชวลแบงก์ | virtual bank*, branchless*, digital bank*, neobank*, bank, banks, banking
baac | ธ.ก.ส. | baac, bank for agriculture, bank, banks, banking
state-lender | ธอส., ธพว., ธสน., เอ็กซิมแบงก์ | bank, banks, banking, ghb, ghbank, exim, lender*
non-bank | นอนแบงก์ | non bank*, nonbank*
policy-rate | อัตราดอกเบี้ยนโยบาย, ดอกเบี้ยนโยบาย | policy rate*, policy interest, benchmark*, key rate*, key interest, base rate*, interest*, rate, rates
deposit-rate rate-side | อัตราดอกเบี้ยเงินฝาก, ดอกเบี้ยเงินฝาก | deposit*, saving*, saver*
loan-rate rate-side | อัตราดอกเบี้ยเงินกู้, ดอกเบี้ยเงินกู้, ดอกเบี้ยสินเชื่อ | lend*, loan*, borrow*, mortgage*, credit
fixed-rate rate-kind | อัตราดอกเบี้ยคงที่, ดอกเบี้ยคงที่ | fixed*, flat
floating-rate rate-kind | อัตราดอกเบี้ยลอยตัว, ดอกเบี้ยลอยตัว | float*, variable*, adjustable
no-interest | ปลอดดอกเบี้ย, ไม่มีดอกเบี้ย, ไม่คิดดอกเบี้ย | interest free, zero interest, no interest, without interest, 0 interest, free of interest, not charge*, zero
deposit | เงินฝาก, ฝากเงิน | deposit*, saving*, account*
deposit-protection | คุ้มครองเงินฝาก | deposit protection*, deposit insur*, deposit guarant*, protection*, insur*, guarant*, deposit*
savings | เงินออม, การออม, ออมเงิน | saving*, save, saves, saved, put aside, putting aside, set aside, nest egg*
savings-cooperative | สหกรณ์ออมทรัพย์ | saving*, credit union*, cooperative*, co operative*, co op, co ops
bank-account | บัญชีธนาคาร, บัญชีเงินฝาก | bank account*, account*, bank, banks, banking
atm ! | เอทีเอ็ม | atm, atms, cash machine*, cash dispenser*, cashpoint*, cash point*
money-transfer | โอนเงิน | transfer*, remit*, wire, wired, wiring, send, sends, sent, sending, move*, moving, pay, pays, paid
cash | เงินสด | cash*
banknote | ธนบัตร | banknote*, note, notes, bill, bills, cash
coin-money | เหรียญกษาปณ์ | coin*
credit-card card-kind | บัตรเครดิต | credit card*, credit, plastic
debit-card card-kind | บัตรเดบิต | debit*
e-wallet | กระเป๋าเงินอิเล็กทรอนิกส์, อีวอลเล็ต, กระเป๋าเงินดิจิทัล, ดิจิทัลวอลเล็ต, เป๋าตัง, วอลเล็ต | electronic wallet*, electronic purse*, e wallet*, wallet*, ewallet*, pao tang, paotang, handout*, app, digital*
promptpay | พร้อมเพย์ | promptpay, prompt pay
qr-code | คิวอาร์โค้ด, คิวอาร์, QR Code | qr, code*, scan*
bad-debt | หนี้เสีย, หนี้ที่ไม่ก่อให้เกิดรายได้, เอ็นพีแอล | non performing, nonperforming, bad debt*, bad loan*, npl, npls, soured, souring, toxic, default*, delinquen*
debt-restructuring | ปรับโครงสร้างหนี้, ประนอมหนี้ | restructur*, reschedul*, rework*, renegotiat*, workout*, settlement*
debt-moratorium | พักชำระหนี้, พักหนี้ | moratori*, suspen*, debt holiday*, repayment holiday*, payment holiday*, pause*, freez*, frozen, froze, defer*, standstill, reprieve*, breather
debt-solving | แก้หนี้, ปลดหนี้, ล้างหนี้ | debt*, clear, cleared, clearing, settl*, wip*, write off*, written off, writing off
repay | ชำระหนี้, ใช้หนี้, คืนเงินกู้, ชำระคืน, ผ่อนชำระ | repay*, repaid, pay, pays, paying, paid, payment*, settl*, servic*, instalment*, installment*, honour*
payment-default | ผิดนัดชำระหนี้, ผิดนัดชำระ | default*, miss, missed, missing, fail*, not paid, unpaid, overdue, delinquen*, arrears
overdue | ค้างชำระ | overdue, arrears, unpaid, outstanding, owed, owe, owes, owing, default*, delinquen*, past due, backlog*
creditor debtor-side | เจ้าหนี้ | creditor*, lender*
debtor debtor-side | ลูกหนี้, ผู้กู้ | debtor*, borrower*, indebted, in debt, debt*, owe, owes, owed, owing
guarantor | ผู้ค้ำประกัน, ค้ำประกัน | guarant*, collateral*, surety, sureties, backed, secure*, underwrit*
collateral | หลักประกัน | collateral*, guarant*, securit*, bond*, secured, bail, safeguard*, pledge*, assurance*, insur*
mortgage | จำนอง, สินเชื่อบ้าน, สินเชื่อเพื่อที่อยู่อาศัย, สินเชื่อที่อยู่อาศัย | mortgag*, home loan*, housing loan*, house loan*, home lend*, housing lend*, housing credit, loan*, lend*
pawn | โรงรับจำนำ, จำนำ | pawn*, pledg*, mortgag*
soft-loan | ซอฟต์โลน, สินเชื่อดอกเบี้ยต่ำ, เงินกู้ดอกเบี้ยต่ำ | soft loan*, low interest, cheap loan*, cheap credit, concessional, low rate, low cost, loan*, credit
personal-loan | สินเชื่อส่วนบุคคล | personal loan*, personal lend*, consumer loan*, consumer lend*, personal credit, unsecured
borrowing lending-side | กู้ยืม, กู้เงิน, ขอสินเชื่อ | borrow*, loan*, credit, debt*, tak* out
lending lending-side | ปล่อยกู้, ปล่อยสินเชื่อ, ให้กู้ | lend*, lent, loan*, credit, financ*, extend*, grant*
hire-purchase | เช่าซื้อ | hire purchase*, lease*, leasing, auto loan*, car loan*, vehicle loan*, instalment*, installment*, rent to own, loan*, leas*, rent*
leasing | ลีสซิ่ง | lease*, leasing, hire purchase*
instalment | ค่างวด, ผ่อนส่ง | instalment*, installment*, monthly payment*, repay*, payment*
down-payment | เงินดาวน์ | down payment*, downpayment*, deposit*
credit-bureau | เครดิตบูโร | credit bureau*, ncb, credit record*, credit history, credit histories
currency-reserves | เงินสำรองระหว่างประเทศ, ทุนสำรองระหว่างประเทศ | reserve*
stronger-currency currency-way | แข็งค่า | strengthen*, appreciat*, stronger, strong, strength, firm*, gain*, rise, rises, rose, rising, higher
weaker-currency currency-way | อ่อนค่า | weaken*, depreciat*, weak*, soften*, softer, slip*, slid*, fall*, fell, drop*, lose, loses, losing, lost, lower, declin*, ease, eases, eased, easing, slump*
foreign-currency | เงินตราต่างประเทศ, สกุลเงิน | foreign exchange, foreign currenc*, forex, fx, currenc*
gold-bar gold-kind | ทองคำแท่ง, ทองแท่ง | gold bar*, bullion, bar, bars, ingot*
gold-ornament gold-kind | ทองรูปพรรณ | ornament*, jewel*
gold-metal | ทองคำ, ราคาทอง | gold*, bullion
fiscal-side | การคลัง | fiscal*, public financ*, treasur*, financ*
treasury-reserves | เงินคงคลัง | treasury reserve*, treasury balance*, treasury, reserve*, coffers
personal-tax tax-kind | ภาษีเงินได้บุคคลธรรมดา | personal income tax*, personal tax*, income tax*, pit, individual*, tax on personal
corporate-tax tax-kind | ภาษีเงินได้นิติบุคคล, ภาษีนิติบุคคล | corporate income tax*, corporate tax*, company tax*, corporation tax*, income tax*, cit, corporate, compan*
income-tax | ภาษีเงินได้ | income tax*, tax*
vat ! tax-kind | ภาษีมูลค่าเพิ่ม | value added*, vat
excise ! tax-kind | ภาษีสรรพสามิต | excise*
land-tax tax-kind | ภาษีที่ดินและสิ่งปลูกสร้าง, ภาษีที่ดิน | land, propert*
withholding-tax tax-kind | ภาษีหัก ณ ที่จ่าย, หักภาษี ณ ที่จ่าย | withh*, at source
inheritance-tax tax-kind | ภาษีการรับมรดก, ภาษีมรดก | inherit*, estate tax*, estate dut*, death dut*
specific-business-tax tax-kind | ภาษีธุรกิจเฉพาะ | specific business*, business tax*, sbt
carbon-tax tax-kind | ภาษีคาร์บอน | carbon tax*, carbon lev*, carbon border, cbam, tax on carbon
retaliatory-tariff | ภาษีตอบโต้, ภาษีต่างตอบแทน | reciprocal*, retaliat*, counter, countermeasure*, counter measure*, tit for tat, tariff*, dut*
anti-dumping | ตอบโต้การทุ่มตลาด, การทุ่มตลาด, ทุ่มตลาด | anti dumping, antidumping, dump*
customs-duty | ภาษีศุลกากร, อากรศุลกากร | dut*, tariff*, customs*
tax-deduction tax-favour | ลดหย่อนภาษี, หักลดหย่อน, ค่าลดหย่อน | deduct*, allowance*, tax break*, tax relief, tax credit*, write off, writing off, tax cut*, rebate*, tax saving*, offset*, taxable
tax-exemption tax-favour | ยกเว้นภาษี, ปลอดภาษี, งดเว้นภาษี | exempt*, tax free, duty free, waiv*, tax holiday*, tax break*, no tax*, no dut*, zero tariff*, zero dut*, zero rate*, tariff free, untaxed, without tax*, without dut*, free of tax, free of duty, scrap*, abolish*
tax-refund tax-favour | คืนภาษี | refund*, rebate*, reimburs*, drawback*, repay*, paid back
tax-return | แบบแสดงรายการภาษี, ยื่นแบบภาษี, ยื่นภาษี | tax return*, file, files, filed, filing*, declar*, submit*
tax-collection | จัดเก็บภาษี, จัดเก็บรายได้, เก็บภาษี | tax*, collect*, levy, levies, levied, revenue*, impose*, imposing, rais*, dut*, tariff*, charg*
taxpayer | ผู้เสียภาษี | taxpayer*, tax payer*, tax*
tax-invoice | ใบกำกับภาษี | tax invoice*, invoice*, receipt*
budget-bill | งบประมาณรายจ่ายประจำปี, ร่างพ.ร.บ.งบประมาณ, พ.ร.บ.งบประมาณ | budget*, appropriat*, expenditure*, spending
central-fund | งบกลาง | central budget*, central fund*, contingenc*, emergenc*, budget*, reserve*
disbursement | เบิกจ่าย | disburs*, spend*, spent, pay, pays, paid, paying, payment*, draw, drawn, drawing, drew, reimburs*, payout*
ceiling | เพดาน | ceiling*, cap, caps, capped, limit*
government-bond | พันธบัตรรัฐบาล | government bond*, treasury bond*, bond*, sovereign*, gilt*, treasur*
savings-bond | พันธบัตรออมทรัพย์ | savings bond*, bond*
bond security-kind | พันธบัตร | bond*, treasur*, gilt*, sukuk*, note, notes
debenture | หุ้นกู้ | debenture*, bond*, corporate debt, note, notes, debt
share security-kind | หุ้นสามัญ, หุ้น | share*, stock*, equity, equities, stake*, holding*
legal-partnership | ห้างหุ้นส่วน | partnership*
business-partner | หุ้นส่วน | partner*, shareholder*, stake*
shareholder | ผู้ถือหุ้น | shareholder*, stockholder*, share holder*, investor*, owner*
share-holding | ถือหุ้น | hold, holds, held, holding*, owns, owned, owner*, ownership, stake*, share*
capital-increase | เพิ่มทุน | capital increase*, recapitali*, rights issue*, share issue*, new share*, fresh capital, rais*, increas*, inject*
registered-capital | ทุนจดทะเบียน | registered capital*, capital*
registration | จดทะเบียน | regist*, incorporat*, list, lists, listed, listing*, patent*, establish*, set up, marri*, marry*, wed, wedding*
listed-company | บริษัทจดทะเบียน | listed*, publicly traded, compan*, firm, firms
share-offering | ไอพีโอ, เสนอขายหุ้น, IPO | ipo, ipos, initial public offer*, public offering*, float*, listing*, debut*, go public, went public, going public, offering*, share sale*, offer*
stock-index | ดัชนีหุ้น, ดัชนีตลาดหลักทรัพย์ | index*, indicator*, indices, bourse, stock*, share*
index | ดัชนี | index*, indicator*, indices, gauge*, barometer*, score*
confidence | ความเชื่อมั่น | confiden*, sentiment, trust*, faith, reassur*, assur*
securities | บริษัทหลักทรัพย์, หลักทรัพย์ | securit*, broker*, stock*, share*, asset*, collateral*, bail
mutual-fund | กองทุนรวม | mutual fund*, fund*, unit trust*
pension-fund | กองทุนบำเหน็จบำนาญ, กองทุนสำรองเลี้ยงชีพ | pension*, provident*, retire*, fund*
village-fund | กองทุนหมู่บ้าน | village fund*, village*, community fund*, fund*
dividend ! | เงินปันผล, ปันผล | dividend*, payout*, pay out*, distribut*
return-yield | อัตราผลตอบแทน, ผลตอบแทน | yield*, reward*, remunerat*, benefit*, payoff*, gain*, compensat*, return, returns
digital-asset | สินทรัพย์ดิจิทัล, คริปโทเคอร์เรนซี, คริปโต | digital asset*, crypto*, token*, bitcoin*
bitcoin ! | บิตคอยน์, บิทคอยน์ | bitcoin*, btc
asset | สินทรัพย์ | asset*
intellectual-property | ทรัพย์สินทางปัญญา | intellectual propert*, ip, iprs, ipr, patent*
liability | หนี้สิน | liabilit*, debt*, indebted*, owe*, owing
financial-statement | งบดุล, งบการเงิน | balance sheet*, financial statement*, account, accounts, financials, books, statement*
auditor | ผู้สอบบัญชี, ตรวจสอบบัญชี | audit*, accountant*
bookkeeping | การบัญชี, ทำบัญชี | account*, bookkeep*, book keep*, books
net-profit gain | กำไรสุทธิ | net profit*, profit*, net income, net earning*, earning*, bottom line, earned
net-loss gain | ขาดทุนสุทธิ | net loss*, loss*, lose, loses, lost, losing, in the red
business-results | ผลประกอบการ, ผลการดำเนินงาน | results, performance*, earning*, turnover, outcome*, performed, profit*
sales-total | ยอดขาย, ยอดจำหน่าย | sale*, sold, sell*, turnover, revenue*
distribution | ตัวแทนจำหน่าย, จัดจำหน่าย, จำหน่าย | sell*, sold, sale*, distribut*, retail*, market*, dealer*, dealing*, dispos*, vend*, agent*, suppl*, available, offer*
order-placed | คำสั่งซื้อ, ยอดสั่งซื้อ, สั่งซื้อ | order, orders, ordering, purchas*, buy*, bought, deal*
pre-order | พรีออเดอร์, สั่งจอง, ยอดจอง | pre order*, preorder*, reserv*, book*, in advance
business-matching | จับคู่ธุรกิจ, จับคู่เจรจา, เจรจาจับคู่ | match*, pair*, one on one, one to one, b2b, networking, brought together, bring* together, face to face
trade-fair | งานแสดงสินค้า, แสดงสินค้า | trade fair*, trade show*, fair*, exhibit*, expo, expos, exposition*, show*, display*
expo ! | เอ็กซ์โป, เอ็กซ์โปร์ | expo, expos, exposition*, fair*, exhibition*
booth | บูธ, คูหา | booth*, stand, stands, stall*, exhibit*, pavilion*
retail trade-level | ร้านค้าปลีก, ค้าปลีก, ขายปลีก, ราคาปลีก | retail*
wholesale trade-level | ค้าส่ง, ขายส่ง | wholesal*, bulk
retail-wholesale | ค้าส่งค้าปลีก, ค้าปลีกค้าส่ง | wholesal*, retail*
customer | ลูกค้า | customer*, client*, buyer*, consumer*, patron*, guest*, user*, shopper*, subscriber*, borrower*, diner*, passenger*
shopping-mall | ห้างสรรพสินค้า, ศูนย์การค้า | department store*, mall, malls, shopping*, store*, retail*, plaza*
modern-trade | โมเดิร์นเทรด, ห้างค้าปลีก | modern trade*, hypermarket*, retail*, superstore*, retail chain*, supermarket*, store, stores
supermarket | ซูเปอร์มาร์เก็ต | supermarket*, grocer*
convenience-store | ร้านสะดวกซื้อ | convenience store*, convenience shop*, corner shop*, corner store*, 7 eleven, minimart*
grocery-shop | ร้านโชห่วย, โชห่วย, ร้านขายของชำ, ร้านชำ | grocer*, mom and pop, corner shop*, corner store*, small shop*, small store*, neighbourhood shop*, neighborhood shop*, neighborhood store*, family run, family owned, traditional shop*, traditional store*, traditional retail*
shop | ร้านค้า | shop*, store, stores, merchant*, retailer*, outlet*, vendor*, seller*, stall*
fresh-market | ตลาดสด | fresh market*, wet market*, market*
e-commerce | อีคอมเมิร์ซ, พาณิชย์อิเล็กทรอนิกส์ | e commerce, ecommerce, electronic commerce, digital commerce, online*, internet*, shopping
live-selling | ไลฟ์สด, ไลฟ์ขายของ, ถ่ายทอดสด | live, livestream*, stream*, live*, broadcast*, televis*, air, aired, simulcast*
cash-on-delivery | เก็บเงินปลายทาง | cash on delivery, cod, on delivery, on receipt
delivery | เดลิเวอรี | deliver*, takeaway*, takeout
payment | ชำระเงิน, จ่ายเงิน | pay, pays, paid, paying, payment*, settl*, disburs*, payout*, handout*
refund | คืนเงิน | refund*, reimburs*, repay*, repaid, money back, paid back, pay back, paying back, give back, gave back, return the money, returned the money, money returned
discount | ส่วนลด, ลดราคา | discount*, cut*, reduc*, promotion*, sale*, cheap*, lower*, slash*, drop*, rebate*, bargain*, knock*, markdown*, concession*
price-rise | ขึ้นราคา | price*, rais*, increas*, hik*, dear*, higher, rise, rises, rose, rising, expensive
price-freeze | ตรึงราคา, ควบคุมราคา | price control*, price cap*, freez*, froze*, cap, caps, capped, capping, hold, holds, held, holding*, control*, fix, fixed, fixing, fixes, unchanged, peg*
price-guarantee | ประกันราคา, ประกันรายได้ | guarant*, price support*, assur*, insur*
farm-gate | ราคาหน้าฟาร์ม, หน้าฟาร์ม, ราคาหน้าสวน | farm gate, farmgate, at the farm, ex farm, orchard*, farm*
refinery-gate | หน้าโรงกลั่น | ex refinery, refinery*, refineries
price-slump | ราคาตกต่ำ, ราคาตก | low price*, falling price*, price slump*, price fall*, fall*, fell, slump*, drop*, plung*, depressed, low, tumbl*, declin*, collaps*, plummet*
glut | ล้นตลาด | glut*, oversuppl*, surplus*, flood*, excess*, saturat*, awash
shortage | ขาดแคลน, ขาดตลาด | short, shortage*, shortfall*, scarc*, lack*, insufficien*, deficien*, run out, ran out, dearth, starved, need*, run* out, running out, poor, depriv*, without, low
hoarding | กักตุน | hoard*, stockpil*
profiteering | ค้ากำไรเกินควร, ฉวยโอกาสขึ้นราคา, โก่งราคา | profiteer*, goug*, overcharg*, overpric*, exploit*, take advantage, taking advantage, took advantage, inflat*, opportunis*, excessive*
price-tag | ป้ายราคา | price tag*, price label*, display*, label*, price*, pric*
cost-of-living | ค่าครองชีพ | cost of living, living cost*, living expens*, cost*, living
purchasing-power | กำลังซื้อ | purchasing power, spending power, buying power, demand, spending, purchas*, consumption, afford*
demand-side market-side | อุปสงค์ | demand*
supply-side market-side | อุปทาน | suppl*
consumption | การบริโภค | consum*, spend*, eat*, intake
minimum-wage | ค่าจ้างขั้นต่ำ, ค่าแรงขั้นต่ำ | minimum wage*, minimum daily wage*, minimum pay, minimum, wage*
salary | เงินเดือน | salar*, pay, paid, pays, wage*, payroll*, earn*
bonus ! | โบนัส | bonus*
overtime | ค่าล่วงเวลา, โอที | overtime
severance | ค่าชดเชย | severance, compensat*, redundan*, settlement*, payout*, pay, pays, paid
layoff hiring-side | เลิกจ้าง, ปลดพนักงาน, ปลดคนงาน | lay off, lays off, layoff*, lay offs, laid off, laying off, dismiss*, redundan*, job cut*, job loss*, jobs lost, lost their job*, lost job*, losing their job*, losing job*, sack*, retrench*, fired, firing, cut*, terminat*, let go, letting go, axe*, axing, shed*, unemploy*, lose their job*, out of work
hiring hiring-side | จ้างงาน | employ*, hire, hires, hired, hiring, job*, recruit*, work*
strike-work | นัดหยุดงาน, ผละงาน | strike, strikes, walkout*, walk out, walked out, stoppage*, industrial action
trade-union | สหภาพแรงงาน | union*
employee-staff | พนักงาน | employee*, staff*, worker*, officer*, personnel, clerk*, crew*, workforce*, attendant*, official*, employed, inspector*, police*, prosecutor*, investigator*, people, driver*, operator*
licence | ใบอนุญาต | licen*, permit*, authori*, certificate*, permission*, approv*, unlicen*
revocation | เพิกถอน | revok*, revoc*, cancel*, withdraw*, withdrew, annul*, terminat*, rescind*, strip*, void*, overturn*, nullif*, delist*, quash*
concession | สัมปทาน | concession*, franchis*, contract*, licen*
procurement | จัดซื้อจัดจ้าง | procur*, purchas*, buy*, bought, hire, hiring, contract*, tender*
tender | ประกวดราคา, ประมูล | tender*, bid, bids, bidding, bidder*, auction*, bid*, procure*
median-price | ราคากลาง | median price*, reference price*, mid price*, estimated price*, price*, estimat*, midpoint, benchmark price*, standard price*, base price*, ceiling price*, middle price*
signal | สัญญาณ, ตามสัญญาณ | signal*, sign, signs, indicat*, reception, alarm*, light, lights, lighting, warning*, siren*
contract | ครบสัญญา, สัญญาจ้าง, ทำสัญญา, เซ็นสัญญา, ร่างสัญญา, แก้ไขสัญญา, สัญญาสัมปทาน, ตามสัญญา, สัญญาก่อสร้าง, สัญญาเช่า, สัญญาซื้อขาย, คู่สัญญา | contract*, agreement*, deal*, lease*, promis*, pledg*, treaty, treaties, pact*, accord, vow*, undertak*, covenant*, agree*, sign, signed, signing, convention*, leasing, rental*, tenan*, rent*, hire*, purchase*, sale*, sell*, trad*, party, parties, counterpart*, signator*
contract-breach | ผิดสัญญา | breach*, break, breaks, breaking, broke, broken, violat*, reneg*, default*
contract-farming | เกษตรพันธสัญญา | contract farm*, contract grow*, contract agricultur*, contract*
buying-and-selling | ซื้อขาย | trad*, buy*, bought, sell*, sold, sale*, purchas*, turnover, deal*, transact*
transaction | ธุรกรรม | transact*, deal*, trade*, business
fee-charge | ค่าธรรมเนียม | fee, fees, charg*, toll*, levy, levies, surcharge*, cost*
commission-pay | ค่าคอมมิชชั่น, ค่าคอมมิชชัน, ค่านายหน้า | commission*, broker*, fee, fees
broker | นายหน้า | broker*, agent*, middlem*, intermediar*, tout*, recruiter*
trader-person | พ่อค้า, แม่ค้า | trader*, merchant*, vendor*, seller*, dealer*, stallholder*, hawker*, shopkeeper*, buyer*, businessm*
street-vendor | หาบเร่แผงลอย, แผงลอย, หาบเร่ | street vendor*, hawker*, stall*, street trader*, vendor*, vend*, peddl*
community-enterprise | วิสาหกิจชุมชน | communit*, enterprise*, social enterprise*
state-enterprise | รัฐวิสาหกิจ | state enterprise*, state owned, state run, public enterprise*, soe, soes, state compan*, state firm*, enterprise*
small-operator operator-size | รายย่อย | small*, micro*, retail, minor, individual*, little
large-operator operator-size | รายใหญ่ | large, larger, largest, big, bigger, biggest, major, giant*, leading, main, top, chief, key, heavyweight*, principal
startup | สตาร์ตอัป, สตาร์ทอัพ, สตาร์ตอัพ, สตาร์ทอัป | startup*, start up*, new venture*, young compan*, fledgling*, new business*
otop ! | โอทอป, OTOP, โอท็อป, หนึ่งตำบลหนึ่งผลิตภัณฑ์ | otop, one tambon*, one subdistrict*, one sub district*, one village*, one community*
geographical-indication | สิ่งบ่งชี้ทางภูมิศาสตร์, สินค้าจีไอ | geographical indication*, geographic indication*, gi, gis
franchise ! | แฟรนไชส์ | franchis*
brand | แบรนด์, ตราสินค้า, ยี่ห้อ | brand*, label*, marque*
trademark ip-kind | เครื่องหมายการค้า | trademark*, trade mark*, logo*, brand*, mark, marks
patent ip-kind | อนุสิทธิบัตร, สิทธิบัตร | patent*, petty patent*, utility model*, minor patent*
copyright ip-kind | ลิขสิทธิ์ | copyright*, rights, licen*, pirat*, royalt*, broadcast*, bootleg*
royalty | ค่าลิขสิทธิ์, ค่าภาคหลวง | royalt*, licen*, rights
counterfeit | สินค้าปลอม, ของปลอม, ละเมิดลิขสิทธิ์ | fake*, counterfeit*, knock off*, knockoff*, pirat*, bogus, forged, forger*, infring*, imitation*, copyright*, fak*, forg*, false*, falsif*, phony, phoney
souvenir | ของฝาก, ของที่ระลึก | souvenir*, gift*, memento*, keepsake*
handicraft | หัตถกรรม, งานฝีมือ | handicraft*, craft*, artisan*, handmade
container-box | ตู้คอนเทนเนอร์, คอนเทนเนอร์, ตู้สินค้า | container*, teu, teus, box, boxes, teu*
freight-cost | ค่าระวาง, ค่าขนส่ง | freight*, shipping*, transport*, deliver*, carriage, haulage, postage, shipping cost*, shipping rate*
shop-wholesale | ร้านค้าส่ง | wholesal*
by-air transport-way | ทางอากาศ | by air, air freight*, airfreight*, air cargo*, air transport*, air route*, air travel*, air link*, air mail*, airmail, airlift*, aerial, air force*, by plane, flight*, flown, airborne, air pollution, air quality
prison-authority | ทางเรือนจำ, ด้วยเรือนจำ | prison*, jail*, correction*
by-sea transport-way | ทางเรือ, ด้วยเรือ | by sea, by boat*, by ship*, by water*, sea freight*, sea cargo*, sea transport*, sea route*, sea lane*, ocean freight, maritime, marine, shipping, shipped, naval, waterway*, seaborne, water transport*, navy, boat*, vessel*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by water, speedboat*, longtail*, ship*, fleet*, sail*, trawler*, cruise*, yacht*, tanker*, barge*, marine*, flotilla*, longboat*, sea, ferr*
by-road transport-way | ทางบก | by land, by road, road*, overland, land transport*, land route*, land border*, land, by truck*, by lorry, trucking
by-rail transport-way | ทางราง | rail*, train, trains, track, tracks
cross-border-trade | การค้าชายแดน, ค้าชายแดน, การค้าผ่านแดน | border*, cross border, transit*, trad*
transit | ข้ามแดน, ผ่านแดน | border*, cross border, crossing*, transit*, transborder, transfrontier, extradit*
free-trade-agreement | ข้อตกลงการค้าเสรี, ความตกลงการค้าเสรี, เอฟทีเอ | free trade, fta, ftas, trade agreement*, trade deal*, trade pact*
trade-balance | ดุลการค้า | trade balance*, balance of trade, trade, surplus*, deficit*
current-account | ดุลบัญชีเดินสะพัด, บัญชีเดินสะพัด | current account*
trade-barrier | กีดกันทางการค้า, อุปสรรคทางการค้า, กำแพงภาษี | barrier*, protectionis*, restriction*, obstacle*, tariff*, wall, hurdle*
quota | โควตา, โควต้า | quota, allocat*, allot*
goods-origin | ถิ่นกำเนิดสินค้า | origin*
visa-free | ฟรีวีซ่า, ยกเว้นวีซ่า | visa*
visa ! | วีซ่า | visa*
passport | หนังสือเดินทาง, พาสปอร์ต | passport*, travel document*
inbound bound-way | ขาเข้า | inbound, arriv*, incoming, import, imports, imported, importing, inward*, import*
outbound bound-way | ขาออก | outbound, departure*, departing, outgoing, export*, depart, departs, departed, outward*
guest-room | ค่าห้องพัก, ราคาห้องพัก, ห้องพัก | room*, accommodat*, hotel*, lodging*, suite*, bedroom*
occupancy | อัตราการเข้าพัก, อัตราเข้าพัก | occupanc*, occupied, fully, booked
stay-night | เข้าพัก, พักค้างคืน, พักแรม | stays, stayed, staying, stay at, stay in, stay over*, stay there, stay here, stay the night, stay for, check in, checked in, checking in, overnight, accommodat*, guest*, spend*, spent, lodg*, camp, camps, camping
homestay ! | โฮมสเตย์ | homestay*, home stay*
tour-operator | บริษัททัวร์, บริษัทนำเที่ยว | tour operator*, tour compan*, tour firm*, travel agen*, tour agen*, travel compan*, travel firm*, tour, touring
tour-guide | มัคคุเทศก์, ไกด์นำเที่ยว, ไกด์ | guide*, guiding
tour | แพ็กเกจทัวร์, กรุ๊ปทัวร์, ทัวร์ | tour, touring, package*, travel*, bus, buses, coach*
tournament-word | ทัวร์นาเมนต์ | tournament*, compet*, event*, championship*
attraction | แหล่งท่องเที่ยว, สถานที่ท่องเที่ยว | attraction*, destination*, tourist*, tourism, site, sites, sights*, tourist spot*, landmark*
foreigner | ชาวต่างชาติ, ต่างชาติ, คนต่างด้าว | foreign*, overseas, international*, expat*, alien*, migrant*, abroad
mice-business | ไมซ์ | mice, meeting*, convention*
cruise-ship vessel | เรือสำราญ | cruis*, yacht*, cruise*, liner*, boat*, vessel*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by sea, by water, speedboat*, longtail*, ship*, fleet*, sail*, naval, navy, maritime, trawler*, tanker*, barge*, marine*, flotilla*, longboat*, sea, ferr*
casino | กาสิโน, คาสิโน | casino*
entertainment-complex | สถานบันเทิงครบวงจร | entertainment complex*, integrated resort*, entertainment*, casino*
soft-power ! | ซอฟต์พาวเวอร์, ซอฟท์พาวเวอร์ | soft power
real-estate | อสังหาริมทรัพย์, อสังหาฯ | real estate, propert*, realty, house, houses, housing, realt*, developer*
detached-house home-kind | บ้านเดี่ยว | detached*, single house*, single family, standalone, stand alone, detached, single famil*, single home*
townhouse home-kind | ทาวน์เฮาส์, ทาวน์โฮม, ทาวน์เฮ้าส์ | townhouse*, townhome*, town house*, town home*, terrace*, row house*
semi-detached home-kind | บ้านแฝด | semi detached, twin house*, duplex*
condominium | คอนโด, คอนโดฯ | condo*, apartment*, flat, flats, unit*, flat*, residential
housing-estate | หมู่บ้านจัดสรร, บ้านจัดสรร | housing*, subdivision*, gated, estate*, residential, housing estate*, housing development*, housing project*, hous*, residen*, home*
property-developer | ผู้พัฒนาอสังหาริมทรัพย์, ผู้พัฒนาโครงการ | developer*
title-deed | โฉนดที่ดิน, โฉนด, ส.ป.ก. | deed*, chanote*, title*, title deed*, land document*, land right*, alro, land reform, sor por kor
rent | ค่าเช่า, เช่า, ให้เช่า, บ้านเช่า, ห้องเช่า | rent*, lease*, leasing, hire*, hiring, let, lets, tenan*, charter*, letting
landlord lease-side | ผู้ให้เช่า, เจ้าของบ้านเช่า | landlord*, lessor*, owner*
tenant lease-side | ผู้เช่า, ผู้เช่าซื้อ | tenant*, lessee*, renter*, occupier*, leaseholder*, charterer*
owner | เจ้าของ | owns, owned, owner*, owning, proprietor*, holder*, belong*, landlord*, founder*, operator*, proprietress*
appraised-price | ราคาประเมิน | apprais*, assess*, valuation*, valu*
ownership-transfer | โอนกรรมสิทธิ์, กรรมสิทธิ์ | transfer*, ownership, sold, title*, owns, owned, owner*, propert*, freehold*, title deed*, freehold, property right*
state-land | ที่ราชพัสดุ | state land, treasury land, state propert*, government land, ratchaphatsadu, state owned, treasury
industrial-estate | นิคมอุตสาหกรรม, เขตอุตสาหกรรม, เขตประกอบการอุตสาหกรรม, สวนอุตสาหกรรม | industrial estate*, industrial park*, industrial zone*, estate*, industr*, industrial area*, industrial*, ieat
special-economic-zone | เขตเศรษฐกิจพิเศษ, เขตพัฒนาพิเศษ | special economic*, sez, sezs, economic zone*, econom*, special economic zone*, sez*, special zone*, special development zone*, eec, corridor*, zone*
economic-corridor | ระเบียงเศรษฐกิจ, อีอีซี | economic corridor*, corridor*, eec, econom*
free-zone | เขตปลอดอากร, เขตการค้าเสรี | free zone*, duty free*, free trade*, duty free zone*, tax free zone*, bonded
privilege | สิทธิประโยชน์ | privilege*, incentive*, benefit*, perk*, concession*, entitle*, rights, preferen*
health-insurance insurance-kind | ประกันสุขภาพ | health*, medical*
non-life-insurance insurance-kind | ประกันวินาศภัย, วินาศภัย | non life, nonlife, general insur*, casualty
insurance-cover | วงเงินคุ้มครอง, ความคุ้มครอง | cover*, protection*, insured
warranty | รับประกัน | warrant*, guarant*, assur*, insur*, promis*, underwrit*, ensur*
juristic-person | นิติบุคคล | juristic*, legal entit*, legal person*, compan*, corporate*, corporation*, entity, entities, firm, firms, business*
public-company | บริษัทมหาชน | public compan*, public limited, plc, pcl, listed*, public
limited-company | บริษัทจำกัด | limited*, compan*, ltd
parent-company company-kin | บริษัทแม่ | parent*, headquart*, head office*, holding*
subsidiary company-kin | บริษัทลูก, บริษัทย่อย | subsidiar*, unit*, arm, arms, affiliate*, offshoot*, spin off*
affiliate | บริษัทในเครือ, ในเครือเดียวกัน | affiliat*, group*, subsidiar*, sister*, part of, unit*, arm, arms, owned, hotel group*
company-board | คณะกรรมการบริษัท, บอร์ด | board*, director*, committee*, panel*
executive | ผู้บริหาร | executive*, manag*, administrat*, leader*, boss*, director*, head, heads, official*
shareholder-meeting | ประชุมสามัญผู้ถือหุ้น, ประชุมวิสามัญผู้ถือหุ้น, ประชุมผู้ถือหุ้น | annual general meeting*, general meeting*, agm, agms, egm, egms, shareholder*, stockholder*
merger | ควบรวมกิจการ, ควบรวม, ควบกิจการ | merg*, amalgamat*, combin*, consolidat*, tie up*, takeover*, acquire*, acquiring, acquisition*
acquisition | เข้าซื้อกิจการ, ซื้อกิจการ, เทกโอเวอร์ | acquire*, acquiring, acquisition*, takeover*, take over*, taking over, took over, buyout*, buy out*, bought, buy*, purchas*
business-closing | เลิกกิจการ, เลิกบริษัท, ปิดกิจการ | clos*, shut*, dissol*, cease*, wind up, wound up, winding up, liquidat*, out of business, fold*, go under, went under
bankruptcy | ล้มละลาย | bankrupt*, insolv*, bust, collaps*, receiver*, broke
rehabilitation-plan | แผนฟื้นฟูกิจการ, ฟื้นฟูกิจการ, แผนฟื้นฟู | rehabilitat*, restructur*, reorgani*, turnaround*, turn around, recover*, reviv*, rescu*, restore*, restoring, regenerat*
liquidation | ชำระบัญชี | liquidat*, wind up, wound up, winding up
forced-auction | ขายทอดตลาด | auction*, foreclos*, forced sale*, sold, sell*, sale*
asset-enforcement | บังคับคดี | enforc*, execution*, foreclos*
monopoly | ผูกขาด | monopol*, dominat*, duopol*, stranglehold, exclusive
trade-competition | การแข่งขันทางการค้า, แข่งขันทางการค้า | trade competition, antitrust, anti trust, compet*, fair trade
nominee | นอมินี | nominee*, front compan*, fronts, proxy, proxies, straw man, straw men
market-share | ส่วนแบ่งตลาด, ส่วนแบ่งการตลาด | market share*, share*, of the market
marketing | การตลาด | market*, promot*, advertis*, sales, commercial*
competitiveness | ขีดความสามารถในการแข่งขัน, ความสามารถในการแข่งขัน | compet*
target-set | ตั้งเป้า | target*, aim*, goal*, hop*, set out, plan, plans, planned, planning, expect*, seek*, project*, objective*, ambition*, looking to, intend*, determined
speculation | เก็งกำไร | speculat*
break-even | จุดคุ้มทุน, คุ้มทุน | break even, breaks even, breaking even, breakeven, worthwhile, recoup*, pay for itself, pays for itself, pay off, pays off
money-circulating | เงินหมุนเวียน, เงินสะพัด, สะพัด | circulat*, spend*, spent, generat*, money, turnover, cash, flow*, inject*, revenue*, chang* hands
working-capital | เงินทุนหมุนเวียน, ทุนหมุนเวียน | working capital*, revolving*, capital*, fund*, circulat*
capital-money | เงินทุน | capital*, fund*, financ*, money, cash, seed, invest*
economic-stimulus | กระตุ้นเศรษฐกิจ | stimul*, boost*, spur*, econom*, revitali*, revive*, jump start*, jumpstart*
co-payment | คนละครึ่ง | half half, half and half, co pay*, copay*, khon la khrueng, khon la krueng
welfare-card | บัตรสวัสดิการแห่งรัฐ, บัตรสวัสดิการ, บัตรคนจน | welfare*, card, cards
cash-handout | แจกเงิน | handout*, hand out*, handing out, cash, giveaway*, money
welfare | สวัสดิการ | welfare*, benefit*, well being, wellbeing, perk*
low-income | ผู้มีรายได้น้อย, รายได้น้อย | low income*, lower income*, poor*, low earn*, low paid, less well off, needy, poverty, earn*
poverty | ยากจน | poor*, pover*, impoverish*, needy, low income, lower income
per-capita | ต่อหัว | per capita, per head, a head, per person
recession | ภาวะถดถอย, เศรษฐกิจถดถอย | recession*, downturn*, contract*, slump*
deflation | เงินฝืด | deflat*, falling price*
slowdown | ชะลอตัว | slow*, soften*, cool*, ease, eases, eased, easing, weak*, decelerat*, sluggish*, lose momentum, losing momentum, lost momentum
recovery | ฟื้นตัว | recover*, rebound*, reviv*, pick* up, bounc*, improv*, upturn*, rall*, resurg*
first-half half-year | ครึ่งปีแรก, ครึ่งแรกของปี | first half, h1, first six months
second-half half-year | ครึ่งปีหลัง, ครึ่งหลังของปี | second half, latter half, h2, last six months, second six months, final six months, rest of the year
year-on-year | ช่วงเดียวกันของปีก่อน, ช่วงเดียวกันของปีที่แล้ว, ช่วงเดียวกันปีก่อน | year on year, same period*, year earlier, year before, year ago, last year*, previous year*, annual*, year over year, yoy, same time, corresponding, same month*, same quarter
buying-in deal-side | รับซื้อ | buy*, bought, purchas*, procur*, acquire*, acquiring, acquisition*
stock-inventory | สต๊อก, สต็อก, สินค้าคงคลัง | stock*, inventor*
debt-collection | ทวงหนี้, ติดตามหนี้ | collect*, dun, dunning, chas*
consumer-protection | คุ้มครองผู้บริโภค | consumer*, protection*
stock-dealer | โบรกเกอร์ | broker*, dealer*
warrant-of-goods | ใบรับประกัน | warrant*, guarant*
receipt | ใบเสร็จรับเงิน, ใบเสร็จ | receipt*, bill, bills, invoice*, slip*
invoice | ใบแจ้งหนี้ | invoice*, bill, bills, statement*
lottery ! | ลอตเตอรี่, สลากกินแบ่ง | lotter*, ticket*
luxury | สินค้าฟุ่มเฟือย, สินค้าหรู | luxur*
import-partner | คู่ค้า | partner*, trading partner*, counterpart*, supplier*, customer*, buyer*, client*
rival-firm | คู่แข่ง | rival*, compet*, opponent*, contender*
outsourced | รับเหมาช่วง, ผู้รับเหมาช่วง | subcontract*, sub contract*
building-contractor | ผู้รับเหมาก่อสร้าง, ผู้รับเหมา, รับเหมา, รับเหมาก่อสร้าง, ผู้รับจ้าง | contractor*, builder*, construction firm*, construction compan*, contract*, construction*, compan*, firm, firms, subcontract*
consultant | ที่ปรึกษา | advis*, consult*, counsel*
dealership | ดีลเลอร์ | dealer*
showroom | โชว์รูม | showroom*, dealer*
online-shopping | ช้อปปิ้งออนไลน์, ช็อปปิ้งออนไลน์, ขายของออนไลน์ | online*, e commerce, ecommerce, internet
shopping | ช้อปปิ้ง, ช็อปปิ้ง | shop*
`
