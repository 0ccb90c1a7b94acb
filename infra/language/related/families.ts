// Written for this project: words of one family that mean the same in the news, weightier than what WordNet gives (derivations.ts), or that it does not
// join. "act = doer = ...", each way; unlike an entry of curated.ts, a line here leaves the word to the script.
export const families = `
allege = allegation
apologise = apologize = apology
arson = arsonist
bankrupt = bankruptcy
besiege = siege
bomb = bomber
burgle = burglary = burglar
campaign = campaigner
climb = climber
commemorate = commemoration
conspire = conspiracy = conspirator
corrupt = corruption
criticise = criticize = criticism
cycling = cyclist
deceive = deception
defame = defamation
defect = defector = defection
deport = deportation = deportee
detain = detention = detainee
embezzle = embezzlement = embezzler
evacuate = evacuation = evacuee
extort = extortion
flood = flooding
fraud = fraudster = fraudulent
gamble = gambler
guilt = guilty
gymnast = gymnastics
hijack = hijacker = hijacking
impeach = impeachment
invade = invasion = invader
kidnap = kidnapper
loot = looter
mourn = mourner
murder = murderer
mutiny = mutineer
negotiate = negotiation = negotiator
parachute = parachutist
persecute = persecution
poach = poacher
pollute = pollution = polluter = pollutant
rape = rapist
rescue = rescuer
resign = resignation
retaliate = retaliation = retaliatory
riot = rioter = rioting
rob = robber = robbery
sabotage = saboteur
score = scorer = scoring
secede = secession = secessionist
shoot = shooter = shooting
shoplift = shoplifter = shoplifting
ski = skier = skiing
smuggle = smuggler = smuggling
sprint = sprinter
stalk = stalker
starve = starvation
surf = surfer
survive = survivor
swim = swimmer
terrorism = terrorist = terror
theft = thief
vaccinate = vaccination = vaccine
vote = voter
wrestle = wrestler
`;
