import { z } from 'zod';
import { parseEdtf } from '../text/edtf/parseEdtf.ts';

const text = z.string().trim().min(1, 'is empty; fill it in or leave the field out');

/** Every message reads on after the field's name: `published: "2023-13-02" is not a date`. */
function refused(what: string) {
  return { error: (issue: { input?: unknown }) => `${JSON.stringify(issue.input)} ${what}` };
}

/**
 * The fields of an article's front matter, as YAML strings.
 * An unknown key is an error: a misspelt `publised` would otherwise leave an article undated.
 */
export const articleFields = z.strictObject({
  title: text.refine((title) => !/[\r\n]/.test(title), 'holds a line break; write it on one line'),
  published: z
    .string()
    .refine(
      (date) => parseEdtf(date) !== null || isDateWithTime(date),
      refused('is not a date (write 2023, 2023-08, 2023-08-02 or 2023-08-02T14:30Z)'),
    )
    .optional(),
  publisher: text.optional(),
  author: text.optional(),
  url: z
    .string()
    .refine(isWebAddress, refused('is not an http or https address'))
    .refine(namesNoUser, refused('names a user before its host; write it without'))
    .optional(),
  language: z
    .string()
    .refine(isLanguageTag, refused('is not a BCP 47 language tag (write en, fr or pt-BR)'))
    .default('en'),
  origin: text.optional(),
  tags: z.array(text).optional(),
  corrects: text.optional(),
  correctedBy: text.optional(),
  archived: z.string().refine(isWebAddress, refused('is not an http or https address')).optional(),
  withdrawn: z
    .strictObject({
      on: z
        .string()
        .refine(
          (date) => parseEdtf(date) !== null,
          refused('is not a date (write 2023, 2023-08 or 2023-08-02)'),
        ),
      because: text,
    })
    .optional(),
});

export type ArticleFields = z.input<typeof articleFields>;

/** A day, a time to the minute or the second, and how far it is from UTC. */
const WITH_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2}))$/;

/**
 * Whether it is a point in time, such as `2023-08-02T14:30+02:00`.
 *
 * @param text as it stands in front matter.
 * @returns true for `2023-08-02T14:30Z` and the like.
 */
export function isDateWithTime(text: string): boolean {
  const [, day, ...numbers] = WITH_TIME.exec(text) ?? [];
  const [hour, minute, second = 0, offsetHour = 0, offsetMinute = 0] = numbers.map((part) =>
    Number(part ?? 0),
  );
  if (day === undefined || parseEdtf(day) === null) return false;
  const isWithin = (value: number | undefined, limit: number) => Number(value) < limit;
  return (
    isWithin(hour, 24) &&
    isWithin(minute, 60) &&
    isWithin(second, 60) &&
    isWithin(offsetHour, 15) &&
    isWithin(offsetMinute, 60)
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** `https://www.bbc.com@evil.example` leads to evil.example, and is made to look otherwise. */
function namesNoUser(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
