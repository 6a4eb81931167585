/** Countries that Thai news speaks of, with the people and things of them: Thai forms, then English ones. */
export const COUNTRIES = `
สหรัฐอเมริกา, สหรัฐฯ, สหรัฐ, อเมริกา | United States, US, U.S., USA, America, American, Americans
จีน | China, Chinese
เกาหลีใต้, เกาหลี | South Korea, South Korean, Korea, Korean, Koreans
เกาหลีเหนือ | North Korea, North Korean
ไต้หวัน | Taiwan, Taiwanese
ฮ่องกง | Hong Kong
อินเดีย | India, Indian, Indians
สิงคโปร์ | Singapore, Singaporean, Singaporeans
มาเลเซีย | Malaysia, Malaysian, Malaysians
อินโดนีเซีย | Indonesia, Indonesian, Indonesians
ฟิลิปปินส์ | Philippines, Philippine, Filipino, Filipinos, Filipina
เวียดนาม | Vietnam, Viet Nam, Vietnamese
กัมพูชา | Cambodia, Cambodian, Cambodians
สปป.ลาว, สปป. ลาว, ลาว | Laos, Lao PDR, Lao, Laotian, Laotians
เมียนมา, เมียนมาร์, พม่า | Myanmar, Burma, Burmese
บรูไน | Brunei
ออสเตรเลีย | Australia, Australian, Australians
นิวซีแลนด์ | New Zealand
สหราชอาณาจักร, อังกฤษ | United Kingdom, UK, U.K., Britain, British, Briton, Britons, England, English
ฝรั่งเศส | France, French
เยอรมนี, เยอรมัน | Germany, German, Germans
อิตาลี | Italy, Italian, Italians
สเปน | Spain, Spanish, Spaniard, Spaniards
รัสเซีย | Russia, Russian, Russians
ยูเครน | Ukraine, Ukrainian, Ukrainians
สวิตเซอร์แลนด์, สวิส | Switzerland, Swiss
เนเธอร์แลนด์ | Netherlands, Dutch
เบลเยียม | Belgium, Belgian, Belgians
สวีเดน | Sweden, Swedish, Swede, Swedes
เดนมาร์ก | Denmark, Danish, Dane, Danes
นอร์เวย์ | Norway, Norwegian, Norwegians
ฟินแลนด์ | Finland, Finnish, Finn, Finns
ซาอุดีอาระเบีย | Saudi Arabia, Saudi, Saudis
สหรัฐอาหรับเอมิเรตส์ | United Arab Emirates, UAE
กาตาร์ | Qatar
อิรัก | Iraq, Iraqi
อิสราเอล | Israel, Israeli
อิหร่าน | Iran, Iranian
แคนาดา | Canada, Canadian, Canadians
เม็กซิโก | Mexico, Mexican, Mexicans
บราซิล | Brazil, Brazilian, Brazilians
ปากีสถาน | Pakistan, Pakistani
บังกลาเทศ | Bangladesh, Bangladeshi
ศรีลังกา | Sri Lanka, Sri Lankan
เนปาล | Nepal, Nepalese
แอฟริกาใต้ | South Africa, South African
อียิปต์ | Egypt, Egyptian
ญี่ปุ่น | Japan, Japanese
โปแลนด์ | Poland, Polish
ออสเตรีย | Austria, Austrian
ฮังการี | Hungary, Hungarian
สาธารณรัฐเช็ก, เช็ก | Czech Republic, Czechia, Czech
โปรตุเกส | Portugal, Portuguese
กรีซ | Greece, Greek
ไอร์แลนด์ | Ireland, Irish
ตุรกี, ทูร์เคีย, ตุรเคีย | Turkey, Türkiye, Turkish
คาซัคสถาน | Kazakhstan, Kazakh
มองโกเลีย | Mongolia, Mongolian
คูเวต | Kuwait, Kuwaiti
โอมาน | Oman, Omani
ติมอร์-เลสเต, ติมอร์เลสเต | Timor-Leste, East Timor
ชิลี | Chile, Chilean
เปรู | Peru, Peruvian
อาร์เจนตินา | Argentina, Argentine
โมร็อกโก | Morocco, Moroccan
เคนยา | Kenya, Kenyan
ไนจีเรีย | Nigeria, Nigerian
ตะวันออกกลาง | Middle East, Middle Eastern
`
