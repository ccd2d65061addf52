// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <rapidcheck.h>

#include <vector>

/// rapidcheck and Catch2 show a QString as its text.
inline void showValue(const QString &text, std::ostream &os)
{
    os << '"' << text.toUtf8().toPercentEncoding(" ',-./:").constData() << '"';
}

namespace hub::test {

/// Any string at all: letters of many scripts, controls, bidi marks, emoji, halves of surrogate pairs, long runs.
inline rc::Gen<QString> anyText()
{
    const auto unit = rc::gen::weightedOneOf<char16_t>({
        {6, rc::gen::inRange<char16_t>(0x20, 0x7F)},
        {3, rc::gen::inRange<char16_t>(0x00, 0x400)},
        {1, rc::gen::inRange<char16_t>(0x400, 0x1000)},
        {1, rc::gen::inRange<char16_t>(0x1E00, 0x2100)},
        {1, rc::gen::inRange<char16_t>(0xD7F0, 0xE010)},
        {1, rc::gen::arbitrary<char16_t>()},
    });
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(unit),
        [](const std::vector<char16_t> &units) { return QString::fromUtf16(units.data(), qsizetype(units.size())); });
}

/// Texts put together from `pieces`, the words and signs that the code under test looks for, with noise between.
inline rc::Gen<QString> textOf(std::vector<QString> pieces)
{
    const auto piece = rc::gen::weightedOneOf<QString>({
        {8, rc::gen::elementOf(std::move(pieces))},
        {3, rc::gen::map(rc::gen::inRange(0, 3000), [](int n) { return QString::number(n); })},
        {2,
            rc::gen::elementOf(std::vector<QString>{QStringLiteral(" "), QStringLiteral(":"), QStringLiteral("/"),
                QStringLiteral("."), QStringLiteral("-"), QStringLiteral(",")})},
        {1, rc::gen::map(rc::gen::arbitrary<char16_t>(), [](char16_t c) { return QString(QChar(c)); })},
    });
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &parts) {
        QString text;
        for (const QString &part : parts)
            text += part;
        return text;
    });
}

} // namespace hub::test
