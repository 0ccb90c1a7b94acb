import { describe, expect, test } from 'vitest';
import { isCopy, likenessOf } from '../../../functions/article/likeness.ts';

const report =
  'GENEVA (Agency) - The foreign ministers of twelve countries agreed on Monday to continue talks about the ceasefire for another week, diplomats said, after a night of negotiations in which both sides gave way on the exchange of prisoners. The agreement is to be signed on Thursday in the presence of observers, and the first convoys of food and medicine are to leave for the besieged towns on the following morning.';

describe("another outlet's copy of a text", () => {
  test('is recognised with another byline and a few other words', () => {
    const copy = report.replace('GENEVA (Agency) - ', '').replace('diplomats said', 'diplomats told reporters');
    expect(isCopy(likenessOf(report), likenessOf(copy))).toBe(true);
  });
  test('is not taken for a report about the same event in other words', () => {
    const other =
      'Negotiators from a dozen states will stay at the table in Geneva until next week: after long hours of bargaining over captives, envoys announced a deal whose signature is planned for Thursday, while trucks loaded with supplies wait for permission to reach people who have been cut off from help since September.';
    expect(isCopy(likenessOf(report), likenessOf(other))).toBe(false);
  });
  test('is never found for texts too short to tell', () => {
    expect(likenessOf('Tuesday briefing')).toBeNull();
    expect(isCopy(likenessOf('Tuesday briefing'), likenessOf('Tuesday briefing'))).toBe(false);
  });
  test('is recognised in scripts without blanks', () => {
    const chinese =
      '十二个国家的外交部长周一同意将停火谈判再延长一周，外交官表示，经过一夜的谈判，双方在交换战俘问题上都作出了让步，协议将于周四在观察员的见证下签署，首批食品和药品车队将于次日上午出发前往被围困的城镇。';
    expect(isCopy(likenessOf(chinese), likenessOf(chinese.replace('外交官表示', '外交人士表示')))).toBe(true);
  });
});
