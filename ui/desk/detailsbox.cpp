// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/detailsbox.h"

#include "core/rules/durationtext.h"
#include "core/rules/visit.h"
#include "ui/shell/codechoice.h"
#include "ui/shell/say.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/looks.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

namespace {

std::vector<CodeChoice::Choice> workersOf(Hub &hub)
{
    std::vector<CodeChoice::Choice> choices;
    if (const auto workers = hub.team.workers()) {
        for (const WorkerEntry &worker : *workers)
            choices.push_back({worker.id.toHex(), visible(worker.name)});
    }
    return choices;
}

template <typename CodeType>
std::optional<CodeType> codeOf(const CodeChoice &choice)
{
    const auto chosen = choice.chosen();
    return chosen ? std::optional(CodeType{*chosen}) : std::nullopt;
}

template <typename CodeType>
std::optional<QString> textOf(const std::optional<CodeType> &code)
{
    return code ? std::optional(code->text) : std::nullopt;
}

} // namespace

DetailsBox::DetailsBox(Hub &hub, QWidget *parent)
    : QGroupBox(parent)
    , m_hub(hub)
    , m_kind(new CodeChoice(tr("How did it come about?"), hub.lists.now(), HubList::ContactKinds, {}))
    , m_way(new CodeChoice(tr("Which way did you try? (may be left out)"), hub.lists.now(), HubList::ReachWays, tr("Not said")))
    , m_attendance(new CodeChoice(tr("Did it take place?"), hub.lists.now(), HubList::Attendances, {}))
    , m_place(new CodeChoice(tr("Where? (may be left out)"), hub.lists.now(), HubList::Places, tr("Not said")))
    , m_worker(new CodeChoice(tr("Who from the hub?"), workersOf(hub), {}))
    , m_minutes(new QLineEdit)
    , m_minutesEcho(new Echo(m_minutes))
{
    auto *const all = new QVBoxLayout(this);
    // As in ChoiceGroup: the style lets a group stand out by this.
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    all->setSpacing(12);
    m_kind->setUsual(codes::dropIn.text);
    m_attendance->setUsual(codes::came.text);
    m_worker->setUsual(hub.session().worker.toHex());
    addChoice(m_kind, "kind");
    addChoice(m_way, "way");
    addChoice(m_attendance, "attendance");
    addChoice(m_place, "place");
    addChoice(m_worker, "worker");
    connect(m_kind, &CodeChoice::edited, this, &DetailsBox::offerWay);
    offerWay();

    auto *const question = new PlainLabel(tr("About h&ow long? (may be left out)"), PlainLabel::Look::Quiet);
    question->setBuddy(m_minutes);
    m_minutes->setObjectName(QStringLiteral("minutes"));
    //: stands in the empty field for how long a visit took
    m_minutes->setPlaceholderText(tr("20 minutes, half an hour"));
    m_minutesEcho->setObjectName(QStringLiteral("minutesEcho"));
    m_minutesEcho->hide();
    auto *const length = new QVBoxLayout;
    length->setSpacing(5);
    length->addWidget(question);
    length->addWidget(m_minutes);
    length->addWidget(m_minutesEcho);
    all->addLayout(length);
    connect(m_minutes, &QLineEdit::textEdited, this, [this] {
        echoMinutes();
        Q_EMIT edited();
    });
}

void DetailsBox::addChoice(CodeChoice *choice, const char *name)
{
    choice->setObjectName(QLatin1String(name));
    layout()->addWidget(choice);
    connect(choice, &CodeChoice::edited, this, &DetailsBox::edited);
}

void DetailsBox::refreshLists()
{
    const HubLists &lists = m_hub.lists.now();
    m_kind->setList(lists, HubList::ContactKinds);
    m_way->setList(lists, HubList::ReachWays);
    m_attendance->setList(lists, HubList::Attendances);
    m_place->setList(lists, HubList::Places);
}

std::optional<int> DetailsBox::minutes() const
{
    const auto tokens = timeTokensOf(m_minutes->text());
    const auto reading = durationOf(tokens);
    return reading && reading->minutes > 0 ? std::optional(reading->minutes) : std::nullopt;
}

void DetailsBox::echoMinutes()
{
    const auto known = minutes();
    const bool typed = !m_minutes->text().trimmed().isEmpty();
    m_minutesEcho->setVisible(typed);
    if (known)
        m_minutesEcho->understood(tr("%Ln minutes", nullptr, *known));
    else if (typed)
        m_minutesEcho->understood(tr("Not clear yet; it will be left out."));
}

void DetailsBox::offerWay()
{
    m_way->setVisible(codeOf<ContactKind>(*m_kind) == codes::triedNoAnswer);
}

void DetailsBox::writeTo(ContactDraft &draft) const
{
    draft.kind = codeOf<ContactKind>(*m_kind);
    if (draft.kind == codes::triedNoAnswer)
        draft.way = codeOf<ReachWay>(*m_way);
    draft.attendance = codeOf<Attendance>(*m_attendance);
    draft.place = codeOf<Place>(*m_place);
    draft.minutes = minutes();
    const auto worker = m_worker->chosen();
    draft.worker = worker ? WorkerId::fromHex(*worker) : std::nullopt;
}

void DetailsBox::readFrom(const ContactDraft &draft)
{
    m_kind->setChosen(textOf(draft.kind));
    m_way->setChosen(textOf(draft.way));
    offerWay();
    m_attendance->setChosen(textOf(draft.attendance));
    m_place->setChosen(textOf(draft.place));
    m_worker->setChosen(draft.worker ? std::optional(draft.worker->toHex()) : std::nullopt);
    //: in the field for how long a visit took
    m_minutes->setText(draft.minutes ? tr("%Ln minutes", nullptr, *draft.minutes) : QString());
    echoMinutes();
}

bool DetailsBox::isSaidIn(const ContactDraft &draft)
{
    return draft.kind || draft.attendance || draft.place || draft.minutes || draft.worker;
}

} // namespace hub
