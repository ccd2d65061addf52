// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/registerpaper.h"

#include "ui/models/personwords.h"
#include "ui/models/registerwords.h"

#include <QCoreApplication>

namespace hub {
namespace {

struct RegisterPaperWords {
    Q_DECLARE_TR_FUNCTIONS(hub::RegisterPaperWords)
};

// The day first, as it is what somebody looks for.
PaperBlock blockOf(const RegisterLine &line, const Say &say, const HubLists &lists)
{
    PaperBlock block;
    //: On paper. %1 is the day and time at which something was done; what was done follows
    block.runs = {{RegisterPaperWords::tr("%1:").arg(doneWhen(line, say)) + u' ', true}, {doneSentence(line, lists)}};
    return block.asListed(QStringLiteral("•"));
}

} // namespace

Paper registerPaper(const Disclosure &disclosure, const Say &say, const QString &hubName, const HubLists &lists)
{
    constexpr qreal title = 22;
    constexpr qreal quiet = 10.5;
    const PersonRegister &reg = disclosure.personRegister();
    Paper paper(disclosure.isExample());
    PaperBlock heading = plainBlock(RegisterPaperWords::tr("Who has looked at your record"), title, true);
    heading.keepsNext = true;
    paper.add(std::move(heading));
    //: On paper. %1 is a person's name, %2 a hub's, %3 a day and time
    PaperBlock whose = plainBlock(RegisterPaperWords::tr("For %1. Made at %2 on %3.")
                                      .arg(named(oneLine(reg.name.text, 60)), named(oneLine(hubName, 60)),
                                          say.when({disclosure.at(), Precision::Minute})),
        quiet);
    whose.runs.front().quiet = true;
    paper.add(std::move(whose));
    PaperBlock about = plainBlock(
        RegisterPaperWords::tr("This is your own register, and yours to see whenever you ask. Each line says who did something, "
                               "what, and when. Looking is written down once an hour for each of us. If anything in it surprises "
                               "you, please ask us."),
        Paper::usual);
    about.below = Paper::usual;
    paper.add(std::move(about));
    for (const RegisterLine &line : reg.lines)
        paper.add(blockOf(line, say, lists));
    return paper;
}

} // namespace hub
