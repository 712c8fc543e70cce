import type { Component } from '../handlers.ts';
import { ARTICLE_BUTTON, renderArticle } from '../page/renderArticle.ts';
import { sourceByKey } from '../sources/findSource.ts';
import { readOn } from './readOn.ts';

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
