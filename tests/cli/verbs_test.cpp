// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "core/opening.h"
#include "core/actions/contactwriting.h"
#include "core/security/passphrase.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>
#include <QSet>

using namespace hub;
using namespace hub::test;

namespace {

const QString json = QStringLiteral("--json");

QString text(const QJsonValue &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

bool fits(const QString &value, const char *pattern)
{
    UNSCOPED_INFO(value.toStdString());
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(value).hasMatch();
}

const char *const idPattern = "[0-9a-f]{32}";
const char *const momentPattern = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)";

QStringList with(const QString &verb, const QString &store, const QStringList &rest)
{
    return QStringList{verb, store} + rest;
}

// Nothing of what was said stands in any file in clear, the profile's included.
void checkNothingInClear(const Home &home)
{
    const auto files = everyFile(home.path());
    CHECK(files.size() >= 4);
    for (auto file = files.begin(); file != files.end(); ++file) {
        INFO(file.key().toStdString());
        for (const char *canary : {"Dana", "piano", "Open Door"})
            CHECK_FALSE(file->contains(canary));
        if (!file.key().startsWith(QLatin1String("words-")))
            CHECK_FALSE(file->contains("quiet lamps"));
    }
}

} // namespace

TEST_CASE("from nothing to a listed drop-in with words of one's own")
{
    const Home home;
    const QString store = home.path(QStringLiteral("door.hubdesk"));
    const QStringList words{QStringLiteral("--passphrase-file"), home.wordsFile()};
    const Run made = home.run(with(QStringLiteral("new"), store,
                                   QStringList{QStringLiteral("--hub"), QStringLiteral("The Open Door"),
                                               QStringLiteral("--worker"), QStringLiteral("Robin"), json}
                                       + words));
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
    CHECK(text(made.object()[QLatin1String("hub")], "name") == QLatin1String("The Open Door"));
    CHECK(text(made.object(), "worker") == QLatin1String("Robin"));

    const Run logged = home.run(with(QStringLiteral("log"), store,
                                     QStringList{QStringLiteral("--new"), QStringLiteral("Dana"), QStringLiteral("--support"),
                                                 QStringLiteral("2,goals"), QStringLiteral("--feeling"), QStringLiteral("ok"),
                                                 QStringLiteral("--note"), QStringLiteral("Likes the piano"), json}
                                         + words));
    INFO(logged.err.toStdString());
    REQUIRE(logged.code == 0);
    const QJsonObject visit = logged.object();
    CHECK(fits(text(visit, "id"), idPattern));
    CHECK(fits(text(visit, "code"), "V[0-9A-Z]{8}"));
    CHECK(fits(text(visit, "at"), momentPattern));
    CHECK(text(visit, "precision") == QLatin1String("minute"));
    CHECK(text(visit, "kind") == QLatin1String("drop-in"));
    CHECK(text(visit, "attendance") == QLatin1String("came"));
    CHECK(text(visit, "feeling") == QLatin1String("ok"));
    CHECK(text(visit, "note") == QLatin1String("Likes the piano"));
    CHECK(text(visit, "worker") == QLatin1String("Robin"));
    CHECK(text(visit[QLatin1String("person")], "name") == QLatin1String("Dana"));
    CHECK(fits(text(visit[QLatin1String("person")], "id"), idPattern));
    CHECK(visit[QLatin1String("supports")] == QJsonArray{QStringLiteral("goals"), QStringLiteral("peer")});
    CHECK(visit[QLatin1String("minutes")].isNull());

    const Run listed = home.run(with(QStringLiteral("contacts"), store, QStringList{json} + words));
    CHECK(listed.array() == QJsonArray{visit});
    const Run plain = home.run(with(QStringLiteral("contacts"), store, words));
    CHECK(plain.out.contains(QLatin1String("Dana: Goals, Peer support")));
    CHECK(plain.out.count(u'\n') == 1);
    const Run checked = home.run(with(QStringLiteral("check"), store, QStringList{json} + words));
    CHECK(checked.code == 0);
    CHECK(checked.object()[QLatin1String("sound")] == true);
    CHECK(checked.object()[QLatin1String("contacts")] == 1);

    checkNothingInClear(home);
}

