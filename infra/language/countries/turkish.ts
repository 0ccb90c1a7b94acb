// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts; a country that is not here has its CLDR name alone.
// Names take their cases after an apostrophe, which parts words; peoples take theirs directly, and are derived (inflect-turkish.ts).
export const turkish = `
AF | | Afgan, Afganistanlı
AL | | Arnavut
DZ | | Cezayirli
AO | | Angolalı
AG | =Antigua ve Barbuda |
AR | | Arjantinli
AM | | Ermeni
AU | | Avustralyalı
AT | | Avusturyalı
AZ | | Azerbaycanlı, Azeri
BD | | Bangladeşli
BY | Belarus, Beyaz Rusya | Belaruslu
BE | | Belçikalı
BO | | Bolivyalı
BA | =Bosna-Hersek, Bosna Hersek, Bosna | Bosnalı, Boşnak
BR | | Brezilyalı
BG | | Bulgar
BF | | Burkinalı
CM | | Kamerunlu
CA | | Kanadalı
TD | =Çad^ | Çadlı
CL | | Şilili
CN | | Çinli
CO | | Kolombiyalı
CG | =Kongo Cumhuriyeti, Kongo Brazavil, Kongo? | Kongolu?
CD | =Kongo Demokratik Cumhuriyeti, Demokratik Kongo Cumhuriyeti, KDC! | Kongolu?
CI | =Fildişi Sahili, Fildişi Sahilleri |
HR | | Hırvat
CU | | Kübalı
CY | Kıbrıs, Güney Kıbrıs | Kıbrıslı
CZ | =Çekya, Çek Cumhuriyeti | Çek
DK | | Danimarkalı
EG | | Mısırlı
ER | | Eritreli
EE | | Estonyalı
ET | | Etiyopyalı
FI | | Finlandiyalı, Finli
FR | | Fransız
GE | =Gürcistan | Gürcü
DE | | Alman
GH | | Ganalı
GR | | Yunan, Yunanistanlı
GN | =Gine |
HT | | Haitili
HU | | Macar
IS | | İzlandalı
IN | | Hint, Hindistanlı
ID | | Endonezyalı
IR | | İranlı
IQ | | Iraklı
IE | | İrlandalı
IL | | İsrailli
IT | | İtalyan
JP | | Japon
JO | =Ürdün | Ürdünlü
KZ | | Kazak^
KE | | Kenyalı
KP | =Kuzey Kore | Kuzey Koreli
KR | =Güney Kore | Güney Koreli
KW | | Kuveytli
KG | | Kırgız
LV | | Letonyalı
LB | | Lübnanlı
LR | | Liberyalı
LY | | Libyalı
LT | | Litvanyalı
MY | | Malezyalı
ML | =Mali^? | Malili
MX | | Meksikalı
MD | | Moldovalı
MN | | Moğol
ME | | Karadağlı
MA | | Faslı
MZ | | Mozambikli
MM | =Myanmar, Burma |
NP | | Nepalli
NL | | Hollandalı
NZ | | Yeni Zelandalı
NE | Nijer | Nijerli
NG | Nijerya | Nijeryalı
MK | =Kuzey Makedonya | Makedon
NO | | Norveçli
OM | =Umman |
PK | | Pakistanlı
PE | | Perulu
PH | | Filipinli
PL | | Polonyalı, Leh^
PT | | Portekizli
QA | | Katarlı
RO | | Rumen
RU | | Rus
RW | | Ruandalı
SA | | Suudi, Suudi Arabistanlı
SN | | Senegalli
RS | | Sırp
SK | | Slovak
SI | | Sloven
SO | | Somalili
ZA | =Güney Afrika, Güney Afrika Cumhuriyeti | Güney Afrikalı
SS | | Güney Sudanlı
ES | | İspanyol
LK | |
SD | | Sudanlı
SE | | İsveçli
CH | | İsviçreli
SY | | Suriyeli
TW | | Tayvanlı
TZ | | Tanzanyalı
TH | | Taylandlı
TN | | Tunuslu
TR | =Türkiye, Türkiye Cumhuriyeti | Türk
TM | | Türkmen
UG | | Ugandalı
UA | | Ukraynalı
AE | BAE! |
GB | İngiltere, Britanya, Büyük Britanya | Britanyalı, İngiliz
US | ABD!, Amerika? | Amerikan, Amerikalı
UZ | | Özbek
VE | | Venezuelalı
VN | | Vietnamlı
YE | | Yemenli
ZM | | Zambiyalı
ZW | | Zimbabveli
PS | =Filistin, Batı Şeria | Filistinli
XK | | Kosovalı
HK | =Hong Kong |
MO | =Makao |
VA | =Vatikan |
EU | =Avrupa Birliği, AB! |
GB-SCT | =İskoçya | İskoç
GB-WLS | =Galler | Galli
GB-NIR | =Kuzey İrlanda |
GW | =Gine-Bissau, Gine Bissau |
TL | =Timor-Leste, Doğu Timor |
`;
