import type { Click } from '../handlers.ts';
import { type ReadingState, readReadingButton } from '../page/readingState.ts';
import type { ReadingView } from '../page/renderArticle.ts';
import type { Services } from '../services.ts';
import { wordingFor } from '../wording/wording.ts';

interface ReadOn {
  readonly state: ReadingState;
  readonly view: ReadingView;
  /** In place; for others than the asker, the page opens anew, for their eyes only. */
  readonly isUpdate: boolean;
}

/**
 * What a click on Back or More asks for. The page keeps its language and its layout, on which it
 * depends where the pages begin.
 *
 * @returns null where the button is not one of this version's.
 */
export function readOn({ fields, caller, message }: Click, services: Services): ReadOn | null {
  const asked = readReadingButton(fields);
  if (!asked) return null;
  const { key } = services.catalogue;
  const wording = wordingFor(asked.locale);
  const hasChanged = asked.corpusKey !== key;
  const isUpdate = asked.askerId === caller.userId;
  const state = {
    ...asked,
    askerId: caller.userId,
    corpusKey: key,
    // Another corpus may have another order, and other pages: whoever reads on starts anew.
    page: hasChanged ? 0 : asked.page,
  };
  return {
    state,
    view: {
      state,
      caller: { wording, showsEmbeds: message.showsEmbeds },
      isPrivate: message.isPrivate || !isUpdate,
      ...(hasChanged && { notice: wording.corpusChanged }),
    },
    isUpdate,
  };
}
