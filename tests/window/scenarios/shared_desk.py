# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two members share a desk: a lock in mid-sentence, a PIN, the other's words, and each finds their own draft again."""

DEES_WORDS = "apple river lamp stone cloud"
AMAS_WORDS = "window garden bread hill"


def play(desk):
    store = desk.folder / "Clifton.hubdesk"
    dees = desk.words_in("dees", DEES_WORDS)
    amas = desk.words_in("amas", AMAS_WORDS)
    desk.run("new", store, "--hub", "Clifton Hub", "--worker", "Dee", "--passphrase-file", dees)
    desk.run("member", store, "add", "Ama", "--level", "volunteer", "--passphrase-file", dees,
             "--new-passphrase-file", amas)

    desk.open(store)
    desk.come_in(DEES_WORDS)
    desk.key("ctrl+4")
    desk.see("Who can sign in")
    desk.check_page()
    desk.focus("Six digits")
    desk.type("004711")
    desk.key("Return")
    desk.see_focus("The same again")
    desk.type("004711")
    desk.key("Return")
    desk.read("Your PIN is kept on this desk.")
    desk.picture("who-gets-in")

    desk.key("F2")
    desk.type("Amina")
    desk.key("ctrl+shift+l")
    desk.see_focus("Your PIN")
    desk.see_no("Amina")
    desk.check_page()
    desk.picture("locked")
    desk.type("111111")
    desk.read("That is not the PIN.")
    desk.press("Ama", "radio button")
    desk.come_in(AMAS_WORDS)
    desk.see_no("Amina")
    desk.see_no("Bring in a spreadsheet")
    desk.key("F2", "7", "Return")
    desk.read("Logged")

    desk.key("ctrl+shift+l")
    desk.press("Dee", "radio button")
    desk.see_focus("Your PIN")
    desk.type("004711")
    desk.wait(lambda: desk.see("Who dropped in?", "text").text() == "Amina", "what Dee had typed is there again")
    desk.picture("carried-on")
    desk.close()

    visits = desk.ask("contacts", store, "--passphrase-file", dees, "--worker", "Dee")
    desk.holds([visit["worker"] for visit in visits] == ["Ama"], "the visit is Ama's, who was signed in")
