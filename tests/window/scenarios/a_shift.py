# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shift of a lead, two workers and a volunteer at one desk: a lock in mid-sentence, a leaver, a lost computer brought back."""
import shutil

WORDS = {
    "Dee": "apple river lamp stone cloud",
    "Jo": "garden ladder moss tea",
    "Sam": "paper boat candle rain",
    "Ama": "window garden bread hill",
}


def words_of(desk, name):
    kept = desk.folder / f"words-{name}"
    kept.write_text(WORDS[name] + "\n", encoding="utf-8")
    return kept


def make(desk, store):
    desk.run("new", store, "--hub", "Clifton Hub", "--worker", "Dee", "--passphrase-file", words_of(desk, "Dee"))
    for name, level in (("Jo", "worker"), ("Sam", "worker"), ("Ama", "volunteer")):
        desk.run("member", store, "add", name, "--level", level, "--worker", "Dee", "--passphrase-file",
                 words_of(desk, "Dee"), "--new-passphrase-file", words_of(desk, name))


def come(desk, name):
    """Somebody steps up to the locked desk."""
    desk.press(name, "radio button")
    desk.see_focus("Your words")
    desk.type(WORDS[name])
    desk.key("Return")
    desk.read("is signed in", seconds=30)
    desk.key("F2")
    desk.see_focus("Who dropped in?")


def lock(desk):
    desk.key("ctrl+shift+l")
    desk.see_focus("Your words")
    desk.see_no("Amin")


def log_someone(desk, digit):
    desk.key("F2", digit, "Return")
    desk.read("Logged a visit without a name")


def morning(desk, store):
    desk.open(store)
    desk.press("Dee", "radio button")
    desk.see_focus("Your words")
    desk.type(WORDS["Dee"])
    desk.key("Return")
    desk.see("Who dropped in?", seconds=30)
    desk.read(", free")
    log_someone(desk, "7")
    desk.read("No backup yet")
    desk.key("ctrl+5")
    desk.press("Back up now")
    desk.read("written, read back and whole", seconds=30)
    desk.read("Backed up today")
    desk.check_page()
    desk.picture("backups")


def busy_hours(desk):
    lock(desk)
    come(desk, "Jo")
    desk.key("F2")
    desk.type("Amin")
    lock(desk)
    desk.picture("locked-in-mid-sentence")
    come(desk, "Ama")
    desk.see_no("Amin")
    desk.see_no("Bring in a spreadsheet")
    log_someone(desk, "1")
    lock(desk)
    come(desk, "Sam")
    log_someone(desk, "2")
    desk.key("F4")
    desk.read("is with someone.")
    lock(desk)
    come(desk, "Jo")
    desk.wait(lambda: desk.see("Who dropped in?", "text").text() == "Amin", "what Jo had typed is there again")
    desk.read(", with someone since")
    desk.picture("carried-on")


def sam_leaves(desk):
    desk.key("ctrl+shift+l")
    come(desk, "Dee")
    desk.key("ctrl+4")
    desk.press("Sam leaves")
    desk.press("They leave", "push button")
    desk.read("has left.", seconds=60)
    desk.picture("sam-has-left")
    desk.close()


def bring_back(desk, store):
    backup = next(store.parent.glob("hubdesk-backups/*.hubback"))
    shutil.rmtree(store)
    desk.open()
    desk.press("Bring a hub back from a backup")
    desk.see_focus("Which backup?")
    desk.check_page()
    desk.focus("Which backup?")
    desk.type(str(backup))
    desk.key("Return")
    desk.see_focus("A lead's words, or those of a recovery sheet")
    desk.picture("bring-a-hub-back")
    desk.type(WORDS["Dee"])
    desk.key("Return")
    desk.read("The hub is back as it was on", seconds=60)
    desk.picture("back")
    desk.press("Dee", "radio button")
    desk.see_focus("Your words")
    desk.type(WORDS["Dee"])
    desk.key("Return")
    desk.see("Who dropped in?", seconds=30)
    desk.close()


def play(desk):
    store = desk.folder / "Clifton.hubdesk"
    make(desk, store)
    morning(desk, store)
    busy_hours(desk)
    sam_leaves(desk)

    asked = ("--worker", "Dee", "--passphrase-file", words_of(desk, "Dee"))
    visits = desk.ask("contacts", store, *asked)
    desk.holds(sorted(visit["worker"] for visit in visits) == ["Ama", "Dee", "Sam"], "each visit is of who was signed in")
    desk.refused("contacts", store, "--worker", "Sam", "--passphrase-file", words_of(desk, "Sam"))

    bring_back(desk, store)
    restored = next(desk.home().glob("**/Our hub.hubdesk"))
    visits = desk.ask("contacts", restored, *asked)
    desk.holds([visit["worker"] for visit in visits] == ["Dee"], "everything up to the backup's hour is there")
    desk.run("check", restored, *asked)
