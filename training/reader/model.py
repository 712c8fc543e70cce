"""The reader: a BERT of few layers that reads question and sentence together and gives one logit.

Tokens of all pairs of a batch lie one after another without padding; only the attention pads. The last layer
works out the first token ([CLS]) alone, as nothing else is read from it.
"""

import json
import math
import pathlib
import struct

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

WIDTH, HEADS, INNER = 384, 12, 1536
EPSILON = 1e-12
MOST = 136
"""Tokens of a pair, at most."""
PANEL = 8
"""Outputs that the kernel works out together; see export.py."""


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.out_norm = nn.LayerNorm(WIDTH, EPSILON)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.down_norm = nn.LayerNorm(WIDTH, EPSILON)

    def forward(self, x, places, mask, first_only):
        """x: (tokens, WIDTH); places: (pairs, longest) rows of x; mask: (pairs, 1, 1, longest), 0 or -inf."""
        pairs, longest = places.shape

        def split(y):
            return y[places].view(pairs, longest, HEADS, WIDTH // HEADS).transpose(1, 2)

        key, value = split(self.key(x)), split(self.value(x))
        if first_only:
            x = x[places[:, 0]]
            query = self.query(x).view(pairs, 1, HEADS, WIDTH // HEADS).transpose(1, 2)
        else:
            query = split(self.query(x))
        # By hand: on a CPU this is several times as fast as F.scaled_dot_product_attention, backwards above all.
        weights = torch.softmax(query @ key.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + mask.to(query.dtype), -1)
        seen = weights.to(value.dtype) @ value
        seen = seen.transpose(1, 2).reshape(pairs, -1, WIDTH)
        seen = seen[:, 0] if first_only else seen[mask[:, 0, 0] == 0]
        x = self.out_norm(x + self.out(seen))
        return self.down_norm(x + self.down(F.gelu(self.up(x))))


class Reader(nn.Module):
    def __init__(self, layers, vocabulary=30522, positions=512):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(positions, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.head = nn.Linear(WIDTH, 1)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def forward(self, ids, types, positions, lengths, frozen=0):
        """ids, types, positions: (tokens,); lengths: tokens of each pair. Returns (pairs,) logits."""
        longest = int(lengths.max())
        starts = torch.cumsum(lengths, 0) - lengths
        within = torch.arange(longest)[None, :]
        inside = within < lengths[:, None]
        places = (starts[:, None] + within) * inside
        mask = torch.zeros(len(lengths), 1, 1, longest).masked_fill(~inside[:, None, None, :], -math.inf)
        with torch.no_grad():
            x = self.norm(self.words(ids) + self.positions(positions) + self.types(types))
            for layer in self.layers[:frozen]:
                x = layer(x, places, mask, False)
        last = len(self.layers) - 1
        for i, layer in list(enumerate(self.layers))[frozen:]:
            x = layer(x, places, mask, i == last)
        return self.head(x.float())[:, 0]


def read_safetensors(path):
    with open(path, "rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(size))
        data = bytearray(file.read())
    kinds = {"F16": torch.float16, "F32": torch.float32, "I64": torch.int64, "BF16": torch.bfloat16}
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        start, end = entry["data_offsets"]
        flat = torch.frombuffer(data, dtype=kinds[entry["dtype"]], count=math.prod(entry["shape"]), offset=start)
        tensors[name] = flat.view(entry["shape"]).float()
    return tensors


def from_minilm(path, kept):
    """The base model's embeddings and the layers with these numbers, with a new head."""
    base = {name.removeprefix("bert."): value for name, value in read_safetensors(path).items()}
    reader = Reader(len(kept))
    state = reader.state_dict()
    for ours, theirs in [("words", "word"), ("positions", "position"), ("types", "token_type")]:
        state[f"{ours}.weight"] = base[f"embeddings.{theirs}_embeddings.weight"]
    parts = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "out": "attention.output.dense", "out_norm": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "down_norm": "output.LayerNorm",
    }
    for side in ["weight", "bias"]:
        state[f"norm.{side}"] = base[f"embeddings.LayerNorm.{side}"]
        for i, number in enumerate(kept):
            for ours, theirs in parts.items():
                state[f"layers.{i}.{ours}.{side}"] = base[f"encoder.layer.{number}.{theirs}.{side}"]
    reader.load_state_dict(state)
    return reader


def take_weights(reader, path):
    """Puts the layers and the head of a `weights.bin` into a reader, to train it further. Its embeddings stay the base's."""
    data = pathlib.Path(path).read_bytes()
    layers, pieces = struct.unpack("<II", data[8:16])
    assert layers == len(reader.layers), f"{path} has {layers} layers"
    at = 16

    def take(kind, *shape):
        nonlocal at
        values = np.frombuffer(data, kind, math.prod(shape), at).reshape(shape)
        at += values.nbytes
        return values

    def align():
        nonlocal at
        at += -(at - 16) % 16

    def linear(layer):
        outputs, inputs = layer.weight.shape
        whole = take("i1", outputs // PANEL, inputs // 2, PANEL, 2).transpose(0, 2, 1, 3).reshape(outputs, inputs)
        scales = take("<f4", outputs)
        layer.weight.data = torch.tensor(whole * scales[:, None])
        layer.bias.data = torch.tensor(take("<f4", outputs))

    def norm(layer):
        layer.weight.data, layer.bias.data = torch.tensor(take("<f4", WIDTH)), torch.tensor(take("<f4", WIDTH))

    # Embeddings and the norm after them: passed over, as they were never trained.
    for kind, count in [("<f4", pieces), ("i1", pieces * WIDTH), ("<f4", MOST * WIDTH), ("<f4", 2 * WIDTH), ("<f4", 2 * WIDTH)]:
        take(kind, count)
        align()
    for one in reader.layers:
        for part in [one.query, one.key, one.value, one.out]:
            linear(part)
        norm(one.out_norm)
        linear(one.up)
        linear(one.down)
        norm(one.down_norm)
    align()
    reader.head.weight.data, reader.head.bias.data = torch.tensor(take("<f4", 1, WIDTH)), torch.tensor(take("<f4", 1))
