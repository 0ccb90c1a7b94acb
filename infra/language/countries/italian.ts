// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts; a country that is not here has its CLDR name alone.
// Peoples stand in the masculine singular; their other forms are derived (inflect-western.ts).
export const italian = `
AF | | afghano, afgano
AL | | albanese
DZ | | algerino
AO | | angolano
AG | =Antigua e Barbuda |
AR | | argentino
AM | | armeno
AU | | australiano
AT | | austriaco
AZ | Azerbaigian, Azerbaijan | azero, azerbaigiano
BS | Bahamas |
BH | Bahrein, Bahrain |
BD | | bengalese
BY | Bielorussia | bielorusso
BE | | belga/belgi/belghe
BJ | | beninese
BO | | boliviano
BA | =Bosnia ed Erzegovina, Bosnia-Erzegovina, Bosnia Erzegovina, Bosnia | bosniaco
BR | | brasiliano
BG | | bulgaro
BF | | burkinabé
CM | | camerunese
CA | | canadese
CF | | centrafricano
TD | =Ciad | ciadiano
CL | =Cile | cileno
CN | | cinese
CO | | colombiano
CG | =Congo-Brazzaville, Repubblica del Congo, Congo? | congolese?
CD | =Repubblica Democratica del Congo, RD Congo, RDC!, Congo-Kinshasa | congolese?
CI | =Costa d'Avorio | ivoriano
HR | | croato
CU | | cubano
CY | | cipriota/ciprioti/cipriote
CZ | =Repubblica Ceca, Cechia | ceco/ceca/cechi/ceche
DK | | danese
DM | =Dominica^ |
DO | | dominicano
EC | | ecuadoriano, ecuadoregno
EG | | egiziano
SV | | salvadoregno
ER | | eritreo
EE | | estone
ET | | etiope
FI | | finlandese
FR | | francese
GA | | gabonese
GM | | gambiano
GE | =Georgia? | georgiano
DE | | tedesco/tedesca/tedeschi/tedesche
GH | | ghanese
GR | | greco/greca/greci/greche
GT | | guatemalteco/guatemalteca/guatemaltechi/guatemalteche
GN | =Guinea | guineano
HT | | haitiano
HN | | honduregno
HU | | ungherese
IS | | islandese
IN | | indiano
ID | | indonesiano
IR | | iraniano
IQ | | iracheno
IE | | irlandese
IL | | israeliano
IT | | italiano
JP | | giapponese
JO | | giordano
KZ | Kazakistan, Kazakhstan | kazako/kazaka/kazaki/kazake, kazakho
KE | | keniano, keniota/kenioti/keniote
KP | =Corea del Nord | nordcoreano
KR | =Corea del Sud | sudcoreano
KW | |
LV | | lettone
LB | | libanese
LR | | liberiano
LY | | libico/libica/libici/libiche
LT | | lituano
LU | | lussemburghese
MY | Malesia, Malaysia | malese, malaysiano
ML | =Mali^ | maliano
MT | | maltese
MR | | mauritano
MX | | messicano
MD | Moldavia, Moldova | moldavo
MN | | mongolo
ME | | montenegrino
MA | | marocchino
MZ | | mozambicano
MM | =Myanmar, Birmania | birmano
NP | | nepalese
NL | =Paesi Bassi, Olanda | olandese
NZ | | neozelandese
NI | | nicaraguense
NE | Niger | nigerino
NG | Nigeria | nigeriano
MK | =Macedonia del Nord | macedone
NO | | norvegese
PK | | pakistano
PA | | panamense
PY | | paraguaiano
PE | | peruviano
PH | | filippino
PL | | polacco/polacca/polacchi/polacche
PT | | portoghese
QA | | qatariota/qatarioti/qatariote, qatarino
RO | | rumeno, romeno
RU | | russo
RW | Ruanda, Rwanda | ruandese
SA | | saudita/sauditi/saudite
SN | | senegalese
RS | | serbo
SG | | singaporiano
SK | | slovacco/slovacca/slovacchi/slovacche
SI | | sloveno
SO | | somalo
ZA | Sudafrica | sudafricano
SS | | sudsudanese
ES | | spagnolo
LK | | singalese
SD | | sudanese
SE | | svedese
CH | | svizzero
SY | | siriano
TW | | taiwanese
TZ | | tanzaniano
TH | Thailandia, Tailandia | thailandese, tailandese
TN | | tunisino
TR | | turco/turca/turchi/turche
TM | |
UG | | ugandese
UA | | ucraino
AE | |
GB | Gran Bretagna, UK! | britannico/britannica/britannici/britanniche
US | Stati Uniti d'America, USA!, Usa^ | statunitense, americano?
UY | | uruguaiano, uruguayano
UZ | | uzbeco/uzbeca/uzbechi/uzbeche, uzbeko
VE | | venezuelano
VN | | vietnamita/vietnamiti/vietnamite
YE | | yemenita/yemeniti/yemenite
ZM | | zambiano
ZW | | zimbabwese
PS | =Palestina, territori palestinesi, Cisgiordania | palestinese
XK | Kosovo, Kossovo | kosovaro
HK | =Hong Kong |
MO | =Macao |
VA | =Vaticano, Città del Vaticano |
EU | =Unione europea, UE!, Ue^ |
GB-ENG | =Inghilterra | inglese
GB-SCT | =Scozia | scozzese
GB-WLS | =Galles | gallese
GB-NIR | =Irlanda del Nord | nordirlandese
GW | =Guinea-Bissau, Guinea Bissau |
`;
