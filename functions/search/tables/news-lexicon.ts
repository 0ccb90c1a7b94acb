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
peace|мир,=миру,мирний|мир,мирный|paix|Frieden|paz|pokój,pokoju,pokojowy|paz|pace|سلام|barış
withdrawal,pullout,withdraw|виведення,вивід,відведення,виводять,вивести|вывод,отвод,выводят,вывести|retrait,départ,retire|Abzug,Rückzug,abziehen|retirada,repliegue,retiran|wycofanie,wycofuje,wycofają|retirada,retiram|ritiro,ritirano|انسحاب,سحب,تسحب|çekilme,geri çekilme,çekiyor
deployment,deploy|розгортання,розміщення|развертывание,размещение|déploiement|Stationierung,Entsendung|despliegue|rozmieszczenie|destacamento,envio de tropas|dispiegamento,schieramento|نشر,انتشار|konuşlandırma,sevkiyat
military base,base|військова база,база,бази,базу,баз|военная база,база,базы,базу,баз|base militaire,base|Militärbasis,Stützpunkt,Militärstützpunkt|base militar,base|baza wojskowa,baza|base militar|base militare|قاعدة عسكرية,قاعدة,قواعد|askeri üs,üs,üssü,üssünü
weapon,arms|зброя,озброєння|оружие,вооружение|armes,armement|Waffen,Waffe,Rüstung|armas,armamento|broń,uzbrojenie|armas,armamento|armi,armamenti|سلاح,أسلحة|silah
ammunition|боєприпаси|боеприпасы|munitions|Munition|municiones,munición|amunicja|munições,munição|munizioni|ذخيرة,ذخائر|mühimmat
tank|танк|танк|char,blindé|Panzer|tanque,carro de combate|czołg|tanque,blindado|carro armato,carri armati|دبابة,دبابات|tank
fighter jet,warplane|винищувач,літак|истребитель,самолет|avion de chasse,avion de combat|Kampfjet,Kampfflugzeug|caza,avión de combate|myśliwiec,myśliwce|caça,avião de combate|caccia,aereo da combattimento|مقاتلة,طائرة حربية,طائرات حربية|savaş uçağı
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
alliance|альянс,союз|альянс,союз|alliance|Bündnis,Allianz|alianza|sojusz|aliança|alleanza|تحالف,حلف|ittifak
independence|незалежність|независимость|indépendance|Unabhängigkeit|independencia|niepodległość|independência|indipendenza|استقلال|bağımsızlık
human rights|права людини,правозахисник|права человека,правозащитник|droits de l'homme,droits humains|Menschenrechte|derechos humanos|prawa człowieka|direitos humanos|diritti umani|حقوق الإنسان|insan hakları
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
