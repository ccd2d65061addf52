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
            if (code != pseudo && (code == name || code == bare))
                return code;
        }
    }
    return english;
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
    // The pseudo-locale is English in disguise: its dates and numbers are.
    QLocale::setDefault(QLocale(code == pseudo ? english : code));
    if (code == english)
        return true;
    if (m_qtWords.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(fileFor(code)))
        QCoreApplication::installTranslator(&m_words);
    return true;
}

} // namespace hub
