# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing of the words that open a hub is left in the memory of a program that is locked."""

import pathlib

# Not even half of one is in any list of words that the program has.
DEES_WORDS = "quibblefrost zandromel vloxerwick taxmurdle"
AMAS_WORDS = "snorvelith gublimate wexterhop dramboline"
NEW_WORDS = "hastermoor brindlequay oxtervane mullibrand"
HALF_TYPED = "trindlofex"


def play(desk):
    store = desk.folder / "Clifton.hubdesk"
    desk.run("new", store, "--hub", "Clifton Hub", "--worker", "Dee", "--passphrase-file",
             desk.words_in("dees", DEES_WORDS))
    # Half a word tells enough: a field that grows while somebody types leaves its beginnings behind.
    everything = [half for words in (DEES_WORDS, AMAS_WORDS, NEW_WORDS, HALF_TYPED) for word in words.split()
                  for half in (word[:6], word[-6:])]

    desk.open(store)
    desk.see_focus("Your words")
    limits = pathlib.Path(f"/proc/{desk.window.pid}/limits").read_text(encoding="utf-8").splitlines()
    desk.holds(any(line.split()[:6] == ["Max", "core", "file", "size", "1", "1"] for line in limits),
               "a crash leaves no core file")
    desk.type(DEES_WORDS)
    # Without this the search could be one that finds nothing anywhere.
    desk.wait(lambda: desk.left_in_memory(["taxmurdle"]), "what stands in the field is found in memory")
    desk.key("Return")
    desk.see("Who dropped in?", seconds=30)
    desk.key("F2")
    desk.type("Amina")
    lock_and_look(desk, everything)

    desk.come_in(DEES_WORDS)
    desk.key("Escape", "ctrl+4")
    desk.focus("What is their name?")
    desk.type("Ama")
    desk.focus("Their words")
    desk.type(AMAS_WORDS)
    desk.key("Return")
    desk.read("can sign in now.", seconds=30)
    desk.focus("Your words until now")
    desk.type(DEES_WORDS)
    desk.focus("Your new words")
    desk.type(NEW_WORDS)
    desk.key("Return")
    desk.read("Your new words open the hub from now on", seconds=30)
    desk.focus("Your words until now")
    desk.type(HALF_TYPED)
    lock_and_look(desk, everything)

    # Not theirs: what was typed wrongly tells of the right ones.
    desk.type(DEES_WORDS)
    desk.key("Return")
    desk.read("Those words do not open this hub", seconds=30)
    desk.press("Dee", "radio button")
    desk.see_focus("Your words")
    desk.type(NEW_WORDS)
    desk.key("Return")
    desk.see("Who can sign in", seconds=30)
    desk.holds(desk.see("Your words until now").text() == "", "half-typed words are no draft")
    lock_and_look(desk, everything)
    desk.kill()


def lock_and_look(desk, words):
    desk.key("ctrl+shift+l")
    desk.see_focus("Your words")
    left = desk.left_in_memory(words)
    desk.holds(not left, f"no words are left in memory, but {', '.join(left)} can be found")
