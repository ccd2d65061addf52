// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace hub {

static const auto english = QStringLiteral("en_GB");
static const auto pseudo = QStringLiteral("qps");

static const auto arabic = QStringLiteral("ar");

//: Not to be read: translate it as RTL in a language that is written from right to left, else leave it out.
[[maybe_unused]] static constexpr const char *direction = QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

static QLocale localeFor(const QString &code)
{
    // The pseudo-locale is English in disguise: its dates and numbers are.
    if (code == pseudo)
        return QLocale(english);
    // Arabic is written with two sets of digits. The keys and paper of this country have 0 to 9, and a number on the
    // screen should look like the key that types it; the months are those that are understood in every Arab country.
    if (code == arabic)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(code);
}

static QString fileFor(const QString &code)
{
    return QStringLiteral(":/languages/hubdesk_%1.qm").arg(code);
}

QStringList Language::available()
{
    QStringList codes{english};
    for (const QString &file : QDir(QStringLiteral(":/languages")).entryList({QStringLiteral("hubdesk_*.qm")})) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        if (code != english)
            codes.push_back(code);
    }
    return codes;
}

QString Language::ofDesktop()
{
    const QStringList codes = available();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString name = QString(wanted).replace(u'-', u'_');
        const QString bare = name.section(u'_', 0, 0);
        for (const QString &code : codes) {
            if (isForPeople(code) && (code == name || code == bare))
                return code;
        }
    }
    return english;
}

bool Language::isForPeople(const QString &code)
{
    return code != pseudo;
}

bool Language::isDraft(const QString &code)
{
    return code == arabic;
}

Language::Language()
    : m_code(english)
{
    if (m_english.load(fileFor(english)))
        QCoreApplication::installTranslator(&m_english);
    QLocale::setDefault(QLocale(english));
}

bool Language::use(const QString &code)
{
    if (!available().contains(code))
        return false;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    m_code = code;
    QLocale::setDefault(localeFor(code));
    if (code == english)
        return true;
    if (m_qtWords.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(fileFor(code)))
        QCoreApplication::installTranslator(&m_words);
    return true;
}

} // namespace hub
