// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace hub::bench {

/// One result: "name value unit goal ok|short". Ratios are against something measured in the same run.
inline void printLine(const char *name, double value, const char *unit, double goal)
{
    std::printf("%s %.2f %s <=%g %s\n", name, value, unit, goal, value <= goal ? "ok" : "short");
    std::fflush(stdout);
}

/// The same for a share that is to be at least so many per cent.
inline void printShare(const char *name, double percent, double goal)
{
    std::printf("%s %.2f %% >=%g %s\n", name, percent, goal, percent >= goal ? "ok" : "short");
    std::fflush(stdout);
}

/// The value, or the end of the bench: a figure over a step that failed would mean nothing.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench: failed with error %d: %s\n", int(result.error().kind), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Milliseconds that the work takes.
template <typename Work>
double milliseconds(Work &&work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

/// The value below which the given share of them lies; of a copy, so that the order of the measurements stays.
inline double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto place = size_t(share * double(values.size() - 1));
    return values[place];
}

inline double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

} // namespace hub::bench
