// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperacts.h"

#include "core/base/wholefile.h"
#include "ui/papers/recordpaper.h"
#include "ui/shell/prompts.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"

#include <QPrinter>

#include <functional>

namespace hub {

PaperActs::PaperActs(Hub &hub, Prompts &prompts, const What &what)
    : m_hub(hub)
    , m_prompts(prompts)
    , m_what(what)
{
    auto *const onPaper = new LinkButton(what.print);
    auto *const file = new LinkButton(tr("Save it for them as a PDF"));
    onPaper->setObjectName(what.name + QStringLiteral("Print"));
    file->setObjectName(what.name + QStringLiteral("Save"));
    //: What a screen reader says for a button; %1 is the paper that the button beside it prints
    file->setAccessibleName(tr("Save it for them as a PDF: %1").arg(what.print));
    connect(onPaper, &Button::clicked, this, &PaperActs::print);
    connect(file, &Button::clicked, this, &PaperActs::save);
    using looks::focusRoom;
    auto *const line = new FlowLayout(10, 2);
    line->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    line->addWidget(onPaper);
    line->addWidget(file);
    setLayout(line);
}

// Only once it is said where to: what is not put on paper after all leaves no line that it was.
static Result<Paper> paperOf(Hub &hub, PersonId person, PaperKind kind)
{
    const auto disclosure = hub.registers.paper(person, kind);
    const auto ours = hub.team.hub();
    if (!disclosure || !ours)
        return disclosure ? ours.error() : disclosure.error();
    const Say say(hub.civilTime());
    return recordPaper(*disclosure, {say, hub.lists.now(), ours->name}, paperSizeFor(disclosure->paper()));
}

void PaperActs::print()
{
    Q_EMIT about();
    m_prompts.choosePrinter(m_what.print, [this](QPrinter &printer) {
        if (!m_person)
            return;
        const auto paper = paperOf(m_hub, *m_person, m_what.kind);
        if (!paper)
            return Q_EMIT said(sentence(paper.error()));
        paper->printOn(printer);
        Q_EMIT said(tr("On its way to the printer. It is theirs: fetch it at once, and give it to them."));
    });
}

void PaperActs::save()
{
    Q_EMIT about();
    PromptFile file;
    file.title = tr("Save it for them as a PDF");
    //: Kinds of files in a box for choosing one; (*.pdf) stays as it is
    file.kinds = tr("PDF (*.pdf)");
    file.name = m_what.file;
    m_prompts.chooseFileToSave(file, [this](const QString &path) {
        if (!m_person)
            return;
        const auto paper = paperOf(m_hub, *m_person, m_what.kind);
        const auto written = paper ? writeWhole(path, paper->toPdf()) : Result<void>(paper.error());
        Q_EMIT said(written ? tr("Saved for them. It is theirs now: give it to them, and keep no copy.") : sentence(written.error()));
    });
}

} // namespace hub
