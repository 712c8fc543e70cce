import { readCorpus } from '../src/corpus/readCorpus.ts';
import { buildIndex } from '../src/search/buildIndex.ts';
import { readQuestion } from '../src/answer/question/readQuestion.ts';
import { findCandidates } from '../src/answer/ranking/findCandidates.ts';
import { rankCandidates } from '../src/answer/ranking/rankCandidates.ts';
import { SHIPPED_MODEL } from '../src/answer/ranking/model.ts';
import { FEATURES } from '../src/answer/ranking/features.ts';
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../src/answer/confidence/confidenceFeatures.ts';
const [corpus, q] = process.argv.slice(2);
const { articles } = await readCorpus(corpus!);
const index = await buildIndex(articles);
const question = readQuestion(q!, index, {});
console.log(question.text, question.terms.map((t) => `${t.word} w${t.weight.toFixed(2)} i${t.information.toFixed(2)}${t.isName ? 'N' : ''}${t.isFocus ? 'F' : ''}`).join(' | '));
const ranked = rankCandidates(question, findCandidates(question, index), { index, model: SHIPPED_MODEL });
for (const c of ranked.slice(0, 3)) { const s = c.article.spans[c.position]!; console.log(c.score.toFixed(2), c.article.article.body.slice(s.start, s.end).slice(0, 120)); }
console.log(FEATURES.map((f, i) => `${f} ${ranked.slice(0, 2).map((r) => r.features[i]!.toFixed(2)).join('/')} w${(SHIPPED_MODEL.ranking[f] ?? 0).toFixed(2)}`).join('\n'));
const cf = confidenceFeatures(question, ranked, index); let sum = SHIPPED_MODEL.confidence['bias']!;
cf.forEach((v, i) => { const w = SHIPPED_MODEL.confidence[CONFIDENCE_FEATURES[i]!] ?? 0; sum += v * w; console.log('  C', CONFIDENCE_FEATURES[i], v.toFixed(2), '*', w, '=', (v * w).toFixed(2)); });
console.log('sum', sum, 1 / (1 + Math.exp(-sum)));
