import { describe, expect, it } from 'vitest';
import { readTopic } from '../../../src/answer/figures/readTopic.ts';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { indexed } from '../../support/indexed.ts';

const index = indexed([
  {
    id: 'a',
    body: 'US troops and French soldiers in Niger. Inflation in Turkey. People died in a quake. Votes for Ann Lee.',
  },
]);

function read(topic: string) {
  const read = readTopic(readQuestion(topic, index), index);
  if (!read) return null;
  const words = read.words.map(({ word }) => word).join(' ');
  return [[...read.things][0], [...read.owners].join(' '), [...read.places].join(' '), words];
}

describe('readTopic()', () => {
  it.each<[string, string[]]>([
    ['US troops in Niger', ['troop', 'country:US', 'country:NE', 'Niger']],
    ['how many US troops are in Niger?', ['troop', 'country:US', 'country:NE', 'Niger']],
    ['France’s soldiers', ['soldier', 'country:FR', '', '']],
    ['soldiers in Niger', ['soldier', '', 'country:NE', 'Niger']],
    ['number of French soldiers', ['soldier', 'country:FR', '', '']],
    ['size of the US troops in Niger', ['troop', 'country:US', 'country:NE', 'Niger']],
    ['US troops stationed in Niger', ['troop', 'country:US', 'country:NE', 'Niger']],
    ['inflation rate in Turkey', ['inflat', '', 'country:TR', 'Turkey']],
    ['Turkey quake deaths', ['death', '', 'country:TR', 'Turkey quake']],
    ['votes for Ann Lee', ['vote', '', '', 'Ann Lee']],
  ])('%s', (topic, expected) => {
    expect(read(topic)).toEqual(expected);
  });

  it('asks for the status of what is counted', () => {
    const acts = (topic: string) => [...(readTopic(readQuestion(topic, index), index)?.acts ?? [])];
    expect(acts('French soldiers killed')).toContain('die');
    expect(acts('French soldiers')).toEqual([]);
  });
});
