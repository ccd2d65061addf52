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

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

/// "Urdu" for the code "ur", and what somebody typed as they typed it.
static QString languageWord(const QString &stored)
{
    constexpr qsizetype longestCode = 3;
    const QLocale::Language known = QLocale(stored).language();
    const bool isCode = stored.size() <= longestCode && stored == stored.toLower() && known != QLocale::C;
    return isCode ? QLocale::languageToString(known) : oneLine(stored, 60);
}

NeedsBlock::NeedsBlock(OpenPerson &person)
    : Block(person, QStringLiteral("needs"), tr("To take part"), Question::AccessNeeds)
{
}

void NeedsBlock::fillView(QVBoxLayout &view)
{
    if (isEmpty())
        return;
    QStringList needs;
    for (const AccessNeed &need : *detail().accessNeeds)
        needs << shortWord(hub().lists.now(), need);
    if (!needs.isEmpty())
        addLine(view, needs.join(tr(" · ")));
    QStringList languages;
    for (const QString &language : *detail().languages)
        languages << languageWord(language);
    if (!languages.isEmpty())
        //: %1 is one language or several: "Speaks Polish, English"
        addLine(view, breakable(tr("Speaks %1").arg(languages.join(tr(", ")))));
}

void NeedsBlock::addNeeds(QVBoxLayout &editor)
{
    std::vector<AccessNeed> offered;
    for (const ListWord &entry : offeredWords(hub().lists.now(), HubList::AccessNeeds))
        offered.push_back({entry.code});
    const auto &chosen = *detail().accessNeeds;
    for (const AccessNeed &need : chosen) {
        if (std::find(offered.begin(), offered.end(), need) == offered.end())
            offered.push_back(need); // hidden since, or from a newer desk
    }
    auto *const group = new ChoiceGroup(tr("What helps them take part? (as many as fit)"));
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
    editor.addWidget(group);
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
