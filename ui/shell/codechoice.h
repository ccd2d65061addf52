// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/choicegroup.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hub {

class ChoiceButton;

/// One of several, or none: chips of a question, each standing for a code. Radio buttons, because a screen reader reads
/// them with their question; since those cannot be unset, there is one more for "not said" or "not asked".
class CodeChoice final : public ChoiceGroup
{
    Q_OBJECT
public:
    struct Choice {
        QString code;
        QString label;
    };

    /// `noneLabel`: the choice that is none, "Not asked today"; empty if one of the others goes without saying.
    CodeChoice(const QString &question, const std::vector<Choice> &choices, const QString &noneLabel,
        QWidget *parent = nullptr);

    /// What is offered of a list of the hub's.
    CodeChoice(const QString &question, const HubLists &lists, HubList list, const QString &noneLabel,
        QWidget *parent = nullptr);

    /// The hub's words as they are now; what was chosen stays chosen, even if it is no longer offered.
    void setList(const HubLists &lists, HubList list);
    /// The code that counts as nothing said, chosen to begin with.
    void setUsual(const QString &code);
    /// 1 for the first choice, and so on, while one of them has the focus.
    void setDigits(bool on) { m_digits = on; }

    /// Absent if nothing, or the usual, is chosen.
    std::optional<QString> chosen() const;
    void setChosen(const std::optional<QString> &code);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Button {
        std::optional<QString> code;
        ChoiceButton *chip;
    };
    void setChoices(const std::vector<Choice> &choices);
    ChoiceButton *makeButton(const std::optional<QString> &code, const QString &label);

    std::vector<Button> m_buttons;
    QString m_noneLabel;
    std::function<QString(const QString &code)> m_wordOf; ///< for a code that is not offered
    std::optional<QString> m_usual;
    bool m_digits = false;
};

} // namespace hub
