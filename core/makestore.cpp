// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erasureremains.h"
#include "core/makingfolder.h"
#include "core/security/deskidentity.h"
#include "core/security/random.h"
#include "core/store/erasure.h"
#include "core/unlockedstore.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace hub {

// The first change of every store: the hub, its first worker, the team's secret.
static ChangeDraft firstChange(const UnlockedStore &unlocked, HubId hub, IdSource &ids)
{
    const MemberFacts &lead = unlocked.member.facts;
    ChangeDraft draft;
    draft.set(hub.raw, fields::hubs::name, unlocked.newHub.hubName.simplified());
    draft.set(hub.raw, fields::hubs::zone, QString::fromLatin1(unlocked.newHub.zone));
    draft.set(lead.worker.raw, fields::worker::name, lead.name);
    draft.set(lead.worker.raw, fields::worker::member, idValue(lead.id));
    draft.set(ids.next(), fields::team::secret, randomBytes(32));
    return draft;
}

static Result<void> fillStore(const QString &file, const UnlockedStore &unlocked, const Surroundings &around,
                              const SecretBytes &identityKey)
{
    Database::Options options;
    options.file = file;
    options.key = unlocked.member.storeKey.view().toByteArray();
    options.create = true;
    auto store = Store::open(options, unlocked.newDesk->id, around.clock, around.ids);
    if (!store)
        return store.error();
    const HubId hub = around.ids.make<HubId>();
    const Session session = unlocked.member.session();
    const auto permit = Access(session).permit(Op::SetUpHub);
    if (!permit)
        return permit.error();
    const auto saved = (*store)->save(*permit, firstChange(unlocked, hub, around.ids));
    if (!saved)
        return saved.error();
    for (const auto &[name, value] : {std::pair(settings::desk, unlocked.newDesk->id.toBytes()),
                                      std::pair(settings::team, toBytes(unlocked.file.roster().team())),
                                      std::pair(settings::hub, hub.toBytes()),
                                      std::pair(settings::identityKey, identityKey.view().toByteArray())}) {
        if (const auto done = (*store)->setSetting(name, value); !done)
            return done;
    }
    return {};
}

Result<void> makeStore(const UnlockedStore &unlocked, const Surroundings &around)
{
    if (QFileInfo::exists(unlocked.folder))
        return Error{Error::Kind::StoreExists};
    auto making = MakingFolder::beside(unlocked.folder);
    if (!making)
        return making.error();
    const SecretBytes identityKey = SecretBytes::random(32);
    if (const auto done = fillStore(making->path() + QStringLiteral("/store.db"), unlocked, around, identityKey); !done)
        return done;
    if (const auto done = unlocked.file.write(making->path()); !done)
        return done;
    if (const auto done = making->moveTo(unlocked.folder); !done)
        return done;
    // Without an identity the desk would just go on under a new one, so a failure here loses nothing.
    const auto place = placeOf(unlocked.databasePath());
    if (!place)
        return place.error();
    const DeskKeys &desk = *unlocked.newDesk;
    DeskKeys copy{desk.id, SignKeyPair::fromSeed(SecretBytes::copyOf(desk.sign.seed.view())),
                  SealKeyPair::fromSecret(SecretBytes::copyOf(desk.receive.secret.view()))};
    return DeskIdentity::of(std::move(copy), *place, around.clock.now()).write(around.profile, identityKey);
}

static Result<QByteArray> bytesSetting(Store &store, const QString &name, qsizetype size)
{
    const auto value = store.setting(name);
    if (!value)
        return value.error();
    const auto *bytes = std::get_if<QByteArray>(&*value);
    if (!bytes || bytes->size() != size)
        return Error{Error::Kind::StoreDamaged, name};
    return *bytes;
}

// The chain value after the desk's change of that number; absent if the store has no such change.
static Result<std::optional<Hash32>> chainAt(Store &store, DeskId desk, quint64 seq)
{
    const auto site = store.sites().site(desk);
    if (!site)
        return site.error();
    std::optional<Hash32> found;
    Hash32 chain{};
    const auto read = store.log().forward(**site, 1, [&](const Log::Entry &entry) {
        Hash32 committed{};
        std::copy_n(entry.commitment.begin(), std::min<qsizetype>(entry.commitment.size(), 32), committed.begin());
        chain = chainAfter(chain, entry.change.stamp.dot.seq, committed);
        if (entry.change.stamp.dot.seq == seq)
            found = chain;
        return entry.change.stamp.dot.seq < seq;
    });
    if (!read)
        return read.error();
    return found;
}

// The file of another desk or team beside these records would let the wrong people in, or seal the key to them.
static Result<void> checkMembersFit(Store &store, const UnlockedStore &unlocked, DeskId desk)
{
    const auto team = bytesSetting(store, settings::team, 32);
    if (!team)
        return team.error();
    if (*team != toBytes(unlocked.file.roster().team()))
        return Error{Error::Kind::MembersDamaged, QStringLiteral("team")};
    const RosterDesk &signer = unlocked.file.desk();
    // A new identity that was cut off may have left the file one desk ahead, or its last generation one behind.
    if (signer.facts.id != desk && signer.successorOf != desk && !unlocked.lastGeneration)
        return Error{Error::Kind::MembersDamaged, QStringLiteral("desk")};
    return {};
}

