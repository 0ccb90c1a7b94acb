// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts; a country that is not here has its CLDR name alone.
// The hooked letters are folded, as most outlets write without them.
export const hausa = `
AE | =Haɗaɗɗiyar Daular Larabawa, Hadaddiyar Daular Larabawa, UAE! |
AG | =Antigua da Barbuda |
BA | =Bosniya da Harzagobina, Bosnia |
BF | Burkina Faso |
BJ | Jamhuriyar Benin, Benin |
CD | =Jamhuriyar Dimokuraɗiyyar Kongo, Jamhuriyar Dimokradiyyar Congo, DR Congo, Congo? |
CG | =Kongo?, Congo Brazzaville |
CI | =Ivory Coast, Kodebuwa, Cote d'Ivoire, Aibari Kwas |
CM | Kamaru |
CN | Sin, China^ | Sinawa, Chinawa
DE | Jamus | Jamusawa, Bajamushe
EG | Masar |
ES | Sifaniya, Spain, Sfaniya |
EU | =Tarayyar Turai, Kungiyar Tarayyar Turai, EU! |
FR | Faransa | Faransawa, Bafaranshe
GB | =Birtaniya, Biritaniya | Burtaniya
GE | =Georgia? |
GH | Gana, Ghana^ |
GN | =Gini, Guinea |
HK | =Hong Kong |
IL | Isra'ila | Isra'ilawa
IN | Indiya, India |
IR | Iran |
IQ | Iraki, Iraq |
IT | Italiya |
JO | =Jordan^?, Jodan |
JP | Japan |
KE | Kenya |
KP | =Koriya ta Arewa |
KR | =Koriya ta Kudu |
LB | Lebanon^, Labanon |
LY | Libiya, Libya |
MK | =Macedonia ta Arewa |
ML | =Mali^ |
MM | =Myanmar, Miyamar, Burma |
MO | =Macao |
MA | Maroko, Moroko |
NE | Nijar, Jamhuriyar Nijar | Nijarawa
NG | Nijeriya, Najeriya |
PS | =Falasɗinu, Falasdinu, Palasdinu, Palasɗinu, Falasdin | Falasdinawa, Falasɗinawa, Palasdinawa
RU | Rasha | Rashawa
SA | Saudiyya, Saudi Arabia |
SD | =Sudan |
SN | Senegal |
SY | =Siriya, Syria, Sham? |
TD | =Chadi, Cadi |
TR | Turkiyya, Turkiya | Turkawa
UA | Ukraine, Yukiren |
US | =Amurka, Amirka, Amurica | Amurkawa, Ba'amurke, Ba'amurkiya
VA | =Vatican, Batikan |
ZA | Afirka ta Kudu, Afrika ta Kudu |
GB-ENG | =Ingila |
GB-SCT | =Scotland |
GB-WLS | =Wales^ |
GB-NIR | =Arewacin Ireland, Ireland ta Arewa |
TL | =Timor-Leste |
`;
