# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk locks with the desktop's own lock and before the computer sleeps, as a real bus says so."""
import os
import select
import threading
import time

import gi

gi.require_version("Gio", "2.0")
gi.require_version("GLib", "2.0")
from gi.repository import Gio, GLib

WORDS = "apple river lamp stone cloud"
MANAGER = "/org/freedesktop/login1"
SESSION = "/org/freedesktop/login1/session/_31"

# The part of org.freedesktop.login1(5) that a program asks for.
SPOKEN = """<node><interface name='org.freedesktop.login1.Manager'>
  <method name='GetSessionByPID'><arg type='u' direction='in'/><arg type='o' direction='out'/></method>
  <method name='Inhibit'><arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>
    <arg type='s' direction='in'/><arg type='h' direction='out'/></method>
</interface></node>"""


class Desktop:
    """Stands in for logind and a screen saver, on a bus that is the system's and the session's in one."""

    def __init__(self):
        self.delays = []
        self.bus = None
        ready = threading.Event()
        threading.Thread(target=self.serve, args=(ready,), daemon=True).start()
        ready.wait(10)

    def serve(self, ready):
        context = GLib.MainContext.new()
        context.push_thread_default()
        self.bus = Gio.DBusConnection.new_for_address_sync(
            os.environ["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        about = Gio.DBusNodeInfo.new_for_xml(SPOKEN).interfaces[0]
        self.bus.register_object(MANAGER, about, self.answer, None, None)
        Gio.bus_own_name_on_connection(self.bus, "org.freedesktop.login1", Gio.BusNameOwnerFlags.NONE, lambda *_: ready.set(), None)
        GLib.MainLoop.new(context, False).run()

    def answer(self, _bus, _sender, _path, _interface, method, arguments, call):
        if method == "GetSessionByPID":
            return call.return_value(GLib.Variant("(o)", (SESSION,)))
        what, _who, _why, mode = arguments.unpack()
        ours, theirs = os.pipe()
        self.delays.append((what, mode, ours))
        passed = Gio.UnixFDList.new()
        passed.append(theirs)
        os.close(theirs)
        return call.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), passed)

    def say(self, path, interface, signal, arguments=None):
        self.bus.emit_signal(None, path, interface, signal, arguments)
        self.bus.flush_sync(None)

    def lets_sleep(self, number):
        """True once the program has let go of what delays the sleep."""
        ready, _, _ = select.select([self.delays[number][2]], [], [], 0)
        return bool(ready)


def half_typed_is_there(desk):
    desk.wait(lambda: desk.see("Who dropped in?", "text", seconds=30).text() == "Amin", "what was half typed is there")


def come_back(desk):
    desk.come_in(WORDS)
    half_typed_is_there(desk)


def locked(desk):
    desk.see_focus("Your words")
    desk.see_no("Amin")


def play(desk):
    store = desk.folder / "Clifton.hubdesk"
    desk.run("new", store, "--hub", "Clifton Hub", "--worker", "Dee", "--passphrase-file", desk.words_in("words", WORDS))
    desktop = Desktop()
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    desk.open(store)
    desk.come_in(WORDS)
    desk.wait(lambda: len(desktop.delays) == 1, "the program asks to be told before the computer sleeps")
    desk.holds(desktop.delays[0][:2] == ("sleep", "delay"), "it delays sleep and nothing else")
    desk.key("F2")
    desk.type("Amin")

    saver = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    desktop.say(*saver, GLib.Variant("(b)", (False,)))
    half_typed_is_there(desk)
    desktop.say(*saver, GLib.Variant("(b)", (True,)))
    locked(desk)
    come_back(desk)
    desktop.say(SESSION, "org.freedesktop.login1.Session", "Lock")
    locked(desk)
    come_back(desk)

    desk.holds(not desktop.lets_sleep(0), "sleep waits while nothing is said of it")
    told = time.monotonic()
    desktop.say(MANAGER, "org.freedesktop.login1.Manager", "PrepareForSleep", GLib.Variant("(b)", (True,)))
    desk.wait(lambda: desktop.lets_sleep(0), "the computer may sleep")
    desk.holds(time.monotonic() - told > 0.2, "sleep waits until the locked screen has been drawn")
    locked(desk)
    desktop.say(MANAGER, "org.freedesktop.login1.Manager", "PrepareForSleep", GLib.Variant("(b)", (False,)))
    desk.wait(lambda: len(desktop.delays) == 2, "after waking the next sleep is delayed as well")
    come_back(desk)
    desk.kill()
