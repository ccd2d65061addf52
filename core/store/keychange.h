// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secretbytes.h"
#include "core/store/store.h"

namespace hub {

/// The store's database once more, beside it and under another key, until it takes the store's place. The store itself
/// is not touched before that, and then in one step: whenever the machine stops, the one or the other stands there, whole.
class KeyChange
{
public:
    /// Pages that are done, of how many; false stops.
    using Progress = std::function<bool(quint64 done, quint64 all)>;

    /// `key`: 32 bytes. StoreInUse while another connection has the store open.
    static Result<KeyChange> begin(Store &store, const SecretBytes &key);
    /// begin() and copy().
    static Result<KeyChange> copied(Store &store, const SecretBytes &key, const Progress &progress = {});
    ~KeyChange();
    KeyChange(KeyChange &&other) noexcept;
    KeyChange(const KeyChange &) = delete;
    KeyChange &operator=(const KeyChange &) = delete;

    /// Copies page for page over a connection of its own, and reads the copy back under the new key: may run on any
    /// thread while the store goes on. Cancelled, DiskFull, StoreReadOnly, Io; then nothing is left of it.
    Result<void> copy(const Progress &progress = {});

    /// Puts the copy in the store's place, and the store on it. What was written since the copy was made is copied first.
    /// StoreInUse while another connection has the store open; if it fails, the store goes on as before, or, should the
    /// new file not open, takes no more writes.
    Result<void> takePlace(Store &store);

    /// Takes away what a copy that was cut off left beside the database. Under the store's lock.
    static void removeLeftover(const QString &database);

private:
    /// Whoever wrote to the store since, on this connection or another.
    struct State {
        qint64 version = 0;
        qint64 changes = 0;
        friend bool operator==(const State &, const State &) = default;
    };

    KeyChange(const Store &store, SecretBytes key);
    static State stateOf(Store &store);
    Result<void> readBack(Database &source) const;

    Database::Options m_source;
    QString m_file; ///< the copy; empty once it is in place
    SecretBytes m_key;
    State m_state;  ///< of the store before the copying began
};

} // namespace hub
