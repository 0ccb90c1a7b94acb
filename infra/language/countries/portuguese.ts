// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts; a country that is not here has its CLDR name alone.
// Peoples stand in the masculine singular; their other forms are derived (inflect-western.ts).
export const portuguese = `
AF | | afegão/afegã/afegãos/afegãs/afegães
AL | | albanês
DZ | | argelino
AD | | andorrano
AO | | angolano
AG | =Antígua e Barbuda, Antígua |
AR | | argentino
AM | Arménia | arménio, armênio
AU | | australiano
AT | | austríaco
AZ | Azerbaijão | azerbaijano, azeri
BS | Bahamas |
BH | Barein, Bahrein | bareinita
BD | | bengalês, bangladense
BY | Bielorrússia, Belarus | bielorrusso
BE | | belga
BJ | Benin, Benim | beninense
BO | | boliviano
BA | =Bósnia e Herzegovina, Bósnia-Herzegovina, Bósnia | bósnio
BW | Botswana, Botsuana | botsuano
BR | | brasileiro
BG | | búlgaro
BF | =Burkina Faso, Burquina Fasso, Burkina Fasso | burquinabê, burkinabe
BI | Burundi |
CV | | cabo-verdiano
KH | Camboja | cambojano
CM | Camarões | camaronês
CA | | canadense, canadiano
CF | =República Centro-Africana | centro-africano
TD | Chade | chadiano
CL | | chileno
CN | | chinês
CO | | colombiano
CG | =Congo-Brazzaville, República do Congo, Congo? | congolês?
CD | =República Democrática do Congo, RD Congo, RDC!, Congo-Kinshasa | congolês?
CR | | costarriquenho, costa-riquenho
CI | =Costa do Marfim | marfinense
HR | | croata
CU | | cubano
CY | | cipriota
CZ | =República Tcheca, República Checa, Tchéquia, Chéquia | tcheco, checo
DK | | dinamarquês
DJ | Djibuti, Djibouti |
DO | | dominicano
EC | | equatoriano
EG | Egito, Egipto | egípcio
SV | | salvadorenho
ER | Eritreia | eritreu
EE | Estónia | estoniano, estónio
SZ | Essuatíni, Suazilândia |
ET | | etíope
FI | | finlandês
FR | | francês
GA | Gabão | gabonês
GM | Gâmbia | gambiano
GE | =Geórgia? | georgiano
DE | | alemão/alemã/alemães/alemãs
GH | Gana | ganês, ganense
GR | | grego
GT | | guatemalteco
GN | =Guiné | guineano, guineense?
GW | =Guiné-Bissau | guineense?
HT | | haitiano
HN | | hondurenho
HU | | húngaro
IS | | islandês
IN | | indiano
ID | | indonésio
IR | Irão | iraniano
IQ | | iraquiano
IE | | irlandês
IL | | israelense, israelita
IT | | italiano
JP | | japonês
JO | Jordânia | jordaniano, jordano
KZ | | cazaque
KE | Quénia | queniano
KP | =Coreia do Norte | norte-coreano
KR | =Coreia do Sul | sul-coreano
KW | | kuwaitiano
KG | | quirguiz
LA | | laosiano
LV | Letónia | letão/letã/letões/letãs
LB | | libanês
LR | | liberiano
LY | | líbio
LT | | lituano
LU | | luxemburguês
MG | Madagáscar |
MY | Malásia | malaio, malásio
ML | =Mali | maliano
MT | | maltês
MR | | mauritano
MX | | mexicano
MD | Moldávia, Moldova | moldavo, moldávio
MN | | mongol
ME | | montenegrino
MA | Marrocos | marroquino
MZ | | moçambicano
MM | =Mianmar, Myanmar, Birmânia | birmanês
NA | | namibiano
NP | | nepalês
NL | =Países Baixos, Holanda | holandês, neerlandês
NZ | | neozelandês
NI | | nicaraguense
NE | Níger | nigerino
NG | Nigéria | nigeriano
MK | =Macedônia do Norte, Macedónia do Norte | macedônio, macedónio
NO | | norueguês
OM | =Omã |
PK | | paquistanês
PW | |
PA | | panamenho
PY | | paraguaio
PE | =Peru^ | peruano
PH | | filipino
PL | Polónia | polonês, polaco
PT | | português
QA | Catar, Qatar | catariano, catari
RO | Roménia | romeno
RU | | russo
RW | | ruandês
SA | | saudita
SN | | senegalês
RS | | sérvio
SL | Serra Leoa |
SG | Singapura | singapuriano
SK | | eslovaco
SI | Eslovénia | esloveno
SO | | somali, somaliano
ZA | | sul-africano
SS | | sul-sudanês
ES | | espanhol/espanhola/espanhóis/espanholas
LK | | cingalês
SD | | sudanês
SE | | sueco
CH | | suíço
SY | | sírio
TW | | taiwanês
TJ | Tajiquistão |
TZ | | tanzaniano
TH | | tailandês
TN | | tunisiano, tunisino
TR | | turco
TM | =Turcomenistão, Turquemenistão |
UG | | ugandense, ugandês
UA | | ucraniano
AE | | emiradense
GB | Grã-Bretanha | britânico
US | Estados Unidos da América, EUA! | americano?, norte-americano, estadunidense
UY | | uruguaio
UZ | Uzbequistão, Usbequistão | uzbeque
VE | | venezuelano
VN | Vietname, Vietnam | vietnamita
YE | Iémen, Iêmen | iemenita
ZM | Zâmbia | zambiano
ZW | Zimbábue, Zimbabwe | zimbabuano
PS | =Palestina, territórios palestinos, territórios palestinianos, Cisjordânia | palestino, palestiniano
XK | Kosovo, Cosovo | kosovar
HK | =Hong Kong |
MO | =Macau |
VA | =Vaticano |
EU | =União Europeia, UE! |
GB-ENG | =Inglaterra | inglês
GB-SCT | =Escócia | escocês
GB-WLS | =País de Gales | galês
GB-NIR | =Irlanda do Norte |
PG | =Papua-Nova Guiné, Papua Nova Guiné |
TL | =Timor-Leste, Timor Leste | timorense
`;
