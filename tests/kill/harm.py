# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the kill test sees harm: a small program that behaves like Hubdesk's verbs, once honest and once for each
way to do harm. Run as a program, it is that program:  harm.py HARM VERB STORE ...
"""
import io
import json
import os
import secrets
import sys
import time

HARMS = {
    "honest": None,
    "acknowledges-before-it-keeps": "is gone",
    "forgets-on-opening": "is gone",
    "changes-what-was-said": "now says",
    "keeps-twice": "kept as two",
    "invents": "nobody sent",
    "does-not-open": "ended with 1",
    "fails-the-check": "“check” ended with 1",
    "gives-up": "by itself",
    "says-nonsense": "not an acknowledgement",
}


def notice_all(run):
    """How many of the harms were noticed for what they are, and how many not."""
    good = bad = 0
    for harm, words in HARMS.items():
        said = io.StringIO()
        whole = run([sys.executable, os.path.abspath(__file__), harm], 12, 7, said)
        noticed = whole if words is None else (not whole and words in said.getvalue())
        print(f"{'ok  ' if noticed else 'FAIL'} {harm}: {said.getvalue().splitlines()[-1]}")
        good, bad = good + noticed, bad + (not noticed)
    return good, bad


def read(store):
    if not os.path.exists(store):
        return []
    with open(store, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.endswith("\n")]


def append(store, row):
    file = os.open(store, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(file, json.dumps(row).encode() + b"\n")
    os.close(file)


def log(harm, store):
    kept, waiting = 0, []
    for line in sys.stdin:
        row = {**json.loads(line), "id": secrets.token_hex(16)}
        if harm == "acknowledges-before-it-keeps":
            waiting.append(row)
            if len(waiting) == 10:
                for one in waiting:
                    append(store, one)
                waiting.clear()
        else:
            append(store, row)
        kept += 1
        if harm == "keeps-twice" and kept == 3:
            append(store, {**row, "id": secrets.token_hex(16)})
        if harm == "invents" and kept == 3:
            append(store, {**row, "id": secrets.token_hex(16), "note": "somebody else"})
        if harm == "gives-up" and kept == 2:
            sys.exit("no more today")
        print("thank you" if harm == "says-nonsense" else json.dumps({"id": row["id"]}), flush=True)
        time.sleep(0.001)


def contacts(harm, store):
    rows = read(store)
    if harm == "does-not-open" and len(rows) > 20:
        sys.exit("the store is damaged")
    if harm == "forgets-on-opening" and len(rows) > 20:
        rows.pop(7)
    if harm == "changes-what-was-said" and len(rows) > 20:
        rows[7]["supports"] = ["goals", "peer"]
    print(json.dumps(rows))


def main():
    harm, verb, store = sys.argv[1:4]
    if verb == "log":
        log(harm, store)
    elif verb == "contacts":
        contacts(harm, store)
    elif verb == "check" and harm == "fails-the-check":
        sys.exit("table and log differ")


if __name__ == "__main__":
    main()
