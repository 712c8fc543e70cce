import type { Answer } from '../../answer/answer.ts';
import { inlineText } from '../markdown/inlineText.ts';
import type { Wording } from '../wording/wording.ts';
import { searchedLines } from './searchedLines.ts';
import { wordList } from './wordList.ts';

const GAP_MAX = 80;

/** What was looked for and where, so that a reader can tell a gap in the corpus from a slip; 1,100 characters at the most. */
export function renderNoEvidence(answer: Answer, wording: Wording): string {
  return [
    wording.noEvidence,
    ...gapLines(answer, wording),
    ...searchedLines(answer.terms, answer.corpus, wording),
  ].join('\n');
}

/** Why the closest sentences may not answer, in lines; none where no reason is known. */
export function doubtLines(answer: Answer, wording: Wording): string[] {
  const { missing } = answer.terms;
  return [
    ...gapLines(answer, wording),
    ...(missing.length > 0 ? [wording.unknownWords(wordList(missing, wording))] : []),
  ];
}

/** Whose figures were found instead of those asked for. */
function gapLines({ gap }: Answer, wording: Wording): string[] {
  if (!gap) return [];
  return [
    wording.askedFigures(inlineText(gap.missing, GAP_MAX)),
    ...(gap.figuresFor.length > 0 ? [wording.foundFigures(wordList(gap.figuresFor, wording))] : []),
  ];
}
