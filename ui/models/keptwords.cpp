// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keptwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hub {

namespace {

struct KeptWords {
    Q_DECLARE_TR_FUNCTIONS(hub::KeptWords)
};

} // namespace

QString partWord(RecordPart part)
{
    switch (part) {
    case RecordPart::PleaseKnow:
        //: A part of a person's card, named in a list
        return KeptWords::tr("Please know");
    case RecordPart::Reach:
        //: A part of a person's card, named in a list
        return KeptWords::tr("How to reach them");
    case RecordPart::AccessNeeds:
        //: A part of a person's card, named in a list
        return KeptWords::tr("What they need to take part");
    case RecordPart::Notes:
        //: A part of a person's card, named in a list
        return KeptWords::tr("Notes of visits, and how things were");
    case RecordPart::Plan:
        //: A part of a person's card, named in a list
        return KeptWords::tr("Their wellbeing plan");
    case RecordPart::Goals:
        //: A part of a person's card, named in a list
        return KeptWords::tr("Why they came, and their goals");
    }
    Q_UNREACHABLE();
}

QString partWords(const RecordParts &parts)
{
    QStringList words;
    for (const RecordPart part : allRecordParts) {
        if (parts.contains(part))
            words << partWord(part);
    }
    return words.join(KeptWords::tr(" · "));
}

} // namespace hub
