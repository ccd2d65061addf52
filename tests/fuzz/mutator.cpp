// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace hub::test {

namespace {

constexpr std::array<quint64, 18> edges = {0, 1, 0x17, 0x18, 0x1f, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff,
    0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 1ULL << 63, ~0ULL};

struct Piece {
    qsizetype from;
    qsizetype length;
};

// Short pieces are as likely as long ones: most formats are made of short ones.
Piece somewhere(const QByteArray &input, Dice &dice)
{
    if (input.isEmpty())
        return {0, 0};
    const qsizetype from = dice.below(input.size());
    const qsizetype longest = dice.below(2) ? std::min<qsizetype>(8, input.size() - from) : input.size() - from;
    return {from, 1 + dice.below(longest)};
}

} // namespace

quint64 Dice::roll()
{
    m_state += 0x9e3779b97f4a7c15;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

Mutator::Mutator(QList<QByteArray> corpus, QList<QByteArray> dictionary, quint64 seed)
    : m_corpus(std::move(corpus))
    , m_dictionary(std::move(dictionary))
    , m_seed(seed)
{
    Q_ASSERT(!m_corpus.isEmpty());
    if (m_dictionary.isEmpty())
        m_dictionary = {QByteArray(1, '\0')};
}

QByteArray Mutator::input(quint64 number) const
{
    static constexpr Step steps[] = {&Mutator::flipBit, &Mutator::setByte, &Mutator::setNumber, &Mutator::cutOut,
        &Mutator::cutEnd, &Mutator::repeat, &Mutator::swapPieces, &Mutator::insertNoise, &Mutator::insertWord,
        &Mutator::insertWord, &Mutator::overwriteWithWord, &Mutator::splice};
    Dice dice(Dice(m_seed).roll() ^ Dice(number).roll());
    QByteArray input = m_corpus.at(dice.below(m_corpus.size()));
    const qsizetype count = dice.below(2) ? 1 : 1 + dice.below(8);
    for (qsizetype i = 0; i < count; ++i)
        (this->*steps[dice.below(qsizetype(std::size(steps)))])(input, dice);
    input.truncate(m_largest);
    return input;
}

void Mutator::flipBit(QByteArray &input, Dice &dice) const
{
    if (!input.isEmpty()) {
        char &byte = input[dice.below(input.size())];
        byte = char(byte ^ (1 << dice.below(8)));
    }
}

void Mutator::setByte(QByteArray &input, Dice &dice) const
{
    if (!input.isEmpty())
        input[dice.below(input.size())] = char(dice.roll());
}

void Mutator::setNumber(QByteArray &input, Dice &dice) const
{
    const qsizetype width = qsizetype(1) << dice.below(4);
    if (input.size() < width)
        return;
    const qsizetype at = dice.below(input.size() - width + 1);
    quint64 number = 0;
    for (qsizetype i = 0; i < width; ++i)
        number = number << 8 | quint8(input.at(at + i));
    if (dice.below(2))
        number = edges[size_t(dice.below(qsizetype(edges.size())))];
    else
        number += quint64(dice.below(17)) - 8;
    const bool littleEndian = dice.below(2);
    for (qsizetype i = 0; i < width; ++i)
        input[at + i] = char(number >> (8 * (littleEndian ? i : width - 1 - i)));
}

void Mutator::cutOut(QByteArray &input, Dice &dice) const
{
    const auto [from, length] = somewhere(input, dice);
    input.remove(from, length);
}

void Mutator::cutEnd(QByteArray &input, Dice &dice) const
{
    input.truncate(dice.below(input.size() + 1));
}

void Mutator::repeat(QByteArray &input, Dice &dice) const
{
    const auto [from, length] = somewhere(input, dice);
    const QByteArray piece = input.mid(from, length);
    const qsizetype times = dice.below(8) ? 1 : 1 + dice.below(200);
    const qsizetype room = std::max<qsizetype>(0, m_largest - input.size());
    if (!piece.isEmpty())
        input.insert(dice.below(input.size() + 1), piece.repeated(std::min(times, room / piece.size())));
}

void Mutator::swapPieces(QByteArray &input, Dice &dice) const
{
    const auto [from, length] = somewhere(input, dice);
    const QByteArray piece = input.mid(from, length);
    input.remove(from, length);
    input.insert(dice.below(input.size() + 1), piece);
}

void Mutator::insertNoise(QByteArray &input, Dice &dice) const
{
    QByteArray noise;
    const qsizetype count = 1 + dice.below(16);
    for (qsizetype i = 0; i < count; ++i)
        noise.append(char(dice.roll()));
    input.insert(dice.below(input.size() + 1), noise);
}

void Mutator::insertWord(QByteArray &input, Dice &dice) const
{
    input.insert(dice.below(input.size() + 1), m_dictionary.at(dice.below(m_dictionary.size())));
}

void Mutator::overwriteWithWord(QByteArray &input, Dice &dice) const
{
    const QByteArray &word = m_dictionary.at(dice.below(m_dictionary.size()));
    input.replace(dice.below(input.size() + 1), word.size(), word);
}

void Mutator::splice(QByteArray &input, Dice &dice) const
{
    const QByteArray &other = m_corpus.at(dice.below(m_corpus.size()));
    const auto [from, length] = somewhere(other, dice);
    input.insert(dice.below(input.size() + 1), other.mid(from, length));
}

} // namespace hub::test
