# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be opened is said in one sentence, and is left as it was."""
import os
import shutil

from desk import Desk


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.suffix == ""}


def refused(desk, store, words):
    """Opens the window on what is no good and reads why."""
    desk.open(store)
    said = desk.read(words, 15)
    desk.holds(said.count(".") >= 2, f"“{said}” says what is safe and what to do")
    desk.picture(store.name)
    desk.close()


def play(desk):
    store = desk.folder / "example.hubdesk"
    desk.run("example", store)

    refused(desk, desk.folder / "gone.hubdesk", "There is no hub at that place")

    photos = desk.folder / "photos.hubdesk"
    photos.mkdir()
    (photos / "cat.jpg").write_bytes(b"\xff\xd8 a cat")
    refused(desk, photos, "does not hold a hub")

    spoilt = desk.folder / "spoilt.hubdesk"
    shutil.copytree(store, spoilt)
    for name in ("members", "members.before"):
        if (spoilt / name).exists():
            half = (spoilt / name).read_bytes()
            (spoilt / name).write_bytes(half[: len(half) // 2] + b"?" + half[len(half) // 2 + 1:])
    before = bytes_of(spoilt)
    refused(desk, spoilt, "The list of members cannot be trusted")
    desk.holds(bytes_of(spoilt) == before, "the folder is as it was")

    foreign = desk.folder / "foreign.hubdesk"
    shutil.copytree(store, foreign)
    (foreign / "store.db").write_bytes(b"This is no database. " * 1000)
    refused(desk, foreign, "cannot be read as they stand")

    if os.geteuid() != 0:  # who may do everything can write there too
        locked = desk.folder / "locked.hubdesk"
        shutil.copytree(store, locked)
        for path in [*locked.iterdir(), locked]:
            path.chmod(path.stat().st_mode & 0o555)
        refused(desk, locked, "cannot be written to")
        locked.chmod(0o755)  # so that it can be cleared away

    desk.open(store)
    desk.see("Who dropped in?")
    second = Desk(desk.program, desk.pictures)
    try:
        refused(second, store, "already open")
    finally:
        second.end()
    desk.key("F2", "0", "Return")
    desk.read("Logged")
    desk.close()
