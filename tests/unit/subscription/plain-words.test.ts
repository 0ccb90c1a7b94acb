import { describe, expect, test } from 'vitest';
import { isLargeDomain, likelyDomain } from '../../../functions/subscription/domain-typos.ts';
import { mailboxOf } from '../../../functions/subscription/mailbox.ts';
import { plainWords } from '../../../functions/subscription/plain-words.ts';

describe('a mail to somebody who may not have typed it', () => {
  test.each([
    'Your parcel is held. Pay 2 EUR now at https://evil-pay.example/x or it is returned',
    'evil-pay.example',
    'evil-pay。example',
    'evil-pay．example',
    'evil [.] example',
    'evil dot example',
    'hxxps evil example',
    'www evil example',
    'mail me ada@evil',
    'call 0800 123 456',
    '+38 044 000 00 00',
    'you won 500 €',
    '$500 for you',
    '500 USD for you',
    '５００ＵＳＤ',
    'грн 500',
    'file:\\\\evil',
    'javascript://x',
    'a word and many more words than anybody needs to name a topic',
    '1234567',
    '!!!',
    '',
  ])('says nothing of “%s”', (typed) => {
    expect(plainWords(typed)).toBeNull();
  });

  test.each([
    ['US troops Niger', 'US troops Niger'],
    ['“heat wave” Italy', 'heat wave Italy'],
    ['Зеленський Вашингтон', 'Зеленський Вашингтон'],
    ['title:strike -football', 'title strike -football'],
    ["Côte d'Ivoire 2027", 'Côte d’Ivoire 2027'],
    ['<b>harbour</b>', 'b harbour b'],
    ['harbour\r\nBcc: x', 'harbour Bcc x'],
  ])('names “%s” in plain words', (typed, said) => {
    expect(plainWords(typed)).toBe(said);
  });
});

test('a mailbox is one, however its address is spelled', () => {
  const gmail = ['ada.lovelace@gmail.com', 'AdaLovelace@googlemail.com', 'a.d.a.lovelace+x+y@gmail.com'];
  expect(new Set(gmail.map(mailboxOf))).toEqual(new Set(['adalovelace@gmail.com']));
  expect(mailboxOf('Ada.Lovelace+news@example.org')).toBe('ada.lovelace@example.org');
  expect(mailboxOf('+x@example.org')).toBe('+x@example.org');
});

test.each([
  ['gmial.com', 'gmail.com'],
  ['gmail.co', 'gmail.com'],
  ['gamil.com', 'gmail.com'],
  ['hotnail.com', 'hotmail.com'],
  ['outlok.com', 'outlook.com'],
  ['yaho.com', 'yahoo.com'],
  ['icloud.co', 'icloud.com'],
  ['gmail.com', null],
  ['mail.com', null],
  ['example.org', null],
  ['ma.com', null],
])('%s was probably meant as %s', (typed, meant) => {
  expect(likelyDomain(typed)).toBe(meant);
  expect(isLargeDomain(meant ?? 'gmail.com')).toBe(true);
});
