// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/memberwords.h"

#include <QCoreApplication>

namespace hub {

static QString say(const char *text)
{
    return QCoreApplication::translate("hub::MemberWords", text);
}

QString levelLabel(AccessLevel level)
{
    switch (level) {
    case AccessLevel::Volunteer:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Volunteer"));
    case AccessLevel::PeerSupporter:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Peer supporter"));
    case AccessLevel::Worker:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Worker"));
    case AccessLevel::Lead:
        break;
    }
    return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Lead"));
}

QString levelMeaning(AccessLevel level)
{
    switch (level) {
    case AccessLevel::Volunteer:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords",
            "Logs visits and welcomes people. Sees names, who is here, and what today's visitors need to take part."));
    case AccessLevel::PeerSupporter:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords",
            "The same, and the notes and ways to reach of the people they support."));
    case AccessLevel::Worker:
        return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Sees everybody's card, and brings in spreadsheets."));
    case AccessLevel::Lead:
        break;
    }
    return say(QT_TRANSLATE_NOOP("hub::MemberWords", "Everything, and who may get in."));
}

} // namespace hub
