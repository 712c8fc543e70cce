import { z } from 'zod';
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
