// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchange.h"
#include "tests/ui/lint.h"
#include "tests/ui/people/peopledesk.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <QScrollArea>

using namespace hub;
using namespace hub::test;

namespace {

/// Everything somebody could write into a record to break out of it.
QString hostile()
{
    return QStringLiteral("<img src=\"file:///etc/hostname\"><b>x</b> & \u202Eevil\u2066 \a");
}

QString longLine()
{
    return QString(60'000, u'w');
}

PersonId addHostile(TestHub &hub, const QString &text)
{
    const PersonId person = *hub->people.add({text, PersonName::Kind::Known});
    REQUIRE(hub->people.addName(person, {QStringLiteral("a") + text, PersonName::Kind::Nickname}));
    REQUIRE(hub->people.setPronouns(person, text));
    REQUIRE(hub->people.setPleaseKnow(person, text));
    REQUIRE(hub->people.setLanguage(person, text, true));
    REQUIRE(hub->people.setAccessNeed(person, {text.left(200)}, true));
    REQUIRE(hub->people.addReach(person, {{}, {text.left(200)}, {text}, {text}, true}));
    const PersonId carer = *hub->people.add({text, PersonName::Kind::Known});
    REQUIRE(hub->people.addCarer(person, carer, text));
    ContactDraft draft = hub.visitBy(person);
    draft.note = text;
    draft.supports.push_back({text.left(200)});
    draft.place = Place{text.left(200)};
    hub.log(draft);
    return person;
}

/// Every label shows its text as it stands, and no control takes it for markup.
void checkPlain(const QWidget &window)
{
    for (const auto *const label : window.findChildren<QLabel *>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        CHECK_FALSE(label->text().contains(QChar(char16_t(0x202E))));
    }
    for (const auto *const widget : window.findChildren<QWidget *>())
        CHECK_FALSE(Qt::mightBeRichText(widget->toolTip()));
}

/// Nothing asks for more width than the page has, so nothing is cut off at its side.
void checkWidths(PeopleDesk &desk)
{
    for (const auto *const area : desk.window.findChildren<QScrollArea *>()) {
        if (!area->isVisible())
            continue;
        std::string wide;
        for (const auto *const part : area->widget()->findChildren<QWidget *>()) {
            if (part->isVisible() && part->minimumSizeHint().width() > area->viewport()->width() - 80)
                wide += part->metaObject()->className() + (' ' + part->objectName().toStdString() + ' ')
                    + std::to_string(part->minimumSizeHint().width()) + '\n';
        }
        INFO(wide);
        CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    }
}

const std::vector<const char *> blocks{"names", "pleaseKnow", "reach", "needs", "carers", "supporters", "kept"};

} // namespace

TEST_CASE("a record written to do harm is shown as it was typed on every part of the page")
{
    for (const QString &text : {hostile(), longLine()}) {
        PeopleDesk desk;
        const PersonId person = addHostile(desk.hub, text);
        desk.open();
        desk.page->openPerson(person);
        checkPlain(desk.window);
        checkWidths(desk);
        for (const char *const block : blocks) {
            INFO(block);
            const QByteArray name(block);
            if (desk.find((name + "Edit").constData()))
                desk.push((name + "Edit").constData());
            else
                desk.push((name + "Add").constData());
            checkPlain(desk.window);
            checkWidths(desk);
        }
        desk.window.grab();
        REQUIRE(desk.hub->people.remove(person));
        desk.push("showRemoved");
        checkPlain(desk.window);
        checkWidths(desk);
        desk.window.grab();
    }
}

TEST_CASE("two versions from two desks stand side by side until somebody keeps one")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam");
    TestStore other({}, DeskId{RawId{{2}}});
    for (const Log::Entry &entry : entriesOf(desk.hub->context().store))
        takeIn(*other.store, entry);
    const auto write = [&](FieldRef field, const char *text) {
        other.save(ChangeDraft(subjectOf(sam)).set(sam.raw, field, QString::fromUtf8(text)), Op::EditPerson);
    };
    write(fields::person::pleaseKnow, "Sits by the door.");
    write(fields::person::born, "1985-11-20");
    REQUIRE(desk.hub->people.setPleaseKnow(sam, QStringLiteral("Sits by the window.")));
    REQUIRE(desk.hub->people.setBorn(sam, QDate(1985, 11, 21)));
    for (const Log::Entry &entry : entriesOf(*other.store))
        takeIn(desk.hub->context().store, entry);

    desk.open();
    desk.page->openPerson(sam);
    CHECK(desk.allRead().contains(QLatin1String("by the door")));
    CHECK(desk.allRead().contains(QLatin1String("by the window")));
    CHECK(desk.find<QLabel>("personLine")->text().contains(QLatin1String("or")));
    auto *const keep = desk.find<QAbstractButton>("keepVersion1");
    REQUIRE(keep);
    const QString kept = interfaceOf(keep)->text(QAccessible::Name);
    desk.push("keepVersion1");
    REQUIRE(desk.detailOf(sam).pleaseKnow->size() == 1);
    CHECK(kept.contains(desk.detailOf(sam).pleaseKnow->front()));
    CHECK(desk.undoLine() == QLatin1String("Kept one of two versions."));

    desk.push("namesEdit");
    desk.push("keepVersion2");
    CHECK(desk.detailOf(sam).born->size() == 1);
    CHECK_FALSE(desk.find("keepVersion2"));
}

TEST_CASE("every part of the page can be heard, reached by Tab and hit, at usual and at double size")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam Okafor");
    const PersonId bev = desk.hub.add("Bev");
    REQUIRE(desk.hub->people.addCarer(sam, bev, QStringLiteral("my mum")));
    REQUIRE(desk.hub->people.setNotSafeToCall(sam, true));
    REQUIRE(desk.hub->people.addReach(sam, {{}, {QStringLiteral("text")}, {QStringLiteral("1")}, {}, true}));
    REQUIRE(desk.hub->people.setPleaseKnow(sam, QStringLiteral("Not before 11.")));
    desk.hub.log(desk.hub.visitBy(sam));
    desk.open();
    const auto faults = [&] {
        PeopleDesk::settle();
        return accessibilityFaults(desk.window).join(u'\n').toStdString();
    };
    CHECK(faults() == "");
    desk.page->openPerson(sam);
    CHECK(faults() == "");
    for (const char *const block : blocks) {
        INFO(block);
        const QByteArray name(block);
        const bool empty = !desk.find((name + "Edit").constData());
        desk.push((name + (empty ? "Add" : "Edit")).constData());
        CHECK(faults() == "");
        desk.push((name + "Done").constData());
    }
    desk.push("showRemoved");
    CHECK(faults() == "");
}
