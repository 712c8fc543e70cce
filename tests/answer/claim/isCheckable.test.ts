import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCheckable } from '../../../src/answer/claim/findClaims.ts';
import { readRemark } from '../../../src/answer/claim/remark.ts';
import { RULES } from '../../../src/answer/claim/rules.ts';

/** What is said in channels where news are talked about, typed as people type. */
const CLAIMS = [
  // As in the news.
  'About 650 U.S. troops are in Niger.',
  'France withdraws its 1,500 soldiers from the Sahel state.',
  'Spain announced on Tuesday that it will evacuate 70 of its citizens.',
  'The Pentagon said the talks would go on.',
  'Niger’s military leaders have asked the French ambassador to leave.',
  'Three people were killed in an explosion near the port on Monday.',
  'The EU suspended security cooperation with Niger in July.',
  'Thanks to the drought, the price of maize rose by a fifth.',
  'IS fighters killed 20 soldiers in the Sahel.',
  'Will Smith won an Oscar in 2022.',
  'May was the hottest month since 1940.',
  'Niger is the largest country in West Africa.',
  'It was the worst drought in 40 years.',
  'No US troops have left Niger.',
  'The morning after the coup, the border was closed.',
  'According to Reuters, Italy offered its citizens a flight home.',
  'Macron said France should leave Niger.',
  'The ministry called for what it hopes is the best solution for Niger.',
  'When the talks ended, the delegation flew to Chad.',
  'What Russia sent to Niamey was a hundred instructors.',
  'The best-known politician of Niger lives in Paris.',
  'The German embassy in Niamey stays open.',
  'The government plans to send 300 police officers to Haiti.',
  'ECOWAS demanded the resignation of the junta.',
  'Turkey hosts 40 bilateral talks a year.',
  'Ukraine’s parliament passed the budget with 320 votes.',
  '“The troops will stay,” Kirby said.',
  'Three ferries sail to the island every day.',
  // As in a chat.
  'there are 2000 us troops in niger lol',
  'lol there are 2000 us troops in niger',
  'hey guys, spain flew 70 people out of niger yesterday',
  'ok so the us has like 650 soldiers there',
  'omg france is pulling out its troops from niger 😂😂',
  'fyi: germany told its citizens to leave niger',
  'BREAKING: EXPLOSION KILLS 12 IN KABUL',
  'no, the junta took power in july 2023',
  'i read somewhere that russia sent 100 instructors to niger',
  'i heard the french embassy in niamey was attacked',
  'tbh the coup happened because bazoum wanted to sack the general',
  'apparantly the presidnet of niger was arested by his own guards',
  'ECOWAS gave them a week to free bazoum',
  'the french amabssador left niger on wensday',
  'us troops left niger in 2024 https://example.com/news?id=1',
  '🇫🇷 troops are leaving niger',
  'btw niger exports 5% of the worlds uranium',
  'my god, the us just bombed yemen',
  'nigerien junta closes airspace',
  'the earth is flat',
  'vaccines cause autism',
  'nato has 32 members',
  'they arrested the president of niger on july 26',
  'thats wrong, the us had 1100 soldiers in niger before the coup',
  'france doesnt have any soldiers in niger anymore',
  '650 US troops deployed in Niger',
  'unemployment fell to 3.5% in march',
  'turns out the pentagon never closed the drone base in agadez',
  'the uk has spent £700m on the rwanda plan',
];

