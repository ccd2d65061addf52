// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhub.h"
#include "tests/ui/papers/texttape.h"
#include "ui/papers/safetycard.h"

using namespace hub;
using namespace hub::test;

namespace {

struct CardDesk : TestHub {
    PersonId sam = add("Sam");

    void write(const char *key, const QStringList &texts)
    {
        const PlanSection *section = nullptr;
        const auto plan = hub->plans.of(sam);
        REQUIRE(plan);
        section = plan->section(QString::fromLatin1(key));
        const auto before = editedFrom(section ? section->lines : std::vector<PlanLine>());
        auto after = before;
        for (const QString &text : texts)
            after.push_back({{}, text, Whose::Person, false, false});
        REQUIRE(hub->plans.keepSection(sam, {QString::fromLatin1(key), {}, before, after}));
    }
    Disclosure plan()
    {
        auto out = hub->registers.paper(sam, PaperKind::SafetyPlan);
        REQUIRE(out);
        return std::move(*out);
    }
    Disclosure examplePlan()
    {
        Session session = hub->session();
        session.example = true;
        Changes changes;
        auto out = ConsentGate(hub->context().store, session).paperForThePerson({sam, PaperKind::SafetyPlan, {}}, changes);
        REQUIRE(out);
        return std::move(*out);
    }
};

struct Drawn {
    int count = 0;
    qreal points = 0;
    std::vector<std::vector<TextTape::Stretch>> cards;

    QString text() const
    {
        QString all;
        for (const auto &card : cards)
            all += textOf(card) + u'\n';
        return all;
    }
};

Drawn drawn(const Disclosure &disclosure, const HubLists &lists)
{
    TextTape tape;
    const SafetyCards cards(disclosure, lists, tape, TextTape::sheet());
    Drawn all{cards.count(), cards.points(), {}};
    for (int i = 0; i < cards.count(); ++i) {
        QPainter painter(&tape);
        cards.draw(i, painter);
        painter.end();
        all.cards.push_back(tape.take());
    }
    return all;
}

/// Which of the four panels somebody draws in.
int panelAt(QPointF at)
{
    return (at.x() >= TextTape::sheet().width() / 2 ? 1 : 0) + (at.y() >= TextTape::sheet().height() / 2 ? 2 : 0);
}

QStringList numberedLines(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines << QStringLiteral("s%1s and a few words that make it a line of some length").arg(i + 1);
    return lines;
}

} // namespace

TEST_CASE("a short safety plan is one card in large letters, two steps, two, one and one")
{
    CardDesk desk;
    REQUIRE(desk->lists.add(HubList::NumbersByNight, QStringLiteral("Crisis line 01632 960999"), {}));
    desk.write("warning-signs", {QStringLiteral("I stop eating"), QStringLiteral("crossed")});
    desk.write("safer-place", {QStringLiteral("Jo keeps the pills")});
    auto lines = editedFrom(desk->plans.of(desk.sam)->section(QStringLiteral("warning-signs"))->lines);
    SectionEdit edit{QStringLiteral("warning-signs"), {}, lines, lines};
    edit.edited[1].struck = true;
    REQUIRE(desk->plans.keepSection(desk.sam, edit));
    const Drawn card = drawn(desk.plan(), desk->lists.now());
    REQUIRE(card.count == 1);
    CHECK(card.points == 13);
    const QString text = card.text();
    for (const char *said : {"I stop eating", "Jo keeps the pills", "01632 960999", "Numbers to call by night"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("crossed")));
    CHECK_FALSE(text.contains(QStringLiteral("EXAMPLE")));
    CHECK_FALSE(text.contains(QStringLiteral("Card 1 of")));
    for (const TextTape::Stretch &stretch : card.cards.front()) {
        if (stretch.text.startsWith(QStringLiteral("I stop")))
            CHECK(panelAt(stretch.at) == 0);
        if (stretch.text.startsWith(QStringLiteral("Jo keeps")))
            CHECK(panelAt(stretch.at) == 3);
    }
}

TEST_CASE("a safety plan of any length loses nothing, stays readable, and says where it goes on")
{
    for (const int count : {10, 40, 120, 300}) {
        CardDesk desk;
        desk.write("by-myself", numberedLines(count));
        const Drawn cards = drawn(desk.plan(), desk->lists.now());
        INFO(count << " lines on " << cards.count << " cards of " << cards.points << " points");
        CHECK(cards.points >= 10);
        const QString text = cards.text();
        for (int i = 0; i < count; ++i)
            CHECK(text.count(QStringLiteral("s%1s").arg(i + 1)) == 1);
        CHECK(text.contains(QStringLiteral("Card 1 of %1.").arg(cards.count)) == (cards.count > 1));
        CHECK(text.contains(QStringLiteral("It goes on with the next card.")) == (cards.count > 1));
        const qreal margin = TextTape::millimetres(9.5);
        for (const auto &card : cards.cards) {
            for (const TextTape::Stretch &stretch : card) {
                const int panel = panelAt(stretch.at);
                const QRectF whole((panel % 2) * TextTape::sheet().width() / 2, (panel / 2) * TextTape::sheet().height() / 2,
                    TextTape::sheet().width() / 2, TextTape::sheet().height() / 2);
                const QRectF room = whole.adjusted(margin, margin, -margin, -margin);
                INFO(stretch.text.toStdString());
                CHECK(room.contains(stretch.at));
                CHECK(stretch.at.x() + stretch.width <= room.right());
            }
        }
    }
}

TEST_CASE("a card out of the example says so on every panel, and one for somebody who needs large print is large")
{
    CardDesk desk;
    desk.write("warning-signs", {QStringLiteral("I stop eating")});
    const Drawn example = drawn(desk.examplePlan(), desk->lists.now());
    CHECK(example.text().count(QStringLiteral("EXAMPLE")) == 4);
    REQUIRE(desk->people.setAccessNeed(desk.sam, {QStringLiteral("large-print")}, true));
    const Drawn large = drawn(desk.plan(), desk->lists.now());
    CHECK(large.points == 24);
    CHECK(large.text().contains(QStringLiteral("stop")));
}

TEST_CASE("what looks like markup stands on the card as text, and from right to left the first step is on the right")
{
    CardDesk desk;
    desk.write("warning-signs", {QStringLiteral("<img src=x>"), QStringLiteral("\u202Eevil")});
    const QString text = drawn(desk.plan(), desk->lists.now()).text();
    CHECK(text.contains(QStringLiteral("<img src=x>")));
    CHECK(text.contains(QStringLiteral("\uFFFDevil")));
    FromTheRight here;
    const Drawn mirrored = drawn(desk.plan(), desk->lists.now());
    bool found = false;
    for (const TextTape::Stretch &stretch : mirrored.cards.front()) {
        if (!stretch.text.contains(QStringLiteral("img")))
            continue;
        found = true;
        CHECK(panelAt(stretch.at) == 1);
    }
    CHECK(found);
}
