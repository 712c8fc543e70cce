import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { figuresFor } from '../../../src/answer/figures/figuresFor.ts';
import type { FigureEntry, FigureTable } from '../../../src/answer/figures/figureTable.ts';
import { shippedCorpus } from '../../../src/app/paths.ts';
import { readCorpus } from '../../../src/corpus/readCorpus.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import type { SentenceIndex } from '../../../src/search/sentenceIndex.ts';
import { formatQuantity } from '../../../src/text/quantities/formatQuantity.ts';
import { FIGURE_ARTICLES } from '../../support/figureArticles.ts';
import { indexed } from '../../support/indexed.ts';

const shown = ({ quantity }: FigureEntry) => formatQuantity(quantity);
const values = ({ entries }: FigureTable) => entries.map(shown);

/** The figures that one article gives for a topic. */
function from(body: string, topic: string, title = 'A report') {
  return figuresFor(topic, indexed([{ id: 'a', title, published: '2024-05-15', body }]));
}

describe('figuresFor() on the shipped corpus', () => {
  let index: SentenceIndex;
  beforeAll(async () => {
    index = await buildIndex((await readCorpus(shippedCorpus())).articles);
  });

  it.each([
    'US troops in Niger',
    'american soldiers in niger',
    'how many US troops are in Niger?',
    'US troops',
  ])('has the two figures of the Americans, and none of the French: %s', (topic) => {
    const { status, entries, ownerNotNamed } = figuresFor(topic, index);
    expect(entries.map((entry) => [shown(entry), entry.when?.edtf ?? null])).toEqual([
      ['≈ 1,000', '2023-08-02'],
      ['≈ 650', null],
    ]);
    expect(ownerNotNamed).toEqual([]);
    expect(status).toBe('found');
  });

  it('has those of the French, from both articles', () => {
    expect(values(figuresFor('French troops in Niger', index))).toEqual(['≈ 1,500', '1,500']);
  });

  it('takes the day of an announcement for no day of what is announced', () => {
    const [entry] = figuresFor('Spanish citizens evacuated', index).entries;
    expect(entry && shown(entry)).toBe('70');
    expect(entry?.eventDate).toBeNull();
    expect(entry?.when).toMatchObject({ edtf: '2023-08-02', by: 'published' });
  });

  it('says what was looked for where there is nothing', () => {
    const table = figuresFor('German troops in Zanzibar', index);
    expect(table).toMatchObject({ status: 'nothing', entries: [], ownerNotNamed: [] });
    expect(table.lookedFor.counted).toEqual(['troops']);
    expect(table.lookedFor.missing).toContain('Zanzibar');
    expect(table.lookedFor.sentences).toBeGreaterThan(0);
  });

  it('names what was looked for as asked, and not by stems', () => {
    const { lookedFor } = figuresFor('How many people live on the moon?', index);
    expect(lookedFor.counted).toEqual(['people']);
  });

  it.each(['', '   ', 'the of and', '?!'])('finds "%s" too vague', (topic) => {
    expect(figuresFor(topic, index).status).toBe('too_vague');
  });
});

