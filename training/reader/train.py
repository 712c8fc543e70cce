"""Trains the reader until a given time of day, or for so many epochs. See README.md beside this file."""

import argparse
import json
import os
import pathlib
import random
import time

import torch
import torch.distributed as dist
import torch.nn.functional as F

from data import Pieces, batch_of, developed_questions, groups, learnt_questions, title_of
from model import from_minilm, take_weights

parser = argparse.ArgumentParser()
parser.add_argument("--data", required=True, help="folder with what candidates.ts wrote")
parser.add_argument("--base", required=True, help="folder with model.fp16.safetensors and tokenizer.json")
parser.add_argument("--out", required=True, help="folder for checkpoints and the log")
parser.add_argument("--layers", default="0,1,2,3")
parser.add_argument("--frozen", type=int, default=1)
parser.add_argument("--rate", type=float, default=2e-4)
parser.add_argument("--lower", type=float, default=0.8, help="factor of the rate, layer by layer downwards")
parser.add_argument("--groups", type=int, default=8, help="groups in a step, of each worker")
parser.add_argument("--minutes", type=float, required=True, help="the rate falls to 0 over so long")
parser.add_argument("--resume", help="a checkpoint or a weights.bin to go on from")
parser.add_argument("--elapsed", type=float, default=0, help="minutes that it took")
parser.add_argument("--stop", type=float, default=1e9, help="minutes after which to stop early")
parser.add_argument("--threads", type=int, default=1)
parser.add_argument("--seed", type=int, default=1)
options = parser.parse_args()

torch.manual_seed(options.seed)
torch.set_num_threads(options.threads)
rank, workers = int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))
if workers > 1:
    dist.init_process_group("gloo")
rng = random.Random(options.seed)
out = pathlib.Path(options.out)
out.mkdir(parents=True, exist_ok=True)
pieces = Pieces(pathlib.Path(options.base) / "tokenizer.json")
kept = [int(n) for n in options.layers.split(",")]
reader = from_minilm(pathlib.Path(options.base) / "model.fp16.safetensors", kept)
questions = learnt_questions(options.data, rng)
development = developed_questions(
    options.data, ["squad20-pub", "selqa-dev", "wikiqa-train-tok", "timeqa-human-train", "qed", "trecqa-train"], 70
)

if options.resume and options.resume.endswith(".bin"):
    take_weights(reader, options.resume)
elif options.resume:
    reader.load_state_dict(torch.load(options.resume)["state"])
trained = []
for i, layer in enumerate(reader.layers):
    if i >= options.frozen:
        trained.append({"params": list(layer.parameters()), "lr": options.rate * options.lower ** (len(kept) - 1 - i)})
trained.append({"params": list(reader.head.parameters()), "lr": options.rate * 5})
optimizer = torch.optim.AdamW(trained, weight_decay=0.01, betas=(0.9, 0.98))
rates = [part["lr"] for part in trained]
WARM = 40
"""Steps until the rate is whole."""


def logits_of(pairs):
    with torch.autocast("cpu", torch.bfloat16):
        return reader(*batch_of(pairs), frozen=options.frozen)


def develop():
    """P@1 of the ten best of the ranking: by the ranking, by the reader, by both; AUROC of the highest logit."""
    found, sure = {}, []
    with torch.no_grad():
        for one in development:
            candidates = one["candidates"][:10]
            if not candidates:
                continue
            pairs = [pieces.pair(one["question"], c["text"], title_of(c)) for c in candidates]
            logits = logits_of(pairs).tolist()
            sure.append((max(logits), one["answerable"]))
            if not one["answerable"]:
                continue
            scores = [c["score"] for c in candidates]
            ways = [scores, logits, *([s + w * l for s, l in zip(scores, logits)] for w in (0.25, 0.5, 1))]
            right = [candidates[max(range(len(way)), key=way.__getitem__)]["right"] for way in ways]
            found.setdefault(one["set"], []).append(right)
    yes = [s for s, answerable in sure if answerable]
    no = [s for s, answerable in sure if not answerable]
    auroc = sum((a > b) + 0.5 * (a == b) for a in yes for b in no) / max(1, len(yes) * len(no))
    table = {name: [round(sum(column) / len(rows), 3) for column in zip(*rows)] for name, rows in found.items()}
    table["all"] = [round(sum(c) / len(c), 3) for c in zip(*(r for rows in found.values() for r in rows))]
    return table, round(auroc, 3)


def shared(loss, minutes):
    """Takes the mean over all workers of the gradients; gives that of the loss and of the time that has passed."""
    own = torch.tensor([loss, minutes])
    if workers == 1:
        return own.tolist()
    parameters = [p for part in trained for p in part["params"]]
    flat = torch.cat([own, *(p.grad.flatten() for p in parameters)])
    dist.all_reduce(flat)
    flat /= workers
    at = 2
    for p in parameters:
        p.grad.copy_(flat[at : at + p.numel()].view_as(p))
        at += p.numel()
    return flat[:2].tolist()


def log(**fields):
    if rank > 0:
        return
    line = json.dumps(fields)
    print(line, flush=True)
    with open(out / "log.jsonl", "a") as file:
        file.write(line + "\n")


started = time.time() - 60 * options.elapsed
log(options=vars(options), questions=len(questions))
step = pairs_seen = 0
epoch = 0
losses = []
next_report = options.elapsed + 4
done = False
while not done:
    epoch += 1
    made = groups(questions, rng)
    log(epoch=epoch, groups=len(made), pairs=sum(len(rows) for _, rows in made))
    for at in range(0, len(made) - options.groups * workers + 1, options.groups * workers):
        batch = made[at + rank : at + options.groups * workers : workers]
        pairs, members, targets = [], [], []
        for question, rows in batch:
            members.append((len(pairs), len(pairs) + len(rows), rows[0][2]))
            for sentence, title, right in rows:
                pairs.append(pieces.pair(question, sentence, title))
                targets.append(float(right))
        logits = logits_of(pairs)
        binary = F.binary_cross_entropy_with_logits(logits, torch.tensor(targets))
        choices = [-F.log_softmax(logits[a:b], 0)[0] for a, b, right in members if right]
        loss = 0.5 * binary + (torch.stack(choices).mean() if choices else 0)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        mean_loss, minutes = shared(loss.item(), (time.time() - started) / 60)
        factor = max(0.0, 1 - minutes / options.minutes) * min(1, (step + 1) / WARM)
        for part, rate in zip(optimizer.param_groups, rates):
            part["lr"] = rate * factor
        torch.nn.utils.clip_grad_norm_([p for part in trained for p in part["params"]], 1.0)
        optimizer.step()
        step += 1
        pairs_seen += len(pairs) * workers
        losses.append(mean_loss)
        if step % 25 == 0:
            seconds = time.time() - started - 60 * options.elapsed
            log(step=step, pairs=pairs_seen, loss=round(sum(losses[-25:]) / 25, 4), minutes=round(minutes, 2),
                ms_per_pair=round(1000 * seconds / pairs_seen, 2))
        done = minutes >= min(options.minutes, options.stop)
        if (minutes >= next_report or done) and rank == 0:
            table, auroc = develop()
            log(step=step, minutes=round(minutes, 2), development=table, auroc=auroc)
            torch.save({"state": reader.state_dict(), "step": step, "kept": kept}, out / "latest.pt")
            next_report = minutes + 8
        if minutes >= next_report:
            next_report = minutes + 8
        if done:
            break
