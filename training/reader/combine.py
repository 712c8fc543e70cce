"""What the reader brings: P@1, AUROC and answers at the same number of false ones, without and with it.

How its logit is added to the ranking and to the confidence is learnt on part 3 of the articles, by two small
logistic models; everything is measured on part 4, and on sets of which nothing was learnt at all.
"""

import argparse
import json
import pathlib

import numpy as np

parser = argparse.ArgumentParser()
parser.add_argument("--scored", required=True)
parser.add_argument("--best", type=int, default=20)
options = parser.parse_args()
UNSEEN = ["rtqa-2223-small", "news", "shipped", "shippedQuestions"]

rows = []
for path in sorted(pathlib.Path(options.scored).glob("*.jsonl")):
    rows += [json.loads(line) for line in path.open()]
for row in rows:
    row["c"] = np.array(row["candidates"][: options.best], float).reshape(-1, 4)


def minimise(loss_and_gradient, size, steps=3000, rate=0.02):
    x, m, v = np.zeros(size), np.zeros(size), np.zeros(size)
    for t in range(1, steps + 1):
        _, g = loss_and_gradient(x)
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        x -= rate * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-9)
    return x


learnt = [r for r in rows if r["fold"] == 3 and r["set"] not in UNSEEN]
sizes = {}
for r in learnt:
    sizes[r["set"]] = sizes.get(r["set"], 0) + 1
weight_of = lambda r: 1 / np.sqrt(sizes[r["set"]])

groups = [r for r in learnt if 0 < r["c"][:, 2].sum() < len(r["c"])] if learnt else []


def ranking_loss(x):
    loss, gradient, total = 0.0, np.zeros(2), 0.0
    for r in groups:
        features, right = r["c"][:, :2], r["c"][:, 2] == 1
        odds = features @ x
        share = np.exp(odds - odds.max())
        w = weight_of(r)
        loss -= w * np.log(share[right].sum() / share.sum())
        gradient += w * (features.T @ (share / share.sum()) - features[right].T @ (share[right] / share[right].sum()))
        total += w
    return loss / total, gradient / total


ranking = minimise(ranking_loss, 2, steps=300)
print(f"learnt on part 3: score + {ranking[1] / ranking[0]:.3f} * logit, of the {options.best} best")


def order(r, share):
    c = r["c"]
    return sorted(range(len(c)), key=lambda i: (c[i][3], -(c[i][0] + share * c[i][1])))


SHARE = ranking[1] / ranking[0]


def logit(p):
    p = min(max(p, 1e-6), 1 - 1e-6)
    return np.log(p / (1 - p))


def sure(r):
    """What the confidence may learn from: the one without the reader, the first one's logit, the best other's, whether the first changed."""
    c = r["c"]
    if len(c) == 0:
        return np.array([-8, -8, -8, 0, 1.0])
    ranked = order(r, SHARE)
    others = [c[i][1] for i in ranked[1:]] or [-8]
    return np.array([logit(r["confidence"]), c[ranked[0]][1], max(others), float(ranked[0] != order(r, 0)[0]), 1.0])


def right(r, share):
    return len(r["c"]) > 0 and r["c"][order(r, share)[0]][2] == 1


X = np.array([sure(r) for r in learnt])
y = np.array([float(right(r, SHARE)) for r in learnt])
W = np.array([weight_of(r) * (1 if r["answerable"] else 2) for r in learnt])


def confidence_loss(x):
    p = 1 / (1 + np.exp(-(X @ x)))
    g = X.T @ (W * (p - y)) / W.sum() + 0.001 * x
    return 0, g


confidence = minimise(confidence_loss, X.shape[1])
print("confidence: without", "first", "other", "changed", "bias", np.round(confidence, 3))


def auroc(scores, answerable):
    yes = [s for s, a in zip(scores, answerable) if a]
    no = sorted(s for s, a in zip(scores, answerable) if not a)
    if not yes or not no:
        return float("nan")
    return float(np.mean([(np.searchsorted(no, s, "left") + np.searchsorted(no, s, "right")) / 2 / len(no) for s in yes]))


print(f"{'set':20} {'n':>5} {'un':>5} | P@1: without  reader  with  +/-  best | AUROC: without  reader  with | right and answered at equal false: false  without  with")
for name in sorted({r["set"] for r in rows}):
    some = [r for r in rows if r["set"] == name and (name in UNSEEN or r["fold"] == 4)]
    yes = [r for r in some if r["answerable"]]
    if not yes:
        continue
    without = [right(r, 0) for r in yes]
    alone = [right(r, 1e6) for r in yes]
    both = [right(r, SHARE) for r in yes]
    could = np.mean([r["c"][:, 2].sum() > 0 if len(r["c"]) else False for r in yes])
    won = sum(b and not a for a, b in zip(without, both))
    lost = sum(a and not b for a, b in zip(without, both))
    answerable = [r["answerable"] for r in some]
    old = [r["confidence"] for r in some]
    new = [float(sure(r) @ confidence) for r in some]
    highest = [max(r["c"][:, 1], default=-9) for r in some]
    false_now = sum(r["confidence"] >= 0.38 and not r["answerable"] for r in some)

    def answered_right(scores, share):
        no = sorted((s for s, a in zip(scores, answerable) if not a), reverse=True)
        bar = no[false_now] if false_now < len(no) else -1e9
        return sum(s > bar and r["answerable"] and right(r, share) for s, r in zip(scores, some))

    print(f"{name:20} {len(yes):5} {len(some) - len(yes):5} | {np.mean(without):.3f}  {np.mean(alone):.3f}  {np.mean(both):.3f}  +{won} -{lost}  {could:.3f} | "
          f"{auroc(old, answerable):.3f}  {auroc(highest, answerable):.3f}  {auroc(new, answerable):.3f} | {false_now}  {answered_right(old, 0)}  {answered_right(new, SHARE)}")
