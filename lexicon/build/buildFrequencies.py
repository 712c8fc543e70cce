"""Writes ../frequencies.json: how common words are in everyday English (films, the web, chats, books, news).

Needs Python with `wordfreq` 3.1.1, whose word lists are under CC BY-SA 4.0:

    pip install wordfreq==3.1.1 && python3 buildFrequencies.py

A value is the Zipf frequency times ten, rounded: 60 is a word in a thousand, 30 one in a million (Van Heuven et
al. 2014). Words rarer than one in a million are left out.
"""

import json
import pathlib
import re

from wordfreq import get_frequency_dict, zipf_frequency

LEAST = 3.0
WORD = re.compile(r"^[a-z][a-z']*$")

words = {}
for word in get_frequency_dict("en", wordlist="large"):
    plain = word.replace("'", "")
    zipf = zipf_frequency(word, "en")
    if WORD.match(word) and zipf >= LEAST:
        words[plain] = max(words.get(plain, 0), round(10 * zipf))
lines = ",\n".join(f"{json.dumps(word)}:{value}" for word, value in sorted(words.items()))
path = pathlib.Path(__file__).parent.parent / "frequencies.json"
path.write_text("{\n" + lines + "\n}\n")
