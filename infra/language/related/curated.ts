// Written for this project from general knowledge, as a news editor would (MIT, as the rest of it). It comes before what the script finds.
// "a = b = c @0.9": each stands for each other, with that weight. "a > b @0.7, c @0.6": who follows a also wants b and c; not the other way round.
// Base forms; several words are a phrase. Weights: 0.9 the same thing in other words, 0.75 nearly, 0.6 a kind of it or a way to say it, 0.5 a sign of it.
export const curated = `
# military
troop = soldier @0.85
troop > force @0.75, army @0.7, military @0.65, serviceman @0.75, servicewoman @0.7, service member @0.75, military personnel @0.85, marine @0.65, infantry @0.65, paratrooper @0.65, battalion @0.6, brigade @0.6, contingent @0.6, peacekeeper @0.55, regiment @0.6
soldier > serviceman @0.85, servicewoman @0.8, service member @0.85, infantryman @0.75, paratrooper @0.7, marine @0.6, army @0.55, conscript @0.6, reservist @0.6, fighter @0.5
serviceman = service member = servicewoman @0.85
serviceman > soldier @0.75, sailor @0.6, airman @0.6, marine @0.6
army > military @0.8, armed forces @0.8, troop @0.7, soldier @0.65, ground forces @0.8, land forces @0.75, infantry @0.6
military > army @0.75, armed forces @0.9, troop @0.7, soldier @0.6, force @0.5, navy @0.55, air force @0.55, defence @0.5, defense @0.5
armed forces > military @0.9, army @0.75, troop @0.7, force @0.6
navy > naval @0.85, warship @0.6, fleet @0.6, naval forces @0.9, sailor @0.55
air force > warplane @0.6, fighter jet @0.55, military aircraft @0.6
warplane = fighter jet = jet fighter = combat aircraft @0.85
warplane > bomber @0.65, military aircraft @0.8
warship = naval vessel @0.85
warship > destroyer @0.6, frigate @0.65, cruiser @0.6, aircraft carrier @0.6, corvette @0.55
drone = unmanned aircraft = unmanned aerial vehicle = UAV @0.9
airstrike = air strike = air raid = aerial bombardment @0.85
airstrike > bombing @0.65, drone strike @0.65, bombardment @0.65, missile strike @0.6
bombing > bomb @0.75, blast @0.65, explosion @0.65, suicide bomber @0.65, car bomb @0.65
bomb > explosive @0.65, explosive device @0.8, bombing @0.75, grenade @0.5
missile > rocket @0.6, cruise missile @0.9, ballistic missile @0.9
missile test = missile launch @0.85
shelling = artillery fire @0.85
shelling > bombardment @0.75, artillery @0.65, mortar fire @0.7
invasion = invade @0.85
invasion > incursion @0.7, offensive @0.5, occupation @0.5
incursion > raid @0.6, invasion @0.6
offensive > assault @0.6, counteroffensive @0.65, attack @0.55
counteroffensive = counter-offensive @0.95
withdrawal = pullout = pull-out @0.85
withdrawal > withdraw @0.9, pull out @0.8, retreat @0.6, drawdown @0.65, exit @0.5
withdraw > pull out @0.85, pullout @0.75, retreat @0.6
deployment > deploy @0.9, send troops @0.65
deploy > send @0.5, station @0.55, dispatch @0.6
ceasefire = cease-fire = truce @0.9
ceasefire > armistice @0.75, halt fighting @0.6, cessation of hostilities @0.85
peace talks = peace negotiations @0.95
peace deal = peace agreement = peace accord @0.95
coup = coup d'etat = putsch @0.9
coup > overthrow @0.7, military takeover @0.85, junta @0.6, seize power @0.7, oust @0.5, mutiny @0.5
overthrow = topple @0.8
overthrow > oust @0.75, coup @0.6, depose @0.75
junta > military government @0.8, military rulers @0.8, coup leaders @0.65
rebel = insurgent @0.85
rebel > guerrilla @0.7, militant @0.6, militia @0.55, fighter @0.5
insurgent > guerrilla @0.75, militant @0.7, fighter @0.5
insurgency > rebellion @0.75, insurrection @0.7, uprising @0.6, guerrilla war @0.65
uprising = revolt @0.85
uprising > rebellion @0.75, insurrection @0.75, revolution @0.55
terrorist > militant @0.6, extremist @0.6, jihadist @0.6, terror @0.8
terrorism = terror @0.85
terrorism > terrorist @0.85, extremism @0.55
jihadist = islamist militant @0.8
jihadist > extremist @0.65, militant @0.65
hostage > captive @0.75, hostage-taking @0.85, abducted @0.5
mercenary > private military @0.7, military contractor @0.65
conscription > draft @0.7, mobilisation @0.6, mobilization @0.6, military service @0.65
mobilisation = mobilization @0.95
casualty > dead @0.5, death @0.55, wounded @0.6, injured @0.55, killed @0.55
war crime > atrocity @0.65, crime against humanity @0.7, crimes against humanity @0.7
genocide > ethnic cleansing @0.7, mass killing @0.6
refugee > asylum seeker @0.7, displaced people @0.65, displaced person @0.65
war > conflict @0.65, fighting @0.55, warfare @0.75, hostilities @0.65
# death, crime, courts
kill = slay @0.8
kill > shoot dead @0.75, murder @0.7, dead @0.65, death @0.6, fatal @0.6, die @0.55, fatally @0.65, gun down @0.7, massacre @0.55, assassinate @0.55
die = pass away @0.85
die > death @0.8, dead @0.75, kill @0.5, dies aged @0.9, obituary @0.6, succumb @0.6
death > die @0.8, dead @0.7, fatality @0.75, kill @0.6, demise @0.6
dead > die @0.75, death @0.7, kill @0.65, fatality @0.65
fatal > deadly @0.85, lethal @0.7, kill @0.65, fatality @0.8
deadly = lethal @0.8
deadly > fatal @0.85, kill @0.6
fatality > death @0.8, dead @0.65
murder > homicide @0.85, slaying @0.85, kill @0.7, slay @0.75, stab to death @0.6, manslaughter @0.5
homicide > murder @0.85, slaying @0.8, killing @0.65, manslaughter @0.6
manslaughter > homicide @0.65
assassination = assassinate @0.9
assassination > murder @0.5, shot dead @0.5
massacre > mass killing @0.8, mass shooting @0.6, slaughter @0.75, bloodbath @0.65
shooting > shot @0.85, shoot @0.85, gunfire @0.75, gunman @0.7, open fire @0.75, gunned down @0.75, shooter @0.65, gunshot @0.7
shoot > shooting @0.85, open fire @0.8, gun down @0.8, fire at @0.5, gunshot @0.65
mass shooting > shooting rampage @0.9, shooting spree @0.85, gunman @0.6
gunman = shooter @0.85
gunman > armed man @0.7, shooting @0.6
gunfire = gunshot @0.8
gunfire > shooting @0.75, shootout @0.65
shootout = gun battle = gunfight @0.85
shootout > gunfire @0.65, exchange of fire @0.75
stabbing = knife attack @0.85
stabbing > stab @0.9, knifed @0.8, knife @0.55
stab > knife @0.6, stabbing @0.9
injure = wound @0.8
injure > injury @0.85, hurt @0.7
injured = hurt @0.75
wound > injury @0.7, injure @0.8
arrest > detain @0.75, take into custody @0.85, taken into custody @0.85, custody @0.65, apprehend @0.75, detention @0.6, handcuff @0.5, nab @0.65
detain > arrest @0.75, custody @0.65, detention @0.85
suspect > accused @0.6
charge > indict @0.7, accuse @0.6, indictment @0.65, arraign @0.6
indict > charge @0.75, indictment @0.9, arraign @0.6
indictment > charge @0.65, indict @0.9
accuse > allege @0.7, accusation @0.9, allegation @0.7
allegation = accusation @0.85
allegation > allege @0.85, claim @0.5
sue = file suit = take to court @0.85
sue > lawsuit @0.85, legal action @0.7, litigation @0.65, suit @0.6
lawsuit = legal action @0.8
lawsuit > sue @0.85, suit @0.75, litigation @0.75, class action @0.65, court case @0.6, plaintiff @0.5
trial > court @0.55, stand trial @0.9, jury @0.55, prosecution @0.55, tried @0.6
verdict > convict @0.65, acquit @0.65, guilty @0.65, ruling @0.6, acquittal @0.65, conviction @0.65
convict > guilty @0.75, conviction @0.9, found guilty @0.9
conviction > convict @0.9, guilty @0.7, found guilty @0.85
acquit = clear of charges @0.8
acquit > acquittal @0.9, not guilty @0.7, cleared @0.55
sentence > jail @0.7, prison @0.6, sentencing @0.9, jailed @0.75, years in prison @0.75
jail = imprison @0.75
jail > prison @0.8, sentence @0.6, incarcerate @0.75, behind bars @0.75, locked up @0.6
prison = jail @0.8
prison > penitentiary @0.7, inmate @0.55, detention @0.5, incarceration @0.65
prisoner > inmate @0.85, detainee @0.7, captive @0.5
inmate = prisoner @0.85
execution > death penalty @0.65, execute @0.85, lethal injection @0.65, put to death @0.8
death penalty = capital punishment @0.95
death penalty > execution @0.65, death sentence @0.8, death row @0.65, lethal injection @0.6
extradition = extradite @0.9
bail > bond @0.5, released on bail @0.95
parole > early release @0.6
plead guilty > guilty plea @0.95, admit @0.5
ruling > rule @0.7, verdict @0.55, court decision @0.8, judgment @0.7, judgement @0.7
appeal > appellate @0.6
robbery > rob @0.9, heist @0.75, holdup @0.7, hold-up @0.7, theft @0.55, armed robbery @0.9, mugging @0.6
heist > robbery @0.8, theft @0.6
theft > steal @0.8, stolen @0.8, robbery @0.55, larceny @0.75, heist @0.6
steal > theft @0.8, stolen @0.9
burglary = break-in @0.85
burglary > burglar @0.8, robbery @0.5
fraud > scam @0.75, swindle @0.75, embezzlement @0.6, defraud @0.85, ponzi scheme @0.6
scam > fraud @0.75, swindle @0.75, phishing @0.5
corruption > bribery @0.7, graft @0.8, bribe @0.65, kickback @0.6, corrupt @0.85, embezzlement @0.55
bribery > bribe @0.9, kickback @0.7, corruption @0.6, graft @0.6
money laundering > laundering @0.85, launder @0.85
embezzlement > misappropriation @0.75, embezzle @0.95
kidnapping = abduction @0.9
kidnapping > kidnap @0.9, abduct @0.85, hostage @0.55, kidnapper @0.7, ransom @0.5
kidnap = abduct @0.9
kidnap > kidnapping @0.9, hostage @0.5
rape > sexual assault @0.75, rapist @0.75, sexually assault @0.75
sexual assault > rape @0.65, sexual abuse @0.75, sexual misconduct @0.65, sex assault @0.95
sexual harassment > sexual misconduct @0.75
abuse > mistreatment @0.65, abusive @0.7
smuggling = trafficking @0.75
smuggling > smuggle @0.9, smuggler @0.75, contraband @0.6
trafficking > smuggling @0.75, trafficker @0.75
drug bust > drug seizure @0.85, seized drugs @0.8
narcotic = illegal drug @0.85
riot > rioter @0.75, unrest @0.7, looting @0.6
looting > loot @0.9, looter @0.8
vandalism > vandalise @0.9, vandalize @0.9, vandal @0.75, deface @0.7, graffiti @0.5
police > officer @0.55, cop @0.7, law enforcement @0.7, policeman @0.75, sheriff @0.5, constable @0.5, detective @0.5
policeman = police officer = cop @0.85
investigation = probe @0.85
investigation > inquiry @0.8, investigate @0.85, enquiry @0.75
inquiry = enquiry @0.95
inquiry > investigation @0.8, probe @0.75
probe > investigation @0.85, investigate @0.75, inquiry @0.75
search warrant > raid @0.6, police search @0.7
missing > disappear @0.65, disappearance @0.65, vanish @0.6, last seen @0.6, missing person @0.9
disappearance > disappear @0.9, missing @0.7, vanish @0.75
suicide > take own life @0.7, killed himself @0.85, killed herself @0.85, hanged himself @0.6
overdose > drug death @0.7
# accidents and disasters
fire = blaze @0.85
fire > inferno @0.65, burn @0.55, wildfire @0.6, arson @0.5, flames @0.65, firefighter @0.55
blaze > fire @0.85, inferno @0.7, flames @0.65
wildfire = forest fire = bushfire @0.9
wildfire > blaze @0.65, brush fire @0.75
arson > arsonist @0.85, deliberately set @0.6, firebomb @0.5
explosion = blast @0.85
explosion > explode @0.9, detonation @0.7, bombing @0.5, detonate @0.6
explode > explosion @0.9, blast @0.75, detonate @0.65, blow up @0.75
earthquake = quake = temblor @0.95
earthquake > tremor @0.8, aftershock @0.65, seismic @0.6, magnitude @0.5
tremor > earthquake @0.75, quake @0.75
aftershock > tremor @0.7
tsunami > tidal wave @0.8, giant wave @0.65
flood = flooding @0.95
flood > floodwater @0.85, inundate @0.7, deluge @0.65, flash flood @0.9, submerge @0.55, swollen river @0.5
storm > hurricane @0.55, cyclone @0.55, typhoon @0.5, thunderstorm @0.65, gale @0.6, blizzard @0.5, tempest @0.6
hurricane > tropical storm @0.65, storm @0.55, cyclone @0.6, typhoon @0.55
cyclone = typhoon @0.75
cyclone > tropical storm @0.7, hurricane @0.65
typhoon > tropical storm @0.7, hurricane @0.55
tornado = twister @0.85
tornado > funnel cloud @0.6
snowstorm = blizzard @0.85
blizzard > snow @0.55, winter storm @0.8
heatwave = heat wave @0.98
heatwave > extreme heat @0.8, record temperature @0.6, scorching @0.5
drought > dry spell @0.7, water shortage @0.65
landslide = mudslide @0.85
landslide > rockslide @0.75, landslip @0.9
avalanche > snowslide @0.85
eruption > erupt @0.9, volcano @0.65, volcanic @0.65, lava @0.55
volcano > eruption @0.65, volcanic @0.85, erupt @0.6, lava @0.5
famine > hunger @0.65, starvation @0.75, food shortage @0.6
crash > collision @0.7, collide @0.65, plane crash @0.8, car crash @0.8, pileup @0.6, wreck @0.6, derail @0.5
collision = collide @0.9
collision > crash @0.7, pileup @0.7
plane crash = air crash @0.95
plane crash > aircraft crash @0.95, crash landing @0.6, aviation accident @0.8, air disaster @0.8, crash-land @0.6
car crash = car accident = road accident = traffic accident @0.85
car crash > vehicle collision @0.75, hit-and-run @0.5, pileup @0.65, head-on @0.55
derailment > derail @0.95, train crash @0.7, train wreck @0.75
shipwreck > sink @0.65, capsize @0.7, sank @0.65
sinking > sink @0.9, capsize @0.7, shipwreck @0.65
capsize > overturn @0.7, sink @0.65
drowning = drown @0.95
collapse > cave in @0.65, crumble @0.6, give way @0.5
spill > oil slick @0.65, leak @0.6
leak > spill @0.55, leakage @0.9
rescue > save @0.55, rescuer @0.75, evacuate @0.5, pull from rubble @0.5
evacuation = evacuate @0.9
evacuation > evacuee @0.8
disaster > catastrophe @0.75, tragedy @0.55, calamity @0.75
blackout = power cut = power outage @0.9
blackout > outage @0.7, without power @0.65, without electricity @0.65
# politics
election > poll @0.65, vote @0.7, ballot @0.65, elect @0.8, electoral @0.75, voter @0.6, voting @0.65, runoff @0.55, by-election @0.6
vote > ballot @0.75, election @0.55, poll @0.5, referendum @0.5, voter @0.65
poll > survey @0.65, vote @0.5, election @0.5
referendum > plebiscite @0.85, public vote @0.75
ballot > vote @0.75
candidate > nominee @0.75, contender @0.65, hopeful @0.6, run for @0.55
nominee > nomination @0.7, candidate @0.7
nomination > nominee @0.7, nominate @0.9
elect > election @0.8, vote in @0.65
resign = step down = quit @0.85
resign > resignation @0.95, stand down @0.8, leave office @0.7, relinquish @0.55, tender resignation @0.9, steps aside @0.65
resignation > resign @0.95, step down @0.8, quit @0.7, departure @0.5
step down > stand down @0.9, resignation @0.8, step aside @0.75
oust > remove from office @0.75, depose @0.75, unseat @0.7, topple @0.7, ouster @0.9, overthrow @0.65
impeachment = impeach @0.95
dismiss > sack @0.7, dismissal @0.85, oust @0.5
sack > dismiss @0.75, oust @0.55
appoint > name @0.6, appointment @0.85, nominate @0.6
appointment > appoint @0.9, nomination @0.6
government > cabinet @0.5, administration @0.6
president > head of state @0.65, presidential @0.75, presidency @0.75
prime minister = premier @0.8
prime minister > head of government @0.7
minister > ministerial @0.7, cabinet member @0.6
parliament > lawmaker @0.6, MPs @0.65, legislature @0.7, parliamentary @0.8
lawmaker = legislator @0.9
lawmaker > congressman @0.6, congresswoman @0.6, senator @0.6, MP @0.65, member of parliament @0.75, parliamentarian @0.85
congress > lawmaker @0.55, house of representatives @0.6, senate @0.55, capitol hill @0.6
senator > senate @0.55
legislation > bill @0.75, law @0.65, lawmaking @0.6
law > legislation @0.7, statute @0.7, bill @0.5
bill > legislation @0.75
ban = prohibit @0.8
ban > outlaw @0.8, prohibition @0.8, bar @0.6, forbid @0.7, moratorium @0.5
outlaw > ban @0.8, prohibit @0.75
sanction > embargo @0.7, blacklist @0.55, asset freeze @0.65, restrictive measures @0.6
embargo > trade ban @0.8, sanction @0.65, blockade @0.55
tariff > import duty @0.85, levy @0.6, trade barrier @0.6, customs duty @0.8, import tax @0.85
treaty = pact @0.8
treaty > accord @0.75, agreement @0.65
agreement = deal @0.75
agreement > accord @0.85, pact @0.75, treaty @0.55
deal > agreement @0.75, accord @0.6, pact @0.55
negotiation > talks @0.8, negotiate @0.9, bargaining @0.6
talks > negotiation @0.8, negotiate @0.7, summit @0.5, dialogue @0.6
summit > meeting @0.5, leaders meet @0.6
ambassador > envoy @0.75, diplomat @0.65
diplomat > ambassador @0.7, envoy @0.75, diplomatic @0.6
envoy > emissary @0.85, ambassador @0.65, representative @0.5
embassy > consulate @0.65, diplomatic mission @0.8
spy > espionage @0.8, intelligence agent @0.7, spying @0.95, secret agent @0.7
espionage > spy @0.8, spying @0.9
surveillance > spying @0.6, wiretap @0.6, eavesdropping @0.65
protest = demonstration @0.85
protest > protester @0.85, demonstrator @0.8, rally @0.65, march @0.6, demonstrate @0.75, take to the streets @0.75, unrest @0.5, sit-in @0.6, picket @0.55
demonstration > protest @0.85, rally @0.65, march @0.6, demonstrator @0.8
protester = demonstrator @0.9
protester > protest @0.8
rally > march @0.6, demonstration @0.65
unrest > riot @0.65, protest @0.55, turmoil @0.65, disorder @0.65
crackdown > clamp down @0.85, clampdown @0.9, repression @0.6
dissident > opposition activist @0.7, political prisoner @0.6
activist > campaigner @0.85
opposition > opponent @0.6
immigration > migrant @0.75, immigrant @0.8, migration @0.75, asylum @0.55
immigrant = migrant @0.8
immigrant > asylum seeker @0.55, undocumented @0.5, refugee @0.5, illegal alien @0.6
migrant > immigrant @0.8, refugee @0.6, asylum seeker @0.65
asylum > asylum seeker @0.85, refugee @0.6
deportation = deport @0.95
deportation > expel @0.6, expulsion @0.6
expel > expulsion @0.9, kick out @0.65
independence > secession @0.65, sovereignty @0.5, self-rule @0.65
separatist = secessionist @0.9
corruption scandal > graft scandal @0.95
scandal > controversy @0.55
speech > address @0.65, remarks @0.55
visit > trip @0.6
campaign > campaigning @0.9
debate > discussion @0.5
censorship > censor @0.9, press freedom @0.5
human rights > civil liberties @0.6, rights abuse @0.65
abortion > pro-choice @0.5, pro-life @0.5, termination of pregnancy @0.8
gun control > firearms law @0.8, gun law @0.85, gun legislation @0.85
gun > firearm @0.85, weapon @0.55, rifle @0.6, pistol @0.65, handgun @0.7
weapon > arms @0.7, weaponry @0.85, munition @0.6
gay marriage = same-sex marriage @0.95
marriage > wedding @0.7, marry @0.8, wed @0.75, nuptials @0.7
marry = wed @0.85
marry > marriage @0.8, wedding @0.7, tie the knot @0.8
wedding > marry @0.7, marriage @0.65, nuptials @0.85, wed @0.75
divorce > split @0.5, separate @0.5, break up @0.5
engaged > engagement @0.75, betrothed @0.75
pregnant > pregnancy @0.85, expecting @0.55
birth > born @0.75, give birth @0.9, newborn @0.65, baby @0.5
funeral > burial @0.7, memorial service @0.7, buried @0.65, laid to rest @0.8
obituary > dies @0.6, death @0.55
rehab = rehabilitation @0.85
rehab > treatment center @0.6, treatment centre @0.6
# business and economy
merger > merge @0.95, acquisition @0.7, takeover @0.7, buyout @0.6, tie-up @0.6
merge > merger @0.95, combine @0.5
acquisition = takeover @0.85
acquisition > acquire @0.9, buyout @0.8, merger @0.65, buy @0.6, purchase @0.6
takeover > acquisition @0.85, buyout @0.8, acquire @0.75, merger @0.65, take over @0.85, bid @0.55
acquire > acquisition @0.9, buy @0.8, purchase @0.75, takeover @0.7, take over @0.75, snap up @0.6
buyout > takeover @0.8, acquisition @0.8, buy out @0.95
buy > purchase @0.85, acquire @0.75, acquisition @0.6, snap up @0.65
layoff = job cut = redundancy @0.85
layoff > lay off @0.95, laid off @0.95, cut jobs @0.9, job losses @0.8, downsizing @0.65, redundancies @0.85, shed jobs @0.8, cutting jobs @0.9
job cut > lay off @0.85, cut jobs @0.95, job losses @0.8, downsizing @0.65
unemployment = joblessness @0.9
unemployment > jobless @0.9, unemployed @0.85, out of work @0.65
jobless > unemployed @0.9, unemployment @0.9
strike > walkout @0.75, industrial action @0.8, walk out @0.65, work stoppage @0.85, picket line @0.7, striker @0.65
walkout > strike @0.8, walk out @0.9
union > trade union @0.9, labor union @0.9, labour union @0.9
wage > pay @0.75, salary @0.75
salary > pay @0.75, wage @0.75
pay rise = pay raise = wage increase @0.9
bankruptcy = insolvency @0.85
bankruptcy > bankrupt @0.95, insolvent @0.8, chapter 11 @0.8, creditor protection @0.8, go bust @0.7
bankrupt > bankruptcy @0.95, insolvent @0.85, go bust @0.75
bailout > bail out @0.95, rescue package @0.75
recession > downturn @0.75, slump @0.7, economic contraction @0.8
downturn > slump @0.75, recession @0.65, slowdown @0.75
inflation > price rise @0.7, rising prices @0.8, consumer prices @0.7, cost of living @0.6
interest rate > rate hike @0.65, rate cut @0.65, borrowing costs @0.65
rate cut > cut interest rates @0.9, lower interest rates @0.85
rate hike = rate rise = rate increase @0.9
rate hike > raise interest rates @0.9
central bank > monetary policy @0.55
stock market > share prices @0.7, stocks @0.75, wall street @0.55, equities @0.7
stock > share @0.75, equity @0.6
share > stock @0.75
shareholder = stockholder @0.95
shareholder > investor @0.6
investor > shareholder @0.6, investment @0.65
profit > earnings @0.75, net income @0.85
earnings > profit @0.75, quarterly results @0.75, net income @0.7
revenue > sales @0.65, turnover @0.65
loss > deficit @0.5
budget > spending plan @0.75, fiscal plan @0.7
austerity > spending cuts @0.8, budget cuts @0.75, belt-tightening @0.7
tax > taxation @0.85, levy @0.6
tax cut > lower taxes @0.8, cut taxes @0.95, tax reduction @0.9, tax break @0.65
stimulus > rescue package @0.5, aid package @0.55
debt > borrowing @0.55, liabilities @0.5
default > fail to pay @0.65, missed payment @0.65
ipo = initial public offering @0.98
ipo > go public @0.8, stock market debut @0.75, flotation @0.8, listing @0.5
launch > unveil @0.7, release @0.6, debut @0.5, roll out @0.65, introduce @0.55
unveil > launch @0.65, reveal @0.65, introduce @0.55
release > launch @0.55
recall > pull from shelves @0.75
shutdown > close @0.55, closure @0.75, shut down @0.95
closure > close @0.8, shut @0.65, shutdown @0.75
outage > disruption @0.55, service interruption @0.7
supply shortage > shortfall @0.6
shortage > scarcity @0.75, shortfall @0.7, rationing @0.5
export > shipment @0.5, overseas sales @0.5
trade war > trade dispute @0.75, tariff @0.55
company > firm @0.8, corporation @0.65, business @0.55
firm > company @0.8
chief executive = CEO @0.98
chief executive > boss @0.5
boss > chief @0.5, chief executive @0.55
billionaire > tycoon @0.7, magnate @0.65
oil > crude @0.75, petroleum @0.75
gasoline = petrol @0.9
gasoline > fuel @0.55
natural gas > LNG @0.6, gas @0.65
nuclear plant = nuclear power plant = nuclear power station @0.95
nuclear weapon = atomic bomb @0.75
nuclear weapon > nuclear bomb @0.9, warhead @0.65, atomic weapon @0.9, nuclear arms @0.95
solar > photovoltaic @0.8
electric car = electric vehicle @0.9
car > automobile @0.9, vehicle @0.6, auto @0.7
automaker = carmaker @0.95
automaker > car manufacturer @0.95, auto maker @0.98
airline > carrier @0.65
plane = airplane = aeroplane = aircraft @0.85
plane > jet @0.65, airliner @0.75
train > rail @0.6, railway @0.6, railroad @0.55, locomotive @0.5
ship > vessel @0.85, boat @0.5, freighter @0.6, tanker @0.55
boat > vessel @0.7, ferry @0.5, dinghy @0.5
# health, science, technology
vaccine > vaccination @0.9, vaccinate @0.9, jab @0.75, immunization @0.75, immunisation @0.75, inoculation @0.8
vaccination = immunization = immunisation = inoculation @0.85
vaccination > vaccine @0.9, jab @0.7
epidemic > outbreak @0.75, pandemic @0.6
outbreak > epidemic @0.75, infections @0.55
pandemic > epidemic @0.65, coronavirus @0.5
coronavirus = covid @0.9
virus > infection @0.5, viral @0.6
infection > infected @0.85, contagion @0.55
flu = influenza @0.98
cancer > tumor @0.65, tumour @0.65, leukemia @0.55, leukaemia @0.55, oncology @0.5
heart attack = cardiac arrest @0.8
doctor = physician @0.9
doctor > surgeon @0.5, medic @0.5, GP @0.55
hospital > clinic @0.55, hospitalized @0.6, hospitalised @0.6, medical center @0.75, medical centre @0.75
hospitalised = hospitalized @0.98
hospitalised > taken to hospital @0.9, rushed to hospital @0.85, admitted to hospital @0.9
surgery > operation @0.65, surgical @0.75
obesity > obese @0.9, overweight @0.7
drug > medication @0.65, medicine @0.6, narcotic @0.6, pharmaceutical @0.5
medicine > drug @0.6, medication @0.8
smoking > cigarette @0.65, tobacco @0.65
marijuana = cannabis @0.95
marijuana > pot @0.5
cocaine > narcotic @0.5
climate change = global warming @0.9
climate change > climate crisis @0.9, greenhouse gas @0.5
emission > greenhouse gas @0.65, carbon dioxide @0.6, pollution @0.5
pollution > contamination @0.65, pollutant @0.75, smog @0.55, polluted @0.85
deforestation > logging @0.6, forest loss @0.85
extinction > endangered @0.65, extinct @0.85
spacecraft > space probe @0.75, space capsule @0.65
astronaut > cosmonaut @0.8
satellite > spacecraft @0.5
rocket launch > lift-off @0.8, liftoff @0.8, blast off @0.75
scientist = researcher @0.75
scientist > scientific @0.5
discovery > discover @0.9, breakthrough @0.5
study > research @0.7, researcher @0.55
research > study @0.7, researcher @0.7
hacking = hack @0.9
hacking > hacker @0.8, cyberattack @0.75, data breach @0.7, cyber attack @0.75
hacker > hack @0.8, cyberattack @0.65, cybercriminal @0.75
cyberattack = cyber attack = cyber-attack @0.98
cyberattack > hack @0.75, ransomware @0.65, data breach @0.65, hacker @0.65
data breach > data leak @0.85, hack @0.6, stolen data @0.7
artificial intelligence > machine learning @0.65, AI @0.95, chatbot @0.5
robot > humanoid @0.6, robotic @0.8
smartphone > mobile phone @0.7, phone @0.5, handset @0.65
mobile phone = cell phone = cellphone @0.95
internet > online @0.6, web @0.65
chip > semiconductor @0.8, microchip @0.85, processor @0.55
semiconductor > chip @0.75, chipmaker @0.65
patent > intellectual property @0.55
# sport, culture, people
match > game @0.7, fixture @0.55
game > match @0.65
football > soccer @0.6
soccer > football @0.75
goal > score @0.65, scorer @0.6
score > goal @0.5
win > victory @0.8, beat @0.65, defeat @0.6, triumph @0.7, winner @0.65
victory = triumph @0.8
victory > win @0.8, winner @0.5
defeat > beat @0.7, loss @0.6, lose @0.55
beat > defeat @0.75, win @0.55
champion > title @0.55, championship @0.6, winner @0.5
championship > title @0.6, champion @0.6, tournament @0.55
tournament > championship @0.6
coach > manager @0.6, trainer @0.5, head coach @0.9
transfer > sign @0.55, signing @0.6
doping > performance-enhancing @0.85, banned substance @0.8, steroid @0.65, drug test @0.65
olympics > olympic games @0.98, olympian @0.65
retire > retirement @0.95, hang up boots @0.7
injury > injured @0.85, hurt @0.6, sidelined @0.6
film = movie @0.9
film > motion picture @0.8, cinema @0.55
movie > motion picture @0.85, cinema @0.5
director > filmmaker @0.6, directed @0.5
actor > actress @0.75, star @0.5
actress > actor @0.65
singer > vocalist @0.85, musician @0.5, pop star @0.65
concert > gig @0.7, live show @0.65
award > prize @0.8, honour @0.5, honor @0.5
prize > award @0.8
book > novel @0.5, memoir @0.5
author > writer @0.75, novelist @0.65
museum > gallery @0.55, exhibition @0.5
painting > artwork @0.7
school > pupil @0.55, classroom @0.5
student > pupil @0.8
teacher > schoolteacher @0.9, educator @0.6
university > college @0.65, campus @0.5
child > kid @0.75, children @0.95, youngster @0.65
baby > infant @0.85, newborn @0.75
teenager = teen @0.95
teenager > adolescent @0.75, youth @0.5
elderly > pensioner @0.65, senior citizen @0.8
pope > pontiff @0.9
priest > clergy @0.6, cleric @0.65, clergyman @0.85
bishop > archbishop @0.6
church > parish @0.5, cathedral @0.5
king > monarch @0.75
queen > monarch @0.65
royal family > royals @0.85, monarchy @0.6
lawyer = attorney @0.9
lawyer > counsel @0.6, solicitor @0.65, barrister @0.65
prosecutor > district attorney @0.7, prosecution @0.7
judge > justice @0.5
journalist = reporter @0.85
journalist > correspondent @0.7
broadcaster > television @0.5, TV @0.5
farmer > agriculture @0.5, grower @0.65
worker > employee @0.85, staff @0.55, labourer @0.6
employee > worker @0.8, staff @0.6, staffer @0.65
customer > client @0.65, consumer @0.6, shopper @0.55
house > home @0.65
apartment = flat @0.7
housing > home @0.5
rent > tenant @0.55, rental @0.8
mortgage > home loan @0.95
real estate > property @0.65, housing @0.5
poverty > poor @0.6, impoverished @0.75
hunger > famine @0.6, starvation @0.7, malnutrition @0.65
homeless > homelessness @0.95, rough sleeper @0.8
charity > nonprofit @0.6, donation @0.5
aid > assistance @0.75, relief @0.65, humanitarian @0.55, help @0.5
donate > donation @0.95, contribute @0.55
racism > racist @0.9, racial @0.6, racial discrimination @0.8
discrimination > discriminate @0.95, bias @0.6
strike action > industrial action @0.9
delay > postpone @0.7, postponement @0.75, put off @0.65
postpone > delay @0.75, put off @0.8, defer @0.75
cancel > cancellation @0.95, call off @0.85, scrap @0.65, axe @0.5
increase = rise @0.75
increase > hike @0.65, growth @0.5, surge @0.6, raise @0.6
rise > increase @0.75, climb @0.65, surge @0.65, soar @0.6
decrease = decline @0.8
decrease > drop @0.75, fall @0.7, reduction @0.7, reduce @0.65
decline > fall @0.7, drop @0.7, decrease @0.8
fall > drop @0.7, decline @0.7, plunge @0.6
surge > soar @0.75, jump @0.65, spike @0.65, rise @0.6
plunge > plummet @0.85, tumble @0.75, slump @0.65, fall @0.55
cut > reduce @0.65, reduction @0.65, slash @0.7
approve > approval @0.95, pass @0.55, green light @0.75, give nod @0.6, authorise @0.65, authorize @0.65
reject > rejection @0.95, turn down @0.75, refuse @0.6, veto @0.5
veto > reject @0.5
warn > warning @0.95, caution @0.65, alert @0.5
threaten > threat @0.9
attack > assault @0.75, raid @0.55, strike @0.5, ambush @0.6
assault > attack @0.75
ambush > attack @0.6
raid > swoop @0.6
clash > skirmish @0.7, confrontation @0.65, fighting @0.55
escape > flee @0.7, getaway @0.6, break out @0.65, fugitive @0.5, jailbreak @0.6
flee > escape @0.7, run away @0.65
defect > defector @0.85, defection @0.9
apologise = apologize @0.98
apologise > apology @0.95, say sorry @0.85
criticise = criticize @0.98
criticise > criticism @0.9, condemn @0.65, denounce @0.65, slam @0.6
condemn > denounce @0.85, condemnation @0.95, criticise @0.6, criticize @0.6
praise > hail @0.65, applaud @0.65, commend @0.7
deny > denial @0.95, refute @0.65, reject @0.5
confirm > confirmation @0.9
announce > announcement @0.95, unveil @0.5, declare @0.5
reveal > disclose @0.75, revelation @0.7
build > construct @0.8, construction @0.75
demolish > demolition @0.95, tear down @0.85, raze @0.75, knock down @0.7
discover > discovery @0.95, find @0.55, unearth @0.65
animal cruelty > animal abuse @0.95
shark attack > shark bite @0.85, mauled @0.5
dog attack > mauled @0.65, dog bite @0.8
# headlines
row > dispute @0.7, feud @0.65, controversy @0.6
dispute > row @0.65, feud @0.7, quarrel @0.65, disagreement @0.7, wrangle @0.6
feud > row @0.55, dispute @0.65, quarrel @0.75, rift @0.6
controversy > row @0.6, furore @0.7, dispute @0.55, scandal @0.55, controversial @0.85
controversial > controversy @0.85, divisive @0.65
title > championship @0.65, crown @0.5
playoff = postseason @0.85
playoff = play-off @0.98
semifinal = semi-final @0.98
semifinal > last four @0.7
quarterfinal = quarter-final @0.98
quarterfinal > last eight @0.7
quarterback > QB @0.95
touchdown > TD @0.75
homer = home run @0.9
striker > forward @0.55
goalkeeper = goalie @0.95
goalkeeper > keeper @0.75
goalless = scoreless @0.9
equaliser = equalizer @0.98
captain > skipper @0.85
skipper > captain @0.8
squad > team @0.65, lineup @0.55
teammate = team-mate @0.98
stadium > arena @0.65
arena > stadium @0.6
fan > supporter @0.7
supporter > backer @0.75, fan @0.55
boxer > boxing @0.8, prizefighter @0.75, heavyweight @0.5
boxing > boxer @0.75, bout @0.5
golf > golfer @0.8
golfer > golf @0.65
athlete > athletics @0.6, sportsman @0.7, sportswoman @0.65
cyclist > bicyclist @0.95
climber = mountaineer @0.85
climber > alpinist @0.8, mountaineering @0.7
mountaineer > alpinist @0.9, mountaineering @0.85
winner > victor @0.8, champion @0.6
# crime and courts, again
guilty > found guilty @0.95, guilty verdict @0.95, convict @0.9, conviction @0.8, plead guilty @0.75
convict > guilty verdict @0.85
sentence > jailed @0.85
imprison > jail @0.85, incarcerate @0.85, lock up @0.65, sentence @0.6
incarcerate > imprison @0.85, jail @0.75
wounded = injured @0.9
wounded > hurt @0.7
officer > police officer @0.65, policeman @0.55, cop @0.55, policewoman @0.5
policewoman > police officer @0.85
detective > investigator @0.65
investigator > detective @0.6, probe @0.6
attacker = assailant @0.9
attacker > gunman @0.5, knifeman @0.55, perpetrator @0.6
perpetrator > culprit @0.8, attacker @0.65, assailant @0.65
killer = murderer @0.85
gangster = mobster @0.85
mafia > mob @0.65, mobster @0.75, organised crime @0.7, organized crime @0.7
cartel > drug gang @0.7, drug lord @0.6
drug trafficker = drug smuggler @0.9
drug trafficker > drug dealer @0.7
testify = give evidence @0.85
testify > testimony @0.9, take the stand @0.75, took the stand @0.75
witness > eyewitness @0.85
jury > juror @0.9
juror > jury @0.85
compensation > damages @0.65, payout @0.75, reparation @0.6
payout > compensation @0.75
penalty > fine @0.5, punishment @0.65
pardon = clemency @0.8
pardon > amnesty @0.6
amnesty > pardon @0.7, clemency @0.65
curfew > lockdown @0.6
lockdown > curfew @0.55, stay-at-home order @0.85
quarantine > self-isolation @0.75, isolation @0.65
blackmail > extortion @0.75, extort @0.7
suicide bombing = suicide attack @0.9
suicide bombing > suicide bomber @0.85
landmine = land mine @0.98
behead = decapitate @0.9
standoff = stand-off @0.98
standoff > siege @0.6, impasse @0.55
siege > blockade @0.6, standoff @0.6, encircle @0.5
blockade > siege @0.6
manhunt > police hunt @0.9, fugitive @0.55
fugitive > on the run @0.75, escapee @0.65, wanted man @0.8
corpse = dead body @0.9
autopsy = post-mortem = postmortem @0.95
coroner > inquest @0.7
inquest > coroner @0.7
paedophile = pedophile @0.98
paedophile > child molester @0.85, child sex offender @0.85, child abuse @0.6
prostitute = sex worker @0.85
prostitution > sex work @0.85, prostitute @0.9, sex trade @0.85, brothel @0.65
drunk driving = drink-driving = drink driving = drunken driving @0.95
drunk driving > DUI @0.85
counterfeit > fake @0.75, forged @0.75, bogus @0.65
fake > counterfeit @0.75, bogus @0.75, forged @0.65, phony @0.75
whistleblower = whistle-blower @0.98
overturn > quash @0.8, strike down @0.7
quash > overturn @0.8
# fighting, again
fighting > clash @0.7, combat @0.7, battle @0.65, hostilities @0.75
battle > fighting @0.65, combat @0.6
combat > fighting @0.7, battle @0.6
retreat > withdrawal @0.65, pull back @0.75
militant > insurgent @0.7, extremist @0.65, rebel @0.55, jihadist @0.6, fighter @0.5, terrorist @0.5
militia = paramilitary @0.75
militia > armed group @0.75
guerrilla > rebel @0.75, insurgent @0.75
helicopter = chopper @0.9
ammunition = ammo @0.95
ammunition > munition @0.8
firearm > gun @0.85, handgun @0.65, rifle @0.55, weapon @0.5
pistol = handgun @0.8
pistol > gun @0.65, revolver @0.65
arms > weapon @0.85, weaponry @0.8, munition @0.65
tank > armoured vehicle @0.6, armored vehicle @0.6
chemical weapon > nerve agent @0.7, nerve gas @0.75, poison gas @0.8, sarin @0.6, chemical attack @0.75
nuclear = atomic @0.8
enemy = foe @0.85
dictator > despot @0.8, strongman @0.7, autocrat @0.8, dictatorship @0.75
# accidents, weather, places, again
emergency > state of emergency @0.7, urgent @0.5
urgent > pressing @0.6, emergency @0.5
accident > crash @0.6, mishap @0.65, collision @0.55
catastrophe > disaster @0.8
death toll > number of dead @0.85, fatality @0.65, killed @0.55
rubble > debris @0.75
debris > rubble @0.65, wreckage @0.75
wreckage > debris @0.7
stampede > trampled @0.75, crush @0.65
firefighter = fireman @0.9
firefighter > fire crew @0.85, fire brigade @0.65, fire department @0.6
paramedic > ambulance crew @0.8, medic @0.7
truck = lorry @0.9
truck > tractor-trailer @0.7
bicycle = bike @0.85
motorcycle = motorbike @0.95
motorcyclist > biker @0.7, motorcycle @0.65
railway = railroad @0.85
railway > rail @0.75
rail > railway @0.85, railroad @0.75, train @0.65
subway > metro @0.75
highway = motorway = freeway = expressway @0.8
traffic jam > gridlock @0.85, congestion @0.7
harbour = harbor @0.98
harbour > port @0.7
port > harbour @0.65, harbor @0.65, seaport @0.85
coast > coastline @0.85, shore @0.65
rain = rainfall @0.85
rain > downpour @0.75
snow > snowfall @0.9, snowstorm @0.6
waste > rubbish @0.7, garbage @0.7, trash @0.65
garbage = rubbish = trash @0.9
garbage > waste @0.65
border > frontier @0.7
slum > shantytown @0.85, shanty town @0.85
skyscraper > high-rise @0.75
inhabitant > resident @0.75
resident > inhabitant @0.75
# politics, again
republican > GOP @0.9
gop > republican @0.9
tory > conservative @0.85
left-wing = leftist @0.85
right-wing = rightist @0.8
far-right = extreme right @0.9
far-right > ultranationalist @0.6
electoral fraud = election fraud = vote rigging = vote-rigging @0.9
inauguration > swearing-in @0.85, sworn in @0.8
governor > gubernatorial @0.8
gubernatorial > governor @0.8
mayor > mayoral @0.85
mayoral > mayor @0.9
politician > lawmaker @0.6, statesman @0.6
cabinet > minister @0.55
coalition > alliance @0.6
reform > overhaul @0.75, shake-up @0.6
overhaul > reform @0.7, revamp @0.75, shake-up @0.7
tariff > import duty @0.85, import tax @0.85, levy @0.55
asylum seeker > refugee @0.75, migrant @0.55
citizenship > nationality @0.7, naturalisation @0.65, naturalization @0.65
accord > agreement @0.85, pact @0.75, deal @0.65, treaty @0.55
pledge = vow @0.85
pledge > promise @0.75
vow > promise @0.75
promise > pledge @0.8, vow @0.75
slam > criticise @0.65, criticize @0.65, condemn @0.55
spokesman = spokeswoman = spokesperson @0.95
adviser = advisor @0.98
adviser > aide @0.65
aide > adviser @0.7, advisor @0.7, assistant @0.6, staffer @0.6
rival > competitor @0.6, opponent @0.6
competitor > rival @0.75
opponent > rival @0.6
coronation > crowned @0.75, crowning @0.75
# money, again
slump > decline @0.75, downturn @0.75, plunge @0.7, drop @0.65, slide @0.6
soar > surge @0.8, skyrocket @0.9, jump @0.65, rise @0.6
skyrocket > soar @0.9, surge @0.75
drop > fall @0.75, decline @0.7, decrease @0.7, plunge @0.6
slowdown > downturn @0.75, slump @0.6
price hike = price increase = price rise @0.9
economic growth > GDP @0.65
gdp > gross domestic product @0.95, economic growth @0.65
tycoon = magnate = mogul @0.9
tycoon > billionaire @0.65
businessman > entrepreneur @0.6, businesswoman @0.55, tycoon @0.55
chairman > chairperson @0.9, chairwoman @0.75, chair @0.6
startup = start-up @0.98
retailer > retail chain @0.8, store chain @0.8
store = shop @0.8
supermarket > grocer @0.7, grocery @0.65, grocery store @0.85
advertisement = advert @0.95
bank > lender @0.6
crude > oil @0.8
electricity > electric power @0.85, power supply @0.75, power @0.5
hire > recruit @0.65
pensioner = retiree @0.85
welfare > social security @0.65, benefits @0.55
# people, health, science, culture, again
husband > spouse @0.7
wife > spouse @0.7
spouse > husband @0.65, wife @0.65
girlfriend > partner @0.5, fiancee @0.6
boyfriend > partner @0.5, fiance @0.6
mother > mom @0.9, mum @0.9
mom = mum @0.95
mom > mother @0.85
mum > mother @0.85
father > dad @0.9
dad > father @0.85
grandmother = grandma @0.9
grandfather = grandpa @0.9
brother > sibling @0.7
sister > sibling @0.7
sibling > brother @0.6, sister @0.6
boy > schoolboy @0.6
girl > schoolgirl @0.6
toddler > child @0.55, infant @0.55
infant > baby @0.85, newborn @0.75
youth > young people @0.85, youngster @0.8, teenager @0.6
kid > child @0.85, youngster @0.75
nursing home = care home @0.85
illness = sickness @0.85
illness > disease @0.7, ailment @0.8
disease > illness @0.7
drugmaker = drug company = pharmaceutical company @0.9
pharmaceutical > drugmaker @0.75, drug company @0.75
treatment = therapy @0.75
disabled > disability @0.85, handicapped @0.75
disability > disabled @0.85
diabetes > diabetic @0.9
hiv > AIDS @0.85
alcohol > liquor @0.65, booze @0.7, drinking @0.5
drunk > intoxicated @0.8, inebriated @0.8
tobacco > cigarette @0.7, smoking @0.6
vaping = e-cigarette @0.85
toxic > poisonous @0.8
poisonous > toxic @0.8
agriculture > farming @0.85, farm @0.6
farming > agriculture @0.85
cattle > livestock @0.7, cow @0.65
restaurant > eatery @0.85
tourist > tourism @0.85, holidaymaker @0.85, vacationer @0.85, sightseer @0.75
vacation = holiday @0.75
gay = homosexual @0.85
gay > lesbian @0.55, LGBT @0.65
transgender > trans @0.8, transsexual @0.75
slave > slavery @0.9, enslaved @0.85
slavery > slave @0.85, enslaved @0.75, enslavement @0.9
islam > islamic @0.85, muslim @0.75
muslim > islamic @0.75, islam @0.75
jewish > jew @0.85, judaism @0.65
jew > jewish @0.85
catholic > roman catholic @0.95, catholicism @0.85
professor > academic @0.55, lecturer @0.65
headteacher = head teacher = headmaster = school principal @0.9
headteacher > headmistress @0.85
pupil > student @0.75, schoolchild @0.85, schoolboy @0.6, schoolgirl @0.6
exam = examination @0.9
photo = photograph @0.95
photo > picture @0.7, image @0.6
photograph > picture @0.7, image @0.6
footage > video @0.75
video > footage @0.75
phone = telephone @0.9
phone > mobile phone @0.6, smartphone @0.6, cellphone @0.6
television = TV @0.98
email = e-mail @0.98
website = web site @0.98
celebrity > celeb @0.95, star @0.55
comedian > comic @0.7, stand-up @0.6
exhibition = exhibit @0.8
statue > monument @0.55, sculpture @0.6
moon > lunar @0.85
lunar > moon @0.85
mars > martian @0.85
laboratory = lab @0.95
asteroid > space rock @0.8
gene > genetic @0.8, DNA @0.55
genetic > gene @0.75
rich = wealthy @0.85
wealthy > affluent @0.8
survey > poll @0.7
`;
