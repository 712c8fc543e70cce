"""Adds the reader's logit to the best candidates of what `candidates.ts` wrote."""

import argparse
import json
import pathlib

import torch

from data import Pieces, batch_of, developed_questions, title_of
from model import Reader

parser = argparse.ArgumentParser()
parser.add_argument("--data", required=True)
parser.add_argument("--base", required=True)
parser.add_argument("--checkpoint", required=True)
parser.add_argument("--out", required=True)
parser.add_argument("--sets", nargs="+", required=True, help="NAME:FOLDS:MOST, as squad20-pub:34:800")
parser.add_argument("--best", type=int, default=20)
parser.add_argument("--untitled", action="store_true", help="without the titles")
options = parser.parse_args()

torch.set_num_threads(1)
saved = torch.load(options.checkpoint)
reader = Reader(len(saved["kept"]))
reader.load_state_dict(saved["state"])
pieces = Pieces(pathlib.Path(options.base) / "tokenizer.json")
out = pathlib.Path(options.out)
out.mkdir(parents=True, exist_ok=True)
for entry in options.sets:
    name, folds, most = entry.split(":")
    questions = []
    for fold in folds:
        questions += developed_questions(options.data, [name], int(most), {int(fold)})
    with (out / f"{name}.jsonl").open("w") as file, torch.no_grad():
        for one in questions:
            candidates = one["candidates"][: options.best]
            title = (lambda c: "") if options.untitled else title_of
            pairs = [pieces.pair(one["question"], c["text"], title(c)) for c in candidates]
            order = sorted(range(len(pairs)), key=lambda i: len(pairs[i][1]))
            logits = [0.0] * len(pairs)
            for at in range(0, len(order), 10):
                part = order[at : at + 10]
                with torch.autocast("cpu", torch.bfloat16):
                    found = reader(*batch_of([pairs[i] for i in part]))
                for i, logit in zip(part, found.tolist()):
                    logits[i] = round(logit, 3)
            row = {k: one[k] for k in ["set", "question", "fold", "answerable", "confidence"]}
            row["candidates"] = [[c["score"], logit, int(c["right"]), int(c.get("noAnswer", False))] for c, logit in zip(candidates, logits)]
            file.write(json.dumps(row) + "\n")
    print(name, len(questions), flush=True)
