// Written by hand for this project from general knowledge. Licence: MIT, as the rest of it.

/**
 * Things that have several names, one a line: names of the same thing joined by "=", after ">" what is a part or a kind of it, with how much it counts
 * (hundredths), after "|", parted by ";", phrases that hold one of the names and mean something else. Small letters stand for every inflection; a capital wants a
 * capital, capital letters capital letters.
 */
export const thingsEnglish = `
climate change = changing climate = global warming = climate crisis = climate emergency = global heating = climate breakdown > greenhouse gas 80, carbon emissions 80, net zero 75, carbon footprint 60, fossil fuels 60, COP 55, climate activists 85, climate action 90, climate summit 90, climate policy 90, climate scientists 90, climate targets 90, climate goals 90, climate protest 85, emissions targets 80, emissions 60, decarbonisation 70, decarbonization 70, Paris Agreement 75
electric car = electric vehicle = battery electric vehicle = EV = EVs = battery-powered car = electric automobile = electric auto > plug-in hybrid 70, electric truck 80, electric SUV 85, electric pickup 80, Tesla 55, charging stations 60, charging points 60, charging network 65, gigafactory 55, BYD 55, zero-emission vehicles 85, electrified vehicle 75, car electrification 75
gay marriage = same-sex marriage = marriage equality = equal marriage > gay couples 70, same-sex couples 75, gay wedding 85, same-sex wedding 90, gay weddings 85, same-sex unions 85, gay unions 80, civil partnership 60, civil unions 65, marry same-sex 70, Defense of Marriage Act 80
artificial intelligence = AI = A.I. > machine learning 75, ChatGPT 70, OpenAI 70, large language model 75, generative AI 95, chatbot 60, deepfake 60, deep learning 65, Anthropic 55, Bard 45, algorithms 50
pandemic = covid pandemic > covid 75, coronavirus 75, COVID-19 75
covid = COVID-19 = coronavirus = SARS-CoV-2 > omicron 65, pandemic 60, long covid 80
Pentagon = Department of Defense = US Defense Department = Defense Department = U.S. Department of Defense = Department of Defence = DoD > Defense Secretary 75, Lloyd Austin 65 | Pentagon Papers
AFRICOM = Africa Command = US Africa Command = U.S. Africa Command = United States Africa Command
CENTCOM = Central Command = US Central Command = U.S. Central Command
EUCOM = European Command = US European Command
State Department = Department of State = US State Department > Secretary of State 60, Blinken 60
Justice Department = Department of Justice = DOJ = US Justice Department > Attorney General 60, Merrick Garland 60
Homeland Security = Department of Homeland Security = DHS
Treasury Department = US Treasury = Department of the Treasury
Supreme Court = US Supreme Court = SCOTUS > justices 55
Federal Reserve = the Fed = US Fed = Fed > Jerome Powell 80, Powell 60, FOMC 80, US central bank 90 | Fed up; Fed Cup
European Central Bank = ECB > Lagarde 70
Bank of England = BoE > Andrew Bailey 70, Threadneedle Street 70
European Commission = EU Commission > von der Leyen 65
White House > Oval Office 75, West Wing 60, Jean-Pierre 55
Downing Street = No 10 = Number 10 | Downing Street cat
Kremlin > Peskov 70
Buckingham Palace = royal family > King Charles 60, royals 60
Home Office = UK Home Office > Home Secretary 80 | home office setup
NHS = National Health Service
FBI = Federal Bureau of Investigation
CIA = Central Intelligence Agency
IRS = Internal Revenue Service
FDA = Food and Drug Administration
CDC = Centers for Disease Control = Centers for Disease Control and Prevention
EPA = Environmental Protection Agency
SEC = Securities and Exchange Commission
FTC = Federal Trade Commission
FAA = Federal Aviation Administration
NASA = National Aeronautics and Space Administration
GOP = Republican Party = Republicans
Democratic Party = Democrats = Dems
Labour Party = UK Labour | labour market
Tories = Conservative Party = Tory Party = UK Conservatives = Tory
Brexit > leave the EU 80, article 50 60, Northern Ireland protocol 60, Windsor Framework 65
immigration > migrants 80, asylum seekers 80, asylum 75, refugees 65, migration 80, undocumented 65, small boats 60, border crossings 70, deportation 70, illegal immigrants 90, visas 50, Home Office 50, Border Force 60, Channel crossings 70, detention centre 50
illegal immigration > undocumented migrants 85, illegal migrants 90, border crossings 75, migrants 65, asylum seekers 60
asylum seekers > asylum 85, refugees 75, migrants 75
abortion > Roe v Wade 80, abortions 95, pro-life 55, pro-choice 55, mifepristone 75, abortion pill 90, reproductive rights 75, Planned Parenthood 60
gun control = gun laws = firearms laws = gun legislation > gun reform 85, assault weapons ban 80, gun rights 65, gun violence 60, background checks 55, NRA 55, Second Amendment 60, red flag law 65
mass shooting > school shooting 80, gunman 55, active shooter 70, shooting spree 80, shooting rampage 85
death penalty = capital punishment > execution 65, death row 80, lethal injection 75, executed 60, sentenced to death 85
minimum wage > living wage 70, wage floor 70, hourly wage 50
interest rates = rate hike = rate rise = rate increase = rate cut > interest rate 100, Federal Reserve 50, monetary policy 65, borrowing costs 70, basis points 60, base rate 70
inflation > consumer prices 75, cost of living 70, CPI 70, price rises 65, rising prices 75, price pressures 65
cost of living = cost-of-living crisis = living costs > inflation 60, energy bills 60, food prices 60
house prices = home prices = property prices > housing market 75, real estate prices 85, property market 70, mortgage rates 50
housing crisis > housing shortage 85, affordable housing 80, homelessness 55, rents 50
unemployment = joblessness = jobless rate > jobless claims 80, job losses 65, layoffs 55, unemployed 80
layoffs = job cuts = redundancies = job losses > cutting jobs 85, lay off 85, cut jobs 85, workforce reduction 80
strike > walkout 80, industrial action 85, picket 60, work stoppage 80
trade war > tariffs 70, trade dispute 80, import duties 60
stock market = stocks = shares = equities > Wall Street 60, Dow Jones 60, S&P 500 60, Nasdaq 60, FTSE 55
oil prices = crude prices = price of oil = oil price > crude oil 75, Brent 70, OPEC 55, barrel 50
natural gas = LNG = liquefied natural gas > gas prices 60, gas supplies 60
renewable energy = clean energy = green energy = renewables > solar power 75, wind power 75, wind farm 70, solar panels 65, wind turbines 65
nuclear power = nuclear energy = atomic energy > nuclear plant 80, nuclear power plant 90, reactor 60
nuclear weapons = nuclear arms = atomic weapons = nukes > warhead 65, nuclear arsenal 90, atomic bomb 75, nuclear bomb 85, nuclear test 70
nuclear deal = JCPOA = Iran nuclear deal
cryptocurrency = crypto = digital currency > bitcoin 80, ethereum 70, blockchain 60, stablecoin 65, Coinbase 60, Binance 60, FTX 60
social media > Facebook 60, Twitter 60, Instagram 60, TikTok 65, Snapchat 55
self-driving car = driverless car = autonomous vehicle = robotaxi = self-driving vehicle > Waymo 75, Cruise 45, autonomous driving 85
data breach = data leak > hack 60, hacked 60, cyberattack 65, stolen data 75, personal data exposed 75
cyberattack = cyber attack = cyber-attack = hacking > hackers 75, hacked 70, ransomware 75, malware 60, data breach 60
ransomware > ransom demand 55, hackers 50
opioids = opioid crisis = opioid epidemic > fentanyl 75, overdose 65, oxycontin 65, Purdue Pharma 60, Sackler 60
obesity drug = weight-loss drug > Ozempic 80, Wegovy 80, semaglutide 80
heart attack = myocardial infarction = cardiac arrest
bird flu = avian flu = avian influenza = H5N1
swine flu = H1N1
mad cow disease = BSE = bovine spongiform encephalopathy
monkeypox = mpox
malaria > mosquito-borne 50
vaccine = vaccination = jab = immunisation = immunization > vaccinated 80, booster shot 70, inoculation 85, shots 40
mental health > depression 55, anxiety 50, suicide prevention 60, psychiatric 55
drunk driving = drink-driving = DUI = DWI = drink driving = drunken driving = driving under the influence > drunk driver 90
hit-and-run = hit and run
road accident = car crash = traffic accident = car accident = road crash > vehicle collision 80, pile-up 65
plane crash = air crash = aircraft crash > plane crashed 90, jet crashed 85, crash landing 65, air disaster 85, crash site 50
train crash = rail crash = train derailment = train wreck > derailed 75, derailment 80, train collision 90
shipwreck > capsized 75, boat sank 75, sinking 50, migrant boat 55
wildfire = forest fire = bushfire = brush fire = wild fire > fires 80, blaze 75, firefighters 55, wildfires 100, inferno 60, evacuation 40, burned 55, flames 50
flood = floods = flooding > floodwaters 85, inundated 65, deluge 60, heavy rain 50, submerged 45, flash flood 95
heat wave = heatwave = extreme heat = record heat > scorching 60, soaring temperatures 80, record temperatures 75, heat dome 85, sweltering 60, hottest 55, heat alert 85, high temperatures 75, heat records 80
drought > water shortage 75, dry spell 70, parched 50
hurricane = tropical storm = typhoon = cyclone > storm surge 60
earthquake = quake = temblor = tremor > magnitude 50, seismic 55, aftershock 75
volcano = volcanic eruption > erupted 55, lava 60, ash cloud 65
tsunami = tidal wave
famine = starvation = hunger crisis > malnutrition 65, food shortage 65, acute hunger 80
grain deal = Black Sea grain deal = Black Sea Grain Initiative = grain export deal > grain corridor 80, grain exports 70
ceasefire = cease-fire = truce = armistice > halt to fighting 75, end to fighting 65, pause in fighting 80
peace talks = peace negotiations > peace deal 75, peace process 80, peace plan 70
hostage = hostages = captives > kidnapped 60, abducted 60, held captive 75
coup = coup d'etat = putsch = military takeover > junta 70, mutiny 60, seized power 75, ousted 55, overthrow 70
election = vote = polls = elections > ballot 65, voters 60, polling stations 65, runoff 65, electoral 75, candidate 45
presidential election = presidential race = race for president > presidential candidate 70, presidential vote 85, presidential poll 75, presidential campaign 75, White House race 80
impeachment > impeach 95, impeachment inquiry 95, articles of impeachment 90
war crimes = crimes against humanity > atrocities 65, genocide 55, International Criminal Court 55
ethnic cleansing > genocide 65
human rights > rights abuses 75, rights group 65, Amnesty International 60, Human Rights Watch 60, civil liberties 60
human trafficking = people smuggling = people trafficking > smugglers 60, traffickers 75, modern slavery 65
child abuse = sexual abuse > molestation 65, paedophile 60, pedophile 60, abused children 80
sexual harassment = sexual misconduct = sexual assault > MeToo 55, groping 65, harassed 50
police brutality = police violence > excessive force 80, police killing 75
racism = racial discrimination > racist 80, racial bias 80, racial injustice 80
antisemitism = anti-semitism = anti-semitic = antisemitic
islamophobia = anti-muslim
terror attack = terrorist attack = terrorism > suicide bombing 65, bomb attack 65, car bomb 60, terrorists 75
corruption = graft = bribery > embezzlement 65, kickbacks 70, bribes 80
money laundering > dirty money 65
tax evasion = tax fraud > tax dodging 85, tax avoidance 60
merger = takeover = acquisition = buyout > merge 85, acquire 70, buy out 70, bid 55, hostile bid 75, deal to buy 75, agreed to buy 75, to buy 45, acquires 70, offer 40
bankruptcy = insolvency = Chapter 11 > files for bankruptcy 95, administration 35, bankrupt 85, liquidation 65
initial public offering = IPO = stock market debut = market debut > going public 75, go public 75, share sale 60
privatisation = privatization > state sell-off 75
doping = performance-enhancing drugs = drug cheats > steroids 65, anti-doping 80, WADA 65, banned substance 80, drug test 70, failed test 60, positive test 65, testosterone 50, drugs test 75, drug-test 70
Olympics = Olympic Games = Summer Olympics = Winter Olympics > Olympic 90, Olympians 75, gold medal 45, IOC 65
World Cup = FIFA World Cup > World Cup qualifier 70
women's World Cup = FIFA women's World Cup > Lionesses 75, Matildas 75, USWNT 70, women's football 60, women's soccer 60
Champions League = UEFA Champions League
Premier League = English Premier League = EPL
Super Bowl = Superbowl
Grand Prix = Formula 1 = Formula One = F1
space station = International Space Station = ISS
moon landing = lunar landing > lunar lander 80, lunar mission 75, moon mission 80
James Webb Space Telescope = James Webb telescope = JWST
same-sex couples = gay couples
transgender = trans people > trans women 75, trans rights 80, gender identity 65, gender-affirming 70, trans athletes 75
LGBT = LGBTQ = LGBT+ = LGBTQ+ > gay 65, lesbian 65, transgender 65, queer 55, homosexual 60
gay = homosexual = LGBT > lesbian 70, same-sex 75, homosexuality 80
euthanasia = assisted dying = assisted suicide
stem cells = stem-cell
genetically modified = GMO = GM crops = GM food
gene editing = Crispr = gene-editing
plastic pollution = plastic waste > microplastics 70
deforestation > logging 60, forest clearance 80, illegal logging 75
endangered species = threatened species > extinction 65, Endangered Species Act 90
air pollution = smog = air quality
oil spill > oil slick 85
Gaza = Gaza Strip
West Bank = Judea and Samaria
Donbas = Donbass > Donetsk 70, Luhansk 70
Ivory Coast = Cote d'Ivoire
Hamas > Haniyeh 65, Sinwar 65
Islamic State = ISIS = ISIL = Daesh > IS militants 80
al-Qaeda = al Qaeda = al-Qaida = al Qaida
Wagner Group = Wagner mercenaries = Wagner > Prigozhin 75 | Wagner opera
Taliban = Taleban
Muslim Brotherhood = Ikhwan
Facebook = Meta Platforms > Zuckerberg 60
Twitter = X Corp > Musk 40, tweets 45
Google = Alphabet > YouTube 45
Amazon.com = Amazon Web Services
iPhone > Apple 50
rehab > rehabilitation 90, treatment center 85, treatment centre 85, treatment facility 80, addiction treatment 75, detox 65
troops > military presence 85, troop presence 95, military contingent 80, military deployment 80, military base 70, drone base 65, boots on the ground 75
Jaguars = Jags = Jacksonville Jaguars
76ers = Sixers = Philadelphia 76ers
Buccaneers = Bucs = Tampa Bay Buccaneers
49ers = Niners = San Francisco 49ers
Cavaliers = Cavs = Cleveland Cavaliers
Mavericks = Mavs = Dallas Mavericks
Trail Blazers = Blazers = Portland Trail Blazers
Timberwolves = T-Wolves = Minnesota Timberwolves
Canadiens = Habs = Montreal Canadiens
Maple Leafs = Leafs = Toronto Maple Leafs
Diamondbacks = D-backs = Arizona Diamondbacks
Manchester United = Man United = Man Utd = Man U
Manchester City = Man City
Tottenham = Tottenham Hotspur = Spurs | San Antonio Spurs
Arsenal = Gunners
West Ham = West Ham United = Hammers
Everton = Toffees
Celtic = Celtic FC = Glasgow Celtic
Paris Saint-Germain = PSG = Paris Saint Germain
Bayern Munich = Bayern = FC Bayern | Bayern Leverkusen
Juventus = Juve
Inter Milan = Internazionale
Borussia Dortmund = BVB
Real Madrid = Los Blancos
Barcelona FC = FC Barcelona = Barca = Barça
`;

