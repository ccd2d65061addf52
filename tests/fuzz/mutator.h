// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace hub::test {

/// Numbers that look random and are the same on every machine for the same seed (splitmix64).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 roll();
    /// 0 to `bound` - 1. `bound`: at least 1.
    qsizetype below(qsizetype bound) { return qsizetype(roll() % quint64(bound)); }

private:
    quint64 m_state;
};

/// Makes damaged inputs out of good ones: bits flipped, bytes and numbers changed, pieces cut out, doubled, moved, put
/// in from a dictionary or from another good input, ends cut off. The same seed and number always give the same input,
/// so that a failure can be replayed alone.
class Mutator
{
public:
    /// `corpus`: good inputs, at least one. `dictionary`: short pieces that mean something in the format, may be empty.
    Mutator(QList<QByteArray> corpus, QList<QByteArray> dictionary, quint64 seed);

    /// No input grows past this; default 64 KiB.
    void setLargest(qsizetype bytes) { m_largest = bytes; }

    QByteArray input(quint64 number) const;

private:
    using Step = void (Mutator::*)(QByteArray &, Dice &) const;

    void flipBit(QByteArray &input, Dice &dice) const;
    void setByte(QByteArray &input, Dice &dice) const;
    void setNumber(QByteArray &input, Dice &dice) const;
    void cutOut(QByteArray &input, Dice &dice) const;
    void cutEnd(QByteArray &input, Dice &dice) const;
    void repeat(QByteArray &input, Dice &dice) const;
    void swapPieces(QByteArray &input, Dice &dice) const;
    void insertNoise(QByteArray &input, Dice &dice) const;
    void insertWord(QByteArray &input, Dice &dice) const;
    void overwriteWithWord(QByteArray &input, Dice &dice) const;
    void splice(QByteArray &input, Dice &dice) const;

    QList<QByteArray> m_corpus;
    QList<QByteArray> m_dictionary;
    quint64 m_seed;
    qsizetype m_largest = 64 * 1024;
};

} // namespace hub::test
