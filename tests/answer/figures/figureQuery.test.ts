import { describe, expect, it } from 'vitest';
import {
  asksForNumber,
  queryOfClaim,
  readFigureQuery,
} from '../../../src/answer/figures/figureQuery.ts';
import { findQuantities } from '../../../src/text/quantities/findQuantities.ts';

const firsts = (words: readonly { readonly terms: ReadonlySet<string> }[]) =>
  words.map(({ terms }) => [...terms][0]).join(' ');

/** What is counted, whose, where, and the other words. */
function read(text: string) {
  const query = readFigureQuery(text);
  if (!query) return null;
  return [
    [...query.things][0],
    (query.owner ?? []).join(' '),
    firsts(query.places),
    firsts(query.words),
  ];
}

describe('readFigureQuery()', () => {
  it.each<[string, string[]]>([
    ['US troops in Niger', ['troop', 'country:US', 'country:NE', '']],
    ['how many US troops are in Niger?', ['troop', 'country:US', 'country:NE', '']],
    ['France’s soldiers', ['soldier', 'country:FR', '', '']],
    ['soldiers in Niger', ['soldier', '', 'country:NE', '']],
    ['number of French soldiers', ['soldier', 'country:FR', '', '']],
    ['size of the US troops in Niger', ['troop', 'country:US', 'country:NE', '']],
    ['US troops stationed in Niger', ['troop', 'country:US', 'country:NE', '']],
    ['inflation rate in Turkey', ['inflat', '', 'country:TR', '']],
    ['Turkey quake deaths', ['death', '', 'country:TR', 'quak']],
    ['How many jobs did Initech cut in Bonn?', ['job', 'initech', 'bonn', 'cut']],
    ['goals by Kim Boe', ['goal', 'kim boe', '', '']],
    ['tonnes of grain', ['grain', '', '', '']],
  ])('%s', (topic, expected) => {
    expect(read(topic)).toEqual(expected);
  });

  it('asks for what happens to what is counted', () => {
    const acts = (topic: string) => [...(readFigureQuery(topic)?.acts ?? [])];
    expect(acts('French soldiers killed')).toContain('die');
    expect(acts('How many people were killed?')).toContain('die');
    expect(acts('French soldiers')).toEqual([]);
    expect(acts('rescue flights')).toEqual([]);
  });

  it('asks for a unit itself', () => {
    expect(readFigureQuery('How many percent did Ann Lee win?')).toMatchObject({
      ...{ isUnit: true, unit: 'percent', owner: ['ann', 'lee'] },
    });
  });

  it.each(['', 'the of and', '?!'])('has no word to look for in "%s"', (text) => {
    expect(readFigureQuery(text)).toBeNull();
  });
});

describe('queryOfClaim()', () => {
  it('asks for the same unit, thing and owner as a figure of the claim', () => {
    const text = 'Denmark withdrew its 1,500 soldiers from Latvia';
    const [figure] = findQuantities(text);
    const query = figure && queryOfClaim(text, figure);
    expect([...(query?.things ?? [])]).toContain('soldier');
    expect([...(query?.kinds ?? [])]).toEqual(['count']);
    expect(query?.owner).toEqual(['country:DK']);
  });
});

describe('asksForNumber()', () => {
  it.each([
    ['How many ferries sank?', true],
    ['What is the death toll of the quake?', true],
    ['What was the inflation rate in June?', true],
    ['What sank the ferry?', false],
    ['Who is the ferry minister?', false],
  ])('%s: %s', (text, expected) => {
    expect(asksForNumber(text)).toBe(expected);
  });
});
