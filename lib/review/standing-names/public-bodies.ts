/**
 * Public bodies of Thailand by their official names: Thai forms, then English ones, as the bodies' own sites write
 * them.
 */
export const PUBLIC_BODIES = `
กระทรวงกลาโหม | Ministry of Defence, Ministry of Defense
กระทรวงการคลัง | Ministry of Finance
กระทรวงการต่างประเทศ | Ministry of Foreign Affairs, Foreign Ministry, Foreign Minister
กระทรวงการท่องเที่ยวและกีฬา | Ministry of Tourism and Sports
กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ | Ministry of Social Development and Human Security
กระทรวงการอุดมศึกษา, กระทรวง อว. | Ministry of Higher Education, MHESI
กระทรวงเกษตรและสหกรณ์ | Ministry of Agriculture and Cooperatives, Ministry of Agriculture
กระทรวงคมนาคม | Ministry of Transport
กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม, กระทรวงดีอี | Ministry of Digital Economy and Society
กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม | Ministry of Natural Resources and Environment, Ministry of Natural Resources and the Environment
กระทรวงพลังงาน | Ministry of Energy
กระทรวงพาณิชย์ | Ministry of Commerce
กระทรวงมหาดไทย, มหาดไทย | Ministry of Interior, Ministry of the Interior
กระทรวงยุติธรรม | Ministry of Justice
กระทรวงแรงงาน | Ministry of Labour, Ministry of Labor
กระทรวงวัฒนธรรม | Ministry of Culture
กระทรวงศึกษาธิการ | Ministry of Education
กระทรวงสาธารณสุข, สธ. | Ministry of Public Health, Public Health Ministry, Ministry of Health, Health Ministry
กระทรวงอุตสาหกรรมและการค้า | Ministry of Industry and Trade
กระทรวงอุตสาหกรรม | Ministry of Industry
สำนักนายกรัฐมนตรี | Prime Minister’s Office, Office of the Prime Minister, Prime Minister's Office
กรมควบคุมโรค | Department of Disease Control, DDC
กรมการแพทย์ | Department of Medical Services
กรมอนามัย | Department of Health
กรมวิทยาศาสตร์การแพทย์ | Department of Medical Sciences
กรมสุขภาพจิต | Department of Mental Health
กรมส่งเสริมการค้าระหว่างประเทศ | Department of International Trade Promotion, DITP
กรมเจรจาการค้าระหว่างประเทศ | Department of Trade Negotiations
กรมการค้าต่างประเทศ | Department of Foreign Trade
กรมการค้าภายใน | Department of Internal Trade
กรมพัฒนาธุรกิจการค้า | Department of Business Development
กรมทรัพย์สินทางปัญญา | Department of Intellectual Property
กรมสรรพากร | Revenue Department, Department of Revenue
กรมสรรพสามิต | Excise Department, Department of Excise
กรมศุลกากร | Customs Department, Thai Customs, Department of Customs
กรมธนารักษ์ | Treasury Department
กรมบัญชีกลาง | Comptroller General’s Department, Comptroller General's Department
กรมการขนส่งทางบก | Department of Land Transport
กรมการขนส่งทางราง | Department of Rail Transport
กรมทางหลวง | Department of Highways
กรมทางหลวงชนบท | Department of Rural Roads
กรมเจ้าท่า | Marine Department
กรมท่าอากาศยาน | Department of Airports
กรมชลประทาน | Royal Irrigation Department
กรมการข้าว | Rice Department
กรมประมง | Department of Fisheries
กรมปศุสัตว์ | Department of Livestock Development, Livestock Department, livestock department, Livestock Development Department
กรมวิชาการเกษตร | Department of Agriculture
กรมส่งเสริมการเกษตร | Department of Agricultural Extension
กรมป่าไม้ | Royal Forest Department
กรมอุตุนิยมวิทยา | Thai Meteorological Department, Meteorological Department
คณะกรรมการกำกับกิจการพลังงาน | Energy Regulatory Commission, ERC
กรมควบคุมมลพิษ | Pollution Control Department
กรมโรงงานอุตสาหกรรม | Department of Industrial Works
กรมส่งเสริมอุตสาหกรรม | Department of Industrial Promotion
กรมการจัดหางาน | Department of Employment
กรมสวัสดิการและคุ้มครองแรงงาน | Department of Labour Protection and Welfare
กรมป้องกันและบรรเทาสาธารณภัย | Department of Disaster Prevention and Mitigation
กรมการปกครอง | Department of Provincial Administration
กรมพัฒนาชุมชน, กรมการพัฒนาชุมชน | Community Development Department
กรมที่ดิน | Department of Lands
กรมราชทัณฑ์ | Department of Corrections
กรมสอบสวนคดีพิเศษ | Department of Special Investigation
กรมศิลปากร | Fine Arts Department
กรมการท่องเที่ยว | Department of Tourism
ธนาคารแห่งประเทศไทย, แบงก์ชาติ, ธปท. | Bank of Thailand, BOT
สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ, สภาพัฒน์, สศช. | National Economic and Social Development Council, NESDC
สำนักงานคณะกรรมการส่งเสริมการลงทุน, บีโอไอ | Board of Investment, BOI
การท่องเที่ยวแห่งประเทศไทย, ททท. | Tourism Authority of Thailand, TAT
การรถไฟแห่งประเทศไทย, รฟท. | State Railway of Thailand, SRT
การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย, กฟผ. | Electricity Generating Authority of Thailand, EGAT
การไฟฟ้านครหลวง, กฟน. | Metropolitan Electricity Authority, MEA
การไฟฟ้าส่วนภูมิภาค, กฟภ. | Provincial Electricity Authority, PEA
การประปานครหลวง | Metropolitan Waterworks Authority
การทางพิเศษแห่งประเทศไทย, กทพ. | Expressway Authority of Thailand
การนิคมอุตสาหกรรมแห่งประเทศไทย, กนอ. | Industrial Estate Authority of Thailand, IEAT
การรถไฟฟ้าขนส่งมวลชนแห่งประเทศไทย, รฟม. | Mass Rapid Transit Authority of Thailand, MRTA
องค์การขนส่งมวลชนกรุงเทพ, ขสมก. | Bangkok Mass Transit Authority, BMTA
การท่าเรือแห่งประเทศไทย, กทท. | Port Authority of Thailand
สำนักงาน กสทช., กสทช. | National Broadcasting and Telecommunications Commission, NBTC
สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ, สำนักงาน ป.ป.ช., ป.ป.ช. | National Anti-Corruption Commission, NACC
สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด, สำนักงาน ป.ป.ส., ป.ป.ส. | Office of the Narcotics Control Board, ONCB, Narcotics Control Board
สำนักงานป้องกันและปราบปรามการฟอกเงิน, สำนักงาน ปปง., ปปง. | Anti-Money Laundering Office, AMLO
สำนักงานคณะกรรมการกำกับหลักทรัพย์และตลาดหลักทรัพย์, สำนักงาน ก.ล.ต., ก.ล.ต. | Securities and Exchange Commission, SEC
ศาลรัฐธรรมนูญ | Constitutional Court
ศาลปกครองสูงสุด | Supreme Administrative Court
ศาลปกครอง | Administrative Court
ศาลอาญา | Criminal Court
ศาลแพ่ง | Civil Court
ศาลฎีกา | Supreme Court
ศาลอุทธรณ์ | Court of Appeal, Appeal Court, Appeals Court
คณะกรรมการการศึกษาขั้นพื้นฐาน, สพฐ. | Basic Education Commission, OBEC
สำนักงานสถิติแห่งชาติ | National Statistical Office
สำนักงบประมาณ | Budget Bureau
สำนักงานประกันสังคม | Social Security Office
สำนักงานหลักประกันสุขภาพแห่งชาติ, สปสช. | National Health Security Office, NHSO
สำนักงานเศรษฐกิจการคลัง, สศค. | Fiscal Policy Office
สำนักงานคณะกรรมการอาหารและยา, อย. | Food and Drug Administration, FDA
สำนักงานคณะกรรมการการเลือกตั้ง, กกต. | Election Commission
สภาอุตสาหกรรมแห่งประเทศไทย, ส.อ.ท. | Federation of Thai Industries, FTI
สภาหอการค้าแห่งประเทศไทย, หอการค้าไทย | Thai Chamber of Commerce
ตลาดหลักทรัพย์แห่งประเทศไทย | Stock Exchange of Thailand, SET
สมาคมธนาคารไทย | Thai Bankers’ Association, Thai Bankers' Association
องค์การอนามัยโลก | World Health Organization, World Health Organisation, WHO
องค์การความร่วมมือระหว่างประเทศของญี่ปุ่น, ไจก้า, ไจกา | Japan International Cooperation Agency, JICA
องค์การส่งเสริมการค้าต่างประเทศของญี่ปุ่น, เจโทร | Japan External Trade Organization, Japan External Trade Organisation, JETRO
ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร, ธ.ก.ส. | Bank for Agriculture and Agricultural Cooperatives, BAAC
ธนาคารออมสิน | Government Savings Bank, GSB
คณะกรรมการนโยบายการเงิน, กนง. | Monetary Policy Committee, MPC
สำนักงานบริหารหนี้สาธารณะ, สบน. | Public Debt Management Office, PDMO
การยางแห่งประเทศไทย, กยท. | Rubber Authority of Thailand, RAOT
กระทรวงเศรษฐกิจ การค้า และอุตสาหกรรม, กระทรวงเศรษฐกิจ การค้าและอุตสาหกรรม | Ministry of Economy, METI
สำนักงานนโยบายและแผนการขนส่งและจราจร, สนข. | Office of Transport and Traffic Policy and Planning, OTP
สภาผู้ส่งสินค้าทางเรือแห่งประเทศไทย, สรท. | Thai National Shippers’ Council, Thai National Shippers' Council, TNSC
ธนาคารโลก | World Bank
ธนาคารพัฒนาเอเชีย | Asian Development Bank, ADB
กองทุนการเงินระหว่างประเทศ | International Monetary Fund, IMF
องค์การสหประชาชาติ, สหประชาชาติ | United Nations, UN
องค์การการค้าโลก | World Trade Organization, WTO
สหภาพยุโรป | European Union, EU
`
