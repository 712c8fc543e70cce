import { wordingFor } from '../../wording/wording.ts';
import type { Click, Component } from '../handlers.ts';
import { askedIn } from '../page/asked.ts';
import { type ReadingState, readReadingButton } from '../page/readingState.ts';
import { ARTICLE_BUTTON, type ReadingView, renderArticle } from '../page/renderArticle.ts';
import { renderSources, SOURCES_BUTTON } from '../page/renderSources.ts';
import type { Services } from '../services.ts';
import { sourceByKey } from '../sources/findSource.ts';
import { listArticles } from '../sources/listArticles.ts';

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
function readOn({ fields, caller, message }: Click, services: Services): ReadOn | null {
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

/** Turns to another page of an article. */
export const articlePage = {
  name: ARTICLE_BUTTON,
  run(click, services) {
    const { catalogue } = services;
    const { wording } = click.caller;
    const reading = readOn(click, services);
    if (!reading) return { content: wording.buttonTooOld, isPrivate: true };
    const { state, view, isUpdate } = reading;
    const id = sourceByKey(state.source, catalogue)?.article?.id;
    const entry = id === undefined ? undefined : catalogue.find(id);
    if (!entry) return { content: wording.articleGone, isPrivate: true };
    return { ...renderArticle(entry, view), isUpdate };
  },
} satisfies Component;

/** Turns to another page of the list of articles. */
export const sourcesPage = {
  name: SOURCES_BUTTON,
  run(click, services) {
    const reading = readOn(click, services);
    if (!reading) return { content: click.caller.wording.buttonTooOld, isPrivate: true };
    const { state, view, isUpdate } = reading;
    const text = askedIn(click.message.content) ?? '';
    const entries = listArticles({ source: state.source, text }, services.catalogue);
    return { ...renderSources(entries, { ...view, search: text }), isUpdate };
  },
} satisfies Component;
