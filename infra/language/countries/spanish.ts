// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts.
// A people's word is masculine singular in lower case; feminine and plural are derived (inflect-western.ts) unless spelled out with slashes.
export const spanish = `
AF | | afgano
AL | | albanés, albano?
DZ | | argelino
AD | | andorrano
AO | | angoleño, angolano
AG | Antigua?, Barbuda | antiguano, barbudense
AR | | argentino
AM | | armenio
AU | | australiano
AT | | austriaco, austríaco
AZ | Azerbaiyan | azerbaiyano, azerí
BS | =Bahamas, Las Bahamas | bahameño
BH | Bahréin, Bahrein | bareiní, bahreiní
BD | Bangladesh | bangladesí
BB | | barbadense
BY | Belarús | bielorruso
BE | | belga
BZ | | beliceño
BJ | | beninés
BT | | butanés
BO | | boliviano
BA | Bosnia-Herzegovina, Bosnia | bosnio
BW | Botswana | botsuano, botswano
BR | | brasileño, brasilero
BN | Brunei | bruneano
BG | | búlgaro
BF | | burkinés, burkinabé
BI | | burundés
CV | | caboverdiano
KH | | camboyano
CM | | camerunés
CA | | canadiense
CF | | centroafricano
TD | =Chad^ | chadiano
CL | =Chile^ | chileno
CN | =China^, República Popular China | chino^?/china^?/chinos/chinas
CO | | colombiano
KM | =Comoras, Comores | comorense
CG | =Congo?, República del Congo, Congo-Brazzaville | congoleño?, congolés?
CD | Congo?, RDC!, RD Congo, Congo-Kinshasa, Zaire | congoleño?, congolés?, zaireño
CR | | costarricense
CI | =Costa de Marfil, Côte d'Ivoire | marfileño
HR | | croata
CU | =Cuba^ | cubano
CY | | chipriota
CZ | República Checa | checo
DK | | danés
DJ | Djibouti, Djibuti | yibutiano
DM | | dominiqués
DO | | dominicano
EC | =Ecuador^ | ecuatoriano
EG | | egipcio
SV | =El Salvador | salvadoreño
GQ | | ecuatoguineano
ER | | eritreo
EE | | estonio
SZ | Suazilandia, Eswatini | suazi
ET | | etíope
FJ | Fiji | fiyiano
FI | | finlandés, finés
FR | | francés
GA | | gabonés
GM | | gambiano
GE | =Georgia? | georgiano?
DE | | alemán
GH | | ghanés
GR | | griego
GD | =Granada^? | granadino?
GT | | guatemalteco
GN | =Guinea?, Guinea-Conakri, Guinea Conakry | guineano?
GW | Guinea Bissau, Guinea-Bissau | bisauguineano
GY | Guayana? | guyanés
HT | | haitiano
HN | | hondureño
HU | | húngaro
IS | | islandés
IN | =India^ | indio?, hindú?
ID | | indonesio
IR | | iraní
IQ | | iraquí, irakí
IE | =Irlanda?, República de Irlanda | irlandés
IL | | israelí
IT | | italiano
JM | | jamaicano, jamaiquino
JP | | japonés, nipón
JO | | jordano
KZ | Kazajstán, Kazakhstan | kazajo, kazako
KE | Kenya | keniano, keniata
KI | | kiribatiano
KP | Norcorea, RPDC!, Corea^? | norcoreano, coreano?
KR | Surcorea, República de Corea, Corea^? | surcoreano, coreano?
KW | | kuwaití
KG | Kirguizistán | kirguís, kirguiso
LA | | laosiano
LV | | letón
LB | | libanés
LS | Lesotho | lesotense
LR | | liberiano
LY | | libio
LI | | liechtensteiniano
LT | | lituano
LU | | luxemburgués
MG | | malgache
MW | Malawi | malauí
MY | | malasio
MV | | maldivo
ML | Malí | maliense
MT | =Malta^ | maltés
MH | | marshalés
MR | | mauritano
MU | =Mauricio^?, Isla Mauricio | mauriciano
MX | Méjico | mexicano, mejicano
FM | | micronesio
MD | | moldavo
MC | | monegasco
MN | | mongol
ME | | montenegrino
MA | | marroquí
MZ | | mozambiqueño
MM | =Myanmar, Birmania | birmano
NA | | namibio
NR | | nauruano
NP | | nepalés, nepalí
NL | Holanda | neerlandés, holandés
NZ | Nueva Zelandia | neozelandés
NI | | nicaragüense
NE | | nigerino
NG | | nigeriano
MK | Macedonia? | macedonio, normacedonio
NO | | noruego
OM | | omaní
PK | Paquistán | pakistaní, paquistaní
PW | | palauano
PA | | panameño
PG | | papú?
PY | | paraguayo
PE | | peruano
PH | | filipino
PL | | polaco
PT | | portugués, luso?
QA | Qatar | catarí, qatarí
RO | Rumania | rumano
RU | Federación Rusa, Federación de Rusia | ruso
RW | Rwanda | ruandés
KN | =San Cristóbal y Nieves | sancristobaleño
LC | | santalucense
VC | | sanvicentino
WS | | samoano
SM | =San Marino | sanmarinense
ST | Santo Tomé | santotomense
SA | Arabia Saudita | saudí, saudita
SN | | senegalés
RS | | serbio
SC | | seychellense
SL | | sierraleonés
SG | Singapore | singapurense
SK | | eslovaco
SI | | esloveno
SB | | salomonense
SO | | somalí
ZA | Suráfrica | sudafricano, surafricano
SS | | sursudanés
ES | | español
LK | | esrilanqués
SD | | sudanés
SR | Suriname | surinamés
SE | | sueco?
CH | | suizo
SY | | sirio
TJ | | tayiko
TZ | Tanzanía | tanzano
TH | | tailandés
TL | Timor Oriental | timorense
TG | | togolés
TO | | tongano
TT | Trinidad y Tobago, Trinidad? | trinitense
TN | | tunecino
TR | | turco
TM | | turcomano, turkmeno
TV | | tuvaluano
UG | | ugandés
UA | | ucraniano, ucranio
AE | EAU!, Emiratos? | emiratí
GB | Gran Bretaña | británico
US | EE.UU.!, EE. UU.!, EEUU!, EE UU!, Estados Unidos de América, Estados Unidos, EUA!, USA!, U.S.A.! | estadounidense, norteamericano, americano?
UY | | uruguayo
UZ | | uzbeko
VU | | vanuatuense
VA | =Vaticano, Ciudad del Vaticano, Santa Sede |
VE | | venezolano
VN | | vietnamita
YE | | yemení
ZM | | zambiano
ZW | Zimbabwe | zimbabuense
PS | =Palestina, Territorios Palestinos, Autoridad Palestina | palestino
TW | | taiwanés
XK | | kosovar
HK | =Hong Kong | hongkonés
MO | =Macao | macaense
GL | | groenlandés
PR | | puertorriqueño, portorriqueño
EH | Sahara Occidental | saharaui
EU | =Unión Europea, UE! |
GB-ENG | =Inglaterra | inglés?
GB-SCT | =Escocia | escocés
GB-WLS | =Gales | galés
GB-NIR | =Irlanda del Norte | norirlandés
`;
