// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listwords.h"
#include "ui/shell/starterwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace hub;

namespace {

QJsonObject fileOf(HubList list)
{
    QFile file(QStringLiteral(":/starter/%1.json").arg(toCode(list)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError trouble;
    const auto document = QJsonDocument::fromJson(file.readAll(), &trouble);
    REQUIRE(trouble.error == QJsonParseError::NoError);
    return document.object();
}

QString codesOf(HubList list)
{
    QStringList codes;
    for (const ListWord &entry : offeredWords(HubLists(), list))
        codes.push_back(entry.code);
    return codes.join(u' ');
}

} // namespace

TEST_CASE("codes are frozen: stores and files hold them")
{
    using enum HubList;
    const std::pair<HubList, const char *> frozen[] = {
        {SupportTypes, "just-here linking-up peer skills carers goals social-care welcoming"},
        {Feelings, "worst not-great ok well growing"},
        {ContactKinds,
            "drop-in booked group phone text voice-note email letter whatsapp video community tried-no-answer"},
        {Attendances, "came online one-to-one missed told-us we-cancelled taster walk-through"},
        {ReachWays, "text voice-note phone video email whatsapp letter in-person none"},
        {UseReasons, "coffee listen walk-with-me check-in practitioner"},
        {CreateReasons, "give-back strengths cafe-work make-something offer-talent celebrate"},
        {RoutesIn, "walked-in self gp police ward housing another-hub family-or-carer community-group crisis-team"},
        {JobTitles,
            "hub-manager lived-experience-lead senior-peer-supporter peer-supporter carer-support-worker "
            "social-prescribing-lead social-prescriber senior-recovery-worker recovery-worker "
            "mental-health-practitioner social-care-worker volunteer"},
        {Places, "front-room cafe quiet-room group-room garden out-and-about at-home elsewhere"},
        {AccessNeeds,
            "large-print easy-read spoken-not-written interpreter sign-language hearing-loop lip-reading "
            "step-free quiet-space someone-with-me "
            "text-relay through-a-carer alert large-print-20 large-print-28 braille-1 braille-2 moon makaton electronic-text audio read-aloud by-email "
            "sign-supported-english hands-on-signing deafblind-manual deafblind-block deafblind-haptic communicator-guide lip-speaker speech-to-text note-taker advocate sighted-guide makaton-signer "
            "hearing-aid communication-device own-note-taker communication-passport writes-things-down personal-recorder own-advocate low-light single-room short-waits room-for-equipment"},
        {PersonOutcomes, "choice learn-work-enjoy connected supported quality"},
        {StaffOutcomes, "empowered network team judgement meaningful enjoy-job"},
        {SystemOutcomes, "others-expertise day-to-day joint-working lived-experience assets-mapped"},
        {AroundUs,
            "gp talking-therapies housing area-coordinators community-groups welfare-advice education employment "
            "social-care-first-contact pharmacy ae-liaison crisis-team specialist-care wards"},
        {PlanSections,
            "call-me what-matters strengths people communicate good-hard-days please-do support-me also toolbox everyday "
            "five-ways why-i-came hopes-goals practical set-backs early-signs getting-serious warning-signs by-myself "
            "places-people ask-for-help services safer-place wishes after-crisis carers-team sharing-review"},
        {Purposes,
            "better-support keeping-safe housing benefits-debt work-learning care-together handing-on somebody-i-trust"},
        {RecipientKinds,
            "gp mental-health crisis-team ward housing council social-care police probation benefits debt-advice "
            "work-learning community-group another-hub family carer friend somebody-else"},
    };
    CHECK(std::size(frozen) == std::size_t(starterListCount));
    for (const auto &[list, codes] : frozen)
        CHECK(codesOf(list) == QLatin1String(codes));
}

TEST_CASE("every code in the lists has words, and none has words twice")
{
    for (int i = 0; i < starterListCount; ++i) {
        const auto list = HubList(i);
        INFO(toCode(list).toStdString());
        const QJsonObject file = fileOf(list);
        CHECK(file[QLatin1String("list")].toString() == toCode(list));
        const auto entries = offeredWords(HubLists(), list);
        CHECK(entries.size() == size_t(file[QLatin1String("entries")].toArray().size()));
        QSet<QString> labels;
        for (const ListWord &entry : entries) {
            CHECK_FALSE(entry.shortLabel.isEmpty());
            CHECK(entry.longLabel.size() >= entry.shortLabel.size());
            labels.insert(entry.shortLabel);
        }
        CHECK(labels.size() == int(entries.size()));
    }
}

TEST_CASE("each kind of support has a digit of its own, and being here is 0")
{
    QSet<QString> keys;
    for (const ListWord &entry : offeredWords(HubLists(), HubList::SupportTypes)) {
        CHECK(entry.key.size() == 1);
        CHECK(entry.key.at(0).isDigit());
        keys.insert(entry.key);
    }
    CHECK(keys.size() == 8);
    CHECK(HubLists().entry(HubList::SupportTypes, QStringLiteral("just-here"))->key == QStringLiteral("0"));
}

TEST_CASE("a code from a newer desk is shown as it is, not hidden")
{
    CHECK(shortWord(HubLists(), SupportType{QStringLiteral("peer")}) == QStringLiteral("Peer support"));
    CHECK(shortWord(HubLists(), SupportType{QStringLiteral("dog-walking")}) == QStringLiteral("dog-walking"));
    CHECK_FALSE(starterWord(HubList::Feelings, QStringLiteral("peer")));
    // What it was written with cannot turn a line round or fill it.
    CHECK_FALSE(shortWord(HubLists(), SupportType{QStringLiteral("dog\u202Ewalk")}).contains(QChar(char16_t(0x202E))));
    CHECK(shortWord(HubLists(), SupportType{QString(300, u'w')}).size() < 40);
}
