import { z } from 'zod';
import { forEditors } from '../editing/forEditors.ts';
import { OWN_LIST, renderOwn } from '../editing/ownArticles.ts';
import { renderAudit } from '../editing/renderHistory.ts';
import type { Component } from '../handlers.ts';

const PAGE_MAX = 10_000;

const fieldsOf = z.tuple([z.enum(['list', 'audit']), z.coerce.number().int().min(0).max(PAGE_MAX)]);

/** The pages of the list of a server's own articles, and of its audit log. */
export const ownArticles = {
  name: OWN_LIST,
  run: ({ caller, fields }, services) =>
    forEditors(caller, services, async (desk) => {
      const { wording } = caller;
      const { data } = fieldsOf.safeParse(fields);
      if (!data) return { content: wording.buttonTooOld, isPrivate: true };
      const [what, page] = data;
      if (what === 'audit' && !caller.isManager) {
        return { content: wording.auditForModerators, isPrivate: true };
      }
      const shown = what === 'list' ? renderOwn : renderAudit;
      return { ...(await shown(page, desk, wording)), isUpdate: true };
    }),
} satisfies Component;
