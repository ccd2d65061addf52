// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/listedperson.h"

#include "core/store/personreads.h"
#include "core/store/standingreads.h"

#include <algorithm>

namespace hub {

namespace fp = fields::person;
namespace fr = fields::reach;

template <typename List, typename Value>
static bool has(const List &list, const Value &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

static void addNames(const SheetPerson &said, const Person &there, bool isAlias, ChangeDraft &draft)
{
    for (const PersonName &name : said.names) {
        const bool known = std::any_of(there.names.begin(), there.names.end(),
                                       [&](const PersonName &one) { return one.text == name.text; });
        // Two kinds of the same text are two names only for somebody new, who is taken over as they were written.
        if (!known || (there.chosen.text.isEmpty() && !has(there.names, name)))
            draft.add(there.id.raw, fp::names, toElement(name));
    }
    if (there.chosen.text.isEmpty() && !isAlias)
        draft.set(there.id.raw, fp::chosen, toElement(said.chosen));
}

static void addTexts(const SheetPerson &said, const Person &there, ChangeDraft &draft)
{
    if (there.pronouns.isEmpty() && !said.pronouns.isEmpty())
        draft.set(there.id.raw, fp::pronouns, said.pronouns);
    if (there.routeIn.isEmpty() && !said.routeIn.isEmpty())
        draft.set(there.id.raw, fp::routeIn, said.routeIn);
    if (there.born.empty() && said.born.size() == 1)
        draft.set(there.id.raw, fp::born, said.born.front().toString(Qt::ISODate));
    QStringList known(there.pleaseKnow.begin(), there.pleaseKnow.end());
    const qsizetype before = known.size();
    for (const QString &text : said.pleaseKnow) {
        const bool stands = std::any_of(known.begin(), known.end(), [&](const QString &one) { return one.contains(text); });
        if (!stands)
            known.append(text);
    }
    if (known.size() > before)
        draft.set(there.id.raw, fp::pleaseKnow, known.join(u'\n'));
}

static void addSetsAndFlags(const SheetPerson &said, const Person &there, ChangeDraft &draft)
{
    for (const AccessNeed &need : said.accessNeeds) {
        if (!has(there.accessNeeds, need))
            draft.add(there.id.raw, fp::accessNeeds, need.text);
    }
    for (const QString &language : said.languages) {
        if (!has(there.languages, language))
            draft.add(there.id.raw, fp::languages, language);
    }
    if (said.notSafeToCall && !there.notSafeToCall)
        draft.set(there.id.raw, fp::notSafeToCall, qint64(1));
    if (said.doNotCount && !there.doNotCount)
        draft.set(there.id.raw, fp::doNotCount, qint64(1));
    if (said.died && !there.died)
        draft.set(there.id.raw, fp::died, qint64(1));
}

static void newWay(const SheetReach &said, PersonId person, RawId row, ChangeDraft &draft)
{
    draft.set(row, fr::person, idValue(person)).set(row, fr::way, said.way.text);
    if (!said.addresses.isEmpty())
        draft.set(row, fr::address, said.addresses.front());
    if (!said.safeTimes.isEmpty())
        draft.set(row, fr::safeTimes, said.safeTimes.join(u'\n'));
    if (said.preferred)
        draft.set(row, fr::preferred, qint64(1));
}

/// The row of that way and address; of a way without an address, any row of it that has none either.
static const Reach *wayLike(const SheetReach &said, const QString &address, const std::vector<Reach> &ways)
{
    const auto fits = [&](const Reach &one) {
        return one.way == said.way && (address.isEmpty() ? one.addresses.empty() : has(one.addresses, address))
            && (!address.isEmpty() || said.safeTimes.isEmpty() || has(one.safeTimes, said.safeTimes.front()));
    };
    const auto found = std::find_if(ways.begin(), ways.end(), fits);
    return found == ways.end() ? nullptr : &*found;
}

static void addWay(const SheetReach &said, PersonId person, const std::vector<Reach> &ways, IdSource &ids,
                   ChangeDraft &draft)
{
    const QStringList addresses = said.addresses.isEmpty() ? QStringList{QString()} : said.addresses;
    for (const QString &address : addresses) {
        const Reach *there = wayLike(said, address, ways);
        if (!there) {
            const QStringList only = address.isEmpty() ? QStringList() : QStringList{address};
            newWay({said.way, only, said.safeTimes, said.preferred}, person, ids.next(), draft);
        } else if (there->safeTimes.empty() && !said.safeTimes.isEmpty()) {
            draft.set(there->id.raw, fr::safeTimes, said.safeTimes.join(u'\n'));
        }
    }
}

// Gives whether anything had to go.
static bool leaveOutKept(const Access &access, const Standing &standing, SheetPerson &said)
{
    bool any = false;
    const auto clear = [&](RecordPart part, auto &...lists) {
        if (!access.isKeptFrom(part, standing))
            return;
        any = any || (!lists.empty() || ...);
        (lists.clear(), ...);
    };
    clear(RecordPart::Reach, said.reach);
    clear(RecordPart::PleaseKnow, said.pleaseKnow);
    clear(RecordPart::AccessNeeds, said.accessNeeds, said.languages);
    return any;
}

static Result<ListedChange> compared(const ActionContext &context, SheetPerson said, const Person &there, bool isAlias)
{
    const auto ways = PersonReads(context.store).reachOf(there.id);
    const auto standing = StandingReads(context.store, context.session).towards(there.id);
    if (!ways || !standing)
        return ways ? standing.error() : ways.error();
    ListedChange change{ChangeDraft(subjectOf(there.id))};
    change.keptLeftOut = leaveOutKept(context.access(), *standing, said);
    if (there.removed)
        change.draft.set(there.id.raw, fp::removed, qint64(0));
    addNames(said, there, isAlias, change.draft);
    addTexts(said, there, change.draft);
    addSetsAndFlags(said, there, change.draft);
    for (const SheetReach &way : said.reach)
        addWay(way, there.id, *ways, context.store.ids(), change.draft);
    return change;
}

Result<ListedChange> personFromList(const ActionContext &context, const SheetPerson &said, PersonId id, bool isAlias)
{
    const auto found = PersonReads(context.store).one(id);
    if (!found)
        return found.error();
    Person there;
    if (*found)
        there = **found;
    there.id = id;
    return compared(context, said, there, isAlias);
}

} // namespace hub
