// Written for this project from general knowledge (MIT, as the rest of it).

/**
 * Phrases that hold a country's word and mean something else: code | phrases. Where one stands in a text, the country's shorter form inside it does not count.
 * Longer names of other countries (South Sudan, Guinea-Bissau) need no line: the longest name wins anyway.
 */
export const traps = `
AO | Angola, Indiana; Angola prison
CN | South China Sea; East China Sea; South China Morning Post; Republic of China; China Grove; bone china; fine china; mer de Chine; Südchinesisches Meer; Südchinesischen Meer; mar de China; Южно-Китайском море; Южно-Китайское море; Південнокитайському морі; mar da China; Mar da China; Mar Cinese; 南中国海; 南中國海; 东中国海; 中国地方; بحر الصين; Güney Çin Denizi; दक्षिण चीन सागर; mar Cinese; Chinese New Year; Chinese checkers; Chinese restaurant; Chinese restaurants; Chinese Democracy
CG | Congo River; Congo Basin; fleuve Congo; bassin du Congo; Congo rouge; rio Congo; bacia do Congo; fiume Congo; bacino del Congo; Kongo Nehri; نهر الكونغو; कांगो नदी
CU | Cuba Gooding; Cuba Libre
DO | Dominican University; Dominican friar; Dominican friars; Dominican order; Dominican nun; Dominican nuns
ES | Spanish flu; Spanish language; New Spain; Spanish Fork; Port of Spain
FR | French fries; French toast; French bulldog; French kiss; French horn; French Guiana; French Polynesia; Guyane française; Polynésie française; French Open; French francs; French press; French kissing; French door; French doors; French onion; French dressing; French braid
GB | New Britain; British Columbia; British Virgin Islands; Colombie-Britannique; Columbia Británica; Britisch-Kolumbien; Neubritannien; Colúmbia Britânica; Columbia Britannica; 英国病; British pounds; British Petroleum; British American Tobacco; British English; British Shorthair
GE | Georgia Tech; Georgia Bulldogs; Georgia State; University of Georgia; Georgia-Pacific; Atlanta, Georgia; Savannah, Georgia; Augusta, Georgia; Georgia Southern; South Georgia; Georgia peach; Georgia O'Keeffe; Georgian Bay; Georgian house; Georgian era; Georgian architecture
GN | guinea pig; guinea pigs; guinea fowl; Gulf of Guinea; New Guinea; golfe de Guinée; golfo de Guinea; Golf von Guinea; Nouvelle-Guinée; Nueva Guinea; Neuguinea; golfo da Guiné; Golfo da Guiné; golfo di Guinea; Golfo di Guinea; Gine Körfezi; خليج غينيا; 几内亚湾; ギニア湾; Nova Guiné; Papua Nova Guiné; Nuova Guinea; Yeni Gine; غينيا الجديدة; 新几内亚; ニューギニア; Ghuba ya Guinea
GR | Greek tragedy; Greek yogurt; Greek yoghurt; Greek life; Greektown; Greek salad; Greek letter; Greek chorus
IE | Irish Sea; Irish setter; Irish stew; New Ireland
IN | American Indian; American Indians; West Indian; West Indians; West Indies; East Indies; Indian Ocean; Indian Wells; Indian summer; Indian reservation; Indian tribe; Indian tribes; Cleveland Indians; Indian Country; Bureau of Indian Affairs; Océan Indien; Indischer Ozean; 印度洋; 印度教; 印度支那; インド洋; المحيط الهندي; Oceano Indiano
IT | Little Italy; Italian Village; Italian lire; Italian restaurant; Italian restaurants; Italian dressing; The Italian Job
JM | Jamaica Plain; Jamaica, Queens; Jamaica Bay
JO | Michael Jordan; Jordan River; River Jordan; Jim Jordan; Jordan Peterson; Jordan Spieth; Jordan Henderson; Jordan Pickford; Jordan Peele; Air Jordan; Air Jordans; Jordan brand; Jordan Valley
LB | Lebanon, Pennsylvania; Lebanon, Tennessee; Lebanon County; Lebanon, New Hampshire; Lebanon, Ohio
MK | Greek Macedonia; Macedonia, Ohio
MX | New Mexico; Gulf of Mexico; Mexico, Missouri; Nouveau-Mexique; Nuevo México; Golfo de México; golfe du Mexique; Golf von Mexiko; Neu-Mexiko; Novo México; Nuovo Messico; golfo do México; Golfo do México; golfo del Messico; Golfo del Messico; خليج المكسيك; 新墨西哥; 墨西哥湾; ニューメキシコ; メキシコ湾; Meksika Körfezi; न्यू मैक्सिको; Mexican standoff; Mexican restaurant; Mexican restaurants
NE | Niger Delta; Niger State; Niger River; River Niger; Niger Basin; Niger Bend; Niger-Congo; delta du Niger; fleuve Niger; bassin du Niger; Niger-Delta; Nigerdelta; Nigerbecken; río Níger; delta del Níger; cuenca del Níger; дельта Нигера; дельте Нигера; дельты Нигера; река Нигер; реки Нигер; реке Нигер; дельта Нігеру; дельті Нігеру; дельти Нігеру; річка Нігер; річки Нігер; delta Nigru; delcie Nigru; delty Nigru; deltę Nigru; rzeka Niger; rzeki Niger; rzeki Nigru; Nijer Deltası; Nijer Nehri; delta do Níger; rio Níger; bacia do Níger; delta del Niger; fiume Niger; bacino del Niger; نهر النيجر; دلتا النيجر; حوض النيجر; 尼日尔河; 尼日尔三角洲; ニジェール川; ニジェール・デルタ; नाइजर डेल्टा; नाइजर नदी; Mto Niger; mto Niger; Delta ya Niger
NL | Dutch oven; Pennsylvania Dutch; going Dutch; Dutch Harbor; Dutch auction; Dutch guilders; Royal Dutch Shell; Royal Dutch; Dutch courage; double Dutch
NO | Norwegian Cruise Line; Norwegian Sea; Norwegian Air; Norwegian Wood; Norwegian kroner; Norwegian crowns
PA | Panama City, Florida; Panama City Beach; Panama hat; Panama hats; Panama Jack
PE | Peru, Indiana; Peru, Illinois; peru assado
PL | North Pole; South Pole; pole position; Poland Spring; nail polish
RU | Russian roulette; Russian dressing; Russian doll; White Russian; Russian dolls
TD | Chad Daybell; Chad Wolf; Chad Kroeger; Chad Smith; Lake Chad; lac Tchad; lago Chad; Tschadsee; озеро Чад; озера Чад; озере Чад; jezioro Czad; jeziora Czad; lago Chade; lago Ciad; Çad Gölü; بحيرة تشاد; 乍得湖; チャド湖; Ziwa Chad; Tafkin Chadi; चाड झील
TR | Turkey Day; Thanksgiving turkey; roast turkey; wild turkey; Turkey Creek; Turkey Point; Turks and Caicos; Turks & Caicos; Young Turks; turkey sandwich; Turkish delight; Turkish bath; Turkish coffee
US | South American; South Americans; Latin American; Latin Americans; Central American; Central Americans; North American; North Americans; South America; Latin America; Central America; North America; American Samoa; American football; Pan American; Pan-American; Captain America; Organization of American States; Inter-American; American Samoan; América Latina; América del Sur; América Central; Lateinamerika; Südamerika; Mittelamerika; Nordamerika; América do Sul; América do Norte; América Central; norte-americano de futebol; Sud America; America Latina; America del Sud; America Centrale; Güney Amerika; Latin Amerika; Orta Amerika; Kuzey Amerika; أمريكا اللاتينية; أمريكا الجنوبية; أمريكا الشمالية; أمريكا الوسطى; أميركا اللاتينية; أميركا الجنوبية; أميركا الوسطى; दक्षिण अमेरिका; लैटिन अमेरिका; उत्तरी अमेरिका; मध्य अमेरिका; 南アメリカ; 北アメリカ; 中央アメリカ; ラテンアメリカ; Amerika Kusini; Amerika ya Kusini; Amerika Kaskazini; Amerika ta Kudu; futebol americano; football americano; Amerikan futbolu; Samoa Americana; Samoa americana; Amerikan Samoası; U.S. dollars; US dollars; American dollars; U.S. dlrs; American Express; American Idol; American Psycho; American Horror Story; American Pie; American Beauty; American Dad; American Gothic; British American Tobacco; American cheese; American Airlines; American Eagle; American Standard; American Apparel; Bank of America; America Online; US Airways; USA Today
WS | American Samoa
GB-ENG | New England; New England Patriots; English language; English-language; English-speaking; English teacher; English Channel; English Bay
GB-SCT | Nova Scotia; New Scotland Yard; Scotland Yard
GB-WLS | New South Wales; Prince of Wales; Princess of Wales; Jimmy Wales
ML | 马里兰; 马里兰州; 马里乌波尔; 马里奥; 马里亚纳; 马里奥特; 奥马里; 阿马里; 萨马里; 卡马里; 托马里
OM | 阿曼达; 阿曼斯
JP | 日本海; 日本脑炎; Japanese knotweed; Japanese beetle; Japanese beetles; Japanese maple
MN | 内蒙古; 內蒙古
CA | Canadian dollars; Canadian dlrs; Canadian Pacific; Canadian bacon; Canadian whisky; Canadian geese
AU | Australian dollars; Australian dlrs; Australian shepherd
NZ | New Zealand dollars; New Zealand dlrs
HK | Hong Kong dollars; Hong Kong dlrs; Hong Kong flu
SG | Singapore dollars; Singapore dlrs; Singapore cents; Singapore sling
CH | Swiss francs; Swiss cheese; Swiss Army knife; Swiss chard; Swiss Family Robinson
BE | Belgian francs; Belgian waffle; Belgian waffles; Belgian Malinois
DE | German marks; German shepherd; German shepherds; German measles; German potato salad
DK | Danish kroner; Danish pastry; Danish pastries
SE | Swedish kronor; Swedish crowns; Swedish meatballs
BR | Brazil nut; Brazil nuts; Brazilian wax
`;
