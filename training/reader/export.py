"""Makes the files of lexicon/reader out of a checkpoint: 8-bit weights, the word pieces kept, a table for the tests."""

import argparse
import collections
import gzip
import json
import pathlib
import re
import struct

import numpy as np
import torch

from data import Pieces, batch_of
from model import MOST, PANEL, Reader

OFTEN = 15
"""A word piece seen fewer times in the question sets is spelt with smaller ones."""
ALWAYS = re.compile(r"^\[(PAD|UNK|CLS|SEP)\]$|^(##)?.$")


def linear_bytes(layer):
    """Weights in panels of eight outputs, for each two inputs eight pairs; then scales, then biases."""
    weight = layer.weight.detach().numpy()
    scales = np.abs(weight).max(1) / 127
    whole = np.rint(weight / scales[:, None]).astype(np.int8)
    outputs, inputs = whole.shape
    panels = whole.reshape(outputs // PANEL, PANEL, inputs // 2, 2).transpose(0, 2, 1, 3)
    layer.weight.data = torch.tensor(whole.astype(np.float32) * scales[:, None].astype(np.float32))
    return panels.tobytes() + floats(scales) + floats(layer.bias)


def floats(values):
    if isinstance(values, torch.Tensor):
        values = values.detach().numpy()
    return np.ascontiguousarray(values, "<f4").tobytes()


def norm_bytes(norm):
    return floats(norm.weight) + floats(norm.bias)


def padded(data):
    return data + bytes(-len(data) % 16)


def model_bytes(reader):
    """In the order in which the kernel lays it out. Puts the rounded weights into the reader, too."""
    words = reader.words.weight.detach().numpy()
    scales = np.abs(words).max(1) / 127
    scales[scales == 0] = 1
    whole = np.rint(words / scales[:, None]).astype(np.int8)
    reader.words.weight.data = torch.tensor(whole.astype(np.float32) * scales[:, None].astype(np.float32))
    parts = [
        floats(scales), whole.tobytes(), floats(reader.positions.weight[:MOST]), floats(reader.types.weight),
        norm_bytes(reader.norm),
        b"".join(
            b"".join(map(linear_bytes, [one.query, one.key, one.value, one.out]))
            + norm_bytes(one.out_norm) + linear_bytes(one.up) + linear_bytes(one.down) + norm_bytes(one.down_norm)
            for one in reader.layers
        ),
        floats(reader.head.weight) + floats(reader.head.bias),
    ]
    return b"".join(map(padded, parts))


def texts_of(folder):
    for name in ["corpus", "queries"]:
        path = pathlib.Path(folder) / f"{name}.jsonl.gz"
        if path.exists():
            for line in gzip.open(path, "rt", encoding="utf8"):
                entry = json.loads(line)
                yield from [entry["question"]] if "question" in entry else [entry["title"], *entry["sentences"]]


parser = argparse.ArgumentParser()
parser.add_argument("--checkpoint", required=True)
parser.add_argument("--base", required=True)
parser.add_argument("--texts", nargs="+", required=True, help="question sets whose word pieces are counted")
parser.add_argument("--out", required=True)
parser.add_argument("--table", required=True, help="file for the tests")
options = parser.parse_args()

saved = torch.load(options.checkpoint)
reader = Reader(len(saved["kept"]))
reader.load_state_dict(saved["state"])
pieces = Pieces(pathlib.Path(options.base) / "tokenizer.json")
counts = collections.Counter()
for folder in options.texts:
    texts = list(texts_of(folder))
    for at in range(0, len(texts), 5000):
        for encoded in pieces.tokenizer.encode_batch(texts[at : at + 5000], add_special_tokens=False):
            counts.update(encoded.ids)
vocabulary = sorted(pieces.tokenizer.get_vocab().items(), key=lambda entry: entry[1])
kept = [(piece, i) for piece, i in vocabulary if counts[i] >= OFTEN or (ALWAYS.match(piece) and (counts[i] or ord(piece[-1]) < 128))]
reader.words.weight.data = reader.words.weight.data[[i for _, i in kept]]

# The same tokens as the program will see, so that the table is of the very same input.
from tokenizers import Tokenizer

description = json.loads((pathlib.Path(options.base) / "tokenizer.json").read_text())
description["model"]["vocab"] = {piece: n for n, (piece, _) in enumerate(kept)}
description["added_tokens"] = []
description["post_processor"] = None
description["truncation"] = description["padding"] = None
cut = Tokenizer.from_str(json.dumps(description))
ids = {piece: n for n, (piece, _) in enumerate(kept)}

PAIRS = [
    ("how many US troops are in Niger?", "There are about a thousand US soldiers in Niger.", "Niger after the coup"),
    ("how many US troops are in Niger?", "The minister spoke in Paris on Sunday.", "Niger after the coup"),
    ("who won the race", "Ann Lee won the race by two seconds.", ""),
    ("who won the race", "The race was held in May 2019 under a clear sky.", ""),
    ("when was the bridge opened?", "The bridge was opened on 3 May 1932 by the king.", "Harbour bridge"),
    ("when was the bridge opened?", "It carries eight lanes of traffic and two railway lines.", "Harbour bridge"),
    ("what does the naïve café’s “menu” cost?", "The café’s menu costs €12.50 – “a bargain”, says Zoë.", "Food"),
    ("why did the plant close?", "It shut because demand had fallen by 40% since 2008.", "Jobs lost as plant closes"),
    ("is 東京 large?", "東京 (Tokyo) has 14 million inhabitants; it’s the largest city.", ""),
    ("", "A sentence without a question.", ""),
    ("long " * 80 + "?", "sentence " * 120 + ".", "title " * 30),
]


def pair(question, sentence, title):
    def cut_to(text, most):
        return cut.encode(text, add_special_tokens=False).ids[:most]

    first = [ids["[CLS]"], *cut_to(question, 48), ids["[SEP]"]]
    heading = [*cut_to(title, 12), ids["[SEP]"]] if title else []
    return first, [*heading, *cut_to(sentence, 72), ids["[SEP]"]]


pairs = [pair(*one) for one in PAIRS]
with torch.no_grad():
    whole = reader(*batch_of(pairs)).tolist()
    data = model_bytes(reader)
    rounded = reader(*batch_of(pairs)).tolist()
out = pathlib.Path(options.out)
out.mkdir(parents=True, exist_ok=True)
(out / "weights.bin").write_bytes(b"READER1\n" + struct.pack("<II", len(reader.layers), len(kept)) + data)
(out / "vocabulary.txt").write_text("".join(f"{piece}\n" for piece, _ in kept), encoding="utf8")
table = [
    {"question": q, "sentence": s, "title": t, "ids": first + second, "ofQuestion": len(first),
     "logit": round(r, 4), "unrounded": round(w, 4)}
    for (q, s, t), (first, second), w, r in zip(PAIRS, pairs, whole, rounded)
]
pathlib.Path(options.table).write_text("[\n" + ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in table) + "\n]\n", encoding="utf8")
print(len(kept), "word pieces,", len(data), "bytes; rounding moved the logits by at most", max(abs(a - b) for a, b in zip(whole, rounded)))
