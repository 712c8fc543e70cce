import { z } from 'zod';
import type { Wording } from '../../wording/wording.ts';
import { type Button, button, customId, rowsOf } from '../buttons.ts';
import type { Caller } from '../caller.ts';
import type { Row } from '../reply.ts';
import type { Services } from '../services.ts';
import { buttonFields } from './answerState.ts';

/** Far more pages than anything to be read has. */
const PAGE_MAX = 999_999;

/** All that is needed to make a page of the list of articles, or of an article, again: its buttons carry it. */
export interface ReadingState {
  /** Turns the pages in place; for others, they open anew. */
  readonly askerId: string;
  /** The language of the page. */
  readonly locale: string;
  /** Counted from 0. */
  readonly page: number;
  /** `Catalogue.key` of the corpus that was read. */
  readonly corpusKey: string;
  /** `SourceOption.key`; empty where it is about no source in particular. */
  readonly source: string;
}

const { userId, locale, count, key, sourceKey } = buttonFields;

const fieldsOf = z.tuple([userId, locale, count(PAGE_MAX), key, sourceKey]).transform(
  ([askerId, locale, page, corpusKey, source]): ReadingState => ({
    ...{ askerId, locale, page, corpusKey, source },
  }),
);

/** The state of a first page. */
export function startReading(
  source: string,
  { caller, catalogue }: { readonly caller: Caller } & Pick<Services, 'catalogue'>,
): ReadingState {
  const { userId, wording } = caller;
  return {
    ...{ askerId: userId, locale: wording.language, page: 0 },
    ...{ corpusKey: catalogue.key, source },
  };
}

/**
 * @param name of the component that turns the page.
 * @returns a `custom_id` that `readReadingButton` reads again.
 * @throws RangeError where a field holds a colon, or the whole is too long.
 */
export function readingButtonId(name: string, state: ReadingState): string {
  const { askerId, locale, page, corpusKey, source } = state;
  return customId(name, [askerId, locale, String(page), corpusKey, source]);
}

/** @returns null where the fields are not those of a button of this version. */
export function readReadingButton(fields: readonly string[]): ReadingState | null {
  return fieldsOf.safeParse(fields).data ?? null;
}

interface Turning {
  readonly state: ReadingState;
  /** How many pages there are. */
  readonly pages: number;
  readonly wording: Wording;
  readonly further?: readonly Button[];
}

/** Back and More, as far as there are pages, and whatever else belongs below a page. */
export function readingRows(name: string, { state, pages, wording, further = [] }: Turning): Row[] {
  const { page } = state;
  const turn = (label: string, to: number) =>
    button(label, readingButtonId(name, { ...state, page: to }));
  return rowsOf([
    [
      ...(page > 0 ? [turn(wording.back, page - 1)] : []),
      ...(page < pages - 1 ? [turn(wording.more, page + 1)] : []),
      ...further,
    ],
  ]);
}
