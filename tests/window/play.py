# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays one scenario:  play.py PROGRAM SCENARIO.py PICTURES. Started by `run`, inside a display and a bus of its own."""
import importlib.util
import pathlib
import subprocess
import sys
import time

from desk import Desk, Missed, xdotool

# The exit code that says “nothing was played”: EX_TEMPFAIL of sysexits.h.
NO_DISPLAY = 75


def load(path):
    spec = importlib.util.spec_from_file_location("scenario", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def start_window_manager():
    """Gives windows the keyboard and a key to close them; a window that opens before it is ready would stay hidden.

    On a display that has only just come up it sometimes ends or hangs at its first question, so that it is asked again."""
    for attempt in range(4):
        manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL)
        asked = time.monotonic()
        while manager.poll() is None and time.monotonic() - asked < 15:
            if xdotool("get_num_desktops").returncode == 0:
                return manager
            time.sleep(0.05)
        print(f"window manager, attempt {attempt + 1}: " + ("hangs" if manager.poll() is None else f"ended with {manager.returncode}"),
              file=sys.stderr, flush=True)
        manager.kill()
        manager.wait()
    print("the window manager did not start", file=sys.stderr)
    sys.exit(NO_DISPLAY)


def main():
    program, path, pictures = sys.argv[1:4]
    scenario = load(path)
    manager = start_window_manager()
    started = time.monotonic()
    desk = Desk(program, pathlib.Path(pictures))
    try:
        scenario.play(desk)
        print(f"ok   {scenario.__doc__.strip()} ({time.monotonic() - started:.1f} s)", flush=True)
        return 0
    except Missed as missed:
        print(f"FAIL {scenario.__doc__.strip()}\n     {missed}", flush=True)
        desk.picture("when-it-failed")
        desk.write_down_what_is_shown()
        return 1
    finally:
        desk.end()
        manager.terminate()


if __name__ == "__main__":
    sys.exit(main())
