import { z } from 'zod';
import { GAPS, GAPS_ON_PAGE, renderGaps } from '../gaps/renderGaps.ts';
import type { Component } from '../handlers.ts';
import { forModerators } from '../panel/changeSettings.ts';

const ID_MAX = 2 ** 31 - 1;
const PAGE_MAX = 1_000;

const fieldsOf = z.tuple([
  z.enum(['done', 'not_ours', 'page']),
  z.coerce.number().int().min(0).max(ID_MAX),
  z.coerce.number().int().min(0).max(PAGE_MAX),
]);

/** The buttons of the board: what is done, what is not theirs, and its pages. */
export const gaps = {
  name: GAPS,
  run: ({ caller, fields }, services) =>
    forModerators(caller, async (guildId) => {
      const { wording } = caller;
      const { data } = fieldsOf.safeParse(fields);
      if (!data) return { content: wording.buttonTooOld, isPrivate: true };
      if (!services.gaps) return { content: wording.gapsOff, isPrivate: true };
      const [what, id, page] = data;
      // Of another server, or settled by somebody else: the board shows how it is now.
      if (what !== 'page') await services.gaps.settle(id, guildId, what);
      const { total } = await services.gaps.open(guildId, 0, 1);
      const last = Math.max(0, Math.ceil(total / GAPS_ON_PAGE) - 1);
      const shown = Math.min(page, last);
      const board = await services.gaps.open(guildId, shown * GAPS_ON_PAGE, GAPS_ON_PAGE);
      const { catalogue } = services;
      return { ...renderGaps({ ...board, page: shown }, { caller, catalogue }), isUpdate: true };
    }),
} satisfies Component;
