// Written for this project from general knowledge (MIT, as the rest of it). Format and marks: see english.ts; a country that is not here has its CLDR name alone.
// A name stands inside longer words (尼日尔人, 尼日尔军方), so peoples need no forms; the second column has what is written without the name (美军). Traditional forms beside simplified ones.
export const chinese = `
AE | =阿联酋, 阿拉伯联合酋长国, 阿聯酋 |
AG | =安提瓜和巴布达 |
AZ | 阿塞拜疆, 亞塞拜然 |
BA | =波黑, 波斯尼亚和黑塞哥维那, 波斯尼亚 |
CD | =刚果民主共和国, 刚果（金）, 刚果金, 民主刚果 |
CG | =刚果共和国, 刚果（布）, 刚果布 |
CN | 中國 | 中方, 中美, 美中, 中俄, 中欧
DE | 德國 | 德军, 德軍
ES | 西班牙 |
EU | =欧盟, 歐盟, 欧洲联盟 |
FR | 法國 | 法军, 法軍
GB | 英國 | 英军, 英軍
GE | 格鲁吉亚, 喬治亞? |
GR | 希臘 |
HK | =香港 |
IL | | 以军, 以軍, 以方
IN | | 印军, 中印, 印巴
IR | | 美伊, 伊核
IT | 義大利 |
JP | | 日方, 日军?, 自卫队, 中日, 日美, 美日
KP | =朝鲜, 北韩, 朝鮮, 北韓 |
KR | =韩国, 韓國, 南韩, 南韓 | 韩军, 韩方
MM | =缅甸, 緬甸 |
MK | =北马其顿, 北馬其頓 |
ML | =马里, 馬利, 馬里? |
MO | =澳门, 澳門 |
NE | 尼日尔, 尼日爾, 尼日? |
NG | 尼日利亚, 尼日利亞, 奈及利亞 |
NZ | 紐西蘭 |
PS | =巴勒斯坦, 约旦河西岸, 約旦河西岸 | 巴以, 巴方?
RU | 俄羅斯 | 俄军, 俄軍, 俄方, 美俄, 俄美, 俄乌, 俄烏, 中俄
SA | 沙特, 沙特阿拉伯, 沙烏地阿拉伯 |
SS | 南蘇丹 |
SD | =苏丹?, 蘇丹? |
SY | 敘利亞 | 叙军
TD | =乍得, 查德 |
TW | 台湾, 臺灣, 台灣 | 台方
UA | 烏克蘭 | 乌军, 烏軍, 乌方, 俄乌, 俄烏
US | 美國, 美利坚合众国, 美方 | 美军, 美軍, 驻美, 中美, 美中, 美俄, 俄美, 美日, 日美, 美韩, 韩美, 美欧, 美股, 美联储, 美聯儲
VA | =梵蒂冈, 梵蒂岡 |
GB-ENG | =英格兰, 英格蘭 |
GB-SCT | =苏格兰, 蘇格蘭 |
GB-WLS | =威尔士, 威爾士 |
GB-NIR | =北爱尔兰, 北愛爾蘭 |
`;
