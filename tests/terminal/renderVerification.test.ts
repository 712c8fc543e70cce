import { describe, expect, it } from 'vitest';
import { verificationJson } from '../../src/terminal/answerJson.ts';
import { renderVerification } from '../../src/terminal/renderVerification.ts';
import { plainStyle } from '../../src/terminal/style.ts';
import { article } from '../support/articles.ts';

const TALKS = article();
const now = {
  ...{ article: TALKS, id: '490525-0-35-9212be61f3bc' },
  ...{ start: 0, end: 35, text: TALKS.body },
};

describe('renderVerification()', () => {
  it.each([
    ['likely', /^Mistyped, most likely: .*\n.*id 490525-0-35-9212be61f3bc, which is all but/],
    ['possible', /^Changed, or mistyped: .*\n.*id 490525-0-35-9212be61f3bc, so that the text has/],
    [null, /^Changed: the article is there, a sentence with this id is not\./],
  ] as const)('says whether the id may be mistyped: %s', (mistyped, expected) => {
    const rendered = renderVerification({ status: 'changed', now, mistyped }, plainStyle);
    expect(rendered).toMatch(expected);
    expect(rendered).toContain('│ About 650 U.S. troops are in Niger.');
    expect(JSON.parse(verificationJson({ status: 'changed', now, mistyped }))).toMatchObject({
      ...{ status: 'changed', mistyped },
      now: { id: now.id, articleId: 'talks' },
    });
  });

  it.each([
    ['likely', /^Mistyped, most likely: .*\n490525-0-35-9212be61f3bc:\n/],
    ['possible', /^Moved, or mistyped: .*\n490525-0-35-9212be61f3bc:\n/],
    [null, /^Moved: the words stand elsewhere now\.\n/],
  ] as const)(
    'says where words stand, and whether the id is mistyped: %s',
    (mistyped, expected) => {
      const moved = { status: 'moved', places: [now], mistyped } as const;
      const rendered = renderVerification(moved, plainStyle);
      expect(rendered).toMatch(expected);
      expect(rendered).toContain(`│ ${now.text}`);
      expect(rendered).toMatch(/ · quote 490525-0-35-9212be61f3bc\n$/);
      expect(JSON.parse(verificationJson(moved))).toMatchObject({
        ...{ status: 'moved', mistyped },
        places: [{ id: now.id }],
      });
    },
  );
});
