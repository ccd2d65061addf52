// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/openingwords.h"

#include <QCoreApplication>

namespace hub {
namespace {

class OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::OpeningWords)
};

PromptQuestion told(const QString &title, const QString &text)
{
    return {title, text, {OpeningWords::tr("Carry on")}};
}

} // namespace

PromptQuestion inWords(OpeningNotice notice)
{
    switch (notice) {
    case OpeningNotice::NewIdentity:
        return told(OpeningWords::tr("This hub was copied or brought back"),
            OpeningWords::tr("From now on it counts as a desk of its own, so that what is written here and what is "
                             "written on the other one cannot be mixed up. Nothing was lost, and there is nothing to "
                             "do."));
    case OpeningNotice::MembersFileStoodIn:
        return told(OpeningWords::tr("The list of members was damaged"),
            OpeningWords::tr("The one kept before it was used instead, and all records are safe. If somebody joined or "
                             "left lately, a lead should look whether they are in the list."));
    case OpeningNotice::ClockBehind:
        return told(OpeningWords::tr("This computer's clock is behind"),
            OpeningWords::tr("Its time is earlier than the last entry in this hub. Nothing is lost, but what you log "
                             "now would stand at the wrong time. Close Hubdesk, set the clock and open it again. If it "
                             "is right now and was wrong before, a lead can say so under “Our hub”."));
    }
    Q_UNREACHABLE();
}

} // namespace hub
