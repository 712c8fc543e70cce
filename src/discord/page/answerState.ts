import { z } from 'zod';
import { SORTS, type Sort } from '../../answer/order.ts';
import { parseEdtf } from '../../text/edtf/parseEdtf.ts';
import { customId } from '../buttons.ts';
import { SNOWFLAKE } from '../snowflake.ts';

/** What fields of a `custom_id` may hold: whoever can send an interaction can send any. */
export const buttonFields = {
  userId: z.string().regex(SNOWFLAKE),
  locale: z.string().regex(/^[A-Za-z-]{2,6}$/),
  /** Of an answer, or of the corpus. */
  key: z.string().regex(/^[\w-]{6}$/),
  /** Empty where it is about no source in particular. */
  sourceKey: z.string().regex(/^[\w-]{0,8}$/),
  count: (limit: number) => z.coerce.number().int().min(0).max(limit),
};

/** Quotes that one answer may come to. */
export const LIMIT_MAX = 20;
export const DEFAULT_LIMIT = 9;

/** All that is needed, beside the question, to make an answer again: its buttons carry it. */
export interface AnswerState {
  /** Only the asker turns the pages that all can see. */
  readonly askerId: string;
  /** The language of the answer. */
  readonly locale: string;
  /** Counted from 0. */
  readonly page: number;
  /** Bit i is set where the i-th quote of the page stands with its context. */
  readonly expanded: number;
  /** What tells whether it has changed: `answerKey`, or `Catalogue.key` for a list of figures. */
  readonly key: string;
  /** EDTF dates of publication, the first and the last; empty where open. */
  readonly from: string;
  readonly to: string;
  /** EDTF date as of which it is asked; empty where open. */
  readonly asOf: string;
  readonly sort: Sort;
  /** `SourceOption.key`; empty where any source will do. */
  readonly source: string;
  /** Quotes at the most. */
  readonly limit: number;
}

const date = z.string().refine((text) => text === '' || parseEdtf(text) !== null);

const fieldsOf = z
  .tuple([
    buttonFields.userId,
    buttonFields.locale,
    buttonFields.count(LIMIT_MAX),
    buttonFields.count(31),
    buttonFields.key,
    date,
    date,
    date,
    z.coerce
      .number()
      .int()
      .min(0)
      .max(SORTS.length - 1),
    buttonFields.sourceKey,
    z.coerce.number().int().min(1).max(LIMIT_MAX),
  ])
  .transform(([askerId, locale, page, expanded, key, ...asked]): AnswerState => {
    const [from, to, asOf, sort, source, limit] = asked;
    return {
      ...{ askerId, locale, page, expanded, key, from, to, asOf, source, limit },
      sort: SORTS[sort] ?? 'relevance',
    };
  });

/** @param about what the button is about, where there are several of its name: the i-th quote. */
export function answerButtonId(name: string, state: AnswerState, about = ''): string {
  const { askerId, locale, page, expanded, key, from, to, asOf, sort, source, limit } = state;
  return customId(name, [
    ...[about, askerId, locale, String(page), String(expanded), key],
    ...[from, to, asOf, String(SORTS.indexOf(sort)), source, String(limit)],
  ]);
}

/** @returns null where the fields are not those of a button of this version. */
export function readAnswerButton(
  fields: readonly string[],
): { state: AnswerState; about: string } | null {
  const [about = '', ...rest] = fields;
  const state = fieldsOf.safeParse(rest);
  return state.success ? { state: state.data, about } : null;
}
