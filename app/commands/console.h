// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/outcome.h"

#include <QJsonObject>

namespace hub {

/// What a verb says: results on stdout, everything else on stderr.
class Console
{
public:
    Console(const QString &verb, bool json)
        : m_verb(verb)
        , m_json(json)
    {
    }

    /// Whether programs read along: then only objects go to stdout.
    bool json() const { return m_json; }

    void line(const QString &text);
    void object(const QJsonObject &object);
    /// An array of objects, one a line and without keeping them: begin, any number of items, end.
    void beginList();
    void item(const QJsonObject &object);
    void endList();
    /// Hands over what was printed; false if it could not be written, to a full disk or a closed pipe.
    bool flush();

    void notice(const QString &sentence);
    /// Says why the verb stops.
    ExitCode stop(const Trouble &trouble);
    QString sentenceOf(const Trouble &trouble) const;

private:
    void print(const QByteArray &utf8);

    QString m_verb;
    bool m_json;
    bool m_firstItem = true;
    bool m_written = true;
};

} // namespace hub
