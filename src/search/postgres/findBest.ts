import type {
  CountedTerm,
  Holding,
  ScopeOfRows,
  SearchQueries,
} from '../../store/searchQueries.ts';
import type { Wanted, WantedTerm } from '../corpusView.ts';

/** A bit each in a number that JavaScript holds exactly. */
const TERMS_MOST = 52;
/** Of more sentences that gain alike, the ones with the highest numbers: those that came in last. */
const ALIKE_MOST = 700;
/** Where even the rarest term is a common one: sentences that hold it, and those that hold another one, too. */
const COMMON = { alone: 1_000, withAnother: 2_000 };
/** Articles that are looked at for their titles: from so many places, so many articles. */
const TITLES = { budget: 2_000, most: 150 };

interface Means {
  readonly queries: SearchQueries;
  /** The corpus has no more sentences than are wanted. */
  readonly isSmall: boolean;
  readonly counts: (id: number) => Pick<CountedTerm, 'sentences' | 'titles'> | undefined;
}

interface Found {
  readonly sentences: readonly Pick<Holding, 'ids' | 'firstIds'>[];
  /** The first sentences of articles with the terms in their titles. */
  readonly titled: readonly number[];
}

/**
 * As `bestSentences` in memory, by PostgreSQL. It differs where a corpus is large: a term that more sentences hold than are
 * to be visited is looked for with a second one, and of sentences that gain alike not all come.
 */
export async function findBest(wanted: Wanted, means: Means): Promise<Found> {
  const { queries, isSmall } = means;
  const { articleIds, ...days } = wanted.scope;
  const scope = { ...days, articleIds: articleIds && [...articleIds] };
  const titled = await findTitled(wanted, { ...means, scope });
  if (isSmall) {
    const rows = await queries.allSentences(scope);
    const firstIds = rows.map((row) => row.first_id);
    return { sentences: [{ ids: rows.map(({ id }) => id), firstIds }], titled };
  }
  const { visited, isCommon } = toVisit(wanted, means);
  const [rarest, ...others] = visited;
  if (!rarest) return { sentences: [], titled };
  const groups = isCommon
    ? [
        { terms: [rarest.id], most: COMMON.alone },
        ...others.map(({ id }) => ({ terms: [rarest.id, id], most: COMMON.withAnother })),
      ]
    : visited.map(({ id }) => ({ terms: [id], most: wanted.budget }));
  const held = await queries.sentencesHolding(groups, scope);
  return { sentences: best(held, visited, wanted.most), titled };
}

/** The terms whose places are visited: the rarest first, as long as the budget lasts. */
function toVisit({ terms, budget }: Wanted, { counts }: Means) {
  const known = terms.filter(({ id }) => (counts(id)?.sentences ?? 0) > 0);
  const [rarest] = known;
  if (rarest && (counts(rarest.id)?.sentences ?? 0) > budget) {
    return { visited: known.slice(0, TERMS_MOST), isCommon: true };
  }
  let places = 0;
  const visited = known.filter(({ id }) => {
    const own = counts(id)?.sentences ?? 0;
    if (places > 0 && places + own > budget) return false;
    places += own;
    return true;
  });
  return { visited: visited.slice(0, TERMS_MOST), isCommon: false };
}

/** Those that gain most; where the last of them gain alike, all of these, up to a limit. */
function best(held: readonly Holding[], visited: readonly WantedTerm[], most: number): Holding[] {
  const scored = held.map((holding) => ({ ...holding, gain: gainOf(holding.mask, visited) }));
  scored.sort((a, b) => b.gain - a.gain);
  const chosen: Holding[] = [];
  let count = 0;
  let least = 0;
  for (const { gain, ...holding } of scored) {
    if (count >= most && gain < least) break;
    chosen.push(holding.ids.length > ALIKE_MOST ? latest(holding) : holding);
    count += holding.ids.length;
    least = gain;
  }
  return chosen;
}

/** Added up as `bestSentences` in memory does, so that what gains alike there gains alike here. */
function gainOf(mask: number, visited: readonly WantedTerm[]): number {
  let gain = 0;
  for (const [i, term] of visited.entries()) {
    if (Math.floor(mask / 2 ** i) % 2 === 1) gain = Math.fround(gain + term.gain);
  }
  return gain;
}

function latest({ mask, ids, firstIds }: Holding): Holding {
  const order = [...ids.keys()].sort((a, b) => (ids[b] ?? 0) - (ids[a] ?? 0)).slice(0, ALIKE_MOST);
  const chosen = (column: readonly number[]) => order.map((i) => column[i] ?? -1);
  return { mask, ids: chosen(ids), firstIds: chosen(firstIds) };
}

async function findTitled(
  { titleTerms }: Wanted,
  { queries, counts, scope }: Means & { readonly scope: ScopeOfRows },
): Promise<number[]> {
  const known = titleTerms
    .filter(({ id }) => (counts(id)?.titles ?? 0) > 0)
    .sort((a, b) => b.gain - a.gain);
  let places = 0;
  const terms = known.filter(({ id }) => {
    const own = counts(id)?.titles ?? 0;
    if (places > 0 && places + own > TITLES.budget) return false;
    places += own;
    return true;
  });
  return terms.length === 0 ? [] : queries.titled(terms, { scope, most: TITLES.most });
}
