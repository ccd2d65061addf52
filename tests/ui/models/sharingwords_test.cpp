// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sharingwords.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;

namespace {

const HubLists &starters()
{
    static const HubLists made;
    return made;
}

Recipient kind(const char *code)
{
    return {{QString::fromLatin1(code)}, {}, {}, {}};
}

std::string said(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

Promise never(const Recipient &whom)
{
    Promise promise;
    promise.recipient = whom;
    return promise;
}

} // namespace

TEST_CASE("a promise is said as somebody would say it")
{
    CHECK(said(promiseWords(never(kind("gp")), starters())) == "We promised never to tell the GP.");
    CHECK(said(promiseWords(never(kind("housing")), starters())) == "We promised never to tell housing.");
    CHECK(said(promiseWords(never({}), starters())) == "We promised never to tell anybody.");
    const Recipient city{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
    CHECK(said(promiseWords(never(city), starters())) == "We promised never to tell City Housing (Housing).");
    Promise coming = never(kind("police"));
    coming.presence = true;
    CHECK(said(promiseWords(coming, starters())) == "We promised never to tell the police anything, not even about coming here.");
    Promise part = never(kind("gp"));
    part.scope = {SharedItem::part(QStringLiteral("goals"))};
    CHECK(said(promiseWords(part, starters())) == "We promised never to tell the GP about: What they work towards.");
}

TEST_CASE("every kind of recipient has its words within a sentence, and the hub's own word where it has one")
{
    for (const ListedEntry &entry : starters().entries(HubList::RecipientKinds)) {
        const std::string within = said(whomWords({{entry.code}, {}, {}, {}}, starters()));
        INFO(entry.code.toStdString());
        CHECK_FALSE(within.empty());
        // None begins like a label.
        CHECK((within == "the GP" || QString::fromStdString(within).toLower().toStdString() == within));
    }
    const HubLists renamed({{HubList::RecipientKinds, QStringLiteral("gp"), QStringLiteral("Our doctors"), {}, false}});
    CHECK(said(whomWords(kind("gp"), renamed)) == "Our doctors");
}

TEST_CASE("an agreement is said with the day until whose end it holds")
{
    Consent consent;
    consent.recipient = kind("gp");
    consent.scope = {SharedItem::part(QStringLiteral("goals"))};
    consent.purpose = {QStringLiteral("housing")};
    consent.until = QDate(2027, 3, 3);
    CHECK(said(agreementWords(consent, starters(), Say(CivilTime("Europe/London"))))
        == "What the GP may know: What they work towards. What for: A place to live. Until the end of Wednesday 3 March 2027.");
}

TEST_CASE("beside an agreement a promise says what it holds back: all of it, or its own part")
{
    const std::string all = said(againstWords(never(kind("gp")), starters()));
    CHECK(all == "We promised never to tell the GP. As long as that stands, nothing of this leaves to them, whatever is agreed.");
    Promise part = never(kind("gp"));
    part.scope = {SharedItem::part(QStringLiteral("goals"))};
    CHECK(said(againstWords(part, starters())).find("nothing of this") == std::string::npos);
    part.presence = true;
    CHECK(said(againstWords(part, starters())).find("nothing of this") != std::string::npos);
}