TEST_CASE("a drop-in by name, part of a name, code or id; who may be several is asked for by code")
{
    const Home home;
    const QString store = copyOfExample(home);
    const auto log = [&](const QStringList &rest) {
        return home.run(with(QStringLiteral("log"), store, QStringList{QStringLiteral("--support"), QStringLiteral("0")} + rest));
    };
    const QString person = QStringLiteral("--person");
    const Run byPart = log({person, QStringLiteral("ngozi"), json});
    REQUIRE(byPart.code == 0);
    const QJsonObject ngozi = byPart.object()[QLatin1String("person")].toObject();
    CHECK(text(ngozi, "name") == QLatin1String("Ngozi Thimble"));
    CHECK(log({person, text(ngozi, "code"), json}).object()[QLatin1String("person")] == ngozi);
    CHECK(log({person, text(ngozi, "id"), json}).object()[QLatin1String("person")] == ngozi);
    CHECK(log({person, QStringLiteral("NGOZI THIMBLE"), json}).object()[QLatin1String("person")] == ngozi);

    const auto before = everyFile(store);
    const Run several = log({person, QStringLiteral("sam")});
    CHECK(several.code == 1);
    CHECK(several.saidOneSentence());
    CHECK(several.err.contains(QLatin1String("Sam Lantern P")));
    CHECK(several.err.contains(QLatin1String("Sam Teapot P")));
    const Run nobody = log({person, QStringLiteral("Zebedee")});
    CHECK(nobody.code == 1);
    CHECK(nobody.saidOneSentence());
    CHECK(nobody.err.contains(QLatin1String("Zebedee")));
    CHECK(everyFile(store).value(QStringLiteral("store.db")) == before.value(QStringLiteral("store.db")));

    const Run together = log({person, QStringLiteral("ngozi"), person, QStringLiteral("ivy"), QStringLiteral("--new"),
                              QStringLiteral("Blue Hat"), QStringLiteral("--nickname"), json});
    REQUIRE(together.code == 0);
    REQUIRE(together.array().size() == 3);
    CHECK(text(together.array()[2][QLatin1String("person")], "kind") == QLatin1String("nickname"));
}

TEST_CASE("a carer's visit says whom it is about, and everything that can be said of a visit is kept")
{
    const Home home;
    const QString store = copyOfExample(home);
    const Run run = home.run({QStringLiteral("log"), store, QStringLiteral("--person"), QStringLiteral("Brian Oatcake"),
                              QStringLiteral("--about"), QStringLiteral("Len Oatcake"), QStringLiteral("--support"),
                              QStringLiteral("4"), QStringLiteral("--minutes"), QStringLiteral("25"), QStringLiteral("--kind"),
                              QStringLiteral("phone"), QStringLiteral("--place"), QStringLiteral("at-home"),
                              QStringLiteral("--attendance"), QStringLiteral("online"), QStringLiteral("--at"),
                              QStringLiteral("yesterday 3pm"), json});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    const QJsonObject visit = run.object();
    CHECK(text(visit[QLatin1String("about")], "name") == QLatin1String("Len Oatcake"));
    CHECK(visit[QLatin1String("minutes")] == 25);
    CHECK(text(visit, "kind") == QLatin1String("phone"));
    CHECK(text(visit, "place") == QLatin1String("at-home"));
    CHECK(text(visit, "attendance") == QLatin1String("online"));
    CHECK(text(visit, "at").contains(QLatin1String("T15:00:00")));
    CHECK(visit[QLatin1String("supports")] == QJsonArray{QStringLiteral("carers")});
}

TEST_CASE("times are the hub's, wherever the machine thinks it is")
{
    Home home;
    const QString store = copyOfExample(home);
    home.setEnvironment(QStringLiteral("TZ"), QStringLiteral("Pacific/Chatham"));
    home.setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("tr_TR.UTF-8"));
    const Run run = home.run({QStringLiteral("contacts"), store, QStringLiteral("--from"), QStringLiteral("2024-06-03"),
                              QStringLiteral("--to"), QStringLiteral("2024-06-03"), json});
    REQUIRE(run.code == 0);
    REQUIRE(run.array().size() > 2);
    for (const QJsonValue visit : run.array()) {
        CHECK(fits(text(visit, "at"), "2024-06-03T.*\\+01:00"));
        CHECK(QStringList{QStringLiteral("drop-in"), QStringLiteral("group"), QStringLiteral("booked"), QStringLiteral("phone"),
                          QStringLiteral("text"), QStringLiteral("community")}
                  .contains(text(visit, "kind")));
    }
}

