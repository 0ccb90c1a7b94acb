// Written by hand for this project from general knowledge. Licence: MIT, as the rest of it.

/**
 * Acronyms that are also words or names in lower case, in a language the service reads. In capitals in a query they match only capitals in an article:
 * US is never "us", WHO never "who". In a headline that is all in capitals they count for nothing.
 */
export const needCapitals: ReadonlySet<string> = new Set(
  `AA ABC ACE ACT ADD AGE AI AID AIDS AIM AIR ALL ALS AM AMP AN AND ANT APP APT ARC ARM ART AS ASH ASK AT ATM BAN BAR BAT BE BEST BIT BOX BUS
  BUT BY CAB CAM CAN CAP CAR CARE CART CAT CHIP CIS COD COP CORE CUB CUT DAB DARE DAY DEAL DEN DES DIE DIM DO DOE DOG DOT DU EAR EAT EAU
  EL EN ENS ES ET ETA EU FAR FAST FAT FED FEMA FIN FIT FLAT FOR FUN GAP GAS GATE GEL GO GOP GUM GUN HAD HAS HAT HE HELP HIM HIS HIT HOT HUB
  ICE IF IM IN INS IO IS ISS IT JET LA LAP LAS LE LED LIT LO LOS MA MAD MAN MAP MARS MASS MAT MAY ME MEN MERS MI MIT MOD MOM MP MS MY
  NATO NET NO NOT NOW ODD OF OFF OIL ON ONE OPEC OR ORB OS OUR OUT PA PAC PAN PAR PARE PAS PAT PEN PEP PET PIN PIT POW PUMA RAF RAM RAT
  RED RICE RIP ROI ROW RUN SAD SAFE SALT SAM SAP SARS SAS SAT SE SEA SEAL SEC SET SI SIM SIS SIT SO SOL SON SOS SPA STAR START STEM
  SUR SWAT TAN TAP TAR TEA TED TEN TES THE TIN TO TOP TU TV UN UNE UP US USA USE VAN VAT VIA WE WEB WHO WIN YES YET`.split(/\s+/),
);

/**
 * Acronyms and abbreviations that news writes in capitals (or with dots) and that stand for what follows: other ways to write the same thing.
 * Each line is one name: all its spellings, the first being the usual one. Dotted spellings need no entry of their own (U.N. is read as UN).
 */
export const expansions: readonly (readonly string[])[] = `
UN | United Nations
EU | European Union
NATO | North Atlantic Treaty Organization | North Atlantic Treaty Organisation
WHO | World Health Organization | World Health Organisation
WTO | World Trade Organization | World Trade Organisation
IMF | International Monetary Fund
IAEA | International Atomic Energy Agency
ICC | International Criminal Court
ICJ | International Court of Justice
ILO | International Labour Organization
OECD | Organisation for Economic Co-operation and Development
OPEC | Organization of the Petroleum Exporting Countries
OSCE | Organization for Security and Co-operation in Europe
ASEAN | Association of Southeast Asian Nations
ECOWAS | Economic Community of West African States
ECB | European Central Bank
ECHR | European Court of Human Rights
UNICEF | United Nations Children's Fund
UNESCO | United Nations Educational, Scientific and Cultural Organization
UNHCR | UN refugee agency
WFP | World Food Programme
FAO | Food and Agriculture Organization
IPCC | Intergovernmental Panel on Climate Change
CIA | Central Intelligence Agency
FBI | Federal Bureau of Investigation
NSA | National Security Agency
NASA | National Aeronautics and Space Administration
ESA | European Space Agency
FDA | Food and Drug Administration
FAA | Federal Aviation Administration
FCC | Federal Communications Commission
FTC | Federal Trade Commission
SEC | Securities and Exchange Commission
EPA | Environmental Protection Agency
FEMA | Federal Emergency Management Agency
DHS | Department of Homeland Security
DOJ | Department of Justice | Justice Department
IRS | Internal Revenue Service
CDC | Centers for Disease Control and Prevention
NHS | National Health Service
BBC | British Broadcasting Corporation
AI | artificial intelligence
EV | electric vehicle
GDP | gross domestic product
IPO | initial public offering
CEO | chief executive | chief executive officer
CFO | chief financial officer
PM | prime minister
MP | member of parliament
MEP | member of the European Parliament
NGO | non-governmental organisation | nongovernmental organization | non-governmental organization
LNG | liquefied natural gas
HIV | human immunodeficiency virus
IED | improvised explosive device
ICBM | intercontinental ballistic missile
UAV | unmanned aerial vehicle
WMD | weapons of mass destruction
UFO | unidentified flying object
GOP | Republican Party
IRA | Irish Republican Army
PLO | Palestine Liberation Organization
PKK | Kurdistan Workers' Party
IOC | International Olympic Committee
FIFA | International Federation of Association Football
UEFA | Union of European Football Associations
NBA | National Basketball Association
NFL | National Football League
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));
