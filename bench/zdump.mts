import { writeFileSync } from 'node:fs';
import { readDataset, readGolden, type Dataset } from './dataset.ts';
import { readFoldModels } from './foldModels.ts';
import { foldOf } from './foldOf.ts';
import { isSameSentence } from './measures.ts';
import { readQuestion } from '../src/answer/question/readQuestion.ts';
import { findCandidates } from '../src/answer/ranking/findCandidates.ts';
import { rankCandidates } from '../src/answer/ranking/rankCandidates.ts';
import { SHIPPED_MODEL, type Model } from '../src/answer/ranking/model.ts';
import { isStray } from '../src/answer/ranking/candidate.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../src/answer/confidence/confidenceFeatures.ts';
import { buildIndex } from '../src/search/buildIndex.ts';
import { cutCorpora } from '../training/cutCorpora.ts';
import { spread } from '../training/spread.ts';
import { CHAT_FRAMES } from './chatFrames.ts';
const rows: string[] = [];
const TYPES = ['count','amount','when','who','where','why','how','which','yes_no','statement'];
async function ask(d: Dataset, model: Model | null, kind: string, ms: readonly Model[] = []) {
  const index = await buildIndex(d.articles);
  for (const q of d.questions) {
    const fold = foldOf(q.articleId ?? q.text);
    const m = model ?? ms[fold]!;
    const question = readQuestion(q.text, index, { asOf: q.asOf });
    const ranked = rankCandidates(question, findCandidates(question, index), { index, model: m });
    const [first] = ranked;
    const s = first?.article.spans[first.position];
    const right = !!first && q.gold.some((g) => isSameSentence({ articleId: first.articleId, ...s! }, g));
    rows.push(JSON.stringify({ set: d.name, kind, fold, text: q.text, answerable: q.answerable, right, barred: !first || isStray(first) || first.otherOwners.length > 0,
      f: confidenceFeatures(question, ranked, index).map((x) => +x.toFixed(4)), all: first ? [...first.features].map((x) => +x.toFixed(4)) : [],
      second: ranked[1] ? [...ranked[1].features].map((x) => +x.toFixed(4)) : [], scores: ranked.slice(0, 5).map((r) => +r.score.toFixed(3)), n: ranked.length,
      type: TYPES.indexOf(question.type), terms: question.terms.length, info: +question.information.toFixed(2), sentences: index.sentenceCount }));
  }
}
for (const [file, corpus] of [['shipped', 'corpus'], ['news', '/tmp/data/news']] as const) {
  const d = await readGolden(corpus, `/work/shared/questions/${file}.jsonl`);
  await ask({ ...d, name: file }, SHIPPED_MODEL, 'people');
  for (const { frame } of CHAT_FRAMES) await ask({ ...d, name: `${file}-chat`, questions: d.questions.map((q) => ({ ...q, text: frame(q.text) })) }, SHIPPED_MODEL, 'people');
}
{ const d = await readGolden('corpus', 'bench/shippedQuestions.jsonl'); await ask({ ...d, name: 'shippedQuestions' }, SHIPPED_MODEL, 'people'); }
const ms = await readFoldModels();
for (const s of ['squad20-pub','squad11-pub','disfl-squad20-pub','selqa-dev','trecqa-train','trecqa-dev','wikiqa-dev-tok','wikiqa-train-tok','timeqa-human-train','qed','rtqa-2223-small','qamr']) {
  const d = await readDataset(`/work/shared/bench/${s}`);
  await ask({ ...d, questions: spread(d.questions, 1500) }, null, 'whole', ms);
  for (const cut of cutCorpora(d)) await ask(cut, null, 'cut', ms);
  console.error(s, rows.length);
}
writeFileSync(process.argv[2]!, rows.join('\n'));
console.error(CONFIDENCE_FEATURES.join(' '));
