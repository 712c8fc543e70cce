import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { localized } from '../../wording/wording.ts';
import { beginAdding } from '../editing/beginEdit.ts';
import { forEditors } from '../editing/forEditors.ts';
import type { MessageCommand } from '../handlers.ts';
import { webAddress } from '../page/links.ts';

const name = localized('addAsSource');

/** An address as people write it; `<…>` keeps Discord from showing a preview, `(…)` ends a Markdown link. */
const ADDRESS = /https?:\/\/[^\s<>()[\]"“”„]+(?:\([^\s<>()]*\)[^\s<>()[\]"“”„]*)*/i;
/** What ends the sentence around it rather than the address. */
const AFTER = /[.,;:!?*_~|'’]+$/;

/** Takes the first address in somebody's message as a source, for editors. */
export const addAsSource = {
  data: {
    name: name.text,
    name_localizations: name.localizations,
    type: ApplicationCommandType.Message,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  waits: true,

  run: ({ content, caller }, services) =>
    forEditors(caller, services, (desk) => {
      const address = addressIn(content);
      if (address === null) {
        return { content: caller.wording.noAddress, isPrivate: true, outcome: 'not_asked' };
      }
      return beginAdding({ address }, { desk, caller, catalogue: services.catalogue });
    }),
} satisfies MessageCommand;

/** The first address of the web in a text; null where there is none. */
function addressIn(text: string): string | null {
  const found = ADDRESS.exec(text)?.[0].replace(AFTER, '');
  return found === undefined ? null : webAddress(found);
}
