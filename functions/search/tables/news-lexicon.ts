// Written by hand for this project from general knowledge, sense by sense. Licence: MIT, as the rest of it.
// Read it through lexicon.ts.

/**
 * Words of the news in eleven languages: one sense a line, the usual word first, by commas others that say the same. A sense is narrow: a word that
 * means something else as often is left out, since a false friend is worse than a miss. `=` before a word: this very form, whose stem is another word's too.
 */
export const elevenLanguages = `
en|uk|ru|fr|de|es|pl|pt|it|ar|tr
troops,soldiers,servicemen,military personnel|війська,військові,солдати,військовослужбовці,контингент|войска,военные,солдаты,военнослужащие,контингент|troupes,soldats,militaires|Truppen,Soldaten,Militärs|tropas,soldados,militares|wojska,żołnierze,wojskowi|tropas,soldados,militares|truppe,soldati,militari|قوات,جنود,عسكريين,عسكريون|asker,askerî birlik,birlikler
army,military,armed forces|армія,збройні сили,ЗСУ|армия,вооруженные силы,ВС|armée,forces armées|Armee,Streitkräfte,Militär,Bundeswehr|ejército,fuerzas armadas|armia,siły zbrojne,wojsko|exército,forças armadas|esercito,forze armate|جيش,القوات المسلحة|ordu,silahlı kuvvetler
war|війна,воєнний,війн,воєн|война,военный,войн,воин|guerre|Krieg,Kriege|guerra|wojna,wojen|guerra|guerra|حرب,حروب|savaş
attack,assault|атака,напад,обстріл|атака,нападение,обстрел|attaque,assaut|Angriff,Anschlag,Attacke|ataque,asalto|atak,ostrzał|ataque,ofensiva|attacco,assalto|هجوم,هجمات,اعتداء|saldırı
air strike,airstrike,air raid|авіаудар,повітряний удар|авиаудар,воздушный удар|frappe aérienne,raid aérien,bombardement|Luftangriff,Luftschlag|ataque aéreo,bombardeo|nalot,atak lotniczy|ataque aéreo,bombardeio|raid aereo,attacco aereo,bombardamento|غارة جوية,غارات جوية,غارات,قصف جوي|hava saldırısı,hava harekatı
missile|ракета,ракетний|ракета,ракетный|missile|Rakete,Raketen,Marschflugkörper|misil|rakieta,pocisk|míssil,mísseis|missile,missili|صاروخ,صواريخ,صاروخي|füze
drone|дрон,безпілотник,БПЛА|дрон,беспилотник,БПЛА|drone|Drohne,Drohnen|dron,drones|dron,drony|drone|drone,droni|مسيرة,طائرة مسيرة,طائرات مسيرة,طائرة بدون طيار|İHA,SİHA,insansız hava aracı,dron
bomb,bombing|бомба,бомбардування|бомба,бомбардировка|bombe,bombardement|Bombe,Bombardierung|bomba,bombardeo|bomba,bombardowanie|bomba,bombardeio|bomba,bombardamento|قنبلة,قنابل,تفجير|bomba,bombalama
explosion,blast|вибух|взрыв|explosion|Explosion|explosión|eksplozja,wybuch|explosão|esplosione|انفجار,انفجارات|patlama
shelling|обстріл|обстрел,артобстрел|bombardement,tirs d'artillerie|Beschuss|bombardeo,cañoneo|ostrzał|bombardeio|bombardamento,cannoneggiamento|قصف|topçu ateşi,bombardıman
front line,frontline|фронт,лінія фронту|фронт,линия фронта|ligne de front|Frontlinie,Front|frente,línea del frente|front,linia frontu|linha da frente,frente de batalha|fronte,linea del fronte|جبهة,خط المواجهة|cephe,cephe hattı
battle,fighting,combat|бій,бої,боїв,битва|бой,бои,боев,битва,сражение|combat,bataille,affrontements|Kampf,Kämpfe,Gefecht,Schlacht|combate,batalla,enfrentamientos|walka,walki,bitwa|combate,batalha|combattimento,battaglia|معركة,معارك,قتال,اشتباكات|çatışma,muharebe
offensive|наступ|наступление|offensive|Offensive|ofensiva|ofensywa|ofensiva|offensiva|هجوم,هجوم بري|taarruz,saldırı
counteroffensive|контрнаступ|контрнаступление|contre-offensive|Gegenoffensive|contraofensiva|kontrofensywa|contraofensiva|controffensiva|هجوم مضاد|karşı saldırı
invasion|вторгнення|вторжение|invasion|Invasion,Einmarsch|invasión|inwazja,najazd|invasão|invasione|غزو|işgal,istila
occupation|окупація|оккупация|occupation|Besatzung,Besetzung|ocupación|okupacja|ocupação|occupazione|احتلال|işgal
ceasefire,truce|перемир'я,припинення вогню|перемирие,прекращение огня|cessez-le-feu,trêve|Waffenruhe,Waffenstillstand,Feuerpause|alto el fuego,tregua|zawieszenie broni,rozejm|cessar-fogo,trégua|cessate il fuoco,tregua|وقف إطلاق النار,هدنة|ateşkes
peace talks|мирні переговори|мирные переговоры|pourparlers de paix,négociations de paix|Friedensgespräche,Friedensverhandlungen|conversaciones de paz,negociaciones de paz|rozmowy pokojowe,negocjacje pokojowe|negociações de paz,conversações de paz|colloqui di pace,negoziati di pace|محادثات السلام,مفاوضات السلام|barış görüşmeleri,barış müzakereleri
peace|мир,=миру,мирний|мирный,мирное соглашение,мирный договор|paix|Frieden|paz|pokój,pokoju,pokojowy|paz|pace|سلام|barış
withdrawal,pullout,withdraw|виведення,вивід,відведення,виводять,вивести|вывод,отвод,выводят,вывести|retrait,départ,retire|Abzug,Rückzug,abziehen|retirada,repliegue,retiran|wycofanie,wycofuje,wycofają|retirada,retiram|ritiro,ritirano|انسحاب,سحب,تسحب|çekilme,geri çekilme,çekiyor
deployment,deploy|розгортання,розміщення|развертывание,размещение|déploiement|Stationierung,Entsendung|despliegue|rozmieszczenie|destacamento,envio de tropas|dispiegamento,schieramento|نشر,انتشار|konuşlandırma,sevkiyat
military base,base|військова база,база,бази,базу,баз|военная база,база,базы,базу,баз|base militaire,base|Militärbasis,Stützpunkt,Militärstützpunkt|base militar,base|baza wojskowa,baza|base militar|base militare|قاعدة عسكرية,قاعدة,قواعد|askeri üs,üs,üssü,üssünü
weapon,arms|зброя,озброєння|оружие,вооружение|armes,armement|Waffen,Waffe,Rüstung|armas,armamento|broń,uzbrojenie|armas,armamento|armi,armamenti|سلاح,أسلحة|silah
ammunition|боєприпаси|боеприпасы|munitions|Munition|municiones,munición|amunicja|munições,munição|munizioni|ذخيرة,ذخائر|mühimmat
tank|танк|танк|char,blindé|Panzer|tanque,carro de combate|czołg|tanque,blindado|carro armato,carri armati|دبابة,دبابات|tank
fighter jet,warplane|винищувач,літак|истребитель,самолет|avion de chasse,avion de combat|Kampfjet,Kampfflugzeug|avión de combate,avión de caza|myśliwiec,myśliwce|caça,avião de combate|caccia,aereo da combattimento|مقاتلة,طائرة حربية,طائرات حربية|savaş uçağı
air defence,air defense|ППО,протиповітряна оборона|ПВО,противовоздушная оборона|défense aérienne,défense antiaérienne|Luftabwehr,Flugabwehr,Luftverteidigung|defensa aérea,defensa antiaérea|obrona przeciwlotnicza|defesa aérea,defesa antiaérea|difesa aerea,contraerea|دفاع جوي,الدفاعات الجوية|hava savunma
navy|флот,ВМС|флот,ВМФ|marine,marine nationale|Marine,Kriegsmarine|armada,marina|marynarka wojenna,flota|marinha|marina,marina militare|بحرية,القوات البحرية|donanma,deniz kuvvetleri
warship|військовий корабель,корабель|военный корабль,корабль|navire de guerre|Kriegsschiff|buque de guerra|okręt wojenny,okręt|navio de guerra|nave da guerra|سفينة حربية,سفن حربية|savaş gemisi
submarine|підводний човен,субмарина|подводная лодка,субмарина|sous-marin|U-Boot|submarino|okręt podwodny|submarino|sottomarino|غواصة,غواصات|denizaltı
air force|повітряні сили,ВПС|ВВС,воздушные силы|armée de l'air|Luftwaffe|fuerza aérea,fuerzas aéreas|siły powietrzne,lotnictwo|força aérea|aeronautica,aviazione|سلاح الجو,القوات الجوية|hava kuvvetleri
casualties|втрати,жертви|потери,жертвы|pertes,victimes|Verluste,Opfer|bajas,víctimas|straty,ofiary|baixas,vítimas|perdite,vittime|خسائر,ضحايا|kayıp,can kaybı
killed,dead,deaths|загинули,загиблі,вбито,убито,загинув|погибли,погибшие,убиты,погиб|tués,morts,tué|Tote,getötet,Todesopfer|muertos,fallecidos|zabici,zginęli,zginął,ofiary śmiertelne|mortos,mortes|uccisi,morti,ucciso|قتلى,قتيل,مقتل|öldü,ölü,hayatını kaybetti
wounded,injured|поранені,постраждалі,поранено|раненые,пострадавшие,ранены|blessés,blessé|Verletzte,Verwundete,verletzt|heridos|ranni,poszkodowani|feridos|feriti|جرحى,مصابين,إصابة|yaralı
prisoner of war,POW|військовополонений,полонений|военнопленный,пленный|prisonnier de guerre|Kriegsgefangener,Kriegsgefangene|prisionero de guerra|jeniec wojenny,jeńcy|prisioneiro de guerra|prigioniero di guerra|أسير حرب,أسرى|savaş esiri,esir
prisoner exchange,prisoner swap|обмін полоненими|обмен пленными|échange de prisonniers|Gefangenenaustausch|canje de prisioneros,intercambio de prisioneros|wymiana jeńców,wymiana więźniów|troca de prisioneiros|scambio di prigionieri|تبادل الأسرى|esir takası
hostage|заручник,заручники|заложник,заложники|otage,otages|Geisel,Geiseln|rehén,rehenes|zakładnik,zakładnicy|refém,reféns|ostaggio,ostaggi|رهينة,رهائن|rehine
war crime,war crimes|воєнний злочин,воєнні злочини|военное преступление,военные преступления|crime de guerre,crimes de guerre|Kriegsverbrechen|crimen de guerra,crímenes de guerra|zbrodnia wojenna,zbrodnie wojenne|crime de guerra,crimes de guerra|crimine di guerra,crimini di guerra|جريمة حرب,جرائم حرب|savaş suçu
genocide|геноцид|геноцид|génocide|Völkermord,Genozid|genocidio|ludobójstwo|genocídio|genocidio|إبادة جماعية|soykırım
massacre|різанина,масове вбивство|резня,бойня,массовое убийство|massacre|Massaker|masacre,matanza|masakra|massacre|massacro,strage|مجزرة,مذبحة,مجازر|katliam
rebels,insurgents,militants|повстанці,бойовики|повстанцы,боевики|rebelles,insurgés|Rebellen,Aufständische|rebeldes,insurgentes|rebelianci,powstańcy,bojownicy|rebeldes,insurgentes|ribelli,insorti,miliziani|متمردين,متمردون,مسلحين,مسلحون|isyancı,militan
militia|ополчення,міліція,міліції|ополчение|milice|Miliz|milicia|milicja,bojówka|milícia|milizia|ميليشيا,مليشيا|milis
mercenary,mercenaries|найманець,найманці|наемник,наемники|mercenaire|Söldner|mercenario|najemnik,najemnicy|mercenário|mercenario,mercenari|مرتزقة|paralı asker
jihadist,jihadists|джихадист|джихадист|djihadiste,jihadiste|Dschihadist|yihadista|dżihadysta,dżihadyści|jihadista|jihadista,jihadisti|جهادي,جهاديين|cihatçı,cihadist
terrorism|тероризм|терроризм|terrorisme|Terrorismus,Terror|terrorismo|terroryzm|terrorismo|terrorismo|إرهاب|terör,terörizm
terrorist|терорист,терористичний|террорист,террористический|terroriste|Terrorist,terroristisch|terrorista|terrorysta,terroryści|terrorista|terrorista,terroristi|إرهابي|terörist
suicide bombing,suicide bomber|смертник|смертник|attentat suicide,kamikaze|Selbstmordanschlag,Selbstmordattentäter|atentado suicida|zamach samobójczy,zamachowiec|atentado suicida,homem-bomba|attentato suicida,kamikaze|تفجير انتحاري,انتحاري|intihar saldırısı,canlı bomba
coup|переворот,путч|переворот,путч|coup d'État,putsch,putschistes|Putsch,Staatsstreich,Militärputsch|golpe de Estado,golpe militar,golpistas|zamach stanu,pucz|golpe de Estado,golpe militar|colpo di Stato,golpe|انقلاب|darbe
junta|хунта|хунта|junte|Junta,Militärjunta|junta|junta|junta|giunta|مجلس عسكري,المجلس العسكري|cunta
conscription,draft|призов,мобілізація|призыв,мобилизация|conscription,service militaire|Wehrpflicht,Einberufung|reclutamiento,servicio militar|pobór,służba wojskowa|recrutamento,serviço militar|leva,coscrizione|تجنيد,الخدمة العسكرية|askerlik,seferberlik
mobilisation,mobilization|мобілізація|мобилизация|mobilisation|Mobilmachung|movilización|mobilizacja|mobilização|mobilitazione|تعبئة|seferberlik
military exercise,drills|військові навчання,маневри|военные учения,маневры|exercice militaire,manœuvres|Militärübung,Manöver|maniobras militares,ejercicios militares|ćwiczenia wojskowe,manewry|exercícios militares,manobras militares|esercitazione militare,esercitazioni|مناورات,مناورة عسكرية,تدريبات عسكرية|tatbikat
general|генерал|генерал|=général,généraux|General|=general|generał|=general|=generale,generali|جنرال,لواء|=general
commander|командир,командувач,командувачем|командир,командующий|commandant|Kommandeur,Befehlshaber|comandante|dowódca|comandante|comandante|قائد|komutan
veteran|ветеран|ветеран|ancien combattant,vétéran|Veteran|veterano|weteran|veterano|veterano|محاربين قدامى|gazi
peacekeepers,peacekeeping|миротворці,миротворчий|миротворцы,миротворческий|casques bleus,maintien de la paix|Blauhelme,Friedenstruppen,Blauhelmsoldaten|cascos azules,fuerzas de paz|siły pokojowe,błękitne hełmy|capacetes azuis,forças de paz|caschi blu,peacekeeping|قوات حفظ السلام,حفظ السلام|barış gücü
nuclear weapon,nuclear weapons,nuclear bomb|ядерна зброя|ядерное оружие|arme nucléaire,armes nucléaires|Atomwaffe,Atomwaffen,Kernwaffen|arma nuclear,armas nucleares|broń jądrowa,broń atomowa|arma nuclear,armas nucleares|arma nucleare,armi nucleari|سلاح نووي,أسلحة نووية|nükleer silah
chemical weapon,chemical weapons|хімічна зброя|химическое оружие|arme chimique,armes chimiques|Chemiewaffen,Chemiewaffe|armas químicas|broń chemiczna|armas químicas|armi chimiche|أسلحة كيميائية|kimyasal silah
sanctions|санкції|санкции|sanctions|Sanktionen|sanciones|sankcje|sanções|sanzioni|عقوبات|yaptırım
embargo|ембарго|эмбарго|embargo|Embargo|embargo|embargo|embargo|embargo|حظر|ambargo
blockade|блокада|блокада|blocus|Blockade|bloqueo|blokada|bloqueio|blocco|حصار|abluka
siege|облога|осада|siège|Belagerung|asedio,sitio|oblężenie|cerco|assedio|حصار|kuşatma
security|безпека|безопасность|sécurité|Sicherheit|seguridad|bezpieczeństwo|segurança|sicurezza|أمن|güvenlik
border|кордон|граница,пограничный|frontière|Grenze|frontera|granica|fronteira|confine,frontiera|حدود|sınır
spy,espionage|шпигун,шпигунство|шпион,шпионаж|espion,espionnage|Spion,Spionage|espía,espionaje|szpieg,szpiegostwo|espião,espionagem|spia,spionaggio|جاسوس,تجسس|casus,casusluk
intelligence,intelligence service|розвідка|разведка|renseignement,services de renseignement|Geheimdienst,Nachrichtendienst|inteligencia,servicios de inteligencia|wywiad|inteligência,serviços secretos|intelligence,servizi segreti|مخابرات,استخبارات|istihbarat
president|президент|президент|président|Präsident|presidente|prezydent|presidente|presidente|رئيس,الرئيس|cumhurbaşkanı,devlet başkanı
prime minister,premier|прем'єр-міністр,прем'єр|премьер-министр,премьер|Premier ministre|Ministerpräsident,Premierminister,Premier,Regierungschef|primer ministro|premier|primeiro-ministro|primo ministro,premier|رئيس الوزراء,رئيس الحكومة|başbakan
minister|міністр|министр|ministre|Minister|ministro|minister|ministro|ministro|وزير|bakan,bakanı
foreign minister|глава МЗС,міністр закордонних справ|глава МИД,министр иностранных дел|ministre des Affaires étrangères|Außenminister|ministro de Exteriores,canciller|minister spraw zagranicznych,szef MSZ|ministro dos Negócios Estrangeiros,ministro das Relações Exteriores,chanceler|ministro degli Esteri|وزير الخارجية|dışişleri bakanı
defence minister,defense minister|міністр оборони|министр обороны|ministre de la Défense,ministre des Armées|Verteidigungsminister|ministro de Defensa|minister obrony|ministro da Defesa|ministro della Difesa|وزير الدفاع|savunma bakanı
government|уряд,урядовий|правительство|gouvernement|Regierung|gobierno|rząd|governo|governo|حكومة|hükümet
parliament|парламент,Верховна Рада|парламент|parlement,Assemblée nationale|Parlament,Bundestag|parlamento|parlament,Sejm|parlamento|parlamento|برلمان,مجلس النواب|parlamento,meclis
senate|сенат|сенат|Sénat|Senat|Senado|Senat|Senado|Senato|مجلس الشيوخ|senato
lawmaker,MP,deputy|депутат|депутат|député|Abgeordneter,Abgeordnete|diputado,parlamentario|poseł,posłowie,posłów|deputado,parlamentar|deputato,parlamentare|نائب,نواب|milletvekili
election,elections,vote,polls|вибори,виборчий|выборы,избирательный|élection,élections,scrutin|Wahl,Wahlen|elecciones,electoral|wybory,wyborczy|eleição,eleições|elezioni,elettorale|انتخابات|seçim
presidential election|президентські вибори,вибори президента|президентские выборы,выборы президента|élection présidentielle,présidentielle|Präsidentschaftswahl,Präsidentenwahl|elecciones presidenciales|wybory prezydenckie|eleição presidencial,eleições presidenciais|elezioni presidenziali,presidenziali|انتخابات رئاسية,الانتخابات الرئاسية|cumhurbaşkanlığı seçimi,başkanlık seçimi
voter,voters|виборець,виборці|избиратель,избиратели|électeur,électeurs|Wähler|votante,votantes,electores|wyborca,wyborcy|eleitor,eleitores|elettore,elettori|ناخب,ناخبين|seçmen
ballot|бюлетень|бюллетень|bulletin de vote|Stimmzettel|papeleta|karta do głosowania|boletim de voto,urna|scheda elettorale|اقتراع|oy pusulası,sandık
referendum|референдум|референдум|référendum|Referendum,Volksabstimmung,Volksentscheid|referéndum|referendum|referendo,plebiscito|referendum|استفتاء|referandum
campaign|кампанія|кампания|campagne|Wahlkampf,Kampagne|campaña|kampania|campanha|campagna|حملة|kampanya
candidate|кандидат|кандидат|candidat|Kandidat|candidato|kandydat|candidato|candidato|مرشح|aday
party|партія|партия|parti|Partei|=partido|partia,partii|=partido|partito|حزب,أحزاب|parti
opposition|опозиція|оппозиция|opposition|Opposition|oposición|opozycja|oposição|opposizione|معارضة|muhalefet
coalition|коаліція|коалиция|coalition|Koalition|coalición|koalicja|coligação,coalizão|coalizione|ائتلاف,تحالف|koalisyon
resignation,resign,resigns|відставка|отставка|démission,démissionne|Rücktritt,tritt zurück|dimisión,renuncia|dymisja,rezygnacja|demissão,renúncia|dimissioni,si dimette|استقالة,يستقيل|istifa
impeachment|імпічмент|импичмент|destitution|Amtsenthebung,Impeachment|destitución,juicio político|impeachment|impeachment,destituição|impeachment|عزل|azil,görevden alma
constitution|конституція,конституційний|конституция,конституционный|Constitution,constitutionnel|Verfassung,Grundgesetz|Constitución|konstytucja|Constituição|Costituzione|دستور,دستوري|anayasa
law,bill,legislation|закон,законопроєкт|закон,законопроект|loi,projet de loi|Gesetz,Gesetzentwurf|ley,proyecto de ley|ustawa,projekt ustawy,prawo|lei,projeto de lei|legge,disegno di legge|قانون,مشروع قانون|yasa,kanun,yasa tasarısı
reform|реформа|реформа|réforme|Reform|reforma|reforma|reforma|riforma|إصلاح,إصلاحات|reform
corruption,bribery,bribe|корупція,хабар|коррупция,взятка|corruption,pot-de-vin|Korruption,Bestechung|corrupción,soborno|korupcja,łapówka|corrupção,suborno|corruzione,tangente,tangenti|فساد,رشوة|yolsuzluk,rüşvet
protest,demonstration,rally|протест,демонстрація,мітинг|протест,демонстрация,митинг|manifestation,protestation|Protest,Demonstration,Kundgebung|protesta,manifestación|protest,demonstracja,manifestacja|protesto,manifestação|protesta,manifestazione,corteo|احتجاج,احتجاجات,مظاهرة,مظاهرات,تظاهرات|protesto,gösteri,miting
protesters,demonstrators|протестувальники,демонстранти|протестующие,демонстранты|manifestants|Demonstranten,Protestierende|manifestantes|protestujący,demonstranci|manifestantes|manifestanti|محتجين,متظاهرين,متظاهرون|protestocu,göstericiler
riot,riots,unrest|заворушення,безлад|беспорядки,бунт|émeutes,émeute,troubles|Unruhen,Krawalle,Ausschreitungen|disturbios|zamieszki|distúrbios,tumultos|disordini,rivolta|شغب,أعمال شغب,اضطرابات|isyan,ayaklanma
strike,walkout|страйк|забастовка|grève,débrayage|Streik,Warnstreik|huelga|strajk|=greve|sciopero|إضراب|grev
union,trade union|профспілка|профсоюз|syndicat|Gewerkschaft|sindicato|związek zawodowy,związki zawodowe,związkowcy|sindicato|sindacato|نقابة,نقابات|sendika
revolution|революція|революция|révolution|Revolution|revolución|rewolucja|revolução|rivoluzione|ثورة|devrim
dictator,dictatorship|диктатор,диктатура|диктатор,диктатура|dictateur,dictature|Diktator,Diktatur|dictador,dictadura|dyktator,dyktatura|ditador,ditadura|dittatore,dittatura|دكتاتور,ديكتاتور,دكتاتورية|diktatör,diktatörlük
democracy|демократія|демократия|démocratie|Demokratie|democracia|demokracja|democracia|democrazia|ديمقراطية|demokrasi
king|король|король|=roi|König|=rey|król|=rei|=re|ملك,العاهل|=kral,kralı
queen|королева|королева|reine|Königin|reina|królowa|rainha|regina|ملكة|kraliçe
ambassador|посол,=посла,=послом|посол,=посла,=послом|ambassadeur|Botschafter|embajador|ambasador|embaixador|ambasciatore|سفير|büyükelçi
embassy|посольство|посольство|ambassade|Botschaft|embajada|ambasada|embaixada|ambasciata|سفارة|büyükelçilik
diplomat,diplomacy|дипломат,дипломатія,дипломатичний|дипломат,дипломатия,дипломатический|diplomate,diplomatie|Diplomat,Diplomatie|diplomático,diplomacia|dyplomata,dyplomacja|diplomata,diplomacia|diplomatico,diplomazia|دبلوماسي,دبلوماسية|diplomat,diplomasi
talks,negotiations|переговори|переговоры|négociations,pourparlers,discussions|Verhandlungen,Gespräche|negociaciones,conversaciones|negocjacje,rozmowy|negociações,conversações|negoziati,colloqui,trattative|مفاوضات,محادثات|müzakere,görüşme,görüşmeler
summit|саміт|саммит|sommet|Gipfel,Gipfeltreffen|=cumbre|szczyt|cúpula,cimeira|vertice,summit|قمة|zirve
treaty,agreement,deal,accord|угода,договір,договору|соглашение,договор|accord,traité|Abkommen,Vertrag,Vereinbarung|acuerdo,tratado|porozumienie,umowa,traktat|acordo,tratado|accordo,trattato|اتفاق,اتفاقية,معاهدة|anlaşma,antlaşma
alliance|альянс|альянс|alliance|Bündnis,Allianz|alianza|sojusz|aliança|alleanza|تحالف,حلف|ittifak
independence|незалежність|независимость|indépendance|Unabhängigkeit|independencia|niepodległość|independência|indipendenza|استقلال|bağımsızlık
human rights|права людини,правозахисник|права человека,правозащитник|droits de l'homme,droits humains|Menschenrechte|derechos humanos|prawa człowieka|direitos humanos|diritti umani|حقوق الإنسان|insan hakları
forces,force|сили|силы|forces|Streitkräfte|fuerzas|siły|forças|forze|قوات|kuvvetler,güçler
earthquake,quake|землетрус|землетрясение|séisme,tremblement de terre|Erdbeben|terremoto,sismo,seísmo|trzęsienie ziemi|terremoto,sismo|terremoto,sisma|زلزال,زلازل,هزة أرضية|deprem
flood,floods,flooding|повінь,повені,затоплення,підтоплення|наводнение,паводок,затопление|inondation,inondations,crue|Überschwemmung,Hochwasser,Flut|inundación,inundaciones|powódź,powodzie,powodzi|inundação,enchente,cheia,cheias,inundações|inondazione,alluvione,alluvioni|فيضان,فيضانات,سيول|sel,su baskını
wildfire,forest fire,bushfire|лісова пожежа,лісові пожежі|лесной пожар,лесные пожары|incendie,feu de forêt,feux de forêt|Waldbrand,Waldbrände|incendio forestal,incendios forestales|pożar lasu,pożary lasów|incêndio florestal,incêndios florestais|incendio boschivo,incendi boschivi|حرائق الغابات,حريق غابات|orman yangını,orman yangınları
fire,blaze|пожежа|пожар|incendie|Brand,Feuer,Großbrand|incendio|pożar|incêndio|incendio,incendi,rogo|حريق,حرائق|yangın
storm|буря,шторм,негода|буря,шторм,непогода|tempête,orage|Sturm,Unwetter|tormenta,temporal|burza,wichura|tempestade,temporal|tempesta,maltempo|عاصفة,عواصف|fırtına
hurricane,typhoon,cyclone|ураган,тайфун,циклон|ураган,тайфун,циклон|ouragan,typhon,cyclone|Hurrikan,Taifun,Zyklon|huracán,tifón,ciclón|huragan,tajfun,cyklon|furacão,tufão,ciclone|uragano,tifone,ciclone|إعصار,أعاصير|kasırga,tayfun,siklon
tornado|торнадо,смерч|торнадо,смерч|tornade|Tornado|tornado|tornado,trąba powietrzna|tornado|tromba d'aria,tornado|إعصار قمعي|hortum
tsunami|цунамі|цунами|tsunami|Tsunami|tsunami|tsunami|tsunami|tsunami|تسونامي|tsunami
volcano,eruption|вулкан,виверження|вулкан,извержение|volcan,éruption|Vulkan,Vulkanausbruch|volcán,erupción|wulkan,erupcja|vulcão,erupção|vulcano,eruzione|بركان,ثوران|yanardağ,volkan,patlaması
landslide,mudslide|зсув,селевий потік|оползень,сель|glissement de terrain,coulée de boue|Erdrutsch,Schlammlawine|deslizamiento de tierra,alud|osuwisko,lawina błotna|deslizamento de terra,deslizamento|frana,smottamento|انهيار أرضي,انهيارات أرضية,انزلاق أرضي|toprak kayması,heyelan
avalanche|лавина|лавина|avalanche|Lawine|avalancha,alud|lawina|avalanche|valanga|انهيار ثلجي|çığ
drought|посуха|засуха|sécheresse|Dürre,Trockenheit|sequía|susza|seca|siccità|جفاف|kuraklık
heatwave,heat wave,heat|спека,аномальна спека|жара,аномальная жара|canicule,vague de chaleur|Hitzewelle,Hitze|ola de calor,calor extremo|fala upałów,upały,upał|onda de calor,calor extremo|ondata di caldo,caldo record|موجة حر,موجة حارة|sıcak hava dalgası,aşırı sıcak
snow,blizzard|сніг,снігопад,хуртовина|снег,снегопад,метель|neige,blizzard|Schnee,Schneesturm|nieve,nevada|śnieg,śnieżyca|neve,nevasca|neve,nevicata|ثلوج,عاصفة ثلجية|kar yağışı,kar fırtınası
rain,rains,rainfall|дощ,злива,зливи,опади|дождь,ливень,ливни,осадки|pluie,pluies,précipitations|Regen,Starkregen|lluvia,lluvias|deszcz,ulewa|chuva,chuvas|pioggia,piogge|أمطار|yağmur,yağış
famine,starvation|голод|голод|famine|Hungersnot,Hunger|hambruna|głód,klęska głodu|fome|carestia|مجاعة,جوع|kıtlık,açlık
hunger|голод,недоїдання|голод,недоедание|faim|Hunger|hambre|głód|fome|=fame|جوع|açlık
disaster,catastrophe|катастрофа,лихо,стихія|катастрофа,бедствие,стихия|catastrophe|Katastrophe|desastre,catástrofe|katastrofa,klęska żywiołowa|desastre,catástrofe|disastro,catastrofe|كارثة,كوارث|felaket,afet
rescue,rescuers|порятунок,рятувальники,рятувальник,врятували|спасение,спасатели,спасатель,спасли|sauvetage,secours,sauveteurs|Rettung,Rettungskräfte,Retter|rescate,rescatistas|ratunek,ratownicy,akcja ratunkowa|resgate,socorristas|soccorso,soccorsi,soccorritori,salvataggio|إنقاذ|kurtarma
survivor,survivors|вцілілий,вціліли,ті що вижили|выживший,выжившие|survivant,rescapé|Überlebender,Überlebende|superviviente,sobreviviente|ocalały,ocaleni|sobrevivente|sopravvissuto,superstite|ناج,ناجين,ناجون|hayatta kalan,kurtulan
victim,victims|жертва,потерпілий|жертва,пострадавший|victime|Opfer|víctima|ofiara|vítima|vittima|ضحية,ضحايا|kurban,mağdur
death toll|кількість загиблих,число загиблих|число погибших,количество погибших|nombre de morts,bilan humain|Zahl der Todesopfer,Zahl der Toten|número de muertos|liczba ofiar,bilans ofiar|número de mortos|bilancio delle vittime,bilancio dei morti|حصيلة القتلى,عدد القتلى,حصيلة الضحايا|ölü sayısı,can kaybı
missing|зниклі,зниклий,зниклі безвісти|пропавшие,пропавший,пропал без вести|disparu,disparus|Vermisste,vermisst|desaparecidos,desaparecido|zaginieni,zaginiony|desaparecidos,desaparecido|dispersi,disperso|مفقودين,مفقودون,مفقود|kayıp
evacuation,evacuate|евакуація,евакуювали|эвакуация,эвакуировали|évacuation|Evakuierung|evacuación|ewakuacja|evacuação,retirada de moradores|evacuazione|إجلاء|tahliye
emergency,state of emergency|надзвичайний стан,надзвичайна ситуація|чрезвычайное положение,чрезвычайная ситуация|état d'urgence,urgence|Notstand,Ausnahmezustand,Notfall|estado de emergencia,emergencia|stan wyjątkowy,stan klęski|estado de emergência,emergência|stato di emergenza,emergenza|حالة الطوارئ,طوارئ|olağanüstü hal,acil durum
collapse|обвал,обвалення|обрушение,обвал|effondrement|Einsturz|derrumbe,colapso,desplome|zawalenie,katastrofa budowlana|desabamento,colapso|crollo|انهيار|çökme,yıkılma
dam|дамба,гребля,ГЕС|плотина,дамба,ГЭС|barrage|Staudamm,Damm|presa,represa|tama,zapora|barragem,represa|diga|سد,سدود|baraj
accident|аварія,нещасний випадок|авария,несчастный случай|accident|Unfall,Unglück|accidente|wypadek|acidente|incidente stradale,sinistro|حادث,حوادث|kaza
plane crash,air crash|авіакатастрофа,падіння літака|авиакатастрофа,крушение самолета|crash d'avion,catastrophe aérienne,accident d'avion|Flugzeugabsturz,Flugzeugunglück|accidente aéreo,accidente de avión|katastrofa lotnicza,katastrofy lotniczej|queda de avião,acidente aéreo|incidente aereo,disastro aereo|تحطم طائرة,سقوط طائرة|uçak kazası
derailment|сходження з рейок,аварія поїзда|сход с рельсов,крушение поезда|déraillement|Entgleisung,Zugunglück|descarrilamiento|wykolejenie|descarrilamento|deragliamento|خروج قطار,انقلاب قطار|raydan çıkma
shipwreck,sinking|кораблетроща,затонув,затонуло|кораблекрушение,затонул,затонуло|naufrage|Schiffbruch,Schiffsunglück,gesunken|naufragio|zatonięcie,katastrofa morska|naufrágio|naufragio|غرق,غرق سفينة,غرق مركب|batma,gemi kazası
climate|клімат,кліматичний|климат,климатический|climat,climatique|Klima|clima,climático|klimat,klimatyczny|clima,climático|clima,climatico|مناخ,مناخي|iklim
climate change,climate crisis,global warming|зміна клімату,зміни клімату,глобальне потепління,кліматична криза|изменение климата,глобальное потепление,климатический кризис|changement climatique,dérèglement climatique,réchauffement climatique,crise climatique|Klimawandel,Klimakrise,Erderwärmung,Klimaerwärmung|cambio climático,crisis climática,calentamiento global|zmiana klimatu,zmiany klimatu,kryzys klimatyczny,globalne ocieplenie|mudança climática,mudanças climáticas,alterações climáticas,aquecimento global|cambiamento climatico,cambiamenti climatici,crisi climatica,riscaldamento globale|تغير المناخ,التغير المناخي,الاحتباس الحراري,أزمة المناخ|iklim değişikliği,küresel ısınma,iklim krizi
emissions|викиди|выбросы|émissions|Emissionen,Ausstoß|emisiones|emisje,emisja|emissões|emissioni|انبعاثات|emisyon,salım
carbon|вуглець,вуглекислий газ|углерод,углекислый газ|carbone,CO2|Kohlenstoff,CO2|carbono,CO2|=węgla dwutlenek,CO2,emisja CO2|carbono,CO2|carbonio,CO2|كربون|karbon
pollution|забруднення|загрязнение|pollution|Verschmutzung,Luftverschmutzung|contaminación|zanieczyszczenie,smog|poluição|inquinamento|تلوث|kirlilik
environment|довкілля,навколишнє середовище,екологія|окружающая среда,экология|environnement|Umwelt,Umweltschutz|medio ambiente,medioambiente|środowisko,ochrona środowiska|meio ambiente,ambiente|ambiente,ambientale|بيئة,بيئي|çevre
biodiversity|біорізноманіття|биоразнообразие|biodiversité|Artenvielfalt,Biodiversität|biodiversidad|bioróżnorodność|biodiversidade|biodiversità|التنوع البيولوجي|biyoçeşitlilik
deforestation|вирубка лісів,знеліснення|вырубка лесов,обезлесение|déforestation|Abholzung,Entwaldung|deforestación,tala|wylesianie,wycinka|desmatamento,desflorestação|deforestazione|إزالة الغابات|ormansızlaşma
glacier|льодовик|ледник|glacier|Gletscher|glaciar|lodowiec|geleira,glaciar|ghiacciaio|نهر جليدي,أنهار جليدية|buzul
economy|економіка,економічний|экономика,экономический|économie,économique|Wirtschaft,Konjunktur|economía,económico|gospodarka,ekonomia|economia,econômico,económico|economia,economico|اقتصاد,اقتصادي|ekonomi
economic growth,GDP|економічне зростання,ВВП|экономический рост,ВВП|croissance économique,PIB|Wirtschaftswachstum,BIP|crecimiento económico,PIB|wzrost gospodarczy,PKB|crescimento económico,crescimento econômico,PIB|crescita economica,Pil|نمو اقتصادي,الناتج المحلي|ekonomik büyüme,GSYH
recession|рецесія|рецессия|récession|Rezession|recesión|recesja|recessão|recessione|ركود|resesyon,durgunluk
inflation|інфляція|инфляция|inflation|Inflation,Teuerung|inflación|inflacja|inflação|inflazione|تضخم|enflasyon
price,prices|ціна,ціни|цена,цены|prix|Preis,Preise|precio,precios|cena,ceny|preço,preços|prezzo,prezzi|سعر,أسعار|fiyat
cost of living|вартість життя|стоимость жизни|coût de la vie,pouvoir d'achat|Lebenshaltungskosten|coste de la vida,costo de vida|koszty życia|custo de vida|costo della vita,carovita|تكلفة المعيشة,غلاء المعيشة|hayat pahalılığı,yaşam maliyeti
interest rate,interest rates|процентна ставка,облікова ставка|процентная ставка,ключевая ставка|taux d'intérêt,taux directeur|Leitzins,Zinsen,Zinssatz|tipo de interés,tipos de interés,tasa de interés|stopa procentowa,stopy procentowe|taxa de juro,taxa de juros,taxas de juro|tasso d'interesse,tassi d'interesse,tassi di interesse|سعر الفائدة,أسعار الفائدة|faiz oranı,faiz oranları,politika faizi
central bank|центральний банк,Центробанк,Нацбанк,НБУ|центральный банк,Центробанк,ЦБ|banque centrale|Zentralbank,Notenbank|banco central|bank centralny|banco central|banca centrale|البنك المركزي,المصرف المركزي|merkez bankası
bank|банк,банківський|банк,банковский|banque|Bank,Banken|banco,bancario|bank|banco|banca,banche|بنك,بنوك,مصرف|banka
currency|валюта|валюта|devise,monnaie|Währung|divisa,moneda|waluta|moeda,divisa|valuta|عملة|para birimi,döviz
dollar|долар|доллар|dollar|Dollar|dólar|dolar|dólar|dollaro,dollari|دولار|dolar
euro|євро|евро|euro|Euro|euro|euro|euro|euro|يورو|euro,avro
exchange rate|обмінний курс,курс валют,курс долара|обменный курс,курс валют,курс доллара|taux de change|Wechselkurs|tipo de cambio|kurs walutowy,kurs walut|taxa de câmbio|tasso di cambio|سعر الصرف|döviz kuru
stock market,stocks,shares|фондовий ринок,біржа|фондовый рынок,биржа|Bourse,marchés boursiers|Börse,Aktien,Aktienmarkt|bolsa de valores|giełda,akcje|bolsa de valores,ações|Borsa valori,Piazza Affari|بورصة,أسهم|borsa,hisse senedi
investment,investor|інвестиції,інвестор|инвестиции,инвестор|investissement,investisseur|Investition,Investor|inversión,inversor|inwestycja,inwestor|investimento,investidor|investimento,investitore|استثمار,استثمارات,مستثمر|yatırım,yatırımcı
budget|бюджет|бюджет|budget|Haushalt,Budget,Etat|presupuesto|budżet|orçamento|bilancio,legge di bilancio|ميزانية,موازنة|bütçe
deficit|дефіцит|дефицит|déficit|Defizit|déficit|deficyt|défice,déficit|deficit,disavanzo|عجز الموازنة|bütçe açığı
debt|борг,заборгованість|долг,задолженность|dette|Schulden,Verschuldung|deuda|dług,zadłużenie|dívida|debito|ديون,مديونية|borç
default|дефолт|дефолт|défaut de paiement|Zahlungsausfall,Staatsbankrott|impago,suspensión de pagos|niewypłacalność|incumprimento,calote|insolvenza,default|تخلف عن السداد|temerrüt
tax,taxes|податок,податки|налог,налоги|impôt,taxe,fiscalité|Steuer,Steuern|impuesto,impuestos|podatek,podatki|imposto,impostos|tassa,tasse,imposta|ضريبة,ضرائب|vergi
tariff,tariffs,customs duty|мито,мита,тариф,тарифи|пошлина,пошлины,тариф,тарифы|droits de douane,tarifs douaniers|Zoll,Zölle|arancel,aranceles|cło,cła,taryfy|tarifa,tarifas,tarifas aduaneiras|dazio,dazi|رسوم جمركية,الرسوم الجمركية,تعريفات جمركية|gümrük vergisi,gümrük vergileri,tarife
trade|торгівля,торговельний|торговля,торговый|commerce,commercial|Handel,Handelspolitik|comercio|handel|comércio|commercio,scambi commerciali|تجارة,تجاري|ticaret
trade war|торгова війна,торговельна війна|торговая война|guerre commerciale|Handelskrieg|guerra comercial|wojna handlowa|guerra comercial|guerra commerciale|حرب تجارية|ticaret savaşı
export,exports|експорт|экспорт|exportation,exportations|Export,Exporte,Ausfuhr|exportación,exportaciones|eksport|exportação,exportações|esportazione,esportazioni,export|صادرات,تصدير|ihracat
import,imports|імпорт|импорт|importation,importations|Import,Importe,Einfuhr|importación,importaciones|import|importação,importações|importazione,importazioni|واردات,استيراد|ithalat
unemployment,jobless|безробіття|безработица|chômage|Arbeitslosigkeit,Arbeitslose|desempleo,paro|bezrobocie|desemprego|disoccupazione|بطالة|işsizlik
job,jobs,employment|робочі місця,зайнятість|рабочие места,занятость|emploi,emplois|Arbeitsplätze,Beschäftigung|empleo,empleos|miejsca pracy,zatrudnienie|emprego,empregos|occupazione,posti di lavoro|وظائف,توظيف|istihdam
layoffs,job cuts|звільнення,скорочення|увольнения,сокращения|licenciements,suppressions de postes,plan social|Entlassungen,Stellenabbau|despidos,recorte de empleo|zwolnienia,zwolnienia grupowe|demissões,despedimentos|licenziamenti,esuberi|تسريح,تسريح عمال|işten çıkarma
wage,wages,salary,pay|зарплата,заробітна плата|зарплата,заработная плата|salaire,salaires|Lohn,Löhne,Gehalt|salario,salarios,sueldo|płaca,płace,wynagrodzenie,pensja|salário,salários|salario,salari,stipendio,stipendi|راتب,رواتب,أجور|maaş,ücret
minimum wage|мінімальна зарплата|минимальная зарплата,МРОТ|salaire minimum,smic|Mindestlohn|salario mínimo|płaca minimalna,najniższa krajowa|salário mínimo|salario minimo|الحد الأدنى للأجور|asgari ücret
pension,pensions,retirement|пенсія,пенсіонер,пенсійний|пенсия,пенсионер,пенсионный|retraite,retraites,pension|Rente,Renten,Pension|pensión,pensiones,jubilación|emerytura,emerytury,emeryci|pensão,aposentadoria|pensione,pensioni|معاش,تقاعد|emekli maaşı,emeklilik
poverty|бідність|бедность,нищета|pauvreté|Armut|pobreza|bieda,ubóstwo|pobreza|povertà|فقر|yoksulluk
company,firm,business|компанія,підприємство|компания,предприятие|entreprise|Unternehmen,Firma,Konzern|empresa,compañía|firma,przedsiębiorstwo,spółka|empresa,companhia|azienda,impresa,società|شركة,شركات|şirket
bankruptcy,insolvency|банкрутство|банкротство|faillite|Insolvenz,Pleite|quiebra,bancarrota|bankructwo,upadłość|falência|fallimento,bancarotta|إفلاس|iflas
merger,takeover,acquisition|злиття,поглинання|слияние,поглощение|fusion,rachat,acquisition|Fusion,Übernahme|fusión,adquisición|fuzja,przejęcie|fusão,aquisição|fusione,acquisizione|اندماج,استحواذ|birleşme,satın alma,devralma
profit,profits|прибуток,прибутки|прибыль|bénéfice,bénéfices,profits|Gewinn,Gewinne|beneficio,ganancias|zysk,zyski|lucro,lucros|utili,profitti|أرباح,ربح|kâr
oil,crude|нафта,нафтовий|нефть,нефтяной|pétrole,pétrolier|Öl,Erdöl,Rohöl|petróleo,crudo|ropa naftowa,ropa,ropy|petróleo|petrolio,greggio|نفط,نفطي,خام|petrol
gas,natural gas|газ,природний газ|газ,природный газ|gaz,gaz naturel|Gas,Erdgas|gas,gas natural|gaz,gaz ziemny|gás,gás natural|gas,gas naturale|غاز,الغاز الطبيعي|doğal gaz,doğalgaz,gaz
LNG,liquefied natural gas|СПГ,зріджений газ|СПГ,сжиженный газ|GNL,gaz naturel liquéfié|LNG,Flüssiggas,Flüssigerdgas|GNL,gas natural licuado|LNG,gaz skroplony|GNL,gás natural liquefeito|GNL,gas naturale liquefatto|الغاز المسال,الغاز الطبيعي المسال|LNG,sıvılaştırılmış doğal gaz
pipeline|трубопровід,газопровід,нафтопровід|трубопровод,газопровод,нефтепровод|pipeline,oléoduc,gazoduc|Pipeline|oleoducto,gasoducto|rurociąg,gazociąg,ropociąg|oleoduto,gasoduto|oleodotto,gasdotto|خط أنابيب,أنابيب|boru hattı
fuel,petrol,gasoline,diesel|пальне,бензин,дизель|топливо,бензин,дизель|carburant,essence,gazole|Kraftstoff,Benzin,Diesel,Sprit|combustible,gasolina,gasóleo|paliwo,benzyna|combustível,gasolina,gasóleo|carburante,benzina,gasolio|وقود,بنزين,ديزل|akaryakıt,benzin,motorin,yakıt
coal|вугілля,вугільний|уголь,угольный|charbon|Kohle,Braunkohle|carbón|=węgiel,=węgla,kopalnia|carvão|carbone|فحم|kömür
electricity,power supply|електроенергія,електрика,електропостачання|электроэнергия,электричество,электроснабжение|électricité|Strom,Elektrizität|electricidad|energia elektryczna,prąd,prądu|eletricidade,energia elétrica|elettricità,energia elettrica|كهرباء|elektrik
blackout,power cut,power outage|блекаут,відключення світла,відключення електроенергії|блэкаут,отключение света,отключение электроэнергии|panne d'électricité,coupure de courant,black-out|Stromausfall,Blackout|apagón,corte de luz|awaria prądu,blackout,przerwa w dostawie prądu|apagão,corte de energia|blackout,interruzione di corrente|انقطاع الكهرباء,انقطاع التيار|elektrik kesintisi
nuclear|ядерний,атомний|ядерный,атомный|nucléaire|Atom,Atomkraft,nuklear,atomar,Kernkraft|nuclear|jądrowy,atomowy,nuklearny|nuclear|nucleare|نووي,نووية|nükleer
nuclear power plant,nuclear plant|атомна електростанція,АЕС|атомная электростанция,АЭС|centrale nucléaire|Atomkraftwerk,AKW,Kernkraftwerk|central nuclear|elektrownia jądrowa,elektrownia atomowa|usina nuclear,central nuclear|centrale nucleare|محطة نووية,محطة الطاقة النووية|nükleer santral
uranium|уран|уран|uranium|Uran|uranio|uran,wzbogacanie uranu|urânio|uranio|يورانيوم|uranyum
renewable energy,renewables|відновлювана енергія,відновлювана енергетика|возобновляемая энергия,возобновляемая энергетика|énergies renouvelables,énergie renouvelable|erneuerbare Energien,Ökostrom|energías renovables,energía renovable|odnawialne źródła energii,OZE,energia odnawialna|energia renovável,energias renováveis|energie rinnovabili,rinnovabili|طاقة متجددة,الطاقة المتجددة|yenilenebilir enerji
solar,solar power|сонячна енергія,сонячні панелі,сонячний|солнечная энергия,солнечные панели|solaire,énergie solaire|Solarenergie,Solar,Photovoltaik|energía solar,solar|fotowoltaika,energia słoneczna|energia solar|energia solare,fotovoltaico|طاقة شمسية,الطاقة الشمسية|güneş enerjisi
wind power,wind farm|вітроенергетика,вітрова електростанція|ветроэнергетика,ветровая электростанция|énergie éolienne,éolien,éoliennes|Windkraft,Windenergie,Windpark|energía eólica,eólica|energia wiatrowa,farma wiatrowa,wiatraki|energia eólica,parque eólico|eolico,energia eolica|طاقة الرياح|rüzgâr enerjisi,rüzgar enerjisi
energy|енергія,енергетика,енергетичний|энергия,энергетика,энергетический|énergie,énergétique|Energie|energía|energia,energetyka|energia|energia|طاقة|enerji
mining,mine|шахта,видобуток,гірничий|шахта,добыча,горнодобывающий|mines,exploitation minière,minier|Bergbau,Bergwerk|minería,mina|górnictwo,kopalnia|mineração,mina|miniera,minerario|تعدين,منجم,مناجم|maden,madencilik
gold|золото|золото|lingots,once d'or,cours de l'or|Gold|=oro|złoto|=ouro|=oro|ذهب|=altın,altının
agriculture,farming|сільське господарство,аграрний|сельское хозяйство,аграрный|agriculture,agricole|Landwirtschaft|agricultura|rolnictwo|agricultura|agricoltura|زراعة,زراعي|tarım
farmer,farmers|фермер,фермери,аграрії|фермер,фермеры,аграрии|agriculteur,agriculteurs,paysans|Landwirt,Bauer,Bauern|agricultor,agricultores,granjero|rolnik,rolnicy|agricultor,agricultores,fazendeiro|agricoltore,agricoltori|مزارع,مزارعين,مزارعون|çiftçi
grain,wheat|зерно,пшениця,зерновий|зерно,пшеница,зерновой|céréales,blé|Getreide,Weizen|grano,trigo,cereales|zboże,pszenica|grãos,trigo,cereais|grano,cereali,frumento|حبوب,قمح|tahıl,buğday
harvest,crop|урожай,врожай|урожай|récolte,moisson|Ernte|cosecha|żniwa,zbiory,plony|colheita,safra|raccolto|محصول,محاصيل,حصاد|hasat
food|продовольство,продукти,їжа|продовольствие,продукты,еда|nourriture,alimentaire,alimentation|Lebensmittel,Nahrungsmittel|alimentos,alimentaria|żywność|alimentos,alimentar|cibo,alimentare,alimenti|غذاء,غذائي,أغذية|gıda
water|вода,водний|вода,водный|eau|Wasser|agua|=woda,wody,wodę|água|acqua|مياه|suyu,içme suyu
housing,rent|житло,оренда|жилье,аренда|logement,loyer|Wohnung,Wohnungen,Miete,Mieten|vivienda,alquiler|mieszkania,czynsz,mieszkaniowy|habitação,moradia,aluguel|alloggi,affitto,affitti|إسكان,إيجار|konut,kira
real estate,property|нерухомість|недвижимость|immobilier|Immobilien|inmobiliario,bienes raíces|nieruchomości|imobiliário,imóveis|immobiliare,immobili|عقارات|emlak,gayrimenkul
subsidy,subsidies|субсидія,субсидії|субсидия,субсидии|subvention,subventions|Subvention,Subventionen|subsidio,subvención|dotacja,dotacje,subsydia|subsídio,subsídios|sussidio,sussidi,sovvenzioni|دعم حكومي,إعانات|sübvansiyon,teşvik
privatisation,privatization|приватизація|приватизация|privatisation|Privatisierung|privatización|prywatyzacja|privatização|privatizzazione|خصخصة|özelleştirme
cryptocurrency,crypto,bitcoin|криптовалюта,біткоїн|криптовалюта,биткоин,биткойн|cryptomonnaie,bitcoin|Kryptowährung,Bitcoin|criptomoneda,bitcoin|kryptowaluta,bitcoin|criptomoeda,bitcoin|criptovaluta,bitcoin|عملة مشفرة,عملات مشفرة,بيتكوين|kripto para,bitcoin
supply chain|ланцюг постачання|цепочка поставок|chaîne d'approvisionnement|Lieferkette|cadena de suministro|łańcuch dostaw|cadeia de abastecimento,cadeia de suprimentos|catena di approvvigionamento|سلسلة التوريد,سلاسل التوريد|tedarik zinciri
shortage|нестача,дефіцит|нехватка,дефицит|pénurie|Mangel,Knappheit,Engpass|escasez,desabastecimiento|niedobór,braki|escassez|carenza|نقص|kıtlık,sıkıntısı
tourism,tourist,tourists|туризм,турист|туризм,турист|tourisme,touriste|Tourismus,Touristen|turismo,turista|turystyka,turysta,turyści|turismo,turista|turismo,turista,turisti|سياحة,سائح,سياح|turizm,turist
airline,airlines|авіакомпанія|авиакомпания|compagnie aérienne|Fluggesellschaft,Airline|aerolínea|linia lotnicza,linie lotnicze|companhia aérea|compagnia aerea|شركة طيران,خطوط جوية|havayolu
airport|аеропорт|аэропорт|aéroport|Flughafen|aeropuerto|lotnisko|aeroporto|aeroporto|مطار|havalimanı,havaalanı
flight,flights|рейс,рейси,політ|рейс,рейсы,полет|vol,vols|Flug,Flüge|vuelo,vuelos|lot,loty,lotów|voo,voos|volo,voli|رحلة جوية,رحلات جوية|uçuş
aircraft,plane,airplane|літак,літаки|самолет|avion|Flugzeug|avión|samolot|avião,aviões,aeronave|aereo,aerei,velivolo|طائرة,طائرات|uçak
helicopter|гелікоптер,вертоліт|вертолет|hélicoptère|Hubschrauber,Helikopter|helicóptero|śmigłowiec,helikopter|helicóptero|elicottero|مروحية,هليكوبتر|helikopter
train,railway,rail|поїзд,потяг,залізниця|поезд,железная дорога|train,chemin de fer,ferroviaire|Zug,Züge,Bahn|tren,ferrocarril|pociąg,kolej|trem,comboio,ferrovia|treno,treni,ferrovia|قطار,سكك حديدية|tren,demiryolu
bus|автобус|автобус|autobus,autocar,bus|=Bus,Busse|autobús|autobus,autokar|ônibus,autocarro|autobus,pullman|حافلة,حافلات|otobüs
car,cars,vehicle|автомобіль,авто|автомобиль|voiture,automobile|Auto,Autos,Fahrzeug|coche,automóvil,auto,vehículo|samochód,samochody|carro,automóvel,veículo|auto,automobile,veicolo|سيارة,سيارات|otomobil,araba,araç
electric car,electric cars,electric vehicle,EV|електромобіль|электромобиль|voiture électrique,véhicule électrique|Elektroauto,E-Auto,Elektroautos|coche eléctrico,vehículo eléctrico,auto eléctrico|samochód elektryczny,elektryk|carro elétrico,carros elétricos,veículo elétrico|auto elettrica,auto elettriche|سيارة كهربائية,سيارات كهربائية,السيارات الكهربائية|elektrikli araç,elektrikli otomobil
ship,vessel|корабель,судно,кораблі|корабль,судно,корабли|navire,bateau|Schiff,Schiffe|barco,buque|statek,statki|navio,embarcação|nave,navi|سفينة,سفن|gemi
tanker|танкер|танкер|pétrolier,tanker|Tanker,Öltanker|petrolero|tankowiec|petroleiro|petroliera|ناقلة نفط,ناقلة,ناقلات|tanker
port,harbour,harbor|порт|порт|port|Hafen|puerto|=port,portu,portowy|porto|porto|ميناء,موانئ|liman
shipping|судноплавство|судоходство|transport maritime|Schifffahrt|transporte marítimo,navegación|żegluga|transporte marítimo,navegação|trasporto marittimo,navigazione|شحن,ملاحة|deniz taşımacılığı
road,highway,motorway|дорога,автомагістраль,шосе|дорога,автомагистраль,шоссе|route,autoroute|Straße,Autobahn|carretera,autopista|droga,autostrada|estrada,rodovia,autoestrada|strada,autostrada|طريق سريع|otoyol
bridge|міст,=мосту,=моста|мост|pont|Brücke|puente|most|ponte|ponte,ponti|جسر,جسور|köprü
traffic|дорожній рух,затори|дорожное движение,пробки|circulation,trafic routier,embouteillages|Verkehr,Stau|tráfico,tránsito|ruch drogowy,korki|trânsito|traffico|حركة المرور|trafik
infrastructure|інфраструктура|инфраструктура|infrastructure|Infrastruktur|infraestructura|infrastruktura|infraestrutura|infrastruttura|بنية تحتية,البنية التحتية|altyapı
police|поліція,поліцейський,поліцейські|полиция,полицейский,полицейские|police,policier,policiers|Polizei,Polizisten|policía|policja,policjant,policjanci|polícia,policial,policiais|polizia,carabinieri,poliziotto|شرطة,الشرطة|polis
crime|злочин,злочинність|преступление,преступность|crime,criminalité|Verbrechen,Kriminalität|crimen,delincuencia,delito|przestępstwo,przestępczość|crime,criminalidade|crimine,criminalità,reato|جريمة,جرائم|suç
arrest,arrested,detained|арешт,затримання,затримали,заарештували|арест,задержание,задержали,арестовали|arrestation,arrêté,interpellé|Festnahme,festgenommen,verhaftet,Verhaftung|detención,detenido,arresto|aresztowanie,zatrzymanie,zatrzymany,aresztowany|prisão,detenção,detido,preso|arresto,arrestato,fermato|اعتقال,توقيف,القبض|gözaltı,tutuklandı,tutuklama,gözaltına alındı
suspect|підозрюваний|подозреваемый|suspect|Verdächtiger,Verdächtige,Tatverdächtiger|sospechoso|podejrzany|suspeito|sospettato,indagato|مشتبه به,المشتبه|şüpheli
murder,homicide|вбивство,убивство|убийство|meurtre,assassinat,homicide|Mord,Tötung|asesinato,homicidio|morderstwo,zabójstwo|assassinato,homicídio|omicidio|قتل,جريمة قتل|cinayet
assassination|замах,вбивство політика|покушение,политическое убийство|assassinat|Attentat,Ermordung|magnicidio,asesinato|zamach,zabójstwo|assassinato|assassinio,attentato|اغتيال|suikast
shooting,gunman,mass shooting|стрілянина,стрілець|стрельба,стрелок|fusillade,tireur|Schießerei,Schütze,Schüsse|tiroteo|strzelanina,napastnik|tiroteio,atirador|sparatoria|إطلاق نار,إطلاق النار|silahlı saldırı,silahlı saldırgan
stabbing,knife attack|напад з ножем,різанина|нападение с ножом,поножовщина|attaque au couteau|Messerangriff,Messerattacke|apuñalamiento|atak nożownika,nożownik|esfaqueamento,ataque com faca|accoltellamento|عملية طعن,طعن|bıçaklı saldırı
robbery,theft|пограбування,крадіжка|ограбление,кража|cambriolage,braquage,vol à main armée|Raub,Diebstahl,Überfall|robo,atraco|napad,kradzież,rabunek|roubo,assalto,furto|rapina,furto|سرقة,سطو|soygun,hırsızlık
kidnapping,abduction|викрадення|похищение|enlèvement,kidnapping,rapt|Entführung|secuestro|porwanie,uprowadzenie|sequestro,rapto|rapimento,sequestro|خطف,اختطاف|kaçırma,adam kaçırma
rape,sexual assault|зґвалтування,сексуальне насильство|изнасилование,сексуальное насилие|viol,agression sexuelle|Vergewaltigung|violación,agresión sexual|gwałt,napaść seksualna|estupro,violação,agressão sexual|stupro,violenza sessuale|اغتصاب,اعتداء جنسي|tecavüz,cinsel saldırı
violence|насильство|насилие|violence,violences|Gewalt|violencia|przemoc|violência|violenza|عنف|şiddet
domestic violence|домашнє насильство|домашнее насилие|violences conjugales,violence domestique|häusliche Gewalt|violencia doméstica,violencia de género|przemoc domowa|violência doméstica|violenza domestica|عنف أسري,العنف المنزلي|aile içi şiddet,ev içi şiddet
drug trafficking,drug smuggling,drugs|наркоторгівля,наркотики|наркоторговля,наркотики|trafic de drogue,narcotrafic,drogue|Drogenhandel,Drogen,Drogenschmuggel|narcotráfico,drogas|handel narkotykami,narkotyki|tráfico de drogas,narcotráfico,drogas|narcotraffico,traffico di droga,droga|تهريب المخدرات,مخدرات|uyuşturucu,uyuşturucu kaçakçılığı
cocaine,heroin,fentanyl|кокаїн,героїн,фентаніл|кокаин,героин,фентанил|cocaïne,héroïne,fentanyl|Kokain,Heroin,Fentanyl|cocaína,heroína,fentanilo|kokaina,heroina,fentanyl|cocaína,heroína,fentanil|cocaina,eroina,fentanyl|كوكايين,هيروين,فنتانيل|kokain,eroin,fentanil
cartel,drug cartel|картель|картель|cartel|Kartell,Drogenkartell|cártel|kartel|cartel|cartello|كارتل|kartel
mafia,organised crime,organized crime|мафія,організована злочинність|мафия,организованная преступность|mafia,crime organisé|Mafia,organisierte Kriminalität|mafia,crimen organizado|mafia,przestępczość zorganizowana|máfia,crime organizado|mafia,criminalità organizzata|مافيا,جريمة منظمة|mafya,organize suç
gang,gangs|банда,угруповання|банда,группировка|gang,gangs,bande|Bande,Gang|pandilla,banda|gang,gangi|gangue,facção|banda,gang|عصابة,عصابات|çete
smuggling|контрабанда|контрабанда|contrebande|Schmuggel|contrabando|przemyt|contrabando|contrabbando|تهريب|kaçakçılık
human trafficking|торгівля людьми|торговля людьми|traite des êtres humains,trafic d'êtres humains|Menschenhandel|trata de personas|handel ludźmi|tráfico de pessoas,tráfico humano|tratta di esseri umani|اتجار بالبشر,الاتجار بالبشر|insan ticareti
fraud,scam|шахрайство,афера|мошенничество,афера|fraude,escroquerie,arnaque|Betrug|fraude,estafa|oszustwo|fraude,burla|frode,truffa|احتيال|dolandırıcılık
money laundering|відмивання грошей,відмивання коштів|отмывание денег|blanchiment d'argent,blanchiment|Geldwäsche|lavado de dinero,blanqueo|pranie pieniędzy|lavagem de dinheiro,branqueamento de capitais|riciclaggio|غسل الأموال,غسيل الأموال|kara para aklama
court|суд,суду,судовий|суд,суда,судебный|tribunal,justice|Gericht,Gerichtshof|tribunal,juzgado|sąd,trybunał|tribunal,justiça|tribunale,corte|محكمة,القضاء|mahkeme
supreme court|Верховний суд|Верховный суд|Cour suprême|Oberster Gerichtshof,Supreme Court|Tribunal Supremo,Corte Suprema|Sąd Najwyższy,Sądu Najwyższego|Supremo Tribunal,Suprema Corte|Corte suprema,Cassazione|المحكمة العليا|yüksek mahkeme,Yargıtay
judge|суддя|судья|juge|Richter|juez|sędzia|juiz|giudice|قاض,القاضي,قضاة|hâkim,yargıç
trial|судовий процес,суд над|судебный процесс,суд над|procès|Prozess,Gerichtsprozess|juicio|proces,proces sądowy|julgamento|processo|محاكمة|dava,yargılama
lawsuit|позов|иск|plainte,poursuite judiciaire|Klage|demanda judicial,demanda|pozew|processo judicial,ação judicial|causa legale,azione legale|دعوى,دعوى قضائية|dava
prosecutor,prosecutors|прокурор,прокуратура|прокурор,прокуратура|procureur,parquet|Staatsanwalt,Staatsanwaltschaft|fiscalía|prokurator,prokuratura|procurador,procuradoria,Ministério Público|procuratore,procura|مدع عام,النيابة العامة,المدعي العام|savcı,savcılık
lawyer,attorney|адвокат,юрист|адвокат,юрист|avocat|Anwalt,Rechtsanwalt|abogado|prawnik,adwokat|advogado|avvocato|محام,المحامي|avukat
charge,charges,indictment,charged|обвинувачення,звинувачення|обвинение|inculpation,mis en examen,accusation|Anklage,angeklagt|acusación,cargos|zarzuty,akt oskarżenia|acusação,acusado|incriminazione,accusa|اتهام,تهمة,لائحة اتهام|suçlama,iddianame
conviction,guilty,verdict|вирок,винний|приговор,виновен|condamnation,coupable,verdict|Urteil,Schuldspruch,schuldig|condena,culpable,veredicto|wyrok,winny,skazany|condenação,culpado,veredito|condanna,colpevole|إدانة,مذنب|mahkûmiyet,suçlu
sentence,sentenced,jailed|засуджений,засудили,ув'язнення|осужден,приговорили,заключение|condamné,peine de prison|Haftstrafe,verurteilt,Gefängnisstrafe|condenado,pena de prisión|skazany,kara więzienia|condenado,pena de prisão|condannato,pena detentiva|السجن,حكم عليه,حكم بالسجن|hapis cezası,mahkûm
prison,jail|в'язниця,тюрма,СІЗО,колонія|тюрьма,СИЗО,колония|prison,incarcération|Gefängnis,Haft|cárcel,prisión|więzienie|prisão,cadeia,penitenciária|carcere,prigione|سجن,سجون|cezaevi,hapishane
death penalty,execution|смертна кара,страта|смертная казнь,казнь|peine de mort,exécution|Todesstrafe,Hinrichtung|pena de muerte,ejecución|kara śmierci,egzekucja|pena de morte,execução|pena di morte,esecuzione|عقوبة الإعدام,إعدام|idam,ölüm cezası
bail|застава|залог|caution,liberté sous caution|Kaution|fianza|kaucja|fiança|cauzione|كفالة|kefalet
extradition|екстрадиція,видача|экстрадиция,выдача|extradition|Auslieferung|extradición|ekstradycja|extradição|estradizione|تسليم مطلوب,تسليم المطلوبين|suçluların iadesi
investigation,inquiry,probe|розслідування,слідство|расследование,следствие|enquête|Ermittlung,Ermittlungen,Untersuchung|investigación|śledztwo,dochodzenie|investigação,inquérito|indagine,inchiesta,indagini|تحقيق,تحقيقات|soruşturma
evidence|докази,доказ|доказательства,улики|preuves,preuve|Beweise,Beweis|pruebas|dowody,dowód|provas|prove|أدلة,دليل|delil,kanıt
torture|катування,тортури|пытки|torture|Folter|tortura|tortury|tortura|tortura|تعذيب|işkence
censorship|цензура|цензура|censure|Zensur|censura|cenzura|censura|censura|رقابة|sansür
journalist,reporter|журналіст|журналист|journaliste|Journalist,Reporter|periodista|dziennikarz|jornalista|giornalista|صحفي,صحافي,صحفيين|gazeteci
press freedom,media|свобода слова,свобода преси,ЗМІ|свобода слова,свобода прессы,СМИ|liberté de la presse,médias|Pressefreiheit,Medien|libertad de prensa,medios|wolność prasy,media|liberdade de imprensa,mídia|libertà di stampa,media|حرية الصحافة,إعلام|basın özgürlüğü,medya
activist,activists|активіст,активісти|активист,активисты|militant,activiste|Aktivist,Aktivisten|activista|aktywista,aktywiści|ativista|attivista,attivisti|ناشط,ناشطين,ناشطون|aktivist
dissident,political prisoner|дисидент,політв'язень|диссидент,политзаключенный|dissident,prisonnier politique|Dissident,politischer Gefangener,politische Gefangene|disidente,preso político|dysydent,więzień polityczny|dissidente,preso político|dissidente,prigioniero politico|معارض,سجين سياسي|muhalif,siyasi tutuklu
health|охорона здоров'я,здоров'я|здравоохранение,здоровье|santé|Gesundheit|salud,sanidad|zdrowie,ochrona zdrowia|saúde|salute,sanità|صحة,صحي|sağlık
hospital,clinic|лікарня,госпіталь,клініка|больница,госпиталь,клиника|hôpital,hôpitaux,clinique|Krankenhaus,Klinik|hospital,clínica|szpital,klinika|hospital,hospitais|ospedale,clinica|مستشفى,مستشفيات|hastane
doctor,doctors,physician|лікар,лікарі,медик|врач,врачи,медик|médecin,médecins,docteur|Arzt,Ärzte|médico|lekarz,lekarze|médico|medico,medici|طبيب,أطباء|doktor,hekim
nurse,nurses|медсестра|медсестра|infirmière,infirmier|Pflegekraft,Krankenschwester,Pflegekräfte|enfermera,enfermero|pielęgniarka|enfermeira,enfermeiro|infermiere,infermiera|ممرضة,ممرض|hemşire
patient,patients|пацієнт|пациент|patient,patients|Patient,Patienten|paciente|pacjent|paciente|paziente,pazienti|مريض,مرضى|hasta
disease,illness|хвороба,захворювання|болезнь,заболевание|maladie|Krankheit|enfermedad|choroba|doença|malattia|مرض,أمراض|hastalık
virus|вірус|вирус|virus|Virus|virus|wirus|vírus|virus|فيروس|virüs
epidemic,outbreak|епідемія,спалах|эпидемия,вспышка|épidémie,flambée|Epidemie,Ausbruch|epidemia,brote|epidemia,wybuch epidemii|epidemia,surto|epidemia,focolaio|وباء,تفشي|salgın
pandemic|пандемія|пандемия|pandémie|Pandemie|pandemia|pandemia|pandemia|pandemia|جائحة|pandemi
coronavirus,covid|коронавірус,ковід|коронавирус,ковид|coronavirus,covid|Coronavirus,Corona,Covid|coronavirus,covid|koronawirus,covid|coronavírus,covid|coronavirus,covid|كورونا,كوفيد|koronavirüs,covid
vaccine,vaccination,jab|вакцина,вакцинація,щеплення|вакцина,вакцинация,прививка|vaccin,vaccination|Impfstoff,Impfung|vacuna,vacunación|szczepionka,szczepienie,szczepienia|vacina,vacinação|vaccino,vaccini,vaccinazione|لقاح,لقاحات,تطعيم|aşı,aşılama
quarantine,lockdown|карантин,локдаун|карантин,локдаун|quarantaine,confinement|Quarantäne,Lockdown|cuarentena,confinamiento|kwarantanna,lockdown|quarentena,confinamento|quarantena,lockdown|حجر صحي,إغلاق عام|karantina,sokağa çıkma yasağı
infection,infections|інфекція,інфікований|инфекция,зараженный|infection,contamination|Infektion,Infizierte|infección,contagio|zakażenie,infekcja,zakażeń|infecção,contágio|infezione,contagi|عدوى|enfeksiyon
cancer|рак,=раку,онкологія|рак,=рака,онкология|cancer|Krebs|cáncer|=rak,=raka,nowotwór,onkologia|câncer,cancro|cancro,tumore|سرطان|kanser
HIV,AIDS|ВІЛ,СНІД|ВИЧ,СПИД|VIH,sida|HIV,Aids|VIH,sida|HIV,AIDS|HIV,VIH,sida,aids|HIV,Aids|الإيدز,نقص المناعة|HIV,AIDS
malaria|малярія|малярия|paludisme,malaria|Malaria|malaria,paludismo|malaria|malária|malaria|ملاريا|sıtma
cholera|холера|холера|choléra|Cholera|cólera|cholera|cólera|colera|كوليرا|kolera
ebola|Ебола|Эбола|Ebola|Ebola|ébola|ebola|ebola|ebola|إيبولا|Ebola
measles|кір,=кору|корь,=кори|rougeole|Masern|sarampión|odra,=odry|sarampo|morbillo|حصبة|kızamık
flu,influenza,bird flu|грип,пташиний грип|грипп,птичий грипп|grippe,grippe aviaire|Grippe,Vogelgrippe|gripe,gripe aviar|grypa,ptasia grypa|gripe,gripe aviária|influenza,aviaria|إنفلونزا,إنفلونزا الطيور|grip,kuş gribi
tuberculosis|туберкульоз|туберкулез|tuberculose|Tuberkulose|tuberculosis|gruźlica|tuberculose|tubercolosi|السل,مرض السل|verem,tüberküloz
mental health|психічне здоров'я|психическое здоровье|santé mentale|psychische Gesundheit|salud mental|zdrowie psychiczne|saúde mental|salute mentale|صحة نفسية,الصحة النفسية|ruh sağlığı
suicide|самогубство|самоубийство,суицид|suicide|Suizid,Selbstmord|suicidio|samobójstwo|suicídio|suicidio|انتحار|intihar
abortion|аборт|аборт|avortement,IVG|Abtreibung,Schwangerschaftsabbruch|aborto|aborcja,przerywanie ciąży|aborto|aborto|إجهاض|kürtaj
drug,medicine,medicines|ліки,препарат|лекарство,препарат|médicament,médicaments|Medikament,Medikamente,Arznei|medicamento,medicamentos|lek,leki,leków|medicamento,remédio|farmaco,farmaci,medicinali|دواء,أدوية|ilaç
pharmaceutical,drugmaker|фармацевтичний,фармкомпанія|фармацевтический,фармкомпания|pharmaceutique,laboratoire pharmaceutique|Pharma,Pharmakonzern|farmacéutica|farmaceutyczny,koncern farmaceutyczny|farmacêutica|farmaceutica|أدوية,شركة أدوية|ilaç şirketi
surgery,operation|хірургія,хірургічна операція|хирургия,хирургическая операция|chirurgie,opération chirurgicale|Operation,Chirurgie|cirugía|operacja chirurgiczna,zabieg|cirurgia|chirurgia,intervento chirurgico|جراحة,عملية جراحية|ameliyat,cerrahi
transplant|трансплантація,пересадка|трансплантация,пересадка|greffe,transplantation|Transplantation|trasplante|przeszczep,transplantacja|transplante|trapianto|زراعة أعضاء|organ nakli,nakil
obesity|ожиріння|ожирение|obésité|Übergewicht,Adipositas|obesidad|otyłość|obesidade|obesità|سمنة|obezite
diabetes|діабет|диабет|diabète|Diabetes|diabetes|cukrzyca|diabetes|diabete|سكري,السكري|diyabet,şeker hastalığı
refugee,refugees|біженець,біженці|беженец,беженцы|réfugié,réfugiés|Flüchtling,Flüchtlinge,Geflüchtete|refugiado,refugiados|uchodźca,uchodźcy,uchodźców|refugiado,refugiados|rifugiato,rifugiati,profughi|لاجئ,لاجئين,لاجئون|mülteci,sığınmacı
migrant,migrants,immigrant|мігрант,мігранти,іммігрант|мигрант,мигранты,иммигрант|migrant,migrants,immigré|Migrant,Migranten,Einwanderer|migrante,migrantes,inmigrante|migrant,migranci,imigrant,imigranci|migrante,migrantes,imigrante|migrante,migranti,immigrati|مهاجر,مهاجرين,مهاجرون|göçmen
migration,immigration|міграція,імміграція|миграция,иммиграция|migration,immigration|Migration,Einwanderung,Zuwanderung|migración,inmigración|migracja,imigracja|migração,imigração|migrazione,immigrazione|هجرة|göç
asylum,asylum seeker|притулок,шукачі притулку|убежище,просители убежища|asile,demandeur d'asile|Asyl,Asylbewerber|asilo,solicitante de asilo|azyl|asilo,requerente de asilo|asilo,richiedente asilo,richiedenti asilo|لجوء,طالب لجوء|iltica,sığınma
deportation,deport|депортація|депортация|expulsion,déportation|Abschiebung|deportación|deportacja|deportação|deportazione,espulsione,rimpatri|ترحيل|sınır dışı
displaced,displaced people|переселенці,переміщені особи|переселенцы,перемещенные лица|déplacés|Vertriebene,Binnenvertriebene|desplazados|wysiedleńcy,przesiedleńcy|deslocados,deslocados internos|sfollati|نازح,نازحين,نازحون|yerinden edilmiş
visa,visas|віза,візи|виза,визы|visa,visas|Visum,Visa|visado,visa|wiza,wizy|visto,vistos|visto,visti|تأشيرة,تأشيرات|vize
passport,citizenship|паспорт,громадянство|паспорт,гражданство|passeport,nationalité,citoyenneté|Reisepass,Staatsbürgerschaft|pasaporte,ciudadanía|paszport,obywatelstwo|passaporte,cidadania|passaporto,cittadinanza|جواز سفر,جنسية|pasaport,vatandaşlık
camp,refugee camp|табір,табір біженців|лагерь,лагерь беженцев|camp,camp de réfugiés|Flüchtlingslager|campamento,campo de refugiados|obóz,obóz dla uchodźców|campo de refugiados,acampamento|campo profughi|مخيم,مخيمات|kamp,mülteci kampı
aid,humanitarian aid|допомога,гуманітарна допомога|помощь,гуманитарная помощь|aide,aide humanitaire|Hilfe,Hilfsgüter,humanitäre Hilfe|ayuda,ayuda humanitaria|pomoc,pomoc humanitarna|ajuda,ajuda humanitária|aiuti,aiuti umanitari|مساعدات,إغاثة,المساعدات الإنسانية|yardım,insani yardım
population,census|населення,перепис|население,перепись|population,recensement|Bevölkerung,Volkszählung|población,censo|ludność,populacja,spis powszechny|população,censo|popolazione,censimento|سكان,تعداد السكان|nüfus,nüfus sayımı
birth rate,births|народжуваність|рождаемость|natalité,naissances|Geburtenrate,Geburten|natalidad,nacimientos|dzietność,urodzenia,przyrost naturalny|natalidade,nascimentos|natalità,nascite|معدل المواليد,مواليد|doğum oranı,doğurganlık
women,woman|жінка,жінки|женщина,женщины|femme,femmes|Frau,Frauen|mujer,mujeres|kobieta,kobiety,kobiet|mulher,mulheres|donna,donne|امرأة,نساء,المرأة|kadın
children,child|діти,дитина|дети,ребенок|enfant,enfants|Kind,Kinder|niño,niños|dziecko,dzieci|criança,crianças|bambino,bambini|طفل,أطفال|çocuk
youth,young people|молодь|молодежь|jeunes,jeunesse|Jugend,Jugendliche|jóvenes,juventud|młodzież,młodzi|jovens,juventude|giovani,gioventù|شباب|gençler,gençlik
racism|расизм|расизм|racisme|Rassismus|racismo|rasizm|racismo|razzismo|عنصرية|ırkçılık
antisemitism,anti-Semitism|антисемітизм|антисемитизм|antisémitisme|Antisemitismus|antisemitismo|antysemityzm|antissemitismo|antisemitismo|معاداة السامية|antisemitizm
discrimination|дискримінація|дискриминация|discrimination|Diskriminierung|discriminación|dyskryminacja|discriminação|discriminazione|تمييز|ayrımcılık
minority,minorities|меншина,меншини|меньшинство,меньшинства|minorité,minorités|Minderheit,Minderheiten|minoría|mniejszość,mniejszości|minoria|minoranza|أقلية,أقليات|azınlık
gay marriage,same-sex marriage|одностатеві шлюби,одностатевий шлюб|однополые браки,однополый брак|mariage homosexuel,mariage pour tous|Ehe für alle,gleichgeschlechtliche Ehe|matrimonio igualitario,matrimonio homosexual|małżeństwa jednopłciowe,małżeństwo jednopłciowe|casamento gay,casamento homoafetivo|matrimonio gay,unioni civili|زواج المثليين|eşcinsel evlilik
church|церква|церковь|église|Kirche|iglesia|kościół,kościoła,cerkiew|igreja|chiesa|كنيسة|kilise
pope,Vatican|Папа Римський,понтифік,Ватикан|Папа Римский,понтифик,Ватикан|pape,Vatican|Papst,Vatikan|papa Francisco,pontífice,Vaticano,papa León|papież,Watykan|papa Francisco,pontífice,Vaticano|pontefice,papa Francesco,Vaticano|بابا الفاتيكان,البابا|papa,Vatikan
mosque,Islam,Muslim|мечеть,іслам,мусульманин,мусульмани|мечеть,ислам,мусульманин,мусульмане|mosquée,islam,musulman|Moschee,Islam,Muslime|mezquita,islam,musulmán|meczet,islam,muzułmanin,muzułmanie|mesquita,islã,islão,muçulmano|moschea,islam,musulmano|مسجد,إسلام,مسلم,مسلمين|cami,islam,müslüman
Jewish,Jews,synagogue|єврей,євреї,єврейський,синагога|еврей,евреи,еврейский,синагога|juif,juifs,synagogue|Juden,jüdisch,Synagoge|judío,judíos,sinagoga|żyd,żydzi,żydowski,synagoga|judeu,judeus,sinagoga|ebreo,ebrei,ebraico,sinagoga|يهود,يهودي,كنيس|yahudi,sinagog
religion,religious|релігія,релігійний|религия,религиозный|religion,religieux|Religion,religiös|religión,religioso|religia,religijny|religião,religioso|religione,religioso|ديني,أديان,ديانة|din,dini
school,schools|школа,школи|школа,школы|école,écoles|Schule,Schulen|escuela,escuelas,colegio|szkoła,szkoły|escola,escolas|scuola,scuole|مدرسة,مدارس|okul
university,college|університет|университет|université|Universität,Hochschule|universidad|uniwersytet,uczelnia|universidade|università|جامعة,جامعات|üniversite
student,students,pupil|студент,студенти,учень,учні|студент,студенты,ученик,ученики|étudiant,étudiants,élève|Student,Studenten,Schüler,Studierende|estudiante,estudiantes,alumno|student,studenci,uczeń,uczniowie|estudante,estudantes,aluno|studente,studenti,alunno|طالب,طلاب,تلاميذ|öğrenci
teacher,teachers|вчитель,вчителі|учитель,учителя|enseignant,enseignants,professeur|Lehrer,Lehrkräfte|maestro,profesor,docente|nauczyciel,nauczyciele|professor,professores|insegnante,insegnanti,docente|معلم,معلمين,مدرس|öğretmen
education|освіта,освітній|образование,образовательный|éducation,enseignement|Bildung|educación|edukacja,oświata|educação|istruzione|تعليم|eğitim
science,scientist,scientists|наука,вчений,вчені,науковці|наука,ученый,ученые|science,scientifique,chercheur|Wissenschaft,Wissenschaftler,Forscher|ciencia,científico|nauka,naukowiec,naukowcy|ciência,cientista|scienza,scienziato,scienziati,ricercatori|علماء,علوم,علمي|bilim,bilim insanı,bilim insanları
research,study|дослідження|исследование|recherche,étude|Forschung,Studie|investigación,estudio|badania,badanie|pesquisa,estudo|ricerca,studio|دراسة,أبحاث|araştırma
space|космос,космічний|космос,космический|espace,spatial|Weltraum,Raumfahrt|espacio,espacial|kosmos,kosmiczny|espaço,espacial|spazio,spaziale|فضاء,فضائي|uzay
rocket,launch|ракета-носій,ракета,запуск|ракета-носитель,ракета,запуск|fusée,lancement|Rakete|cohete,lanzamiento|rakieta,start rakiety|foguete,lançamento|razzo,lancio|صاروخ|roket,fırlatma
satellite|супутник|спутник|satellite|Satellit|satélite|satelita|satélite|satellite,satelliti|قمر صناعي,أقمار صناعية|uydu
astronaut,cosmonaut|астронавт,космонавт|астронавт,космонавт|astronaute,spationaute|Astronaut,Raumfahrer|astronauta|astronauta|astronauta|astronauta|رائد فضاء,رواد فضاء|astronot
moon|Місяць,місячний|Луна,лунный|lune,lunaire|Mond|luna,lunar|Księżyc|lua,lunar|luna,lunare|قمر,القمر|=ay'a,ay yüzeyi,ayın yüzeyi
Mars|Марс|Марс|Mars|Mars|Marte|Mars,Marsa|Marte|Marte|المريخ|Mars
asteroid,comet|астероїд,комета|астероид,комета|astéroïde,comète|Asteroid,Komet|asteroide,cometa|asteroida,kometa|asteroide,cometa|asteroide,cometa|كويكب,مذنب|asteroit,kuyruklu yıldız
technology,tech|технологія,технології|технология,технологии|technologie,technologies|Technologie,Technik|tecnología|technologia|tecnologia|tecnologia|تكنولوجيا,تقنية|teknoloji
artificial intelligence,AI|штучний інтелект,ШІ|искусственный интеллект,ИИ|intelligence artificielle,IA|künstliche Intelligenz,KI|inteligencia artificial,IA|sztuczna inteligencja,SI,AI|inteligência artificial,IA|intelligenza artificiale,IA,AI|ذكاء اصطناعي,الذكاء الاصطناعي|yapay zekâ,yapay zeka
chip,chips,semiconductor|чип,чипи,напівпровідник|чип,чипы,полупроводник|puce,puces,semi-conducteur|Chip,Chips,Halbleiter|chip,chips,semiconductor|chip,chipy,półprzewodnik|chip,chips,semicondutor|chip,semiconduttori|رقائق,شبه موصلات,أشباه الموصلات|çip,yarı iletken
computer|комп'ютер|компьютер|ordinateur,informatique|Computer|ordenador,computadora|komputer|computador|computer|حاسوب,كمبيوتر|bilgisayar
internet|інтернет|интернет|internet|Internet|internet|internet|internet|internet|إنترنت,الإنترنت|internet
social media,social network|соцмережа,соцмережі,соціальні мережі|соцсеть,соцсети,социальные сети|réseaux sociaux,réseau social|soziale Medien,soziale Netzwerke|redes sociales,red social|media społecznościowe|redes sociais,rede social|social media,social network,social|وسائل التواصل الاجتماعي,التواصل الاجتماعي|sosyal medya
cyberattack,cyber attack,hacker,hacking|кібератака,хакер,хакери|кибератака,хакер,хакеры|cyberattaque,piratage,pirate informatique|Cyberangriff,Hackerangriff,Hacker|ciberataque,pirata informático|cyberatak,haker,hakerzy|ciberataque,hacker|attacco informatico,attacco hacker,hacker|هجوم سيبراني,هجوم إلكتروني,قراصنة|siber saldırı,hacker
privacy,data protection|захист даних,приватність|защита данных,конфиденциальность|vie privée,protection des données|Datenschutz|privacidad,protección de datos|ochrona danych,prywatność|privacidade,proteção de dados|privacy,protezione dei dati|خصوصية,حماية البيانات|kişisel veri,gizlilik,veri koruma
smartphone,mobile phone|смартфон,мобільний телефон|смартфон,мобильный телефон|smartphone,téléphone portable|Smartphone,Handy|teléfono móvil,celular,smartphone|smartfon,telefon komórkowy|smartphone,celular,telemóvel|smartphone,telefonino,cellulare|هاتف ذكي,هواتف ذكية|akıllı telefon,cep telefonu
robot,robots|робот|робот|robot|Roboter|robot|robot|robô|robot|روبوت|robot
football,soccer|футбол,футбольний|футбол,футбольный|football,foot|Fußball|fútbol|piłka nożna,piłkarski|futebol|calcio|كرة القدم|futbol
footballer,soccer player|футболіст|футболист|footballeur|Fußballer,Fußballspieler|futbolista|piłkarz,piłkarze|jogador de futebol,futebolista|calciatore,calciatori|لاعب كرة القدم|futbolcu
world cup|чемпіонат світу,кубок світу,ЧС|чемпионат мира,кубок мира,ЧМ|Coupe du monde,Mondial|Weltmeisterschaft,WM|Mundial,Copa del Mundo|mistrzostwa świata,mundial|Copa do Mundo,Mundial|Mondiali,Coppa del mondo,Mondiale|كأس العالم,المونديال|dünya kupası
Olympics,Olympic Games|Олімпіада,Олімпійські ігри,олімпійський|Олимпиада,Олимпийские игры,олимпийский|Jeux olympiques,JO,olympique|Olympische Spiele,Olympia|Juegos Olímpicos,olímpico|igrzyska olimpijskie,olimpiada|Jogos Olímpicos,Olimpíadas,olímpico|Olimpiadi,Giochi olimpici|الألعاب الأولمبية,الأولمبياد|olimpiyat,olimpiyatlar
Champions League|Ліга чемпіонів|Лига чемпионов|Ligue des champions|Champions League|Liga de Campeones,Champions|Liga Mistrzów,Ligi Mistrzów|Liga dos Campeões|Champions League|دوري أبطال أوروبا|Şampiyonlar Ligi
championship|чемпіонат|чемпионат|championnat|Meisterschaft|campeonato|mistrzostwa|campeonato|campionato|بطولة|şampiyona
champion|чемпіон|чемпион|champion|Meister,Weltmeister|campeón|mistrz|campeão|campione|بطل|şampiyon
match,game|матч|матч|match|=Spiel,=Spiele|partido de fútbol|mecz|=jogo,=jogos,partida|partita,partite|مباراة,مباريات|maç,karşılaşma
goal|гол|гол|=but,=buts|Tor,Treffer|=gol,=goles|gol,bramka|=gol,=gols,golo|=gol|أهداف,سجل هدفا|=gol,golü
coach,manager|тренер|тренер|entraîneur,sélectionneur|Trainer|entrenador|trener,selekcjoner|treinador,técnico|allenatore,tecnico|مدرب|teknik direktör,antrenör
transfer|трансфер|трансфер|transfert,mercato|Transfer|fichaje,traspaso|transfer|transferência,contratação|trasferimento,calciomercato|انتقال لاعب,انتقالات|transfer
referee|арбітр,суддя матчу|арбитр,рефери|arbitre|Schiedsrichter|árbitro|sędzia,arbiter|árbitro|arbitro|حكم المباراة|hakem
stadium|стадіон|стадион|stade|Stadion|estadio|stadion|estádio|stadio|ملعب,استاد|stadyum
fans,supporters|вболівальники,фанати|болельщики,фанаты|supporters|Fans,Anhänger|aficionados,hinchas|kibice,fani|torcedores,adeptos|tifosi|جماهير,مشجعين|taraftar
tournament|турнір|турнир|tournoi|Turnier|torneo|turniej|torneio|torneo|بطولة|turnuva
final|фінал|финал|finale|Finale,Endspiel|final|finał|final|=finale|النهائي,المباراة النهائية|final
medal,gold medal|медаль,золота медаль|медаль,золотая медаль|médaille,médaille d'or|Medaille,Goldmedaille|medalla,medalla de oro|medal,złoty medal|medalha,medalha de ouro|medaglia,medaglia d'oro|ميدالية,ميدالية ذهبية|madalya,altın madalya
record|рекорд|рекорд|=record,=records|Rekord|récord|rekord|recorde|=record,primato|رقم قياسي|rekor
doping|допінг|допинг|dopage|Doping|dopaje|doping|doping|doping|منشطات|doping
tennis|теніс|теннис|tennis|Tennis|tenis|tenis|ténis,tênis|tennis|تنس,كرة المضرب|tenis
basketball|баскетбол|баскетбол|basket,basket-ball|Basketball|baloncesto,básquet|koszykówka|basquete,basquetebol|pallacanestro,basket|كرة السلة|basketbol
cycling,Tour de France|велоспорт,велогонка|велоспорт,велогонка|cyclisme,Tour de France|Radsport,Tour de France|ciclismo,Tour de Francia|kolarstwo,Tour de France|ciclismo|ciclismo|سباق الدراجات|bisiklet yarışı
Formula One,Formula 1|Формула-1|Формула-1|Formule 1|Formel 1|Fórmula 1|Formuła 1,Formuły 1|Fórmula 1|Formula 1|فورمولا 1|Formula 1
boxing|бокс|бокс|=boxe|Boxen|boxeo|boks|boxe|pugilato,boxe|ملاكمة|boks
athletics|легка атлетика|легкая атлетика|athlétisme|Leichtathletik|atletismo|lekkoatletyka|atletismo|atletica|ألعاب القوى|atletizm
athlete,athletes|спортсмен,атлет|спортсмен,атлет|athlète,sportif|Sportler,Athlet|atleta,deportista|sportowiec,sportowcy|atleta|atleta|رياضي,رياضيين|sporcu,atlet
swimming|плавання|плавание|natation|Schwimmen|natación|pływanie|natação|nuoto|سباحة|yüzme
skiing|лижі,лижний спорт|лыжи,лыжный спорт|ski|Ski,Skisport|esquí|narciarstwo,narty|esqui|sci|تزلج|kayak
film,movie|фільм|фильм|film|Film,Kinofilm|película|film|filme|film|فيلم,أفلام|film
cinema|кіно,кінотеатр|кино,кинотеатр|cinéma|Kino|cine|kino|cinema|cinema|سينما|sinema
actor,actress|актор,актриса|актер,актриса|acteur,actrice|Schauspieler|actor,actriz|aktor,aktorka|ator,atriz|attore,attrice|ممثل,ممثلة|oyuncu,aktör
director|режисер|режиссер|réalisateur|Regisseur|director de cine,cineasta|reżyser|cineasta,diretor de cinema|regista|مخرج|yönetmen
music|музика|музыка|musique|Musik|música|muzyka|música|musica|موسيقى|müzik
singer|співак,співачка|певец,певица|chanteur,chanteuse|Sänger,Sängerin|cantante|piosenkarz,piosenkarka|cantor,cantora|cantante|مغني,مغنية,مطرب|şarkıcı
concert|концерт|концерт|concert|Konzert|concierto|koncert|concerto,espetáculo|concerto|حفل موسيقي|konser
festival|фестиваль|фестиваль|festival|Festival|festival|festiwal|festival|festival|مهرجان|festival
theatre,theater|театр|театр|théâtre|Theater|teatro|teatr|teatro|teatro|مسرح|tiyatro
museum|музей|музей|musée|Museum|museo|muzeum|museu|museo|متحف|müze
art,artist|мистецтво,художник|искусство,художник|=art,artiste|Kunst,Künstler|arte,artista|sztuka,artysta|arte,artista|arte,artista|فن,فنان|sanat,sanatçı
book|книга|книга|livre|Buch|libro|książka|livro|libro|كتاب,كتب|kitap
writer,author|письменник|писатель|écrivain|Schriftsteller,Autor|escritor|pisarz|escritor|scrittore|كاتب,روائي|yazar
Nobel Prize|Нобелівська премія|Нобелевская премия|prix Nobel|Nobelpreis|Premio Nobel|Nagroda Nobla,Nobel|Prêmio Nobel,Prémio Nobel|premio Nobel|جائزة نوبل|Nobel Ödülü
prize,award|премія,нагорода|премия,награда|récompense,lauréat,récompensé|Auszeichnung,Preisträger|premio|nagroda|prêmio,prémio|premio|جائزة|ödül
television,TV|телебачення|телевидение|télévision|Fernsehen|televisión|telewizja|televisão|televisione|تلفزيون|televizyon
radio|радіо|радио|radio|Radio,Rundfunk|radio|radio|rádio|radio|إذاعة,راديو|radyo
newspaper|газета|газета|journal,quotidien|Zeitung|periódico,diario|gazeta,dziennik|jornal|giornale,quotidiano|صحيفة,جريدة|gazete
archaeology,archaeologists|археологія,археологи|археология,археологи|archéologie,archéologues|Archäologie,Archäologen|arqueología,arqueólogos|archeologia,archeolodzy|arqueologia,arqueólogos|archeologia,archeologi|علم الآثار,آثار|arkeoloji,arkeologlar
heritage|спадщина|наследие|patrimoine|Weltkulturerbe,Kulturerbe|patrimonio|dziedzictwo|património,patrimônio|patrimonio|تراث|miras
mayor|мер,міський голова|мэр|maire|Bürgermeister|alcalde|burmistrz,prezydent miasta|prefeito,presidente da câmara|sindaco|عمدة,رئيس البلدية|belediye başkanı
governor|губернатор|губернатор|gouverneur|Gouverneur|gobernador|gubernator|governador|governatore|محافظ,حاكم|vali
vice president|віцепрезидент|вице-президент|vice-président|Vizepräsident|vicepresidente|wiceprezydent|vice-presidente|vicepresidente|نائب الرئيس|başkan yardımcısı,cumhurbaşkanı yardımcısı
chancellor|канцлер|канцлер|chancelier|Kanzler,Bundeskanzler|canciller|kanclerz|chanceler|cancelliere|المستشار الألماني|şansölye,başbakan
spokesman,spokesperson|речник,прессекретар|пресс-секретарь,представитель|porte-parole|Sprecher|portavoz|rzecznik|porta-voz|portavoce|متحدث,الناطق|sözcü
cabinet|кабінет міністрів,Кабмін|кабинет министров,кабмин|Conseil des ministres|Kabinett|gabinete|gabinet,Rada Ministrów|gabinete,Conselho de Ministros|Consiglio dei ministri|مجلس الوزراء|kabine,bakanlar kurulu
ministry|міністерство|министерство|ministère|Ministerium|ministerio|ministerstwo|ministério|ministero|وزارة|bakanlık,bakanlığı
politician|політик|политик|homme politique,responsable politique|Politiker|político|polityk|político|politico|سياسي|siyasetçi
leader|лідер|лидер|dirigeant,leader|Anführer,Staatschef,Parteichef|líder,dirigente|przywódca,lider|líder,dirigente|leader|زعيم,قائد|lider
state visit,visit|візит|визит|visite|Besuch,Staatsbesuch|visita|wizyta|visita|visita|زيارة|ziyaret
no-confidence vote,vote of no confidence|вотум недовіри|вотум недоверия|motion de censure|Misstrauensvotum|moción de censura|wotum nieufności|moção de censura|mozione di sfiducia|حجب الثقة,سحب الثقة|güvensizlik oyu,gensoru
veto|вето|вето|veto|Veto|veto|weto|veto|veto|فيتو,نقض|veto
majority|більшість|большинство|majorité|Mehrheit|mayoría|większość|maioria|maggioranza|أغلبية|çoğunluk
far right,extreme right|ультраправі,праворадикали|ультраправые,праворадикалы|extrême droite|Rechtsextreme,Rechtspopulisten,Rechtsaußen|extrema derecha,ultraderecha|skrajna prawica|extrema-direita,extrema direita|estrema destra,ultradestra|اليمين المتطرف|aşırı sağ
populism,populist|популізм,популіст|популизм,популист|populisme,populiste|Populismus,Populisten|populismo,populista|populizm,populista|populismo,populista|populismo,populista|شعبوية,شعبوي|popülizm,popülist
nationalism,nationalist|націоналізм,націоналіст|национализм,националист|nationalisme,nationaliste|Nationalismus,Nationalisten|nacionalismo,nacionalista|nacjonalizm,nacjonalista|nacionalismo,nacionalista|nazionalismo,nazionalista|قومية,قومي|milliyetçilik,milliyetçi
separatist,separatists,secession|сепаратист,сепаратисти|сепаратист,сепаратисты|séparatiste,indépendantiste|Separatisten,Separatist|separatista,independentista|separatysta,separatyści|separatista|separatista,indipendentista|انفصالي,انفصاليين|ayrılıkçı
communist,communism|комуніст,комуністичний|коммунист,коммунистический|communiste|Kommunisten,kommunistisch|comunista|komunista,komunistyczny|comunista|comunista|شيوعي|komünist
socialist|соціаліст,соціалістичний|социалист,социалистический|socialiste|Sozialisten,sozialistisch|socialista|socjalista,socjalistyczny|socialista|socialista|اشتراكي|sosyalist
conservative,conservatives|консерватор,консервативний|консерватор,консервативный|conservateur|Konservative,konservativ|conservador|konserwatysta,konserwatywny|conservador|conservatore|محافظين|muhafazakâr
inauguration|інавгурація|инаугурация|investiture|Amtseinführung,Vereidigung|investidura,toma de posesión|inauguracja,zaprzysiężenie|posse,tomada de posse|insediamento,giuramento|تنصيب|göreve başlama,yemin töreni
scandal|скандал|скандал|scandale|Skandal,Affäre|escándalo|skandal,afera|escândalo|scandalo|فضيحة|skandal
crisis|криза|кризис|crise|Krise|crisis|kryzys|crise|=crisi|أزمة|kriz
conflict|конфлікт|конфликт|conflit|Konflikt|conflicto|konflikt|conflito|conflitto|نزاع,صراع|çatışma,ihtilaf
tension,tensions|напруга,напруженість|напряженность|tensions|Spannungen|tensión,tensiones|napięcie,napięcia|tensão,tensões|tensione,tensioni|توتر,توترات|gerilim
threat|загроза,погроза|угроза|menace|Bedrohung,Drohung|amenaza|zagrożenie,groźba|ameaça|minaccia|تهديد|tehdit
negotiator,envoy|посланець,спецпредставник,переговорник|спецпосланник,спецпредставитель,переговорщик|émissaire,envoyé spécial,négociateur|Sondergesandter,Gesandter,Unterhändler|enviado especial,negociador|wysłannik,negocjator|enviado especial,negociador|inviato speciale,negoziatore|مبعوث,المبعوث|özel temsilci,arabulucu
mediation,mediator|посередництво,посередник|посредничество,посредник|médiation,médiateur|Vermittlung,Vermittler|mediación,mediador|mediacja,mediator|mediação,mediador|mediazione,mediatore|وساطة,وسيط|arabuluculuk
territory,annexation|територія,анексія|территория,аннексия|territoire,annexion|Annexion,Annektierung|territorio,anexión|terytorium,aneksja|território,anexação|territorio,annessione|أراض,ضم الأراضي|toprak,ilhak
settlement,settlements,settlers|поселення,поселенці|поселение,поселенцы|colonies,colons|Siedlung,Siedlungen,Siedler|asentamientos,colonos|osiedla żydowskie,osadnicy|assentamentos,colonatos,colonos|insediamenti,coloni|مستوطنة,مستوطنات,مستوطنين|yerleşimci,Yahudi yerleşimi
civilians,civilian|цивільні,мирні жителі,цивільний|гражданские,мирные жители|civils,civil|Zivilisten|civiles,civil|cywile,cywilów|civis,civil|civili|مدنيين,المدنيين,مدني|siviller,sivil
humanitarian|гуманітарний|гуманитарный|humanitaire|humanitär|humanitario|humanitarny|humanitário|umanitario|إنساني|insani
charity,NGO|благодійність,благодійна організація|благотворительность,благотворительная организация|association caritative,ONG|Hilfsorganisation,NGO|organización benéfica,ONG|organizacja charytatywna|instituição de caridade,ONG|beneficenza,Ong|جمعية خيرية,منظمة غير حكومية|hayır kurumu,yardım kuruluşu
donation,donor|пожертва,донор|пожертвование,донор|=don,donateur|Spende,Spender|donación,donante|darowizna,darczyńca|doação,doador|donazione,donatore|تبرع,تبرعات,مانح|bağış,bağışçı
reconstruction|відбудова,реконструкція|восстановление,реконструкция|reconstruction|Wiederaufbau|reconstrucción|odbudowa|reconstrução|ricostruzione|إعادة الإعمار|yeniden inşa,yeniden imar
mine clearance,landmine,mines|розмінування,міна,міни|разминирование,мина,мины|déminage,mines antipersonnel|Minenräumung,Landmine,Landminen|desminado,minas antipersona|rozminowywanie,mina lądowa,miny|desminagem,minas terrestres|sminamento,mine antiuomo|إزالة الألغام,لغم,ألغام|mayın,mayın temizleme
sabotage|диверсія,саботаж|диверсия,саботаж|sabotage|Sabotage|sabotaje|sabotaż,dywersja|sabotagem|sabotaggio|تخريب|sabotaj
propaganda,disinformation|пропаганда,дезінформація|пропаганда,дезинформация|propagande,désinformation|Propaganda,Desinformation|propaganda,desinformación|propaganda,dezinformacja|propaganda,desinformação|propaganda,disinformazione|دعاية,تضليل|propaganda,dezenformasyon
vaccine mandate|обов'язкова вакцинація|обязательная вакцинация|obligation vaccinale|Impfpflicht|vacunación obligatoria|obowiązek szczepień|vacinação obrigatória|obbligo vaccinale|التطعيم الإلزامي|zorunlu aşı
nuclear deal|ядерна угода|ядерная сделка|accord nucléaire,accord sur le nucléaire|Atomabkommen,Atomdeal|acuerdo nuclear|umowa nuklearna|acordo nuclear|accordo nucleare|الاتفاق النووي|nükleer anlaşma
nuclear test|ядерне випробування|ядерное испытание|essai nucléaire|Atomtest|prueba nuclear|próba jądrowa|teste nuclear|test nucleare|تجربة نووية|nükleer deneme
ballistic missile|балістична ракета|баллистическая ракета|missile balistique|ballistische Rakete|misil balístico|pocisk balistyczny|míssil balístico|missile balistico|صاروخ باليستي,صواريخ باليستية|balistik füze
artillery|артилерія|артиллерия|artillerie|Artillerie|artillería|artyleria|artilharia|artiglieria|مدفعية|topçu
trench,fortification|окоп,укріплення|окоп,укрепление|tranchée,fortification|Schützengraben,Befestigung|trinchera,fortificación|okop,umocnienia|trincheira,fortificação|trincea,fortificazione|خندق,تحصينات|siper,tahkimat
retreat|відступ|отступление|repli,retraite militaire|Rückzug|retirada|odwrót,wycofanie|recuo|ritirata|تراجع,تقهقر|geri çekilme
surrender|капітуляція,здалися|капитуляция,сдались|capitulation,reddition|Kapitulation|rendición|kapitulacja|rendição|resa|استسلام|teslim olma
victory|перемога|победа|victoire|Sieg|victoria|zwycięstwo|vitória|vittoria|نصر,فوز|zafer
defeat|поразка|поражение|défaite|Niederlage|derrota|porażka,klęska|derrota|sconfitta|هزيمة|yenilgi
guerrilla|партизани,партизан|партизаны,партизан|guérilla|Guerilla|guerrilla|partyzantka,guerilla|guerrilha|guerriglia|حرب عصابات|gerilla
explosives|вибухівка|взрывчатка|explosifs|Sprengstoff|explosivos|materiały wybuchowe|explosivos|esplosivo,esplosivi|متفجرات|patlayıcı
smoke|дим|дым|fumée|Rauch|=humo|dym|fumaça,fumo|fumo|دخان|=duman
toxic,poisoning,poison|отруєння,отрута,токсичний|отравление,яд,токсичный|empoisonnement,toxique|Vergiftung,Gift,giftig|envenenamiento,veneno,tóxico|zatrucie,trucizna,toksyczny|envenenamento,veneno,tóxico|avvelenamento,veleno,tossico|تسمم,سام|zehirlenme,zehirli
radiation,radioactive|радіація,радіоактивний|радиация,радиоактивный|radiations,radioactif|Strahlung,radioaktiv|radiación,radiactivo|promieniowanie,radioaktywny|radiação,radioativo|radiazioni,radioattivo|إشعاع,مشع|radyasyon,radyoaktif
oil spill|розлив нафти|разлив нефти|marée noire|Ölpest|vertido de petróleo,derrame de petróleo|wyciek ropy|derramamento de petróleo,derrame de petróleo|sversamento di petrolio,marea nera|تسرب نفطي|petrol sızıntısı
plastic|пластик|пластик|plastique|Plastik|plástico|plastik|plástico|plastica|بلاستيك|plastik
recycling,waste,garbage|переробка,відходи,сміття|переработка,отходы,мусор|recyclage,déchets,ordures|Recycling,Abfall,Müll|reciclaje,residuos,basura|recykling,odpady,śmieci|reciclagem,resíduos,lixo|riciclo,rifiuti|نفايات,قمامة,إعادة التدوير|geri dönüşüm,atık,çöp
forest,forests|ліс,ліси|лес,леса,=лесов|forêt,forêts|Wald,Wälder|bosque,selva|=las,lasy,lasów|floresta,florestas|foresta,bosco|غابة,غابات|orman
sea,ocean|море,океан|море,океан|=mer,océan|Meer,Ozean|=mar,océano|morze,ocean|=mar,oceano|=mare,oceano|بحر,محيط|deniz,okyanus
river|річка,ріка|река|rivière,fleuve|Fluss|=río|rzeka|=rio|fiume|نهر,أنهار|nehir,ırmak
sea level|рівень моря|уровень моря|niveau de la mer|Meeresspiegel|nivel del mar|poziom morza|nível do mar|livello del mare|مستوى سطح البحر|deniz seviyesi
temperature|температура|температура|température|Temperatur|temperatura|temperatura|temperatura|temperatura|حرارة,درجات الحرارة|sıcaklık
weather,forecast|погода,прогноз|погода,прогноз|météo,prévisions|Wetter,Wettervorhersage|tiempo meteorológico,pronóstico|pogoda,prognoza|previsão do tempo,meteorologia|meteo,previsioni|طقس,أرصاد|hava durumu
wildlife,animals|дика природа,тварини|дикая природа,животные|animaux,faune|Wildtiere,Tiere|fauna,animales|dzikie zwierzęta,zwierzęta|fauna,animais selvagens,animais|fauna,animali|حيوانات,الحياة البرية|yaban hayatı,hayvanlar
endangered species,extinction|вимирання,червона книга|вымирание,красная книга|espèces menacées,extinction|Artensterben,bedrohte Arten|extinción,especies amenazadas|wymieranie,zagrożone gatunki|extinção,espécies ameaçadas|estinzione,specie a rischio|انقراض|nesli tükenen,soy tükenmesi
whale|кит,=кити|кит,=киты|baleine|Wal,Wale|ballena|wieloryb|baleia|balena|حوت,حيتان|balina
wolf|вовк|волк|=loup,=loups|Wolf,Wölfe|lobo|wilk|lobo|lupo|ذئب,ذئاب|=kurt,kurtlar
fishing,fishermen|риболовля,рибалки|рыболовство,рыбаки|pêche,pêcheurs|Fischerei,Fischer|pesca,pescadores|rybołówstwo,rybacy|pesca,pescadores|pesca,pescatori|صيد الأسماك,صيادين|balıkçılık,balıkçı
bomb threat,bomb scare|замінування,повідомлення про мінування|сообщение о минировании,минирование|alerte à la bombe|Bombendrohung|amenaza de bomba|alarm bombowy|ameaça de bomba|allarme bomba|تهديد بوجود قنبلة|bomba ihbarı
no-fly zone,airspace|повітряний простір,безпольотна зона|воздушное пространство,бесполетная зона|espace aérien,zone d'exclusion aérienne|Luftraum,Flugverbotszone|espacio aéreo|przestrzeń powietrzna|espaço aéreo|spazio aereo|المجال الجوي|hava sahası
military aid,arms delivery,weapons supplies|військова допомога,постачання зброї|военная помощь,поставки оружия|aide militaire,livraisons d'armes|Militärhilfe,Waffenlieferung,Waffenlieferungen|ayuda militar,envío de armas|pomoc wojskowa,dostawy broni|ajuda militar,envio de armas|aiuti militari,invio di armi|مساعدات عسكرية,إمدادات السلاح|askerî yardım,silah sevkiyatı
defence spending,defense budget,military spending|оборонний бюджет,витрати на оборону|оборонный бюджет,расходы на оборону|dépenses militaires,budget de la défense|Verteidigungsausgaben,Verteidigungsetat|gasto militar,gasto en defensa|wydatki na obronność,budżet obronny|gastos militares,gastos com defesa|spesa militare,spese militari|الإنفاق العسكري|savunma harcamaları,savunma bütçesi
defence,defense|оборона,оборонний|оборона,оборонный|défense|Verteidigung|defensa|obrona,obronność|defesa|difesa|دفاع,الدفاع|savunma
soldier killed,fallen soldier|загиблий військовий,загиблі військові|погибший военный,погибшие военные|soldat tué,soldats tués|gefallener Soldat,gefallene Soldaten|soldado muerto,soldados muertos|poległy żołnierz,polegli żołnierze|soldado morto,soldados mortos|soldato ucciso,soldati uccisi|جندي قتيل,مقتل جنود|şehit asker,şehit
electoral fraud,vote rigging,ballot stuffing|фальсифікація виборів,фальсифікації|фальсификация выборов,фальсификации,вбросы|fraude électorale|Wahlbetrug,Wahlfälschung|fraude electoral|fałszerstwo wyborcze,fałszerstwa wyborcze|fraude eleitoral|brogli elettorali,brogli|تزوير الانتخابات|seçim hilesi
turnout,voter turnout|явка,явка виборців|явка,явка избирателей|taux de participation,participation électorale|Wahlbeteiligung|participación electoral|frekwencja,frekwencja wyborcza|participação eleitoral,abstenção|affluenza|نسبة المشاركة,نسبة الإقبال|katılım oranı,seçime katılım
runoff,second round|другий тур|второй тур|second tour|Stichwahl,zweite Runde|segunda vuelta,balotaje|druga tura|segundo turno,segunda volta|ballottaggio|جولة ثانية,جولة الإعادة|ikinci tur
opinion poll,survey|опитування|опрос|sondage|Umfrage|encuesta,sondeo|sondaż|sondagem,pesquisa eleitoral|sondaggio|استطلاع,استطلاع رأي|anket
pardon,amnesty,clemency|помилування,амністія|помилование,амнистия|grâce présidentielle,amnistie|Begnadigung,Amnestie|indulto,amnistía|ułaskawienie,amnestia|indulto,anistia,amnistia|grazia presidenziale,amnistia,indulto|عفو,العفو|af yasası,genel af
house arrest,detention|домашній арешт|домашний арест|assignation à résidence|Hausarrest|arresto domiciliario|areszt domowy|prisão domiciliar,prisão domiciliária|arresti domiciliari|الإقامة الجبرية|ev hapsi
arrest warrant,wanted|ордер на арешт,розшук|ордер на арест,розыск|mandat d'arrêt|Haftbefehl|orden de arresto,orden de detención|nakaz aresztowania,list gończy|mandado de prisão,mandado de captura|mandato d'arresto,mandato di arresto|مذكرة توقيف,مذكرة اعتقال|tutuklama emri,yakalama kararı
police brutality,police violence|поліцейське насильство,свавілля поліції|полицейское насилие,произвол полиции|violences policières|Polizeigewalt|violencia policial,brutalidad policial|brutalność policji|violência policial,brutalidade policial|violenza della polizia|عنف الشرطة|polis şiddeti
tear gas,water cannon|сльозогінний газ,водомет|слезоточивый газ,водомет|gaz lacrymogène,canon à eau|Tränengas,Wasserwerfer|gas lacrimógeno,gases lacrimógenos|gaz łzawiący,armatka wodna|gás lacrimogêneo,gás lacrimogéneo|gas lacrimogeni,lacrimogeni,idranti|الغاز المسيل للدموع|göz yaşartıcı gaz,biber gazı
curfew|комендантська година|комендантский час|couvre-feu|Ausgangssperre|toque de queda|godzina policyjna|toque de recolher,recolher obrigatório|coprifuoco|حظر التجول,حظر تجول|sokağa çıkma yasağı
martial law|воєнний стан|военное положение|loi martiale|Kriegsrecht|ley marcial|stan wojenny|lei marcial|legge marziale|الأحكام العرفية|sıkıyönetim
femicide|феміцид|фемицид|féminicide|Femizid|feminicidio|kobietobójstwo|feminicídio|femminicidio|قتل النساء|kadın cinayeti,kadın cinayetleri
child abuse,paedophile,pedophile|насильство над дітьми,педофіл|насилие над детьми,педофил|pédophile,pédocriminalité,maltraitance d'enfants|Kindesmissbrauch,Pädophiler|abuso infantil,pedófilo|wykorzystywanie dzieci,pedofil,pedofilia|abuso infantil,pedófilo|abusi sui minori,pedofilo|الاعتداء على الأطفال|çocuk istismarı
harassment,sexual harassment|домагання,сексуальні домагання|домогательства,сексуальные домогательства|harcèlement,harcèlement sexuel|Belästigung,sexuelle Belästigung|acoso,acoso sexual|molestowanie,molestowanie seksualne|assédio,assédio sexual|molestie,molestie sessuali|تحرش,التحرش|taciz,cinsel taciz
arson,arsonist|підпал,підпалювач|поджог,поджигатель|incendie criminel,incendiaire,pyromane|Brandstiftung,Brandstifter|incendio provocado,pirómano|podpalenie,podpalacz|incêndio criminoso,incendiário|incendio doloso,piromane|إضرام النار|kundakçılık,kundaklama
counterfeit,smuggled goods|підробка,контрафакт|подделка,контрафакт|contrefaçon|Fälschung,Produktpiraterie|falsificación,mercancía falsificada|podróbki,podrabiane|falsificação,contrafação|contraffazione|تزوير,بضائع مقلدة|sahte ürün,kalpazanlık
data breach,leak,data leak|витік даних,злив даних|утечка данных,слив данных|fuite de données|Datenleck,Datenpanne|filtración de datos|wyciek danych|vazamento de dados,fuga de dados|fuga di dati|تسريب بيانات,تسرب بيانات|veri sızıntısı,veri ihlali
whistleblower|викривач|информатор,разоблачитель|lanceur d'alerte,lanceuse d'alerte|Whistleblower,Hinweisgeber|denunciante,alertador|sygnalista|denunciante,delator|whistleblower|مبلغ عن المخالفات|ihbarcı
antitrust,monopoly,competition law|антимонопольний,монополія|антимонопольный,монополия|antitrust,monopole|Kartellrecht,Monopol,Wettbewerbsrecht|antimonopolio,monopolio|antymonopolowy,monopol|antitruste,monopólio|antitrust,monopolio|مكافحة الاحتكار,احتكار|tekel,rekabet kurulu
housing crisis,homeless,homelessness|безхатченки,житлова криза|бездомные,жилищный кризис|sans-abri,crise du logement|Obdachlose,Obdachlosigkeit,Wohnungsnot|personas sin hogar,crisis de vivienda|bezdomni,bezdomność,kryzys mieszkaniowy|sem-abrigo,sem-teto,crise da habitação|senzatetto,crisi abitativa|مشردين,أزمة السكن|evsizler,konut krizi
mortgage,loan,credit|іпотека,кредит,позика|ипотека,кредит,заем|prêt immobilier,crédit,emprunt|Hypothek,Kredit,Darlehen|hipoteca,préstamo,crédito|kredyt hipoteczny,kredyt,pożyczka|hipoteca,empréstimo,crédito|mutuo,prestito,credito|رهن عقاري,قرض,قروض|konut kredisi,kredi
bond,bonds,treasury|облігації,облігація|облигации,облигация|obligations d'État,emprunt d'État|Staatsanleihe,Staatsanleihen,Anleihe|bonos del Estado,bonos|obligacje|títulos do tesouro,obrigações do tesouro|titoli di Stato,obbligazioni|سندات|tahvil
austerity,spending cuts,budget cuts|скорочення витрат,режим економії|сокращение расходов,режим экономии|austérité,coupes budgétaires|Sparkurs,Sparpolitik,Kürzungen|austeridad,recortes|oszczędności budżetowe,cięcia|austeridade,cortes orçamentais|austerità,tagli alla spesa|تقشف|kemer sıkma,tasarruf tedbirleri
bailout,rescue package|пакет допомоги,фінансова допомога|пакет помощи,финансовая помощь|plan de sauvetage,renflouement|Rettungspaket,Hilfspaket|rescate financiero|pakiet ratunkowy,pakiet pomocowy|resgate financeiro,plano de resgate|piano di salvataggio,salvataggio finanziario|خطة إنقاذ,حزمة إنقاذ|kurtarma paketi
startup,start-up|стартап|стартап|start-up,jeune pousse|Start-up,Startup|startup,empresa emergente|startup,start-up|startup,start-up|startup,start-up|شركة ناشئة,شركات ناشئة|girişim şirketi,startup
retail,supermarket,shop|супермаркет,роздрібна торгівля|супермаркет,розничная торговля|supermarché,commerce de détail,grande distribution|Supermarkt,Einzelhandel|supermercado,comercio minorista|supermarket,handel detaliczny|supermercado,varejo,retalho|supermercato,commercio al dettaglio|متجر,سوبرماركت|süpermarket,perakende
factory,plant,manufacturing|завод,фабрика,виробництво|завод,фабрика,производство|usine,industrie|Fabrik,Werk,Industrie|fábrica,industria|fabryka,zakład produkcyjny,przemysł|fábrica,indústria|fabbrica,stabilimento,industria|مصنع,مصانع,صناعة|fabrika,sanayi
steel,aluminium,aluminum|сталь,алюміній|сталь,алюминий|acier,aluminium|Stahl,Aluminium|acero,aluminio|stal,aluminium|aço,alumínio|acciaio,alluminio|صلب,فولاذ,ألومنيوم|çelik,alüminyum
lithium,battery,batteries|літій,батарея,акумулятор|литий,батарея,аккумулятор|lithium,batterie,batteries|Lithium,Batterie,Batterien|litio,batería,baterías|lit,bateria,baterie|lítio,bateria,baterias|litio,batteria,batterie|ليثيوم,بطارية,بطاريات|lityum,batarya,pil
rare earths,critical minerals,cobalt|рідкісноземельні,критичні мінерали,кобальт|редкоземельные,критические минералы,кобальт|terres rares,minerais critiques,cobalt|seltene Erden,Kobalt|tierras raras,minerales críticos,cobalto|metale ziem rzadkich,kobalt|terras raras,minerais críticos,cobalto|terre rare,minerali critici,cobalto|معادن نادرة,كوبالت|nadir toprak elementleri,kobalt
hydrogen,green hydrogen|водень,зелений водень|водород,зеленый водород|hydrogène,hydrogène vert|Wasserstoff,grüner Wasserstoff|hidrógeno,hidrógeno verde|wodór,zielony wodór|hidrogênio,hidrogénio|idrogeno,idrogeno verde|هيدروجين,الهيدروجين الأخضر|hidrojen,yeşil hidrojen
power grid,power station,power plant|електромережа,електростанція,енергосистема|электросеть,электростанция,энергосистема|réseau électrique,centrale électrique|Stromnetz,Kraftwerk|red eléctrica,central eléctrica|sieć energetyczna,elektrownia|rede elétrica,usina elétrica|rete elettrica,centrale elettrica|شبكة الكهرباء,محطة كهرباء|elektrik şebekesi,elektrik santrali
heating,heating season|опалення,опалювальний сезон|отопление,отопительный сезон|chauffage|Heizung,Heizkosten|calefacción|ogrzewanie,sezon grzewczy|aquecimento residencial|riscaldamento domestico|تدفئة|ısıtma,kalorifer
water shortage,drinking water|нестача води,питна вода|нехватка воды,питьевая вода|pénurie d'eau,eau potable|Wassermangel,Trinkwasser|escasez de agua,agua potable|brak wody,woda pitna|falta de água,escassez de água,água potável|carenza idrica,acqua potabile|شح المياه,مياه الشرب|su kıtlığı,içme suyu
malnutrition,food insecurity,food crisis|недоїдання,продовольча криза|недоедание,продовольственный кризис|malnutrition,insécurité alimentaire,crise alimentaire|Unterernährung,Mangelernährung,Nahrungsmittelkrise|desnutrición,inseguridad alimentaria|niedożywienie,kryzys żywnościowy|desnutrição,insegurança alimentar|malnutrizione,insicurezza alimentare,crisi alimentare|سوء التغذية,انعدام الأمن الغذائي,أزمة غذاء|yetersiz beslenme,gıda krizi
overdose,addiction|передозування,залежність|передозировка,зависимость|overdose,toxicomanie,addiction|Überdosis,Sucht|sobredosis,adicción|przedawkowanie,uzależnienie|overdose,sobredose,dependência química|overdose,tossicodipendenza|جرعة زائدة,إدمان|aşırı doz,bağımlılık
smoking,tobacco,cigarettes|куріння,тютюн,сигарети|курение,табак,сигареты|tabac,tabagisme,cigarettes|Rauchen,Tabak,Zigaretten|tabaco,tabaquismo,cigarrillos|palenie,tytoń,papierosy|tabaco,tabagismo,cigarros|fumo di sigaretta,tabacco,sigarette|تدخين,تبغ,سجائر|sigara,tütün
alcohol,drunk driving|алкоголь,водіння напідпитку|алкоголь,вождение в нетрезвом виде|alcool,conduite en état d'ivresse|Alkohol,Trunkenheit am Steuer|alcohol,conducir ebrio|alkohol,jazda po pijanemu|álcool,embriaguez ao volante|alcol,guida in stato di ebbrezza|كحول,القيادة تحت تأثير الكحول|alkol,alkollü araç kullanma
pregnancy,maternity,childbirth|вагітність,пологи,материнство|беременность,роды,материнство|grossesse,maternité,accouchement|Schwangerschaft,Geburt,Mutterschaft|embarazo,maternidad,parto|ciąża,poród,macierzyństwo|gravidez,maternidade,parto|gravidanza,maternità,parto|حمل,ولادة,أمومة|hamilelik,gebelik,doğum
elderly,nursing home,care home|літні люди,будинок престарілих|пожилые,дом престарелых|personnes âgées,maison de retraite,Ehpad|Pflegeheim,Altenheim,Senioren|ancianos,residencia de ancianos|osoby starsze,dom opieki,seniorzy|idosos,lar de idosos|anziani,casa di riposo|مسنين,دار رعاية|yaşlılar,huzurevi,bakımevi
disability,disabled|інвалідність,особи з інвалідністю|инвалидность,инвалиды|handicap,personnes handicapées|Behinderung,Menschen mit Behinderung|discapacidad,discapacitados|niepełnosprawność,niepełnosprawni|deficiência,pessoas com deficiência|disabilità,disabili|إعاقة,ذوي الإعاقة|engelli,engelliler
gene,genetic,DNA|ген,генетичний,ДНК|ген,генетический,ДНК|gène,génétique,ADN|Gen,Genetik,DNA|gen,genética,ADN|gen,genetyczny,DNA|gene,genética,DNA|gene,genetica,DNA|جين,جيني,الحمض النووي|gen,genetik,DNA
telescope,galaxy,black hole|телескоп,галактика,чорна діра|телескоп,галактика,черная дыра|télescope,galaxie,trou noir|Teleskop,Galaxie,schwarzes Loch|telescopio,galaxia,agujero negro|teleskop,galaktyka,czarna dziura|telescópio,galáxia,buraco negro|telescopio,galassia,buco nero|تلسكوب,مجرة,ثقب أسود|teleskop,galaksi,kara delik
quantum,physics,particle|квантовий,фізика|квантовый,физика|quantique,physique quantique|Quanten,Quantencomputer,Physik|cuántico,física cuántica|kwantowy,fizyka|quântico,física quântica|quantistico,fisica quantistica|كمي,فيزياء|kuantum,fizik
self-driving,autonomous car,driverless|безпілотний автомобіль,автопілот|беспилотный автомобиль,автопилот|voiture autonome,véhicule autonome|selbstfahrend,autonomes Fahren|coche autónomo,vehículo autónomo|samochód autonomiczny,autonomiczny|carro autônomo,veículo autónomo|guida autonoma,auto a guida autonoma|سيارة ذاتية القيادة,ذاتية القيادة|sürücüsüz araç,otonom araç
video game,gaming|відеогра,відеоігри|видеоигра,видеоигры|jeu vidéo,jeux vidéo|Videospiel,Videospiele,Computerspiel|videojuego,videojuegos|gra wideo,gry wideo,gry komputerowe|videogame,videojogo|videogioco,videogiochi|لعبة فيديو,ألعاب الفيديو|video oyunu,bilgisayar oyunu
search engine,app,software|пошуковик,застосунок,програмне забезпечення|поисковик,приложение,программное обеспечение|moteur de recherche,application mobile,logiciel|Suchmaschine,App,Software|buscador,aplicación móvil,software|wyszukiwarka,aplikacja,oprogramowanie|motor de busca,aplicativo,software|motore di ricerca,applicazione,software|محرك بحث,تطبيق,برمجيات|arama motoru,uygulama,yazılım
broadband,telecom,5G|зв'язок,оператор зв'язку,5G|связь,оператор связи,5G|télécoms,haut débit,5G|Breitband,Telekommunikation,5G|telecomunicaciones,banda ancha,5G|telekomunikacja,szerokopasmowy,5G|telecomunicações,banda larga,5G|telecomunicazioni,banda larga,5G|اتصالات,الجيل الخامس|telekomünikasyon,geniş bant,5G
runway,pilot,air traffic control|пілот,диспетчер,злітна смуга|пилот,диспетчер,взлетная полоса|pilote,contrôleurs aériens,contrôle aérien|Pilot,Fluglotsen,Landebahn|piloto,controladores aéreos|pilot,kontroler lotów,pas startowy|piloto,controladores aéreos|pilota,controllori di volo|طيار,مراقبة جوية,مدرج|pilot,hava trafik kontrol,pist
subway,metro,underground|метро,метрополітен|метро,метрополитен|=métro,métro parisien|U-Bahn|=metro,subterráneo|=metro,metra|metrô,=metro|metropolitana|مترو|metro hattı,=metro
ferry,cruise ship|пором,круїзний лайнер|паром,круизный лайнер|ferry,navire de croisière|Fähre,Kreuzfahrtschiff|ferri,ferry,crucero|prom,wycieczkowiec|balsa,ferry,navio de cruzeiro|traghetto,nave da crociera|عبارة,سفينة سياحية|feribot,yolcu gemisi
lorry,truck|вантажівка,фура|грузовик,фура|camion,poids lourd|Lastwagen,Lkw|camión|ciężarówka|caminhão,camião|camion,tir|شاحنة,شاحنات|kamyon,tır
clashes,clash|сутички,зіткнення|столкновения,стычки|affrontements,heurts|Zusammenstöße,Ausschreitungen|enfrentamientos,choques|starcia|confrontos|scontri|اشتباكات,مواجهات|çatışmalar
ambush|засідка|засада|embuscade|Hinterhalt|emboscada|zasadzka|emboscada|imboscata,agguato|كمين|pusu
checkpoint,roadblock|блокпост|блокпост|poste de contrôle,barrage routier|Kontrollpunkt,Checkpoint,Straßensperre|puesto de control,retén|punkt kontrolny|posto de controle|posto di blocco,checkpoint|نقطة تفتيش,حاجز|kontrol noktası
sniper|снайпер|снайпер|sniper,tireur d'élite|Scharfschütze|francotirador|snajper|atirador de elite|cecchino|قناص|keskin nişancı
grenade,hand grenade|граната|граната|grenade|Granate,Handgranate|granada|granat|granada|granata,bomba a mano|قنبلة يدوية|el bombası
gun,firearm,pistol|пістолет,вогнепальна зброя|пистолет,огнестрельное оружие|pistolet,arme à feu|Pistole,Schusswaffe|pistola,arma de fuego|pistolet,broń palna|pistola,arma de fogo|pistola,arma da fuoco|مسدس,سلاح ناري|tabanca,ateşli silah
bullet|куля,кулі|пуля,пули|balle perdue,balles réelles|Kugel,Schüsse|bala,balazo|kula,pocisk|bala perdida|proiettile,proiettili|رصاصة,رصاص|kurşun
looting,looters|мародерство,мародери|мародерство,мародеры|pillage,pillages,pillards|Plünderung,Plünderer|saqueo,saqueos|plądrowanie,szabrownicy|saques,pilhagem|saccheggio,saccheggi,sciacalli|نهب|yağma
pirate,piracy|пірати,піратство|пираты,пиратство|pirates,piraterie|Piraten,Piraterie|piratas,piratería|piraci,piractwo|piratas,pirataria|pirati,pirateria|قراصنة,قرصنة|korsan,korsanlık
treason|державна зрада|госизмена,государственная измена|trahison|Hochverrat,Landesverrat|traición|zdrada stanu|traição|alto tradimento|خيانة عظمى|vatana ihanet
jury,jurors|присяжні|присяжные|jury,jurés|Geschworene,Jury|jurado,jurados|ława przysięgłych,przysięgli|júri,jurados|giuria,giurati|هيئة المحلفين|jüri
witness,witnesses|свідок,свідки|свидетель,свидетели|témoin,témoins|Zeuge,Zeugen|testigo,testigos|świadek,świadkowie|testemunha,testemunhas|testimone,testimoni|شاهد عيان,شهود|tanık,görgü tanığı
testimony|свідчення,показання|показания|témoignage|Zeugenaussage,Aussage|testimonio|zeznania,zeznanie|depoimento,testemunho|testimonianza,deposizione|إفادة|tanıklık
appeals court,court of appeal|апеляція,апеляційний суд|апелляция,апелляционный суд|cour d'appel,fait appel|Berufung,Berufungsgericht|apelación,recurso de apelación|apelacja,sąd apelacyjny|apelação,tribunal de apelação|ricorso in appello,corte d'appello|استئناف,محكمة الاستئناف|istinaf,temyiz
=fined,=fines|штраф,оштрафували|штраф,оштрафовали|amende|Geldstrafe,Bußgeld|multa,multado|grzywna,kara pieniężna|multa,multado|multa,multato|غرامة|para cezası
compensation,damages|компенсація,відшкодування|компенсация,возмещение ущерба|indemnisation,dommages et intérêts|Entschädigung,Schadensersatz|indemnización,compensación|odszkodowanie|indenização,compensação|risarcimento,indennizzo|تعويض,تعويضات|tazminat
embezzlement|розкрадання,привласнення|хищение,растрата|détournement de fonds|Unterschlagung,Veruntreuung|malversación,desfalco|defraudacja,sprzeniewierzenie|desvio de dinheiro,peculato|appropriazione indebita,peculato|اختلاس|zimmet
tax evasion,tax fraud|ухилення від податків,ухилення від сплати податків|уклонение от налогов,уклонение от уплаты налогов|fraude fiscale,évasion fiscale|Steuerhinterziehung|evasión fiscal,fraude fiscal|uchylanie się od podatków,oszustwo podatkowe|evasão fiscal,sonegação|evasione fiscale,frode fiscale|تهرب ضريبي,التهرب الضريبي|vergi kaçakçılığı
petition|петиція|петиция|pétition|Petition|petición|petycja|petição|petizione|عريضة|imza kampanyası,dilekçe
decree,executive order|указ,декрет|указ,декрет|décret|Dekret,Erlass|decreto|dekret,rozporządzenie|decreto|decreto|مرسوم|kararname
speech|промова|речь|discours|Rede,Ansprache|discurso|przemówienie|discurso|discorso|خطاب|konuşma
press conference,news conference|пресконференція,прес-конференція|пресс-конференция|conférence de presse|Pressekonferenz|rueda de prensa,conferencia de prensa|konferencja prasowa|coletiva de imprensa,conferência de imprensa|conferenza stampa|مؤتمر صحفي|basın toplantısı
interview|інтерв'ю|интервью|interview,entretien|Interview|entrevista|wywiad|entrevista|intervista|مقابلة صحفية,مقابلة|röportaj
apology,apologise,apologize|вибачення,вибачився|извинения,извинился|excuses,présente ses excuses|Entschuldigung,entschuldigt sich|disculpas,se disculpa|przeprosiny,przeprasza|desculpas,pede desculpas|scuse,si scusa|اعتذار,يعتذر|özür
funeral,burial|похорон,поховання|похороны|funérailles,obsèques,enterrement|Beerdigung,Begräbnis,Beisetzung|funeral,entierro|pogrzeb|funeral,enterro|funerale,funerali|جنازة,دفن|cenaze
anniversary|річниця|годовщина|anniversaire|Jahrestag|aniversario|rocznica|aniversário|anniversario|ذكرى|yıldönümü,yıl dönümü
parade|парад|парад|défilé,parade|Parade|desfile|parada,defilada|desfile|parata|عرض عسكري,استعراض|geçit töreni
pilgrimage,hajj,pilgrims|паломництво,хадж,паломники|паломничество,хадж,паломники|pèlerinage,hadj,pèlerins|Pilgerfahrt,Hadsch,Pilger|peregrinación,peregrinos|pielgrzymka,pielgrzymi,hadż|peregrinação,peregrinos|pellegrinaggio,pellegrini|حج,حجاج|hac,hacı
bishop,archbishop|єпископ,архієпископ|епископ,архиепископ|évêque,archevêque|Bischof,Erzbischof|obispo,arzobispo|biskup,arcybiskup|bispo,arcebispo|vescovo,arcivescovo|أسقف,مطران|piskopos,başpiskopos
priest,clergy|священник,духовенство|священник,духовенство|prêtre,clergé|Priester,Geistlicher|sacerdote|ksiądz,księża,duchowny|padre,sacerdote|sacerdote,prete,preti|كاهن,قس|rahip
consumer,consumers|споживач,споживачі|потребитель,потребители|consommateur,consommateurs|Verbraucher,Konsumenten|consumidor,consumidores|konsument,konsumenci|consumidor,consumidores|consumatore,consumatori|مستهلك,مستهلكين|tüketici
net loss,losses|збитки|убытки|perte nette,pertes financières|Nettoverlust,Verlust|pérdidas|strata netto,straty finansowe|prejuízo,perdas|perdita netta,perdite finanziarie|خسائر مالية|net zarar
revenue,revenues,turnover|виручка,дохід|выручка,доход|chiffre d'affaires,revenus|Umsatz,Einnahmen|ingresos,facturación|przychody,obroty|receita,faturamento|fatturato,ricavi|إيرادات|ciro,gelir
shareholder,shareholders|акціонер,акціонери|акционер,акционеры|actionnaire,actionnaires|Aktionär,Aktionäre|accionista,accionistas|akcjonariusz,akcjonariusze|acionista,acionistas|azionista,azionisti|مساهم,مساهمين|hissedar
CEO,chief executive|гендиректор,генеральний директор|гендиректор,генеральный директор|PDG,directeur général|Vorstandschef,Geschäftsführer,CEO|director ejecutivo,consejero delegado|prezes,dyrektor generalny|presidente-executivo,CEO|amministratore delegato|الرئيس التنفيذي|CEO,üst yönetici
contract|контракт|контракт|contrat|Vertrag,Auftrag|contrato|kontrakt,umowa|contrato|contratto|تعاقد|sözleşme
auction|аукціон|аукцион|vente aux enchères,enchères|Auktion,Versteigerung|subasta|aukcja|leilão|asta|مزاد|müzayede,açık artırma
insurance,insurer|страхування,страхова компанія|страхование,страховщик|assurance,assureur|Versicherung,Versicherer|aseguradora,compañía de seguros|ubezpieczenie,ubezpieczyciel|seguradora,companhia de seguros|assicurazione,assicuratore|تأمين|sigorta
billionaire,tycoon|мільярдер,олігарх|миллиардер,олигарх|milliardaire,oligarque|Milliardär,Oligarch|multimillonario,magnate|miliarder,oligarcha|bilionário,magnata|miliardario,magnate|ملياردير|milyarder
freight,cargo|вантаж,вантажі|груз,грузы|fret,cargaison|Fracht,Ladung|carga,mercancías|fracht,ładunek|frete,carga|merci,trasporto merci|شحن,بضائع|kargo,yük
sugar|цукор|сахар|sucre|Zucker|azúcar|cukier|açúcar|zucchero|سكر|şeker
coffee|кава|кофе|café|Kaffee|café|kawa|café|caffè|قهوة,بن|kahve
cocoa|какао|какао|cacao|Kakao|cacao|kakao|cacau|cacao|كاكاو|kakao
rice|рис|рис|riz|Reis|arroz|ryż|arroz|riso|أرز|pirinç
maize,corn|кукурудза|кукуруза|maïs|Mais|maíz|kukurydza|milho|mais,granturco|ذرة|mısır
meat,beef|м'ясо,яловичина|мясо,говядина|viande,bœuf|Fleisch,Rindfleisch|carne|mięso,wołowina|carne|carne|لحوم,لحم|et ithalatı,kırmızı et
milk,dairy|молоко|молоко|lait,produits laitiers|Milch|leche,lácteos|mleko|leite,laticínios|latte,latticini|حليب,ألبان|süt
fertiliser,fertilizer|добрива|удобрения|engrais|Dünger,Düngemittel|fertilizante,fertilizantes|nawóz,nawozy|fertilizante,fertilizantes|fertilizzanti|أسمدة|gübre
wine|вино|вино|vin,viticulteurs|Wein,Winzer|vino|wino|vinho|vino|نبيذ|şarap
copper|мідь|медь|cuivre|Kupfer|cobre|miedź|cobre|rame|نحاس|bakır
diamond,diamonds|алмаз,діамант|алмаз,бриллиант|diamant|Diamant,Diamanten|diamante|diament|diamante|diamante,diamanti|ألماس|elmas,pırlanta
dementia,Alzheimer's|деменція,альцгеймер|деменция,альцгеймер|démence,Alzheimer|Demenz,Alzheimer|demencia,Alzheimer|demencja,Alzheimer|demência,Alzheimer|demenza,Alzheimer|الزهايمر,خرف|demans,Alzheimer
heart attack,heart disease|інфаркт,хвороби серця|инфаркт,болезни сердца|infarctus,crise cardiaque|Herzinfarkt|infarto|zawał,zawał serca|infarto,ataque cardíaco|infarto,attacco cardiaco|نوبة قلبية|kalp krizi
dengue,dengue fever|лихоманка денге,денге|лихорадка денге,денге|dengue|Denguefieber,Dengue|dengue|denga|dengue|dengue|حمى الضنك|dang humması
polio|поліомієліт|полиомиелит|poliomyélite,polio|Polio,Kinderlähmung|polio,poliomielitis|polio|poliomielite,pólio|poliomielite,polio|شلل الأطفال|çocuk felci
antibiotics,antibiotic|антибіотик,антибіотики|антибиотик,антибиотики|antibiotique,antibiotiques|Antibiotika,Antibiotikum|antibiótico,antibióticos|antybiotyk,antybiotyki|antibiótico,antibióticos|antibiotico,antibiotici|مضادات حيوية,مضاد حيوي|antibiyotik
contraception,birth control|контрацепція|контрацепция|contraception|Verhütung,Verhütungsmittel|anticoncepción,anticonceptivos|antykoncepcja|contracepção,anticoncepcional|contraccezione,contraccettivi|منع الحمل|doğum kontrolü
euthanasia,assisted dying,assisted suicide|евтаназія|эвтаназия|euthanasie,suicide assisté|Sterbehilfe|eutanasia,suicidio asistido|eutanazja|eutanásia,suicídio assistido|eutanasia,suicidio assistito|القتل الرحيم|ötanazi
dinosaur,fossil|динозавр|динозавр|dinosaure,fossile|Dinosaurier,Fossil|dinosaurio,fósil|dinozaur,skamieniałość|dinossauro,fóssil|dinosauro,fossile|ديناصور,أحفورة|dinozor,fosil
eclipse|затемнення|затмение|éclipse|Sonnenfinsternis,Mondfinsternis|eclipse|zaćmienie|eclipse|eclissi|كسوف,خسوف|güneş tutulması,ay tutulması
space station|космічна станція|космическая станция|station spatiale|Raumstation|estación espacial|stacja kosmiczna|estação espacial|stazione spaziale|محطة الفضاء|uzay istasyonu
marriage,wedding|шлюб,весілля|брак,свадьба|mariage|Hochzeit,Ehe|matrimonio,boda|małżeństwo,ślub,wesele|casamento|matrimonio,nozze|زواج,زفاف|evlilik,düğün
divorce|розлучення|развод|divorce|Scheidung|divorcio|rozwód|divórcio|divorzio|طلاق|boşanma
slavery,forced labour,forced labor|рабство,примусова праця|рабство,принудительный труд|esclavage,travail forcé|Sklaverei,Zwangsarbeit|esclavitud,trabajo forzado|niewolnictwo,praca przymusowa|escravidão,escravatura,trabalho forçado|schiavitù,lavoro forzato|عبودية,عمل قسري|kölelik,zorla çalıştırma
colonialism,colonial|колоніалізм|колониализм|colonialisme,colonisation|Kolonialismus|colonialismo|kolonializm|colonialismo|colonialismo|استعمار|sömürgecilik
transgender,trans people|трансгендер|трансгендер|transgenre,personnes trans|Transgender,Transmenschen|transgénero,personas trans|transpłciowy,osoby transpłciowe|transgênero,pessoas trans|transgender,persone trans|متحولين جنسيا|trans birey,transgender
LGBT,LGBTQ|ЛГБТ|ЛГБТ|LGBT|LGBT,LSBTIQ|LGBT|LGBT|LGBT|LGBT|المثليين|LGBT
feminism,feminist,feminists|фемінізм,феміністка|феминизм,феминистка|féminisme,féministe|Feminismus,Feministin|feminismo,feminista|feminizm,feministka|feminismo,feminista|femminismo,femminista|نسوية|feminizm,feminist
inequality|нерівність|неравенство|inégalité,inégalités|Ungleichheit|desigualdad|nierówność,nierówności|desigualdade|disuguaglianza,disuguaglianze|عدم المساواة|eşitsizlik
monument,statue|пам'ятник,статуя|памятник,статуя|monument,statue|Denkmal,Statue|monumento,estatua|pomnik|monumento,estátua|monumento,statua|تمثال,نصب تذكاري|anıt,heykel
painting|живопис|живопись|tableau volé,peinture|Gemälde|pintura|malarstwo,obraz olejny|pintura|dipinto,pittura|لوحة فنية|yağlı boya
exhibition|виставка|выставка|exposition|Ausstellung|exposición|wystawa|exposição|esposizione|معرض|sergi
novelist,novels|романіст|романист|romancier,romancière|Romanautor,Romanautorin|novela,novelista|powieść,powieściopisarz|romancista|romanzo,romanziere|رواية,روائي|roman,romancı
poet,poetry|поет,поезія|поэт,поэзия|poète,poésie|Dichter,Lyrik|poeta,poesía|poeta,poezja|poeta,poesia|poeta,poesia|شاعر,شعراء|şair,şiir
album|альбом|альбом|album|Album|álbum|album|álbum|album|ألبوم|albüm
orchestra,opera|оркестр,опера|оркестр,опера|orchestre,opéra|Orchester,Oper|orquesta,ópera|orkiestra,opera|orquestra,ópera|orchestra,lirica|أوركسترا,أوبرا|orkestra,opera
fashion|мода|мода|haute couture,mode masculine|Mode,Modewoche|moda|moda|moda|moda|أزياء,موضة|moda
photographer,photography|фотограф,фотографія|фотограф,фотография|photographe,photographie|Fotograf,Fotografie|fotógrafo,fotografía|fotograf,fotografia|fotógrafo,fotografia|fotografo,fotografia|مصور,تصوير|fotoğrafçı
architect,architecture|архітектор,архітектура|архитектор,архитектура|architecte,architecture|Architekt,Architektur|arquitecto,arquitectura|architekt,architektura|arquiteto,arquitetura|architetto,architettura|معماري|mimar,mimari
goalkeeper|воротар|вратарь|gardien de but|Torwart,Torhüter|portero,guardameta|bramkarz|goleiro,guarda-redes|portiere|حارس مرمى|kaleci
semi-final,semifinal|півфінал|полуфинал|demi-finale|Halbfinale|semifinal|półfinał|semifinal,meia-final|semifinale|نصف النهائي|yarı final
relegation,relegated|виліт з ліги,вилетів з ліги|вылет из лиги,вылетел из лиги|relégation|Abstieg,Absteiger|descenso de categoría|spadek z ligi|rebaixamento|retrocessione||küme düşme
rugby|регбі|регби|rugby|Rugby|rugby|rugby|rugby,râguebi|rugby|رجبي|ragbi
cricket|крикет|крикет|cricket|Cricket|críquet|krykiet|críquete|cricket|كريكيت|kriket
golf|гольф|гольф|golf|Golf|golf|golf|golfe|golf|غولف|golf
hockey,ice hockey|хокей|хоккей|hockey|Hockey,Eishockey|hockey|hokej|hóquei|hockey|هوكي|hokey
volleyball|волейбол|волейбол|volley,volleyball|Volleyball|voleibol|siatkówka|vôlei,voleibol|pallavolo|كرة الطائرة|voleybol
handball|гандбол|гандбол|handball|Handball|balonmano|piłka ręczna|handebol,andebol|pallamano|كرة اليد|hentbol
marathon|марафон|марафон|marathon|Marathon|maratón|maraton|maratona|maratona|ماراثون|maraton
wrestling,judo|вільна боротьба,дзюдо|вольная борьба,дзюдо|lutte libre,judo|Ringen,Judo|lucha libre,judo|zapasy,judo|luta livre,judô|lotta libera,judo|مصارعة,جودو|güreş,judo
chess|шахи|шахматы|joueur d'échecs,tournoi d'échecs|Schach|ajedrez|szachy|xadrez|scacchi|شطرنج|satranç
shark|акула|акула|requin|Hai,Haie,Haiangriff|tiburón|rekin|tubarão|squalo|سمكة القرش,أسماك القرش|köpekbalığı
elephant,ivory|слон,слонова кістка|слон,слоновая кость|éléphant,ivoire|Elefant,Elfenbein|elefante,marfil|słoń,słonie,kość słoniowa|elefante,marfim|elefante,avorio|فيل,عاج|fil,fildişi
brown bear,polar bear,grizzly,bear attack|ведмідь,ведмеді|медведь,медведи|ours|Bär,Bären|oso,osos|niedźwiedź|urso,ursos|orso,orsi|دب,دببة|ayı
dog,dogs|собака,собаки|собака,собаки|chien,chiens|Hund,Hunde|perro,perros|pies,psy,psów|cão,cachorro|cane,cani|كلب,كلاب|köpek
bird,birds|птах,птахи|птица,птицы|oiseau,oiseaux|Vogel,Vögel|ave,pájaro|ptak,ptaki|pássaro,aves|uccello,uccelli|طائر,طيور|kuş
bee,bees|бджола,бджоли|пчела,пчелы|abeille|Biene,Bienen|abeja|pszczoła,pszczoły|abelha|ape,api|نحل|arı,arıcılık
coral reef,coral|кораловий риф,корали|коралловый риф,кораллы|récif corallien,corail|Korallenriff,Korallen|arrecife de coral,corales|rafa koralowa,koralowce|recife de coral,corais|barriera corallina,coralli|الشعاب المرجانية|mercan resifi
island,islands|острів,острови|остров,острова|île,îles|Insel,Inseln|isla,islas|wyspa,wyspy|ilha,ilhas|isola,isole|جزر|ada,adalar
mountain,mountaineer,climber|гора,альпініст|гора,альпинист|montagne,alpiniste|Berg,Bergsteiger|montaña,alpinista|góry,alpinista,himalaista|montanha,alpinista|montagna,alpinista|جبل,متسلق|dağ,dağcı
desert|пустеля|пустыня|désert|Wüste|desierto|pustynia|deserto|deserto|صحراء|çöl
tax cut,tax cuts|зниження податків|снижение налогов|baisse d'impôts,baisses d'impôts|Steuersenkung,Steuersenkungen|rebaja fiscal,bajada de impuestos|obniżka podatków|corte de impostos,redução de impostos|taglio delle tasse|تخفيضات ضريبية|vergi indirimi
expulsion,expelled,expels|видворення,висилка|высылка,высылают|expulsion,expulse|Ausweisung,ausgewiesen|expulsión,expulsa|wydalenie,wydala|expulsão,expulsa|espulsione,espelle|طرد|sınır dışı
boycott|бойкот|бойкот|boycott|Boykott|boicot,boicoteo|bojkot|boicote|boicottaggio||boykot
ban,banned,outlaw|заборона,заборонили|запрет,запретили|interdiction,interdit|Verbot,verboten|prohibición,prohíbe|zakaz,zakazano|proibição,proíbe|divieto,vietato|حظر,يحظر|yasak,yasaklandı
police raid,raid,raids|рейд,обшуки|рейд,обыски|perquisition,perquisitions,descente de police|Razzia,Durchsuchung|redada,allanamiento|nalot policji,przeszukanie|operação policial,batida|blitz,retata,perquisizioni|مداهمة,مداهمات|baskın
`;

