// Written by hand for this project from general knowledge. Licence: MIT, as the rest of it.

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** English words that are also the name of a company, a product, a club, a paper, a band: typed alone and with a capital, the name is meant. */
export const namesThatAreWords = wordsIn(`
  adobe alphabet amazon amber anthem apple arrow asana aspen atlantic atlas audible avalanche aviva axios bandcamp barclay barrick bench bird blackberry blackrock
  blackstone block bloom blue boots bounce boulder box brave bumble canon carnival carrier caterpillar celtic centene chase chelsea chime cigna cisco citizen clash clover
  coach compass converse corona corsair costa coupling crystal dash datadog delta diamond discord discover diversity dove dragon dropbox duke eagle echo eclipse edge elastic
  element elf ember encore energizer entergy envision era essence evolution expedia express falcon fidelity figure fiserv flash flex flint focus ford forest fortune fox freshworks
  galaxy gap garnet gemini general genesis glamour globe gold gopher graph grab grammarly guardian guess halo hamster harvest heritage hertz hinge honey honor hub humble hyper
  impact impossible independent indeed instinct intel invitation jaguar jumbo kraken lash lens liberty life lightning lime line lotus lucid luminar lush magnet mandarin
  marathon mars mattel match maverick medium mercury meta method metro midway mint mirage mirror moderna mosaic motive mustang national native nest next nike nimbus nissan nokia
  notion novell nucleus oasis oatly omega onyx opera oracle orange orbit orion otter outlook oxford palantir panda panorama paramount patreon peacock pebble peloton penguin people
  phoenix pilot pinnacle pioneer pixel planet polar polestar polygon porter prime prism progressive prologis prudential pulse puma quantum quest quiet radiant radio rain rally ranger
  raven realtor reason rebel reddit regal relay renaissance rex ripple rivian robin rocket roku root rumble sabre saga sage salesforce santander sap saturn scholastic seagate shell shopify
  sierra signal silk simply siren skype skyline slack snap snowflake sonic sonos sonder southern spark spear spectrum spirit spoon sprint square staples star state steam stellar
  stride stripe subway sun surface swatch sync synopsys target teamster telegram telegraph tempo tesla threads thrive tide time tinder titan total toast trident twitch twitter uber
  under unilever unity upstart vale valve vanguard vertex viacom vice virgin visa vista vivid vogue volt voyager wave wayfair wells whirlpool wish wolf word workday world yahoo yelp zoom
  saints bears lions tigers eagles falcons ravens giants jets bills dolphins patriots chiefs raiders chargers broncos cowboys texans colts titans jaguars steelers browns
  bengals panthers buccaneers packers vikings cardinals rams seahawks rangers astros royals twins guardians mariners athletics angels dodgers padres rockies reds pirates brewers
  cubs braves mets nationals phillies marlins rays orioles heat magic hawks hornets wizards bulls pistons pacers cavaliers bucks celtics nets knicks raptors sixers jazz nuggets thunder
  blazers timberwolves suns kings clippers lakers warriors mavericks rockets spurs grizzlies pelicans sharks kraken flames oilers canucks jets wild blues stars predators blackhawks
  bruins sabres penguins flyers capitals hurricanes islanders devils senators canadiens leafs arsenal everton fulham wolves
  genesis queen kiss blur pulp suede cream yes boston chicago kansas asia europe heart journey foreigner eagles doors byrds kinks who cure clash jam police smiths
  trump musk bush cook page jobs swift styles drake west curry bolt woods love bacon hanks cruise hunt truss gates buffett buffet bloom penn stone lively pink sting cash dean gore cheney paul rubio perry christie
  beetle frontier explorer cherokee civic accord fusion focus escape bronco
`);

/** Right after a name they make it a place or a body of that name: Smith Street, Theresa School. Folded. */
export const placeNouns = wordsIn(`
  street st road rd avenue ave boulevard blvd lane drive dr way highway hwy parkway pkwy court plaza square terrace row alley crescent bridge tunnel school schools university college academy institute
  elementary high middle kindergarten district hospital clinic church cathedral chapel temple mosque park gardens zoo stadium arena field airport station terminal
  port harbor harbour creek lake river bay beach island islands valley mountain mountains hill hills springs falls forest village heights estates apartments tower towers center centre
  county parish woods hall hotel inn mall library museum theatre theater cemetery prison jail dam reservoir canyon peninsula
`);

/** Right after a place they make the name of a paper or a station of it. Folded. */
export const paperNouns = wordsIn(`
  times post herald tribune globe star journal gazette chronicle telegraph sun news observer press examiner inquirer sentinel courier dispatch register bee
  daily bulletin newspaper constitution picayune advertiser advocate citizen leader democrat republic enquirer
`);

/** With a capital after a place or a common word they make a name with it: US Open, Home Office, World Cup. Folded. */
export const namingNouns = wordsIn(`
  open cup masters marathon championship championships league grand derby classic invitational united city rovers wanderers albion rangers athletic hotspur villa palace
  times post herald tribune globe star journal gazette chronicle guardian mail telegraph sun news observer independent
  bank airlines airways railways motors group holdings partners brothers sachs
  army navy marines parliament senate congress assembly council house court cabinet office department ministry agency commission committee bureau treasury reserve force forces guard
  agreement accord treaty protocol pact act declaration convention summit
  street square wall park university college school institute museum bridge airport
  party front movement brigade brigades
`);

/** Between a person's names, in small letters. Folded. */
export const nameParticles = wordsIn(
  'al ap ben bin bint d da dal de del dela della der di do dos du el ibn la le lo san ter van vander vom von y zu zur',
);

/** Behind a person's name, and no part of what it is called by. Folded. */
export const nameSuffixes = wordsIn('jr sr ii iii iv junior senior phd md mp obe');

