"""Pairs of question and sentence, out of what `candidates.ts` wrote."""

import json
import pathlib
import random
import re

import torch

QUESTION, TITLE, SENTENCE = 48, 12, 72
"""Word pieces kept of each."""

CLS, SEP = 101, 102

TRAINED_ON = [
    "squad20-pub", "squad11-pub", "disfl-squad20-pub", "qamr", "selqa-dev", "wikiqa-train-tok", "wikiqa-dev-tok",
    "trecqa-train", "trecqa-dev", "timeqa-human-train", "qed",
]
LEARNT, DEVELOPED = {0, 1, 2}, {3}
MOST = {"qamr": 0.6}
"""The share that is used."""

FRAMES = [
    "any info on {}", "do you know {}", "does anyone know {}", "can someone tell me {}", "hey, {}", "quick question: {}",
    "i was wondering {}", "so {}", "ok but {}", "wait, {}", "please tell me {}", "{} please", "{} exactly", "{} again",
    "{} anyone know", "i heard about this, {}", "is it known {}", "just curious, {}", "got a source for {}", "um {}",
    "{} right now", "{} thanks", "could you find out {}", "what do the articles say: {}", "remind me {}", "and {}",
]
CONTRACTIONS = [("what is", "what's"), ("who is", "who's"), ("where is", "where's"), ("did not", "didn't"), ("is not", "isn't")]


KEPT_FIELDS = ["text", "title", "article", "score", "right", "noAnswer"]
FOLD = re.compile(r'"fold":(\d)')


def read(folder, name, folds):
    """The questions on these parts of the articles, with what is needed of their candidates."""
    for line in (pathlib.Path(folder) / f"{name}.jsonl").open(encoding="utf8"):
        if int(FOLD.search(line)[1]) in folds:
            one = json.loads(line)
            one["candidates"] = [{k: c[k] for k in KEPT_FIELDS if k in c} for c in one["candidates"]]
            yield one


def title_of(candidate):
    """An article that has no title of its own is called by its id, which says nothing."""
    title = candidate["title"]
    return "" if title == candidate.get("article") or re.match(r"(Wiki1k|wikinews|train|dev|selqa)[-:]", title) else title


class Pieces:
    """Word pieces, each text cut once."""

    def __init__(self, tokenizer_file):
        from tokenizers import Tokenizer

        self.tokenizer = Tokenizer.from_file(str(tokenizer_file))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known = {}

    def __call__(self, text):
        if text not in self.known:
            self.known[text] = self.tokenizer.encode(text, add_special_tokens=False).ids
        return self.known[text]

    def pair(self, question, sentence, title=""):
        """ids of both parts: the question; the title, where there is one, and the sentence."""
        first = [CLS, *self(question)[:QUESTION], SEP]
        heading = [*self(title)[:TITLE], SEP] if title else []
        return first, [*heading, *self(sentence)[:SENTENCE], SEP]


def batch_of(pairs):
    ids = torch.tensor([i for first, second in pairs for i in first + second])
    types = torch.tensor([t for first, second in pairs for t in [0] * len(first) + [1] * len(second)])
    positions = torch.tensor([p for first, second in pairs for p in range(len(first) + len(second))])
    lengths = torch.tensor([len(first) + len(second) for first, second in pairs])
    return ids, types, positions, lengths


NAME = re.compile(r"(?<=\s)[A-Z][\w.’'-]+(?: (?:of |the |de )?[A-Z][\w.’'-]+)*")
NUMBER = re.compile(r"\b\d[\d,.]*\d\b|\b\d\b")


def exchanged(question, gold, names, rng):
    """The question with a name or number of another one's in place of one that its sentence holds; or None."""
    found = [m for m in [*NAME.finditer(question), *NUMBER.finditer(question)] if m.group().lower() in gold.lower()]
    if not found:
        return None
    match = rng.choice(found)
    old = match.group()
    if old[0].isdigit():
        if re.fullmatch(r"1\d{3}|20\d\d", old):
            new = str(int(old) + rng.choice([-30, -12, -7, -4, -2, -1, 1, 2, 3, 5, 9, 20]))
        else:
            new = str(rng.choice([2, 3, 4, 5, 7, 8, 10, 12, 15, 20, 25, 30, 50, 100, 200, 500]))
    else:
        new = rng.choice(names)
    return None if new.lower() in gold.lower() or new == old else question[: match.start()] + new + question[match.end() :]


LITTLE = set("a an the is are was were be been do does did has have had of in on at to for by with from that this it its as".split())
ASKING = set("what which who whom whose when where why how many much".split())


def keywords(question):
    """As it is typed into a box: the words that tell what it is about, without those that ask."""
    words = question.rstrip("? .").split()
    kept = [w for w in words if w.lower() not in LITTLE and w.lower() not in ASKING]
    return " ".join(kept) if len(kept) >= 3 else question


def everyday(question, rng):
    if rng.random() < 0.07:
        return keywords(question)
    if rng.random() < 0.3:
        question = question.rstrip("? .").strip()
    if rng.random() < 0.2:
        lower = question[:1].lower() + question[1:]
        question = rng.choice(FRAMES).format(lower.rstrip("? .") if rng.random() < 0.7 else lower)
    if rng.random() < 0.1:
        for long, short in CONTRACTIONS:
            question = re.sub(long, short, question, flags=re.I)
    return question


def groups(questions, rng, negatives=5):
    """One epoch: (question, [(sentence, title, right)]), in no order."""
    by_set = {}
    for one in questions:
        by_set.setdefault(one["set"], []).extend(NAME.findall(one["question"]))
    made = []
    for one in questions:
        wrong = [c for c in one["candidates"] if not c["right"]]
        golds = [g["text"] for g in one["gold"]]
        wrong = [c for c in wrong if all(c["text"] not in g and g not in c["text"] for g in golds)]
        near, far = wrong[:8], wrong[8:]
        keep_title = rng.random() < 0.7

        def as_rows(candidates, right):
            return [(c["text"], title_of(c) if keep_title else "", right) for c in candidates]

        text = everyday(one["question"], rng)
        if one["answerable"]:
            if not one["gold"] or not wrong:
                continue
            gold = rng.choice(one["gold"])
            count = min(len(near), negatives - 2)
            rows = as_rows(rng.sample(near, count) + rng.sample(far, min(len(far), negatives - count)), 0)
            made.append((text, as_rows([gold], 1) + rows))
            other = exchanged(one["question"], gold["text"], by_set[one["set"]], rng) if rng.random() < 0.3 else None
            if other:
                made.append((everyday(other, rng), as_rows([gold, *near[:2]], 0)))
        elif wrong:
            made.append((text, as_rows(rng.sample(wrong[:8], min(4, len(wrong[:8]))), 0)))
    rng.shuffle(made)
    return made


def learnt_questions(folder, rng):
    chosen, seen = [], set()
    for name in TRAINED_ON:
        found = [q for q in read(folder, name, LEARNT) if name not in MOST or rng.random() < MOST[name]]
        found = [q for q in found if q["question"] not in seen]
        seen.update(q["question"] for q in found)
        chosen += found
    return chosen


def developed_questions(folder, names, most, folds=DEVELOPED):
    """A part of what is for choosing; the same at every call."""
    chosen = []
    for name in names:
        found = list(read(folder, name, folds))
        random.Random(7).shuffle(found)
        chosen += found[:most]
    return chosen
