import { wordingFor } from '../../wording/wording.ts';
import { figuresWith } from '../askArticles.ts';
import type { Component } from '../handlers.ts';
import { readAnswerButton } from '../page/answerState.ts';
import { askedIn } from '../page/asked.ts';
import { figuresPicture } from '../page/figuresPicture.ts';
import { FIGURES_BUTTON, renderFigures } from '../page/renderFigures.ts';

/** Turns to another page of a list of figures, in place: More, and Back. */
export const figuresPage = {
  name: FIGURES_BUTTON,
  isLong: true,
  async run({ fields, caller, message }, services) {
    const button = readAnswerButton(fields);
    const topic = askedIn(message.content);
    if (!button || topic === null) return { content: caller.wording.buttonTooOld, isPrivate: true };
    if (button.state.askerId !== caller.userId) {
      return { content: caller.wording.onlyTheAsker, isPrivate: true };
    }
    const { key } = services.catalogue;
    const hasChanged = button.state.key !== key;
    // Another corpus may have another order: whoever reads on starts anew.
    const state = hasChanged ? { ...button.state, page: 0, key } : button.state;
    const wording = wordingFor(state.locale);
    const ledger = await figuresWith(topic, state, services);
    const reply = renderFigures(ledger, {
      state,
      caller: { wording, showsEmbeds: message.showsEmbeds },
      isPrivate: message.isPrivate,
      ...(hasChanged && { notice: wording.corpusChanged }),
    });
    // The picture stands with the first page.
    const files =
      state.page === 0 ? await figuresPicture(ledger, { ...caller, wording }, services) : [];
    return { ...reply, files, isUpdate: true };
  },
} satisfies Component;
