// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/needsblock.h"

#include "ui/models/personwords.h"
#include "ui/people/fieldrow.h"
#include "ui/shell/listwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

NeedsBlock::NeedsBlock(OpenPerson &person)
    : Block(person, QStringLiteral("needs"), tr("To take part"), Question::AccessNeeds)
{
}

void NeedsBlock::fillView(QVBoxLayout &view)
{
    if (isEmpty())
        return;
    if (const QString needs = needWords(*detail().accessNeeds, hub().lists.now()); !needs.isEmpty())
        addLine(view, needs);
    QStringList languages;
    for (const QString &language : *detail().languages)
        languages << languageWord(language);
    if (!languages.isEmpty())
        //: %1 is one language or several: "Speaks Polish, English"
        addLine(view, breakable(tr("Speaks %1").arg(languages.join(tr(", ")))));
}

namespace {

/// The groups of the NHS Accessible Information Standard, and the place itself; what is asked for most stands before them.
enum class NeedGroup { Often, Touch, Format, Helper, Support, Place };

NeedGroup groupOf(const QString &code)
{
    static const std::pair<NeedGroup, QStringList> groups[] = {
        {NeedGroup::Touch, {QStringLiteral("text-relay"), QStringLiteral("through-a-carer"), QStringLiteral("alert")}},
        {NeedGroup::Format,
            {QStringLiteral("large-print-20"), QStringLiteral("large-print-28"), QStringLiteral("braille-1"), QStringLiteral("braille-2"),
                QStringLiteral("moon"), QStringLiteral("makaton"), QStringLiteral("electronic-text"), QStringLiteral("audio"),
                QStringLiteral("read-aloud"), QStringLiteral("by-email")}},
        {NeedGroup::Helper,
            {QStringLiteral("sign-supported-english"), QStringLiteral("hands-on-signing"), QStringLiteral("deafblind-manual"),
                QStringLiteral("deafblind-block"), QStringLiteral("deafblind-haptic"), QStringLiteral("communicator-guide"),
                QStringLiteral("lip-speaker"), QStringLiteral("speech-to-text"), QStringLiteral("note-taker"), QStringLiteral("advocate"),
                QStringLiteral("sighted-guide"), QStringLiteral("makaton-signer")}},
        {NeedGroup::Support,
            {QStringLiteral("hearing-aid"), QStringLiteral("communication-device"), QStringLiteral("own-note-taker"),
                QStringLiteral("communication-passport"), QStringLiteral("writes-things-down"), QStringLiteral("personal-recorder"),
                QStringLiteral("own-advocate")}},
        {NeedGroup::Place,
            {QStringLiteral("low-light"), QStringLiteral("single-room"), QStringLiteral("short-waits"), QStringLiteral("room-for-equipment")}},
    };
    for (const auto &[group, codes] : groups) {
        if (codes.contains(code))
            return group;
    }
    return NeedGroup::Often;
}

} // namespace

void NeedsBlock::addNeeds(QVBoxLayout &editor)
{
    addGroup(editor, tr("What helps them take part? (as many as fit)"), int(NeedGroup::Often));
    auto *const more = new LinkButton(tr("More that may help"));
    more->setObjectName(QStringLiteral("moreNeeds"));
    editor.addWidget(more, 0, Qt::AlignLeading);
    auto *const rest = new QWidget;
    auto *const all = new QVBoxLayout(rest);
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    addGroup(*all, tr("How information comes to them"), int(NeedGroup::Format));
    addGroup(*all, tr("Somebody who interprets, speaks up or guides"), int(NeedGroup::Helper));
    addGroup(*all, tr("What they use to understand and be understood"), int(NeedGroup::Support));
    addGroup(*all, tr("How to be in touch"), int(NeedGroup::Touch));
    addGroup(*all, tr("The place itself"), int(NeedGroup::Place));
    rest->hide();
    connect(more, &Button::clicked, rest, [more, rest] {
        rest->show();
        more->hide();
        if (auto *const first = rest->findChild<SupportToggle *>())
            first->setFocus(Qt::TabFocusReason);
    });
    editor.addWidget(rest);
}

void NeedsBlock::addGroup(QVBoxLayout &to, const QString &question, int which)
{
    std::vector<AccessNeed> offered;
    const auto &chosen = *detail().accessNeeds;
    // What is chosen already stands in front, wherever it belongs.
    const auto belongs = [&](const QString &code) {
        const bool isChosen = std::find(chosen.begin(), chosen.end(), AccessNeed{code}) != chosen.end();
        return isChosen ? which == int(NeedGroup::Often) : int(groupOf(code)) == which;
    };
    for (const ListWord &entry : offeredWords(hub().lists.now(), HubList::AccessNeeds)) {
        if (belongs(entry.code))
            offered.push_back({entry.code});
    }
    for (const AccessNeed &need : chosen) {
        if (belongs(need.text) && std::find(offered.begin(), offered.end(), need) == offered.end())
            offered.push_back(need); // hidden since, or from a newer desk
    }
    auto *const group = new ChoiceGroup(question);
    for (const AccessNeed &need : offered) {
        auto *const chip = new SupportToggle(shortWord(hub().lists.now(), need), {});
        chip->setObjectName(QStringLiteral("need-") + need.text);
        chip->setChecked(std::find(chosen.begin(), chosen.end(), need) != chosen.end());
        connect(chip, &QCheckBox::clicked, this, [this, need](bool on) {
            const auto saved = hub().people.setAccessNeed(person().id(), need, on);
            person().kept(saved, tr("Changed what helps them take part"));
        });
        group->add(chip);
    }
    if (offered.empty())
        group->hide();
    to.addWidget(group);
}

void NeedsBlock::fillEditor(QVBoxLayout &editor)
{
    addNeeds(editor);
    m_languages = new QVBoxLayout;
    editor.addLayout(m_languages);
    m_language = new QLineEdit;
    m_language->setObjectName(QStringLiteral("needsFirst"));
    m_language->setPlaceholderText(tr("Polish"));
    connect(m_language, &QLineEdit::returnPressed, this, &NeedsBlock::addLanguage);
    auto *const add = new Button(tr("Add language"));
    add->setObjectName(QStringLiteral("addLanguage"));
    connect(add, &Button::clicked, this, &NeedsBlock::addLanguage);
    editor.addWidget(fieldWithButton(tr("A language they speak"), m_language, add));
    refreshEditor();
}

void NeedsBlock::refreshEditor()
{
    clear(m_languages);
    for (const QString &language : *detail().languages) {
        auto *const row = new FieldRow(languageWord(language));
        row->addAct(tr("Take out"), QStringLiteral("takeOutLanguage"), [this, language] {
            person().kept(hub().people.setLanguage(person().id(), language, false), tr("Took out a language"));
        });
        m_languages->addWidget(row);
    }
    for (SupportToggle *const chip : findChildren<SupportToggle *>()) {
        const AccessNeed need{chip->objectName().mid(5)};
        const auto &chosen = *detail().accessNeeds;
        chip->setChecked(std::find(chosen.begin(), chosen.end(), need) != chosen.end());
    }
}

bool NeedsBlock::addLanguage()
{
    const QString typed = m_language->text();
    if (typed.trimmed().isEmpty())
        return true;
    const bool done = person().kept(hub().people.setLanguage(person().id(), typed, true), tr("Added a language"));
    if (done)
        m_language->clear();
    return done;
}

bool NeedsBlock::keepTyped()
{
    return addLanguage();
}

} // namespace hub
