// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sharingreads.h"

#include "core/store/pieces.h"

#include <QStringList>

#include <algorithm>

namespace hub {

static Recipient recipientOf(const Statement &row, int first)
{
    Recipient recipient{{row.text(first)}, row.text(first + 1), row.text(first + 2), std::nullopt};
    if (!row.isNull(first + 3))
        recipient.person = row.idAs<PersonId>(first + 3);
    return recipient;
}

Result<void> SharingReads::addConsents(PersonId person, SharingFacts &facts) const
{
    Statement rows = m_store.database().query("consent_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Consent consent{rows.idAs<ConsentId>(0), person, recipientOf(rows, 1), sharedItemsFromScope(rows.text(5)),
            {rows.text(6)}, QDate::fromString(rows.text(7), Qt::ISODate),
            {rows.text(8), givenHowFromCode(rows.text(9)).value_or(GivenHow::Said), rows.text(10)},
            legalBasisFromCode(rows.text(11)).value_or(LegalBasis::NotSaid), {rows.number(12)}, rows.idAs<WorkerId>(13)};
        facts.consents.push_back(std::move(consent));
    }
    return row ? Result<void>() : Result<void>(row.error());
}

Result<void> SharingReads::addPromises(PersonId person, SharingFacts &facts) const
{
    Statement rows = m_store.database().query("promise_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Promise promise{rows.idAs<PromiseId>(0), person, recipientOf(rows, 1), sharedItemsFromScope(rows.text(5)),
            rows.number(6) == 1, rows.text(7), rows.text(8), {rows.number(9)}, rows.idAs<WorkerId>(10)};
        // A scope that only a newer desk can read in full is no narrow one here: the promise then covers everything.
        if (rows.text(5).split(u'\n', Qt::SkipEmptyParts).size() != qsizetype(promise.scope.size()))
            promise.scope.clear();
        facts.promises.push_back(std::move(promise));
    }
    return row ? Result<void>() : Result<void>(row.error());
}

template <typename Row, typename IdType>
static Row *byId(std::vector<Row> &rows, IdType id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

// The earliest end of each counts: the reads go from the latest back.
Result<void> SharingReads::addEnds(PersonId person, SharingFacts &facts) const
{
    Statement ends = m_store.database().query("consent_end_of_person");
    ends.bind(1, person);
    auto row = ends.step();
    for (; row && *row; row = ends.step()) {
        if (Consent *const consent = byId(facts.consents, ends.idAs<ConsentId>(0))) {
            consent->withdrawn = Instant{ends.number(1)};
            consent->withdrawnWords = ends.text(2);
        }
    }
    if (!row)
        return row.error();
    Statement lifted = m_store.database().query("promise_end_of_person");
    lifted.bind(1, person);
    row = lifted.step();
    for (; row && *row; row = lifted.step()) {
        if (Promise *const promise = byId(facts.promises, lifted.idAs<PromiseId>(0))) {
            promise->ending = lifted.text(1) == QLatin1String("mistake") ? PromiseEnding::Mistake : PromiseEnding::Lifted;
            promise->endWords = lifted.text(2);
            promise->ended = Instant{lifted.number(3)};
        }
    }
    if (!row)
        return row.error();
    Statement overrides = m_store.database().query("promise_override_of_person");
    overrides.bind(1, person);
    row = overrides.step();
    for (; row && *row; row = overrides.step()) {
        if (Promise *const promise = byId(facts.promises, overrides.idAs<PromiseId>(0))) {
            PromiseOverride one{overrides.text(1), {overrides.number(2)}, overrides.number(3) == 1, overrides.text(4),
                {overrides.number(5)}, overrides.idAs<WorkerId>(6), overrides.id(7), {}};
            if (!overrides.isNull(8))
                one.toldLater = Instant{overrides.number(8)};
            promise->overrides->push_back(std::move(one));
        }
    }
    return row ? Result<void>() : Result<void>(row.error());
}

Result<SharingFacts> SharingReads::of(PersonId person) const
{
    SharingFacts facts;
    if (const auto done = addConsents(person, facts); !done)
        return done.error();
    if (const auto done = addPromises(person, facts); !done)
        return done.error();
    if (const auto done = addEnds(person, facts); !done)
        return done.error();
    return facts;
}

Result<std::vector<RawId>> SharingReads::ids(const char *query) const
{
    std::vector<RawId> found;
    Statement rows = m_store.database().query(query);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        found.push_back(rows.id(0));
    if (!row)
        return row.error();
    return found;
}

Result<std::optional<PersonId>> SharingReads::personBy(const char *query, RawId id) const
{
    Statement row = m_store.database().query(query);
    const auto there = row.bind(1, id).step();
    if (!there)
        return there.error();
    return *there ? std::optional(row.idAs<PersonId>(0)) : std::nullopt;
}

Result<std::optional<PersonId>> SharingReads::personOf(ConsentId id) const
{
    return personBy("consent_person", id.raw);
}

Result<std::optional<PersonId>> SharingReads::personOf(PromiseId id) const
{
    return personBy("promise_person", id.raw);
}

template <typename IdType>
static std::vector<IdType> idsIn(const QString &text)
{
    std::vector<IdType> ids;
    for (const QString &hex : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto id = IdType::fromHex(hex))
            ids.push_back(*id);
    }
    return ids;
}

Result<std::vector<SharedEntry>> SharingReads::sharedOf(PersonId person) const
{
    std::vector<SharedEntry> entries;
    Statement rows = m_store.database().query("shared_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        entries.push_back({rows.idAs<SharedId>(0), person, recipientOf(rows, 1), {rows.text(5)},
            idsIn<ConsentId>(rows.text(6)), idsIn<PromiseId>(rows.text(7)), rows.text(8), rows.text(9), {rows.number(10)},
            rows.idAs<WorkerId>(11), false});
    }
    if (!row)
        return row.error();
    const auto facts = of(person);
    if (!facts)
        return facts.error();
    for (SharedEntry &entry : entries)
        entry.untold = brokeUntold(facts->promises, entry.broken, entry.at);
    return entries;
}

Result<QByteArray> SharingReads::bytesOf(PersonId person, SharedId id) const
{
    Statement rows = m_store.database().query("shared_piece_of_shared");
    return joinedPieces(rows.bind(1, person).bind(2, id));
}

Result<bool> SharingReads::savedLater(PromiseId promise, Instant from) const
{
    Statement row = m_store.database().query("promise_saved_later");
    return row.bind(1, promise).bind(2, from.ms).step();
}

Result<std::vector<Recipient>> SharingReads::organisations() const
{
    std::vector<Recipient> known;
    Statement rows = m_store.database().query("recipient_known");
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        known.push_back({{rows.text(0)}, rows.text(1), {}, std::nullopt});
    if (!row)
        return row.error();
    return known;
}

} // namespace hub
