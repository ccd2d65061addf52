// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/footline.h"

#include "core/rules/sheet/headerwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hub {

QString toCode(LineKind kind)
{
    switch (kind) {
    case LineKind::Total:
        return QStringLiteral("total");
    case LineKind::HeaderAgain:
        return QStringLiteral("header-again");
    case LineKind::Heading:
        return QStringLiteral("heading");
    }
    return {};
}

static bool saysTotal(const QString &cell)
{
    static const QSet<QString> totals{u"total"_qs, u"totals"_qs, u"subtotal"_qs, u"sub"_qs, u"grand"_qs, u"sum"_qs,
        u"count"_qs, u"average"_qs, u"gesamt"_qs, u"summe"_qs, u"razem"_qs, u"suma"_qs, u"cyfanswm"_qs};
    const QStringList words = headerKey(cell).split(u' ');
    // "Sub total", "Grand total"; "Sub" and "Grand" by themselves say nothing.
    const bool twoWords = words.first() == u"sub" || words.first() == u"grand";
    return twoWords ? words.value(1).startsWith(u"total") : totals.contains(words.first());
}

// Numbers, and what stands around them, are all that a line of totals has beside its word.
static bool isFigure(const QString &cell)
{
    static const QRegularExpression figure(
        u"^\\s*(?:[=£$€]?\\s*[\\d.,:%/ ]*\\s*(?:hrs?|hours?|mins?|h|m|people|visits)?)\\s*$"_qs,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestFigure = 40; // a longer cell is no figure, and would keep the expression busy
    return cell.size() <= longestFigure && figure.match(cell).hasMatch();
}

static bool isTotal(const QStringList &cells)
{
    const auto first = std::find_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
    return first != cells.end() && saysTotal(*first)
        && std::all_of(first + 1, cells.end(), [](const QString &cell) { return isFigure(cell) || saysTotal(cell); });
}

static bool isMonthHeading(const QStringList &cells)
{
    static const QRegularExpression month(
        u"^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
        "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?: (?:20)?\\d\\d)?$"_qs);
    const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
    return !cells.isEmpty() && std::all_of(cells.begin() + 1, cells.end(), isEmpty)
        && month.match(headerKey(cells.first())).hasMatch();
}

static bool isHeader(const QStringList &cells, const QStringList &headers)
{
    int same = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        if (headerKey(cells[i]) != headerKey(headers.value(i)))
            return false;
        ++same;
    }
    return same > 1;
}

std::optional<LineKind> lineKind(const QStringList &cells, const QStringList &headers)
{
    if (isTotal(cells))
        return LineKind::Total;
    if (isHeader(cells, headers))
        return LineKind::HeaderAgain;
    if (isMonthHeading(cells))
        return LineKind::Heading;
    return std::nullopt;
}

} // namespace hub
