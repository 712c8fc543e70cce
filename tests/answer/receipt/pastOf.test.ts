import { describe, expect, it } from 'vitest';
import { receiptOf } from '../../../src/answer/receipt/receiptOf.ts';
import { type PastVersion, pastOf } from '../../../src/answer/receipt/verifyReceipt.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { article } from '../../support/articles.ts';

const BODY = 'The sea is wide. Three ferries sail. Nobody swims.';
const FERRIES = 'Three ferries sail.';

function idOf(text: string, body = BODY): string {
  const start = body.indexOf(text);
  return receiptOf({ articleId: 'talks', start, end: start + text.length, text });
}

function versions(
  ...changes: (Partial<PastVersion> & { readonly body?: string })[]
): PastVersion[] {
  return changes.map(({ body = BODY, ...change }, i) => ({
    ...{ collection: 'operator', action: 'corrected', who: '7', why: '' },
    at: new Date(`2026-11-0${i + 1}T12:00:00Z`),
    article: article({ body }),
    ...change,
  }));
}

describe('pastOf()', () => {
  it('says when the words were changed, why, and what they were', () => {
    const past = pastOf(
      idOf(FERRIES),
      versions(
        { action: 'added' },
        { body: BODY.replace('Nobody', 'No one') },
        {
          body: BODY.replace('Three', 'Four'),
          why: 'a slip',
        },
      ),
    );
    expect(past).toMatchObject({ status: 'changed', on: '2026-11-03', because: 'a slip' });
    expect(past).toMatchObject({ isNoticed: false, was: { text: FERRIES, id: idOf(FERRIES) } });
  });

  it('says of a file that the change was noticed then', () => {
    const changed = versions({ action: 'added' }, { body: 'All else.', who: 'file' });
    expect(pastOf(idOf(FERRIES), changed)?.isNoticed).toBe(true);
  });

  it('says that the article is withdrawn, also where the words were changed before', () => {
    const changed = { body: BODY.replace('Three', 'Four') };
    const withdrawn = { ...changed, action: 'withdrawn', why: 'taken back' } as const;
    const past = pastOf(idOf(FERRIES), versions({ action: 'added' }, changed, withdrawn));
    expect(past).toMatchObject({ status: 'withdrawn', on: '2026-11-03', because: 'taken back' });
  });

  it('goes by the date that a withdrawn file gives', () => {
    const withdrawn: Article = article({
      body: BODY,
      withdrawn: { on: '2026-10', because: 'it was made up' },
    });
    const last = { action: 'withdrawn', article: withdrawn, who: 'file' } as const;
    const past = pastOf(idOf(FERRIES), versions({ action: 'added' }, last));
    expect(past).toMatchObject({ on: '2026-10', isNoticed: false });
  });

  it.for<[string, string, PastVersion[]]>([
    ['that the last version still has', idOf(FERRIES), versions({ action: 'added' })],
    [
      'that came back',
      idOf(FERRIES),
      versions({ action: 'added' }, { body: 'All else.' }, { action: 'corrected' }),
    ],
    [
      'that is a part of a sentence',
      idOf('Three ferries'),
      versions({ action: 'added' }, { body: 'All else.' }),
    ],
    [
      'that no version has',
      idOf('Nobody swims.').replace(/.$/, 'x'),
      versions({}, { body: 'No.' }),
    ],
    ['of an article without versions', idOf(FERRIES), []],
  ])('knows nothing of words %s', ([, id, known]) => {
    expect(pastOf(id, known)).toBeNull();
  });
});
