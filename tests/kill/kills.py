# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One round of the kill test: start, feed drop-ins, kill, open again, compare."""
import json
import os
import subprocess
import threading
import time

WORDS = "seven quiet lamps beside the river door\n"
SUPPORTS = ["linking-up", "peer", "skills", "carers", "goals", "social-care", "welcoming", "just-here"]
PATIENCE = 60  # seconds until the program counts as hanging


class Lost(Exception):
    """Something a worker relied on did not hold; the text says what."""


class Hub:
    """A store in `folder`, the program that keeps it, and what that program has promised so far."""

    def __init__(self, program, folder):
        self.program = program
        self.store = folder / "kill.hubdesk"
        self.words = folder / "words"
        self.words.write_text(WORDS, encoding="utf-8")
        self.words.chmod(0o600)
        self.sent = set()            # what every drop-in fed to the program says
        self.acknowledged = {}       # id -> what it says
        self.unacknowledged = set()  # ids kept although the kill came before their acknowledgement
        self.early = self.midway = 0

    def command(self, verb, *rest):
        return [*self.program, verb, str(self.store), *rest, "--passphrase-file", str(self.words)]

    def ask(self, verb, *rest):
        """What the verb prints; Lost if it refuses or hangs."""
        try:
            done = subprocess.run(self.command(verb, *rest), stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE,
                                  check=False)
        except subprocess.TimeoutExpired as late:
            raise Lost(f"“{verb}” did not answer within {PATIENCE} seconds") from late
        if done.returncode != 0:
            said = (done.stderr or done.stdout).decode(errors="replace").strip()
            raise Lost(f"“{verb}” ended with {done.returncode}: {said}")
        return done.stdout.decode()

    def make(self):
        self.ask("new", "--hub", "The door that stays open", "--worker", "Robin")

    def check(self):
        self.ask("check")

    def compare(self):
        """Every acknowledged drop-in is there, once and word for word, and nothing is that nobody sent."""
        rows = json.loads(self.ask("contacts", "--json"))
        kept = {row["id"]: told(row) for row in rows}
        if len(kept) != len(rows):
            raise Lost("the same drop-in is listed twice")
        if len(set(kept.values())) != len(kept):
            raise Lost("one drop-in was kept as two")
        for name, note in self.acknowledged.items():
            if name not in kept:
                raise Lost(f"the acknowledged drop-in {name} (“{note}”) is gone")
            if kept[name] != note:
                raise Lost(f"the acknowledged drop-in {name} said “{note}” and now says “{kept[name]}”")
        invented = set(kept.values()) - self.sent
        if invented:
            raise Lost(f"a drop-in is there that nobody sent: {invented.pop()}")
        self.unacknowledged |= kept.keys() - self.acknowledged.keys()


def told(drop_in):
    """What a drop-in says, to be compared."""
    return f"{drop_in.get('note')}: {', '.join(drop_in.get('supports', []))}"


class Feeder:
    """Feeds numbered drop-ins to a running program: each after the one before was acknowledged, as at a desk, or (if
    `turn` is None) as fast as they go in."""

    def __init__(self, hub, program, number, turn):
        self.hub, self.program, self.number, self.turn = hub, program, number, turn
        self.notes = []
        self.over = False
        self.thread = threading.Thread(target=self.feed, daemon=True)
        self.thread.start()

    def stop(self):
        """To be called once the program is dead. Its pipe may have taken a last drop-in that nobody read."""
        self.over = True
        if self.turn:
            self.turn.release()
        self.thread.join(PATIENCE)

    def feed(self):
        line = 0
        try:
            while (self.turn is None or self.turn.acquire()) and not self.over:
                line += 1
                drop_in = {"nobody": True, "supports": [SUPPORTS[line % len(SUPPORTS)]],
                           "note": f"round {self.number}, drop-in {line}"}
                # Remembered before it is written: the program may keep it from the first byte on.
                self.notes.append(told(drop_in))
                self.hub.sent.add(told(drop_in))
                self.program.stdin.write(json.dumps(drop_in).encode() + b"\n")
                self.program.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass


class Listener:
    """Reads acknowledgements until the program's end; only a whole line is one. Each lets the next drop-in go."""

    def __init__(self, program, turn):
        self.program, self.turn = program, turn
        self.lines = []
        self.enough = threading.Event()
        self.wanted = 0
        self.thread = threading.Thread(target=self.listen, daemon=True)

    def expect(self, count):
        self.wanted = count
        self.thread.start()

    def listen(self):
        for line in self.program.stdout:
            if line.endswith(b"\n"):
                self.lines.append(line.decode())
                if self.turn:
                    self.turn.release()
            if len(self.lines) >= self.wanted:
                self.enough.set()
        self.enough.set()


def one_round(hub, number, dice):
    """One kill: mostly at a random moment after a few acknowledgements, now and then while the store is being opened."""
    program = subprocess.Popen(hub.command("log", "--batch", "-", "--json"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    turn = threading.Semaphore(1) if dice.random() < 0.5 else None
    listener = Listener(program, turn)
    feeder = Feeder(hub, program, number, turn)
    if dice.random() < 0.2:
        listener.expect(1)
        listener.enough.wait(dice.uniform(0, 1.5))
    else:
        listener.expect(dice.randint(1, 30))
        if not listener.enough.wait(PATIENCE):
            program.kill()
            raise Lost(f"no acknowledgement within {PATIENCE} seconds")
        time.sleep(dice.uniform(0, 0.01))
    ended = program.poll()
    program.kill()
    program.wait()
    feeder.stop()
    listener.thread.join(PATIENCE)
    if ended is not None:
        raise Lost(f"the program ended by itself with {ended}: {program.stderr.read().decode(errors='replace').strip()}")
    for pipe in (program.stdout, program.stderr):
        pipe.close()
    note_acknowledged(hub, feeder.notes, listener.lines)
    before = len(hub.unacknowledged)
    hub.compare()
    hub.early += not listener.lines
    hub.midway += len(hub.unacknowledged) > before


def note_acknowledged(hub, notes, lines):
    """The n-th acknowledgement is about the n-th drop-in."""
    if len(lines) > len(notes):
        raise Lost(f"{len(lines)} acknowledgements for {len(notes)} drop-ins")
    for note, line in zip(notes, lines):
        try:
            name = json.loads(line)["id"]
        except (ValueError, KeyError, TypeError) as odd:
            raise Lost(f"not an acknowledgement: {line.strip()}") from odd
        if name in hub.acknowledged:
            raise Lost(f"{name} was acknowledged twice")
        hub.acknowledged[name] = note
