// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/restorepage.h"

#include "ui/models/backupwords.h"
#include "ui/models/personwords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/start/narrow.h"
#include "ui/start/stores.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

RestorePage::RestorePage(Prompts &prompts)
    : Page(tr("Bring a hub back"), HeadingAt::Body)
    , m_prompts(prompts)
    , m_fields(new QWidget)
    , m_file(new QLineEdit)
    , m_fileEcho(new Echo(m_file))
    , m_words(new QLineEdit)
    , m_wordsEcho(new Echo(m_words))
    , m_show(new QCheckBox(tr("Show the words")))
    , m_place(new PlainLabel(PlainLabel::Look::Text))
    , m_start(new PrimaryButton(tr("Bring it back")))
    , m_progress(new ProgressRow)
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("restorePage"));
    auto *const questions = new QVBoxLayout(m_fields);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(14);
    questions->addWidget(fileCard());
    questions->addWidget(wordsCard());
    questions->addWidget(placeCard());
    m_start->setObjectName(QStringLiteral("restoreHub"));
    m_start->setKeyHint(tr("Enter"));
    connect(m_start, &Button::clicked, this, &RestorePage::start);
    auto *const back = new LinkButton(tr("Back"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &Button::clicked, this, &RestorePage::backWanted);
    connect(m_progress, &ProgressRow::stopWanted, this, &RestorePage::stopWanted);
    m_status->setObjectName(QStringLiteral("restoreStatus"));
    auto *const acts = new FlowLayout(12, 6);
    acts->addWidget(m_start);
    acts->addWidget(back);
    QVBoxLayout *const column = addNarrowColumn(*this);
    column->addWidget(heading());
    column->addWidget(m_fields);
    column->addLayout(acts);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addStretch(1);
    setFocusProxy(m_file);
}

Card *RestorePage::fileCard()
{
    auto *const card = new Card;
    card->setAccessibleName(tr("The backup"));
    m_file->setObjectName(QStringLiteral("backupFile"));
    m_fileEcho->setObjectName(QStringLiteral("backupFileEcho"));
    connect(m_file, &QLineEdit::returnPressed, m_words, [this] { m_words->setFocus(Qt::TabFocusReason); });
    connect(m_file, &QLineEdit::editingFinished, this, &RestorePage::lookAtFile);
    auto *const choose = new Button(tr("Choose a file"));
    choose->setObjectName(QStringLiteral("chooseBackup"));
    connect(choose, &Button::clicked, this, &RestorePage::chooseFile);
    card->body()->addWidget(fieldWithButton(tr("Which backup?"), m_file, choose));
    card->body()->addWidget(m_fileEcho);
    return card;
}

Card *RestorePage::wordsCard()
{
    auto *const card = new Card;
    card->setAccessibleName(tr("The words that open it"));
    m_words->setObjectName(QStringLiteral("backupWords"));
    holdSecret(m_words, Secret::Words);
    m_wordsEcho->setObjectName(QStringLiteral("backupWordsEcho"));
    m_show->setObjectName(QStringLiteral("showWords"));
    connect(m_words, &QLineEdit::returnPressed, this, &RestorePage::start);
    connect(m_show, &QCheckBox::toggled, this,
        [this](bool on) { showSecret(m_words, on); });
    card->body()->addWidget(labelled(tr("A lead's words, or those of a recovery sheet"), m_words));
    card->body()->addWidget(m_show, 0, Qt::AlignLeading);
    card->body()->addWidget(m_wordsEcho);
    return card;
}

Card *RestorePage::placeCard()
{
    auto *const card = new Card(tr("Where it is kept"));
    m_place->setObjectName(QStringLiteral("restorePlace"));
    card->body()->addWidget(m_place);
    auto *const choose = new LinkButton(tr("Choose another place"));
    choose->setObjectName(QStringLiteral("choosePlace"));
    connect(choose, &Button::clicked, this, &RestorePage::choosePlace);
    card->body()->addWidget(choose, 0, Qt::AlignLeading);
    return card;
}

