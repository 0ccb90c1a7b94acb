import { describe, expect, test } from 'vitest';
import { nextDelivery } from '../../../functions/subscription/next-delivery.ts';

const kyiv = { zone: 'Europe/Kyiv', hour: 7, weekday: 'MON' as const };

describe('the next mail comes', () => {
  test.each([
    ['today, where the hour is still to come', '2026-11-23T04:59:00.000Z', '2026-11-23'],
    ['tomorrow, once the hour has begun', '2026-11-23T05:00:00.000Z', '2026-11-24'],
    ['on the date of the subscriber’s own calendar', '2026-11-22T22:30:00.000Z', '2026-11-23'],
  ])('%s', (_when, now, date) => expect(nextDelivery('daily', kyiv, now)).toBe(date));

  test('on its day of the week, a week later where that day’s hour has begun', () => {
    expect(nextDelivery('weekly', kyiv, '2026-11-23T04:00:00.000Z')).toBe('2026-11-23');
    expect(nextDelivery('weekly', kyiv, '2026-11-23T06:00:00.000Z')).toBe('2026-11-30');
    expect(nextDelivery('weekly', { ...kyiv, weekday: 'SUN' }, '2026-11-23T06:00:00.000Z')).toBe('2026-11-29');
  });

  test('on either side of the date line', () => {
    const now = '2026-11-23T10:30:00.000Z';
    expect(nextDelivery('daily', { zone: 'Pacific/Kiritimati', hour: 7, weekday: 'MON' }, now)).toBe('2026-11-24');
    expect(nextDelivery('daily', { zone: 'Pacific/Pago_Pago', hour: 7, weekday: 'MON' }, now)).toBe('2026-11-23');
    expect(nextDelivery('daily', { zone: 'Asia/Kolkata', hour: 16, weekday: 'MON' }, now)).toBe('2026-11-24');
  });

  test('with the news, where it has no hour', () => {
    expect(nextDelivery('instant', kyiv, '2026-11-23T10:30:00.000Z')).toBeNull();
    expect(nextDelivery('hourly', kyiv, '2026-11-23T10:30:00.000Z')).toBeNull();
  });
});
