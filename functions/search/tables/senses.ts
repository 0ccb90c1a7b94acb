// Written by hand for this project from general knowledge. Licence: MIT, as the rest of it.

/**
 * Words with several well-known senses, one a line: the word; then, after each "|", a sense: its key, what it is called, the country or thing it is
 * (after "@"; a name otherwise), and after ":" what speaks for it in an article (capitals want capitals, small letters stand for every inflection).
 * A first sense that is a country or a thing is what the word is read as until its author says otherwise; with "!" behind its key only where the article
 * speaks for it.
 */
export const sensesEnglish = `
Georgia | country!, the country Georgia @GE : Tbilisi, Russia, Russian, Ukraine, Armenia, Azerbaijan, Black Sea, Soviet, NATO, EU, European, Europe, ex-Soviet, prime minister, country of Georgia, Kobakhidze, Garibashvili, Georgian, Batumi, Kutaisi, Saakashvili, Ivanishvili, Zourabichvili, Abkhazia, Ossetia, Caucasus, Kremlin, lari, Georgian Dream | state, the US state @&Georgia state : Atlanta, Fulton County, Fulton, Savannah, Ga, Ga., Kemp, Raffensperger, Warnock, Ossoff, Abrams, Willis, grand jury, Republican, Democrat, sheriff, deputies, Bulldogs, Falcons, Braves, Alabama, Florida, South Carolina, Tennessee, Macon, Augusta, Columbus, county, Trump, Stacey, governor, interstate, GOP, GOP legislators, attorney, highway, lawmaker, district attorney, prosecutor, convicted, school board, Georgia-based, legislature, Sheriff, police, Hartsfield-Jackson, Peach State
Jordan | country, the country Jordan @JO : Amman, Jordanian, King Abdullah, Hashemite, Zarqa, Aqaba, Petra, Safadi, West Bank, Syria, Iraq | person, a person or a brand of that name : NBA, Bulls, Nike, sneaker, Air Jordan, quarterback, basketball, Republican, House Judiciary, congressman, subpoena, Ohio
Chad | country, the country Chad @TD : N'Djamena, Ndjamena, Chadian, Deby, Sahel, Lake Chad, Darfur, Boko Haram, Sudan | person, a person of that name : actor, singer, coach, quarterback, receiver, NFL, guitarist
Turkey | country, the country Turkey @TR : Ankara, Istanbul, Turkish, Erdogan, Turk, Izmir, Kurd, lira, Syria, Bosphorus | bird, the bird : Thanksgiving, stuffing, roast, gravy, poultry, bird flu, oven, leftovers, cranberry
Congo | drc, the Democratic Republic of Congo @CD : Kinshasa, DRC, Goma, Kivu, Tshisekedi, Kabila, M23, Lubumbashi, Katanga, Ituri, Bukavu, Democratic Republic | republic, the Republic of Congo @CG : Brazzaville, Sassou, Sassou-Nguesso, Pointe-Noire
Korea | south, South Korea @KR : South Korea, South Korean, Seoul, Busan, Yoon, Samsung, Hyundai | north, North Korea @KP : North Korea, North Korean, Pyongyang, Kim Jong
Amazon | company, the company Amazon : Bezos, Jassy, AWS, Amazon Prime, Prime, Alexa, Kindle, warehouse, retailer, e-commerce, ecommerce, online, cloud, delivery, shopper, seller, Whole Foods, Walmart, antitrust, shares, streaming, Microsoft, Google, union | rainforest, the rainforest and its river : rainforest, rain forest, deforestation, Brazil, Brazilian, Lula, Bolsonaro, Manaus, Indigenous, indigenous, tribe, river, basin, jungle, Peru, Colombia, Ecuador, logging, logger, cattle, forest, Belem, species, Amazonian
Washington | capital, the capital and the government : White House, Congress, Biden, Trump, Senate, Pentagon, D.C., DC, Capitol, US, U.S., American, State Department, administration, Kremlin, Beijing, sanctions | state, the US state @&Washington state : Seattle, Tacoma, Spokane, Olympia, Puget Sound, Inslee, Boeing, Cascades, Yakima, King County, Bellevue, Everett | person, a person of that name : George, Denzel, Kerry, Booker, actor, actress
Apple | company, the company Apple : iPhone, iPad, Mac, Cupertino, Tim Cook, Cook, iOS, App Store, Steve Jobs, tech, smartphone, shares, Samsung, AirPods | fruit, the fruit : orchard, cider, harvest, pie, fruit, tree, grower, juice
Target | company, the shops of Target : retailer, store, shopper, Walmart, merchandise, Cornell, Minneapolis, retail, sales, Bullseye, discount | aim, an aim or a target : shooting, missile, goal, deadline, inflation
Shell | company, the oil company Shell : oil, gas, Royal Dutch, BP, Sawan, van Beurden, barrel, LNG, energy, profits, refinery, petrol, Exxon | thing, a shell : artillery, egg, tortoise, sea, beach
Meta | company, the company Meta : Facebook, Zuckerberg, Instagram, WhatsApp, Threads, metaverse, Oculus, social media | word, the word : analysis, fiction
Oracle | company, the company Oracle : Ellison, software, cloud, database, PeopleSoft, Java, SAP, Safra Catz | word, an oracle : prophecy, Delphi, Warren Buffett, Omaha
Mercury | planet, the planet : NASA, planet, orbit, solar, BepiColombo, astronomer | metal, the metal : poisoning, toxic, contamination, fish, thermometer, mining, pollution | band, Freddie Mercury and others of that name : Freddie, Queen, Phoenix Mercury, WNBA, Prize
Mars | planet, the planet : NASA, rover, planet, orbit, Perseverance, Curiosity, spacecraft, astronaut, SpaceX, Red Planet, crater, mission | company, the company Mars : chocolate, Snickers, Wrigley, confectioner, pet food, bar
Java | island, the island : Indonesia, Indonesian, Jakarta, Yogyakarta, volcano, earthquake, Bandung | language, the programming language : Oracle, programming, software, developer, code, Sun Microsystems
Python | snake, the snake : snake, reptile, Everglades, constrictor, zoo | language, the programming language : programming, software, developer, code, library
Jaguar | car, the car : car, Land Rover, JLR, Tata, vehicle, electric, motor | animal, the animal : wildlife, species, rainforest, cat, conservation
Paris | city, the city Paris @&Paris : France, French, Parisian, Macron, Seine, Eiffel, Louvre, Olympics, Hidalgo | person, a person of that name : Hilton, Jackson, heiress
Victoria | australia, the Australian state : Melbourne, Australia, Australian, Andrews, Geelong | canada, the city in Canada : British Columbia, Vancouver, Canada | person, a person of that name : Beckham, Queen, Azarenka
Birmingham | england, the city in England : England, West Midlands, Villa, UK, council | alabama, the city in Alabama : Alabama, Ala, Jefferson County
Cambridge | england, the city in England : England, University of Cambridge, UK, colleges | massachusetts, the city in Massachusetts : Massachusetts, Harvard, MIT, Boston
Athens | greece, the city in Greece : Greece, Greek, Acropolis, Mitsotakis, Piraeus | georgia, the city in Georgia : Georgia, Bulldogs, UGA
Alexandria | egypt, the city in Egypt : Egypt, Egyptian, Cairo | virginia, the city in Virginia : Virginia, Va, Washington
Tripoli | libya, the city in Libya : Libya, Libyan, Haftar, Benghazi | lebanon, the city in Lebanon : Lebanon, Lebanese, Beirut
Macedonia | country, North Macedonia @MK : Skopje, Macedonian, Zaev, NATO | greece, the region of Greece : Greece, Greek, Thessaloniki
Santiago | chile, the city in Chile : Chile, Chilean, Boric | spain, the city in Spain : Spain, Galicia, Compostela, pilgrim
Hamilton | person, a person of that name : Lewis, Mercedes, Formula, Grand Prix, Ferrari, Alexander | musical, the musical : Broadway, musical, Miranda, theatre | city, the city : Ontario, Canada, Bermuda, New Zealand
Phoenix | city, the city @&Phoenix : Arizona, Ariz, Maricopa, Suns, Scottsdale | person, Joaquin Phoenix and others : Joaquin, actor, Joker, film
Buffalo | city, the city in New York : New York, N.Y., Bills, Sabres, Tops, Erie County | animal, the animal : herd, bison, wildlife, farm, mozzarella
Cardinals | arizona, the football club : Arizona, NFL, quarterback, touchdown | stlouis, the baseball club : St. Louis, MLB, inning, pitcher | church, cardinals of the church : Vatican, pope, conclave, archbishop
Giants | newyork, the football club : New York, NFL, quarterback, touchdown | sanfrancisco, the baseball club : San Francisco, MLB, inning, pitcher
Rangers | scotland, the football club : Glasgow, Celtic, Ibrox, Scottish | texas, the baseball club : Texas, MLB, inning, pitcher | newyork, the hockey club : New York, NHL, puck, goalie
Delta | airline, the airline Delta : airline, flight, passenger, Atlanta, Bastian, airport, pilot | variant, the variant of the virus : variant, covid, coronavirus, vaccine, cases | river, a river's delta : river, Nile, Mekong, Niger, Mississippi
Corona | virus, the virus : covid, coronavirus, virus, pandemic, vaccine | beer, the beer : beer, brewer, Constellation, lager
Orange | company, the telephone company : telecom, France Telecom, mobile, operator | fruit, the fruit : juice, fruit, citrus | county, a county of that name : County, California, Florida
Labour | party, the Labour Party : Starmer, Corbyn, Tory, Conservative, MP, Sunak, party leader, shadow | work, work and workers : workers, market, union, shortage, wages, unemployment
`;
