import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences/splitSentences.ts';
import { findSpeakers } from '../../../src/text/speech/findSpeakers.ts';

/** Each sentence within a speech, and the sentence that names its speaker. */
function speakers(body: string): [string, string][] {
  const spans = splitSentences(body);
  const text = (at: number) => body.slice(spans[at]?.start, spans[at]?.end);
  return [...findSpeakers(body, spans)].flatMap((speaker, at): [string, string][] =>
    speaker < 0 ? [] : [[text(at), text(speaker)]],
  );
}

describe('findSpeakers()', () => {
  it('follows a speech from the sentence that names the speaker', () => {
    const named = '“We lost the port in two hours,” mayor Ann Lee said.';
    expect(
      speakers(`${named} “The crews left at dawn. They sank 30 boats.” The navy denied it.`),
    ).toEqual([
      ['“The crews left at dawn.', named],
      ['They sank 30 boats.”', named],
    ]);
  });

  it('finds the speaker at the end of a speech', () => {
    const named = 'Nobody stopped them,” Ann Lee said.';
    expect(speakers(`“They sank 30 boats. ${named}`)).toEqual([['“They sank 30 boats.', named]]);
  });

  it('follows a speech over paragraphs that open the marks again', () => {
    const named = 'Ann Lee said: “The crews left at dawn.';
    expect(speakers(`${named}\n\n“They sank 30 boats.”\n\nThe navy came late.`)).toEqual([
      ['“They sank 30 boats.”', named],
    ]);
  });

  it('takes a mark that is never closed for closed at the end of its paragraph', () => {
    expect(speakers('Ann Lee said: “The crews left.\n\nThe navy sank 30 boats.')).toEqual([]);
  });

  it('gives a place for every sentence, of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', '"', 'Ann Lee said', 'a', '. ', '\n\n', ', ')),
        (parts) => {
          const body = parts.join('');
          const spans = splitSentences(body);
          const found = findSpeakers(body, spans);
          expect(found).toHaveLength(spans.length);
          for (const [at, speaker] of found.entries()) {
            expect(speaker).toBeLessThan(spans.length);
            expect(speaker).not.toBe(at);
          }
        },
      ),
    );
  });
});
