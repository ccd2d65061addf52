// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"
#include "ui/shell/questions.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace hub {

class Button;
class LinkButton;
class PlainLabel;

/// One part of a person's card: shown to read, with a quiet Edit that opens its fields in place. Everything in it is
/// optional; what is added or taken out is saved at once, what is typed when the block is left.
class Block : public Card
{
    Q_OBJECT
public:
    /// `name`: the objectName, "pleaseKnow"; the parts inside are named after it.
    Block(OpenPerson &person, const QString &name, const QString &heading, Question question);

    /// What the member may not see is not drawn; what is empty waits as a word in the card of things to add.
    virtual bool maySee() const = 0;
    virtual bool mayEdit() const = 0;
    virtual bool isEmpty() const = 0;
    const QString &what() const { return m_heading; }

    bool isEditing() const { return m_editing; }
    void edit();
    /// Keeps what was typed and shows the block to read again. What was not understood stays open.
    bool finish();
    /// Back to reading without what was typed.
    void leave();
    /// Draws the block anew from what stands in the store now, and keeps what is half-typed.
    void refresh();

Q_SIGNALS:
    /// The block was opened or closed, or came to hold something.
    void shapeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

    OpenPerson &person() const { return m_person; }
    const PersonDetail &detail() const { return m_person.detail(); }
    Hub &hub() const { return m_person.hub(); }

    virtual void fillView(QVBoxLayout &view) = 0;
    /// The fields; the first one gets the focus. Called once each time the block is opened.
    virtual void fillEditor(QVBoxLayout &editor) = 0;
    /// Lists inside the fields, after a save.
    virtual void refreshEditor() { }
    /// Saves what stands in text fields and differs. False if it was not understood: the field says why.
    virtual bool keepTyped() { return true; }
    /// Who sees it, in the line under it.
    virtual QString seenBy() const;
    /// Whether something can be typed that Escape would leave.
    virtual bool hasText() const { return true; }

    /// Somebody's words, which may be as long as they like.
    PlainLabel *addLine(QVBoxLayout &to, const QString &text, bool quiet = false) const;

private:
    void arrange();
    void closeEditor();

    OpenPerson &m_person;
    QString m_heading;
    Question m_question;
    bool m_editing = false;
    LinkButton *m_edit;
    QVBoxLayout *m_content;
};

} // namespace hub
