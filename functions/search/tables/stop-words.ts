// Written by hand for this project, from the closed word classes of each language: articles, pronouns, prepositions, conjunctions,
// particles, auxiliary verbs. Licence: MIT, as the rest of it. Lower case, with the language's own marks.
// Short on purpose: a query of these words alone is refused, so a word that anyone could want to follow does not belong here.

const words: Readonly<Record<string, string>> = {
  en: `a an the and or but nor so yet if then than that this these those there here of in on at by for with about against between into
    through during before after above below to from up down out off over under again further once as until while because
    i me my myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
    they them their theirs themselves what which who whom whose when where why how all any both each few more most other some such
    no not only own same too very also just am is are was were be been being have has had having do does did doing done
    will would shall should can could may might must ought don doesn didn isn aren wasn weren hasn haven hadn wouldn shan
    shouldn couldn mustn cannot ll ve re`,
  fr: `le la les l un une des de du d au aux à en dans par pour sur sous avec sans chez vers entre et ou où mais donc or ni car que qu qui
    quoi dont si ce cet cette ces ceci cela ça c celui celle ceux celles je j me m moi tu te t toi il elle on nous vous ils elles eux
    se s soi lui leur leurs y mon ma mes ton ta tes son sa ses notre nos votre vos quel quelle quels quelles
    ne n pas plus moins très trop aussi comme quand comment pourquoi alors ainsi puis est sont suis es êtes sommes être été étant
    était étaient sera seront serait soit ai as a avons avez ont avoir avait avaient aura auront aurait eu ayant`,
  de: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines und oder aber denn doch sondern
    wenn als wie ob dass daß weil damit obwohl während bevor nachdem in im ins an am ans auf aus bei beim bis durch für gegen hinter
    mit nach neben ohne seit über um unter von vom vor zu zum zur zwischen ich mich mir du dich dir er ihn ihm sie es wir uns ihr
    euch ihnen sich mein meine meinen meinem meiner meines dein deine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer
    ihres unser unsere euer eure dieser diese dieses diesen diesem jener jene jenes welcher welche welches wer was wo wann warum
    nicht nur auch noch schon sehr so da hier dort man bin bist ist sind seid war waren wäre gewesen habe hast hat haben hatte
    hatten hätte werde wird werden wurde wurden würde worden kann können konnte muss müssen soll sollen will wollen`,
  es: `el la los las lo un una unos unas de del a al en con por para sin sobre entre hasta desde hacia contra según y e o u ni pero mas
    sino que qué quien quién quienes cual cuál cuales cuyo cuya si sí no como cómo cuando cuándo donde dónde porque pues aunque
    yo me mí tú te ti él ella ello nosotros nosotras nos vosotros vosotras os ellos ellas se le les su sus mi mis tu tus nuestro
    nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella aquellos aquellas muy más menos
    también ya es son soy eres somos era eran fue fueron ser sido siendo está están estaba estar ha han he hemos había habían haber
    habido hay será serán sería`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre entre até desde contra
    ao aos à às e ou nem mas que quem qual quais cujo cuja se não como quando onde porque pois embora eu me mim tu te ti ele ela nós
    vos vós eles elas lhe lhes você vocês seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas este esta isto
    estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas muito mais menos também já é são sou somos era eram
    foi foram ser sido sendo está estão estava estar há têm tem tinha tinham ter será serão seria`,
  it: `il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dallo dalla dai dagli dalle
    in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra senza contro e ed o od ma né se che chi cui
    quale quali come quando dove perché anche io me mi tu te ti lui lei egli ella noi ci voi vi loro si ne mio mia miei mie tuo tua
    suo sua suoi sue nostro nostra vostro questo questa questi queste quello quella quelli quelle non più meno molto già è sono sei
    siamo era erano fu furono essere stato stata stati state ha hanno ho abbiamo aveva avevano avere avuto sarà saranno sarebbe`,
  nl: `de het een van in op aan met voor door bij uit naar over onder tegen tussen zonder tot om te en of maar want dus dat die dit deze
    als dan toen omdat terwijl hoewel wie wat waar wanneer waarom hoe ik mij me jij je jou u hij hem zij ze haar wij we ons jullie
    hen hun zich mijn jouw zijn onze er niet geen ook nog al wel zeer is bent ben waren was geweest heb hebt heeft hebben had hadden
    word wordt worden werd werden zal zullen zou zouden kan kunnen kon moet moeten`,
  pl: `i oraz a ale lub albo czy ani że żeby aby bo ponieważ gdy kiedy jeśli jeżeli jak jako gdzie dlaczego kto co który która które
    którzy których któremu którym którą w we z ze na do od ode po pod nad przed przez przy za o u dla bez między ku ja mnie mi mną ty
    ciebie cię ci on jego go jemu mu nim ona jej ją nią ono my nas nam wy was wam oni ich im nimi one się siebie sobie mój moja moje
    twój twoja nasz nasza wasz swój swoja swoje ten ta to te ci tego tej temu tym tą tych tymi tamten nie tak też także już tylko
    jeszcze bardzo jest są jestem był była było byli były być będzie będą by`,
  uk: `і й та а але або чи що щоб як коли якщо бо тому хоча де чому хто який яка яке які якого якої якому якій яку яким якою яких у в
    на з із зі до від по під над перед через при за про для без між о об я мене мені мною ти тебе тобі він його йому ним вона її їй
    нею воно ми нас нам ви вас вам вони їх їм ними себе собі мій моя моє наш наша ваш свій своя своє свої цей ця це ці цього цієї
    цьому цю цих той та те ті того тієї тому ту тих не ні так також теж вже ще лише тільки дуже є був була було були бути буде
    будуть би б ж же`,
  ru: `и й а но или либо что чтобы как когда если потому хотя где почему кто который которая которое которые которого которой которому
    которую которым которых в во на с со из к ко до от ото по под над перед через при за о об обо про для без между у я меня мне мной
    ты тебя тебе он его ему им нём она её ее ей ней оно мы нас нам вы вас вам они их ими них себя себе мой моя моё наш наша ваш свой
    своя своё свои этот эта это эти этого этой этому эту этих тот та те того той тому ту тех не ни да так также тоже уже ещё еще
    лишь только очень есть был была было были быть будет будут бы б ж же ли`,
  ar: `في من إلى الى على عن مع بعد قبل بين حتى منذ خلال عند لدى ضد دون حول تحت فوق و أو او ثم لكن بل أن ان إن إذا اذا لو لأن كي كما
    هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذان ما ماذا من أين متى كيف لماذا هل أنا نحن أنت أنتم هو هي هم هن ليس لا لم لن قد
    كان كانت كانوا يكون تكون سوف كل بعض غير أي أيضا`,
  tr: `ve veya ya da de ki ile için gibi kadar göre ama fakat ancak çünkü eğer bir bu şu o bunlar şunlar onlar ben sen biz siz benim senin
    onun bizim sizin onların ne kim nasıl neden niçin hangi her hiç bazı daha en çok az mi mı mu mü değil var yok olan olarak
    oldu olduğu sonra önce ayrıca üzere`,
  sv: `och eller men att det den de en ett i på av för till från med utan om som är var vara blir blev har hade ska skulle kan kunde inte
    jag du han hon vi ni dem min din sin vår er deras när där här hur varför vad vilken mellan under över efter före mot hos också även alla allt`,
};

const sets = new Map(Object.entries(words).map(([language, list]) => [language, new Set(list.split(/\s+/))]));

/** The languages that have a table of stop words. */
export const stopWordLanguages: readonly string[] = [...sets.keys()];

/** Words of this language that say nothing alone, lower case with their marks; empty for a language without a table. */
export const stopWords = (language: string): ReadonlySet<string> => sets.get(language) ?? new Set();
