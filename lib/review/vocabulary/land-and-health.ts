/** Ideas of news about farms and fishing, food, health, nature, waste, water and weather. */
export const LAND_AND_HEALTH = `
banana ! crop | กล้วยหอม, กล้วยน้ำว้า, กล้วยไข่ | banana*
papaya ! crop | มะละกอ | papaya*, pawpaw*
lychee ! crop | ลิ้นจี่ | lychee*, litchi*, lichee*
longkong crop | ลองกอง | longkong*, langsat*
pomelo ! crop | ส้มโอ | pomelo*, pummelo*
orange crop | ส้มเขียวหวาน, ส้มสายน้ำผึ้ง, สวนส้ม | orange*, tangerine*, mandarin*
lime crop | มะนาว | lime, limes, lemon*
tamarind ! crop | มะขาม | tamarind*
jackfruit crop | ขนุน | jackfruit*
dragon-fruit ! crop | แก้วมังกร | dragon fruit*, dragonfruit*, pitaya*
grape crop | องุ่น | grape*, wine*, vine*
watermelon ! crop | แตงโม | watermelon*
melon crop | เมลอน | melon*, cantaloup*
strawberry ! crop | สตรอว์เบอร์รี, สตรอเบอร์รี่, สตรอว์เบอร์รี่ | strawberr*
avocado ! crop | อะโวคาโด, อาโวคาโด | avocado*
marian-plum crop | มะยงชิด, มะปรางหวาน | marian plum*, plum mango*, mayongchid
macadamia ! crop | แมคคาเดเมีย | macadamia*
soybean ! crop | ถั่วเหลือง | soy, soya, soybean*, soyabean*
mung-bean crop | ถั่วเขียว | mung*, green bean*
peanut ! crop | ถั่วลิสง | peanut*, groundnut*
pepper-spice crop | พริกไทย | pepper*
curry-paste | พริกแกง, เครื่องแกง | curry*
chilli-paste | น้ำพริก | chil*, paste*, dip, dips, sauce*, relish*, nam phrik
chilli crop | พริก | chilli*, chili*, chile*, pepper*
garlic ! crop | กระเทียม | garlic
shallot ! crop | หอมแดง | shallot*, red onion*
onion crop | หอมหัวใหญ่, หัวหอม, ต้นหอม | onion*, scallion*
potato ! crop | มันฝรั่ง | potato*
sweet-potato crop | มันเทศ | sweet potato*, yam*
tomato ! crop | มะเขือเทศ | tomato*
cucumber crop | แตงกวา | cucumber*
cabbage crop | กะหล่ำปลี, ผักกาด | cabbage*, lettuce*, mustard*, radish*
kale crop | คะน้า | kale, broccoli
morning-glory crop | ผักบุ้ง | morning glory, water spinach
turmeric crop | ขมิ้น | turmeric, curcum*
mushroom ! crop | เห็ด | mushroom*, fung*, shiitake*, lingzhi, reishi, truffle*
orchid ! crop | กล้วยไม้ | orchid*
cocoa ! crop | โกโก้ | cocoa, cacao, chocolate*
cotton crop | ต้นฝ้าย, ใยฝ้าย, ผ้าฝ้าย, ปลูกฝ้าย | cotton*
tobacco smoking | ใบยาสูบ, ยาสูบ, บุหรี่ | tobacco*, cigarette*, smok*, vap*, cigar*
e-cigarette smoking | บุหรี่ไฟฟ้า | e cigarette*, electronic cigarette*, vape*, vaping, vapour*, ecig*, electronic smok*
teak | ไม้สัก, ป่าสัก | teak
bamboo | ไม้ไผ่, ต้นไผ่, ป่าไผ่, หน่อไม้ | bamboo*
rosewood | ไม้พะยูง, พะยูง | rosewood*, phayung
eucalyptus | ยูคาลิปตัส | eucalypt*
hemp | กัญชง | hemp
kratom narcotic | ใบกระท่อม, พืชกระท่อม, น้ำกระท่อม | kratom, kratom*
herb | สมุนไพร | herb*, medicinal plant*, botanical*
andrographis | ฟ้าทะลายโจร | andrographis, fah talai jone, fa thalai chon, green chir*, herb*
flowers | ดอกไม้ | flower*, bloom*, blossom*, floral
barley | ข้าวบาร์เลย์ | barley
sorghum | ข้าวฟ่าง | sorghum, millet*
belongings | ข้าวของเครื่องใช้, ข้าวของ, ทรัพย์สิน | belonging*, possession*, goods, item*, household, things, property, valuable*, contents, furniture, asset*, propert*, belongings, wealth*, estate*, holding*, belong*, wealth, money
boxed-meal | ข้าวกล่อง, ข้าวแกง | meal*, lunch*, food*, box*, rice, curry
rice-straw | ฟางข้าว, ตอซัง, ซังข้าวโพด | straw*, stubble*, stalk*, residue*, cob, cobs, stover
rice-bran | รำข้าว | bran
rice-mill | โรงสีข้าว, โรงสี | mill*
main-rice rice-season | ข้าวนาปี, ทำนาปี | main season*, in season, wet season rice, annual rice, main crop, main rice*, first crop, major rice, major crop, rainy season rice, wet rice
second-rice rice-season | ข้าวนาปรัง, นาปรัง | off season*, second crop*, second rice*, dry season rice, dry season paddy, dry season crop*, dry season farm*, minor rice, second season
paddy-field | นาข้าว, ท้องนา, ทุ่งนา, แปลงนา | paddy, paddies, field*, farmland*, rice farm*, ricefield*, rice
orchard | สวนผลไม้ | orchard*, fruit farm*, plantation*, fruit garden*
plantation | สวนยางพารา, สวนยาง, สวนปาล์ม | plantation*, rubber*, palm*, smallholding*, grove*, farm*
farm-plot | แปลงเกษตร, แปลงปลูก, พื้นที่เพาะปลูก, พื้นที่การเกษตร | plot*, field*, farmland*, farm*, land, cultivat*, plant*, acreage*, agricultur*, crop*, area*
plant-grow | เพาะปลูก, ปลูกพืช | plant*, cultivat*, grow*, grew, farm*, crop*, sow*
crop-word | พืชผล, พืชไร่, พืชเศรษฐกิจ | crop*, produce, plant*
harvest | เก็บเกี่ยว, เกี่ยวข้าว | harvest*, reap*, pick*, gather*, crop*
yield | ผลผลิต | yield*, output*, produc*, harvest*, crop*, fruit, supply, supplies
seeds | เมล็ดพันธุ์, เมล็ด | seed*, grain*, bean*
seedling | ต้นกล้า, กล้าไม้ | seedling*, sapling*, young plant*, young tree*
moisture | ความชื้น | moistur*, humid*, damp*, wet*
farm-word | ฟาร์ม | farm*, ranch*, hatcher*
livestock-word | ปศุสัตว์, เลี้ยงสัตว์ | livestock*, animal*, cattle, breed*, farm*, rais*, graz*, pasture*
organic-farming | เกษตรอินทรีย์, ออร์แกนิก | organic*
chemical-fertiliser fertiliser-kind | ปุ๋ยเคมี | chemical fertili*, synthetic fertili*, chemical
organic-fertiliser fertiliser-kind | ปุ๋ยอินทรีย์, ปุ๋ยคอก, ปุ๋ยหมัก | organic*, manure*, compost*, natural fertili*
fertiliser | ปุ๋ย | fertili*, manure*, compost*, nutrient*, urea, npk, manure
pesticide farm-chemical | ยาฆ่าแมลง, สารกำจัดศัตรูพืช, สารกำจัดแมลง, ยากำจัดศัตรูพืช | pesticid*, insecticid*, agrochemical*, pesticide*, insecticide*, chemical*
herbicide farm-poison | ยาฆ่าหญ้า, สารกำจัดวัชพืช, สารเคมีกำจัดวัชพืช, พาราควอต, ไกลโฟเซต | herbicid*, weedkill*, weed kill*, herbicide*, paraquat, glyphosate, weed*
chlorpyrifos ! farm-poison | คลอร์ไพริฟอส | chlorpyrifos
pest | ศัตรูพืช | pest*, insect*, plant enem*
weed | วัชพืช, ผักตบชวา | weed*, hyacinth*
planthopper | เพลี้ยกระโดด | planthopper*, hopper*, leafhopper*
mealybug | เพลี้ยแป้ง, เพลี้ยอ่อน, เพลี้ยไฟ | mealybug*, aphid*, thrip*
armyworm | หนอนกระทู้ | armyworm*, army worm*, cutworm*
locust | ตั๊กแตน | locust*, grasshopper*
insect | แมลง | insect*, bug, bugs, pest*, fly, flies, beetle*
cassava-mosaic | โรคใบด่าง, ใบด่าง | mosaic*
plant-disease | โรคพืช, โรคใบร่วง, โรคไหม้ | blight*, blast*, leaf fall*, disease*
tractor | รถไถ, แทรกเตอร์, รถแทรกเตอร์ | tractor*, plough*, plow*, tiller*, bulldozer*
combine | รถเกี่ยวข้าว, รถเกี่ยวนวด | combine*, harvester*
drone aircraft-kind | โดรน, อากาศยานไร้คนขับ | drone*, unmanned, uav*, unmanned*, unmanned aircraft, unmanned aerial, quadcopter*, uas
farm-cooperative | สหกรณ์ | cooperativ*, co op, coop, coops, co operativ*, cooperative*, co operative*, co ops
middleman | พ่อค้าคนกลาง, คนกลาง | middlem*, intermediar*, trader*, broker*, mediat*, go between*
packing-house | ล้งผลไม้, ล้งทุเรียน, โรงคัดบรรจุ | packing*, packer*, packhouse*, pack house*, buyer*, warehouse*, sorting
prop-up | พยุงราคา, พยุง | prop*, support*, shore*, shoring, sustain*, bolster*, stabil*, hold*, cushion*
farm-greenhouse | โรงเรือน | greenhouse*, house*, shed, sheds, barn*, housing, building*, structure*, glasshouse*, polytunnel*
cattle ! livestock | โคขุน, โคกระบือ, วัวควาย, โคพื้นเมือง, วัว | cattle, cow, cows, ox, oxen, bull, bulls, beef, calf, calves, heifer*, livestock, bovine*, steer*, buffalo*
dairy-cow livestock | โคนม, วัวนม | dairy*, milk cow*, milking, milch
buffalo ! livestock | ควาย, กระบือ | buffalo*
goat livestock | เนื้อแพะ, ฟาร์มแพะ, เลี้ยงแพะ, ฝูงแพะ, แพะเนื้อ, แพะนม, แพะแกะ | goat*
scapegoat | แพะรับบาป | scapegoat*, fall guy, blame*
sheep ! livestock | เนื้อแกะ, ฝูงแกะ, เลี้ยงแกะ, ขนแกะ | sheep, lamb*, mutton, wool*
duck ! livestock | เนื้อเป็ด, เป็ด | duck*
calf cattle-age | ลูกวัว, ลูกโค, ลูกควาย, ลูกกระบือ | calf, calves, calved, young cattle, young buffalo*
cow-mother cattle-age | แม่วัว, แม่โค, โคแม่พันธุ์, แม่พันธุ์โค | mother cow*, cow, cows, adult female*, breeder*
bull cattle-age | พ่อโค, วัวตัวผู้, โคพ่อพันธุ์, พ่อพันธุ์โค, โคเพศผู้ | bull, bulls, sire*, stud, steer*
heifer cattle-age | โคสาว, วัวสาว | heifer*
piglet pig-age | ลูกหมู, ลูกสุกร | piglet*, young pig*, baby pig*, weaner*
sow pig-age | แม่สุกร, แม่หมู, แม่พันธุ์สุกร, สุกรแม่พันธุ์, หมูแม่พันธุ์ | sow, sows, breeding pig*, breeding stock, breeder*, mother pig*
fattening-pig pig-age | สุกรขุน, หมูขุน | fatten*, finisher*, finishing pig*, market hog*, market pig*, porker*, slaughter pig*
live-pig | สุกรมีชีวิต, หมูมีชีวิต, หมูเป็น | live pig*, live hog*, live swine, pigs, hogs, on the hoof, farmgate, live weight, live
smuggled-pork | หมูเถื่อน, เนื้อเถื่อน | smuggl*, illegal*, illicit*, contraband
chick chicken-kind | ลูกไก่ | chick, chicks, day old
layer-hen chicken-kind | ไก่ไข่, แม่ไก่ | layer*, hen, hens, laying
broiler chicken-kind | ไก่เนื้อ | broiler*, meat chicken*, table bird*
native-chicken chicken-kind | ไก่พื้นเมือง, ไก่บ้าน | native chicken*, indigenous chicken*, local breed*, free range, native breed*, village chicken*, backyard chicken*, native, backyard
fighting-cock | ไก่ชน | gamecock*, cockfight*, cock*, rooster*
poultry | สัตว์ปีก | poultry, bird*, fowl*
egg | ไข่ไก่, ฟองไข่, ไข่เค็ม | egg*
duck-egg | ไข่เป็ด | egg*
lay-eggs | วางไข่ | egg*, spawn*, nest*, breed*, lay, lays, laid, laying
pearl | ไข่มุก | pearl*
milk | น้ำนมดิบ, น้ำนม, นมผง, นมวัว, นมสด, นมโค, ผลิตภัณฑ์นม | milk*, dairy
school-milk | นมโรงเรียน | milk*
breast-milk | นมแม่ | breast*, mother s milk, mothers milk, nurs*
infant-formula | นมผงดัดแปลง, นมผงเด็ก, นมผงทารก | formula*, powdered milk, milk powder, baby milk
honey | น้ำผึ้ง | honey*
bee | เลี้ยงผึ้ง, ตัวผึ้ง, รังผึ้ง, ผึ้ง | bee, bees, beekeep*, hive*, apiar*, honeybee*
silk | ผ้าไหม, เลี้ยงไหม, หนอนไหม, เส้นไหม | silk*, sericultur*
soybean-meal | กากถั่วเหลือง | soybean meal, soya meal, soy meal, soymeal, soybean cake, soy*
farm-feed | อาหารกุ้ง, อาหารปลา, อาหารไก่, อาหารหมู, อาหารสุกร, อาหารโค | feed*, fish food, fodder*
fodder | หญ้าเนเปียร์, พืชอาหารสัตว์, หญ้าแห้ง | fodder*, napier, forage*, hay, grass*, feed*, silage
slaughterhouse | โรงฆ่าสัตว์, โรงเชือด, โรงชำแหละ | slaughter*, abattoir*, butcher*, meat plant*
cull | ทำลายสุกร, ทำลายไก่, ทำลายสัตว์ปีก, กำจัดซาก | cull*, destroy*, slaughter*, kill*, carcas*, dispos*
animal-male animal-sex | เพศผู้ | male*, bull*, cock*, ram, rams, boar*, stallion*, drake*
animal-female animal-sex | เพศเมีย, ตัวเมีย | female*, cow, cows, hen, hens, sow, sows, ewe*, mare*, doe, does
carcass | ซากสัตว์, ซากหมู, ซากสุกร | carcas*, remains, dead animal*, bodies
animal-breed | สายพันธุ์, พันธุ์แท้ | breed*, strain*, variet*, species, variant*, cultivar*, pedigree*
tilapia ! catch | ปลานิล, ปลาทับทิม | tilapia*
blackchin-tilapia ! catch | ปลาหมอคางดำ, หมอคางดำ | blackchin*, black chin*
catfish ! catch | ปลาดุก, ปลาสวาย, ปลาบึก | catfish*, pangasius
seabass catch | ปลากะพง | seabass*, sea bass*, barramundi*, snapper*, perch*
mackerel catch | ปลาทูนึ่ง, ปลาทูแม่กลอง, ปลาแมกเคอเรล, ปลาอินทรี | mackerel*
salmon ! catch | แซลมอน | salmon*
sardine catch | ซาร์ดีน, ปลากะตัก | sardine*, anchov*, pilchard*
crab ! catch | ปูม้า, ปูทะเล, ปูนิ่ม, เนื้อปู | crab*
oyster ! catch | หอยนางรม | oyster*
mussel ! catch | หอยแมลงภู่ | mussel*
cockle catch | หอยแครง | cockle*, blood clam*, ark clam*
lobster catch | กุ้งมังกร, ล็อบสเตอร์ | lobster*
whiteleg-shrimp shrimp-kind | กุ้งขาว | white shrimp*, whiteleg*, vannamei*, white leg*, white prawn*, pacific white
tiger-prawn shrimp-kind | กุ้งกุลาดำ | black tiger*, tiger prawn*, tiger shrimp*
river-prawn shrimp-kind | กุ้งก้ามกราม, กุ้งแม่น้ำ | river prawn*, freshwater prawn*, giant prawn*, freshwater shrimp*, giant freshwater*, river shrimp*
shrimp-larvae | ลูกกุ้ง, พันธุ์กุ้ง | larva*, postlarva*, young shrimp*, baby shrimp*, shrimp fry, seed, broodstock
fish-fry | ลูกปลา, พันธุ์ปลา, ปล่อยปลา | fry, fingerling*, juvenile*, fish species, fish stock*, fish
freshwater-fish | ปลาน้ำจืด | freshwater*, fresh water, river fish*
fishmeal | ปลาป่น | fishmeal*, fish meal*
fish-sauce | น้ำปลา | fish sauce*, nam pla
fermented-fish | ปลาร้า | fermented fish*, pla ra*
canned-fish | ปลากระป๋อง | canned*, tinned*, fish
fisherman | ชาวประมง | fish*, angler*
fishing-boat vessel-kind | เรือประมง | trawler*, fish*, boat*, vessel*, fleet*, fishing*, fisher*, fishing boat*, fishing vessel*, fishing trawler*, fishing fleet*, fishing craft, fishing ship*
boat-word | เรือเล็ก, เรือยาง, นั่งเรือ, เรือกู้ภัย, เรือบรรทุก, ชาวเรือ, ใช้เรือ, เรือยาว, เรือพาย, เรือใบ, แข่งเรือ, ลงเรือ, เรือลำ, ล่องเรือ, เรือยนต์ | boat*, vessel*, ship, ships, craft, dinghy, dinghies, ferry, ferries, by sea, by water, speedboat*, longtail*, ship*, fleet*, sail*, naval, navy, maritime, trawler*, cruise*, yacht*, tanker*, barge*, marine*, flotilla*, longboat*, sea, ferr*
artisanal-fishing fishing-kind | ประมงพื้นบ้าน, ประมงชายฝั่ง | artisanal*, small scale, coastal fish*, inshore, local fish*, traditional fish*, community fish*
commercial-fishing fishing-kind | ประมงพาณิชย์ | commercial fish*, commercial trawl*, commercial fleet*, commercial vessel*, commercial boat*, industrial fish*
illegal-fishing | ประมงผิดกฎหมาย, ไอยูยู, IUU | illegal*, iuu, unreport*, unlawful*
trawl | อวนลาก, อวนรุน, อวนล้อม | trawl*, net, nets, seine*, purse*
fish-pier | แพปลา, สะพานปลา | fish market*, pier*, fish dock*, landing site*, fish, jetty, jetties
aquaculture | เพาะเลี้ยงสัตว์น้ำ, สัตว์น้ำ, เพาะเลี้ยง | aquacultur*, aquatic*, fish*, farm*, marine*, shrimp*, breed*, cultur*, rais*, sea life, seafood
pond | บ่อเลี้ยง, บ่อกุ้ง, บ่อปลา, สระน้ำ, บ่อน้ำ, บึงน้ำ | pond*, pool*, well, wells, lake*
cage-fish | ปลากระชัง, กระชัง | cage*, pen, pens, floating net*
frozen-food | แช่แข็ง, แช่เย็น, ห้องเย็น | frozen, freez*, chill*, refrigerat*, cold stor*, cold room*, cold chain, warehous*, godown*, storage, depot*, storehouse*, warehouse*, store, stores, storage*, cold store*, inventor*, distribution cent*
canned-food | อาหารกระป๋อง, กระป๋อง | can, cans, canned, canner*, tin, tins, tinned
dried | อบแห้ง, ตากแห้ง | dried, dry, drying, dehydrat*, dries
instant-noodles | บะหมี่กึ่งสำเร็จรูป | instant*, noodle*
noodle | ก๋วยเตี๋ยว, บะหมี่, เส้นหมี่ | noodle*, vermicelli, ramen
ready-meal | อาหารพร้อมทาน, อาหารพร้อมรับประทาน, อาหารสำเร็จรูป | ready to eat, ready meal*, ready made, prepared food*, prepared meal*, convenience food*, cooked, instant food*, processed food*
sauce | ซอสปรุงรส, ซอส, ซีอิ๊ว | sauce*, ketchup
seasoning | เครื่องปรุง, ผงชูรส, ปรุงรส | season*, condiment*, flavour*, flavor*, msg, sauce*, monosodium, spice*
salt | นาเกลือ, เกลือ | salt*, saline
sodium | โซเดียม | sodium, salt*
trans-fat | ไขมันทรานส์ | trans fat*
fat | ไขมัน | fat, fats, fatty, lipid*, cholesterol, grease, greasy
protein | โปรตีน | protein*
starch | แป้งมัน, แป้งสาลี, แป้งข้าว | starch*, flour*, tapioca
fruit-juice | น้ำผลไม้, น้ำส้มคั้น | juice*
soft-drink | น้ำอัดลม | soft drink*, fizzy*, soda*, carbonated
bread | ขนมปัง | bread*, toast*, bun, buns, loaf, loaves, bakery, bakeries
snack | ขนมขบเคี้ยว, ขนมหวาน, ขนมไทย | snack*, sweet*, dessert*, crisps, confection*, cand*, pastr*
ice-cream | ไอศกรีม, ไอติม | ice cream*
ice | น้ำแข็ง | ice, icy, glacier*, glacial, iced
vegetable-oil | น้ำมันพืช | vegetable oil*, cooking oil*, plant oil*, palm oil*
essential-oil | น้ำมันหอมระเหย, น้ำมันนวด | oil, oils
brown | สีน้ำตาล | brown*
halal ! | ฮาลาล | halal*, halal
contaminant | ปนเปื้อน | contamina*, taint*, pollut*, impur*, adulterat*
residue | ตกค้าง | residu*, left over, strand*, backlog*, remain*, linger*, trace*, outstanding, pending, stuck
preservative | สารกันบูด, วัตถุกันเสีย, สารกันเสีย | preservativ*
formalin | ฟอร์มาลิน | formalin, formaldehyde
packaging | บรรจุภัณฑ์ | packag*, wrapp*, container*, wrap*, pack*
expired | หมดอายุ | expir*, out of date, past its, past their, sell by, lapse*, use by
food-label | ฉลาก, ติดฉลาก | label*, sticker*, tag, tags, draw, drawn, lot, lots, tagged
nutrition | โภชนาการ, สารอาหาร, คุณค่าทางอาหาร | nutri*, diet*, nourish*
malnutrition | ขาดสารอาหาร, ทุพโภชนาการ | malnutrition, malnourish*, undernourish*, undernutrition, nutri*
supplement | ผลิตภัณฑ์เสริมอาหาร, อาหารเสริม | supplement*
breakfast meal-time | อาหารเช้า | breakfast*, morning meal*
lunch meal-time | อาหารกลางวัน, อาหารเที่ยง | lunch*, midday meal*
dinner meal-time | อาหารเย็น, อาหารค่ำ | dinner*, supper*, evening meal*, banquet*
food-poisoning ! illness | อาหารเป็นพิษ | foodborne, food borne, poisoned, food related illness, poisoning
bird-flu ! illness | ไข้หวัดนก | bird flu, avian, h5n1
african-swine-fever ! animal-illness | อหิวาต์แอฟริกาในสุกร, อหิวาต์แอฟริกา, อหิวาต์หมู | african swine*, asf, swine fever
lumpy-skin animal-illness | ลัมปี สกิน, ลัมปีสกิน | lumpy*
foot-and-mouth animal-illness | ปากและเท้าเปื่อย, ปากเท้าเปื่อย | foot and mouth, fmd
newcastle animal-illness | นิวคาสเซิล | newcastle
brucellosis animal-illness | แท้งติดต่อ, บรูเซลโลซิส | brucell*
hand-foot-mouth ! illness | มือ เท้า ปาก, มือเท้าปาก | hand foot, hfmd
leptospirosis ! illness | ฉี่หนู, เลปโตสไปโรซิส | leptospir*, rat fever
melioidosis ! illness | ไข้ดิน, เมลิออยโดสิส, เมลิออยด์ | melioid*, soil fever
chikungunya ! illness | ชิคุนกุนยา | chikungunya
zika ! illness | ไวรัสซิกา, ไข้ซิกา | zika
cholera illness | อหิวาตกโรค | cholera
typhoid illness | ไทฟอยด์ | typhoid
whooping-cough ! illness | ไอกรน | whooping cough, pertussis
diphtheria ! illness | คอตีบ | diphtheria
tetanus ! illness | บาดทะยัก | tetanus
polio ! illness | โปลิโอ | polio*
hepatitis ! illness | ไวรัสตับอักเสบ, ตับอักเสบ | hepatitis, liver inflammation
pneumonia ! illness | ปอดอักเสบ, ปอดบวม | pneumonia*, lung inflammation, lung infection*
asthma ! illness | หอบหืด | asthma*
allergy illness | ภูมิแพ้ | allerg*
mpox ! illness | ฝีดาษลิง, ฝีดาษวานร, เอ็มพอกซ์ | mpox, monkeypox, monkey pox
strep-suis ! illness | ไข้หูดับ, หูดับ | streptococc*, strep, suis
ebola ! illness | อีโบลา | ebola
nipah ! illness | นิปาห์ | nipah
rsv illness | อาร์เอสวี, RSV | rsv, respiratory syncytial
syphilis illness | ซิฟิลิส | syphilis
gonorrhoea illness | โรคหนองใน | gonorrh*
dementia illness | สมองเสื่อม, อัลไซเมอร์ | dementia, alzheimer*
parkinsons illness | พาร์กินสัน | parkinson*
depression-illness illness | โรคซึมเศร้า, ซึมเศร้า | depress*
obesity illness | โรคอ้วน, ภาวะอ้วน, น้ำหนักเกิน | obes*, overweight, fat
kidney-disease ! illness | โรคไต, ไตวาย, ไตเรื้อรัง | kidney*, renal, nephr*
thalassaemia ! illness | ธาลัสซีเมีย | thalass*
anaemia illness | โลหิตจาง | anaemi*, anemi*
cataract ! illness | ต้อกระจก | cataract*
glaucoma ! illness | ต้อหิน | glaucoma
shingles illness | งูสวัด | shingles, herpes zoster
chickenpox illness | อีสุกอีใส | chickenpox, chicken pox, varicella
rubella illness | หัดเยอรมัน | rubella, german measles
mumps illness | คางทูม | mumps
meningitis illness | เยื่อหุ้มสมองอักเสบ | mening*
encephalitis illness | ไข้สมองอักเสบ, สมองอักเสบ | encephalitis
autism | ออทิสติก, ออทิซึม | autis*
common-cold | ไข้หวัด | cold, colds, flu, influenza
epilepsy illness | โรคลมชัก, ลมชัก | epilep*, seizure*
gastritis illness | กระเพาะอักเสบ | gastritis
liver-fluke | พยาธิใบไม้ | fluke*
parasite | หนอนพยาธิ, ถ่ายพยาธิ, โรคพยาธิ, ปรสิต | parasit*, worm*, deworm*
breast-cancer ! cancer-kind | มะเร็งเต้านม | breast
lung-cancer ! cancer-kind | มะเร็งปอด | lung*
cervical-cancer ! cancer-kind | มะเร็งปากมดลูก | cervical, cervix
bowel-cancer ! cancer-kind | มะเร็งลำไส้ | bowel*, colon, colorectal, intestin*
liver-cancer ! cancer-kind | มะเร็งตับ | liver, hepatocellular
bile-duct-cancer cancer-kind | มะเร็งท่อน้ำดี | bile duct*, cholangio*
prostate-cancer ! cancer-kind | มะเร็งต่อมลูกหมาก | prostate
leukaemia cancer-kind | มะเร็งเม็ดเลือด, ลูคีเมีย | leukaemi*, leukemi*, blood cancer*
noncommunicable disease-kind | โรคไม่ติดต่อเรื้อรัง, โรคไม่ติดต่อ, โรคเรื้อรัง, โรคประจำตัว | non communicable, noncommunicable, ncd, ncds, chronic*, underlying, pre existing, long term illness*, long term condition*, lifestyle disease*, congenital, existing condition*
communicable disease-kind | โรคติดต่อ, โรคติดเชื้อ | communicable, contagious, infectious, infection*, transmissible, transmitted
outbreak-spread | แพร่ระบาด, ระบาดหนัก, ระบาด | outbreak*, spread*, epidem*, pandemic*, infest*, plague*, rife, circulat*, rampant, wave*, transmi*, surg*
infection | ติดเชื้อ, แพร่เชื้อ | infect*, contract*, transmi*, spread*, case, cases, positive, septic*, sepsis, caught, catch*, contagi*
virus germ | เชื้อไวรัส, ไวรัส | virus*, viral
bacteria germ | แบคทีเรีย | bacteri*
fungus germ | เชื้อรา | fung*, mould*, mold*
germ-word | เชื้อโรค | germ*, pathogen*, bacteri*, virus*, microb*, infect*
immunity | ภูมิคุ้มกัน | immun*, resilien*, antibod*, resistance, protection
quarantine | กักตัว, กักกันโรค, กักกันสัตว์ | quarantin*, isolat*, confin*, detain*, detention, custody, remand*, arrest*, imprison*, captur*, apprehend*, jail*, locked up, being held, held in custody, held for questioning, held on suspicion
surveillance | เฝ้าระวัง | surveill*, monitor*, watch*, alert*, vigilan*, guard, look out, keep an eye, observ*, wary, beware, on the lookout, track*, surveil*, guard*, prepar*, brace*, caution*, standby, stand by, careful*, warning*, close watch, watch out, watch for, keep watch, keeping watch, closely watch*, on the watch
screening | คัดกรอง | screen*, test*, check*, vet, vets, vetted, filter*, triage
diagnosis | วินิจฉัย | diagnos*, rul*, decid*, decision*, verdict*, determin*, judg*, find*
symptom | แสดงอาการ, อาการป่วย, อาการรุนแรง, มีอาการ, อาการ | symptom*, condition*, sign, signs, complain*, ill, illness*, sick, syndrome*, experienc*, suffer*, feel*, show*, effect*, mild, severe
health-word | สุขภาพ, สุขภาวะ | health*, wellbeing, well being, wellness, medical, fitness, hygien*
public-health-word | สาธารณสุข | health*
mental-health | สุขภาพจิต | mental*, psych*
suicide | ฆ่าตัวตาย | suicid*, own life, own lives, killed himself, killed herself, kill themselves, killing themselves, take their lives, self harm, took his own life, took her own life, taking their own, kill* himself, kill* herself, kill* themselves
hospital-care | รักษาพยาบาล, รักษาตัว, เข้ารับการรักษา, การรักษา | treat*, care, medical*, hospital*, admit*, health*, recover*, heal*, therap*, cure*, preserv*, maintain*, receiv*
medical-bill | ค่ารักษาพยาบาล, ค่ารักษา | medical*, treat*, hospital*, bill*, fee*, cost*, expens*, health*
health-coverage | หลักประกันสุขภาพ, บัตรทอง | health*, universal*, coverage, gold card*, nhso, insur*, security, gold, health coverage, health security, health insurance
health-volunteer | อาสาสมัครสาธารณสุข, อสม. | volunteer*, vhv, vhvs
nurse health-post | พยาบาลวิชาชีพ, พยาบาล | nurs*
dentist health-post | ทันตแพทย์, หมอฟัน, ทันตกรรม | dent*
pharmacist health-post | เภสัชกร, ร้านขายยา | pharmac*, drugstore*, chemist*, drug store*
psychiatrist health-post | จิตแพทย์ | psychiatr*, psycholog*
surgeon health-post | ศัลยแพทย์ | surgeon*, surgery, surgical
paediatrician health-post | กุมารแพทย์ | paediatric*, pediatric*
radiologist health-post | รังสีแพทย์ | radiolog*
midwife health-post | ผดุงครรภ์ | midwi*
caregiver | ผู้ดูแลผู้ป่วย, ผู้ดูแลผู้สูงอายุ | care*, helper*
ambulance ! | รถพยาบาล, รถฉุกเฉิน | ambulance*, emergency vehicle*, paramedic*
emergency-room hospital-room | ห้องฉุกเฉิน | emergency*, er, casualty, a e
operating-room hospital-room | ห้องผ่าตัด | operating*, surgical, theatre*, theater*, surgery
intensive-care hospital-room | ห้องไอซียู, ไอซียู, หอผู้ป่วยวิกฤต, ICU | intensive*, icu, icus, critical care
surgery | ผ่าตัด | surgery, surgeries, surgical*, surgeon*, operat*, caesarean*
field-hospital ! | โรงพยาบาลสนาม | field hospital*, makeshift hospital*, temporary hospital*
health-station | รพ.สต., สถานีอนามัย, สุขอนามัย | health*, clinic*, sanitat*, hygien*, sanitar*, dispensar*, hospital*
face-mask | หน้ากากอนามัย | mask*
first-aid | ปฐมพยาบาล | first aid, paramedic*, treat*
clinic | คลินิก | clinic*
outpatient | ผู้ป่วยนอก | outpatient*, opd, patient*
bedridden | ผู้ป่วยติดเตียง, ติดเตียง | bedridden, bed ridden, bedbound, bed bound, bed*
hospital-bed | เตียงผู้ป่วย, เตียง | bed, beds, bedded
organ | อวัยวะ | organ, organs, limb*, body part*
transplant | ปลูกถ่าย | transplant*, implant*, graft*
dialysis ! | ฟอกไต, ฟอกเลือด, ล้างไต | dialys*, haemodialysis, hemodialysis, kidney*, dialyz*
chemotherapy cancer-therapy | เคมีบำบัด, คีโม | chemo*
radiotherapy cancer-therapy | รังสีรักษา, ฉายรังสี, ฉายแสง | radiotherap*, radiation*, irradiat*
physiotherapy | กายภาพบำบัด | physiotherap*, physical therap*, rehabilit*
rehabilitation | ฟื้นฟู | rehabilit*, restor*, recover*, reviv*, regenerat*, rebuil*, rehab, renew*, reviv*, replenish*, renovat*
birth | คลอดบุตร, คลอดลูก, การคลอด, ทำคลอด | birth*, deliver*, born, labour, labor, childbirth, maternity, calv*
preterm | คลอดก่อนกำหนด | premature*, preterm, pre term, early birth*
abortion | ทำแท้ง, ยุติการตั้งครรภ์ | abort*, terminat*
birth-rate vital-rate | อัตราการเกิด, เด็กเกิดใหม่, อัตราเกิด | birth*, born, newborn*, fertility, babies
death-rate vital-rate | อัตราการตาย, อัตราการเสียชีวิต, อัตราตาย | death*, mortal*, fatal*, die, dying
life-expectancy | อายุขัย, อายุคาดเฉลี่ย | life expect*, lifespan*, life span*, longevity, live to, life
health-check | ตรวจสุขภาพ | health*, check*, medical*, screen*, exam*
breast-organ | เต้านม | breast*
heart-key | หัวใจสำคัญ, หัวใจหลัก | key, heart, core, crux, essen*, central, centre*, main, vital
heart organ-kind | หัวใจ | heart*, cardi*
lung organ-kind | ปอด | lung*, pulmonary, pneumon*, respirat*
liver organ-kind | โรคตับ, ตับแข็ง, เซลล์ตับ | liver*, hepat*, cirrhosis
brain organ-kind | สมอง | brain*, cerebr*, neuro*
intestine organ-kind | ลำไส้ | intestin*, bowel*, gut, guts, colon, colorectal
bone organ-kind | กระดูก | bone*, fractur*, skelet*, orthop*, osteo*, backbone*, spine, spinal
digestive-tract | ระบบทางเดินอาหาร, ทางเดินอาหาร | digest*, gastro*, gut, intestin*, bowel*, alimentary, stomach*
respiratory | ระบบทางเดินหายใจ, ทางเดินหายใจ, ระบบหายใจ | respirat*, breath*, airway*, lung*
breathing-trouble | หายใจลำบาก, หายใจไม่ออก, หายใจติดขัด | breath*, respirat*, suffocat*
cough | ไอเรื้อรัง, ไอแห้ง, อาการไอ | cough*
rash | ผื่นคัน, มีผื่น, ผื่น | rash*, spots, hives, itch*
blood | เลือด, โลหิต | blood*, haem*, hem*, bleed*, bled
blood-donation | บริจาคโลหิต, บริจาคเลือด | blood*, donat*
blood-sugar | น้ำตาลในเลือด, ระดับน้ำตาลในเลือด, ระดับน้ำตาล | glucose, sugar*, blood sugar*
medicine-dose | โดส | dose*, shot*, jab*
booster | เข็มกระตุ้น | booster*
hpv | เอชพีวี, HPV | hpv, papilloma*, cervical
antiviral | ยาต้านไวรัส, ต้านไวรัส | antiviral*, anti viral*, antiretroviral*
drug-resistant | ดื้อยา | resist*, superbug*
insulin ! drug | อินซูลิน | insulin
morphine ! drug | มอร์ฟีน | morphine
steroid drug | สเตียรอยด์ | steroid*
painkiller drug-use | ยาแก้ปวด | painkill*, pain relie*, analges*, pain medic*
fever-medicine drug-use | ยาลดไข้ | antipyretic*, fever*
vitamin | วิตามิน | vitamin*
antivenom | เซรุ่ม | antiven*, serum*, antidote*, antitoxin*, immunoglobulin*
iv-drip | น้ำเกลือ | saline, drip*, iv, intravenous, brine, salt*
generic-drug | ยาสามัญ | generic*, household remed*, common medicine*, otc, household
cocaine ! narcotic | โคเคน | cocaine, coke
opium ! narcotic | ต้นฝิ่น, ปลูกฝิ่น, ฝิ่นดิบ, ฝิ่น | opium, poppy, poppies, opiate*
fentanyl ! narcotic | เฟนทานิล | fentanyl
baby child-age | ทารกแรกเกิด, ทารก, เด็กแรกเกิด | baby, babies, infant*, newborn*, neonat*, foetus*, fetus*, foetal, fetal
teenager child-age | วัยรุ่น | teen*, adolescen*, youth*, young
nursery | ศูนย์เด็กเล็ก, ศูนย์พัฒนาเด็กเล็ก, เนอสเซอรี่ | child*, nurser*, day care, daycare, creche*, kindergarten*, preschool*, pre school*
preschooler | ปฐมวัย | preschool*, pre school*, early years, toddler*, kindergarten*, child*
orphan | เด็กกำพร้า, กำพร้า | orphan*
boy child-sex | เด็กชาย, เด็กผู้ชาย | boy*, schoolboy*
girl child-sex | เด็กหญิง, เด็กผู้หญิง | girl*, schoolgirl*
care-home | บ้านพักคนชรา, สถานดูแลผู้สูงอายุ, บ้านพักผู้สูงอายุ | home, homes, elder*, care, old age
old-age-allowance | เบี้ยยังชีพ, เบี้ยผู้สูงอายุ, เบี้ยเลี้ยง | allowance*, pension*, stipend*, benefit*, handout*, per diem, subsistence
pension | บำเหน็จบำนาญ, บำนาญ, บำเหน็จ | pension*, retire*, gratuit*, lump sum*
ageing-society | สังคมสูงวัย, สังคมผู้สูงอายุ | ageing*, aging*, aged*, elder*, old, older, grey
immobile-elderly | พึ่งพิง | depend*, relian*, rely
national-park | อุทยานแห่งชาติ | national park*, park, parks
forest-park | วนอุทยาน | park*
wildlife-sanctuary | เขตรักษาพันธุ์สัตว์ป่า | wildlife*, sanctuar*, reserve*
non-hunting-area | เขตห้ามล่าสัตว์ป่า | non hunting*, nonhunting*, no hunting, hunting ban*, hunting free, no hunt*, wildlife*
forest-reserve | ป่าสงวน | reserve*, forest*, national forest*
community-forest | ป่าชุมชน | community woodland*, forest*
headwater-forest | ป่าต้นน้ำ | watershed*, headwater*, catchment*, upstream*, forest*
mangrove | โกงกาง | mangrove*
reforestation forest-change | ปลูกป่า | reforest*, afforest*, plant*, replant*, tree*
deforestation forest-change | ตัดไม้ทำลายป่า, ทำลายป่า | deforest*, felling, felled, log, logging, cut down, cutting down, clear*, destroy*, destruct*, loss, damag*
encroach | บุกรุกป่า, บุกรุก | encroach*, intrud*, trespass*, invad*, illegal*, occup*, squat*, intrus*, intru*, broke into, break into, breaking into, broke in, illegally occup*
illegal-logging | ไม้เถื่อน, ลักลอบตัดไม้, ตัดไม้ | log, logs, logged, logging, timber, felling, felled, tree*, wood, cutting
forest-ranger | พิทักษ์ป่า | ranger*, park officer*, forest officer*, guard*, patrol*
wildlife | สัตว์ป่า | wildlife, animal*, beast*
animal-word | สัตว์เลี้ยง | pet, pets, livestock, animal*
prey-food | เป็นอาหารของ, แหล่งอาหารของ | food*, feed*, fed, eat*, ate, diet*, prey*, graz*
poaching | ล่าสัตว์, ลักลอบล่า, พรานป่า | hunt*, poach*
protected-animal | สัตว์ป่าคุ้มครอง, สัตว์คุ้มครอง, สัตว์ป่าสงวน, สัตว์สงวน | protect*, reserve*, preserv*, endanger*
wild-elephant ! animal | ช้างป่า | elephant*
elephant animal | โขลงช้าง, ฝูงช้าง, ปางช้าง, ควาญช้าง, เลี้ยงช้าง | elephant*, mahout*
elephant-calf elephant-age | ลูกช้าง | elephant cal*, baby elephant*, calf, calves, young elephant*, infant elephant*
elephant-bull elephant-age | ช้างพลาย, พลายป่า | bull*, tusker*, male*
elephant-cow elephant-age | ช้างพัง, แม่ช้าง | cow*, female*, mother*
ivory | งาช้าง | ivory, tusk*
wild-cherry | นางพญาเสือโคร่ง | cherry, cherries, sakura, blossom*
tiger ! animal | เสือโคร่ง | tiger*
leopard animal | เสือดาว, เสือดำ | leopard*, panther*
clouded-leopard animal | เสือลายเมฆ | clouded leopard*
bear animal | หมีควาย, หมีหมา, หมีดำ, หมีแพนด้า | bear, bears, panda*
wild-boar animal | หมูป่า | boar*, wild pig*
monkey animal | ฝูงลิง, ลิงแสม, ลิงกัง, ลิงลพบุรี | monkey*, macaque*
crocodile ! animal | จระเข้ | crocod*, croc, crocs
snake animal | งูเห่า, งูเหลือม, งูหลาม, งูจงอาง, งูพิษ, งูกัด, อสรพิษ | snake*, cobra*, python*, venom*, viper*
turtle ! animal | เต่าทะเล, เต่ามะเฟือง, เต่าตนุ, เต่ากระ | turtle*, leatherback*, hawksbill*
dugong ! animal | พะยูน | dugong*, sea cow*
dolphin ! animal | โลมา | dolphin*, porpoise*
whale ! animal | วาฬบรูด้า, วาฬ, ปลาวาฬ | whale*
whale-shark animal | ฉลามวาฬ | whale shark*
shark animal | ปลาฉลาม, ฉลาม | shark*
hornbill ! animal | นกเงือก | hornbill*
crane-bird animal | นกกระเรียน | crane*
migratory-bird | นกอพยพ, นกน้ำ | bird*, waterbird*, waterfowl*, migrat*
bat ! animal | ค้างคาว | bat, bats
dog animal | สุนัข, หมาจรจัด | dog*, canine*, pupp*
stray-dog | สุนัขจรจัด | stray*, street dog*, homeless dog*, roaming dog*
puppy | ลูกสุนัข, ลูกหมา | pupp*, dog*
cat animal | แมวจรจัด, ลูกแมว, ฝูงแมว, เลี้ยงแมว, สุนัขและแมว, สุนัขแมว | cat, cats, kitten*, feline*
horse animal | ม้าแข่ง, ม้าลาย, ฝูงม้า, เลี้ยงม้า | horse*, zebra*, pony, ponies, stallion*, mare*
gaur animal | ฝูงกระทิง, กระทิงป่า, วัวแดง | gaur*, banteng*, wild cattle, bison*
deer animal | ละมั่ง, ฝูงกวาง, กวางป่า, เก้งหม้อ | deer, stag*, sambar
pangolin animal | ตัวลิ่น, ตัวนิ่ม, ลิ่นชวา | pangolin*
jellyfish | แมงกะพรุน | jellyfish*
butterfly | ผีเสื้อ | butterfl*, moth, moths
zoo | สวนสัตว์ | zoo*, safari*
coral ! | ปะการัง | coral*, reef*
coral-bleaching ! | ปะการังฟอกขาว | bleach*
seagrass ! | หญ้าทะเล | seagrass*, sea grass*, eelgrass*
seaweed | สาหร่าย | seaweed*, alga*, kelp*
plankton | แพลงก์ตอน | plankton*, phytoplankton*
tide | น้ำทะเลหนุน, น้ำหนุน, น้ำขึ้นน้ำลง | tide*, tidal, high water
sea-wave | คลื่นลม, คลื่นสูง, คลื่นซัด, คลื่นลมแรง | wave*, swell*, sea, seas, surf, rough, surf*, surge*
sea-erosion | กัดเซาะ | ero*, wash*, scour*
beach-place | ริมทะเล, ริมหาด | beach*, seaside*, seafront*, sea, shore*, coast*, waterfront*
oil-spill ! | น้ำมันรั่ว, น้ำมันดิบรั่ว, คราบน้ำมัน | spill*, leak*, slick*, oil
diver | นักดำน้ำ, ดำน้ำ | div*, snorkel*, scuba, underwater
environment | สิ่งแวดล้อม | environment*, green, eco, ecolog*
ecosystem ! | ระบบนิเวศ | ecosystem*, eco system*, ecolog*
biodiversity ! | ความหลากหลายทางชีวภาพ | biodivers*, biological divers*, diversity of
endangered | ใกล้สูญพันธุ์ | endanger*, extinct*, threatened, verge, dying out
extinct | สูญพันธุ์ | extinct*, died out, dying out, wiped out
conservation | อนุรักษ์ | conserv*, preserv*, protect*
alien-species | เอเลี่ยนสปีชีส์, ต่างถิ่น | alien, invasive, exotic, non native, foreign, outside, migrant*
climate-change ! | การเปลี่ยนแปลงสภาพภูมิอากาศ, การเปลี่ยนแปลงภูมิอากาศ, โลกร้อน, โลกรวน | climate*, warming, global heating
climate-word | สภาพภูมิอากาศ, ภูมิอากาศ | climat*, weather
el-nino ! enso | เอลนีโญ | el ni*
la-nina ! enso | ลานีญา | la ni*
household-waste waste-kind | ขยะมูลฝอย, ขยะชุมชน, ขยะครัวเรือน | municipal*, household*, garbage, rubbish, domestic*, solid waste, trash, refuse, community waste
electronic-waste waste-kind | ขยะอิเล็กทรอนิกส์ | electronic waste*, e waste, ewaste, electronic scrap, electronic*
infectious-waste waste-kind | ขยะติดเชื้อ, มูลฝอยติดเชื้อ | infectious*, medical waste*, clinical waste*, hospital waste*, contaminated waste*
hazardous-waste waste-kind | ขยะอันตราย, ของเสียอันตราย, ขยะพิษ | hazard*, toxic*, dangerous waste*, poisonous*
food-waste waste-kind | ขยะอาหาร, เศษอาหาร, ขยะอินทรีย์ | food waste, food scrap*, leftover*, organic waste, scraps, wasted food, kitchen waste
marine-debris | ขยะทะเล | debris, litter, marine*, sea, seas, ocean*, rubbish, trash, garbage
landfill dump-kind | หลุมฝังกลบ, ฝังกลบ, บ่อขยะ | landfill*, bury, buried, dump*, tip, tips
incinerator dump-kind | เตาเผาขยะ, โรงเผาขยะ, เตาเผา | incinerat*, furnace*, burn*, kiln*, waste to energy, waste, cremator*, crematori*
recycle | รีไซเคิล | recycl*, reus*
waste-sorting | คัดแยกขยะ, แยกขยะ | sort*, separat*, segregat*
microplastic ! | ไมโครพลาสติก | microplastic*, micro plastic*
chemical-substance | สารเคมี, เคมีภัณฑ์, เคมีอันตราย | chemical*, agrochemical*, substance*, pesticid*, toxic*, pesticide*, reagent*
toxic-substance | สารพิษ, พิษตกค้าง, มีพิษ, เป็นพิษ | toxi*, poison*, venom*, hazard*, contamin*, noxious, hazardous, pollut*, pesticide*, chemical*
lead-metal toxic-metal | สารตะกั่ว, ตะกั่ว | lead, takua
mercury-metal toxic-metal | สารปรอท, ปรอท | mercury, thermometer*, temperature*
arsenic toxic-metal | สารหนู | arsenic, arsenic*
cadmium ! toxic-metal | แคดเมียม | cadmium
cyanide | ไซยาไนด์ | cyanide
asbestos | แร่ใยหิน | asbestos
radioactive metal | กัมมันตรังสี, ซีเซียม, รังสี | radioactiv*, radiation, caesium, cesium, radioact*, radiat*, nuclear, ray, rays, radiolog*, caesium*, cesium*
heavy-metal | โลหะหนัก | heavy metal*
pollution | มลพิษทางน้ำ, มลพิษทางเสียง, มลพิษ, มลภาวะ | pollut*, emission*, contamina*, smog, haze
smoke | ควันดำ, ควันพิษ, ควันไฟ, กลุ่มควัน, ควัน | smok*, fume*, exhaust*, haze*, smog*
haze | หมอกควัน | haze*, smog*, smok*, fog*
fog weather | หมอกหนา, หมอก, ทะเลหมอก, สายหมอก, มีหมอก | fog*, mist*, fog, foggy, haze
pillow | หมอน | pillow*, cushion*, sleeper*, massag*, masseu*
air-quality | คุณภาพอากาศ | air quality, aqi, air
stench | กลิ่นเหม็น | stench*, smell*, stink*, odour*, odor*, foul*, reek*
open-burning | เผาในที่โล่ง, เผาป่า, เผาอ้อย, เผาตอซัง, การเผา | burn*, fire*, torch*, set alight, slash
leak | รั่วไหล, รั่วซึม, รั่ว | leak*, spill*, escap*, seep*, breach*, spilt, expos*, releas*, lost, loss*, stolen, ooz*
groundwater ! water | น้ำบาดาล, บ่อบาดาล, น้ำใต้ดิน | groundwater*, ground water, underground water, artesian, aquifer*, borehole*, well, wells, ground water*, underground water*, artesian*, underground, subterranean, tube well*
seawater | น้ำทะเล, น้ำเค็ม | sea, seas, seawater, saltwater, salt water, saline, salin*, salt*, ocean*, brackish, sea water, marine
freshwater water-salt | น้ำจืด | freshwater*, fresh water, fresh water*, fresh, inland
irrigation-zone | เขตชลประทาน | irrigation area*, irrigation zone*, irrigation district*
irrigation | ชลประทาน | irrigat*, canal*, watering, rid, chonprathan, chonlaprathan
weir waterbody | ฝายทดน้ำ, ฝายชะลอน้ำ, ฝายกั้นน้ำ, ฝายน้ำล้น | weir*, check dam*, dam, dams, barrage*
sluice | ประตูระบายน้ำ, ประตูน้ำ | sluice*, gate*, floodgate*, watergate*, lock, locks, barrage*, regulator*, weir*, flood gate*, water gate*, sluice gate*, pratunam
dredge | ขุดลอก | dredg*, dig*, deepen*, dug, desilt*, clear*
release-water water-flow | ปล่อยน้ำ, การระบายน้ำ, ระบายน้ำ, ท่อระบายน้ำ, ท่อระบาย | releas*, discharg*, drain*, outflow*, let out, sluice*, letting out, flush*, sewer*, flow, flowing, pump*, culvert*, let water, run off, runoff, spill*, water out, release, released, releasing
water-inflow water-flow | น้ำไหลเข้า, น้ำเข้าเขื่อน | inflow*, flowing in*, flows in*, flowed in*, flow in*, enter*, coming in*, came in*, receiv*, taking in, running in*, ran in*, pour*, reach*
water-volume | ปริมาณน้ำ, น้ำต้นทุน | water, volume*, rain*, flow*, storage, stored, runoff, inflow*, reserve*
rainfall | ปริมาณน้ำฝน, ปริมาณฝน | rain*, precipitation
flash-flood | น้ำป่าไหลหลาก, น้ำป่า, น้ำไหลหลาก, น้ำหลาก | runoff, run off, forest run*, flood*, torrent*, deluge*, inundat*, flash flood*
overflow | น้ำล้น, ล้นตลิ่ง, เอ่อล้น | overflow*, spill*, burst*, over its banks, over their banks, flood*, overtop*, over the banks, over top*
waterlogged | ท่วมขัง | flood*, waterlog*, inundat*, stagnant, standing water, submerg*, under water, underwater
river-basin | ลุ่มน้ำ | basin*, river*, watershed*, catchment*, valley*
upstream stream-part | ต้นน้ำ, เหนือน้ำ, เหนือเขื่อน | upstream*, headwater*, watershed*, source*, upriver, catchment*, upstream
downstream stream-part | ปลายน้ำ, ท้ายน้ำ, ท้ายเขื่อน | downstream*, downriver, lower reach*, downstream, lower basin
water-shortage | ขาดแคลนน้ำ, ขาดน้ำ | shortage*, lack*, dehydrat*, scarc*, drought*, water
water-use | อุปโภคบริโภค, น้ำใช้ | consum*, household*, domestic*, drink*, use*, daily, living, tap water, consumer*, everyday, necessit*, essential*
soil-quality | คุณภาพดิน, หน้าดิน, ดินเค็ม, ดินเปรี้ยว, ปรับปรุงดิน | soil*, land, topsoil*, earth
waterfall | น้ำตก | waterfall*, falls, cascade*
swamp waterbody | พื้นที่ชุ่มน้ำ, ป่าพรุ | wetland*, swamp*, peat*, marsh*, bog, bogs
lake waterbody | ทะเลสาบ | lake*, lagoon*
rainy-season season | ฤดูฝน, หน้าฝน | rainy*, wet season*, monsoon*, rain, rains, rainfall
hot-season season | ฤดูร้อน, หน้าร้อน | hot season*, summer*, hot, hotter, hottest
cool-season season | ฤดูหนาว, หน้าหนาว | cool*, cold*, winter*
dry-season season | ฤดูแล้ง, หน้าแล้ง | dry season*, drought*, dry, drier, dry months, dry spell*
off-season | นอกฤดูกาล, โลว์ซีซั่น, โลว์ซีซัน | off season*, low season*, out of season, off peak, quiet, quieter, green season*
peak-season | ไฮซีซั่น, ไฮซีซัน | high season*, peak*, busiest, tourist season*, tourism season*, holiday season*
season-word | ฤดูกาล | season*
typhoon storm-kind | พายุไต้ฝุ่น, ไต้ฝุ่น | typhoon*
tropical-storm storm-kind | พายุโซนร้อน, โซนร้อน | tropical storm*, tropical cyclone*, tropical*
tropical-depression storm-kind | พายุดีเปรสชัน, ดีเปรสชัน, ดีเปรสชั่น | depression*
cyclone storm-kind | พายุไซโคลน, ไซโคลน | cyclon*
summer-storm | พายุฤดูร้อน | storm*, thunder*, summer*
thunderstorm weather | พายุฝนฟ้าคะนอง, ฟ้าคะนอง, พายุฝน | thunder*, storm*, rainstorm*, rain*, squall*
monsoon | ร่องมรสุม, มรสุม | monsoon*
hail ! weather | ลูกเห็บ | hail*
lightning weather | ฟ้าผ่า | lightning, thunderbolt*, thunder*
frost weather | น้ำค้างแข็ง, แม่คะนิ้ง, เหมยขาบ | frost*, hoarfrost
snow weather | หิมะ | snow*, blizzard*, avalanche*
high-pressure air-pressure | ความกดอากาศสูง | high pressure, higher pressure, cold air, cool air
low-pressure air-pressure | ความกดอากาศต่ำ, หย่อมความกดอากาศต่ำ | low pressure, lower pressure, trough*, lows, depression*
weather-temperature | อุณหภูมิ | temperature*, mercury, heat*, degree*, celsius, warm*, thermal, cold*, hot*, cool*
gust | ลมกระโชก, กระโชกแรง | gust*, wind*, squall*, strong, gale*
meteorology | อุตุนิยมวิทยา, กรมอุตุฯ | meteorolog*, weather, tmd, met office, forecast*
weather-forecast | พยากรณ์อากาศ, พยากรณ์ | forecast*, predict*, weather, outlook
weather-word | สภาพอากาศ | weather, condition*, climat*, atmospher*, air
disaster-warning | เตือนภัย, แจ้งเตือน, ประกาศเตือน, เตือน | warn*, alert*, alarm*, advis*, siren*, caution*, remind*, notif*, forecast*, signal*
evacuate | อพยพ | evacuat*, migra*, flee*, fled, relocat*, mov*, displac*, immigra*, refugee*, shelter*, evacu*, migrat*, migrant*, refug*, exodus, taken to, move, moved, moving, told to leave, forced to leave, left their, leave their
dry-spell | ฝนทิ้งช่วง | dry spell*, rainless, lack of rain, no rain, rains fail*, break in the rain*, gap in the rain*, drought*, without rain, delayed rain*, dry, dry*, rain*, spell*
rainmaking | ฝนหลวง, ฝนเทียม | rainmak*, artificial rain*, cloud seed*, royal rain*, rain making, cloudseed*, seeding
heat-index | ดัชนีความร้อน | heat index*, feels like, heat
ultraviolet | รังสียูวี, อัลตราไวโอเลต | ultraviolet, uv
resistance-word | ต้านทาน, ทนทาน | resist*, toler*, immun*
`
