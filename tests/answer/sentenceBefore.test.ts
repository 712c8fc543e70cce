import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answerQuestion.ts';
import { sentenceBefore } from '../../src/answer/quote.ts';
import { receiptOf } from '../../src/answer/receipt/receiptOf.ts';
import { indexArticle } from '../../src/search/indexArticle.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';
import { article } from '../support/articles.ts';
import { indexed } from '../support/indexed.ts';

const LEAD = 'Minister Eva Lind opened the port of Bergen.';

/** What is shown before a sentence that follows another one. */
function leadOf(sentence: string, lead = LEAD) {
  const { indexed: read } = indexArticle(
    article({ body: `${lead} ${sentence}` }),
    new Vocabulary(),
    0,
  );
  return sentenceBefore(read, read.spans.length - 1)?.text ?? null;
}

describe('sentenceBefore()', () => {
  it.each([
    'It was signed on Monday.',
    'She called it a bottleneck.',
    'He told Reuters that the ships were late.',
    'They left the harbour at night.',
    'Its owner was not told of the plan.',
    'That was a mistake.',
    'Those ships were sold.',
    'This has not been done before.',
    '“I will resign.”',
    'I will resign.',
    'We are ready, whatever comes.',
    'On Monday she resigned.',
    'But they stayed.',
  ])('is shown with “%s”', (sentence) => {
    expect(leadOf(sentence)).toBe(LEAD);
  });

  it.each([
    'Nine ferries crossed the sound.',
    'Kirby said he was grateful.',
    'The talks in Niger were held because it was late.',
    'It is not clear how many ships sank in Norway.',
    'This week, France sent its ships to Norway.',
    '“I will resign,” said Lind.',
    'I-95 was closed.',
    'In Oslo, they were welcomed.',
  ])('is not shown with “%s”', (sentence) => {
    expect(leadOf(sentence)).toBeNull();
  });

  it('is no heading, and nothing where the sentence is the first', () => {
    expect(leadOf('It was signed on Monday.', 'A treaty\n\n')).toBeNull();
    expect(leadOf('It was signed on Monday.', '')).toBeNull();
  });

  it('stands with the quote of an answer, word for word, with an id of its own', () => {
    const body = `Nobody knew of the plan. ${LEAD} She called the new locks a bottleneck.`;
    const [quote] = answerQuestion(
      'who called the locks a bottleneck?',
      indexed([{ id: 'a', body }]),
      {
        ...{ limit: 3, threshold: 0 },
      },
    ).quotes;
    expect(quote?.text).toBe('She called the new locks a bottleneck.');
    const start = body.indexOf(LEAD);
    const place = { start, end: start + LEAD.length, text: LEAD };
    expect(quote?.before).toEqual({ ...place, id: receiptOf({ ...place, articleId: 'a' }) });
  });

  it('is the stretch of the article before the sentence, for any article', () => {
    const anyPart = fc.constantFrom(
      ...['It was.', 'She said so.', 'Eva Lind left.', 'We go!', 'Heading', '\n\n', '“', '”', '?'],
    );
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => {
        const one = article({ body: parts.join(' ') });
        const { indexed: read } = indexArticle(one, new Vocabulary(), 0);
        for (const [position, { start }] of read.spans.entries()) {
          const found = sentenceBefore(read, position);
          if (!found) continue;
          expect(one.body.slice(found.start, found.end)).toBe(found.text);
          expect(one.body.slice(found.end, start).trim()).toBe('');
        }
      }),
    );
  });
});