/** Before a surname or instead of a given name. Folded. */
export const personTitles = wordsIn(`
  mr mrs ms miss dr sir dame lord lady king queen prince princess president premier chancellor minister secretary senator sen rep congressman congresswoman governor gov mayor judge justice
  general gen colonel col major maj captain capt lieutenant lt sergeant sgt officer detective sheriff chief coach pope father sister rev reverend imam sheikh emir crown speaker chairman chairwoman director
`);

/** Given names that begin a sentence as other words, or are months: they do not make a person of the place behind them. */
export const doubtfulGivenNames = wordsIn(
  'may will june april august an so see he my in to do van don can mark grant art hope grace faith bill rob sue pat mason king prince duke israel jordan georgia chad india kenya china america asia paris london austin dallas houston lincoln virginia carolina florence sydney victoria',
);

/** One given name in its shorter and its longer forms: who follows Mike Pence wants Michael Pence too. Folded. */
export const nicknames: readonly (readonly string[])[] = `
  abigail abby|albert al bert|alexander alex sasha alec|alfred alf fred|andrew andy drew|anthony tony|antonio tony|arthur art|barbara barb|benjamin ben benny bibi|bernard bernie|calvin cal|catherine cathy kate katie
  charles charlie chuck|christine chris|christopher chris|cynthia cindy|daniel dan danny|david dave davey|deborah debbie deb|dennis denny|donald don donnie|dorothy dot|douglas doug|edward ed eddie ted teddy|eleanor ellie|elizabeth liz beth betty lizzie
  eugene gene|florence flo|francis frank|franklin frank|frederick fred freddie|gabriel gabe|gary gaz|geoffrey geoff|gerald gerry jerry|gregory greg|harold harry|henry hank harry|isaac ike|jacob jake|james jim jimmy jamie|janet jan|jeffrey jeff|jennifer jen jenny
  jessica jess|john johnny jon jack|jonathan jon|joseph joe joey|joshua josh|judith judy|katherine kathy kate katie|kathleen kathy|kenneth ken kenny|lawrence larry|leonard len leo|leslie les|louis lou|lucille lucy|margaret maggie meg peggy|martin marty
  matthew matt|maximilian max|maxwell max|melissa mel|michael mike mick mikey|mitchell mitch|nathaniel nate nathan|nicholas nick nicky|norman norm|oliver ollie|pamela pam|patricia pat patty trish|patrick pat paddy|peter pete|philip phil|phillip phil|rafael rafa|randall randy|raymond ray
  rebecca becky|richard rick dick rich ricky|robert bob rob bobby robbie|rodney rod|roger rodge|ronald ron ronnie|russell russ|samantha sam|samuel sam sammy|sandra sandy|sharon shari|stanley stan|stephen steve|steven steve|stuart stu|susan sue susie|suzanne sue
  terence terry|theodore ted teddy theo|theresa terry tess|thomas tom tommy|timothy tim|tobias toby|valerie val|veronica ronnie|victor vic|victoria vicky|vincent vince|vivian viv|walter walt|william will bill billy|zachary zach zack
  volodymyr vladimir|oleksandr alexander aleksandr|mykola nikolai nikolay|serhiy sergei sergey serhii|dmytro dmitry dmitri|mykhailo mikhail|yevhen yevgeny evgeny|olena elena
  mohammed muhammad mohamed mohammad muhammed mohamad|yasser yasir|hussein husain hussain husayn|ahmed ahmad|abdullah abdallah|osama usama|ibrahim ebrahim|hassan hasan|khaled khalid|omar umar|yusuf youssef yousef|said saeed sayed|jamal gamal|fatima fatimah|aisha ayesha
  sean shaun shawn|brian bryan|erik eric|carl karl|catherine katherine kathryn|christian kristian|geoffrey jeffrey|isaac issac|jon john|kristina christina|lewis louis|marc mark|nicolas nicholas|philip phillip|rachael rachel|sara sarah|stephen steven|theresa teresa|zoe zoey
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(/\s+/));

/** One surname or place in the spellings that English has for it. Folded. */
export const spellingFamilies: readonly (readonly string[])[] = `
  gaddafi qaddafi gadhafi kadafi khadafy qadhafi|zelensky zelenskyy zelenskiy zelenskyi|poroshenko porochenko|tymoshenko timoshenko|yanukovych yanukovich|lukashenko lukashenka|khodorkovsky khodorkovski|navalny navalnyy|medvedev medvedyev|zhirinovsky zhirinovskiy
  kyiv kiev|odesa odessa|kharkiv kharkov|lviv lvov|dnipro dnieper|mykolaiv nikolaev|zaporizhzhia zaporizhzhya zaporozhye|chernobyl chornobyl|luhansk lugansk|bakhmut artemivsk|beijing peking|mumbai bombay|kolkata calcutta|chennai madras|yangon rangoon|myanmar burma
  bin ben|laden ladin|qaeda qaida|hezbollah hizbollah hizbullah hezbullah|houthi huthi|houthis huthis|taliban taleban|isis isil daesh|quran koran|sharia shariah|shia shiite|sheikh shaikh sheik shaykh|erdogan erdoghan|khamenei khamenai|nasrallah nasralla|haniyeh haniya haniyah|sinwar senwar
  khrushchev khrushchov|gorbachev gorbachov|yeltsin eltsin|dostoevsky dostoyevsky|tchaikovsky chaikovsky|tolstoy tolstoi|rahman rehman|hussein husain hussain husayn|saddam sadam|abdulaziz abdelaziz|mohammed muhammad mohamed mohammad muhammed|haftar hifter hiftar|sisi sissi|mursi morsi
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(/\s+/));
