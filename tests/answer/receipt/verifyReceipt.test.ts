import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptOf } from '../../../src/answer/receipt/receiptOf.ts';
import { verifyReceipt } from '../../../src/answer/receipt/verifyReceipt.ts';
import { catalogueOf } from '../../../src/search/catalogue.ts';
import { indexed } from '../../support/indexed.ts';

const BODY = 'Three ferries sail. Four ferries stay.';
const TEXT = 'Four ferries stay.';
const ID = receiptOf({ articleId: 'ferries', start: 20, end: 38, text: TEXT });

function verify(articles: Parameters<typeof indexed>[0], id = ID) {
  return verifyReceipt(id, catalogueOf(indexed(articles)));
}

describe('receiptOf()', () => {
  it('can be worked out by hand', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(ID).toBe(`${sha256('ferries').slice(0, 6)}-20-18-${sha256(TEXT).slice(0, 12)}`);
  });
});

describe('verifyReceipt()', () => {
  it('finds the words where they stood', () => {
    expect(verify([{ id: 'ferries', body: BODY }])).toMatchObject({
      status: 'same',
      places: [{ start: 20, end: 38, text: TEXT }],
    });
  });

  it('takes an id as it was copied', () => {
    for (const copied of [
      ` ${ID.toUpperCase()}\n`,
      `quote ${ID}`,
      `Zitat ${ID}`,
      `[${ID}]`,
      ` [quote ${ID}]\n`,
    ]) {
      expect(verify([{ id: 'ferries', body: BODY }], copied).status).toBe('same');
    }
  });

  it('vouches for whole sentences only, and shows nothing less', () => {
    const body =
      'The panel does not assess that there is a threat. 🚢 Four ferries stay.\n\nNobody left.';
    const catalogue = catalogueOf(indexed([{ id: 'ferries', body }]));
    const whole = catalogue.articles.flatMap(({ sentences }) =>
      sentences.map(({ start, end }) => body.slice(start, end)),
    );
    expect(whole).toHaveLength(3);
    const place = fc.nat({ max: body.length });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const text = body.slice(start, end);
        const found = verifyReceipt(
          receiptOf({ articleId: 'ferries', start, end, text }),
          catalogue,
        );
        expect(found.status === 'same').toBe(whole.includes(text));
        const shown = 'places' in found ? found.places : 'now' in found ? [found.now] : [];
        expect(shown).toHaveLength(1);
        expect(whole).toContain(shown[0]?.text);
      }),
      {
        examples: [
          [body.indexOf('there is'), body.indexOf('. ')],
          [0, 0],
          [7, 7],
        ],
      },
    );
  });

  it('finds words that have moved, in their article and in others', () => {
    const moved = verify([
      { id: 'ferries', body: `At long last. ${BODY}` },
      { id: 'boats', body: TEXT },
    ]);
    expect(moved).toMatchObject({ status: 'moved', mistyped: null });
    expect(moved.status === 'moved' && moved.places.map(({ article }) => article.id)).toEqual([
      ...['boats', 'ferries'],
    ]);
  });

  it('shows what stands there now, where the words have changed', () => {
    expect(
      verify([{ id: 'ferries', body: 'Three ferries sail. Five ferries stay.' }]),
    ).toMatchObject({
      status: 'changed',
      now: { text: 'Five ferries stay.' },
    });
    expect(verify([{ id: 'ferries', body: 'None.' }])).toMatchObject({
      status: 'changed',
      now: { text: 'None.' },
    });
  });

  it('says where it is rather the id that is mistyped', () => {
    const mistyped = ID.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(verify([{ id: 'ferries', body: BODY }], mistyped)).toMatchObject({
      ...{ status: 'changed', mistyped: 'likely' },
      now: { id: ID, text: TEXT },
    });
    const asLong = [{ id: 'ferries', body: BODY.replace('Four', 'Five') }];
    expect(verify(asLong)).toMatchObject({ status: 'changed', mistyped: 'possible' });
    const shorter = [{ id: 'ferries', body: 'Three ferries sail. Four stay.' }];
    expect(verify(shorter, mistyped)).toMatchObject({ status: 'changed', mistyped: null });
  });

  it.each([
    ['an article that is off by a character', ID.replace(/^./, (c) => (c === '0' ? '1' : '0'))],
    ['a place that lacks a digit', ID.replace('-20-', '-2-')],
    ['a place that is off by more than an edit moves words', ID.replace('-20-', '-90-')],
    ['a length that is not that of the words', ID.replace('-18-', '-0-')],
    ['place and length that are wrong', ID.replace('-20-18-', '-7-123-')],
  ])('says so, too, of an id with %s', (_, mistyped) => {
    const articles = [
      { id: 'boats', body: `Before it stands more than that. ${TEXT}` },
      { id: 'ferries', body: BODY },
    ];
    const verification = verify(articles, mistyped);
    expect(verification).toMatchObject({ status: 'moved', mistyped: 'likely' });
    const ids = verification.status === 'moved' ? verification.places.map(({ id }) => id) : [];
    expect(ids).toContain(ID);
  });

  it('leaves it open where the words stand a little further on', () => {
    expect(verify([{ id: 'ferries', body: `So ${BODY}` }])).toMatchObject({
      ...{ status: 'moved', mistyped: 'possible' },
    });
    expect(verify([{ id: 'ferries', body: `So it came: ${BODY}` }])).toMatchObject({
      ...{ status: 'moved', mistyped: null },
    });
  });

  it('says that they are withdrawn, where neither article nor words are there', () => {
    expect(verify([{ id: 'boats', body: 'Boats sail.' }])).toEqual({ status: 'withdrawn' });
  });

  it('tells what is no id', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(verify([], text)).toEqual({ status: 'malformed' });
      }),
    );
  });

  it('finds every sentence of every article by its id', () => {
    const catalogue = catalogueOf(indexed([{ id: 'ferries', body: BODY }, { id: 'Fähre – 1' }]));
    for (const { article, sentences } of catalogue.articles) {
      for (const { start, end } of sentences) {
        const text = article.body.slice(start, end);
        const id = receiptOf({ articleId: article.id, start, end, text });
        expect(verifyReceipt(id, catalogue)).toEqual({
          status: 'same',
          places: [{ article, start, end, text, id }],
        });
      }
    }
  });
});
