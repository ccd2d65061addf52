// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pleaseknowblock.h"

#include "ui/models/personwords.h"
#include "ui/people/versions.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hub {

PleaseKnowBlock::PleaseKnowBlock(OpenPerson &person)
    : Block(person, QStringLiteral("pleaseKnow"), tr("Please know"), Question::PleaseKnow)
{
}

QString PleaseKnowBlock::standing() const
{
    QStringList texts;
    for (const QString &text : *detail().pleaseKnow)
        texts << text;
    return texts.join(u'\n');
}

void PleaseKnowBlock::fillView(QVBoxLayout &view)
{
    if (isEmpty())
        return;
    const auto &versions = *detail().pleaseKnow;
    if (versions.size() == 1) {
        addLine(view, passage(versions.front()));
        return;
    }
    auto *const both = new Versions(mayEdit());
    for (const QString &text : versions) {
        both->add(passage(text), [this, text] {
            person().kept(hub().people.setPleaseKnow(person().id(), text), tr("Kept one of two versions"));
        });
    }
    view.addWidget(both);
}

void PleaseKnowBlock::fillEditor(QVBoxLayout &editor)
{
    m_before = standing();
    m_text = new QPlainTextEdit(m_before);
    m_text->setObjectName(QStringLiteral("pleaseKnowFirst"));
    m_text->setAccessibleName(tr("Please know"));
    m_text->setPlaceholderText(tr("Quiet corner, back to the wall"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 28);
    m_text->moveCursor(QTextCursor::End);
    editor.addWidget(m_text);
}

bool PleaseKnowBlock::keepTyped()
{
    const QString typed = m_text->toPlainText();
    if (typed == m_before)
        return true;
    const bool done
        = person().kept(hub().people.setPleaseKnow(person().id(), typed), tr("Changed what to know"));
    if (done)
        m_before = typed;
    return done;
}

} // namespace hub
