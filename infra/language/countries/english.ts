// Written for this project from general knowledge (MIT, as the rest of it). One country a line: code | names | people.
// Names come from CLDR unless the column starts with "="; what stands here is added. A people's word is a singular noun or adjective;
// its plural is derived (see inflect-western.ts), irregular ones are spelled out.
// ^ counts only with a capital in running text, ! only in capitals, ? names something else as well.
export const english = `
AF | | Afghan, Afghani?
AL | | Albanian
DZ | | Algerian
AD | | Andorran
AO | | Angolan
AG | =Antigua and Barbuda, Antigua & Barbuda, Antigua, Barbuda | Antiguan, Barbudan
AR | | Argentine, Argentinian, Argentinean
AM | | Armenian
AU | | Australian, Aussie
AT | | Austrian
AZ | | Azerbaijani, Azeri
BS | The Bahamas | Bahamian
BH | | Bahraini
BD | | Bangladeshi
BB | | Barbadian, Bajan
BY | Belarus | Belarusian, Belarussian, Byelorussian
BE | | Belgian
BZ | | Belizean
BJ | | Beninese, Beninois
BT | | Bhutanese
BO | | Bolivian
BA | =Bosnia and Herzegovina, Bosnia & Herzegovina, Bosnia-Herzegovina, Bosnia, BiH! | Bosnian
BW | | Botswanan, Motswana, Batswana
BR | | Brazilian
BN | | Bruneian
BG | | Bulgarian
BF | Burkina | Burkinabe, Burkinabé
BI | | Burundian
CV | Cabo Verde | Cape Verdean, Cabo Verdean
KH | | Cambodian
CM | Cameroons? | Cameroonian
CA | | Canadian
CF | CAR!? | Central African?
TD | =Chad^? | Chadian
CL | =Chile^ | Chilean
CN | =China^, People's Republic of China, PRC!, Mainland China | Chinese
CO | | Colombian
KM | | Comoran, Comorian
CG | =Congo-Brazzaville, Congo Brazzaville, Republic of the Congo, Republic of Congo, Congo? | Congolese?
CD | =Congo-Kinshasa, Congo Kinshasa, Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC!, D.R. Congo, DR of Congo, Congo?, Zaire | Congolese?, Zairian
CR | | Costa Rican
CI | =Ivory Coast, Côte d'Ivoire | Ivorian
HR | | Croatian, Croat
CU | | Cuban
CY | | Cypriot
CZ | =Czechia, Czech Republic | Czech
DK | | Danish^, Dane^
DJ | | Djiboutian
DM | Commonwealth of Dominica | Dominican?
DO | | Dominican?
EC | | Ecuadorian, Ecuadorean
EG | | Egyptian
SV | =El Salvador | Salvadoran, Salvadorean, Salvadorian
GQ | | Equatorial Guinean, Equatoguinean
ER | | Eritrean
EE | | Estonian
SZ | Swaziland | Swazi, Emaswati
ET | | Ethiopian
FJ | | Fijian
FI | | Finnish, Finn^?
FR | | =French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen
GA | | Gabonese
GM | The Gambia | Gambian
GE | =Georgia?, Republic of Georgia | Georgian?
DE | Federal Republic of Germany | German
GH | | Ghanaian
GR | | Greek
GD | | Grenadian
GT | | Guatemalan
GN | =Guinea^?, Guinea-Conakry, Republic of Guinea | Guinean?
GW | Guinea Bissau | Bissau-Guinean, Bissauan
GY | | Guyanese
HT | | Haitian
HN | | Honduran
HU | | Hungarian
IS | | Icelandic, Icelander
IN | | Indian?
ID | | Indonesian
IR | Islamic Republic of Iran | Iranian
IQ | | Iraqi
IE | =Ireland?, Republic of Ireland, Irish Republic | Irish, Irishman, Irishmen, Irishwoman, Irishwomen
IL | | Israeli
IT | | Italian
JM | | Jamaican
JP | =Japan^ | Japanese
JO | =Jordan^?, Hashemite Kingdom of Jordan | Jordanian
KZ | | Kazakh, Kazakhstani
KE | | Kenyan
KI | | I-Kiribati
KP | =North Korea, DPRK!, D.P.R.K.!, Democratic People's Republic of Korea, N Korea, N. Korea, Korea^? | North Korean, Korean?
KR | =South Korea, Republic of Korea, ROK!, S Korea, S. Korea, Korea^? | South Korean, Korean?
KW | | Kuwaiti
KG | Kyrgyz Republic | Kyrgyz, Kyrgyzstani
LA | | Laotian, Lao
LV | | Latvian
LB | | Lebanese
LS | | Basotho, Mosotho
LR | | Liberian
LY | | Libyan
LI | | Liechtensteiner
LT | | Lithuanian
LU | | Luxembourger, Luxembourgish
MG | | Malagasy, Madagascan
MW | | Malawian
MY | | Malaysian
MV | The Maldives | Maldivian
ML | | Malian
MT | | Maltese
MH | | Marshallese
MR | | Mauritanian
MU | | Mauritian
MX | =Mexico | Mexican
FM | Federated States of Micronesia | Micronesian
MD | | Moldovan, Moldavian
MC | | Monegasque, Monégasque
MN | | Mongolian, Mongol?
ME | | Montenegrin
MA | | Moroccan
MZ | | Mozambican
MM | =Myanmar, Burma | Burmese, Myanmarese
NA | | Namibian
NR | | Nauruan
NP | | Nepali, Nepalese
NL | The Netherlands, Holland? | =Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen, Netherlander, Netherlanders
NZ | NZ! | New Zealander, Kiwi^?
NI | | Nicaraguan
NE | Republic of Niger | Nigerien, Nigerienne, Nigérien
NG | Federal Republic of Nigeria | Nigerian
MK | Macedonia?, Republic of North Macedonia | Macedonian
NO | | Norwegian
OM | | Omani
PK | | Pakistani
PW | | Palauan
PA | =Panama | Panamanian
PG | PNG! | Papua New Guinean, Papuan?
PY | | Paraguayan
PE | | Peruvian
PH | The Philippines | Filipino, Filipina, Philippine
PL | | Polish^, Pole^?
PT | | Portuguese
QA | | Qatari
RO | | Romanian
RU | Russian Federation | Russian
RW | | Rwandan
KN | =Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis, St. Kitts & Nevis, St Kitts, St. Kitts | Kittitian, Nevisian
LC | =Saint Lucia, St. Lucia, St Lucia | Saint Lucian, St. Lucian, St Lucian
VC | =Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent & the Grenadines | Vincentian
WS | | Samoan
SM | | Sammarinese, San Marinese
ST | =São Tomé and Príncipe, Sao Tome and Principe, São Tomé & Príncipe, Sao Tome | São Toméan, Santomean, Sao Tomean
SA | KSA!, Kingdom of Saudi Arabia | Saudi, Saudi Arabian
SN | | Senegalese
RS | | Serbian, Serb
SC | | Seychellois
SL | | Sierra Leonean
SG | | Singaporean
SK | Slovak Republic | Slovak, Slovakian
SI | | Slovenian, Slovene
SB | | Solomon Islander
SO | | Somali
ZA | RSA!? | South African
SS | | South Sudanese
ES | | =Spanish, Spaniard, Spaniards
LK | | Sri Lankan
SD | Republic of the Sudan | Sudanese
SR | | Surinamese
SE | | Swedish, Swede^?
CH | | Swiss
SY | Syrian Arab Republic | Syrian
TJ | | Tajik, Tajikistani
TZ | | Tanzanian
TH | | Thai
TL | East Timor | Timorese, East Timorese
TG | | Togolese
TO | | Tongan
TT | =Trinidad and Tobago, Trinidad & Tobago, Trinidad, Tobago | Trinidadian, Tobagonian
TN | | Tunisian
TR | =Turkey^, Türkiye, Turkiye, Republic of Turkey | Turkish, Turk^
TM | | Turkmen, Turkmenistani
TV | | Tuvaluan
UG | | Ugandan
UA | | Ukrainian
AE | The Emirates, Emirates?, UAE!, U.A.E.! | Emirati
GB | UK!, U.K.!, Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland | British, Briton, Brit
US | =United States, United States of America, US!, U.S.!, USA!, U.S.A.!, America? | American
UY | | Uruguayan
UZ | | Uzbek, Uzbekistani
VU | | Vanuatuan, ni-Vanuatu
VA | =Vatican City, Vatican, Holy See | Vatican
VE | | Venezuelan
VN | Viet Nam | Vietnamese
YE | | Yemeni, Yemenite
ZM | | Zambian
ZW | | Zimbabwean
PS | =Palestine, Palestinian Territories, Palestinian Authority, State of Palestine | Palestinian
TW | Republic of China?, Chinese Taipei | Taiwanese
XK | | Kosovar, Kosovan
HK | =Hong Kong | Hong Konger, Hongkonger
MO | =Macao, Macau | Macanese
GL | | Greenlandic, Greenlander
PR | | Puerto Rican
EH | | Sahrawi, Saharawi
EU | =European Union, EU!, E.U.! |
GB-ENG | =England | =English?, Englishman, Englishmen, Englishwoman, Englishwomen
GB-SCT | =Scotland | =Scottish, Scot^, Scots^?, Scotsman, Scotsmen, Scotswoman
GB-WLS | =Wales^? | =Welsh, Welshman, Welshmen, Welshwoman
GB-NIR | =Northern Ireland | Northern Irish
`;
