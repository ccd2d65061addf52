// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testhub.h"
#include "ui/papers/recordpaper.h"

namespace hub::test {

inline const Recipient housing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
inline const Purpose flat{QStringLiteral("housing")};

/// Without the marks that only keep directions apart.
inline QString bare(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
}

/// Somebody's papers, as they come out of the printer.
struct Papers : TestHub {
    PersonId sam = add("Canarysam");
    Say say{hub->civilTime()};

    PaperWords words() { return {say, hub->lists.now(), QStringLiteral("Clifton Hub")}; }
    Disclosure own(PaperKind kind) { return own(sam, kind); }
    Disclosure own(PersonId whose, PaperKind kind)
    {
        auto out = hub->registers.paper(whose, kind);
        REQUIRE(out);
        return std::move(*out);
    }
    QString text(PaperKind kind) { return bare(recordText(own(kind), words())); }
    void write(const char *key, const QString &line)
    {
        const QString heading = QStringLiteral("Heading of %1").arg(QLatin1String(key));
        REQUIRE(hub->plans.keepSection(
            sam, {QString::fromLatin1(key), heading, {}, {{{}, line, Whose::Person, false, false}}}));
    }
    void agree(const SharedItems &scope, const Given &given = {})
    {
        AgreementDraft draft;
        draft.recipient = housing;
        draft.scope = scope;
        draft.purpose = flat;
        draft.until = QDate(2026, 12, 31);
        draft.given = given;
        draft.basis = LegalBasis::Consent;
        REQUIRE(hub->sharing.agree(sam, draft));
    }
    Disclosure share(SharedForm form)
    {
        auto out = hub->sharing.share({sam, housing, flat, form, QStringLiteral("print"), {}});
        REQUIRE(out);
        return std::move(*out);
    }
    /// A carer called Lou, of whom `text` says who she is, what she may know and what she does.
    PersonId carer(const QString &text)
    {
        const PersonId lou = add("Lou");
        REQUIRE(hub->people.addCarer(sam, lou, text));
        CarerLink link = hub->people.detail(sam)->carers->front().link;
        link.mayKnow = {text};
        link.does = {text};
        link.seeAlone = true;
        REQUIRE(hub->people.setCarerAgreement(link));
        return lou;
    }
};

inline SharedItem part(const char *key)
{
    return SharedItem::part(QString::fromLatin1(key));
}
inline SharedItem section(const char *key)
{
    return SharedItem::section(QString::fromLatin1(key));
}

inline bool standInOrder(const QString &text, std::initializer_list<const char *> words)
{
    qsizetype at = -1;
    for (const char *word : words) {
        const qsizetype found = text.indexOf(QString::fromUtf8(word), at + 1);
        UNSCOPED_INFO(word << " stands at " << found);
        if (found < 0)
            return false;
        at = found;
    }
    return true;
}

} // namespace hub::test