void RestorePage::startAnew()
{
    m_file->clear();
    forgetSecret(m_words);
    m_show->setChecked(false);
    showSecret(m_words, false);
    m_isWithoutWords = false;
    m_fileEcho->understood(tr("A file whose name ends in “.hubback”, often on a stick or a shared drive."));
    m_wordsEcho->understood(tr("The words that counted on the day of the backup."));
    m_status->say({});
    takePlace();
}

void RestorePage::takePlace()
{
    m_folder = stores::placeFor(tr("Our hub"), m_within);
    m_place->setText(breakable(pathText(m_folder)));
}

void RestorePage::choosePlace()
{
    m_prompts.chooseFolder({tr("Where shall the hub be kept?"), {}, m_within, {}}, [this](const QString &within) {
        m_within = within;
        takePlace();
    });
}

void RestorePage::chooseFile()
{
    m_prompts.chooseFileToOpen(
        {tr("Choose a backup"), tr("Backups of a hub (*.hubback)")}, [this](const QString &file) { take(file); });
}

void RestorePage::take(const QString &file)
{
    m_file->setText(QDir::toNativeSeparators(file));
    lookAtFile();
    if (!m_isWithoutWords)
        m_words->setFocus(Qt::OtherFocusReason);
}

RestoreRequest RestorePage::request() const
{
    return {QDir::fromNativeSeparators(m_file->text().trimmed()), m_folder, m_words->text()};
}

void RestorePage::lookAtFile()
{
    const QString file = request().file;
    if (file.isEmpty())
        return;
    const auto glance = glanceAtBackup(file);
    m_isWithoutWords = glance && glance->opensWithoutWords;
    if (!glance)
        m_fileEcho->trouble(sentence(glance.error()));
    else if (glance->opensWithoutWords)
        m_fileEcho->understood(tr("A backup of an example; it opens without words."));
    else
        //: Leads' words and recovery sheets together
        m_fileEcho->understood(tr("A backup of a hub. The words of %Ln people or sheets open it.", nullptr, glance->holders));
}

bool RestorePage::isWhole()
{
    if (m_file->text().trimmed().isEmpty()) {
        m_fileEcho->trouble(tr("Choose the backup first, or type where it is."));
        m_file->setFocus(Qt::OtherFocusReason);
        return false;
    }
    lookAtFile();
    if (m_words->text().trimmed().isEmpty() && !m_isWithoutWords) {
        m_wordsEcho->trouble(tr("Type the words: nothing else opens a backup."));
        m_words->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void RestorePage::start()
{
    if (!isWhole())
        return;
    m_wordsEcho->understood({});
    m_status->say({});
    Q_EMIT restoreWanted();
}

void RestorePage::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_start->setEnabled(!busy);
    if (busy) {
        m_progress->begin();
        m_status->say(tr("Reading the backup through. Nothing is there until all of it is whole."));
    } else {
        m_progress->end();
    }
}

void RestorePage::setProgress(int done, int all)
{
    m_progress->set(done, all);
}

QString RestorePage::sentenceFor(const RestoredStore &store)
{
    // The hub's own time zone is known only once it is open.
    const Say say{CivilTime(QByteArrayLiteral("Europe/London"))};
    //: %1 is a day and a time
    QString text = tr("The hub is back as it was on %1. Sign in with the words you had then.")
                       .arg(tr("%1, %2").arg(say.day(say.zone().dayOf(store.made)), say.time(store.made)));
    if (store.bySheet)
        text += u' ' + tr("A recovery sheet opened it. It counts as used; make new ones on “Who gets in”.");
    return text;
}

void RestorePage::tell(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return m_status->say(tr("Stopped. Nothing was brought back, and nothing is half there."));
    m_status->say(sentence(error));
    if (error.kind == Error::Kind::BackupWordsWrong) {
        m_wordsEcho->trouble(sentence(error));
        m_words->setFocus(Qt::OtherFocusReason);
        m_words->selectAll();
    } else {
        m_file->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace hub
