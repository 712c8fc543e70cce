import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../../src/sources/doubts/findDoubts.ts';
import { languageOf } from '../../../src/sources/doubts/languageOf.ts';
import { findMarkup } from '../../../src/sources/doubts/markup.ts';
import { findMisdecoded } from '../../../src/sources/doubts/mojibake.ts';

const TODAY = '2026-12-01';
const GOOD = {
  title: 'Port reopens',
  published: '2023-08-14',
  language: 'en',
  body: 'The port opened its gates at dawn on Monday, ending a strike that had left 62 ships at anchor. The union has 4,300 members, of whom 2,210 voted for the offer. Traders said that rice and flour were still waiting to be unloaded & that “prices” would not fall before September.',
};

const messages = (change: Partial<typeof GOOD>) =>
  findDoubts({ ...GOOD, ...change }, TODAY).map(({ message }) => message);

describe('findDoubts()', () => {
  it('doubts nothing about a clean article', () => {
    expect(messages({})).toEqual([]);
  });

  it('shows the first place of each kind of markup, and counts the others', () => {
    const body = `${GOOD.body} C&ocirc;te d&#8217;Ivoire. <p>Rebels hold 12 villages.</p> {{< figure >}} [more](https://x.example/a)`;
    expect(messages({ body })).toEqual([
      'HTML entities are left in the text: “C&ocirc;te”, and 1 more',
      'HTML tags are left in the text: “<p>Rebels”, and 1 more',
      'Markdown is left in the text: “[more](https://x.example/a)”',
      'markup of a template is left in the text: “{{< figure >}}”',
    ]);
  });

  it('shows where a text or a title was decoded wrongly', () => {
    expect(messages({ title: 'CÃ´te' })).toEqual([
      'decoded in the wrong encoding, it seems: “CÃ´te”',
    ]);
    expect(messages({ body: `${GOOD.body} Thatâ€™s all, he said â€“ and went.` })).toEqual([
      'decoded in the wrong encoding, it seems: “Thatâ€™s”, and 1 more',
    ]);
  });

  it.each([
    ['2026-12-03', true],
    ['2027', true],
    ['2027-01', true],
    ['2026-12-02', false],
    ['2026-12', false],
    ['2026', false],
    ['2026-12-01T23:59:00+14:00', false],
  ])('a date in the future: %s, %s', (published, isFuture) => {
    expect(messages({ published })).toEqual(
      isFuture ? [`published ${published}, which is in the future`] : [],
    );
  });

  it('counts the words of a short text', () => {
    expect(messages({ body: 'The talks failed.' })).toEqual(['only 3 words of text']);
  });

  it('names a language that is not English, and one that is not the declared one', () => {
    const french =
      'Le port a rouvert ses portes lundi à l’aube, après une grève de onze jours. Les négociants disent que le riz et la farine attendent encore d’être déchargés et que les prix ne baisseront pas avant le mois de septembre, car les bateaux sont trop nombreux.';
    expect(messages({ body: french })).toEqual(['declared as English, but reads as French']);
    expect(messages({ body: french, language: 'fr' })).toEqual([
      'in French; questions are read as English',
    ]);
  });
});

describe('findMarkup()', () => {
  it.each([
    ['AT&T; R&D; Q&A'],
    ['a < b and b > a'],
    ['5 * 3 ** 2'],
    ['[sic] (he said)'],
    ['# 1 of 3'.slice(2)],
    ['I <3 you'],
  ])('finds none in %s', (text) => {
    expect(findMarkup(text)).toEqual([]);
  });
});

describe('findMisdecoded()', () => {
  it.each([
    ['«CAFÉ»'],
    ['Où est-il ? Là »'],
    ['Ã is a letter, Â as well'],
    ['São Paulo, Ångström, Ærø, naïve, Đà Nẵng, Łódź'],
    ['“quoted” – it’s €5 … ™'],
    ['Нигер и Мали, Ελλάδα, 日本'],
    ['ÄÖÜ äöü ß'],
  ])('finds nothing in %s', (text) => {
    expect(findMisdecoded(text)).toEqual([]);
  });

  it.each([
    ['CÃ´te'],
    ['â€œWe'],
    ['Â£5'],
    ['\ufffd'],
    ['d\u0092Ivoire'],
    ['ÐÐ¸Ð³ÐµÑ€'],
    ['naÃƒÂ¯ve'],
    ['ï»¿Title'],
  ])('finds %s', (text) => {
    expect(findMisdecoded(text).length).toBeGreaterThan(0);
  });

  it('finds every western letter that was read as windows-1252', () => {
    const letters = fc.constantFrom(...'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿÀÉÖÜß£§°’“”–—…€™');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 5 }), (chars) => {
        const text = `x ${chars.join(' ')} y`;
        const wrong = new TextDecoder('windows-1252').decode(Buffer.from(text));
        expect(findMisdecoded(wrong).length).toBeGreaterThanOrEqual(chars.length);
        expect(findMisdecoded(text)).toEqual([]);
      }),
    );
  });
});

describe('languageOf()', () => {
  it.each([
    [
      'en',
      'The ministry said that the bridge would stay closed to lorries until June, and that the detour is 140 kilometres long.',
    ],
    [
      'fr',
      'Le ministère a déclaré que le pont resterait fermé aux camions jusqu’en juin et que la déviation fait 140 kilomètres.',
    ],
    [
      'de',
      'Das Ministerium teilte mit, dass die Brücke bis Juni für Lastwagen gesperrt bleibt und die Umleitung 140 Kilometer lang ist.',
    ],
    [
      'es',
      'El ministerio dijo que el puente seguirá cerrado a los camiones hasta junio y que el desvío tiene 140 kilómetros de largo.',
    ],
    [
      'it',
      'Il ministero ha detto che il ponte resterà chiuso ai camion fino a giugno e che la deviazione è lunga 140 chilometri.',
    ],
    [
      'nl',
      'Het ministerie zei dat de brug tot juni voor vrachtwagens gesloten blijft en dat de omleiding 140 kilometer lang is.',
    ],
    [
      'ru',
      'Министерство сообщило, что мост останется закрытым для грузовиков до июня, а объезд составляет 140 километров.',
    ],
  ])('tells %s', (tag, text) => {
    expect(languageOf(text)).toBe(tag);
  });

  it('says nothing of a few words', () => {
    expect(languageOf('Le pont est fermé.')).toBeNull();
  });
});
