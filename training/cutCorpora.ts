import type { BenchQuestion, Dataset } from '../bench/dataset.ts';
import { FOLDS, foldOf } from '../bench/foldOf.ts';
import type { Article } from '../src/corpus/article.ts';
import { extractTerms } from '../src/text/terms/extractTerms.ts';
import type { Term } from '../src/text/terms/term.ts';
import { readTraits, Trait } from '../src/text/terms/traits.ts';
import { asInChat, type Random, seeded } from './frames.ts';
import { spread } from './spread.ts';

const CUT = ' (cut)';
/** Articles of the corpora that are cut, in turn: a new server's few up to a newspaper's week. */
const SIZES = [2, 3, 5, 10, 25, 60, 150];
/** Questions asked of each corpus: its own, those of the next one, and its own about somebody else. */
const ASKED = { own: 12, others: 4, renamed: 5 };
const CHAT_SHARE = 0.35;

interface Name extends Pick<Term, 'kind' | 'start' | 'end'> {
  readonly name: string;
}

/** Whether a set is one of `cutCorpora`, by its name. */
export function isCut(dataset: string): boolean {
  return dataset.endsWith(CUT);
}

/**
 * Cuts a set into corpora of few to many articles. Each is asked questions of its own; some of the next one's, which it
 * cannot answer though it is often about the same subject; and some of its own with a name exchanged for another, which
 * it cannot answer though nearly every word is there. A third of them is put as in a chat.
 */
export function cutCorpora(dataset: Dataset): Dataset[] {
  const random = seeded(dataset.articles.length);
  const byArticle = new Map<string | null, BenchQuestion[]>();
  for (const one of dataset.questions) {
    const group = byArticle.get(one.articleId) ?? [];
    group.push(one);
    byArticle.set(one.articleId, group);
  }
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  return folds.flatMap((fold) => {
    const articles = dataset.articles.filter(({ id }) => byArticle.has(id) && foldOf(id) === fold);
    const corpora = chunks(articles);
    const own = corpora.map((corpus) =>
      spread(
        corpus.flatMap(({ id }) => byArticle.get(id) ?? []),
        ASKED.own,
      ),
    );
    return corpora.map((corpus, i): Dataset => {
      const next = corpora.length > 1 ? (own[(i + 1) % own.length] ?? []) : [];
      const names = [...(own[i] ?? []), ...next].flatMap(({ text }) => namesIn(text));
      const renamed = spread(own[i] ?? [], ASKED.renamed).flatMap((one) =>
        rename(one, names, random),
      );
      const questions = [
        ...(own[i] ?? []),
        ...spread(next, ASKED.others).map(unanswered),
        ...renamed.map(unanswered),
      ].map((one) => (random() < CHAT_SHARE ? { ...one, text: asInChat(one.text, random) } : one));
      return { name: `${dataset.name}${CUT}`, articles: corpus, questions };
    });
  });
}

function unanswered(asked: BenchQuestion): BenchQuestion {
  return { ...asked, gold: [], answerable: false };
}

/**
 * The question about somebody or something else, a country for a country: nothing where it has no name, or there is no
 * other.
 */
function rename(asked: BenchQuestion, others: readonly Name[], random: Random): BenchQuestion[] {
  const names = namesIn(asked.text);
  const name = names[Math.floor(random() * names.length)];
  const alike = others.filter(
    (one) => one.kind === name?.kind && !asked.text.toLowerCase().includes(one.name.toLowerCase()),
  );
  const other = alike[Math.floor(random() * alike.length)];
  if (!name || !other) return [];
  const text = asked.text.slice(0, name.start) + other.name + asked.text.slice(name.end);
  return [{ ...asked, text }];
}

function namesIn(text: string): Name[] {
  const terms = extractTerms(text).filter(({ kind }) => kind !== 'phrase');
  const traits = readTraits(text, terms);
  return terms.flatMap(({ kind, start, end }, i) =>
    (traits[i] ?? 0) & Trait.name ? [{ name: text.slice(start, end), kind, start, end }] : [],
  );
}

function chunks(articles: readonly Article[]): Article[][] {
  const all: Article[][] = [];
  for (let at = 0; at < articles.length; ) {
    const size = SIZES[all.length % SIZES.length] ?? 2;
    all.push(articles.slice(at, at + size));
    at += size;
  }
  return all;
}
