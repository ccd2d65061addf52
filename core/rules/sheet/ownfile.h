// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace hub {

/// The spreadsheets Hubdesk itself writes.
enum class OwnFile {
    Contacts,
    People,
};

/// The first cell of the title line above the header, "hubdesk-contacts-1": the mark by which a file that is for the
/// hub only is known again, in whatever language the words beside it are.
struct OwnTitle {
    OwnFile file = OwnFile::Contacts;
    int version = 1;

    static constexpr int currentVersion = 1;

    friend bool operator==(const OwnTitle &, const OwnTitle &) = default;
};

QString toMark(OwnFile file);
/// Versions that are not written yet are read too, so that they can be refused as newer.
std::optional<OwnTitle> ownTitleFromMark(const QString &cell);

/// Several texts in one cell, "peer; skills": splitItems() gives back exactly what was joined, since a semicolon or
/// backslash inside a text is written with a backslash before it. Empty texts do not stand in a list.
QString joinItems(const QStringList &items);
QStringList splitItems(const QString &cell);

} // namespace hub
