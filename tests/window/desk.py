# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desk: sees what the accessibility bus tells a screen reader, and has a keyboard.

Nothing here reaches into the program: controls are found by the names people hear, keys are real key presses, and what
was kept is asked of the program's own commands after the window has closed.
"""
import json
import os
import re
import signal
import subprocess
import tempfile
import time
import pathlib

import screen


class Missed(Exception):
    """What the scenario expected did not come; the text says what."""


class Desk:
    def __init__(self, program, pictures):
        self.program = program
        self.pictures = pictures
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
        self.window = None
        self.taken = 0

    # The program

    def run(self, *arguments):
        """Runs a verb to its end and gives back what it printed."""
        done = subprocess.run([self.program, *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=120, check=False)
        if done.returncode != 0:
            raise Missed(f"{arguments[0]} ended with {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def refused(self, *arguments):
        """The verb must end in a refusal, by its exit code."""
        try:
            self.run(*arguments)
        except Missed:
            return
        raise Missed(f"{arguments[0]} was not refused")

    @staticmethod
    def home():
        return pathlib.Path(os.environ["HOME"])

    def ask(self, *arguments):
        return json.loads(self.run(*arguments, "--json"))

    def open(self, *arguments):
        """Opens the window and waits until it can be used."""
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with open(self.pictures / "program.txt", "ab") as log:
            self.window = subprocess.Popen([self.program, *map(str, arguments)], env=environment, stdin=subprocess.DEVNULL,
                                           stdout=log, stderr=log)
        self.wait(lambda: screen.windows(self.window.pid), "its window opens", 30)
        self.activate()

    def activate(self):
        """Gives the window the keyboard, as the window manager does for one that is clicked."""
        def active():
            return xdotool("getactivewindow").stdout.strip() in self.on_screen()
        self.wait(self.on_screen, "its window is on the screen", 20)
        if not active():
            keyboard("windowactivate", self.on_screen()[-1])
        self.wait(active, "its window has the keyboard")

    def close(self):
        """Closes the window with the window manager's key and waits for the program's end.

        A key that the display swallowed while another window came or went is pressed a second time, as a person would; a
        program that has no window any more and does not end has one chance."""
        self.activate()
        self.key("alt+F4")
        if not self.ended(8) and self.on_screen():
            print("     the key that closes the window had to be pressed twice", flush=True)
            self.key("alt+F4")
        if not self.ended(20):
            raise Missed(f"the program did not end when its window was closed: {self.why_not_ended()}")
        if self.window.returncode != 0:
            raise Missed(f"the program ended with {self.window.returncode}")
        self.window = None

    def ended(self, seconds):
        until = time.monotonic() + seconds
        while self.window.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        return self.window.poll() is not None

    def on_screen(self):
        return xdotool("search", "--onlyvisible", "--pid", str(self.window.pid)).stdout.split()

    def why_not_ended(self):
        """What can be known of a program that should have ended: its windows, who has the keyboard, what its threads wait for."""
        tasks = pathlib.Path(f"/proc/{self.window.pid}/task")
        waits = sorted((task / "wchan").read_text(encoding="utf-8") or "runs" for task in tasks.iterdir())
        has = xdotool("getactivewindow", "getwindowname", "getwindowpid").stdout.split("\n")
        return f"{len(self.on_screen())} windows of {self.window.pid}, the keyboard is in {has}, its threads: {waits}"

    def kill(self):
        """The power goes."""
        self.window.send_signal(signal.SIGKILL)
        self.window.wait()
        self.window = None

    def end(self):
        if self.window and self.window.poll() is None:
            self.kill()

    def words_in(self, name, words):
        """A file with words that open a hub, for --passphrase-file."""
        kept = self.folder / name
        kept.write_text(words + "\n", encoding="utf-8")
        return kept

    # Keys

    def key(self, *names):
        for name in names:
            keyboard("key", name)
            time.sleep(0.05)

    def type(self, text):
        # A letter that the keyboard has not is typed by lending it a key for a moment, which must not be too short.
        keyboard("type", "--delay", "15" if text.isascii() else "80", "--", text)

    def come_in(self, words):
        """Types the words where they are asked for, and waits for Today."""
        self.see_focus("Your words")
        self.type(words)
        self.key("Return")
        self.see("Who dropped in?", seconds=30)

    def press(self, name, role=None):
        """Presses a button, or ticks a box, as a screen reader does for its user."""
        shown = self.see(name, role)
        if not shown.act():
            raise Missed(f"{shown} cannot be pressed")

    def focus(self, name, role=None):
        shown = self.see(name, role)
        self.wait(shown.take_focus, f"{shown} takes the keyboard")

    # Eyes

    def wait(self, what, sentence, seconds=5.0):
        """What `what` gives as soon as it is true; Missed if that takes too long or the program has ended."""
        until = time.monotonic() + seconds
        while True:
            answer = what()
            if answer:
                return answer
            if self.window and self.window.poll() is not None:
                raise Missed(f"the program ended with {self.window.returncode} while waiting until {sentence}")
            if time.monotonic() > until:
                raise Missed(f"waited {seconds:g} seconds in vain until {sentence}")
            time.sleep(0.05)

    def holds(self, fact, sentence):
        if not fact:
            raise Missed(f"it does not hold that {sentence}")

    def everything(self):
        return screen.shown(self.window.pid)

    def see(self, name, role=None, seconds=5.0):
        """The control of that name, or of that label, once it is shown."""
        return self.wait(lambda: screen.named(self.everything(), name, role), f"“{name}” is shown", seconds)

    def see_text(self, name, text):
        """The control of that name holds that text."""
        self.wait(lambda: self.see(name).text() == text, f"“{name}” holds “{text}”")

    def read(self, words, seconds=5.0):
        """Somewhere on the screen these words can be read; gives back the whole text they are in."""
        return self.wait(lambda: next((text for one in self.everything() for text in one.texts() if words in text), None),
                         f"“{words}” can be read", seconds)

    def see_no(self, words):
        """These words can be read nowhere, now and for half a second more."""
        for _ in range(2):
            for one in self.everything():
                if any(words in text for text in one.texts()):
                    raise Missed(f"“{words}” is shown, in {one}")
            time.sleep(0.5)

    def focused(self):
        return self.wait(lambda: screen.focused(self.everything()), "something has the keyboard")

    def see_focus(self, name):
        self.wait(lambda: (now := screen.focused(self.everything())) and name in (now.name(), *now.labels()),
                  f"the keyboard is in “{name}”")

    # What is left

    def memory(self):
        """Everything the program has in memory that can be written to, piece by piece, as whoever dumped it would see it."""
        folder = pathlib.Path("/proc") / str(self.window.pid)
        with open(folder / "mem", "rb", buffering=0) as memory:
            for line in (folder / "maps").read_text(encoding="utf-8").splitlines():
                span, rights = line.split()[:2]
                if "rw" not in rights:
                    continue
                start, end = (int(side, 16) for side in span.split("-"))
                try:
                    memory.seek(start)
                    yield memory.read(end - start)
                except OSError:
                    continue  # guarded: nobody reads it, a dump neither

    def left_in_memory(self, words):
        """Those of the words that stand there in any encoding, or letter by letter as a field keeps them for its undo."""
        spelt = [(word, word.encode(code)) for word in words for code in ("utf-8", "utf-16-le", "utf-32-le")]
        apart = [(word, re.compile(b"|".join(gap.join(re.escape(letter.encode("utf-16-le")) for letter in word)
                                             for gap in (b".{14}", b".{18}")), re.DOTALL)) for word in words]
        left = set()
        for piece in self.memory():
            left.update(word for word, pattern in spelt if pattern in piece)
            left.update(word for word, pattern in apart if pattern.search(piece))
        return sorted(left)

    def picture(self, name):
        self.taken += 1
        subprocess.run(["import", "-window", "root", str(self.pictures / f"{self.taken:02}-{name}.png")], check=False)

    def write_down_what_is_shown(self):
        if self.window and self.window.poll() is None:
            lines = [f"{one} {one.texts()}" for one in self.everything()]
            (self.pictures / "shown.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

    # Rules that hold on every page

    def check_page(self, most_stops=60):
        """Every control has a name, no Alt key is there twice, and Tab comes round."""
        wrong = screen.complaints(self.everything())
        if wrong:
            raise Missed("; ".join(wrong))
        first = str(self.focused())
        stops = []
        for _ in range(most_stops):
            self.key("Tab")
            time.sleep(0.1)
            stops.append(str(self.focused()))
            if stops[-1] == first:
                return stops
        raise Missed(f"Tab does not come round to {first} within {most_stops} presses: {', '.join(stops[-5:])}")


def xdotool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=60, check=False)


def keyboard(*words):
    done = xdotool(*words)
    if done.returncode != 0:
        raise Missed(f"xdotool {' '.join(words)}: {done.stderr.strip()}")
