// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/codechoice.h"

#include "ui/shell/listwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/chips.h"

#include <QKeyEvent>

namespace hub {

CodeChoice::CodeChoice(
    const QString &question, const std::vector<Choice> &choices, const QString &noneLabel, QWidget *parent)
    : ChoiceGroup(question, parent)
    , m_noneLabel(noneLabel)
{
    setChoices(choices);
}

CodeChoice::CodeChoice(
    const QString &question, const HubLists &lists, HubList list, const QString &noneLabel, QWidget *parent)
    : CodeChoice(question, {}, noneLabel, parent)
{
    setList(lists, list);
}

void CodeChoice::setList(const HubLists &lists, HubList list)
{
    m_wordOf = [lists, list](const QString &code) { return shortWord(lists, list, code); };
    std::vector<Choice> choices;
    for (const ListWord &word : offeredWords(lists, list))
        choices.push_back({word.code, word.shortLabel});
    setChoices(choices);
}

void CodeChoice::setChoices(const std::vector<Choice> &choices)
{
    const auto before = chosen();
    m_buttons.clear();
    std::vector<QAbstractButton *> chips;
    for (const Choice &choice : choices)
        chips.push_back(makeButton(choice.code, choice.label));
    if (!m_noneLabel.isEmpty()) {
        chips.push_back(makeButton(std::nullopt, m_noneLabel));
        m_buttons.back().chip->setAside(true);
    }
    replaceAll(chips);
    if (before || m_usual)
        setChosen(before);
}

ChoiceButton *CodeChoice::makeButton(const std::optional<QString> &code, const QString &label)
{
    auto *const chip = new ChoiceButton(label);
    chip->setObjectName(QStringLiteral("choice-") + code.value_or(QStringLiteral("none")));
    chip->installEventFilter(this);
    m_buttons.push_back({code, chip});
    connect(chip, &QRadioButton::clicked, this, &CodeChoice::edited);
    return chip;
}

void CodeChoice::setUsual(const QString &code)
{
    m_usual = code;
    setChosen(std::nullopt);
}

std::optional<QString> CodeChoice::chosen() const
{
    for (const Button &button : m_buttons) {
        if (button.chip->isChecked())
            return button.code == m_usual ? std::nullopt : button.code;
    }
    return std::nullopt;
}

void CodeChoice::setChosen(const std::optional<QString> &code)
{
    const auto wanted = code ? code : m_usual;
    bool found = !wanted;
    for (const Button &button : m_buttons)
        found = found || button.code == wanted;
    if (!found)
        add(makeButton(wanted, m_wordOf ? m_wordOf(*wanted) : visible(*wanted)));
    for (const Button &button : m_buttons) {
        // An exclusive group unsets a button only while it is not exclusive.
        button.chip->setAutoExclusive(false);
        button.chip->setChecked(wanted && button.code == wanted);
    }
    for (const Button &button : m_buttons)
        button.chip->setAutoExclusive(true);
}

bool CodeChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return ChoiceGroup::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const int place = key.text().size() == 1 ? key.text().front().digitValue() : -1;
    if (!m_digits || place < 1 || place > int(m_buttons.size()) || !m_buttons[size_t(place - 1)].code)
        return ChoiceGroup::eventFilter(watched, event);
    m_buttons[size_t(place - 1)].chip->setFocus();
    m_buttons[size_t(place - 1)].chip->click();
    return true;
}

} // namespace hub
