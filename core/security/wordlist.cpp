// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/wordlist.h"

#include "core/security/random.h"

#include <QFile>

#include <algorithm>

// A static library's resources are there only if asked for; the macro wants to stand outside any namespace.
static void loadWordResource()
{
    Q_INIT_RESOURCE(words);
}

namespace hub {

namespace {

constexpr int bitsPerWord = 11;
constexpr qsizetype listLength = 1 << bitsPerWord;

} // namespace

QStringList wordList()
{
    loadWordResource();
    QFile file(QStringLiteral(":/words/words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the word list is not in the program");
    const QStringList words = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    Q_ASSERT(words.size() == listLength);
    return words;
}

QString offerWords(OfferedWords how)
{
    const QStringList words = wordList();
    QStringList offered;
    for (int i = 0; i < int(how); ++i)
        offered << words.at(qsizetype(randomBelow(quint32(listLength))));
    return offered.join(u' ');
}

bool isSheetLong(const QString &typed)
{
    const QStringList list = wordList();
    const QStringList said = typed.toCaseFolded().simplified().split(u' ');
    return said.size() == int(OfferedWords::RecoverySheet)
        && std::all_of(said.begin(), said.end(), [&](const QString &word) { return list.contains(word); });
}

QString sixWords(const Hash32 &hash)
{
    const QStringList words = wordList();
    QStringList said;
    for (int word = 0; word < 6; ++word) {
        qsizetype number = 0;
        for (int bit = word * bitsPerWord; bit < (word + 1) * bitsPerWord; ++bit)
            number = number << 1 | (hash[size_t(bit / 8)] >> (7 - bit % 8) & 1);
        said << words.at(number);
    }
    return said.join(u' ');
}

} // namespace hub