TEST_CASE("what is on none of the hub's lists is refused with what is, and nothing is logged")
{
    const Home home;
    const QString store = copyOfExample(home);
    const std::pair<const char *, const char *> wrong[]
        = {{"--support", "9"}, {"--support", "2,juggling"}, {"--feeling", "grand"}, {"--kind", "seance"},
           {"--attendance", "perhaps"}, {"--place", "moon"}};
    const auto before = everyFile(store).value(QStringLiteral("store.db"));
    for (const auto &[option, value] : wrong) {
        const Run run = home.run({QStringLiteral("log"), store, QString::fromLatin1(option), QString::fromLatin1(value)});
        CHECK(run.code == 2);
        CHECK(run.saidOneSentence());
        CHECK(run.err.contains(QLatin1String(option)));
    }
    const Run nothing = home.run({QStringLiteral("log"), store});
    CHECK(nothing.code == 1);
    CHECK(nothing.saidOneSentence());
    for (const char *when : {"next Tuesday fortnight", "32/13/2026", "2999-01-01"}) {
        const Run run = home.run({QStringLiteral("log"), store, QStringLiteral("--support"), QStringLiteral("0"),
                                  QStringLiteral("--at"), QString::fromLatin1(when)});
        CHECK(run.code == 1);
        CHECK(run.saidOneSentence());
    }
    const Run noDay = home.run({QStringLiteral("contacts"), store, QStringLiteral("--from"), QStringLiteral("whenever")});
    CHECK(noDay.code == 2);
    CHECK(noDay.saidOneSentence());
    CHECK(everyFile(store).value(QStringLiteral("store.db")) == before);
}

TEST_CASE("people are listed with what tells them apart, and found by any of their names")
{
    const Home home;
    const QString store = copyOfExample(home);
    const Run all = home.run({QStringLiteral("people"), store, json});
    REQUIRE(all.code == 0);
    CHECK(all.array().size() > 80);
    QSet<QString> ids, codes;
    for (const QJsonValue person : all.array()) {
        CHECK(fits(text(person, "id"), idPattern));
        CHECK(fits(text(person, "code"), "P[0-9A-Z]{8}"));
        CHECK((person[QLatin1String("lastHere")].isNull() || fits(text(person, "lastHere"), momentPattern)));
        ids.insert(text(person, "id"));
        codes.insert(text(person, "code"));
    }
    CHECK(ids.size() == all.array().size());
    CHECK(codes.size() == all.array().size());
    const Run sian = home.run({QStringLiteral("people"), store, QStringLiteral("--find"), QStringLiteral("Sian"), json});
    REQUIRE(sian.array().size() >= 1);
    CHECK(text(sian.array()[0], "name") == QString::fromUtf8("Siân Meadow"));
    const Run plain = home.run({QStringLiteral("people"), store, QStringLiteral("--find"), QStringLiteral("little sam")});
    CHECK(plain.out.contains(QLatin1String("Sam Teapot")));
    const Run none = home.run({QStringLiteral("people"), store, QStringLiteral("--find"), QStringLiteral("qqqq"), json});
    CHECK(none.code == 0);
    CHECK(none.array().isEmpty());
}

TEST_CASE("undo takes back one save after the other, of this working day only")
{
    const Home home;
    const QString store = copyOfHub(home);
    const QStringList words{QStringLiteral("--passphrase-file"), home.wordsFile()};
    for (const char *name : {"Dana", "Ivy"}) {
        REQUIRE(home.run(with(QStringLiteral("log"), store,
                              QStringList{QStringLiteral("--new"), QString::fromLatin1(name), QStringLiteral("--support"),
                                          QStringLiteral("7")}
                                  + words))
                    .code
                == 0);
    }
    const Run first = home.run(with(QStringLiteral("undo"), store, QStringList{json} + words));
    CHECK(first.code == 0);
    CHECK(text(first.object(), "op") == QLatin1String("record-contact"));
    const Run left = home.run(with(QStringLiteral("people"), store, QStringList{json} + words));
    REQUIRE(left.array().size() == 1);
    CHECK(text(left.array()[0], "name") == QLatin1String("Dana"));
    CHECK(home.run(with(QStringLiteral("undo"), store, words)).out.count(u'\n') == 1);
    const Run nothing = home.run(with(QStringLiteral("undo"), store, words));
    CHECK(nothing.code == 1);
    CHECK(nothing.saidOneSentence());
}

