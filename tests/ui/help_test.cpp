// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/programseat.h"
#include "tests/ui/tsfile.h"
#include "ui/shell/actions.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/language.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTextBrowser>

using namespace hub;
using namespace hub::test;

namespace {

QString helpText(const QString &path)
{
    QFile file(QStringLiteral(":/help/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// "en_GB/today.md" and all others.
QStringList helpPages()
{
    QStringList pages;
    for (const QString &language : QDir(QStringLiteral(":/help")).entryList()) {
        for (const QString &page : QDir(QStringLiteral(":/help/") + language).entryList({QStringLiteral("*.md")}))
            pages << language + u'/' + page;
    }
    return pages;
}

QStringList allOf(const QString &pattern, const QString &text)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found << it.next().captured(1).simplified();
    return found;
}

/// Of the bold words, those that name a key: "Ctrl L", "F2", "Enter", "0".
QStringList keysIn(const QString &text)
{
    static const QString key = QStringLiteral("(?:(?:Ctrl|Alt|Shift) )*(?:F?[0-9]{1,2}|[A-Z+-]|Enter|Esc|Escape|Tab|Space|Up|Down|Left|Right)");
    return allOf(QStringLiteral("\\*\\*(%1|(?:Ctrl|Alt|Shift)[^*]*)\\*\\*").arg(key), text);
}

/// What a key of help may be: an action's, a digit of a support type, or one that fields and lists have by themselves.
bool isKeyOfTheProgram(const QString &key)
{
    static const QStringList plain{QStringLiteral("Enter"), QStringLiteral("Esc"), QStringLiteral("Tab"),
        QStringLiteral("Space"), QStringLiteral("Up"), QStringLiteral("Down"), QStringLiteral("Ctrl Enter")};
    static const QRegularExpression digit(QStringLiteral("^[0-9]$"));
    if (plain.contains(key) || digit.match(key).hasMatch())
        return true;
    for (const ActionInfo &info : actionTable()) {
        if (Actions::keyHint(info.id) == key)
            return true;
    }
    return false;
}

/// Every text of the screen in a language, without its key letters: "Set aside".
QSet<QString> wordsOnScreen(const QString &language)
{
    static const QRegularExpression ownLetter(QStringLiteral(" \\(&[A-Z]\\)"));
    QSet<QString> words;
    for (const TsMessage &text :
        messagesOf(QStringLiteral(HUBDESK_SOURCE "/translations/hubdesk_%1.ts").arg(language))) {
        QString shown = language == QLatin1String("en_GB") ? text.source : text.forms.value(0);
        words.insert(shown.remove(ownLetter).remove(u'&'));
    }
    return words;
}

} // namespace

TEST_CASE("every page has help of its own, one press of F1 away and in the same place")
{
    Seat seat;
    seat.make();
    seat.start();
    QList<QPair<QString, QRect>> shown;
    const auto look = [&](const QString &id) {
        INFO(id.toStdString());
        seat.press(Qt::Key_F1);
        auto *const panel = seat.find<HelpPanel>("helpPanel");
        REQUIRE(panel);
        CHECK(panel->page() == id);
        CHECK(QFile::exists(QStringLiteral(":/help/en_GB/%1.md").arg(id)));
        const QString text = seat.find<QTextBrowser>("helpText")->toPlainText();
        CHECK(text.contains(helpText(QStringLiteral("en_GB/%1.md").arg(id)).section(u'\n', 0, 0).mid(2)));
        CHECK(text.size() > 200);
        shown.push_back({id, panel->geometry()});
        seat.press(Qt::Key_F1);
        CHECK_FALSE(seat.find("helpPanel"));
    };
    look(QStringLiteral("start"));
    seat.startIn(seat.folder);
    seat.signIn();
    for (auto *const entry : seat.program->window().findChildren<QAbstractButton *>()) {
        if (!entry->objectName().startsWith(QLatin1String("nav-")))
            continue;
        seat.push(entry->objectName().toLatin1().constData());
        look(entry->objectName().mid(4));
    }
    REQUIRE(shown.size() >= 5);
    for (const auto &[id, place] : shown.mid(2)) {
        INFO(id.toStdString());
        CHECK(place == shown[1].second);
    }
}

TEST_CASE("keys in help are told from other bold words")
{
    CHECK(keysIn(QStringLiteral("Press **F2**, then **Ctrl Shift L** or **0**.")).size() == 3);
    CHECK(keysIn(QStringLiteral("saved as **CSV**. **Keep the words safe.** **Today** is")).isEmpty());
    CHECK(keysIn(QStringLiteral("**Ctrl of something**")) == QStringList{QStringLiteral("Ctrl of something")});
    CHECK(isKeyOfTheProgram(QStringLiteral("Shift F2")));
    CHECK_FALSE(isKeyOfTheProgram(QStringLiteral("Ctrl Shift F2")));
    CHECK_FALSE(isKeyOfTheProgram(QStringLiteral("F12")));
}

TEST_CASE("every key that help names exists")
{
    const QStringList pages = helpPages();
    REQUIRE(pages.size() >= 12);
    int named = 0;
    for (const QString &page : pages) {
        for (const QString &key : keysIn(helpText(page))) {
            INFO(page.toStdString() << ": " << key.toStdString());
            CHECK(isKeyOfTheProgram(key));
            ++named;
        }
    }
    CHECK(named >= 20);
}

TEST_CASE("every button or field that help names in italics stands on the screen in those words")
{
    int named = 0;
    for (const QString &page : helpPages()) {
        const QString language = page.section(u'/', 0, 0);
        const QSet<QString> words = wordsOnScreen(language);
        for (const QString &name : allOf(QStringLiteral("(?<![*\\w])\\*([^*\\s][^*]*)\\*(?!\\*)"), helpText(page))) {
            INFO(page.toStdString() << ": " << name.toStdString());
            CHECK(words.contains(name));
            ++named;
        }
    }
    CHECK(named >= 20);
}

TEST_CASE("help in another language says no other keys than the English page")
{
    for (const QString &page : helpPages()) {
        const QString english = QStringLiteral("en_GB/") + page.section(u'/', 1);
        INFO(page.toStdString());
        REQUIRE(QFile::exists(QStringLiteral(":/help/") + english));
        // It may be behind the English page, but not beside it.
        const QStringList wanted = keysIn(helpText(english));
        for (const QString &key : keysIn(helpText(page))) {
            INFO(key.toStdString());
            CHECK(wanted.contains(key));
        }
    }
}
