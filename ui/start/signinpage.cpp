// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinpage.h"

#include "ui/models/personwords.h"
#include "ui/shell/words.h"
#include "ui/start/narrow.h"
#include "ui/start/stores.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

SignInPage::SignInPage()
    : Page(tr("Sign in"), HeadingAt::Body)
    , m_fields(new Card)
    , m_who(new QVBoxLayout)
    , m_words(new QLineEdit)
    , m_wordsEcho(new Echo(m_words))
    , m_show(new QCheckBox(tr("Show the words")))
    , m_open(new PrimaryButton(tr("Open the hub")))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("signInPage"));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setEchoMode(QLineEdit::Password);
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(m_words, &QLineEdit::returnPressed, this, &SignInPage::open);
    m_show->setObjectName(QStringLiteral("showWords"));
    connect(m_show, &QCheckBox::toggled, this,
        [this](bool on) { m_words->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    m_open->setObjectName(QStringLiteral("openStore"));
    m_open->setKeyHint(tr("Enter"));
    connect(m_open, &Button::clicked, this, &SignInPage::open);
    auto *const other = new LinkButton(tr("Open another hub"));
    other->setObjectName(QStringLiteral("otherHub"));
    connect(other, &Button::clicked, this, &SignInPage::otherWanted);
    m_status->setObjectName(QStringLiteral("signInStatus"));

    m_fields->setAccessibleName(tr("Sign in"));
    QVBoxLayout *const card = static_cast<Card *>(m_fields)->body();
    card->addLayout(m_who);
    card->addWidget(labelled(tr("Your words"), m_words));
    card->addWidget(m_show, 0, Qt::AlignLeading);
    card->addWidget(m_wordsEcho);
    auto *const acts = new FlowLayout(12, 6);
    acts->addWidget(m_open);
    acts->addWidget(other);
    QVBoxLayout *const column = addNarrowColumn(*this);
    column->addWidget(heading());
    column->addWidget(m_fields);
    column->addLayout(acts);
    column->addWidget(m_status);
    column->addStretch(1);
    setFocusProxy(m_words);
}

void SignInPage::show(const QString &folder, const StoreGlance &glance)
{
    m_folder = folder;
    setTitle(oneLine(stores::nameOf(folder), 60));
    showMembers(glance.members);
    forget();
    m_wordsEcho->understood(tr("Capitals and spaces between words do not matter. Pasting is fine."));
    m_status->say({});
}

void SignInPage::showMembers(const QStringList &members)
{
    clear(m_who);
    m_names.clear();
    m_members = members;
    auto *const group = new ChoiceGroup(tr("Who is it?"));
    group->setObjectName(QStringLiteral("members"));
    for (const QString &member : members) {
        auto *const name = new ChoiceButton(oneLine(member, 60));
        name->setObjectName(QStringLiteral("member"));
        name->setChecked(m_names.isEmpty());
        connect(name, &ChoiceButton::clicked, m_words, [this] { m_words->setFocus(); });
        group->add(name);
        m_names << name;
    }
    m_who->addWidget(group);
}

Credentials SignInPage::credentials() const
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_names[i]->isChecked())
            return {m_members[i], m_words->text()};
    }
    return {{}, m_words->text()};
}

void SignInPage::open()
{
    if (m_words->text().trimmed().isEmpty()) {
        m_wordsEcho->trouble(tr("Type your words, then press Enter."));
        m_words->setFocus();
        return;
    }
    Q_EMIT openWanted();
}

void SignInPage::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_open->setEnabled(!busy);
    if (busy)
        m_status->say(tr("Opening…"));
}

void SignInPage::tell(const Error &error)
{
    m_status->say({});
    m_wordsEcho->trouble(sentence(error));
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->selectAll();
}

void SignInPage::forget()
{
    m_words->clear();
    m_show->setChecked(false);
}

} // namespace hub
