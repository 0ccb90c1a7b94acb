/**
 * The commonest characters of running text: about half of any text in its own language, and by chance hardly any of a text
 * that was misread. Chinese in both scripts, Korean syllables; Japanese is known by its kana.
 */
const simplified =
  '的一是不了在人有我他这个中大来上国和地到们年会生时要就出也后多为主家下可学对成日发作工动得现过业行民以部场高党经方本重开报新市员全社道政门说于者分自事进力关长体外定法分机加同月前最好期建公合北京' +
  '子那能而去如心起天还点想只文小用无明心里从当手西己所第长但问此些与正声样什么它两二三四五六七八九十被把又因其意间平化电水很战代斗果结解美东世界军路利教务区系老将组头变台论总制应海量给情通并提直品次任已条保计转变向性相命示治系设物果向基根几许产共资济增投产实现关调查' +
  '府预算省县村都州英法德俄日韩印美洲欧亚非盟军警方员队长官司局院署部委总统理议选举法案权律师判罪犯案件死伤亡灾害震火雨风洪船港口岸河湖山城镇街桥车站铁航空飞机场渡返回归安全危险救援难民边境冲突争协议谈话会见访问声称表示宣布证实据消息人士媒体记者报道新闻今昨明早晚午周星期网络科技研究医院疫苗病毒感染患儿童妇女男孩父母校园教师学生足球赛冠军队员胜负决奥运音乐电影艺术历史文化';
const traditional =
  '這個來國們會時為後學對發動現過業場黨經開報門說於進關長體機與無兩當點問從實樣電將還應' +
  '樣間產總統議選舉權師傷災風鎮橋車鐵飛場歸險難邊衝協談話見訪聲稱證據媒體記報導聞網絡術醫療檢驗兒婦學園師賽冠軍隊員勝負奧運樂電藝術歷預算調結果運員輪港區縣鄉灣東華萬億圓價錢稅資濟業發給並級層質環護變讓認識處據設備辦團組織條約戰爭軍隊槍擊殺嫌';
const korean =
  '이다는의에을가은한고로기하지사를대인서도시해자원정부으국일전들리상수과어나장제만아주년라경성관보여구선적공중조비그개회연모' +
  '안신유미소계위방발세동화영재치진통당과학교민현실업산물생무래오까여게면였했된될였습니까했다있었것같등및월화수목금토명용식단체역불법안건물폭탄군경찰검찰법원판결총리통령선거표후보의원국회예산내객항돌왔';

export const commonCharacters: ReadonlySet<string> = new Set(simplified + traditional + korean);

/** The characters between two lead bytes of a double-byte encoding, in the order of its code. */
function charactersOf(label: string, fromLead: number, toLead: number, trails: readonly [number, number][]): Set<string> {
  const decoder = new TextDecoder(label);
  const found = new Set<string>();
  for (let lead = fromLead; lead <= toLead; lead += 1)
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail += 1) found.add(decoder.decode(Uint8Array.of(lead, trail)));
  return found;
}

const high: readonly [number, number][] = [[0xa1, 0xfe]];
const levels = new Map<string, Set<string>>();

/**
 * Each East Asian standard has its everyday characters in a first level; the second, and later extensions, hold what is rare.
 * Null for encodings without levels. GB 2312, Big5, KS X 1001, JIS X 0208.
 */
export function firstLevel(label: string): ReadonlySet<string> | null {
  const known = levels.get(label);
  if (known !== undefined) return known;
  const made = makers[label]?.() ?? null;
  if (made !== null) levels.set(label, made);
  return made;
}

const makers: Record<string, () => Set<string>> = {
  gb18030: () => charactersOf('gb18030', 0xb0, 0xd7, high),
  big5: () => charactersOf('big5', 0xa4, 0xc6, [[0x40, 0x7e], ...high]),
  'euc-kr': () => charactersOf('euc-kr', 0xb0, 0xc8, high),
  'euc-jp': () => charactersOf('euc-jp', 0xb0, 0xcf, high),
  shift_jis: () => charactersOf('euc-jp', 0xb0, 0xcf, high),
};
