// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "tests/bench/everydaynames.h"
#include "tests/support/fixed.h"

#include <QTemporaryDir>

#include <random>

namespace hub::bench {

/// A generated city: people with everyday names, and the visits before the fixed clock's now, the same in every run.
/// Regulars come often, most people seldom. A smaller number of contacts is the same city earlier in its life: as many
/// visits a day over fewer years.
class BigHub
{
public:
    /// Three hubs: 500,000 contacts in ten years (product.md, golden facts).
    static constexpr int visitsADay = 137;

    /// On disk under a key if `encrypted`, with `people` people and `contacts` contacts.
    BigHub(int people, int contacts, bool encrypted = true);

    Hub &hub() { return *m_hub; }
    Store &store() { return const_cast<Store &>(m_hub->context().store); }
    const std::vector<QString> &names() const { return m_names; }
    const std::vector<PersonId> &people() const { return m_people; }
    /// Opens the same file again, as a start of the program does.
    std::unique_ptr<Hub> openAgain();

    /// A visit of a person drawn as the city's visits are drawn.
    ChangeDraft visit(Instant at);
    /// What hub_window_bench is told of this city.
    QStringList windowArguments() const;
    Instant now() { return m_clock.now(); }
    Permit permit() const;
    std::mt19937 &random() { return m_random; }

private:
    void welcomeEverybody(int people);
    void fill(int contacts);
    std::unique_ptr<Hub> hubOver(std::unique_ptr<Store> store) const;

    QTemporaryDir m_dir;
    test::FixedClock m_clock;
    test::SequentialIds m_ids{m_clock};
    Session m_session;
    HubId m_hubId;
    Database::Options m_options;
    std::unique_ptr<Hub> m_hub;
    std::mt19937 m_random{20261121};
    Chance m_chance{20261121};
    qint64 m_span; ///< ms
    std::vector<QString> m_names;
    std::vector<PersonId> m_people;
};

} // namespace hub::bench
