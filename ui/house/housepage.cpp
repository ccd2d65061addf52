// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/housepage.h"

#include "ui/models/housewords.h"
#include "ui/shell/codechoice.h"
#include "ui/shell/prompts.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/statusline.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {
namespace {

const QString visits = QStringLiteral("visits");
const QString people = QStringLiteral("people");
const QString all = QStringLiteral("all");
const QString year = QStringLiteral("year");
const QString month = QStringLiteral("month");

CodeChoice *whatChoice()
{
    auto *const choice = new CodeChoice(HousePage::tr("Which list?"),
        {{visits, HousePage::tr("Visits")}, {people, HousePage::tr("People")}}, {});
    choice->setObjectName(QStringLiteral("houseWhat"));
    choice->setUsual(visits);
    return choice;
}

CodeChoice *timeChoice()
{
    auto *const choice = new CodeChoice(HousePage::tr("Of which time?"),
        {{month, HousePage::tr("This month")}, {year, HousePage::tr("This year")}, {all, HousePage::tr("From the beginning")}}, {});
    choice->setObjectName(QStringLiteral("houseTime"));
    choice->setUsual(month);
    return choice;
}

} // namespace

HousePage::HousePage(Hub &hub, Prompts &prompts)
    : Page(tr("For the hub"))
    , m_hub(hub)
    , m_prompts(prompts)
    , m_job(hub)
    , m_what(whatChoice())
    , m_time(timeChoice())
    , m_reason(new QLineEdit)
    , m_reasonEcho(new Echo(m_reason))
    , m_write(new PrimaryButton(tr("Choose where, and write it")))
    , m_progress(new ProgressRow)
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("housePage"));
    auto *const columns = new Columns;
    columns->add(askingCard(), 8);
    columns->add(meaningCard(), 6);
    body()->addWidget(columns);
    body()->addStretch(1);
    connect(m_what, &CodeChoice::edited, this, [this] { m_time->setVisible(!isOfPeople()); });
    connect(m_write, &Button::clicked, this, &HousePage::chooseWhere);
    connect(m_reason, &QLineEdit::returnPressed, this, &HousePage::chooseWhere);
    connect(&m_job, &HouseJob::failed, this, &HousePage::tell);
    connect(&m_job, &HouseJob::progressed, m_progress, &ProgressRow::set);
    connect(m_progress, &ProgressRow::stopWanted, &m_job, &HouseJob::stop);
    connect(&m_job, &HouseJob::written, this, [this](int rows) {
        setBusy(false);
        m_reason->clear();
        //: %1 is the name of a file
        m_status->say(tr("%Ln rows are written, for the hub only: %1", nullptr, rows).arg(visible(QFileInfo(m_path).fileName())));
    });
}

QWidget *HousePage::askingCard()
{
    auto *const card = new Card(tr("Take a list out for the hub"));
    m_reason->setObjectName(QStringLiteral("houseReason"));
    m_reason->setPlaceholderText(tr("figures for the yearly report"));
    m_write->setObjectName(QStringLiteral("houseWrite"));
    m_status->setObjectName(QStringLiteral("houseStatus"));
    card->body()->addWidget(m_what);
    card->body()->addWidget(m_time);
    card->body()->addWidget(labelled(tr("What is it for? (stays with the list)"), m_reason));
    card->body()->addWidget(m_reasonEcho);
    card->body()->addWidget(m_write, 0, Qt::AlignLeading);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_status);
    return card;
}

QWidget *HousePage::meaningCard()
{
    auto *const card = new Card(tr("Before it leaves"), Card::Kind::Caution);
    card->body()->addWidget(new PlainLabel(
        tr("The file is about people, with their names, and is not locked: anybody who has it can read it. Its first line says "
           "that it is for this hub only, what it is for, who wrote it and when."),
        PlainLabel::Look::Text));
    card->body()->addWidget(new PlainLabel(
        tr("That it was written is kept with the hub's records. Whoever needs figures alone does not need this list."),
        PlainLabel::Look::Text));
    card->body()->addStretch(1);
    return card;
}

bool HousePage::isOfPeople() const
{
    return m_what->chosen() == people;
}

ConsentGate::HouseRequest HousePage::request() const
{
    ConsentGate::HouseRequest request;
    request.file = isOfPeople() ? OwnFile::People : OwnFile::Contacts;
    request.reason = m_reason->text().simplified();
    const QString time = m_time->chosen().value_or(month);
    if (isOfPeople() || time == all)
        return request;
    const QDate today = m_hub.civilTime().dayOf(m_hub.now());
    request.from = m_hub.civilTime().startOf(QDate(today.year(), time == year ? 1 : today.month(), 1));
    return request;
}

// The reason is asked first: somebody who has none is not led to a file.
void HousePage::chooseWhere()
{
    if (m_job.isBusy())
        return;
    if (m_reason->text().trimmed().isEmpty())
        return tell(Error{Error::Kind::ReasonMissing});
    m_reasonEcho->understood({});
    const QString name = isOfPeople() ? tr("people.csv") : tr("visits.csv");
    m_prompts.chooseFileToSave({tr("Write the list to"), tr("Spreadsheets (*.csv)"), {}, name},
        [this](const QString &path) { write(path); });
}

void HousePage::write(const QString &path)
{
    const auto ours = m_hub.team.hub();
    if (!ours)
        return tell(ours.error());
    m_path = path;
    setBusy(true);
    const ConsentGate::HouseRequest wanted = request();
    const QDate today = m_hub.civilTime().dayOf(m_hub.now());
    m_job.write(path, wanted, houseTitle(ours->name, wanted.reason, m_hub.session().name, today, Say(m_hub.civilTime())));
}

void HousePage::setBusy(bool busy)
{
    m_write->setEnabled(!busy);
    if (!busy)
        return m_progress->end();
    m_status->say(tr("Writing the list…"));
    m_progress->begin();
}

void HousePage::tell(const Error &error)
{
    setBusy(false);
    const bool reason = error.kind == Error::Kind::ReasonMissing;
    if (error.kind == Error::Kind::Cancelled)
        return m_status->say(tr("Stopped. No list was written."));
    m_status->say(reason ? QString() : sentence(error));
    if (!reason)
        return;
    m_reasonEcho->trouble(sentence(error));
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace hub
