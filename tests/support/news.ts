import type { Article } from '../../src/corpus/article.ts';
import { article } from './articles.ts';

const COUNTRIES = ['Norway', 'Chad', 'Peru', 'Kenya', 'Latvia', 'Jordan', 'Ghana', 'Chile'];
const PEOPLE = ['Eva Lind', 'Omar Haddad', 'Ines Rocha', 'Jon Berg', 'Ada Mensah', 'Pia Sandel'];
const THINGS = ['ferries', 'soldiers', 'refugees', 'doctors', 'buses', 'schools', 'tents'];
const PLACES = [
  'the harbour',
  'the northern border',
  'the capital',
  'the old airport',
  'the sound',
];

/**
 * Articles of some twelve sentences, each its own and all alike, as those of one news desk are: names, figures and times that
 * differ, and words that all have.
 *
 * @param count any number; the same articles each time.
 */
export function news(count: number): Article[] {
  return Array.from({ length: count }, (_, i) => {
    const pick = <Item>(items: readonly Item[], step: number) =>
      items[(i * step + Math.floor(i / items.length)) % items.length] as Item;
    const [country, person, thing, place] = [
      pick(COUNTRIES, 3),
      pick(PEOPLE, 5),
      pick(THINGS, 2),
      pick(PLACES, 1),
    ];
    const year = 2000 + (i % 20);
    const month = String((i % 12) + 1).padStart(2, '0');
    return article({
      id: `news-${String(i).padStart(4, '0')}`,
      title: `${country} sends ${thing} to ${place}`,
      published:
        i % 7 === 0 ? null : i % 5 === 0 ? String(year) : `${year}-${month}-0${(i % 9) + 1}`,
      publisher: i % 2 === 0 ? 'Harbour Herald' : null,
      body: [
        `${country} has sent ${100 + 7 * i} ${thing} to ${place}, the government said on Tuesday.`,
        `${person}, the minister of transport, told reporters that more would follow in ${year + 1}.`,
        `“We cannot wait any longer,” ${person} said. Critics call the plan expensive.`,
        `Last year only ${20 + i} ${thing} were there, because the road had been closed since March ${year - 1}.`,
        `The opposition condemned the decision. It wants the money for hospitals instead.`,
        `About ${i + 2} per cent of the people of ${country} live near ${place}.`,
        `A spokesman for the United Nations said that the organisation had no comment number ${i}.`,
        `Fuel prices rose by ${i + 3} cents. Work on bridge ${i} was finished in ${year - 3}.`,
      ].join(' '),
    });
  });
}
