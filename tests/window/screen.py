# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program shows, as the accessibility bus tells it (AT-SPI, through python3-gi)."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

Atspi.init()
Atspi.set_timeout(2000, 5000)

STATE = Atspi.StateType
# Rows of lists keep the state “focused” for ever in Qt 6.4, so that a control beside them is the better answer.
ROWS = {"list item", "table cell", "tree item", "page tab"}
CONTROLS = {"text", "push button", "toggle button", "radio button", "check box", "combo box", "spin button", "table", "list",
            "tree", "slider", "password text"}
MOST_CHILDREN = 300


class Shown:
    """One thing on the screen. What has just gone from it answers as if empty."""

    def __init__(self, node):
        self.node = node

    def __str__(self):
        label = "/".join(one for one in self.labels() if one != self.name())
        return f"[{self.role()}] “{self.name()}”" + (f" labelled “{label}”" if label else "")

    def name(self):
        return answer(self.node.get_name, "")

    def role(self):
        return answer(self.node.get_role_name, "")

    def description(self):
        return answer(self.node.get_description, "")

    def has(self, state):
        return answer(lambda: self.node.get_state_set().contains(state), False)

    def labels(self):
        def ask():
            return [relation.get_target(i).get_name() for relation in self.node.get_relation_set()
                    if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                    for i in range(relation.get_n_targets())]
        return answer(ask, [])

    def text(self):
        """What stands in it: a field's text, a number's value, or else its name."""
        def ask():
            can = self.node.get_interfaces()
            if "Text" in can:
                return Atspi.Text.get_text(self.node, 0, -1)
            if "Value" in can:
                return f"{Atspi.Value.get_current_value(self.node):g}"
            return self.node.get_name()
        return answer(ask, "")

    def texts(self):
        return [text for text in (self.name(), self.text(), self.description()) if text]

    def ticked(self):
        return self.has(STATE.CHECKED)

    def act(self):
        """Presses, toggles or opens it; False if it offers none of these."""
        def ask():
            offered = [Atspi.Action.get_action_name(self.node, i) for i in range(Atspi.Action.get_n_actions(self.node))]
            for wanted in ("Press", "Toggle", "ShowMenu"):
                if wanted in offered:
                    Atspi.Action.do_action(self.node, offered.index(wanted))
                    return True
            return False
        return answer(ask, False)

    def take_focus(self):
        return answer(lambda: Atspi.Component.grab_focus(self.node), False)

    def alt_key(self):
        def ask():
            key = Atspi.Action.get_key_binding(self.node, 0) if Atspi.Action.get_n_actions(self.node) else ""
            return key.lower() if key.startswith("Alt+") else ""
        return answer(ask, "")

    def children(self):
        def ask():
            count = min(self.node.get_child_count(), MOST_CHILDREN)
            return [Shown(child) for i in range(count) if (child := self.node.get_child_at_index(i)) is not None]
        return answer(ask, [])


def answer(question, otherwise):
    """Things go from the screen while they are asked about; that is no error."""
    try:
        return question()
    except GLib.Error:
        return otherwise


def windows(pid):
    """The windows that the process shows."""
    desktop = Atspi.get_desktop(0)
    programs = [Shown(desktop.get_child_at_index(i)) for i in range(desktop.get_child_count()) if desktop.get_child_at_index(i)]
    ours = (one for one in programs if answer(one.node.get_process_id, 0) == pid)
    return [window for one in ours for window in one.children() if window.has(STATE.SHOWING)]


def shown(pid):
    """Everything that the process shows, from the top of each window down."""
    found = []
    waiting = list(reversed(windows(pid)))
    while waiting:
        one = waiting.pop()
        if one.has(STATE.SHOWING) or one.role() == "menu item":
            found.append(one)
            waiting.extend(reversed(one.children()))
    return found


def named(everything, name, role=None):
    """The thing of that name or label; a control before the label that names it."""
    fits = [one for one in everything if (role is None or one.role() == role) and (one.name() == name or name in one.labels())]
    return next((one for one in fits if one.role() != "label"), fits[0] if fits else None)


def focused(everything):
    holders = [one for one in everything if one.has(STATE.FOCUSED) and one.role() not in ("frame", "dialog")]
    return next((one for one in holders if one.role() not in ROWS), holders[0] if holders else None)


def complaints(everything):
    """What a person who listens or uses the keyboard would stumble over: controls without a name, Alt keys there twice."""
    wrong, keys = [], {}
    for one in everything:
        if one.role() not in CONTROLS:
            continue
        labels = one.labels()
        # Qt makes a combo box's name its value: only a label can name it.
        if not labels and (one.role() == "combo box" or not one.name()):
            wrong.append(f"{one} has no name a listener could hear")
        if key := one.alt_key():
            if key in keys:
                wrong.append(f"{key} belongs to {keys[key]} and to {one}")
            keys[key] = one
    return wrong
