// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts.
// Peoples: the adjective in lower case and the person with a capital; endings and feminine are derived (inflect-western.ts).
export const german = `
AF | | afghanisch, Afghane
AL | | albanisch, Albaner
DZ | | algerisch, Algerier
AD | | andorranisch, Andorraner
AO | | angolanisch, Angolaner
AG | =Antigua und Barbuda, Antigua | antiguanisch, Antiguaner
AR | | argentinisch, Argentinier
AM | | armenisch, Armenier
AU | | australisch, Australier
AT | | österreichisch, Österreicher
AZ | | aserbaidschanisch, Aserbaidschaner
BS | | bahamaisch, Bahamaer
BH | | bahrainisch, Bahrainer
BD | Bangladesh | bangladeschisch, Bangladescher
BB | | barbadisch, Barbadier
BY | Weißrussland, Weissrussland | belarussisch, belarusisch, Belarusse, weißrussisch, Weißrusse
BE | | belgisch, Belgier
BZ | | belizisch, Belizer
BJ | | beninisch, Beniner
BT | | bhutanisch, Bhutaner
BO | | bolivianisch, Bolivianer
BA | Bosnien-Herzegowina, Bosnien | bosnisch, Bosnier
BW | Botswana | botsuanisch, botswanisch, Botsuaner
BR | | brasilianisch, Brasilianer
BN | Brunei | bruneiisch, Bruneier
BG | | bulgarisch, Bulgare
BF | | burkinisch, Burkiner
BI | | burundisch, Burundier
CV | Kap Verde, Kapverden | kapverdisch, Kapverdier
KH | | kambodschanisch, Kambodschaner
CM | | kamerunisch, Kameruner
CA | | kanadisch, Kanadier
CF | Zentralafrikanischen Republik | zentralafrikanisch?, Zentralafrikaner?
TD | | tschadisch, Tschader
CL | | chilenisch, Chilene
CN | Volksrepublik China | chinesisch, Chinese
CO | | kolumbianisch, Kolumbianer
KM | | komorisch, Komorer
CG | =Kongo-Brazzaville, Republik Kongo, Kongo? | kongolesisch?, Kongolese?
CD | =Kongo-Kinshasa, Demokratische Republik Kongo, Demokratischen Republik Kongo, DR Kongo, Kongo?, Zaire | kongolesisch?, Kongolese?
CR | | costa-ricanisch, Costa Ricaner
CI | =Elfenbeinküste, Côte d'Ivoire | ivorisch, Ivorer
HR | | kroatisch, Kroate
CU | | kubanisch, Kubaner
CY | | zyprisch, zypriotisch, Zyprer, Zypriot
CZ | Tschechische Republik, Tschechischen Republik | tschechisch, Tscheche
DK | | dänisch, Däne
DJ | | dschibutisch, Dschibutier
DM | | dominicanisch, Dominicaner
DO | Dominikanischen Republik | dominikanisch?, Dominikaner?
EC | Ekuador | ecuadorianisch, Ecuadorianer
EG | | ägyptisch, Ägypter
SV | =El Salvador | salvadorianisch, Salvadorianer
GQ | | äquatorialguineisch, Äquatorialguineer
ER | | eritreisch, Eritreer
EE | | estnisch, Este?, Estländer
SZ | Swasiland | swasiländisch
ET | | äthiopisch, Äthiopier
FJ | | fidschianisch, Fidschianer
FI | | finnisch, Finne
FR | | französisch, Franzose
GA | | gabunisch, Gabuner
GM | | gambisch, Gambier
GE | | georgisch, Georgier
DE | Bundesrepublik, BRD! | deutsch, Deutsche/Deutscher/Deutschen/Deutschem
GH | Gana | ghanaisch, Ghanaer
GR | | griechisch, Grieche
GD | | grenadisch, Grenader
GT | | guatemaltekisch, Guatemalteke
GN | =Guinea? | guineisch?, Guineer?
GW | | bissau-guineisch, Guinea-Bissauer
GY | | guyanisch, Guyaner
HT | | haitianisch, Haitianer
HN | | honduranisch, Honduraner
HU | | ungarisch, Ungar/Ungarn/Ungarin/Ungarinnen
IS | | isländisch, Isländer
IN | | indisch, Inder
ID | | indonesisch, Indonesier
IR | | iranisch, Iraner
IQ | | irakisch, Iraker
IE | =Irland?, Republik Irland | irisch, Ire^/Iren^/Irin^/Irinnen^
IL | | israelisch, Israeli
IT | | italienisch, Italiener
JM | | jamaikanisch, Jamaikaner
JP | | japanisch, Japaner
JO | | jordanisch, Jordanier
KZ | | kasachisch, Kasache
KE | | kenianisch, Kenianer
KI | | kiribatisch
KP | Korea? | nordkoreanisch, Nordkoreaner, koreanisch?, Koreaner?
KR | Korea?, Republik Korea | südkoreanisch, Südkoreaner, koreanisch?, Koreaner?
KW | | kuwaitisch, Kuwaiter
KG | Kirgistan, Kirgisien | kirgisisch, Kirgise
LA | | laotisch, Laote
LV | | lettisch, Lette
LB | | libanesisch, Libanese
LS | | lesothisch, Lesother
LR | | liberianisch, Liberianer
LY | | libysch, Libyer
LI | | liechtensteinisch, Liechtensteiner
LT | | litauisch, Litauer
LU | | luxemburgisch, Luxemburger
MG | | madagassisch, Madagasse
MW | | malawisch, Malawier
MY | | malaysisch, Malaysier
MV | | maledivisch, Malediver
ML | | malisch, Malier
MT | | maltesisch, Malteser?
MH | | marshallisch, Marshaller
MR | | mauretanisch, Mauretanier
MU | | mauritisch, Mauritier
MX | | mexikanisch, Mexikaner
FM | | mikronesisch, Mikronesier
MD | Moldau?, Moldawien | moldauisch, moldawisch, Moldauer, Moldawier
MC | | monegassisch, Monegasse
MN | | mongolisch, Mongole
ME | | montenegrinisch, Montenegriner
MA | | marokkanisch, Marokkaner
MZ | Mozambique | mosambikanisch, Mosambikaner
MM | Birma, Burma | myanmarisch, birmanisch, Myanmare, Birmane
NA | | namibisch, Namibier
NR | | nauruisch, Nauruer
NP | | nepalesisch, Nepalese
NL | Niederlanden, Holland | niederländisch, Niederländer, holländisch, Holländer
NZ | | neuseeländisch, Neuseeländer
NI | | nicaraguanisch, Nicaraguaner
NE | | nigrisch, Nigrer
NG | | nigerianisch, Nigerianer
MK | Mazedonien? | nordmazedonisch, mazedonisch, Mazedonier
NO | | norwegisch, Norweger
OM | | omanisch, Omaner
PK | | pakistanisch, Pakistaner, Pakistani
PW | | palauisch, Palauer
PA | | panamaisch, Panamaer
PG | | papua-neuguineisch, Papua-Neuguineer
PY | | paraguayisch, Paraguayer
PE | | peruanisch, Peruaner
PH | | philippinisch, Philippiner, Filipino
PL | | polnisch, Pole^?
PT | | portugiesisch, Portugiese
QA | Qatar | katarisch, Katarer
RO | | rumänisch, Rumäne
RU | Russische Föderation, Russischen Föderation | russisch, Russe
RW | | ruandisch, Ruander
KN | =St. Kitts und Nevis | 
LC | =St. Lucia | lucianisch, Lucianer
VC | =St. Vincent und die Grenadinen | vincentisch, Vincenter
WS | | samoanisch, Samoaner
SM | | san-marinesisch, San-Marinese
ST | Sao Tome und Principe | são-toméisch
SA | Saudiarabien, Saudi Arabien | saudi-arabisch, saudisch, Saudi-Araber, Saudi
SN | | senegalesisch, Senegalese
RS | | serbisch, Serbe
SC | | seychellisch, Seycheller
SL | | sierra-leonisch, Sierra-Leoner
SG | | singapurisch, Singapurer
SK | | slowakisch, Slowake
SI | | slowenisch, Slowene
SB | | salomonisch?, Salomoner
SO | | somalisch, Somalier
ZA | | südafrikanisch, Südafrikaner
SS | | südsudanesisch, Südsudanese
ES | | spanisch, Spanier
LK | | sri-lankisch, Sri-Lanker
SD | | sudanesisch, sudanisch, Sudanese
SR | | surinamisch, Surinamer
SE | | schwedisch, Schwede
CH | | Schweizer, schweizerisch
SY | | syrisch, Syrer
TJ | | tadschikisch, Tadschike
TZ | | tansanisch, Tansanier
TH | | thailändisch, Thailänder, Thai
TL | Osttimor | osttimoresisch, Osttimorese
TG | | togoisch, togolesisch, Togoer
TO | | tongaisch, Tongaer
TT | =Trinidad und Tobago, Trinidad | trinidadisch, Trinidader
TN | | tunesisch, Tunesier
TR | Tuerkei | türkisch, Türke
TM | | turkmenisch, Turkmene
TV | | tuvaluisch, Tuvaluer
UG | | ugandisch, Ugander
UA | | ukrainisch, Ukrainer
AE | Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, VAE!, Emirate? | emiratisch, Emirater
GB | Vereinigten Königreich, Vereinigten Königreichs, Großbritannien, Grossbritannien, UK! | britisch, Brite
US | Vereinigte Staaten von Amerika, Vereinigten Staaten, USA!, US!, Amerika? | amerikanisch, US-amerikanisch, Amerikaner, US-Amerikaner
UY | | uruguayisch, Uruguayer
UZ | | usbekisch, Usbeke
VU | | vanuatuisch
VA | Vatikan, Heiliger Stuhl, Heiligen Stuhl | vatikanisch
VE | | venezolanisch, Venezolaner
VN | | vietnamesisch, Vietnamese
YE | | jemenitisch, Jemenit
ZM | | sambisch, Sambier
ZW | | simbabwisch, Simbabwer
PS | =Palästina, Palästinensische Autonomiegebiete, Palästinensischen Autonomiegebieten, Palästinensergebiete, Palästinensergebieten | palästinensisch, Palästinenser
TW | | taiwanisch, Taiwaner, Taiwanese
XK | | kosovarisch, Kosovare
HK | =Hongkong | Hongkonger
MO | =Macau, Macao | macauisch
GL | | grönländisch, Grönländer
PR | | puerto-ricanisch, Puerto-Ricaner
EH | | sahrauisch, Sahraui
EU | =Europäische Union, Europäischen Union, EU! |
GB-ENG | =England | englisch?, Engländer
GB-SCT | =Schottland | schottisch, Schotte
GB-WLS | =Wales | walisisch, Waliser
GB-NIR | =Nordirland | nordirisch, Nordire
`;
