# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the very first start to a saved drop-in in under a minute, by keyboard, and back in with the same words."""
import os
import pathlib
import time


def offered_words(desk):
    labels = [one.text() for one in desk.everything() if one.role() == "label"]
    return next(after for before, after in zip(labels, labels[1:]) if "then type them once" in before)


def has_no_network(desk):
    """What the kernel knows about the running window: its calls are filtered, and no network library was loaded."""
    kernel = pathlib.Path("/proc") / str(desk.window.pid)
    desk.holds("Seccomp:\t2" in (kernel / "status").read_text(encoding="ascii"), "the kernel filters the window's calls")
    loaded = (kernel / "maps").read_text(encoding="utf-8")
    desk.holds("libQt6Widgets" in loaded and "Qt6Network" not in loaded, "the window never loaded a network library")


def play(desk):
    began = time.monotonic()
    desk.open()
    desk.see_focus("Start our hub")
    desk.picture("first-choices")
    desk.key("space")
    desk.see_focus("What is your hub called?")
    desk.type("Clifton Hub")
    desk.key("Return")
    desk.see_focus("What is your name?")
    desk.type("Dee")
    desk.key("Return")
    desk.see_focus("Your words")
    words = offered_words(desk)
    desk.holds(len(words.split()) == 5, f"five words are offered, not “{words}”")
    desk.type(words)
    desk.picture("start-our-hub")
    desk.key("Return")
    desk.wait(lambda: any(one.name() == "Who dropped in?" for one in desk.everything()), "the new hub opens", 30)
    desk.key("F2", "7", "Return")
    desk.read("Logged")
    took = time.monotonic() - began
    desk.holds(took < 60, f"it took less than a minute, not {took:.0f} seconds")
    desk.picture("first-drop-in")
    has_no_network(desk)
    desk.close()

    store = pathlib.Path(os.environ["HOME"]) / "Documents" / "Hubdesk" / "Clifton Hub.hubdesk"
    kept = desk.folder / "words"
    kept.write_text(words + "\n", encoding="utf-8")
    visits = desk.ask("contacts", store, "--passphrase-file", kept)
    desk.holds(len(visits) == 1, f"one visit is in the store, not {len(visits)}")

    desk.open()
    desk.see_focus("Your words")
    desk.type("not these words at all")
    desk.key("Return")
    desk.read("do not open this hub", 20)
    desk.see_focus("Your words")
    desk.picture("wrong-words")
    desk.type(words)
    desk.key("Return")
    desk.see("Who dropped in?", seconds=30)
    desk.key("ctrl+shift+l")
    desk.see_focus("Your words")
    desk.see_no("Welcoming conversation")
    desk.close()
