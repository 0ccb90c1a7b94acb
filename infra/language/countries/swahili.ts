// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts; a country that is not here has its CLDR name alone.
// A people is one person (m-) and many (wa-).
export const swahili = `
AE | =Umoja wa Falme za Kiarabu, Falme za Kiarabu, UAE! |
AG | =Antigua na Barbuda |
BA | =Bosnia na Herzegovina, Bosnia |
BI | | Mrundi, Warundi
CD | =Jamhuri ya Kidemokrasia ya Congo, Jamhuri ya Kidemokrasia ya Kongo, DRC!, DR Congo, DR Kongo | Mkongo?, Wakongo?
CG | =Kongo-Brazzaville, Congo-Brazzaville, Jamhuri ya Kongo | Mkongo?, Wakongo?
CI | =Cote d'Ivoire, Ivory Coast |
CN | Uchina, China^ | Mchina, Wachina
DE | | Mjerumani, Wajerumani
EG | | Mmisri, Wamisri
ES | Uhispania, Hispania | Mhispania, Wahispania
ET | | Muethiopia, Waethiopia, Mhabeshi, Wahabeshi
EU | =Umoja wa Ulaya |
FR | | Mfaransa, Wafaransa
GB | =Uingereza, Ufalme wa Muungano | Mwingereza, Waingereza
GE | =Georgia? |
GN | =Guinea |
HK | =Hong Kong |
IL | | Muisraeli, Waisraeli
IN | | Mhindi, Wahindi
IR | Iran | Muiran, Wairan
IQ | Iraq | Muiraq, Wairaq
IT | | Mtaliano, Wataliano
JO | =Jordan^? |
JP | | Mjapani, Wajapani
KE | | Mkenya, Wakenya
KP | =Korea Kaskazini |
KR | =Korea Kusini |
MK | =Masedonia ya Kaskazini |
ML | =Mali^? |
MM | =Myanmar, Burma |
MO | =Makau |
MW | | Mmalawi, Wamalawi
MZ | | Mmsumbiji, Wamsumbiji
NE | Niger, Nijeri | Mniger, Waniger
NG | Nigeria | Mnigeria, Wanigeria
PS | =Palestina, Ukingo wa Magharibi | Mpalestina, Wapalestina
RU | | Mrusi, Warusi
RW | | Mnyarwanda, Wanyarwanda
SD | =Sudan | Msudan, Wasudan
SO | | Msomali, Wasomali
TD | =Chad^ |
TR | | Mturuki, Waturuki
TZ | | Mtanzania, Watanzania
UA | | Muukraine, Waukraine
UG | | Mganda, Waganda
US | =Marekani, Amerika? | Mmarekani, Wamarekani
VA | =Vatican |
GB-ENG | =England |
GB-SCT | =Scotland, Uskoti |
GB-WLS | =Wales^ |
GB-NIR | =Ireland Kaskazini |
KN | =Saint Kitts na Nevis, St Kitts na Nevis |
LC | =Saint Lucia, St Lucia |
VC | =Saint Vincent na Grenadines, St Vincent na Grenadines |
TL | =Timor-Leste, Timor Mashariki |
`;
