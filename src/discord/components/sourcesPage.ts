import type { Component } from '../handlers.ts';
import { askedIn } from '../page/asked.ts';
import { renderSources, SOURCES_BUTTON } from '../page/renderSources.ts';
import { listArticles } from '../sources/listArticles.ts';
import { readOn } from './readOn.ts';

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
