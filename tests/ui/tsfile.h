// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace hub::test {

/// One text of a .ts file.
struct TsMessage {
    QString key; ///< context, text and comment: what Qt looks it up by
    QString source;
    QString note;         ///< what translators are told
    QStringList forms;    ///< the translation: one, or all plural forms; each may be empty
    bool isNumerus = false;
    bool isUnfinished = false; ///< nobody has read it yet who grew up with the language

    bool isTranslated() const { return !forms.join(QString()).isEmpty(); }
};

QList<TsMessage> messagesOf(const QString &path);

/// What is wrong with a translation whatever its language, a line each: placeholders, key letters, marks that keep
/// writing apart, and spaces at the ends must be those of the English text. The first `fewForms` plural forms may leave
/// the number out, for there it is said by the word.
QStringList faultsOf(const TsMessage &message, int fewForms);

} // namespace hub::test
