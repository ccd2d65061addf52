// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupspage.h"

#include "ui/backups/backupwatch.h"
#include "ui/models/backupwords.h"
#include "ui/models/personwords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/statusline.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace hub {

BackupsPage::BackupsPage(Hub &hub, BackupWatch &watch, Prompts &prompts)
    : Page(tr("Backups"))
    , m_hub(hub)
    , m_watch(watch)
    , m_prompts(prompts)
    , m_newest(new PlainLabel(PlainLabel::Look::Strong))
    , m_trouble(new PlainLabel(PlainLabel::Look::Text))
    , m_make(new PrimaryButton(tr("Back up now")))
    , m_progress(new ProgressRow)
    , m_status(new StatusLine)
    , m_place(new PlainLabel(PlainLabel::Look::Text))
    , m_advice(new PlainLabel(PlainLabel::Look::Quiet))
    , m_shelf(new QVBoxLayout)
{
    setObjectName(QStringLiteral("backupsPage"));
    auto *const columns = new Columns;
    columns->add(stacked({newestCard(), shelfCard()}), 8);
    columns->add(stacked({placeCard(), lossCard()}), 6);
    body()->addWidget(columns);
    body()->addStretch(1);
    BackupJob &job = m_watch.job();
    connect(&m_watch, &BackupWatch::changed, this, &BackupsPage::refresh);
    connect(&job, &BackupJob::progressed, m_progress, &ProgressRow::set);
    connect(&job, &BackupJob::made, this, [this] {
        m_status->say(tr("The backup is written, read back and whole."));
    });
    connect(&job, &BackupJob::failed, this, &BackupsPage::stopped);
    connect(m_progress, &ProgressRow::stopWanted, &job, &BackupJob::stop);
    refresh();
}

QWidget *BackupsPage::newestCard()
{
    auto *const card = new Card(tr("The newest backup"));
    m_newest->setObjectName(QStringLiteral("newestBackup"));
    m_trouble->setObjectName(QStringLiteral("backupTrouble"));
    m_make->setObjectName(QStringLiteral("backUpNow"));
    m_status->setObjectName(QStringLiteral("backupStatus"));
    connect(m_make, &Button::clicked, this, &BackupsPage::makeNow);
    card->body()->addWidget(m_newest);
    card->body()->addWidget(new PlainLabel(
        tr("One is made by itself each working day, and before a spreadsheet comes in. Each is read back and opened, to be "
           "sure."),
        PlainLabel::Look::Quiet));
    card->body()->addWidget(m_trouble);
    card->body()->addWidget(m_make, 0, Qt::AlignLeading);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_status);
    return card;
}

QWidget *BackupsPage::shelfCard()
{
    auto *const card = new Card(tr("Kept there"));
    card->body()->addWidget(new PlainLabel(
        tr("The last of each of seven days, five weeks and three months stay; older ones make room."),
        PlainLabel::Look::Quiet));
    m_shelf->setSpacing(4);
    card->body()->addLayout(m_shelf);
    return card;
}

QWidget *BackupsPage::placeCard()
{
    auto *const card = new Card(tr("Where they go"));
    m_place->setObjectName(QStringLiteral("backupPlace"));
    m_advice->setObjectName(QStringLiteral("backupAdvice"));
    card->body()->addWidget(m_place);
    card->body()->addWidget(m_advice);
    if (m_hub.may(Op::SetUpHub)) {
        auto *const choose = new Button(tr("Choose another folder"));
        choose->setObjectName(QStringLiteral("chooseBackupFolder"));
        connect(choose, &Button::clicked, this, &BackupsPage::choosePlace);
        card->body()->addWidget(choose, 0, Qt::AlignLeading);
    }
    return card;
}

QWidget *BackupsPage::lossCard()
{
    auto *const card = new Card(tr("If this computer is lost"));
    card->body()->addWidget(new PlainLabel(
        tr("On any computer with Hubdesk, choose “Bring a hub back” at the start. A lead's words open the backup, or those "
           "of a recovery sheet; nobody else's do. Everything up to its hour is there again."),
        PlainLabel::Look::Text));
    return card;
}

void BackupsPage::refresh()
{
    const auto newest = m_hub.backups.newest();
    m_newest->setText(backupFact(newest ? *newest : std::nullopt, false, Say(m_hub.civilTime()), m_hub.now()));
    const auto &trouble = m_watch.trouble();
    m_trouble->setText(trouble ? tr("The last one could not be written. %1").arg(sentence(*trouble)) : QString());
    m_trouble->setVisible(trouble.has_value());
    const bool isBusy = m_watch.job().isBusy();
    if (isBusy)
        m_progress->begin();
    else
        m_progress->end();
    const auto folder = m_hub.backups.folder();
    m_place->setText(folder ? breakable(pathText(*folder)) : sentence(folder.error()));
    m_advice->setText(folder && m_hub.backups.isBesideStore(*folder)
            ? tr("That is on this computer. A stick or a drive that is kept elsewhere survives the day it is lost.")
            : tr("If that drive is not there, the backup waits for it, and the foot of the window says so."));
    fillShelf(folder ? *folder : QString());
}

void BackupsPage::fillShelf(const QString &folder)
{
    clear(m_shelf);
    const auto backups = folder.isEmpty() ? std::vector<BackupEntry>() : backupsIn(folder);
    const Say say(m_hub.civilTime());
    for (const BackupEntry &backup : backups) {
        const QString size = sizeInWords(QFileInfo(backup.path).size());
        //: %1 is "today, 10:32am", %2 is "18.0 MB"
        const QString line = tr("%1 (%2)").arg(momentInWords(backup.made, say, m_hub.now()), size);
        auto *const label = new PlainLabel(line, PlainLabel::Look::Text);
        label->setObjectName(QStringLiteral("keptBackup"));
        m_shelf->addWidget(label);
    }
    if (backups.empty())
        m_shelf->addWidget(new PlainLabel(tr("None yet, or the drive is not there."), PlainLabel::Look::Quiet));
}

void BackupsPage::makeNow()
{
    m_status->say({});
    m_watch.makeNow();
}

void BackupsPage::choosePlace()
{
    const auto now = m_hub.backups.folder();
    m_prompts.chooseFolder({tr("Where shall backups go?"), {}, now ? *now : QString(), {}},
        [this](const QString &folder) { take(folder); });
}

void BackupsPage::take(const QString &folder)
{
    const auto done = m_hub.backups.chooseFolder(folder);
    if (!done)
        return m_status->say(sentence(done.error()));
    refresh();
    m_status->say(tr("From now on backups go there. The ones before stay where they are."));
}

void BackupsPage::stopped(const Error &error)
{
    m_status->say(error.kind == Error::Kind::Cancelled ? tr("Stopped. There is one backup fewer, and nothing else changed.")
                                                       : sentence(error));
}

} // namespace hub