const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  wordless: [
    '😂😂😂',
    'lol',
    'https://example.com/news/2023',
    '<https://example.com>',
    '...',
    ':joy:',
    '!!!1',
    'hahaha',
  ],
  'bot command': ['/ask how many troops are in niger', '!rank', '.play never gonna give you up'],
  greeting: [
    'good morning from berlin, it is sunny here',
    'welcome to the server, glad you are here',
    'Happy birthday to the best mod in town!',
    'have a nice weekend everyone',
    'gn all, see you tomorrow',
    'congrats on the new job',
  ],
  question: [
    'How many US troops are in Niger?',
    'is it true that france left niger',
    'did u see the news about niger',
    'what is the capital of niger',
    'anyone know how many soldiers france has in mali',
    'Are there still US troops in Niger?? lol',
    'France withdrew its troops, right?',
    'why would the us leave niger',
    'wait what happened in niger?',
    'does germany still have troops in mali',
    'how many us troops',
  ],
  thanks: [
    'Thanks for the link, that was helpful!',
    'thx mate that helped a lot',
    'sorry I was away from the keyboard',
    'please read the rules before you post',
    'Thank you all for coming.',
    'no problem, that is what we are here for',
  ],
  joke: [
    'niger was invaded by penguins /s',
    'the pentagon bought a pizza for all of niger jk',
    'A soldier walks into a bar in Niamey.',
  ],
  command: [
    'Look at this picture of the embassy in Niamey.',
    'check the article about the coup again',
    'stop posting fake news about Niger',
    "don't believe everything the pentagon says",
    "let's wait until the talks are over",
    'just read the report of the ministry',
    'Share this with all your friends!',
    'send me the link to the reuters article',
  ],
  hypothesis: [
    'If the US leaves, Russia will move into Niger.',
    'unless france pays there will be no uranium',
    'Imagine Russia had sent 10,000 soldiers to Niger.',
  ],
  opinion: [
    'what a time to be alive',
    'I think France was right to leave Niger.',
    'France should leave Niger at once.',
    'The junta is the best thing that happened to Niger.',
    'imo the pentagon lied about the base',
    'the troops never helped anybody imo',
    'I hope the hostages are freed soon.',
    'this war is so stupid',
    'Macron is a clown',
    'we need to talk about the sanctions against niger',
    'maybe the us has 1000 soldiers in niger',
    'the sanctions are unfair to the people of niger',
    'in my opinion, the coup was planned in Moscow',
    'ecowas probably invades niger next week',
    'I believe there are 2,000 US troops in Niger.',
    'nobody cares about niger, and that is a shame',
  ],
  personal: [
    'gonna grab some food',
    'my brother served in Niger with the US army',
    'I live in Niamey and work at the airport.',
    "i'm on the bus to niamey",
    'you were in niger last year',
    'your link to reuters is broken',
  ],
  fragment: [
    'US troops in Niger',
    'the coup in Niger',
    'yes',
    'Breaking news from Niamey',
    'same here',
    'Evacuations, talks, sanctions',
    'lol no',
    'Die Bundeswehr zieht aus Niger ab.',
  ],
  vague: [
    'he did it again',
    'it was there yesterday',
    "that's what they said",
    'they have left',
    'this has been done before',
    'this is getting out of hand',
    'that made my day',
    'this guy gets it',
  ],
};

const rows = Object.entries(LEFT_OUT).flatMap(([rule, sentences]) =>
  sentences.map((sentence) => ({ rule, sentence })),
);

function leftOutAs(sentence: string): string | undefined {
  const remark = readRemark(sentence);
  return RULES.find(({ leavesOut }) => leavesOut(remark))?.name;
}

describe('isCheckable()', () => {
  it.each(CLAIMS)('keeps the claim: %s', (sentence) => {
    expect(leftOutAs(sentence)).toBeUndefined();
    expect(isCheckable(readRemark(sentence))).toBe(true);
  });

  it.each(rows)('leaves out, as $rule: $sentence', ({ rule, sentence }) => {
    expect(leftOutAs(sentence)).toBe(rule);
    expect(isCheckable(readRemark(sentence))).toBe(false);
  });

  it('has a sentence for each of its rules', () => {
    expect(Object.keys(LEFT_OUT)).toEqual(RULES.map(({ name }) => name));
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof isCheckable(readRemark(text))).toBe('boolean');
      }),
    );
  });
});
