# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit without a name takes three keys, and is in the store when the window has closed."""


def play(desk):
    store = desk.folder / "example.hubdesk"
    desk.run("example", store)
    before = {visit["id"] for visit in desk.ask("contacts", store)}

    desk.open(store)
    desk.see("Who dropped in?")
    desk.check_page()
    desk.key("F2", "7", "Return")
    desk.read("Logged")
    desk.see_focus("Who dropped in?")
    desk.picture("logged")
    desk.close()

    new = [visit for visit in desk.ask("contacts", store) if visit["id"] not in before]
    desk.holds(len(new) == 1, f"one visit more is in the store, not {len(new)}")
    desk.holds(new[0]["person"] is None, "it is linked to nobody")
    desk.holds(new[0]["supports"] == ["welcoming"], f"it was a welcoming conversation, not {new[0]['supports']}")
    desk.run("check", store)
