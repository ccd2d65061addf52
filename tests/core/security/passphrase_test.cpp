// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase.h"
#include "tests/support/cheapkdf.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <cstring>

using namespace hub;
using namespace std::chrono_literals;

namespace {

constexpr KdfCost least{KdfBounds::leastMemoryKiB, KdfBounds::leastPasses};

KdfParameters with(KdfCost cost, const char *salt = "saltsaltsaltsalt")
{
    KdfParameters parameters{cost, {}};
    std::memcpy(parameters.salt.data(), salt, parameters.salt.size());
    return parameters;
}

QByteArray derived(const char *words, const KdfParameters &parameters)
{
    Argon2id argon;
    const auto key = argon.derive(SecretBytes::copyOf(words), parameters);
    REQUIRE(key);
    return key->view().toByteArray().toHex();
}

qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).chopped(2).trimmed().toLongLong();
    }
    return -1;
}

} // namespace

TEST_CASE("words give the key that the argon2 program gives", "[security]")
{
    // printf 'lantern meadow otter kettle' | argon2 saltsaltsaltsalt -id -t 3 -k 65536 -p 1 -l 32 -r
    CHECK(derived("lantern meadow otter kettle", with(least))
        == "ccf1bbb3dc098c343ffcf34deef29a9802772d61345b9b91e28357cfd8fef709");
}

TEST_CASE("another salt, another cost or another letter gives another key", "[security]")
{
    const QByteArray key = derived("lantern", with(least));
    CHECK(derived("lantern", with(least)) == key);
    CHECK(derived("lanterm", with(least)) != key);
    CHECK(derived("lantern", with(least, "saltsaltsaltsalz")) != key);
    CHECK(derived("lantern", with({least.memoryKiB, least.passes + 1})) != key);
}

TEST_CASE("costs from a file are bounded before they are used", "[security]")
{
    const KdfCost allowed[] = {least, KdfCost{}, {1024 * 1024, 6}, {64 * 1024, 96}, {256 * 1024, 24}};
    for (const KdfCost cost : allowed)
        CHECK(KdfBounds::allow(cost));
    const KdfCost refused[] = {{64 * 1024 - 1, 3}, {64 * 1024, 2}, {64 * 1024, 97}, {1024 * 1024 + 1, 3},
        {1024 * 1024, 7}, {256 * 1024, 25}, {0, 0}, {~quint64(0), 3}, {64 * 1024, ~0U}, {quint64(1) << 63, 4}};
    Argon2id argon;
    for (const KdfCost cost : refused) {
        CAPTURE(cost.memoryKiB, cost.passes);
        const auto key = argon.derive(SecretBytes::copyOf("lantern"), with(cost));
        REQUIRE_FALSE(key);
        CHECK(key.error().kind == Error::Kind::FileDamaged);
    }
}

TEST_CASE("the memory of a derivation is given back", "[security]")
{
    derived("lantern", with(least));
    const qint64 before = residentKiB();
    REQUIRE(before > 0);
    derived("lantern", with({256 * 1024, 3}));
    CHECK(residentKiB() < before + 16 * 1024);
}

TEST_CASE("passes rise on a fast machine and memory falls on a slow one", "[security]")
{
    const KdfCost start;
    CHECK(start == KdfCost{256 * 1024, 3});
    CHECK_FALSE(nextCost(start, 500ms));
    CHECK_FALSE(nextCost(start, 1000ms));
    CHECK(nextCost(start, 499ms) == KdfCost{256 * 1024, 4});
    CHECK(nextCost(start, 250ms) == KdfCost{256 * 1024, 6});
    CHECK(nextCost(start, 1ms) == KdfCost{256 * 1024, 24});
    CHECK(nextCost(start, 0ms) == KdfCost{256 * 1024, 24});
    CHECK_FALSE(nextCost({256 * 1024, 24}, 1ms));
    CHECK(nextCost(start, 1001ms) == KdfCost{128 * 1024, 3});
    CHECK(nextCost({100 * 1024, 3}, 5s) == KdfCost{64 * 1024, 3});
    CHECK_FALSE(nextCost({64 * 1024, 3}, 1h));
}

TEST_CASE("calibration ends for every speed of machine, within bounds and near the second", "[security]")
{
    // A machine that does `kiBPerMs` KiB times passes in a millisecond.
    for (quint64 kiBPerMs = 1; kiBPerMs < 1'000'000; kiBPerMs += 1 + kiBPerMs / 7) {
        std::optional<KdfCost> next = KdfCost{};
        KdfCost cost;
        std::chrono::milliseconds took{0};
        int tries = 0;
        for (; next; ++tries) {
            cost = *next;
            took = std::chrono::milliseconds(cost.memoryKiB * cost.passes / kiBPerMs);
            next = nextCost(cost, took);
        }
        CAPTURE(kiBPerMs, cost.memoryKiB, cost.passes, took.count());
        CHECK(tries <= 6);
        CHECK(KdfBounds::allow(cost));
        CHECK((took >= 500ms || cost.memoryKiB * cost.passes >= KdfBounds::mostWork));
        CHECK((took <= 1000ms || cost == least));
    }
}

TEST_CASE("this machine finds a cost that its own bounds allow", "[security]")
{
    CHECK(KdfBounds::allow(Argon2id().costHere()));
    test::CheapKeyDerivation cheap;
    CHECK(cheap.newParameters().salt != cheap.newParameters().salt);
}

TEST_CASE("nothing made with the tests' cheap derivation opens in the program", "[security]")
{
    test::CheapKeyDerivation cheap;
    CHECK_FALSE(KdfBounds::allow(cheap.costHere()));
    Argon2id argon;
    CHECK_FALSE(argon.derive(SecretBytes::copyOf("lantern"), cheap.newParameters()));
}
