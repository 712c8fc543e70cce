import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parseArticle.ts';

function file(frontMatter: string, body = 'The talks failed.'): string {
  return `---\n${frontMatter}\n---\n\n${body}\n`;
}

function problemsOf(text: string): string[] {
  const parsed = parseArticle(text, 'x');
  if ('article' in parsed) throw new Error('Expected problems, and the article is in order');
  return parsed.problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('parseArticle()', () => {
  it('reads every field', () => {
    const text = file(
      [
        'title: "Talks: the end"',
        'published: 2023-08-02',
        'publisher: The Paper',
        'author: A. Writer',
        'url: https://example.org/talks',
        'language: en-GB',
        'origin: typed in from the printed paper',
        'tags: [niger, talks]',
      ].join('\n'),
    );
    expect(parseArticle(text, 'talks')).toEqual({
      article: {
        id: 'talks',
        title: 'Talks: the end',
        published: '2023-08-02',
        publisher: 'The Paper',
        author: 'A. Writer',
        url: 'https://example.org/talks',
        language: 'en-GB',
        origin: 'typed in from the printed paper',
        tags: ['niger', 'talks'],
        body: 'The talks failed.',
      },
    });
  });

  it('leaves an article without a date undated, and takes English where no language is given', () => {
    expect(parseArticle(file('title: Talks'), 'x')).toMatchObject({
      article: { published: null, language: 'en', url: null, tags: [] },
    });
  });

  it.each(['2023', '2023-08', '2023-08-02'])('keeps the date %s as precise as it is', (date) => {
    expect(parseArticle(file(`title: Talks\npublished: ${date}`), 'x')).toMatchObject({
      article: { published: date },
    });
  });

  it('keeps the text as it is, but for the blank lines around it', () => {
    const body = 'One --- two.\n---\n\n\n  Three\t.';
    expect(parseArticle(`---\ntitle: T\n---\n \n\n${body}\n\n`, 'x')).toMatchObject({
      article: { body },
    });
  });

  it.each([
    ['no front matter', 'The talks failed.', /^1: has no front matter/],
    ['an empty file', '', /^1: has no front matter/],
    ['an open front matter', '---\ntitle: Talks\n', /^1: the front matter has no end/],
    ['bad YAML', file('title: "Talks\npublished: 2023'), /^\d: the front matter is not YAML: /],
    [
      'a key twice',
      file('title: A\ntitle: B'),
      /^3: the front matter is not YAML: Map keys must be unique/,
    ],
    ['front matter that is a list', file('- title'), /^1: the front matter holds no fields/],
    ['empty front matter', '---\n---\nThe talks failed.', /^1: the front matter holds no fields/],
    ['no title', file('published: 2023'), /^1: title: is missing$/],
    ['an empty title', file('title:'), /^2: title: is empty/],
    ['a title that is a list', file('title: [a]'), /^2: title: is not a text$/],
    ['a title over two lines', file('title: |\n  a\n  b'), /^2: title: holds a line break/],
    [
      'an unknown key',
      file('title: T\npublishd: 2023'),
      /^3: publishd: is not a field of an article; the fields are title, published,/,
    ],
    [
      'an impossible date',
      file('title: T\npublished: 2023-13-02'),
      /^3: published: "2023-13-02" is not a date/,
    ],
    [
      'a date in words',
      file('title: T\npublished: yesterday'),
      /^3: published: "yesterday" is not a date/,
    ],
    [
      'an address that runs code',
      file('title: T\nurl: javascript:alert(1)'),
      /^3: url: "javascript:alert\(1\)" is not an http or https address/,
    ],
    [
      'a language by name',
      file('title: T\nlanguage: the English'),
      /^3: language: "the English" is not a BCP 47 language tag/,
    ],
    ['tags that are no list', file('title: T\ntags: niger'), /^3: tags: is not a list/],
    ['an empty body', file('title: T', ' \n '), /^3: has no text after the front matter$/],
  ])('reports %s', (_name, text, problem) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('reports every problem of a file at once', () => {
    expect(problemsOf(file('published: 2023-02-30\nurl: x\ncolour: red', ''))).toHaveLength(5);
  });

  it('is not brought down by YAML that multiplies itself', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [name, last] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg']) {
      bomb.push(`${name}: &${name} [${`*${last},`.repeat(9)}]`);
    }
    expect(problemsOf(file(bomb.join('\n'))).length).toBeGreaterThan(0);
  });

  it.each([
    ['keys', Array.from({ length: 100_000 }, (_, i) => `k${i}: x`).join('\n')],
    ['keys, as many as are read', Array.from({ length: 2_500 }, (_, i) => `k${i}: x`).join('\n')],
    ['brackets', `title: ${'['.repeat(19_000)}`],
    ['aliases', Array.from({ length: 1_100 }, (_, i) => `a${i}: &x [*x,*x]`).join('\n')],
    ['what is no YAML', '}\n'.repeat(9_000)],
  ])('says in a few lines what is wrong with thousands of %s', (_, yaml) => {
    const started = performance.now();
    expect(problemsOf(file(yaml)).length).toBeLessThanOrEqual(51);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('does not take a sentence that is longer than an article', () => {
    const body = `One.\n\n${'many ferries and '.repeat(2_000)}.`;
    expect(problemsOf(file('title: T', body))).toEqual([
      expect.stringMatching(/^7: has a sentence of more than 20,000 characters/),
    ]);
    const long = 'Many ferries sail. '.repeat(2_000).trim();
    expect(parseArticle(file('title: T', long), 'x')).toMatchObject({ article: { body: long } });
  });

  it('takes a title of any length: it is cut where it is shown', () => {
    const title = 'A very long title '.repeat(50).trim();
    expect(parseArticle(file(`title: ${title}`), 'x')).toMatchObject({ article: { title } });
  });

  it('takes no address that is made to look like another', () => {
    expect(problemsOf(file('title: T\nurl: https://www.bbc.com@evil.example'))).toEqual([
      expect.stringMatching(/^3: url: .* names a user before its host/),
    ]);
  });

  it('never throws, and a body that it gives is a slice of the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (yaml, body) => {
        const text = `---\ntitle: T\n${yaml}\n---\n${body}`;
        const parsed = parseArticle(text, 'x');
        if ('article' in parsed) expect(text).toContain(parsed.article.body);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