// The signature, the store and the file beside it change together; a cut between them is seen at the next opening.
static Result<bool> becomeNewDesk(Store &store, UnlockedStore &unlocked, const StorePlace &place, const SecretBytes &key,
                                  const Surroundings &around)
{
    DeskKeys renewed = DeskKeys::make();
    const DeskId newId = renewed.id;
    auto file = unlocked.file.succeededBy(renewed, unlocked.opener(), around.clock);
    if (!file)
        return file.error();
    SignKeyPair deskKey = SignKeyPair::fromSeed(SecretBytes::copyOf(renewed.sign.seed.view()));
    DeskIdentity fresh = DeskIdentity::of(std::move(renewed), place, around.clock.now());
    fresh.erased = DeskIdentity::erasedIn(around.profile, key);
    if (const auto done = fresh.write(around.profile, key); !done)
        return done.error();
    if (const auto done = file->write(unlocked.folder); !done)
        return done.error();
    if (const auto done = store.setSetting(settings::desk, newId.toBytes()); !done)
        return done.error();
    unlocked.file = std::move(*file);
    unlocked.deskKey = std::move(deskKey);
    store.becomeDesk(newId);
    return true;
}

Result<bool> settleIdentity(Store &store, UnlockedStore &unlocked, const Surroundings &around)
{
    const auto deskBytes = bytesSetting(store, settings::desk, 16);
    const auto keyBytes = bytesSetting(store, settings::identityKey, 32);
    const auto place = placeOf(unlocked.databasePath());
    if (!deskBytes || !keyBytes || !place)
        return !deskBytes ? deskBytes.error() : !keyBytes ? keyBytes.error() : place.error();
    const DeskId desk = *DeskId::fromBytes(*deskBytes);
    const SecretBytes key = SecretBytes::copyOf(*keyBytes);
    if (const auto fit = checkMembersFit(store, unlocked, desk); !fit)
        return fit.error();
    store.becomeDesk(desk);
    auto identity = DeskIdentity::read(around.profile, desk, key);
    // The file may be one desk ahead of the store, or one behind; another desk's key does not sign it.
    if (identity && identity->sign.publicKey == unlocked.file.desk().facts.sign)
        unlocked.deskKey = SignKeyPair::fromSeed(SecretBytes::copyOf(identity->sign.seed.view()));
    // An example meets no other desk: copying it does no harm.
    if (unlocked.file.isExample())
        return false;
    StoreFacts here{desk, *place, std::nullopt};
    if (identity && identity->exportedSeq > 0) {
        const auto chain = chainAt(store, desk, identity->exportedSeq);
        if (!chain)
            return chain.error();
        here.chainAtExported = *chain;
    }
    if (!mustBecomeNewDesk(identity ? &*identity : nullptr, here))
        return false;
    return becomeNewDesk(store, unlocked, *place, key, around);
}

// What the store knows and the identity does not: erased while the identity could not be written, or by another desk. When it
// cannot be written now either, the next opening tries again.
static void rememberErased(Store &store, const SecretBytes &key, const Surroundings &around)
{
    const auto known = Erasure(store).remembered();
    auto identity = DeskIdentity::read(around.profile, store.desk(), key);
    if (!known || !identity)
        return;
    const std::set<Hash32> there(identity->erased.begin(), identity->erased.end());
    const size_t before = identity->erased.size();
    std::copy_if(known->begin(), known->end(), std::back_inserter(identity->erased),
        [&](const Hash32 &hash) { return !there.contains(hash); });
    if (identity->erased.size() > before)
        (void)identity->write(around.profile, key);
}

Result<void> settleErased(Store &store, const UnlockedStore &unlocked, const Surroundings &around)
{
    const auto keyBytes = bytesSetting(store, settings::identityKey, 32);
    if (!keyBytes)
        return keyBytes.error();
    const SecretBytes key = SecretBytes::copyOf(*keyBytes);
    const auto done = forgetAgain(store, unlocked.member.session(), DeskIdentity::erasedIn(around.profile, key));
    if (done)
        rememberErased(store, key, around);
    return done;
}

Result<void> keepIdentity(Store &store, const QString &databasePath, const QString &profile)
{
    const auto keyBytes = bytesSetting(store, settings::identityKey, 32);
    const auto place = placeOf(databasePath);
    if (!keyBytes || !place)
        return keyBytes ? place.error() : keyBytes.error();
    const SecretBytes key = SecretBytes::copyOf(*keyBytes);
    auto identity = DeskIdentity::read(profile, store.desk(), key);
    if (!identity)
        return identity.error();
    identity->place = *place;
    return identity->write(profile, key);
}

} // namespace hub
