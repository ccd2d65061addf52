# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sam and a peer supporter write a plan by keyboard, finish it and share two lines with housing; Sam's GP is never told."""


def write_the_plan(desk):
    desk.key("F6")
    desk.see_focus("What to call me")
    desk.picture("beside")
    desk.type("Sam is fine")
    desk.key("Next")
    desk.see_focus("What matters most to me")
    desk.type("My dog Biscuit")
    desk.key("Return")
    desk.type("Being asked, not told")
    desk.key("Next")
    desk.see_focus("My strengths")
    desk.type("Listening")
    desk.picture("strengths")
    desk.press("Finish together")
    desk.see_focus("Who was there?")
    desk.type("Sam and Dee")
    desk.key("Return")
    desk.read("This version is kept with its name")
    desk.key("Escape")
    desk.see("Log a visit")


def promise_and_share(desk):
    desk.press("Who may know")
    desk.see("Promises: who is never told")
    desk.picture("who-may-know")
    desk.focus("Who shall never be told?")
    desk.type("my GP")
    desk.key("Return")
    desk.read("Promised. From now on nothing leaves to the GP.")
    for whom, answer in (("City Housing", "Agreed. It can be withdrawn any time."), ("their GP", "Written down, as they wish.")):
        desk.focus("With whom?")
        desk.type(whom)
        if "GP" in whom:
            desk.read("As long as that stands, nothing of this leaves to them")
            desk.picture("promise-stands-against-it")
        desk.press("What matters most to me (2 lines)")
        desk.press("My dog Biscuit", "check box")
        desk.press("My strengths (1 line)")
        desk.press("Listening", "check box")
        desk.press("A place to live", "radio button")
        desk.press("They agree")
        desk.read(answer)
    desk.press("⁨City Housing⁩ (Housing) · A place to live", "radio button")
    desk.read("This is what would leave, and nothing else:")
    desk.picture("preview")
    desk.press("GP · A place to live", "radio button")
    desk.read("We promised never to tell the GP, so nothing has left; only the person can lift that promise.")
    desk.picture("never-told")
    desk.key("Escape")
    desk.read("We promised never to tell the GP.")
    desk.picture("card")


def play(desk):
    store = desk.folder / "Clifton.hubdesk"
    words = desk.words_in("words", "seven quiet lamps beside the river door")
    with_words = ("--passphrase-file", words)
    desk.run("new", store, "--hub", "Clifton Hub", "--worker", "Dee", *with_words)
    desk.run("log", store, "--new", "Sam Okafor", "--support", "peer", *with_words)
    desk.open(store)
    desk.come_in("seven quiet lamps beside the river door")
    desk.key("ctrl+f")
    desk.type("sam")
    desk.key("Return")
    desk.see("Log a visit")
    write_the_plan(desk)
    promise_and_share(desk)
    desk.close()

    shared = desk.run("share", store, "-", "--person", "sam", "--with", "housing: City Housing", "--purpose", "housing", "--as",
                      "text", *with_words)
    desk.holds("Biscuit" in shared and "Listening" in shared, "both lines that were agreed are in what leaves")
    desk.holds("Being asked" not in shared and "Sam" not in shared, "nothing else is, not even the name")
    desk.refused("share", store, "-", "--person", "sam", "--with", "gp", "--purpose", "housing", *with_words)
    plan = desk.ask("plan", store, "--person", "sam", *with_words)
    desk.holds([len(section["lines"]) for section in plan["sections"]] == [1, 2, 1], "every line of the plan is there")
    desk.run("check", store, *with_words)
