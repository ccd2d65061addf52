// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/examplehub.h"

#include <QDir>

namespace hub {

static Result<ExampleSize> write(UnlockedStorePtr unlocked, const Surroundings &its, SteppedClock &clock, Instant now)
{
    const auto opened = openStore(std::move(unlocked), its);
    if (!opened)
        return opened.error();
    return writeExample(opened->hub->context(), clock, now);
}

Result<ExampleSize> makeExample(const QString &folder, const Surroundings &around)
{
    SteppedClock clock;
    clock.set(exampleBegins(CivilTime()));
    SeededIds ids(clock, QStringLiteral("Clifton Hub"));
    const Surroundings its{clock, ids, around.derivation, around.profile};
    const NewHub hub{QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), {}};
    auto unlocked = prepareExample(folder, hub, its);
    if (!unlocked)
        return unlocked.error();
    const auto made = write(std::move(*unlocked), its, clock, around.clock.now());
    // It was not there before: prepareExample() says so.
    if (!made)
        QDir(folder).removeRecursively();
    return made;
}

} // namespace hub
