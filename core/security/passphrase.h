// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secretbytes.h"

#include <array>
#include <chrono>
#include <optional>

namespace hub {

/// How dear it is to try words: Argon2id version 1.3 with one lane (RFC 9106).
struct KdfCost {
    quint64 memoryKiB = 256 * 1024;
    quint32 passes = 3;

    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

/// All that a derivation needs beside the words; stands in clear beside what is sealed.
struct KdfParameters {
    static constexpr size_t saltBytes = 16;

    KdfCost cost;
    std::array<quint8, saltBytes> salt{};

    friend bool operator==(const KdfParameters &, const KdfParameters &) = default;
};

/// Bounds for costs that a file names: a file may neither make words cheap to guess nor hold the machine up. The
/// product of the two is bounded too: eight times what a new hub starts with.
struct KdfBounds {
    static constexpr quint64 leastMemoryKiB = 64 * 1024;
    static constexpr quint64 mostMemoryKiB = 1024 * 1024;
    static constexpr quint32 leastPasses = 3;
    static constexpr quint32 mostPasses = 96;
    static constexpr quint64 mostWork = 8 * 3 * 256 * 1024; ///< KiB times passes

    static bool allow(KdfCost cost);
};

/// Turns words into a key. Passed in, so that tests need not wait; the program itself knows Argon2id alone.
class KeyDerivation
{
public:
    static constexpr qsizetype keyBytes = 32;

    virtual ~KeyDerivation() = default;

    /// The cost for words set on this machine today.
    virtual KdfCost costHere() = 0;

    /// A key of 32 bytes, the same for the same words and parameters. FileDamaged when the parameters are out of
    /// bounds, OutOfMemory when the machine cannot give the memory. The memory is given back before this returns.
    virtual Result<SecretBytes> derive(const SecretBytes &words, const KdfParameters &parameters) = 0;

    /// Today's cost and a new salt.
    KdfParameters newParameters();
};

class Argon2id final : public KeyDerivation
{
public:
    /// Measures, which takes a second or three: 256 MiB and three passes to start; more passes while it takes under
    /// half a second, less memory while it takes over one.
    KdfCost costHere() override;
    Result<SecretBytes> derive(const SecretBytes &words, const KdfParameters &parameters) override;
};

/// What to try after `cost` took so long; nothing when it is right. Passes only rise, memory only falls and never below
/// KdfBounds::leastMemoryKiB, so that trying ends.
std::optional<KdfCost> nextCost(KdfCost cost, std::chrono::milliseconds took);

} // namespace hub
