// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hub::test {

/// One source file, its path from the top of the project.
struct SourceFile {
    QString path;
    QString text;
};

/// All .h and .cpp files under these folders.
QList<SourceFile> sourcesUnder(const QStringList &folders);

// Each rule gives one line per fault, "path:line: what"; none is good.

/// Rooms include only rooms below them, by their path from the top; SQL, libsodium and drawing stay where they belong.
QStringList includeFaults(const QList<SourceFile> &files);

/// Labels, boxes and tips guess markup; only the files that make them show plain text may use them.
QStringList plainTextFaults(const QList<SourceFile> &files);

/// Nothing waits in an event loop of its own; no style sheets.
QStringList blockingFaults(const QList<SourceFile> &files);

/// Whatever can carry words out of the program (files, clipboard, printing, other programs) stands only in the few files
/// that take what the consent gate gave, or carry nobody's record.
QStringList waysOutFaults(const QList<SourceFile> &files);

/// Files up to 400 lines, headers up to 200, functions up to 50.
QStringList lengthFaults(const QList<SourceFile> &files);

/// The same lines, with what stands in quotes taken out and comments gone.
QString withoutTextsAndComments(const QString &source);

} // namespace hub::test
