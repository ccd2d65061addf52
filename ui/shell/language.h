// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace hub {

/// The screen's language: words, plurals, dates and the direction of writing. Lives as long as the application. Set it
/// before the first widget is made; texts that stand already do not change.
class Language
{
public:
    /// Codes of the languages the program has words in: "en_GB" first, and "qps", the pseudo-locale that shows what
    /// was forgotten.
    static QStringList available();

    /// The first of what the desktop asks for that is available, else "en_GB"; never the pseudo-locale.
    static QString ofDesktop();

    /// Takes English.
    Language();

    /// False, and nothing changes, when there are no words in that language.
    bool use(const QString &code);
    /// Whether it is one to choose, and not the pseudo-locale.
    static bool isForPeople(const QString &code);
    /// Whether the words still wait for somebody who grew up with the language; the window then says so.
    static bool isDraft(const QString &code);
    QString code() const { return m_code; }

private:
    QTranslator m_english; ///< for its plurals, and for what another language has not translated yet
    QTranslator m_words;
    QTranslator m_qtWords; ///< of Qt's own boxes
    QString m_code;
};

} // namespace hub
