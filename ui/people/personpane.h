// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"
#include "ui/people/personplaces.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hub {

class Block;
class CarersBlock;
class ErasingCard;
class KeptBlock;
class KeptNotice;
class NamesBlock;
class PageScroll;
class PersonHeader;
class PlainLabel;
class PromiseShield;
class Prompts;
class ReachBlock;
class ReachingCard;
class Timeline;
class UndoBar;
class WhatMattersCard;

/// One person: who they are and what they want known on one side, the time spent together on the other. Blocks with
/// nothing in them wait as words in one card, so that a new person's card is not a form. Their name, what nobody may miss and
/// the promises stay while the rest scrolls.
class PersonPane final : public QWidget
{
    Q_OBJECT
public:
    PersonPane(Hub &hub, Prompts &prompts);

    /// Keeps what was typed about the one before.
    Result<void> open(PersonId person);
    /// Puts the keyboard on the card's main act, with the name in view.
    void focusMain();
    /// Their name in view, for whoever comes back to the card.
    void showTop();
    std::optional<PersonId> current() const;
    OpenPerson &person() { return m_person; }
    /// Keeps whatever is half-typed; before the program closes.
    void keepTyped();
    void follow(const Changes &changes);
    void undo();

    QSize sizeHint() const override { return {QWidget::sizeHint().width(), enoughHeight()}; }
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), enoughHeight()}; }
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void logWanted(hub::PersonId person);
    void correctWanted(hub::ContactId visit);
    /// Their own record, to be read together.
    void showWanted(hub::PersonId person);
    /// Who has looked at the record.
    void registerWanted(hub::PersonId person);
    /// A carer's name was pressed.
    void openWanted(hub::PersonId person);
    /// To work on something with them.
    void placeWanted(hub::PersonId person, hub::PersonPlace place);
    /// The record was erased.
    void erased();
    /// Went to Recently removed.
    void removed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTop();
    int enoughHeight() const;
    void placeTop();
    void makeBlocks(QVBoxLayout &column);
    void connectParts();
    void personOpened();
    void refresh();
    void arrange();
    void arrangeToAdd();
    void finishBlocks(const Block *but);
    void remove();
    void bringBack();
    void removeVisit(ContactId visit);

    OpenPerson m_person;
    PlainLabel *m_heading;
    PersonHeader *m_header;
    QWidget *m_top; ///< stays while the card scrolls, where there is room for that
    PersonPlaces *m_places;
    PromiseShield *m_shield;
    WhatMattersCard *m_matters;
    ReachingCard *m_reaching;
    ErasingCard *m_erasing;
    NamesBlock *m_names;
    ReachBlock *m_reach;
    CarersBlock *m_carers;
    KeptBlock *m_kept;
    KeptNotice *m_keptNotice;
    RecordParts m_keptBefore; ///< from the member, when the timeline was read
    std::vector<Block *> m_blocks; ///< in their order, without the names
    QWidget *m_removedNote;
    QWidget *m_toAdd;
    QVBoxLayout *m_toAddWords;
    Timeline *m_timeline;
    UndoBar *m_undoBar;
    PageScroll *m_scroll = nullptr;
    QVBoxLayout *m_all = nullptr;
    QVBoxLayout *m_inside = nullptr;
};

} // namespace hub
