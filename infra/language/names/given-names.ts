/** Given names of the news that the lists of the packages lack, as English writes them. Written for Tocsin (MIT). */
export const moreGivenNames = `
will art rob pat grant mark bill frank rose hope grace jack gene ray drew dean earl duke max rex guy miles hunter chase mason chad dick clay glen wade brook heath pierce reed kenya india ireland asia america paris brooklyn austin dallas phoenix savannah cheyenne dakota carolina virginia chelsea
abdel abdelaziz abdelfattah abdoulaye abdourahmane abiy abubakar adama agathe ahmadou aimal akufo alassane albin alhaji aliaksandr alija aliko alpha amadou
amine amr anatoly andrej andrii andriy andrzej anwar aoun ariel arseniy artem asif assimi atiku aung avigdor aziz azzam bakhtiyar balazs bartosz bashar bassirou
bayu bazoum benazir bezalel bhumibol bidzina biniam blaise bogdan boubacar boutros bujar burhanuddin cemal cristiano cyril dalia daria denys dmitri dmitro dmitry
dmytro donatella dong-hyuk ebrahim ehud elif elon emine emmerson enver erdogan erling etienne evika evo fatou fayez felipe ferdinand fethullah fidel filippo fumio gamal
gennady georgi ghislaine giorgia gianni gitanas gotabaya greta guillermo gunther gustavo hadi hafez hage hakainde hamad hamid hashim haruki hassanal hosni hossein houari hun
ibrahim idriss igor ihor ilham ilhan ilya imran ingrid iryna isaias ismail itamar itzhak ivan ivica jacinda jaroslaw jair jakov jalal jeong jiri jomo joko jusuf juan
kaja kais kamala kemal kenan keir kiril khaled khalid khalifa kim kiriakos klaus kwame kwasi kylian kyriakos laszlo lamine laurent lech leonid leopoldo leyla li lionel ljubljana lubna
luiz lula luo lyudmila macky mahamat mahamadou mahathir mahinda mahmoud mahmud mamady manmohan manuela marwan maryam masoud mateusz mette mevlut michel mihai mikhail mikheil miloš
milos milorad mircea mo mohamed mohammad mohammed mohamud moncef moqtada moshe mostafa moussa muammar muhammad muhammadu mykhailo mykola mwai naftali nancy narendra nasser natalya nawaz neymar
nguyen nicolás nikol nikola nikolai nikos nouri novak nuno nursultan olaf oleg oleh oleksandr oleksii oleksiy olena omar osama oumarou pascal paulo pavel pavlo pedro petr petro pierre pol pravind
pyotr qasem radoslaw rafael rahul rajiv raila ramzan ranil rashid recep rishi robert rodrigo roman romano ruslan ruhollah sadiq saad saddam sajid salman salva sami samira samuel sauli sebastian seif serge sergei sergey
sergio serhii serhiy shehbaz sheikh shigeru shinzo silvio slobodan sonia stanislav sukarno suella sviatlana svetlana tayyip tareck taras tedros tetiana thabo thaksin tsai tzipi uhuru ulf umaro umar ursula uzi vaclav
valdis valentina valeri valeriy vasyl viktor viktoria virat vitali vitaliy vitaly vladimir vladislav volodymyr vyacheslav wafic waldemar walid wojciech xavier xi yahya yair yanis yasir yasser yevgeny yitzhak yoav yoshihide
yoweri yukio yulia yulija yuliia yuri yuriy yusuf zalmay zeinab zhang zinedine zoran zuzana
`;
