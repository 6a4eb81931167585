/** Countries that Thai news speaks of, with the people and things of them: Thai forms, then English ones. */
export const COUNTRIES = `
สหรัฐอเมริกา, สหรัฐฯ, สหรัฐ, อเมริกา | United States, US, U.S., USA, America, American, Americans
จีน | China, Chinese
เกาหลีใต้, เกาหลี | South Korea, South Korean, Korea, Korean, Koreans
เกาหลีเหนือ | North Korea, North Korean
ไต้หวัน | Taiwan, Taiwanese
ฮ่องกง | Hong Kong
อินเดีย | India, Indian, Indians
สิงคโปร์ | Singapore, Singaporean
มาเลเซีย | Malaysia, Malaysian
อินโดนีเซีย | Indonesia, Indonesian
ฟิลิปปินส์ | Philippines, Philippine, Filipino
เวียดนาม | Vietnam, Viet Nam, Vietnamese
กัมพูชา | Cambodia, Cambodian
สปป.ลาว, สปป. ลาว, ลาว | Laos, Lao PDR, Lao
เมียนมา, เมียนมาร์, พม่า | Myanmar, Burma, Burmese
บรูไน | Brunei
ออสเตรเลีย | Australia, Australian
นิวซีแลนด์ | New Zealand
สหราชอาณาจักร, อังกฤษ | United Kingdom, UK, U.K., Britain, British, England, English
ฝรั่งเศส | France, French
เยอรมนี, เยอรมัน | Germany, German, Germans
อิตาลี | Italy, Italian
สเปน | Spain, Spanish
รัสเซีย | Russia, Russian
ยูเครน | Ukraine, Ukrainian
สวิตเซอร์แลนด์, สวิส | Switzerland, Swiss
เนเธอร์แลนด์ | Netherlands, Dutch
เบลเยียม | Belgium, Belgian
สวีเดน | Sweden, Swedish
เดนมาร์ก | Denmark, Danish
นอร์เวย์ | Norway, Norwegian
ฟินแลนด์ | Finland, Finnish
ซาอุดีอาระเบีย | Saudi Arabia, Saudi
สหรัฐอาหรับเอมิเรตส์ | United Arab Emirates, UAE
กาตาร์ | Qatar
อิรัก | Iraq, Iraqi
อิสราเอล | Israel, Israeli
อิหร่าน | Iran, Iranian
แคนาดา | Canada, Canadian
เม็กซิโก | Mexico, Mexican
บราซิล | Brazil, Brazilian
ปากีสถาน | Pakistan, Pakistani
บังกลาเทศ | Bangladesh, Bangladeshi
ศรีลังกา | Sri Lanka, Sri Lankan
เนปาล | Nepal, Nepalese
แอฟริกาใต้ | South Africa, South African
อียิปต์ | Egypt, Egyptian
ญี่ปุ่น | Japan, Japanese
ตะวันออกกลาง | Middle East, Middle Eastern
`
