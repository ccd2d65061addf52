// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include "ui/shell/words.h"

#include <QJsonDocument>

#include <cstdio>

namespace hub {

void Console::print(const QByteArray &utf8)
{
    m_written = m_written && std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout) == size_t(utf8.size());
}

void Console::line(const QString &text)
{
    print(text.toUtf8() + '\n');
}

void Console::object(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::beginList()
{
    m_firstItem = true;
    print("[");
}

void Console::item(const QJsonObject &object)
{
    print((m_firstItem ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact));
    m_firstItem = false;
}

void Console::endList()
{
    print(m_firstItem ? "]\n" : "\n]\n");
}

bool Console::flush()
{
    m_written = std::fflush(stdout) == 0 && m_written;
    return m_written;
}

void Console::notice(const QString &sentence)
{
    std::fputs((sentence + u'\n').toUtf8().constData(), stderr);
}

QString Console::sentenceOf(const Trouble &trouble) const
{
    if (const auto *error = std::get_if<Error>(&trouble))
        return sentence(*error);
    if (const auto *wrong = std::get_if<WrongUsage>(&trouble))
        return sentence(*wrong, m_verb);
    return std::get<Said>(trouble).sentence;
}

ExitCode Console::stop(const Trouble &trouble)
{
    std::fflush(stdout);
    notice(sentenceOf(trouble));
    return std::holds_alternative<WrongUsage>(trouble) ? ExitCode::WrongUsage : ExitCode::Refused;
}

} // namespace hub
