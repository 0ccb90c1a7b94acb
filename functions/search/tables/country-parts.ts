// Written by hand for this project from general knowledge. Licence: MIT, as the rest of it.

/**
 * What stands for a country in the news beside its names: the seats and large offices of its government, its capital, its parts. One country a line: code, then
 * after each "|" a language ("*": any that writes it so) and the names, as they stand in running text: first what is said instead of the country, after "~" its
 * cities, which say less. Names that are more often something else are left out
 * (Virginia, Victoria). They count in an article; who asks for one of them in a query asks for it alone.
 */
export const countryParts = `
US | * White House, Pentagon, State Department, Capitol Hill, Oval Office, Wall Street, Federal Reserve, Homeland Security, Justice Department, Treasury Department, Securities and Exchange Commission, Federal Communications Commission, Federal Trade Commission, Environmental Protection Agency, Food and Drug Administration, New York Stock Exchange, FBI, CIA, NASA, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, Puerto Rico | fr Maison Blanche, Maison-Blanche, Pentagone, Californie, Floride | de Weißes Haus, Weißen Haus, Weiße Haus, Weißen Hauses, Kalifornien | es Casa Blanca, Pentágono, Nueva York | pt Casa Branca, Pentágono, Nova York, Nova Iorque | it Casa Bianca, Pentagono | pl Biały Dom, Białego Domu, Białemu Domowi, Białym Domu, Białym Domem, Pentagonu, Pentagonie, Kalifornia, Kalifornii, Teksas, Teksasie, Floryda, Florydzie, Nowy Jork, Nowym Jorku | uk Білий дім, Білого дому, Білому дому, Білому домі, Білим домом, Пентагон, Пентагону, Пентагоні, Техас, Техасі, Каліфорнія, Каліфорнії, Флорида, Флориді, Нью-Йорк, Нью-Йорку | ru Белый дом, Белого дома, Белому дому, Белом доме, Белым домом, Пентагон, Пентагона, Пентагоне, Техас, Техасе, Калифорния, Калифорнии, Флорида, Флориде, Нью-Йорк, Нью-Йорке | tr Beyaz Saray, Pentagon, New York | ar البيت الأبيض, البنتاغون | zh 白宫, 白宮, 五角大楼, 五角大樓 | ja ホワイトハウス, 国防総省, ペンタゴン
GB | * Downing Street, Whitehall, Westminster, House of Commons, House of Lords, Home Office, Bank of England, Scotland Yard, Met Police, Buckingham Palace, NHS, England, Scotland, Wales, Northern Ireland ~ London | fr ~ Londres | es ~ Londres | pt ~ Londres | it ~ Londra | pl ~ Londyn, Londynie, Londynu | uk ~ Лондон, Лондона, Лондоні | ru ~ Лондон, Лондона, Лондоне
RU | * Kremlin, Duma, FSB, Siberia, Chechnya, Dagestan, Belgorod ~ Moscow, St. Petersburg, St Petersburg, Vladivostok | fr ~ Moscou | de Kreml ~ Moskau, Moskaus | es ~ Moscú | pt ~ Moscovo, Moscou | it Cremlino ~ Mosca | pl Kreml, Kremla, Kremlu ~ Moskwa, Moskwy, Moskwie, Moskwę, Moskwą | uk Кремль, Кремля, Кремлю, Кремлі ~ Москва, Москви, Москві, Москву, Москвою | ru Кремль, Кремля, Кремлю, Кремле, Госдума ~ Москва, Москвы, Москве, Москву, Москвой | tr Kremlin ~ Moskova | ar الكرملين ~ موسكو | zh 克里姆林宫 ~ 莫斯科 | ja クレムリン ~ モスクワ
FR | * Elysee, Élysée, Quai d'Orsay, Brittany, Normandy, Provence, Corsica, New Caledonia ~ Paris, Marseille, Lyon | de Élysée | pl ~ Paryż, Paryża, Paryżu | uk ~ Париж, Парижа, Парижі | ru ~ Париж, Парижа, Париже | es ~ París | it ~ Parigi
DE | * Bundestag, Bundesrat, Bundesbank, Bundeswehr, Bavaria, Saxony, Thuringia, Brandenburg, Hesse, Westphalia ~ Berlin, Bonn, Munich, Hamburg, Frankfurt | pl ~ Berlina, Berlinie | uk Бундестаг ~ Берлін, Берліна, Берліні | ru Бундестаг ~ Берлин, Берлина, Берлине | fr Bavière ~ Munich | it ~ Berlino | es ~ Berlín
UA | * Verkhovna Rada, Donetsk, Luhansk, Donbas, Donbass, Kherson, Zaporizhzhia, Zaporizhzhya, Mariupol, Bakhmut, Mykolaiv, Chernihiv, Sumy, Crimea ~ Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Dnipro | fr Crimée ~ Kyïv | de Krim, Cherson, Saporischschja ~ Kiew, Charkiw | pl Krym, Krymu, Krymie, Chersoń, Donbas, Donbasu ~ Kijów, Kijowa, Kijowie, Charków, Charkowa, Charkowie | uk Херсон, Донбас, Крим, Криму, Верховна Рада ~ Київ, Києва, Києву, Києві, Харків, Харкова, Харкові, Одеса, Одеси, Одесі | ru Херсон, Донбасс, Крым, Крыма, Крыму ~ Киев, Киева, Киеве, Харьков, Одесса, Одессы, Одессе
IL | * Knesset, IDF, Mossad, Shin Bet, Negev, Galilee ~ Jerusalem, Tel Aviv, Haifa
PS | * Gaza, Gaza Strip, West Bank, Hamas, Palestinian Authority, Rafah, Khan Younis, Jenin, Nablus ~ Ramallah
CN | * Guangdong, Sichuan, Xinjiang, Tibet, Hubei, Zhejiang, Communist Party of China, People's Liberation Army ~ Beijing, Shanghai, Wuhan, Shenzhen | fr ~ Pékin | de ~ Peking | es ~ Pekín | pt ~ Pequim | it ~ Pechino | pl ~ Pekin, Pekinu, Pekinie | uk ~ Пекін, Пекіна, Пекіні | ru ~ Пекин, Пекина, Пекине
JP | * Okinawa, Fukushima, Hokkaido, MITI ~ Tokyo, Osaka, Kyoto, Hiroshima
KR | * Blue House ~ Seoul, Busan
KP | * Kim Jong Un, Kim Jong-un ~ Pyongyang
IN | * Lok Sabha, Rajya Sabha, BJP, Kerala, Tamil Nadu, Gujarat, Maharashtra, Uttar Pradesh, Bihar, Assam, Manipur, Rajasthan, Karnataka, Telangana, Odisha, West Bengal, Haryana ~ New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bengaluru
PK | * Balochistan, Khyber Pakhtunkhwa, Sindh ~ Islamabad, Karachi, Lahore, Peshawar, Rawalpindi
AF | * Taliban, Helmand ~ Kabul, Kandahar, Herat, Jalalabad, Mazar-i-Sharif
BD | * ~ Dhaka, Chittagong, Chattogram
LK | * ~ Colombo
NP | * ~ Kathmandu
MM | * Rakhine ~ Yangon, Naypyidaw, Rangoon, Mandalay
TH | * ~ Bangkok, Phuket, Chiang Mai
VN | * ~ Hanoi, Ho Chi Minh City
KH | * ~ Phnom Penh
LA | * ~ Vientiane
MY | * Sabah, Sarawak ~ Kuala Lumpur, Putrajaya
ID | * Sumatra, Sulawesi, Bali, Aceh, Kalimantan, West Papua ~ Jakarta, Borneo
PH | * Mindanao, Luzon, Malacanang ~ Manila
TW | * ~ Taipei
MN | * ~ Ulaanbaatar
KZ | * ~ Astana, Almaty
UZ | * ~ Tashkent
TR | * ~ Ankara, Istanbul, Izmir | fr ~ Istanboul | pl ~ Ankara, Ankary, Ankarze, Stambuł, Stambule | tr ~ İstanbul, İzmir
IR | * IRGC, Revolutionary Guards, Khamenei ~ Tehran, Isfahan, Mashhad | fr ~ Téhéran | de ~ Teheran | es ~ Teherán | it ~ Teheran | pl ~ Teheran, Teheranu, Teheranie
IQ | * Anbar ~ Baghdad, Basra, Mosul, Kirkuk, Erbil, Fallujah
SY | * Idlib, Assad ~ Damascus, Aleppo, Homs, Raqqa, Daraa
LB | * Hezbollah ~ Beirut
JO | * ~ Amman
SA | * ~ Riyadh, Jeddah, Mecca, Medina
AE | * ~ Abu Dhabi, Dubai
QA | * ~ Doha
YE | * Houthi, Houthis ~ Sanaa, Aden, Hodeidah
OM | * ~ Muscat
BH | * ~ Manama
KW | * ~ Kuwait City
EG | * Sinai, Suez ~ Cairo, Alexandria
LY | * Haftar ~ Tripoli, Benghazi, Misrata
TN | * ~ Tunis
DZ | * ~ Algiers
MA | * ~ Rabat, Casablanca, Marrakesh, Marrakech
SD | * Darfur, Kordofan, Rapid Support Forces ~ Khartoum, Omdurman, Port Sudan
SS | * ~ Juba
ET | * Tigray, Amhara, Oromia ~ Addis Ababa
ER | * ~ Asmara
SO | * Somaliland, Puntland, Jubaland, al-Shabab, al-Shabaab ~ Mogadishu
KE | * ~ Nairobi, Mombasa, Kisumu
UG | * ~ Kampala
TZ | * Zanzibar ~ Dar es Salaam, Dodoma
RW | * ~ Kigali
CD | * Kivu, Ituri, Katanga, M23 ~ Kinshasa, Goma, Lubumbashi
CG | * ~ Brazzaville
CF | * ~ Bangui
CM | * ~ Yaounde, Yaoundé, Douala
TD | * ~ N'Djamena, Ndjamena
NE | * Bazoum, Tchiani ~ Niamey, Agadez, Diffa, Zinder | pl ~ Niamej | ru ~ Ниамей, Ниамее | uk ~ Ніамей, Ніамеї | ar ~ نيامي | zh ~ 尼亚美 | ja ~ ニアメ
NG | * Borno, Niger Delta, Boko Haram, Zamfara, Katsina, Sokoto, Benue ~ Abuja, Lagos, Kano, Kaduna, Maiduguri, Ibadan
ML | * ~ Bamako, Timbuktu, Gao, Kidal
BF | * ~ Ouagadougou
SN | * Casamance ~ Dakar
CI | * ~ Abidjan, Yamoussoukro
GH | * ~ Accra, Kumasi
GN | * ~ Conakry
LR | * ~ Monrovia
SL | * ~ Freetown
GA | * ~ Libreville
AO | * ~ Luanda
ZM | * ~ Lusaka
ZW | * Zanu-PF ~ Harare, Bulawayo
MZ | * Cabo Delgado ~ Maputo
ZA | * KwaZulu-Natal, Gauteng ~ Pretoria, Johannesburg, Cape Town, Durban, Soweto
NA | * ~ Windhoek
BW | * ~ Gaborone
MG | * ~ Antananarivo
CA | * Ontario, Quebec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, Newfoundland, New Brunswick, Yukon, RCMP ~ Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg
MX | * Sinaloa, Oaxaca, Jalisco, Chihuahua, Guerrero, Michoacan ~ Mexico City, Guadalajara, Tijuana, Acapulco, Juarez
GT | * ~ Guatemala City
HN | * ~ Tegucigalpa
SV | * Bukele ~ San Salvador
NI | * ~ Managua
PA | * Panama Canal ~ Panama City
CU | * ~ Havana
HT | * ~ Port-au-Prince
DO | * ~ Santo Domingo
JM | * ~ Kingston
BR | * Petrobras ~ Brasilia, Rio de Janeiro, Sao Paulo, São Paulo
AR | * ~ Buenos Aires
CL | * ~ Valparaiso
PE | * ~ Lima, Cusco
CO | * FARC ~ Bogota, Bogotá, Medellin
VE | * Maduro, PDVSA ~ Caracas
EC | * ~ Quito, Guayaquil
BO | * ~ La Paz
UY | * ~ Montevideo
PY | * ~ Asuncion
AU | * Queensland, New South Wales, Northern Territory, Tasmania ~ Canberra, Sydney, Melbourne, Brisbane, Adelaide, Perth
NZ | * ~ Wellington, Auckland, Christchurch
IE | * Dail ~ Dublin, Cork
ES | * Catalonia, Andalusia, Moncloa, Basque Country ~ Madrid, Barcelona, Seville
PT | * ~ Lisbon, Porto
IT | * Sicily, Lombardy, Tuscany, Sardinia, Lampedusa, Montecitorio, Quirinale ~ Rome, Milan, Naples, Venice, Turin | fr Lampedusa | it ~ Roma, Milano
VA | * Holy See
GR | * Crete, Lesbos ~ Athens, Thessaloniki, Rhodes
CY | * ~ Nicosia
MT | * ~ Valletta
CH | * ~ Bern, Zurich, Geneva
AT | * ~ Vienna
BE | * Flanders, Wallonia ~ Antwerp
NL | * ~ Amsterdam, The Hague, Rotterdam
DK | * Greenland, Folketing ~ Copenhagen
SE | * Riksdag ~ Stockholm, Gothenburg, Malmo
NO | * Storting ~ Oslo
FI | * ~ Helsinki
IS | * ~ Reykjavik, Reykjavík
PL | * Sejm ~ Warsaw, Krakow, Gdansk | pl ~ Warszawa, Warszawy, Warszawie, Warszawę | uk ~ Варшава, Варшави, Варшаві | ru ~ Варшава, Варшавы, Варшаве | de ~ Warschau | fr ~ Varsovie | es ~ Varsovia
CZ | * ~ Prague
SK | * ~ Bratislava
HU | * Orban, Fidesz ~ Budapest
RO | * ~ Bucharest
BG | * ~ Sofia
RS | * ~ Belgrade
HR | * ~ Zagreb
BA | * Republika Srpska ~ Sarajevo
SI | * ~ Ljubljana
MK | * ~ Skopje
AL | * ~ Tirana
XK | * ~ Pristina
ME | * ~ Podgorica
MD | * Transnistria ~ Chisinau
BY | * Lukashenko ~ Minsk
LT | * ~ Vilnius
LV | * ~ Riga
EE | * ~ Tallinn
GE | * Abkhazia, South Ossetia ~ Tbilisi
AM | * ~ Yerevan
AZ | * Nagorno-Karabakh ~ Baku
EU | * European Commission, European Parliament, European Council, European Central Bank, Eurozone, von der Leyen
`;

const byCountry = new Map(
  countryParts
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...languages] = line.split(' | ');
      return [code, languages.flatMap(readLanguage)];
    }),
);

function readLanguage(text: string): CountryPart[] {
  const at = text.indexOf(' ');
  const language = text.slice(0, at);
  const [strong = '', cities = ''] = text.slice(at).split('~');
  const parts = (names: string, isCity: boolean) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({ text: name, language: language === '*' ? null : language, isCity }));
  return [...parts(strong, false), ...parts(cities, true)];
}

export interface CountryPart {
  text: string;
  /** Null: in every language. */
  language: string | null;
  isCity: boolean;
}

export const partsOfCountry = (code: string): readonly CountryPart[] => byCountry.get(code) ?? [];
