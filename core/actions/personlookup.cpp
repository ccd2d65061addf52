// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/personlookup.h"

#include "core/model/shortcode.h"
#include "core/store/personreads.h"

namespace hub {

Result<PersonCard> PersonLookup::card(const FoundPerson &found) const
{
    PersonCard card;
    card.id = found.id;
    card.chosen = found.chosen;
    card.foundBy = found.foundBy;
    card.foundBySound = found.match.kind == MatchKind::Sound;
    const auto facts = m_context.finder.factsOf(found.id);
    if (!facts)
        return facts.error();
    for (const QString &name : facts->names) {
        if (name != card.chosen.text)
            card.otherNames.push_back(name);
    }
    card.pronouns = facts->listed.pronouns;
    card.died = facts->listed.died;
    card.lastHere = facts->listed.lastHere;
    card.hereToday = card.lastHere && *card.lastHere >= m_context.startOfWorkingDay();
    card.usualWeekday = m_context.finder.usualWeekday(found.id);
    // Whom somebody cares for is theirs to tell; volunteers see names only.
    if (facts->listed.caresFor && m_context.access().maySee(Audience::Supporters, {})) {
        auto name = m_context.finder.nameFor(*facts->listed.caresFor, m_context.session);
        if (!name)
            return name.error();
        if (!name->text.isEmpty())
            card.caresFor = std::move(*name);
    }
    return card;
}

Result<std::vector<PersonCard>> PersonLookup::cards(Result<std::vector<FoundPerson>> found) const
{
    if (!found)
        return found.error();
    std::vector<PersonCard> cards;
    for (const FoundPerson &one : *found) {
        auto made = card(one);
        if (!made)
            return made.error();
        cards.push_back(std::move(*made));
    }
    return cards;
}

Result<PersonId> PersonLookup::theOne(const QString &text) const
{
    if (const auto id = PersonId::fromHex(text)) {
        const auto there = PersonReads(m_context.store).chosenName(*id);
        if (!there)
            return there.error();
        return *there ? Result<PersonId>(*id) : Result<PersonId>(Error::Kind::NotFound);
    }
    std::vector<PersonId> meant;
    if (isShortCode(text, personCodeLetter)) {
        const auto everybody = m_context.finder.everybody();
        if (!everybody)
            return everybody.error();
        for (const FoundPerson &person : *everybody) {
            if (shortCode(personCodeLetter, person.id.raw) == text.toUpper())
                meant.push_back(person.id);
        }
    }
    if (meant.empty()) {
        const auto same = m_context.finder.sameName(text);
        if (!same)
            return same.error();
        meant = *same;
    }
    if (meant.empty()) {
        const auto found = m_context.finder.find(text, 2);
        if (!found)
            return found.error();
        for (const FoundPerson &person : *found)
            meant.push_back(person.id);
    }
    if (meant.empty())
        return Error{Error::Kind::NotFound};
    return meant.size() == 1 ? Result<PersonId>(meant.front()) : Result<PersonId>(Error::Kind::Ambiguous);
}

} // namespace hub
