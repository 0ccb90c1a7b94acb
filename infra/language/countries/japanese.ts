// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts; a country that is not here has its CLDR name alone.
// Headlines write great countries with one character (米, 英, 仏), which counts in the words listed here alone.
export const japanese = `
AE | =アラブ首長国連邦, UAE! |
AG | =アンティグア・バーブーダ |
AU | 豪州 | 豪政府, 豪首相, 日豪, 米豪
BA | =ボスニア・ヘルツェゴビナ, ボスニア |
CD | =コンゴ民主共和国 |
CG | =コンゴ共和国 |
CN | 中国 | 日中, 米中, 中ロ, 中露, 中台
DE | | 独政府, 独首相, 日独
EU | =欧州連合, EU! |
FR | | 仏軍, 仏政府, 仏大統領, 日仏
GB | 英国, イギリス | 英軍, 英政府, 英首相, 英議会, 日英, 英米
GE | =ジョージア?, グルジア |
HK | =香港 |
IN | | 印首相, 日印
IT | | 伊政府, 伊首相
JP | | 日米, 日中, 日韓, 日朝, 日ロ, 日英, 自衛隊
KP | =北朝鮮 | 日朝, 朝鮮労働党
KR | =韓国 | 日韓, 米韓, 韓国軍
MM | =ミャンマー, ビルマ |
ML | =マリ |
MK | =北マケドニア |
MO | =マカオ |
NZ | ニュージーランド |
PS | =パレスチナ, ヨルダン川西岸, パレスチナ自治区 |
RU | ロシア | ロシア軍, 露軍, ロ軍, 露大統領, 米ロ, 米露, 日ロ, 中ロ, 中露
SA | サウジアラビア, サウジ |
SD | =スーダン |
TD | =チャド |
TW | 台湾 | 中台
UA | ウクライナ | ウクライナ軍
US | 米国, アメリカ, アメリカ合衆国 | 米軍, 米政府, 米大統領, 米兵, 米議会, 米国防, 米国務, 米下院, 米上院, 米最高裁, 米司法, 米経済, 米空軍, 米海軍, 米陸軍, 米海兵隊, 米連邦, 米当局, 米高官, 米企業, 米メディア, 米中, 日米, 米韓, 米ロ, 米露, 英米, 米英, 米大統領選, 米財務, 米商務, 米朝, 米イラン, 米紙, 米株, 米金利, 米副大統領, 米共和党, 米民主党, 全米, 駐米, 訪米, 在日米軍, 対米
VA | =バチカン |
GB-ENG | =イングランド |
GB-SCT | =スコットランド |
GB-WLS | =ウェールズ |
GB-NIR | =北アイルランド |
`;