/** The hundred commonest senses in five more languages, by their first English word. */
export const sixteenLanguages = `
en|zh|ja|hi|sw|ha
troops|军队,部队,士兵,驻军,撤军,出兵|兵士,部隊,軍隊,米軍,撤退|सैनिक,सेना,फौज|wanajeshi,askari,majeshi|sojoji,soja,dakaru
army|军队,陆军,军方,解放军|軍,陸軍,国軍|सेना|jeshi,majeshi|rundunar soji,sojoji
war|战争|戦争|युद्ध,जंग|vita|yaki,yaƙi
attack|袭击,攻击|攻撃,襲撃|हमला,हमले,हमलों|shambulio,mashambulizi,wameshambulia|hari,hare-hare,harin
air strike|空袭|空爆|हवाई हमला,हवाई हमले|mashambulizi ya anga,shambulio la anga|harin sama,hare-haren sama
missile|导弹|ミサイル|मिसाइल|kombora,makombora|makami mai linzami
drone|无人机|ドローン,無人機|ड्रोन|droni,ndege isiyo na rubani,ndege zisizo na rubani|jirgi mara matuki,jirage marasa matuka
bomb|炸弹|爆弾,爆撃|बम,बमबारी|bomu,mabomu|bam,bama-bamai
explosion|爆炸|爆発|विस्फोट,धमाका,धमाके|mlipuko,milipuko|fashewa
battle|战斗,交火|戦闘,交戦|लड़ाई,संघर्ष|mapigano|fada,gumurzu
ceasefire|停火|停戦|युद्धविराम,संघर्षविराम|usitishaji mapigano,kusitisha mapigano|tsagaita wuta
peace|和平|和平,平和|शांति|amani|zaman lafiya
withdrawal|撤离,撤出,撤军|撤退,撤収|वापसी,वापस|kuondoka,kuondoa,yaondoa|janye,janyewa
military base|军事基地,基地|軍事基地,基地|सैन्य अड्डा,सैन्य अड्डे|kambi ya kijeshi,kituo cha kijeshi|sansanin soji,sansani
weapon|武器|武器,兵器|हथियार,हथियारों|silaha|makami,makamai
killed|死亡,丧生,遇难,遇害|死亡,死者,犠牲|मौत,मारे गए,मृत|wameuawa,ameuawa,vifo,wamefariki,waliouawa|kashe,mutu,mutuwar,rasu
wounded|受伤|負傷,けが|घायल,ज़ख्मी|kujeruhiwa,majeruhi,wamejeruhiwa|rauni,raunata
hostage|人质|人質|बंधक|mateka|garkuwa
war crime|战争罪|戦争犯罪|युद्ध अपराध|uhalifu wa kivita|laifukan yaƙi,laifin yaki
genocide|种族灭绝|ジェノサイド,大量虐殺|नरसंहार|mauaji ya kimbari|kisan kare dangi
rebels|叛军,反政府武装|反政府勢力,武装勢力|विद्रोही,विद्रोहियों|waasi|yan tawaye,'yan tawaye
terrorism|恐怖主义|テロ|आतंकवाद|ugaidi|ta'addanci
terrorist|恐怖分子|テロリスト|आतंकी,आतंकवादी|gaidi,magaidi|yan ta'adda
coup|政变|クーデター|तख्तापलट,तख़्तापलट|mapinduzi|juyin mulki
sanctions|制裁|制裁|प्रतिबंध,प्रतिबंधों|vikwazo|takunkumi
security|安全|安全保障,治安|सुरक्षा|usalama|tsaro
border|边境,边界|国境|सीमा|mpaka,mipaka|iyaka,kan iyaka
president|总统|大統領|राष्ट्रपति|rais|shugaban ƙasa,shugaban kasa
prime minister|总理,首相|首相|प्रधानमंत्री|waziri mkuu|firaminista,firayim minista
minister|部长,大臣|大臣,閣僚|मंत्री|waziri|minista
foreign minister|外长,外交部长|外相,外務大臣|विदेश मंत्री|waziri wa mambo ya nje|ministan harkokin waje
government|政府|政府|सरकार|serikali|gwamnati
parliament|议会,国会|議会,国会|संसद|bunge|majalisa
election|选举,大选|選挙|चुनाव,चुनावों|uchaguzi|zabe,zaɓe
voter|选民|有権者|मतदाता,मतदाताओं|wapiga kura|masu zabe,masu kada kuri'a
party|政党|政党|पार्टी,दल|chama|jam'iyya,jam'iyyar
opposition|反对派,反对党|野党|विपक्ष|upinzani|yan adawa,adawa
resignation|辞职|辞任,辞職|इस्तीफा,इस्तीफ़ा|kujiuzulu,amejiuzulu|murabus
corruption|腐败,贪污|汚職,腐敗|भ्रष्टाचार,रिश्वत|ufisadi,rushwa|cin hanci,rashawa
protest|抗议,示威|抗議,デモ|विरोध प्रदर्शन,प्रदर्शन|maandamano|zanga-zanga
strike|罢工|ストライキ,スト|हड़ताल|mgomo|yajin aiki
democracy|民主|民主主義|लोकतंत्र|demokrasia|dimokuradiyya
king|国王|国王|राजा|mfalme|sarki
embassy|大使馆|大使館|दूतावास|ubalozi|ofishin jakadanci
talks|会谈,谈判,会談|協議,交渉,会談|बातचीत,वार्ता|mazungumzo|tattaunawa
summit|峰会|首脳会議,サミット|शिखर सम्मेलन|mkutano wa kilele|taron koli
treaty|协议,条约|合意,協定,条約|समझौता,समझौते,संधि|makubaliano,mkataba|yarjejeniya
human rights|人权|人権|मानवाधिकार|haki za binadamu|hakkin bil'adama,hakkin dan adam
earthquake|地震|地震|भूकंप|tetemeko la ardhi|girgizar kasa,girgizar ƙasa
flood|洪水,洪灾|洪水|बाढ़|mafuriko|ambaliya,ambaliyar ruwa
wildfire|山火,野火|山火事,森林火災|जंगल की आग|moto wa nyika,moto wa msituni|gobarar daji
fire|火灾|火災,火事|आग|moto|gobara
storm|风暴|嵐,暴風雨|तूफान,तूफ़ान|dhoruba|guguwa
hurricane|飓风,台风|ハリケーン,台風|चक्रवात,तूफान|kimbunga|mahaukaciyar guguwa
drought|干旱|干ばつ|सूखा,सूखे|ukame|fari
famine|饥荒|飢饉,飢餓|अकाल,भुखमरी|njaa|yunwa
climate|气候|気候|जलवायु|hali ya hewa,tabianchi|yanayi
climate change|气候变化|気候変動|जलवायु परिवर्तन|mabadiliko ya tabianchi|sauyin yanayi
refugee|难民|難民|शरणार्थी,शरणार्थियों|wakimbizi|yan gudun hijira,'yan gudun hijira
migrant|移民|移民|प्रवासी,प्रवासियों|wahamiaji|bakin haure
aid|援助|支援,援助|सहायता,मदद|msaada|tallafi,agaji
economy|经济|経済|अर्थव्यवस्था|uchumi|tattalin arziki
inflation|通胀,通货膨胀|インフレ,物価上昇|महंगाई,मुद्रास्फीति|mfumuko wa bei|hauhawar farashi
price|价格|価格|कीमत,कीमतें,दाम|bei|farashi
trade|贸易|貿易|व्यापार|biashara|kasuwanci,ciniki
tariff|关税|関税|टैरिफ,शुल्क|ushuru|haraji,harajin kwastan
tax|税|税金,税|कर,टैक्स|kodi|haraji
bank|银行|銀行|बैंक|benki|banki
central bank|央行,中央银行|中央銀行,中銀|केंद्रीय बैंक|benki kuu|babban banki
interest rate|利率|金利|ब्याज दर,ब्याज दरें|viwango vya riba,riba|kudin ruwa
debt|债务|債務|कर्ज,ऋण|deni,madeni|bashi
unemployment|失业|失業|बेरोजगारी|ukosefu wa ajira|rashin aikin yi
oil|石油,原油|石油,原油|तेल|mafuta|mai,man fetur
gas|天然气|天然ガス,ガス|गैस|gesi|iskar gas,gas
electricity|电力|電力|बिजली|umeme|lantarki,wutar lantarki
nuclear|核|核,原子力|परमाणु|nyuklia|nukiliya
police|警察,警方|警察|पुलिस|polisi|yan sanda,'yan sanda
arrest|逮捕,拘留|逮捕|गिरफ्तार,गिरफ़्तार,गिरफ्तारी|kukamatwa,amekamatwa,wamekamatwa|kama,cafke
court|法院,法庭|裁判所,法廷|अदालत,कोर्ट|mahakama|kotu
trial|审判|裁判,公判|मुकदमा,मुकदमे|kesi|shari'a
prison|监狱|刑務所|जेल|gereza,jela|kurkuku,gidan yari
murder|谋杀|殺人|हत्या|mauaji|kisa,kisan kai
kidnapping|绑架|誘拐,拉致|अपहरण|utekaji,kutekwa|garkuwa da mutane,satar mutane
shooting|枪击|銃撃,乱射|गोलीबारी|ufyatuaji risasi|harbi
health|卫生,健康|保健,健康|स्वास्थ्य|afya|lafiya,kiwon lafiya
hospital|医院|病院|अस्पताल|hospitali|asibiti
vaccine|疫苗|ワクチン|टीका,वैक्सीन|chanjo|rigakafi,allurar rigakafi
epidemic|疫情|流行,感染拡大|महामारी|mlipuko wa ugonjwa|annoba
pandemic|大流行,疫情|パンデミック|महामारी|janga|annoba
virus|病毒|ウイルス|वायरस|virusi|kwayar cuta
cancer|癌症|がん,癌|कैंसर|saratani|sankara,cutar daji
school|学校|学校|स्कूल|shule|makaranta
football|足球|サッカー|फुटबॉल,फ़ुटबॉल|soka,kandanda,mpira wa miguu|kwallon kafa,ƙwallon ƙafa
world cup|世界杯|ワールドカップ,W杯|विश्व कप,वर्ल्ड कप|kombe la dunia|kofin duniya
technology|技术,科技|技術|तकनीक,प्रौद्योगिकी|teknolojia|fasaha
artificial intelligence|人工智能|人工知能,AI|कृत्रिम बुद्धिमत्ता,एआई|akili mnemba,akili bandia|ƙirƙirarriyar basira,kirkirarriyar basira
space|太空,航天|宇宙|अंतरिक्ष|anga za juu|sararin samaniya
plane crash|坠机,空难|墜落,航空機事故|विमान दुर्घटना|ajali ya ndege|hatsarin jirgin sama
train|火车,列车|列車,電車|ट्रेन,रेल|treni,garimoshi|jirgin ƙasa,jirgin kasa
`;
