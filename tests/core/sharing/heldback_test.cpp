// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shortcode.h"
#include "tests/support/levels.h"

#include <QFile>

using namespace hub;
using namespace hub::test;

namespace {

/// Kit, who comes, and Lou, who cares for Kit and said something about them.
struct HeldBack : Levels {
    PersonId lou = lead.add("Lou");
    ContactId told;

    HeldBack()
    {
        REQUIRE(lead->people.addCarer(kit, lou, QStringLiteral("my sister")));
        ContactDraft saying = lead.visitBy(lou, "carers");
        saying.about = kit;
        saying.note = QStringLiteral("worried about the stairs");
        saying.feeling = Feeling{QStringLiteral("not-great")};
        told = lead.log(saying).contacts.front();
    }
    void holdBack(PersonId who) { REQUIRE(lead->erasing.restrictRecord(who, QStringLiteral("they say it is wrong"))); }
    QByteArray csv(Hub &by, OwnFile file)
    {
        const QString path = dir.filePath(QStringLiteral("house.csv"));
        REQUIRE(by.exports.writeForTheHouse(
            path, {file, {}, {std::numeric_limits<qint64>::max()}, QStringLiteral("for the funder")}, {}));
        QFile written(path);
        REQUIRE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    }
};

QByteArray codeOf(PersonId id)
{
    return shortCode(personCodeLetter, id.raw).toUtf8();
}

} // namespace

TEST_CASE("nothing of a record that is held back stands in a file for the house", "[gate]")
{
    HeldBack desk;
    auto worker = desk.as(AccessLevel::Worker);
    // What must be gone is there before.
    const QByteArray before = desk.csv(*worker, OwnFile::Contacts) + desk.csv(*worker, OwnFile::People);
    const QByteArray words[] = {"Kit", codeOf(desk.kit), "Made the tea", "the stairs", "not-great"};
    for (const QByteArray &word : words) {
        INFO(word.toStdString());
        REQUIRE(before.contains(word));
    }
    desk.holdBack(desk.kit);
    for (Hub *const by : {worker.get(), desk.lead.hub.get()}) {
        const QByteArray visits = desk.csv(*by, OwnFile::Contacts);
        const QByteArray people = desk.csv(*by, OwnFile::People);
        for (const QByteArray &word : words) {
            INFO(word.toStdString());
            CHECK_FALSE(visits.contains(word));
            CHECK_FALSE(people.contains(word));
        }
        // Lou's own visit is Lou's, and counts.
        CHECK(visits.contains(codeOf(desk.lou)));
        CHECK(visits.contains(shortCode(contactCodeLetter, desk.told.raw).toUtf8()));
        CHECK(people.contains("Lou"));
    }
}

TEST_CASE("a name that is held back is said to leads alone, wherever a name is said", "[people]")
{
    HeldBack desk;
    auto before = desk.as(AccessLevel::Worker);
    REQUIRE(before->people.find(QStringLiteral("Lou"))->front().caresFor);
    REQUIRE(desk.lead->people.find(QStringLiteral("Lou"))->size() == 1);
    desk.holdBack(desk.kit);
    auto after = desk.as(AccessLevel::Worker);
    for (Hub *const worker : {before.get(), after.get()}) {
        INFO((worker == before.get() ? "at work since before" : "after a restart"));
        CHECK(worker->people.nameOf(desk.kit)->text.isEmpty());
        const auto lou = worker->people.detail(desk.lou);
        REQUIRE(lou);
        CHECK(lou->caresFor->front().name.text.isEmpty());
        CHECK_FALSE(worker->people.find(QStringLiteral("Lou"))->front().caresFor);
        CHECK(worker->contacts.one(desk.visit)->value().who.text.isEmpty());
        const ContactRow told = worker->contacts.one(desk.told)->value();
        CHECK(told.about.text.isEmpty());
        CHECK_FALSE(told.contact.about);
        // Whom a visit was about is not lost by putting something else of it right.
        ContactDraft draft = *worker->contacts.draftOf(desk.told);
        draft.minutes = draft.minutes.value_or(20) + 5;
        REQUIRE(worker->contacts.correct(desk.told, draft));
        CHECK(desk.lead->contacts.one(desk.told)->value().contact.about == desk.kit);
    }
    auto another = desk.as(AccessLevel::Lead);
    for (Hub *const lead : {desk.lead.hub.get(), another.get()}) {
        INFO((lead == another.get() ? "after a restart" : "who held it back"));
        CHECK(lead->people.nameOf(desk.kit)->text == QStringLiteral("Kit"));
        CHECK(lead->people.detail(desk.lou)->caresFor->front().name.text == QStringLiteral("Kit"));
        CHECK(lead->contacts.one(desk.told)->value().about.text == QStringLiteral("Kit"));
        CHECK(lead->erasing.restricted()->front().chosen.text == QStringLiteral("Kit"));
    }
}

TEST_CASE("somebody held back is named neither on the card of whom they care for nor among those removed", "[people]")
{
    HeldBack desk;
    desk.holdBack(desk.lou);
    auto worker = desk.as(AccessLevel::Worker);
    CHECK(worker->people.detail(desk.kit)->carers->front().name.text.isEmpty());
    CHECK(desk.lead->people.detail(desk.kit)->carers->front().name.text == QStringLiteral("Lou"));
    REQUIRE(desk.lead->people.remove(desk.lou));
    CHECK(worker->people.recentlyRemoved()->empty());
    CHECK(desk.lead->people.recentlyRemoved()->size() == 1);
}