TEST_CASE("check and rebuild agree with each other about the example")
{
    const Home home;
    const QString store = copyOfExample(home);
    const Run before = home.run({QStringLiteral("check"), store, json});
    REQUIRE(before.code == 0);
    const Run rebuilt = home.run({QStringLiteral("rebuild"), store, json});
    CHECK(rebuilt.code == 0);
    CHECK(rebuilt.object()[QLatin1String("changes")] == before.object()[QLatin1String("changes")]);
    CHECK(home.run({QStringLiteral("check"), store, json}).object() == before.object());
    CHECK(home.run({QStringLiteral("check"), store}).out.endsWith(QLatin1String(".\n")));
}

TEST_CASE("a long list is whole, each visit once, also where more than a page share one moment")
{
    const Home home;
    const QString store = copyOfExample(home);
    const int before = int(home.run({QStringLiteral("contacts"), store, json}).array().size());
    {
        SystemClock clock;
        RandomIds ids(clock);
        Argon2id derivation;
        const Surroundings around{clock, ids, derivation, home.path(QStringLiteral("profile"))};
        auto unlocked = unlockStore(store, {}, around);
        REQUIRE(unlocked);
        auto opened = openStore(std::move(*unlocked), around);
        REQUIRE(opened);
        const ActionContext &context = opened->hub->context();
        std::vector<ChangeDraft> drafts;
        for (int i = 0; i < 7'000; ++i) {
            Contact contact;
            contact.id = ids.make<ContactId>();
            contact.worker = context.session.worker;
            contact.hub = context.hub;
            // 4,500 at one moment, and many moments around them.
            contact.when.at = {1'700'000'000'000 + (i < 4'500 ? 0 : (i - 6'000) * 1'000)};
            drafts.emplace_back(subjectOf(contact.id));
            writeContact(contact, drafts.back());
        }
        REQUIRE(context.save(Op::RecordContact, drafts));
    }
    const Run all = home.run({QStringLiteral("contacts"), store, json});
    REQUIRE(all.code == 0);
    QSet<QString> ids;
    QString last;
    for (const QJsonValue visit : all.array()) {
        ids.insert(text(visit, "id"));
        const QString at = QDateTime::fromString(text(visit, "at"), Qt::ISODate).toUTC().toString(Qt::ISODate);
        CHECK((last.isEmpty() || at <= last));
        last = at;
    }
    CHECK(all.array().size() == before + 7'000);
    CHECK(ids.size() == before + 7'000);
}

TEST_CASE("a file for the house needs a reason, says so in its first line, and is whole or not there")
{
    const Home home;
    const QString store = copyOfExample(home);
    const QString file = home.path(QStringLiteral("june.csv"));
    const QStringList june{QStringLiteral("--from"), QStringLiteral("2024-06-01"), QStringLiteral("--to"),
                           QStringLiteral("2024-06-30")};
    const QStringList reason{QStringLiteral("--reason"), QStringLiteral("for the June review")};
    const QStringList contacts{QStringLiteral("export"), store, QStringLiteral("contacts"), file};
    const Run noReason = home.run(contacts + june);
    CHECK(noReason.code == 2);
    CHECK(noReason.saidOneSentence());
    CHECK_FALSE(QFileInfo::exists(file));

    const Run run = home.run(contacts + june + reason + QStringList{json});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    const auto listed = home.run(QStringList{QStringLiteral("contacts"), store, json} + june).array().size();
    CHECK(run.object()[QLatin1String("rows")] == listed);
    const QByteArray csv = everyFile(home.path()).value(QStringLiteral("june.csv"));
    CHECK(csv.contains("hubdesk-contacts-1"));
    CHECK(csv.left(csv.indexOf('\n')).contains("for the June review"));
    CHECK(csv.count("\r\n") >= listed + 2);

    const Run wrong = home.run({QStringLiteral("export"), store, QStringLiteral("secrets"), file, QStringLiteral("--reason"),
                                QStringLiteral("x")});
    CHECK(wrong.code == 2);
    CHECK(wrong.saidOneSentence());
    const Run nowhere = home.run(QStringList{QStringLiteral("export"), store, QStringLiteral("people"),
                                             home.path(QStringLiteral("no/such/folder/people.csv"))}
                                 + reason);
    CHECK(nowhere.code == 1);
    CHECK(nowhere.saidOneSentence());
    const Run people = home.run(QStringList{QStringLiteral("export"), store, QStringLiteral("people"),
                                            home.path(QStringLiteral("people.csv"))}
                                + reason);
    CHECK(people.code == 0);
    CHECK(people.out.count(u'\n') == 1);
}
