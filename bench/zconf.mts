// lab: dump everything for reader confidence: features with weight w, for folds 3 and 4 and people's
import { writeFileSync } from 'node:fs';
import { readDataset, readGolden, type Dataset } from './dataset.ts';
import { readFoldModels } from './foldModels.ts';
import { foldOf } from './foldOf.ts';
import { isSameSentence } from './measures.ts';
import { readQuestion } from '../src/answer/question/readQuestion.ts';
import { findCandidates } from '../src/answer/ranking/findCandidates.ts';
import { rankCandidates } from '../src/answer/ranking/rankCandidates.ts';
import { SHIPPED_MODEL, type Model } from '../src/answer/ranking/model.ts';
import { passageOf, readable } from '../src/answer/ranking/readAgain.ts';
import { isStray } from '../src/answer/ranking/candidate.ts';
import { FEATURES } from '../src/answer/ranking/features.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../src/answer/confidence/confidenceFeatures.ts';
import { createReader } from '../src/reader/createReader.ts';
import { buildIndex } from '../src/search/buildIndex.ts';
import { cutCorpora } from '../training/cutCorpora.ts';
import { asInChat, seeded } from '../training/frames.ts';
import { spread } from '../training/spread.ts';
import { CHAT_FRAMES } from './chatFrames.ts';

const out = process.argv[2]!;
const reader = createReader({ timeLimitMs: 600_000 });
const models = await readFoldModels();
const random = seeded(3);
const rows: any[] = [];
async function ask(d: Dataset, model: Model, fold: number, kind: string) {
  const index = await buildIndex(d.articles);
  for (const q of d.questions) {
    const question = readQuestion(q.text, index, { asOf: q.asOf });
    const ranked = rankCandidates(question, findCandidates(question, index), { index, model });
    if (ranked.length === 0) { rows.push({ set: d.name, kind, fold, text: q.text, answerable: q.answerable, c: [] }); continue; }
    const { best, rest } = readable(ranked);
    const reading = await reader.read(question.text, best.map(passageOf));
    if (reading.status !== 'read') throw new Error(reading.status);
    const right = (c: any) => { const s = c.article.spans[c.position]!; return q.gold.some((g) => isSameSentence({ articleId: c.articleId, ...s }, g)) ? 1 : 0; };
    const A = FEATURES.indexOf('coverage.around'), K = FEATURES.indexOf('kind.fits');
    rows.push({ set: d.name, kind, fold, text: q.text, answerable: q.answerable,
      base: confidenceFeatures(question, ranked, index),
      best: best.map((c, i) => ({ score: +c.score.toFixed(4), logit: +reading.logits[i]!.toFixed(3), right: right(c), stray: isStray(c) ? 1 : 0, f: confidenceFeatures(question, [c], index).map((x) => +x.toFixed(4)), a: c.features[A], k: c.features[K] })),
      rest: rest.map((c) => [+c.score.toFixed(3), right(c), c.features[A], c.features[K], c.otherOwners.length]) });
  }
}
const B = '/work/shared/bench';
for (const [file, corpus] of [['shipped', 'corpus'], ['news', '/tmp/data/news']] as const) {
  const d = await readGolden(corpus, `/work/shared/questions/${file}.jsonl`);
  await ask({ ...d, name: file }, SHIPPED_MODEL, -1, 'people');
  for (const { frame } of CHAT_FRAMES.slice(0, 3)) await ask({ ...d, name: `${file}-chat`, questions: d.questions.map((q) => ({ ...q, text: frame(q.text) })) }, SHIPPED_MODEL, -1, 'people');
}
{ const d = await readGolden('corpus', 'bench/shippedQuestions.jsonl'); await ask({ ...d, name: 'shippedQuestions' }, SHIPPED_MODEL, -1, 'people'); }
for (const s of ['squad20-pub','squad11-pub','disfl-squad20-pub','selqa-dev','trecqa-train','trecqa-dev','wikiqa-dev-tok','wikiqa-train-tok','timeqa-human-train','qed','rtqa-2223-small']) {
  const d = await readDataset(`${B}/${s}`);
  for (const fold of s.startsWith('rtqa') ? [0, 1, 2, 3, 4] : [3, 4]) {
    const of = d.questions.filter((q) => foldOf(q.articleId ?? q.text) === fold);
    const qs = spread(of, s.startsWith('rtqa') ? 60 : 200).map((q) => (random() < 0.25 && fold === 3 ? { ...q, text: asInChat(q.text, random) } : q));
    await ask({ ...d, questions: qs }, models[fold]!, fold, 'whole');
    const cuts = cutCorpora(d).filter(({ articles: [f] }) => f && foldOf(f.id) === fold);
    for (const cut of spread(cuts, s.startsWith('rtqa') ? 4 : 12)) await ask(cut, models[fold]!, fold, 'cut');
  }
  console.error(s, rows.length);
}
await reader.close();
writeFileSync(out, rows.map((r) => JSON.stringify(r)).join('\n'));
