// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the window knows each page by; also the name of its help page. Never shown.
namespace hub::pages {

inline const QString start = QStringLiteral("start");
inline const QString today = QStringLiteral("today");
inline const QString people = QStringLiteral("people");
inline const QString show = QStringLiteral("show");
inline const QString plan = QStringLiteral("plan");
inline const QString versions = QStringLiteral("versions");
inline const QString safety = QStringLiteral("safety");
inline const QString goals = QStringLiteral("goals");
inline const QString letter = QStringLiteral("letter");
inline const QString sharing = QStringLiteral("sharing");
inline const QString members = QStringLiteral("members");
inline const QString backups = QStringLiteral("backups");
inline const QString ourHub = QStringLiteral("ourhub");
inline const QString house = QStringLiteral("house");
inline const QString done = QStringLiteral("done");
inline const QString sheet = QStringLiteral("sheet");

} // namespace hub::pages
