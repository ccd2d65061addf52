# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lead who lost their words comes in by a recovery sheet, and sees to who gets in and when desks lock, by keys alone."""

DEES_WORDS = "apple river lamp stone cloud"
FRESH_WORDS = "paper boat candle rain fern"
AMAS_WORDS = "window garden bread hill"
AMAS_FRESH_WORDS = "copper lane violet step"


def words_on(sheet):
    """The twelve, each behind its number on a line of its own."""
    lines = [line.split() for line in sheet.read_text(encoding="utf-8").splitlines() if line.startswith("  ")]
    return " ".join(line[1] for line in lines if len(line) == 2)


def push(desk, name):
    desk.focus(name)
    desk.key("space")


def play(desk):
    store = desk.folder / "Clifton.hubdesk"
    dees = desk.words_in("dees", DEES_WORDS)
    desk.run("new", store, "--hub", "Clifton Hub", "--worker", "Dee", "--passphrase-file", dees)
    desk.run("member", store, "add", "Ama", "--level", "worker", "--passphrase-file", dees,
             "--new-passphrase-file", desk.words_in("amas", AMAS_WORDS))
    desk.run("sheets", store, desk.folder / "paper", "--worker", "Dee", "--passphrase-file", dees)
    by_sheet(desk, store, words_on(desk.folder / "paper" / "recovery-sheet-1.txt"))
    change_ama(desk)
    print_sheets_anew(desk)
    set_the_lock(desk)

    fresh = desk.words_in("fresh", FRESH_WORDS)
    desk.refused("people", store, "--passphrase-file", dees, "--worker", "Dee")
    rows = desk.ask("member", store, "list", "--passphrase-file", fresh, "--worker", "Dee")
    text = str(rows)
    desk.holds("Ama Boateng" in text, "Ama's other name is kept")
    desk.run("people", store, "--passphrase-file", desk.words_in("amas-fresh", AMAS_FRESH_WORDS), "--worker", "Ama Boateng")
    desk.refused("people", store, "--passphrase-file", desk.folder / "amas", "--worker", "Ama Boateng")


def by_sheet(desk, store, twelve):
    desk.open(store)
    desk.press("Dee", "radio button")
    desk.see_focus("Your words")
    desk.type(twelve)
    desk.key("Return")
    desk.see_focus("Your new words")
    desk.check_page()
    desk.picture("by-a-sheet")
    desk.focus("Your new words")
    desk.type(FRESH_WORDS)
    desk.key("Return")
    shown = desk.read("This one stands in its place", seconds=30)
    desk.picture("the-sheet-in-its-place")
    desk.holds(twelve not in shown, "the sheet that was used is not shown again")
    desk.key("Return")
    desk.see("Who dropped in?", seconds=30)


def change_ama(desk):
    desk.key("ctrl+4")
    desk.see("Who can sign in")
    push(desk, "Change what is said of Ama")
    desk.see_focus("Name")
    desk.check_page()
    desk.picture("change-a-member")
    desk.focus("Name")
    desk.key("ctrl+a")
    desk.type("Ama Boateng")
    desk.key("Return")
    desk.read("is kept.")
    push(desk, "Change what is said of Ama Boateng")
    desk.focus("Their new words")
    desk.type(AMAS_FRESH_WORDS)
    desk.key("Return")
    desk.read("gets in with the new words", seconds=30)


def print_sheets_anew(desk):
    file = desk.folder / "sheets.pdf"
    push(desk, "Save them as a PDF instead")
    desk.see("File name:", "text")
    desk.key("ctrl+a")
    desk.type(str(file))
    desk.key("Return")
    desk.read("They are saved.", seconds=60)
    desk.see_focus("Save them as a PDF instead")
    desk.holds(file.read_bytes().startswith(b"%PDF"), "the sheets are a PDF")
    desk.picture("sheets-saved")


def set_the_lock(desk):
    desk.key("ctrl+6")
    desk.focus("Initials instead of names on the locked screen")
    desk.key("space")
    desk.read("Kept when desks lock")
    desk.picture("when-desks-lock")
    desk.key("ctrl+shift+l")
    desk.see_focus("Your words")
    desk.see("AB", "radio button")
    desk.see_no("Boateng")
    desk.picture("locked-with-initials")
    desk.press("D", "radio button")
    desk.see_focus("Your words")
    desk.type(FRESH_WORDS)
    desk.key("Return")
    desk.see("When desks lock", seconds=30)
    desk.close()
