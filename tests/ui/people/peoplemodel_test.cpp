// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhub.h"
#include "ui/models/borntext.h"
#include "ui/models/peoplemodel.h"
#include "ui/models/personwords.h"
#include "ui/people/personrow.h"

#include <QAbstractItemModelTester>
#include <QIdentityProxyModel>
#include <QListView>
#include <QSet>
#include <QTest>

using namespace hub;
using namespace hub::test;

namespace {

/// Writes down which rows a view asks about.
class Asked final : public QIdentityProxyModel
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == PeopleModel::ApartRole || role == Qt::DisplayRole)
            rows.insert(index.row());
        return QIdentityProxyModel::data(index, role);
    }
    mutable QSet<int> rows;
};

} // namespace

TEST_CASE("a list of many people reads no more cards than rows in view")
{
    TestHub hub;
    for (int i = 0; i < 600; ++i)
        hub.add(QByteArray("Person ").append(QByteArray::number(i)).constData());
    PeopleModel model(*hub.hub);
    Asked asked;
    asked.setSourceModel(&model);
    QListView view;
    view.setUniformItemSizes(true);
    view.setItemDelegate(new PersonRow(&view));
    view.setModel(&asked);
    view.resize(300, 500);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    view.grab();
    CHECK(asked.rows.size() > 3);
    CHECK(asked.rows.size() < 30);
    view.scrollToBottom();
    view.grab();
    CHECK(asked.rows.contains(599));
    CHECK(asked.rows.size() < 60);
}

TEST_CASE("the list follows what is saved")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    hub.add("Amina");
    PeopleModel model(*hub.hub);
    const QAbstractItemModelTester tester(&model);
    hub->listen([&](const Changes &changes) { model.follow(changes); });
    REQUIRE(model.rowCount() == 2);
    CHECK(model.rowOf(sam) == 1);
    const auto apart = [&] { return model.index(model.rowOf(sam)).data(PeopleModel::ApartRole).toString(); };
    CHECK(apart() == QLatin1String("no visit yet"));
    hub.log(hub.visitBy(sam));
    CHECK(apart() == QLatin1String("here today"));
    REQUIRE(hub->people.chooseName(sam, {QStringLiteral("Aaron"), PersonName::Kind::Known}));
    CHECK(model.rowOf(sam) == 0);
    REQUIRE(hub->people.remove(sam));
    CHECK(model.rowCount() == 1);
    CHECK(model.rowOf(sam) == -1);
    model.find(QStringLiteral("min"));
    CHECK(model.rowCount() == 1);
    model.find(QStringLiteral("zz"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a row tells two people of one name apart without a word about how they are")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    REQUIRE(hub->people.setPronouns(sam, QStringLiteral("they/them")));
    REQUIRE(hub->people.addName(sam, {QStringLiteral("Little Sam"), PersonName::Kind::Nickname}));
    ContactDraft draft = hub.visitBy(sam);
    draft.feeling = Feeling{QStringLiteral("worst")};
    hub.log(draft);
    hub.clock.addDays(2);
    PeopleModel model(*hub.hub);
    const QString apart = model.index(0).data(PeopleModel::ApartRole).toString();
    CHECK(apart.contains(QLatin1String("they/them")));
    CHECK(apart.contains(QLatin1String("Little Sam")));
    CHECK(apart.contains(QLatin1String("last here Saturday")));
    CHECK_FALSE(apart.contains(QLatin1String("worst")));
}

TEST_CASE("a passage keeps its lines and can wrap anywhere, and one line stays one line")
{
    const QString run(500, u'x');
    const QString shown = passage(QStringLiteral("one\ntwo ") + run);
    CHECK(shown.count(u'\n') == 1);
    for (const QString &word : shown.split(QChar(char16_t(0x200B))))
        CHECK(word.size() <= 48);
    CHECK(QString(shown).remove(QChar(char16_t(0x200B))) == QStringLiteral("one\ntwo ") + run);
    CHECK(oneLine(QStringLiteral("one\ntwo\tthree"), 40) == QLatin1String("one two three"));
    CHECK(oneLine(run, 40).size() == 41);
    CHECK(oneLine(run, 40).endsWith(QChar(u'…')));
    // A writing turned round becomes a mark.
    CHECK_FALSE(passage(QStringLiteral("a\u202Eb")).contains(QChar(char16_t(0x202E))));
}

TEST_CASE("a date of birth lies behind, and two digits mean the last such year")
{
    const QDate today(2026, 11, 21);
    const auto born = [&](const char *typed) { return parseBorn(QString::fromUtf8(typed), today); };
    CHECK(born("21/11/1985") == QDate(1985, 11, 21));
    CHECK(born("3 may 58") == QDate(1958, 5, 3));
    CHECK(born("3.5.08") == QDate(2008, 5, 3));
    CHECK(born("1985-11-21") == QDate(1985, 11, 21));
    CHECK(born("22/11/26") == QDate(1926, 11, 22));
    CHECK(born("21/11/26") == today);
    CHECK_FALSE(born("22/11/2026"));
    CHECK_FALSE(born("31/2/1985"));
    CHECK_FALSE(born("21/11"));
    CHECK_FALSE(born("1/1/1850"));
    CHECK_FALSE(born("soon"));
    CHECK_FALSE(born(""));
    CHECK(parseBorn(bornAsTyped(QDate(1931, 2, 1)), today) == QDate(1931, 2, 1));
}
