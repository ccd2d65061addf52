// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "ui/shell/longjob.h"

#include <optional>

namespace hub {

/// Opens and makes stores without stopping the window: the keys are made on a thread of their own, the store is opened
/// on this one.
class Opener final : public LongJob
{
    Q_OBJECT
public:
    explicit Opener(const Surroundings &around, QObject *parent = nullptr);

    void open(const QString &folder, const Credentials &credentials);
    void makeHub(const QString &folder, const NewHub &hub);
    /// Opens the example in this folder; makes it first if it is not there.
    void openExample(const QString &folder);

    /// Somebody else's words, at a desk whose hub is open: they are the one signed in once signedIn() is emitted.
    void signIn(const QString &folder, const Credentials &credentials, Hub &hub);
    /// What is still on its way comes to nothing.
    void abandon();

    /// What was opened, once.
    std::optional<OpenedHub> take();

Q_SIGNALS:
    void opened();
    void signedIn();

private:
    using SlowHalf = std::function<Result<UnlockedStorePtr>()>;
    void begin(SlowHalf slowHalf);
    void finish(Result<UnlockedStorePtr> unlocked);

    Surroundings m_around;
    std::optional<OpenedHub> m_opened;
    Hub *m_hub = nullptr;     ///< whom somebody else signs in to
    bool m_abandoned = false;
};

} // namespace hub
