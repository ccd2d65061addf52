// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bighub.h"

#include "core/actions/contactwriting.h"
#include "core/rules/access.h"
#include "tests/bench/line.h"

#include <array>


namespace hub::bench {

BigHub::BigHub(int people, int contacts, bool encrypted)
    : m_span(std::max(1, contacts) * 86'400'000LL / visitsADay)
{
    m_options.file = m_dir.filePath(QStringLiteral("store.db"));
    m_options.create = true;
    m_options.cacheMiB = 64;
    if (encrypted)
        m_options.key = QByteArray(32, 'k');
    m_hubId = m_ids.make<HubId>();
    m_session = {m_ids.make<MemberId>(), m_ids.make<WorkerId>(), QStringLiteral("Dee"), AccessLevel::Lead, false};
    auto opened = must(Store::open(m_options, DeskId{RawId{{1}}}, m_clock, m_ids));
    ChangeDraft first;
    first.set(m_hubId.raw, fields::hubs::name, QStringLiteral("Bench Hub"));
    first.set(m_session.worker.raw, fields::worker::name, m_session.name);
    first.set(m_ids.next(), fields::team::secret, QByteArray(32, 's'));
    must(opened->save(permit(), first));
    m_hub = hubOver(std::move(opened));
    welcomeEverybody(people);
    fill(contacts);
}

Permit BigHub::permit() const
{
    return *Access(m_session).permit(Op::ImportSheet);
}

std::unique_ptr<Hub> BigHub::hubOver(std::unique_ptr<Store> store) const
{
    return std::make_unique<Hub>(std::move(store), m_session, m_hubId);
}

std::unique_ptr<Hub> BigHub::openAgain()
{
    auto opened = Store::open(m_options, DeskId{RawId{{1}}}, m_clock, m_ids);
    return opened ? hubOver(std::move(*opened)) : nullptr;
}

QStringList BigHub::windowArguments() const
{
    QStringList arguments{m_options.file, QString::fromLatin1(m_options.key.toHex()), m_hubId.toHex(),
        m_session.member.toHex(), m_session.worker.toHex()};
    for (size_t i = 0; i < std::min<size_t>(7, m_people.size()); ++i)
        arguments.append(m_people[i].toHex());
    return arguments;
}

void BigHub::welcomeEverybody(int people)
{
    std::vector<ChangeDraft> drafts;
    for (int i = 0; i < people; ++i) {
        m_people.push_back(m_ids.make<PersonId>());
        m_names.push_back(hubName(m_chance));
        const QString element = toElement({m_names.back(), PersonName::Kind::Known});
        ChangeDraft draft(subjectOf(m_people.back()));
        draft.add(m_people.back().raw, fields::person::names, element);
        draft.set(m_people.back().raw, fields::person::chosen, element);
        drafts.push_back(std::move(draft));
    }
    must(store().save(permit(), drafts));
}

ChangeDraft BigHub::visit(Instant at)
{
    static const std::array supports{"peer", "skills", "linking-up", "welcoming", "just-here", "goals"};
    const double uniform = double(m_random()) / double(std::mt19937::max());
    const PersonId person = m_people[std::min(m_people.size() - 1, size_t(uniform * uniform * double(m_people.size())))];
    Contact contact;
    contact.id = m_ids.make<ContactId>();
    contact.when.at = at;
    contact.worker = m_session.worker;
    contact.hub = m_hubId;
    contact.supports = {{QLatin1String(supports[m_random() % supports.size()])}};
    const bool named = m_random() % 4 != 0;
    if (named)
        contact.person = person;
    ChangeDraft draft(named ? subjectOf(person) : subjectOf(contact.id));
    writeContact(contact, draft);
    return draft;
}

void BigHub::fill(int contacts)
{
    constexpr int atOnce = 20'000;
    for (int done = 0; done < contacts; done += atOnce) {
        std::vector<ChangeDraft> drafts;
        for (int i = done; i < std::min(contacts, done + atOnce); ++i)
            drafts.push_back(visit(m_clock.now().plusMs(-m_span + m_span / contacts * i)));
        must(store().save(permit(), drafts));
    }
}

} // namespace hub::bench
