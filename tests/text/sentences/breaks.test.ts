import { describe, it } from 'vitest';
import { expectSplit } from './expectSplit.ts';

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

describe('breakBeforeOddStarts()', () => {
  it.each([
    'Most of them left. |15 people stayed.',
    'The year was 2019. |45 troops died in it.',
    'It was cheap. |$5 was enough.',
    'Sales rose again. |iPhone sales fell.',
    'The tradition lives on today. |(photo: Ada Sow)',
  ])('parts what a small letter follows: %s', expectSplit);

  it.each([
    'See No. 15 for more.',
    'The firm, Sow Inc. (formerly Doe), closed.',
    'It sells apples, pears, etc. (see below) and more.',
  ])('keeps numbers and asides with abbreviations: %s', expectSplit);
});

describe('breakBeforeDashes()', () => {
  it.each([
    'The talks failed, he said in a release. |– Staff writer Ada Sow',
    'It closed in 1872. |- Bald Hills, now in another county. |- Bed Rock',
    '“We will decide the law.” |— A judge',
  ])('parts bylines and items: %s', expectSplit);

  it.each([
    'CONWAY, Miss. — A man who fled was found.',
    'WASHINGTON, D.C. — The president spoke.',
    'They are open from 9 a.m. – 5 p.m. on weekdays.',
  ])('keeps datelines: %s', expectSplit);
});

describe('breakAfterEllipses()', () => {
  it.each([
    'He paused… |Then he left.',
    'Someone to grow old with. … |We love it.',
    '“I never meant…” |She left.',
    'He paused... |Then he left.',
  ])('parts before a capital: %s', expectSplit);

  it.each(['He paused… and then left.', 'Wait... what?', 'It was…nothing.'])(
    'goes on before a small letter: %s',
    expectSplit,
  );
});

describe('breakAfterBrokenOffSpeech()', () => {
  it.each(['I know she is — |This is at six thirty.', 'Did you just wash -- |Yes.'])(
    'parts speech that starts anew: %s',
    expectSplit,
  );

  it.each([
    'NIAMEY — The junta spoke.',
    'He saw Episode One – The Beginning there.',
    'She could, but then — I wanted to stay.',
    'The three largest towns – Niamey, Zinder and Maradi – were calm.',
  ])('keeps datelines, titles, names and the first person: %s', expectSplit);
});

describe('breakAfterCaptionLabels()', () => {
  it.each(['Figure 1.5 |Residents gather in a hall.', 'Table 12: |Results of the vote.'])(
    'parts a label from its caption: %s',
    expectSplit,
  );

  it.each(['Figure 1.5 shows residents.', 'They are listed in Table 12 Europeans know.'])(
    'keeps references within a sentence: %s',
    expectSplit,
  );
});

describe('breakAfterDetachedStops()', () => {
  it.each([
    'the firm sells ferries . |it was founded in 1962 , in oslo . |who owns it ?',
    "`` we left . '' |he said so .",
    'it costs 5 % ! |nobody pays .',
  ])('parts text that was cut into tokens: %s', expectSplit);

  it.each(['It was . . . well, late.', 'He moved to no. 5 . . . and left.'])(
    'keeps spaced ellipses whole: %s',
    expectSplit,
  );
});

describe('breakAtLines()', () => {
  it.each([
    'Talks go on in the U.S.|\nOfficials met on Monday.',
    'He is known as Mr.|\n\nSow came later.',
    'A headline about a coup|\nThe junta spoke.',
    'Really?|\nyes',
    'One.|\r\nTwo.|\u2029Three.',
  ])('starts a sentence at every line: %s', expectSplit);
});
