// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tsfile.h"
#include "ui/shell/actions.h"
#include "ui/shell/language.h"
#include "ui/shell/say.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hub;
using namespace hub::test;

namespace {

QString sourceFile(const char *path)
{
    return QStringLiteral(HUBDESK_SOURCE) + u'/' + QLatin1String(path);
}

QSet<QString> keysOf(const QList<TsMessage> &messages)
{
    QSet<QString> keys;
    for (const TsMessage &message : messages)
        keys.insert(message.key);
    return keys;
}

QString joined(const QSet<QString> &keys)
{
    return QStringList(keys.begin(), keys.end()).join(u'\n');
}

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The words of never.txt as one pattern of whole words.
QRegularExpression neverWords()
{
    QStringList words;
    for (const QString &line : textOf(sourceFile("translations/never.txt")).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            words.push_back(QRegularExpression::escape(line.trimmed()));
    }
    REQUIRE(words.size() > 15);
    return QRegularExpression(QStringLiteral("(?<![\\w-])(%1)(?![\\w-])").arg(words.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Everything people may read that is not drawn from a .ts file.
QStringList filesPeopleRead()
{
    QStringList files;
    for (const char *folder : {"resources/help", "packaging"}) {
        QDirIterator it(sourceFile(folder),
            {QStringLiteral("*.md"), QStringLiteral("*.desktop"), QStringLiteral("*.metainfo.xml")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext())
            files.push_back(it.next());
    }
    files.removeIf([](const QString &path) { return path.endsWith(QLatin1String("README.md")); });
    return files;
}

} // namespace

TEST_CASE("every text of the program is in the English file, and the file has none that is gone")
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("hubdesk_en_GB.ts"));
    QStringList arguments = QStringLiteral(HUBDESK_LUPDATE_OPTIONS).split(u'|');
    arguments << QStringLiteral("-ts") << fresh;
    QProcess lupdate;
    lupdate.start(QStringLiteral(HUBDESK_LUPDATE), arguments);
    REQUIRE(lupdate.waitForFinished(120'000));
    REQUIRE(lupdate.exitCode() == 0);

    const auto wanted = keysOf(messagesOf(fresh));
    const auto kept = keysOf(messagesOf(sourceFile("translations/hubdesk_en_GB.ts")));
    REQUIRE(wanted.size() > 100);
    INFO("To mend it: cmake --build build/dev --target update_translations, and fill in new plurals.\nMissing:\n"
        << joined(wanted - kept).toStdString() << "\nGone:\n"
        << joined(kept - wanted).toStdString());
    CHECK(wanted == kept);
}

TEST_CASE("no text hides behind a macro of our own, which the collector of texts does not look into")
{
    static const QRegularExpression hiding(QStringLiteral("^\\s*#\\s*define\\b.*(_NOOP|\\btr\\()"), QRegularExpression::MultilineOption);
    int read = 0;
    for (const char *const folder : {"ui", "app"}) {
        QDirIterator it(sourceFile(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            INFO(path.toStdString());
            CHECK_FALSE(hiding.match(textOf(path)).hasMatch());
            ++read;
        }
    }
    CHECK(read > 100);
}

TEST_CASE("every text with a number has both its English forms")
{
    int plurals = 0;
    for (const TsMessage &message : messagesOf(sourceFile("translations/hubdesk_en_GB.ts"))) {
        if (!message.isNumerus)
            continue;
        ++plurals;
        INFO(message.key.toStdString());
        CHECK(message.forms.size() == 2);
        CHECK_FALSE(message.forms.contains(QString()));
    }
    CHECK(plurals >= 2);
}

TEST_CASE("the test for words that are never used finds them as whole words only")
{
    const auto never = neverWords();
    CHECK(never.match(QStringLiteral("The Patient left")).hasMatch());
    CHECK(never.match(QStringLiteral("3 no-shows today")).hasMatch());
    CHECK(never.match(QStringLiteral("risk score: 4")).hasMatch());
    CHECK_FALSE(never.match(QStringLiteral("be patiently kind, in the suitcase, outpatients-style")).hasMatch());
    CHECK_FALSE(never.match(QStringLiteral("used by everyone")).hasMatch());
}

TEST_CASE("words that hurt stand nowhere people read")
{
    const auto never = neverWords();
    for (const TsMessage &message : messagesOf(sourceFile("translations/hubdesk_en_GB.ts"))) {
        const auto match = never.match(message.source + u' ' + message.forms.join(u' '));
        INFO(message.key.toStdString());
        CHECK(match.captured().toStdString() == "");
    }
    const QStringList files = filesPeopleRead();
    REQUIRE(files.size() >= 5);
    for (const QString &path : files) {
        INFO(path.toStdString());
        CHECK(never.match(textOf(path)).captured().toStdString() == "");
    }
}

TEST_CASE("English and the pseudo-locale are inside the program")
{
    CHECK(Language::available().first() == QStringLiteral("en_GB"));
    CHECK(Language::available().contains(QStringLiteral("qps")));
    CHECK(Language::ofDesktop() != QStringLiteral("qps"));
}

TEST_CASE("the pseudo-locale is longer, marked at both ends and turns the window round")
{
    Language language;
    const QString english = Actions::textOf(ActionId::HideScreen);
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
    REQUIRE(language.use(QStringLiteral("qps")));
    const QString pseudo = Actions::textOf(ActionId::HideScreen);
    CHECK(QGuiApplication::layoutDirection() == Qt::RightToLeft);
    CHECK(pseudo.isRightToLeft());
    CHECK(pseudo.size() >= english.size() * 14 / 10);
    CHECK(pseudo.contains(u'⟦'));
    CHECK_FALSE(pseudo.contains(english));

    // Numbers, names and dates come through it whole.
    const Say say(CivilTime("Europe/London"));
    CHECK(say.peopleOf(24, 33).contains(QStringLiteral("24")));
    CHECK(say.peopleOf(24, 33).contains(QStringLiteral("33")));
    CHECK(say.day(QDate(2026, 11, 21)) == QStringLiteral("Saturday 21 November 2026"));

    REQUIRE(language.use(QStringLiteral("en_GB")));
    CHECK(Actions::textOf(ActionId::HideScreen) == english);
    CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("a language nobody has written is not taken")
{
    Language language;
    CHECK_FALSE(language.use(QStringLiteral("tlh")));
    CHECK(language.code() == QStringLiteral("en_GB"));
}
