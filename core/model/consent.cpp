// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/consent.h"

#include <QStringList>

#include <array>

namespace hub {

static constexpr std::array kindPrefixes{"part:", "section:", "line:"};
static constexpr std::array howCodes{"said", "signed"};
static constexpr std::array basisCodes{
    "", "consent", "public-task", "vital-interests", "legal-obligation", "legitimate-interests"};

template <typename Enum, size_t Size>
static std::optional<Enum> fromCodes(const std::array<const char *, Size> &codes, const QString &code)
{
    for (size_t i = 0; i < Size; ++i) {
        if (code == QLatin1String(codes[i]))
            return Enum(i);
    }
    return std::nullopt;
}

QString toCode(const SharedItem &item)
{
    const QString prefix = QString::fromLatin1(kindPrefixes[size_t(item.kind)]);
    return prefix + (item.kind == SharedItem::Kind::Line ? item.line.toHex() : item.key);
}

std::optional<SharedItem> sharedItemFromCode(const QString &code)
{
    for (size_t i = 0; i < kindPrefixes.size(); ++i) {
        const QLatin1String prefix(kindPrefixes[i]);
        if (!code.startsWith(prefix))
            continue;
        SharedItem item{SharedItem::Kind(i), code.mid(prefix.size())};
        if (item.key.isEmpty())
            return std::nullopt;
        if (item.kind != SharedItem::Kind::Line)
            return item;
        const auto line = PlanLineId::fromHex(item.key);
        return line ? std::optional(SharedItem::ofLine(*line)) : std::nullopt;
    }
    return std::nullopt;
}

QString toScope(const SharedItems &items)
{
    QStringList codes;
    for (const SharedItem &item : items)
        codes << toCode(item);
    return codes.join(u'\n');
}

SharedItems sharedItemsFromScope(const QString &scope)
{
    SharedItems items;
    for (const QString &code : scope.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto item = sharedItemFromCode(code))
            items.push_back(*item);
    }
    return items;
}

const std::vector<QString> &sharedParts()
{
    // Made once from constants, and never changed: not state.
    static const std::vector<QString> parts{QStringLiteral("name"), QStringLiteral("contact-details"),
        QStringLiteral("access-needs"), QStringLiteral("reasons"), QStringLiteral("goals"), QStringLiteral("visits"),
        QStringLiteral("supporters"), QStringLiteral("letter")};
    return parts;
}

QString toCode(GivenHow how)
{
    return QString::fromLatin1(howCodes[size_t(how)]);
}

std::optional<GivenHow> givenHowFromCode(const QString &code)
{
    return fromCodes<GivenHow>(howCodes, code);
}

QString toCode(LegalBasis basis)
{
    return QString::fromLatin1(basisCodes[size_t(basis)]);
}

std::optional<LegalBasis> legalBasisFromCode(const QString &code)
{
    return fromCodes<LegalBasis>(basisCodes, code);
}

} // namespace hub