describe('figuresFor()', () => {
  const index = indexed(FIGURE_ARTICLES);

  it('lists figures by date, the undated ones last', () => {
    const { entries } = figuresFor('British soldiers in Estonia', index);
    expect(entries.map((entry) => `${entry.when?.edtf}: ${shown(entry)}`)).toEqual([
      '2021-02-01: 150',
      '2021-03-04: ≈ 900',
      '2021-12?: 200–300',
      '2022: ≥ 1,500',
      '2022-03: ≈ 1,700',
      '2022-05-10: ≤ 2,000',
      '2022-05-23/2022-05-29: hundreds',
      '2022-06-02: 3',
      '2023-01-15: 700',
      '2023-01-15: 1/3',
      '2023-06-20: 400',
      '2023-06-20: 1,000',
      'undefined: ≈ 850',
    ]);
  });

  it('has what is said of each in the words of its sentence', () => {
    const { entries } = figuresFor('British soldiers in Estonia', indexed(FIGURE_ARTICLES));
    const said = entries.map((entry) => {
      const { text } = entry.quote;
      const { start = 0, end = 0 } = entry.predicate ?? {};
      const cues = entry.quote.cues.map((cue) => text.slice(cue.start, cue.end));
      return [shown(entry), text.slice(start, end), ...cues].join(' | ');
    });
    expect(said).toContain('200–300 | plans to send | plans to');
    expect(said).toContain('400 | were withdrawn | denied');
    expect(said).toContain('1,000 | remain');
  });

  it('keeps to the dates and the articles that it is given', () => {
    const topic = 'British soldiers in Estonia';
    expect(values(figuresFor(topic, index, { from: '2023', to: '2023-02' }))).toEqual([
      ...['700', '1/3', '≈ 850'],
    ]);
    expect(values(figuresFor(topic, index, { asOf: '2021-04' }))).toEqual([
      '150',
      '≈ 900',
      '≈ 850',
    ]);
    expect(values(figuresFor(topic, index, { articleIds: new Set(['f']) }))).toEqual(['≈ 850']);
  });

  it.each<[string, string, string[]]>([
    // Whose.
    ['Norway has 500 troops in Mali, and Chad has 700.', 'Norwegian troops in Mali', ['500']],
    ['Norway’s 500 troops left Mali.', 'troops of Norway', ['500']],
    ['Norway said Russia had lost 3,000 soldiers.', 'Norwegian soldiers', []],
    ['Norway spoke. Denmark sent help. Its 40 soldiers left.', 'Norwegian soldiers', []],
    // Where.
    ['The US has 2,500 troops in Iraq and some in Niger.', 'US troops in Niger', []],
    ['In Georgia, 260,000 customers had no power.', 'customers without power in Florida', []],
    ['Niger lost 12 men. The Niger Delta produced 900 barrels.', 'barrels in Niger', []],
    ['Niger lost 12 men. The south produced 900 barrels.', 'barrels in Niger', ['900 barrels']],
    // What.
    ['The US has 900 tanks in Poland, and troops.', 'US troops in Poland', []],
    ['Some 900 US soldiers met 20 Polish mayors in Poland.', 'US troops in Poland', ['≈ 900']],
    ['The troops stayed for three years in Mali.', 'troops in Mali', []],
    ['The second of the two rescue flights left Mali.', 'rescue flights', ['2']],
    ['Three cargo flights left Mali.', 'rescue flights', []],
    ['Two murder suspects were held, and one suspect was killed.', 'suspects killed', ['1']],
    ['Norway rescued 70 of its citizens. It sent 12 people.', 'people rescued', ['70']],
    // Deaths.
    ['The quake in Turkey killed at least 70 people.', 'deaths in the Turkey quake', ['≥ 70']],
    ['The death toll of the quake in Turkey rose to 71.', 'Turkey quake death toll', ['71']],
    ['72 people died and 80 were hurt in the Turkey quake.', 'Turkey quake deaths', ['72']],
    ['The quake in Turkey destroyed 30 homes.', 'Turkey quake deaths', []],
    ['In Turkey more than 73 people were confirmed dead.', 'Turkey deaths', ['> 73']],
    [
      '74 people died in Mali, 70 of them in Gao and four in Kidal.',
      'deaths in Mali',
      ['74', '70', '4'],
    ],
    // Who flees is a refugee, and a refugee has fled.
    ['Some 90 refugees crossed into Mali. 80 people fled Chad.', 'refugees', ['≈ 90', '80']],
    // Of the same as the figure before.
    ['Mortgage rates rose to 7%, up from 6.9% a week ago.', 'mortgage rates', ['7%', '6.9%']],
    ['Mortgage rates rose again, topping 7%.', 'mortgage rates', ['> 7%']],
    ['Mortgage rates rose to 7% and listing prices 5%.', 'mortgage rates', ['7%']],
    ['The fixed rate on a mortgage stood at 3.1%.', 'mortgage rates', ['3.1%']],
    ['Since reaching a high of 9.1%, inflation fell.', 'inflation', ['9.1%']],
    ['Mali has fired “nearly 60” missiles.', 'missiles', ['≈ 60']],
    ['Mali got a $13 billion emergency aid package.', 'aid to Mali', ['$13 billion']],
    ['The quake in Turkey killed 73 people.', 'how many people were killed in Turkey?', ['73']],
    ['The quake in Turkey injured 74 people.', 'how many people were killed in Turkey?', []],
    ['Spain will evacuate 70 of its citizens from Niger.', 'evacuations of Spaniards', ['70']],
    // Rates and money.
    ['Turkish inflation rose to 80% in June.', 'inflation in Turkey', ['80%']],
    [
      'Inflation in Turkey slowed to 8.5%, while unemployment rose to 9%.',
      'inflation in Turkey',
      ['8.5%'],
    ],
    ['Norway reported 4% annual inflation.', 'Norwegian inflation rate', ['4%']],
    ['Norway pledged $3 billion in aid to Chad.', 'Norwegian aid to Chad', ['$3 billion']],
    // Persons and organisations.
    ['Acme cut 300 jobs, and Initech cut 400 jobs.', 'jobs at Initech', ['400']],
    ['Initech cut 410 jobs. It said so on Monday.', 'Initech jobs', ['410']],
    ['Acme’s revenue rose to $5 billion.', 'Initech’s revenue', []],
    ['Initech’s revenue rose to $6 billion.', 'Initech’s revenue', ['$6 billion']],
    ['In June, Ann Lee scored 12 goals and Kim Boe 13 goals.', 'goals by Kim Boe', ['13']],
    ['In Bonn, Boe Hart scored 14 goals, Kim Boe none.', 'goals by Kim Boe', []],
    ['In Paris, Ann Lee won 7 Big Cup titles.', 'Ann Lee’s Big Cup titles', ['7']],
    ['In Bonn, Initech staff freed two American hostages.', 'hostages of Initech', ['2']],
    ['In Bonn, Initech celebrated a 17-point lead.', 'points of Initech', []],
    // Of its kind.
    ['Chad’s grain exports fell to 3 million tons.', 'Chad’s oil exports', []],
    ['The price of a barrel of oil rose to $90.', 'price of oil', ['$90']],
    ['The price of gas rose to $4.', 'price of oil', []],
    // A bare number is tied to its thing.
    ['The mortgage payments rose to $900.', 'mortgage rate', []],
    ['The odds of winning the jackpot are one in 300 million.', 'jackpot', []],
    ['The staff at 228 South Street struck.', 'staff', []],
    // Who kills is not who is killed.
    ['The Norwegian raid killed 80 people in Mali.', 'Norwegians killed', []],
    ['The raid killed 80 Norwegian soldiers in Mali.', 'Norwegians killed', ['80']],
  ])('%s ← %s', (body, topic, expected) => {
    expect(values(from(body, topic))).toEqual(expected);
  });

  it('lists apart where only the sentences before say whose they may be', () => {
    const { entries, ownerNotNamed, status } = from(
      'The US ambassador spoke of the base in Mali. About 70 soldiers live there.',
      'US soldiers in Mali',
    );
    expect(entries).toEqual([]);
    expect(ownerNotNamed.map(shown)).toEqual(['≈ 70']);
    expect(status).toBe('found');
  });

  it('lists apart the figures of an organisation that only the sentence before names', () => {
    const { entries, ownerNotNamed } = from(
      'On Monday, Initech met the press. The company will cut 300 jobs.',
      'jobs at Initech',
    );
    expect(entries).toEqual([]);
    expect(ownerNotNamed.map(shown)).toEqual(['300']);
  });

  it('leaves out the dead of long ago, told for comparison', () => {
    const body =
      'Fires raged in Maui. In 1960, a wave killed 61 people. The fires killed 90 people.';
    expect(values(from(body, 'deaths in the Maui fires', 'Maui fires'))).toEqual(['90']);
  });

  it('counts the same words once, as the first paper has them', () => {
    const body = 'About 70 Norwegian soldiers are in Mali.';
    const { entries } = figuresFor(
      'Norwegian soldiers in Mali',
      indexed([
        { id: 'a', body },
        { id: 'b', published: '2024-02-02', body },
        { id: 'c', published: '2024-02-01', body },
      ]),
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.quote).toMatchObject({
      articleId: 'c',
      alsoIn: [{ articleId: 'b' }, { articleId: 'a' }],
    });
  });

  const words = fc.constantFrom(
    ...[
      'US',
      'French',
      'troops',
      'soldiers',
      'killed',
      'inflation',
      'in',
      'Niger',
      'no',
      '7',
      '1,500',
    ],
    ...[
      'about',
      'half',
      'of',
      '%',
      '$3bn',
      '20-30',
      'on Tuesday',
      '2023',
      '“',
      '.',
      ',',
      '\n\n',
      '\u0000',
    ],
    ...['\ud800', '🙂', '=1+1', '@everyone', 'deaths', 'hundreds', 'July 26', 'since 2011', 'will'],
  );
  const text = fc.array(
    fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 40,
    },
  );

  it('traces each figure to characters of its quote, and each quote to its article', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(null, '2023-08-02', '2023'),
        (body, topic, published) => {
          const article = { id: 'a', published, body: body.join(' ').trim() };
          const table = figuresFor(topic.slice(0, 6).join(' '), indexed([article]));
          for (const { quantity, quote, eventDate, predicate } of [
            ...table.entries,
            ...table.ownerNotNamed,
          ]) {
            expect(article.body.slice(quote.start, quote.end)).toBe(quote.text);
            const { noun, owner, place, status, number, unit, qualifier, attribution } = quantity;
            const spans = [
              quantity,
              noun,
              owner,
              place,
              status,
              number,
              unit,
              qualifier,
              attribution,
            ];
            for (const span of [...spans, predicate, eventDate?.span, ...quote.cues]) {
              if (!span) continue;
              expect(quote.text.slice(span.start, span.end)).not.toBe('');
              expect(span.end).toBeLessThanOrEqual(quote.text.length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
