// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/wordscard.h"

#include "ui/models/bringinwords.h"
#include "ui/shell/listwords.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hub {

static HubList hubListOf(WordList list)
{
    constexpr std::array lists{
        HubList::SupportTypes, HubList::Feelings, HubList::ContactKinds, HubList::Attendances, HubList::Places};
    return lists[size_t(list)];
}

WordsCard::WordsCard(const Hub &hub)
    : Card(tr("Words of your own"))
    , m_hub(hub)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("wordsCard"));
    body()->addWidget(new PlainLabel(
        tr("Say once what they mean, and it is remembered for the next file. Until then they stand in the note."),
        PlainLabel::Look::Quiet));
    m_rows->setSpacing(12);
    body()->addLayout(m_rows);
    hide();
}

void WordsCard::startAnew()
{
    m_lessons.clear();
    clear(m_rows);
    hide();
}

void WordsCard::showWords(const UnderstoodSheet &sheet)
{
    for (const UnknownWord &word : sheet.unknownWords) {
        const auto same = [&](const Lesson &one) { return one.word.text == word.text && one.word.list == word.list; };
        if (m_lessons.size() >= mostShown || std::any_of(m_lessons.begin(), m_lessons.end(), same))
            continue;
        m_lessons.push_back({word, {}});
        m_rows->addWidget(groupFor(m_lessons.size() - 1));
    }
    setVisible(!m_lessons.empty());
}

ChoiceGroup *WordsCard::groupFor(size_t lesson)
{
    const UnknownWord &word = m_lessons[lesson].word;
    //: %1 is a word nobody has taught yet, %2 the list it belongs to; %Ln is how often it stands in the spreadsheet
    auto *const group = new ChoiceGroup(
        tr("“%1” (%2), %Ln times", nullptr, word.count).arg(visible(word.text), words(word.list)));
    group->setObjectName(QStringLiteral("word%1").arg(lesson));
    const auto add = [&](const QString &text, const QString &code) {
        auto *const chip = new ChoiceButton(onButton(text));
        chip->setObjectName(QStringLiteral("word%1-%2").arg(lesson).arg(code.isEmpty() ? QStringLiteral("note") : code));
        chip->setAside(code.isEmpty());
        chip->setChecked(code.isEmpty());
        group->add(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, lesson, code](bool on) {
            if (on)
                teach(lesson, code);
        });
    };
    add(tr("Keep it in the note"), {});
    for (const ListWord &entry : offeredWords(m_hub.lists.now(), hubListOf(word.list)))
        add(entry.shortLabel, entry.code);
    return group;
}

void WordsCard::teach(size_t lesson, const QString &code)
{
    m_lessons[lesson].code = code;
    Q_EMIT changed();
}

std::vector<TaughtWord> WordsCard::lessons() const
{
    std::vector<TaughtWord> lessons;
    for (const Lesson &one : m_lessons) {
        if (!one.code.isEmpty())
            lessons.push_back({toCode(one.word.list), one.word.text, one.code});
    }
    return lessons;
}

} // namespace hub
