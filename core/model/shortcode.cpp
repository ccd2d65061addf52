// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shortcode.h"

namespace hub {

static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
static constexpr int digits = 7;

// FNV-1a over the id: model may not use the room of the strong hashes, and nothing secret hangs on a short code.
static quint64 mixed(const RawId &id)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const quint8 byte : id.bytes) {
        hash ^= byte;
        hash *= 0x100000001b3ULL;
    }
    return hash ^ (hash >> 29);
}

// Weighted modulo 31, so that one wrong character or two swapped ones do not pass.
static char checkCharacter(char kind, QStringView code)
{
    unsigned sum = unsigned(kind);
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char *found = std::strchr(alphabet, code[i].toLatin1());
        if (!found || !*found)
            return 0;
        sum += unsigned(found - alphabet) * unsigned(i + 2);
    }
    return alphabet[sum % 31];
}

QString shortCode(char kind, const RawId &id)
{
    QString code;
    quint64 bits = mixed(id);
    for (int i = 0; i < digits; ++i, bits >>= 5)
        code += QLatin1Char(alphabet[bits & 31]);
    return QLatin1Char(kind) + code + QLatin1Char(checkCharacter(kind, code));
}

bool isShortCode(const QString &text, char kind)
{
    const QString code = text.toUpper();
    if (code.size() != digits + 2 || code.front() != QLatin1Char(kind))
        return false;
    const char check = checkCharacter(kind, QStringView(code).mid(1, digits));
    return check != 0 && code.back() == QLatin1Char(check);
}

} // namespace hub
