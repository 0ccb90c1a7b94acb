// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts.
// Names and peoples stand in their first form; cases, numbers and the feminine are derived (inflect-slavic.ts) unless spelled out with slashes.
export const polish = `
AF | | afgański, Afgańczyk
AL | | albański, Albańczyk
DZ | | algierski, algieriański?, Algierczyk
AD | | andorski
AO | | angolski, Angolczyk, Angolańczyk
AG | Antigua | antiguański
AR | | argentyński, Argentyńczyk
AM | | armeński, ormiański, Ormianin, Armeńczyk
AU | | australijski, Australijczyk
AT | | austriacki, Austriak, Austriaczka
AZ | | azerbejdżański, azerski, Azer/Azera/Azerowie/Azerów, Azerbejdżanin
BS | =Bahamy/Bahamów/Bahamom/Bahamami/Bahamach | bahamski
BH | | bahrajński
BD | | bangladeski, banglijski, Banglijczyk
BB | | barbadoski
BY | Białorusi, Białorusią | białoruski, Białorusin/Białorusina/Białorusinowi/Białorusinem/Białorusini/Białorusinów/Białorusinom/Białorusinami/Białorusinka/Białorusinki
BE | | belgijski, Belg/Belga/Belgowi/Belgiem/Belgowie/Belgów/Belgom/Belgami/Belgijka/Belgijki
BZ | | belizeński
BJ | | beniński, Benińczyk
BT | | bhutański, Bhutańczyk
BO | | boliwijski, Boliwijczyk
BA | Bośni i Hercegowiny, Bośni i Hercegowinie, Bośnię i Hercegowinę, BiH!, Bośnia/Bośni/Bośnię/Bośnią | bośniacki, Bośniak
BW | | botswański
BR | | brazylijski, Brazylijczyk
BN | | brunejski
BG | | bułgarski, Bułgar/Bułgara/Bułgarzy/Bułgarów/Bułgarom/Bułgarami/Bułgarka/Bułgarki
BF | | burkiński, burkiniański
BI | | burundyjski, Burundyjczyk
CV | Republiki Zielonego Przylądka, Wyspy Zielonego Przylądka, Zielony Przylądek |
KH | | kambodżański, Kambodżanin
CM | | kameruński, Kameruńczyk
CA | | kanadyjski, Kanadyjczyk
CF | Republiki Środkowoafrykańskiej, Republice Środkowoafrykańskiej, RŚA!? | środkowoafrykański
TD | =Czad^/Czadu^/Czadowi^/Czadem^/Czadzie^ | czadyjski, Czadyjczyk
CL | | chilijski, Chilijczyk
CN | =Chiny/Chin/Chinom/Chinami/Chinach, ChRL, Chińska Republika Ludowa | chiński, Chińczyk
CO | | kolumbijski, Kolumbijczyk
KM | =Komory^?/Komorów^?/Komorach^? | komorski
CG | =Republika Konga, Republiki Konga, Republice Konga, Kongo? | kongijski?, kongijczyk?
CD | Demokratycznej Republiki Konga, Demokratycznej Republice Konga, Demokratyczną Republikę Konga, Demokratyczną Republiką Konga, DR Konga, DR Kongo, DRK!, Kongo?/Konga?/Kongu?/Kongiem?, Zair | kongijski?, Kongijczyk?
CR | =Kostaryka, Costa Rica | kostarykański, Kostarykanin
CI | =Wybrzeże Kości Słoniowej/Wybrzeża Kości Słoniowej/Wybrzeżu Kości Słoniowej/Wybrzeżem Kości Słoniowej, Côte d'Ivoire | iworyjski, Iworyjczyk
HR | | chorwacki, Chorwat/Chorwata/Chorwaci/Chorwatów/Chorwatom/Chorwatami/Chorwatka/Chorwatki
CU | =Kuba^?/Kuby^?/Kubie^?/Kubę^?/Kubą^? | kubański, Kubańczyk
CY | =Cypr/Cypru/Cyprowi/Cyprem/Cyprze | cypryjski, Cypryjczyk
CZ | =Czechy/Czech/Czechom/Czechami/Czechach, Republika Czeska, Republiki Czeskiej, Republice Czeskiej | czeski, Czech/Czecha/Czesi/Czechów/Czechem/Czeszka
DK | =Dania^/Danii/Danię^/Danią | duński, Duńczyk, Dunka
DJ | | dżibutyjski
DM | | dominicki
DO | =Dominikana/Dominikany/Dominikanie/Dominikanę/Dominikaną, Republika Dominikańska, Republiki Dominikańskiej | dominikański?, Dominikańczyk
EC | =Ekwador/Ekwadoru/Ekwadorowi/Ekwadorem/Ekwadorze | ekwadorski, Ekwadorczyk
EG | =Egipt/Egiptu/Egiptowi/Egiptem/Egipcie | egipski, Egipcjanin
SV | | salwadorski, Salwadorczyk
GQ | Gwinei Równikowej, Gwineę Równikową, Gwineą Równikową |
ER | | erytrejski, Erytrejczyk
EE | | estoński, Estończyk, Estonka
SZ | Suazi | suazyjski
ET | | etiopski, Etiopczyk
FJ | | fidżyjski
FI | | fiński, Fin^/Fina/Finowi/Finem/Finowie/Finów/Finom/Finami/Finka^
FR | | francuski, Francuz/Francuza/Francuzowi/Francuzem/Francuzi/Francuzów/Francuzom/Francuzami/Francuzach/Francuzka/Francuzki
GA | | gaboński, Gabończyk
GM | | gambijski, Gambijczyk
GE | | gruziński, Gruzin/Gruzina/Gruzini/Gruzinów/Gruzinom/Gruzinami/Gruzinka/Gruzinki
DE | =Niemcy/Niemiec/Niemcom/Niemcami/Niemczech, RFN! | niemiecki, Niemca/Niemcowi/Niemcem/Niemców/Niemcach/Niemka/Niemki
GH | | ghański, Ghańczyk
GR | | grecki, Grek/Greka/Grekowi/Grekiem/Grecy/Greków/Grekom/Grekami/Grekach/Greczynka/Greczynki
GD | | grenadyjski
GT | | gwatemalski, Gwatemalczyk
GN | =Gwinea?/Gwinei?/Gwineę?/Gwineą? | gwinejski?, Gwinejczyk?
GW | Gwinei Bissau, Gwinea-Bissau, Gwineę Bissau |
GY | | gujański
HT | | haitański, Haitańczyk
HN | | honduraski, Honduranin
HU | =Węgry/Węgier/Węgrom/Węgrami/Węgrzech | węgierski, Węgra/Węgrowi/Węgrem/Węgrzy/Węgrów/Węgrach/Węgierka/Węgierki
IS | | islandzki, Islandczyk
IN | =Indie^/Indii/Indiom/Indiami/Indiach | indyjski, Hindus?/Hindusi?/Hindusów?, Indus?
ID | | indonezyjski, Indonezyjczyk
IR | | irański, Irańczyk
IQ | | iracki, Irakijczyk
IE | | irlandzki, Irlandczyk
IL | =Izrael/Izraela/Izraelowi/Izraelem/Izraelu | izraelski, Izraelczyk
IT | =Włochy/Włoch/Włochom/Włochami/Włoszech | włoski, Włocha/Włosi/Włochów/Włoszka/Włoszki
JM | =Jamajka/Jamajki/Jamajce/Jamajkę/Jamajką | jamajski, Jamajczyk
JP | | japoński, Japończyk
JO | | jordański, Jordańczyk
KZ | =Kazachstan/Kazachstanu/Kazachstanowi/Kazachstanem/Kazachstanie | kazachski, kazachstański, Kazach/Kazacha/Kazachowie/Kazachów
KE | | kenijski, Kenijczyk
KI | |
KP | Korei Północnej, Koreę Północną, Koreą Północną, KRLD!, Korea? | północnokoreański, koreański?
KR | Korei Południowej, Koreę Południową, Koreą Południową, Republika Korei, Korea? | południowokoreański, koreański?, Koreańczyk?
KW | | kuwejcki, Kuwejtczyk
KG | Kirgizja | kirgiski, Kirgiz/Kirgiza/Kirgizi/Kirgizów
LA | =Laos/Laosu/Laosowi/Laosem/Laosie | laotański, Laotańczyk
LV | =Łotwa/Łotwy/Łotwie/Łotwę/Łotwą | łotewski, Łotysz/Łotysza/Łotysze/Łotyszy/Łotyszom/Łotyszami/Łotyszka
LB | | libański, Libańczyk
LS | |
LR | | liberyjski, Liberyjczyk
LY | | libijski, Libijczyk
LI | | liechtensteiński
LT | =Litwa/Litwy/Litwie/Litwę/Litwą | litewski, Litwin/Litwina/Litwini/Litwinów/Litwinom/Litwinami/Litwinka
LU | =Luksemburg/Luksemburga/Luksemburgu/Luksemburgiem | luksemburski, Luksemburczyk
MG | | madagaskarski, malgaski
MW | | malawijski, Malawijczyk
MY | | malezyjski, Malezyjczyk
MV | =Malediwy/Malediwów/Malediwom/Malediwami/Malediwach | malediwski
ML | =Mali^? | malijski, Malijczyk
MT | | maltański?, Maltańczyk
MH | Wysp Marshalla, Wyspach Marshalla |
MR | | mauretański, Mauretańczyk
MU | | maurytyjski
MX | =Meksyk/Meksyku/Meksykowi/Meksykiem | meksykański, Meksykanin
FM | | mikronezyjski
MD | | mołdawski, Mołdawianin
MC | =Monako | monakijski
MN | | mongolski, Mongoł/Mongoła/Mongołowie/Mongołów
ME | =Czarnogóra/Czarnogóry/Czarnogórze/Czarnogórę/Czarnogórą | czarnogórski, Czarnogórzec/Czarnogórca/Czarnogórcy/Czarnogórców
MA | =Maroko/Maroka/Maroku/Marokiem | marokański, Marokańczyk
MZ | | mozambicki, Mozambijczyk
MM | =Mjanma/Mjanmy/Mjanmie/Mjanmę, Birma/Birmy/Birmie/Birmę/Birmą | birmański, Birmańczyk
NA | | namibijski, Namibijczyk
NR | |
NP | | nepalski, Nepalczyk
NL | =Holandia, Niderlandy/Niderlandów/Niderlandom/Niderlandami/Niderlandach, Królestwo Niderlandów | holenderski, niderlandzki, Holender/Holendra/Holendrowi/Holendrem/Holendrzy/Holendrów/Holendrom/Holenderka/Holenderki
NZ | Nowej Zelandii, Nową Zelandię, Nową Zelandią | nowozelandzki, Nowozelandczyk
NI | =Nikaragua/Nikaragui/Nikaraguę/Nikaraguą | nikaraguański, Nikaraguańczyk
NE | =Niger/Nigru/Nigrowi/Nigrem/Nigrze | nigerski, Nigerczyk
NG | | nigeryjski, Nigeryjczyk
MK | Macedonii Północnej, Macedonię Północną, Macedonia? | macedoński, północnomacedoński, Macedończyk
NO | | norweski, Norweg/Norwega/Norwegowie/Norwegów/Norwegom/Norweżka
OM | | omański, Omańczyk
PK | | pakistański, Pakistańczyk
PW | |
PA | =Panama^/Panamy^/Panamie^/Panamę^/Panamą^ | panamski, Panamczyk
PG | =Papua-Nowa Gwinea, Papui-Nowej Gwinei, Papua Nowa Gwinea, Papui Nowej Gwinei |
PY | | paragwajski, Paragwajczyk
PE | | peruwiański, Peruwiańczyk
PH | =Filipiny/Filipin/Filipinom/Filipinami/Filipinach | filipiński, Filipińczyk
PL | RP! | =polski/polskiego/polskiemu/polskim/polskiej/polskie/polscy/polskich/polskimi, Polak/Polaka/Polakowi/Polakiem/Polacy/Polaków/Polakom/Polakami/Polakach/Polki^
PT | | portugalski, Portugalczyk
QA | =Katar^/Kataru^/Katarowi^/Katarem^/Katarze^ | katarski, Katarczyk
RO | =Rumunia/Rumunii/Rumunię/Rumunią | rumuński, Rumun/Rumuna/Rumuni/Rumunów/Rumunka
RU | Federacja Rosyjska, Federacji Rosyjskiej, Federację Rosyjską | rosyjski, Rosjanin, ruski?
RW | =Rwanda/Rwandy/Rwandzie/Rwandę/Rwandą | rwandyjski, Rwandyjczyk
KN | |
LC | |
VC | |
WS | | samoański
SM | |
ST | |
SA | Arabii Saudyjskiej, Arabię Saudyjską, Arabią Saudyjską | saudyjski, Saudyjczyk
SN | | senegalski, Senegalczyk
RS | | serbski, Serb/Serba/Serbowi/Serbem/Serbowie/Serbów/Serbom/Serbami/Serbka
SC | =Seszele/Seszeli/Seszelach | seszelski
SL | |
SG | =Singapur/Singapuru/Singapurowi/Singapurem/Singapurze | singapurski, Singapurczyk
SK | | słowacki, Słowak, Słowaczka
SI | | słoweński, Słoweniec
SB | Wysp Salomona, Wyspach Salomona |
SO | | somalijski, Somalijczyk
ZA | =Republika Południowej Afryki, Republiki Południowej Afryki, Republice Południowej Afryki, RPA!, Południowa Afryka?/Południowej Afryki?/Południowej Afryce? | południowoafrykański
SS | Sudanu Południowego, Sudanie Południowym, Sudanem Południowym, Południowy Sudan | południowosudański
ES | | hiszpański, Hiszpan/Hiszpana/Hiszpanie/Hiszpanów/Hiszpanom/Hiszpanka
LK | Sri Lanki, Sri Lance, Sri Lankę, Sri Lanką, Sri Lanka | lankijski
SD | | sudański, Sudańczyk
SR | | surinamski
SE | | szwedzki, Szwed/Szweda/Szwedowi/Szwedem/Szwedzi/Szwedów/Szwedom/Szwedami/Szwedka
CH | | szwajcarski, Szwajcar/Szwajcara/Szwajcarzy/Szwajcarów/Szwajcarom/Szwajcarka
SY | | syryjski, Syryjczyk
TJ | | tadżycki, tadżykistański, Tadżyk
TZ | | tanzański, Tanzańczyk
TH | | tajlandzki, tajski, Taj?/Tajów/Tajowie, Tajlandczyk
TL | Timoru Wschodniego, Timorze Wschodnim | wschodniotimorski
TG | | togijski, Togijczyk
TO | | tongijski
TT | Trynidadu i Tobago, Trynidad | trynidadzki
TN | | tunezyjski, Tunezyjczyk
TR | | turecki, Turek/Turka/Turkowi/Turkiem/Turcy/Turków/Turkom/Turkami/Turkach/Turczynka
TM | | turkmeński, Turkmen/Turkmena/Turkmeni/Turkmenów
TV | |
UG | =Uganda/Ugandy/Ugandzie/Ugandę/Ugandą | ugandyjski, Ugandyjczyk
UA | =Ukraina/Ukrainy/Ukrainie/Ukrainę/Ukrainą | ukraiński, Ukrainiec, Ukrainka
AE | Zjednoczonych Emiratów Arabskich, Zjednoczonych Emiratach Arabskich, ZEA!, Emiraty?/Emiratów?/Emiratach? | emiracki
GB | Wielkiej Brytanii, Wielką Brytanię, Wielką Brytanią, Zjednoczone Królestwo, Zjednoczonego Królestwa, Zjednoczonym Królestwie, Brytania | brytyjski, Brytyjczyk
US | USA!, Stanów Zjednoczonych, Stanom Zjednoczonym, Stanami Zjednoczonymi, Stanach Zjednoczonych, Stany Zjednoczone Ameryki, Ameryka? | amerykański, Amerykanin
UY | | urugwajski, Urugwajczyk
UZ | | uzbecki, uzbekistański, Uzbek
VU | |
VA | Stolica Apostolska, Stolicy Apostolskiej | watykański
VE | | wenezuelski, Wenezuelczyk
VN | | wietnamski, Wietnamczyk
YE | =Jemen/Jemenu/Jemenowi/Jemenem/Jemenie | jemeński, Jemeńczyk
ZM | | zambijski, Zambijczyk
ZW | | zimbabweński
PS | Terytoriów Palestyńskich, Terytoriach Palestyńskich, Palestyna, Autonomia Palestyńska, Autonomii Palestyńskiej | palestyński, Palestyńczyk
TW | | tajwański, Tajwańczyk
XK | =Kosowo/Kosowa/Kosowu/Kosowie/Kosowem | kosowski, Kosowianin
HK | =Hongkong, Hong Kong | hongkoński
MO | =Makau |
GL | | grenlandzki, Grenlandczyk
PR | Puerto Rico | portorykański, Portorykańczyk
EH | Sahary Zachodniej, Saharze Zachodniej | saharyjski?
EU | =Unia Europejska/Unii Europejskiej/Unię Europejską/Unią Europejską, UE! |
GB-ENG | =Anglia | angielski?, Anglik, Angielka
GB-SCT | =Szkocja | szkocki, Szkot/Szkota/Szkoci/Szkotów/Szkotka
GB-WLS | =Walia | walijski, Walijczyk
GB-NIR | =Irlandia Północna/Irlandii Północnej/Irlandię Północną/Irlandią Północną | północnoirlandzki
`;
