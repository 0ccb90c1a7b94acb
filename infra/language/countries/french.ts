// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts.
// A people's word is masculine singular in lower case; feminine and plural are derived (inflect-western.ts) unless spelled out with slashes.
export const french = `
AF | | afghan
AL | | albanais
DZ | | algérien
AD | | andorran
AO | | angolais
AG | Antigua, Barbuda | antiguais, barbudien
AR | | argentin
AM | | arménien
AU | | australien
AT | | autrichien
AZ | | azerbaïdjanais, azéri
BS | les Bahamas | bahamien, bahaméen
BH | Bahrein | bahreïnien, bahreïni
BD | | bangladais, bangladeshi
BB | la Barbade | barbadien
BY | Bélarus, Belarus | biélorusse, bélarusse, bélarussien
BE | | belge
BZ | | bélizien
BJ | | béninois
BT | | bhoutanais
BO | | bolivien
BA | Bosnie, Bosnie Herzégovine | bosnien, bosniaque
BW | | botswanais
BR | | brésilien
BN | Brunéi | brunéien
BG | | bulgare
BF | Burkina | burkinabè/burkinabés/burkinabé/burkinabè/burkinabe
BI | | burundais
CV | | cap-verdien
KH | | cambodgien
CM | | camerounais
CA | | canadien
CF | Centrafrique, RCA! | centrafricain
TD | | tchadien
CL | =Chili^ | chilien
CN | République populaire de Chine | chinois
CO | | colombien
KM | | comorien
CG | =Congo-Brazzaville, Congo Brazzaville, République du Congo, Congo? | congolais?
CD | =Congo-Kinshasa, Congo Kinshasa, République démocratique du Congo, RDC!, RD Congo, Congo?, Zaïre | congolais?, zaïrois
CR | | costaricien, costaricain
CI | =Côte d'Ivoire | ivoirien
HR | | croate
CU | | cubain
CY | | chypriote
CZ | République tchèque | tchèque
DK | | danois
DJ | | djiboutien
DM | =Dominique^?, la Dominique | dominiquais
DO | Saint-Domingue? | dominicain?
EC | | équatorien
EG | | égyptien
SV | =Salvador^?, le Salvador, El Salvador | salvadorien
GQ | | équato-guinéen
ER | | érythréen
EE | | estonien
SZ | Swaziland | swazi
ET | | éthiopien
FJ | îles Fidji | fidjien
FI | | finlandais, finnois?
FR | | français
GA | | gabonais
GM | | gambien
GE | | géorgien?
DE | | allemand
GH | | ghanéen
GR | | grec
GD | =Grenade^? | grenadien
GT | | guatémaltèque
GN | =Guinée?, Guinée-Conakry | guinéen?
GW | | bissau-guinéen, bissaoguinéen
GY | | guyanien
HT | | haïtien
HN | | hondurien
HU | | hongrois
IS | | islandais
IN | | indien?
ID | | indonésien
IR | | iranien
IQ | | irakien, iraquien
IE | =Irlande?, République d'Irlande | irlandais
IL | | israélien
IT | | italien
JM | | jamaïcain, jamaïquain
JP | | japonais, nippon
JO | | jordanien
KZ | | kazakh, kazakhstanais
KE | | kényan, kenyan
KI | | kiribatien
KP | RPDC!, Corée^? | nord-coréen, coréen?
KR | République de Corée, Corée^? | sud-coréen, coréen?
KW | | koweïtien
KG | Kirghizie, Kirghizistan | kirghize, kirghiz
LA | | laotien
LV | | letton
LB | | libanais
LS | | lésothien
LR | Libéria | libérien
LY | | libyen
LI | | liechtensteinois
LT | | lituanien
LU | | luxembourgeois
MG | | malgache
MW | | malawite, malawien
MY | | malaisien
MV | =Maldives | maldivien
ML | | malien
MT | | maltais
MH | Iles Marshall | marshallais
MR | | mauritanien
MU | =Maurice^?, île Maurice | mauricien
MX | | mexicain
FM | | micronésien
MD | | moldave
MC | | monégasque
MN | | mongol
ME | | monténégrin
MA | | marocain
MZ | | mozambicain
MM | =Myanmar, Birmanie | birman
NA | | namibien
NR | | nauruan
NP | | népalais
NL | Hollande | néerlandais, hollandais
NZ | | néo-zélandais
NI | | nicaraguayen
NE | | nigérien
NG | Nigéria | nigérian
MK | Macédoine? | nord-macédonien, macédonien
NO | | norvégien
OM | | omanais
PK | | pakistanais
PW | | palaosien, paluan
PA | | panaméen
PG | | papouan-néo-guinéen, papou?
PY | | paraguayen
PE | | péruvien
PH | | philippin
PL | | polonais
PT | | portugais
QA | | qatari, qatarien
RO | | roumain
RU | Fédération de Russie | russe
RW | | rwandais
KN | =Saint-Christophe-et-Niévès, Saint-Kitts-et-Nevis | kittitien
LC | | saint-lucien
VC | =Saint-Vincent-et-les-Grenadines, Saint-Vincent-et-les Grenadines | vincentais
WS | | samoan
SM | | saint-marinais
ST | Sao Tomé, São Tomé-et-Príncipe | santoméen
SA | Arabie Saoudite | saoudien
SN | | sénégalais
RS | | serbe
SC | | seychellois
SL | | sierra-léonais, sierraléonais
SG | | singapourien
SK | | slovaque
SI | | slovène
SB | Iles Salomon | salomonais
SO | | somalien, somali
ZA | | sud-africain
SS | | sud-soudanais
ES | | espagnol
LK | | sri-lankais, srilankais
SD | | soudanais
SR | | surinamais
SE | | suédois
CH | | suisse, Suissesse
SY | | syrien
TJ | | tadjik/tadjiks/tadjike/tadjikes
TZ | | tanzanien
TH | | thaïlandais, thaï?
TL | Timor-Leste, Timor-Oriental | est-timorais, timorais
TG | | togolais
TO | | tongien
TT | Trinité-et-Tobago, Trinidad-et-Tobago, Trinidad | trinidadien, trinidéen
TN | | tunisien
TR | | turc
TM | | turkmène
TV | | tuvaluan
UG | | ougandais
UA | | ukrainien
AE | EAU!, Emirats arabes unis, Émirats? | émirati, émirien
GB | Grande-Bretagne | britannique
US | Etats-Unis, États-Unis d'Amérique, USA!, É.-U.!, Etats-Unis d'Amérique | américain, états-unien, étasunien
UY | | uruguayen
UZ | | ouzbek/ouzbeks/ouzbèke/ouzbèkes/ouzbèque/ouzbeke/ouzbekes
VU | | vanuatuan
VA | =Vatican, Saint-Siège, Cité du Vatican |
VE | | vénézuélien
VN | =Vietnam, Viêt Nam, Viêtnam, Viet Nam | vietnamien
YE | | yéménite
ZM | | zambien
ZW | | zimbabwéen
PS | =Palestine, Territoires palestiniens, Autorité palestinienne | palestinien
TW | | taïwanais
XK | | kosovar
HK | =Hong Kong, Hongkong | hongkongais
MO | =Macao | macanais
GL | | groenlandais
PR | | portoricain
EH | Sahara Occidental | sahraoui
EU | =Union européenne, UE! |
GB-ENG | =Angleterre | anglais?
GB-SCT | =Écosse, Ecosse | écossais
GB-WLS | =Pays de Galles | gallois
GB-NIR | =Irlande du Nord | nord-irlandais
`;
