// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace hub::test {

/// What a reader made of one damaged input.
struct Verdict {
    enum class Kind { Accepted, Refused, Wrong };
    Kind kind;
    QString what = {};

    static Verdict accepted() { return {Kind::Accepted}; }
    static Verdict refused() { return {Kind::Refused}; }
    /// The reader broke a promise; `what` says which.
    static Verdict wrong(const QString &what) { return {Kind::Wrong, what}; }
};

/// One parser of foreign data, and how to see that it kept its promises on an input. Crashes are the sanitizers' to
/// find, hangs the driver's: an input that takes longer than ten seconds ends the run.
struct FuzzTarget {
    QList<QByteArray> corpus;
    QList<QByteArray> dictionary;
    std::function<Verdict(const QByteArray &input)> read;
    qsizetype largest = 64 * 1024;
    quint64 count = 100'000; ///< inputs of one run
};

/// How many inputs ended how, and the first ten of the wrong ones: "--only N: what".
struct FuzzCount {
    quint64 accepted = 0;
    quint64 refused = 0;
    quint64 wrong = 0;
    QList<QString> examples = {};
};

/// Reads the inputs from `first` to `last` of a seed, both included.
FuzzCount feed(const FuzzTarget &target, quint64 seed, quint64 first, quint64 last);

/// The whole of a fuzz program's main(). Options: `--count N`, `--times N` (that often the
/// target's own count), `--seed N` (1), `--only N` (that input alone),
/// `--write FILE` (with --only: keep the input). Ends with a line "N passed, N failed"; returns 0 when none failed.
int fuzz(const FuzzTarget &target, int argc, char **argv);

} // namespace hub::test
