// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opening.h"

#include "core/security/wordlist.h"
#include "core/store/keychange.h"
#include "core/store/storelock.h"
#include "core/store/teamreads.h"
#include "core/unlockedstore.h"
#include "core/upgradecopy.h"

#include <QFileInfo>

namespace hub {

void UnlockedStoreDeleter::operator()(UnlockedStore *store) const
{
    delete store;
}

static Result<MembersFile::Loaded> loadMembers(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return Error{QFileInfo::exists(folder) ? Error::Kind::NotAStore : Error::Kind::StoreMissing};
    return MembersFile::load(folder);
}

Result<StoreGlance> glanceAt(const QString &folder)
{
    const auto loaded = loadMembers(folder);
    if (!loaded)
        return loaded.error();
    StoreGlance glance{loaded->file.isExample(), {}};
    for (const RosterMember &member : loaded->file.roster().members()) {
        if (member.here)
            glance.members.append(member.facts.name);
    }
    return glance;
}

// Who is meant by a name, or by no name while there is one member.
static Result<MemberId> whoSignsIn(const MembersFile &file, const QString &name)
{
    if (!name.trimmed().isEmpty())
        return file.memberNamed(name);
    std::vector<MemberId> here;
    for (const RosterMember &member : file.roster().members()) {
        if (member.here)
            here.push_back(member.facts.id);
    }
    if (here.empty())
        return Error{Error::Kind::NoSuchMember};
    return here.size() == 1 ? Result<MemberId>(here.front()) : Result<MemberId>(Error::Kind::MemberUnclear);
}

Result<UnlockedStorePtr> unlockStore(const QString &folder, const Credentials &credentials, const Surroundings &around)
{
    auto loaded = loadMembers(folder);
    if (!loaded)
        return loaded.error();
    const auto who = whoSignsIn(loaded->file, credentials.worker);
    if (!who)
        return who.error();
    auto member = loaded->file.unlock(*who, secretWords(credentials.words), around.derivation);
    if (!member && member.error().kind == Error::Kind::WrongWords && isSheetLong(credentials.words))
        return unlockBySheet(folder, std::move(*loaded), *who, credentials, around);
    if (!member)
        return member.error();
    UnlockedStorePtr unlocked(
        new UnlockedStore(QFileInfo(folder).absoluteFilePath(), std::move(loaded->file), std::move(*member)));
    unlocked->lastGeneration = loaded->lastGeneration;
    return unlocked;
}

static Result<UnlockedStorePtr> prepared(const QString &folder, const NewHub &hub, const Surroundings &around,
                                         DeskKeys desk, const NewMember &lead, Result<MembersFile::Created> created)
{
    if (!created)
        return created.error();
    // Signing in at once, with the words just set, proves that they open it.
    auto member = created->file.unlock(lead.id, secretWords(hub.words), around.derivation);
    if (!member)
        return member.error();
    UnlockedStorePtr unlocked(
        new UnlockedStore(QFileInfo(folder).absoluteFilePath(), std::move(created->file), std::move(*member)));
    unlocked->newDesk = std::move(desk);
    unlocked->newHub = hub;
    unlocked->newHub.words.clear();
    return unlocked;
}

static NewMember founderOf(const NewHub &hub, const Surroundings &around)
{
    return {around.ids.make<MemberId>(), around.ids.make<WorkerId>(), hub.workerName.simplified(),
            QStringLiteral("hub-manager")};
}

static const QString firstDeskLabel = QStringLiteral("1");

Result<UnlockedStorePtr> prepareHub(const QString &folder, const NewHub &hub, const Surroundings &around)
{
    if (QFileInfo::exists(folder))
        return Error{Error::Kind::StoreExists};
    if (hub.hubName.trimmed().isEmpty())
        return Error{Error::Kind::NameMissing};
    DeskKeys desk = DeskKeys::make();
    const NewMember lead = founderOf(hub, around);
    auto created = MembersFile::create(desk, firstDeskLabel, lead, secretWords(hub.words), around.derivation, around.clock);
    return prepared(folder, hub, around, std::move(desk), lead, std::move(created));
}

Result<UnlockedStorePtr> prepareExample(const QString &folder, const NewHub &hub, const Surroundings &around)
{
    if (QFileInfo::exists(folder))
        return Error{Error::Kind::StoreExists};
    DeskKeys desk = DeskKeys::make();
    const NewMember lead = founderOf(hub, around);
    auto created = MembersFile::createExample(desk, firstDeskLabel, lead, around.clock);
    return prepared(folder, hub, around, std::move(desk), lead, std::move(created));
}

static Result<std::unique_ptr<Store>> openDatabase(const UnlockedStore &unlocked, const Surroundings &around)
{
    const auto withKey = [&](const SecretBytes &key) {
        Database::Options options;
        options.file = unlocked.databasePath();
        options.key = key.view().toByteArray();
        if (const auto kept = keepBeforeUpgrade({options, unlocked.file, unlocked.folder}, around); !kept)
            return Result<std::unique_ptr<Store>>(kept.error());
        return Store::open(options, {}, around.clock, around.ids);
    };
    auto store = withKey(unlocked.member.storeKey);
    // A replacement of the key that was cut off may have left the store under the one before.
    for (const SecretBytes &older : unlocked.member.olderStoreKeys) {
        if (!store && store.error().kind == Error::Kind::NotAStore)
            store = withKey(older);
    }
    // The words opened this key, so what it should open was damaged, or is not what the members file was written for.
    if (!store && store.error().kind == Error::Kind::NotAStore)
        return Error{Error::Kind::StoreDamaged, store.error().detail};
    return store;
}

static std::vector<OpeningNotice> noticesOf(bool stoodIn, bool renewed, const Upkeep &upkeep)
{
    std::vector<OpeningNotice> notices;
    if (renewed)
        notices.push_back(OpeningNotice::NewIdentity);
    if (stoodIn)
        notices.push_back(OpeningNotice::MembersFileStoodIn);
    if (upkeep.laterThanNow())
        notices.push_back(OpeningNotice::ClockBehind);
    return notices;
}

static std::unique_ptr<Keyring> keyringFor(UnlockedStore &unlocked, Store &store, const Surroundings &around)
{
    const auto moved = [&store, path = unlocked.databasePath(), profile = around.profile] {
        return keepIdentity(store, path, profile);
    };
    return std::make_unique<Keyring>(unlocked.folder, std::move(unlocked.file), std::move(unlocked.member),
        std::move(unlocked.deskKey), around.derivation, moved);
}

Result<OpenedHub> openStore(UnlockedStorePtr unlocked, const Surroundings &around)
{
    if (unlocked->newDesk) {
        if (const auto made = makeStore(*unlocked, around); !made)
            return made.error();
    }
    auto lock = StoreLock::take(unlocked->folder);
    if (!lock)
        return lock.error();
    KeyChange::removeLeftover(unlocked->databasePath());
    auto store = openDatabase(*unlocked, around);
    if (!store)
        return store.error();
    const auto renewed = settleIdentity(**store, *unlocked, around);
    if (!renewed)
        return renewed.error();
    const auto standing = (*store)->setting(settings::hub);
    const auto hubs = TeamReads(**store).hubs();
    if (!standing || !hubs)
        return standing ? hubs.error() : standing.error();
    const auto *hubBytes = std::get_if<QByteArray>(&*standing);
    const auto hubId = hubBytes ? HubId::fromBytes(*hubBytes) : std::nullopt;
    if (!hubId)
        return Error{Error::Kind::StoreDamaged, QStringLiteral("hub")};
    for (const HubEntry &entry : *hubs) {
        if (entry.id == *hubId)
            (*store)->setCivilTime(CivilTime(entry.zone));
    }
    if (const auto forgotten = settleErased(**store, *unlocked, around); !forgotten)
        return forgotten.error();
    OpenedHub opened;
    if (unlocked->sheet) {
        if (const auto used = useSheet(*unlocked, around); !used)
            return used.error();
        opened.newSheet = NewSheet{unlocked->sheet->nextLabel, unlocked->sheet->nextWords, {}};
    }
    const Session session = unlocked->member.session();
    auto keyring = keyringFor(*unlocked, **store, around);
    opened.hub = std::make_unique<Hub>(std::move(*store), session, *hubId, std::move(*lock), std::move(keyring),
        DeskPlace{unlocked->folder, around.profile});
    opened.notices = noticesOf(unlocked->lastGeneration, *renewed, opened.hub->upkeep);
    // What it could not settle now, it will at the next opening; the hub works meanwhile.
    (void)opened.hub->members.settle();
    if (opened.newSheet)
        (void)opened.hub->members.noteSheetUsed();
    return opened;
}

Result<void> signInAlso(Hub &hub, UnlockedStorePtr unlocked)
{
    return hub.signIns.byWords(std::move(unlocked->member));
}

QString offeredWordsForLead()
{
    return offerWords(OfferedWords::Lead);
}

} // namespace hub