/** Places and their parts: the same format. */
export const placesByHand = `
Hawaii = Hawai'i = Hawaiian Islands > Hawaiian 90, Maui 85, Honolulu 85, Lahaina 80, Oahu 85, Kauai 85, Hilo 75, Big Island 70, Hawaiians 90 | Hawaiian pizza; Hawaiian shirt
Maui > Lahaina 90, Kula 60
New York City = NYC > Manhattan 80, Brooklyn 80, Queens 70, Bronx 80, Staten Island 80, Harlem 70, New York 90, NYPD 75, New Yorkers 80
Los Angeles = L.A. = LA > Hollywood 65, LAPD 80, Long Beach 60, Santa Monica 60, Beverly Hills 65, Angelenos 80 | Los Angeles Times
San Francisco > Bay Area 70, Oakland 55, Golden Gate 60
Las Vegas = Vegas > Nevada 45
Washington DC = Washington, D.C. = Washington D.C. = District of Columbia > Capitol Hill 65
Silicon Valley > Palo Alto 65, Mountain View 60, Cupertino 65, Menlo Park 65
London > Londoners 85, Heathrow 60, Westminster 60, City of London 90 | London, Ontario; Jack London
Paris > Parisian 85, Parisians 85 | Paris Hilton; Paris, Texas; Paris Jackson
Moscow > Muscovites 80 | Moscow, Idaho
Kyiv = Kiev > Kyivan 70 | chicken Kiev
Beijing = Peking
Jerusalem > Jerusalemites 80
Europe > European 90, Europeans 90, EU 75, European Union 80, Germany 60, France 60, Italy 60, Spain 60, Greece 60, Portugal 60, Poland 60, Britain 60, UK 60, Ireland 55, Netherlands 60, Belgium 60, Austria 60, Switzerland 55, Sweden 60, Norway 55, Denmark 60, Finland 60, Czech Republic 55, Hungary 60, Romania 60, Bulgaria 60, Croatia 60, Serbia 55, Slovakia 55, Slovenia 55, Estonia 55, Latvia 55, Lithuania 55, Cyprus 50, Malta 50, Ukraine 50, Mediterranean 55
Africa > African 90, Africans 90, Sahel 65, Nigeria 60, Kenya 60, South Africa 60, Egypt 55, Ethiopia 60, Ghana 60, Niger 55, Mali 55, Sudan 60, Somalia 60, Congo 60, Uganda 60, Tanzania 60, Senegal 60, Rwanda 60, Zimbabwe 60, Zambia 60, Morocco 50, Algeria 50, Tunisia 50, Libya 50, Cameroon 60, Angola 60, Mozambique 60, Malawi 60, Chad 50, Burkina Faso 60, Gabon 60, Namibia 60, Botswana 60, Liberia 60, Sierra Leone 60
Asia > Asian 90, Asians 90, China 55, Japan 55, India 55, Indonesia 55, Philippines 55, Vietnam 55, Thailand 55, Malaysia 55, South Korea 55, Pakistan 50, Bangladesh 50, Singapore 55, Myanmar 55, Cambodia 55
Latin America = South America > Latin American 90, South American 90, Brazil 60, Argentina 60, Chile 60, Colombia 60, Peru 60, Venezuela 60, Ecuador 60, Bolivia 60, Uruguay 60, Paraguay 60, Mexico 50
Middle East = Mideast = Middle Eastern > Israel 60, Gaza 55, Lebanon 60, Syria 60, Iraq 60, Iran 60, Saudi Arabia 60, Yemen 60, Jordan 50, Qatar 55, UAE 55, Kuwait 55
Balkans = Western Balkans > Balkan 90, Serbia 65, Kosovo 65, Bosnia 65, Albania 60, North Macedonia 60, Montenegro 60
Baltic states = Baltics > Estonia 70, Latvia 70, Lithuania 70
Scandinavia = Nordic countries > Scandinavian 90, Nordic 85, Sweden 65, Norway 65, Denmark 65, Finland 60
Sahel > Mali 65, Niger 65, Burkina Faso 65, Chad 55, Mauritania 60
Caribbean > Haiti 60, Jamaica 60, Cuba 55, Dominican Republic 55, Puerto Rico 55, Bahamas 55
Gulf states = Gulf countries > Saudi Arabia 65, UAE 65, Qatar 65, Kuwait 65, Bahrain 65, Oman 65
Crimea > Crimean 90, Sevastopol 75, Kerch 65
Tigray > Tigrayan 90, Tigrayans 90, Mekelle 75, TPLF 75
Kashmir > Kashmiri 90, Srinagar 75
Xinjiang > Uyghur 80, Uighur 80, Uyghurs 80, Uighurs 80
Tibet > Tibetan 90, Tibetans 90, Lhasa 70
Catalonia > Catalan 85, Catalans 90, Barcelona 55
Scotland Yard = Met Police = Metropolitan Police
`;
