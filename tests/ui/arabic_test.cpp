// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/programseat.h"
#include "tests/ui/tsfile.h"
#include "ui/shell/language.h"
#include "ui/shell/say.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QRegularExpression>

using namespace hub;
using namespace hub::test;

namespace {

const CivilTime london("Europe/London");

QList<TsMessage> arabicTexts()
{
    return messagesOf(QStringLiteral(HUBDESK_SOURCE "/translations/hubdesk_ar.ts"));
}

/// Arabic says none, one and two by the word alone.
constexpr int formsWithoutNumber = 3;
constexpr int formsOfArabic = 6;

TsMessage message(const char *source, const QStringList &forms, bool isNumerus = false)
{
    return {{}, QString::fromUtf8(source), {}, forms, isNumerus, false};
}

/// The screen is Arabic as long as it lives.
struct InArabic {
    Language language;
    InArabic() { REQUIRE(language.use(QStringLiteral("ar"))); }
    ~InArabic() { language.use(QStringLiteral("en_GB")); }
    Q_DISABLE_COPY_MOVE(InArabic)
};

/// A program leaves the language of its last start behind; what comes after wants English again.
struct EnglishAfterwards {
    EnglishAfterwards() = default;
    ~EnglishAfterwards() { Language().use(QStringLiteral("en_GB")); }
    Q_DISABLE_COPY_MOVE(EnglishAfterwards)
};

QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

TEST_CASE("what breaks a translation is found: placeholders, key letters, marks and ends")
{
    const auto faulty = [](const char *source, const char *form) {
        return !faultsOf(message(source, {QString::fromUtf8(form)}), formsWithoutNumber).isEmpty();
    };
    CHECK_FALSE(faulty("%1, %2", "%2، %1"));
    CHECK(faulty("%1, %2", "%1، %1"));
    CHECK(faulty("%1", "1"));
    CHECK_FALSE(faulty("&Undo", "تراجع (&U)"));
    CHECK(faulty("&Undo", "تراجع (&T)"));
    CHECK(faulty("&Undo", "تراجع"));
    CHECK_FALSE(faulty("A&E liaison", "قسم الطوارئ"));
    CHECK(faulty("Your words: ", "كلمات دخولك:"));
    CHECK(faulty("see x", "انظر \u2068x"));
    CHECK(faulty("one\ntwo", "واحد اثنان"));
    const QStringList forms{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("%n"),
        QStringLiteral("%n"), QStringLiteral("%n")};
    CHECK(faultsOf(message("%n", forms, true), formsWithoutNumber).isEmpty());
    CHECK(faultsOf(message("%n", forms, true), 2).size() == 1);
}

TEST_CASE("every Arabic text keeps the placeholders, key letters and ends of the English one")
{
    int translated = 0;
    for (const TsMessage &text : arabicTexts()) {
        INFO(text.key.toStdString());
        CHECK(faultsOf(text, formsWithoutNumber).join(u'\n').toStdString() == "");
        if (text.isNumerus && text.isTranslated()) {
            CHECK(text.forms.size() == formsOfArabic);
            CHECK_FALSE(text.forms.contains(QString()));
        }
        translated += text.isTranslated() ? 1 : 0;
    }
    CHECK(translated > 900);
}

TEST_CASE("an Arabic date format has nothing in it but the letters Qt replaces")
{
    static const QRegularExpression letters(QStringLiteral("^[dMyhm:ap ]+$"));
    int formats = 0;
    for (const TsMessage &text : arabicTexts()) {
        if (!text.note.startsWith(QLatin1String("Date format")) || !text.isTranslated())
            continue;
        ++formats;
        INFO(text.key.toStdString());
        CHECK(letters.match(text.forms.value(0)).hasMatch());
    }
    CHECK(formats >= 7);
}

TEST_CASE("Arabic counts as Arabic counts, in the digits of the keyboard, from right to left")
{
    const InArabic arabic;
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    const Say say(london);
    CHECK(say.people(0) == QStringLiteral("لا أحد"));
    CHECK(say.people(1) == QStringLiteral("شخص واحد"));
    CHECK(say.people(2) == QStringLiteral("شخصان"));
    CHECK(say.people(3) == QStringLiteral("3 أشخاص"));
    CHECK(say.people(10) == QStringLiteral("10 أشخاص"));
    CHECK(say.people(11) == QStringLiteral("11 شخصًا"));
    CHECK(say.people(99) == QStringLiteral("99 شخصًا"));
    CHECK(say.people(100) == QStringLiteral("100 شخص"));
    CHECK(say.people(103) == QStringLiteral("103 أشخاص"));
    CHECK(bare(say.day(QDate(2026, 11, 21))) == QStringLiteral("السبت 21 نوفمبر 2026"));
    CHECK(bare(say.time(QTime(15, 5))) == QStringLiteral("3:05 م"));
}

TEST_CASE("from right to left, days and times are kept apart from their neighbours; from left to right not")
{
    const QChar apart(0x2068);
    {
        const InArabic arabic;
        const Say say(london);
        for (const QString &text : {say.day(QDate(2026, 11, 21)), say.time(QTime(10, 32)),
                 say.shortDay(QDate(2026, 11, 19), QDate(2026, 11, 21))}) {
            INFO(text.toStdString());
            CHECK(text.startsWith(apart));
            CHECK(text.endsWith(QChar(0x2069)));
        }
    }
    CHECK_FALSE(Say(london).day(QDate(2026, 11, 21)).contains(apart));
}

TEST_CASE("Arabic is shown as a draft as long as nobody has read all of it, and English is not")
{
    const auto texts = arabicTexts();
    const bool unread = std::any_of(texts.begin(), texts.end(), [](const TsMessage &text) { return text.isUnfinished; });
    REQUIRE(Language::isDraft(QStringLiteral("ar")) == unread);
    const EnglishAfterwards guard;
    Seat seat;
    seat.start();
    CHECK_FALSE(seat.find("draftLanguage"));
    ProgramOptions options;
    options.language = QStringLiteral("ar");
    seat.start(options);
    CHECK(bool(seat.find("draftLanguage")) == unread);
}

TEST_CASE("every page can be used in Arabic: names, Alt keys, Tab, from right to left")
{
    const EnglishAfterwards guard;
    Seat seat;
    seat.make();
    ProgramOptions options;
    options.language = QStringLiteral("ar");
    options.store = seat.folder;
    seat.start(options);
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.find("words")->setFocus();
    seat.signIn();
    int pages = 0;
    for (auto *const entry : seat.program->window().findChildren<QAbstractButton *>()) {
        if (!entry->objectName().startsWith(QLatin1String("nav-")))
            continue;
        seat.push(entry->objectName().toLatin1().constData());
        INFO(entry->objectName().toStdString());
        CHECK(seat.program->window().layoutDirection() == Qt::RightToLeft);
        CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
        ++pages;
    }
    CHECK(pages >= 4);
}

TEST_CASE("a language is chosen under its own name, and the next start is in it")
{
    const EnglishAfterwards guard;
    Seat seat;
    seat.start();
    auto *const languages = seat.program->window().findChild<QMenu *>(QStringLiteral("languageMenu"));
    REQUIRE(languages);
    QStringList names;
    for (const QAction *const choice : languages->actions())
        names << choice->text();
    CHECK(names.first() == QStringLiteral("English"));
    CHECK(names.join(u'|').contains(QStringLiteral("العربية")));
    CHECK(names.size() == Language::available().size() - 1); // the pseudo-locale is for us
    auto *const arabic = languages->findChild<QAction *>(QStringLiteral("language-ar"));
    REQUIRE(arabic);
    arabic->trigger();
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
    CHECK(seat.allRead().contains(QStringLiteral("next started")));

    seat.start();
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    CHECK(seat.find("draftLanguage"));
}
