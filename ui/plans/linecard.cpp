// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/linecard.h"

#include "ui/plans/sectioneditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/flowlayout.h"

#include <QVBoxLayout>

namespace hub {

LineCard::LineCard(SectionEditor &editor)
    : Card(tr("This line"))
    , m_editor(editor)
    , m_strike(new Button(tr("Cross out this line")))
    , m_keepBack(new Button(tr("Keep this line back")))
{
    auto *const words = new ChoiceGroup(tr("Whose words is this line?"));
    const QString texts[] = {tr("Mine"), tr("Ours together"), tr("A worker's")};
    for (int i = 0; i < 3; ++i) {
        m_whose[i] = new ChoiceButton(texts[i]);
        m_whose[i]->setObjectName(QStringLiteral("whose-") + toCode(Whose(i)));
        words->add(m_whose[i]);
        connect(m_whose[i], &ChoiceButton::toggled, this, [this, i](bool on) {
            if (on)
                m_editor.setWhose(Whose(i));
        });
    }
    m_strike->setObjectName(QStringLiteral("strikeLine"));
    m_keepBack->setObjectName(QStringLiteral("keepLineBack"));
    connect(m_strike, &Button::clicked, &editor, &SectionEditor::toggleStruck);
    connect(m_keepBack, &Button::clicked, &editor, &SectionEditor::toggleKeptBack);
    connect(&editor, &SectionEditor::lineChanged, this, &LineCard::showLine);
    auto *const acts = new FlowLayout(8, 6);
    acts->addWidget(m_strike);
    acts->addWidget(m_keepBack);
    body()->addWidget(words);
    body()->addLayout(acts);
    showLine();
}

void LineCard::showLine()
{
    const EditedLine line = m_editor.currentLine();
    for (int i = 0; i < 3; ++i) {
        const QSignalBlocker quiet(m_whose[i]);
        m_whose[i]->setChecked(line.whose == Whose(i));
    }
    m_strike->setText(line.struck ? tr("Not crossed out any more") : tr("Cross out this line"));
    m_keepBack->setText(line.keptBack ? tr("Share it like the rest") : tr("Keep this line back"));
}

} // namespace hub
