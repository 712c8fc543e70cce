import { describe, it } from 'vitest';
import { expectSplit } from '../expectSplit.ts';

describe('breakGluedSentences()', () => {
  it.each([
    'Tiani was declared the leader.|The Pentagon spoke on Thursday.',
    'The junta met in Niger.|“The talks go on,” it said.',
    'He called it “illegal.”|The visit came later.',
    'The group (Ecowas).|They met in Abuja.',
    'It cost 1,500.|That was too much.',
    'Is it over?|Yes!|Nobody knows.',
    'He left.|U.S. troops stayed.|US troops did too.|I saw it.|A man fell.',
    'It was late.|Dr. Sow stayed.',
    'He said: "They left."|We stay.',
    'They left.|"We stay," she said.',
  ])('parts sentences without a space between them: %s', expectSplit);

  it.each([
    'Her address is Ada.Sow@example.com now.',
    'See https://example.com/News.Today for more.',
    'Ask www.news.Example about it.',
    'He opened Report.Final.docx at once.',
    'The class java.util.List is one.',
    'Follow @desk.Niger there.',
  ])('keeps addresses, file names and code: %s', expectSplit);
});
