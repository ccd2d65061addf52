// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keychange.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <thread>
#include <unistd.h>

namespace hub {

static QString besideOf(const QString &database)
{
    return database + QStringLiteral(".new");
}

void KeyChange::removeLeftover(const QString &database)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(besideOf(database) + QLatin1String(suffix));
}

KeyChange::KeyChange(const Store &store, SecretBytes key)
    : m_source(store.options())
    , m_file(besideOf(m_source.file))
    , m_key(std::move(key))
{
    m_source.create = false;
}

KeyChange::KeyChange(KeyChange &&other) noexcept
    : m_source(other.m_source)
    , m_file(std::exchange(other.m_file, {}))
    , m_key(std::move(other.m_key))
    , m_state(other.m_state)
{
}

KeyChange::~KeyChange()
{
    if (!m_file.isEmpty())
        removeLeftover(m_source.file);
}

KeyChange::State KeyChange::stateOf(Store &store)
{
    return {store.database().dataVersion(), sqlite3_total_changes64(store.database().handle())};
}

static Result<QString> firstText(Database &database, const QByteArray &sql)
{
    Statement statement = database.prepared(sql);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? statement.text(0) : QString();
}

static Result<void> setJournal(Database &database, const char *mode)
{
    const auto now = firstText(database, QByteArray("PRAGMA journal_mode=") + mode);
    if (!now)
        return now.error();
    return *now == QLatin1String(mode) ? Result<void>() : Result<void>(Error::Kind::StoreInUse);
}

namespace {

/// SQLite's own way to copy a database while it is in use: each side has its cipher and its key.
class PageCopy
{
public:
    PageCopy(Database &to, Database &from)
        : m_to(to)
        , m_backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"))
    {
    }
    ~PageCopy() { (void)finish(); }
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;

    Result<void> run(const KeyChange::Progress &progress)
    {
        constexpr int pagesAtOnce = 512; // two MiB: some 30 ms
        if (!m_backup)
            return sqliteError(m_to.handle());
        int code = SQLITE_OK;
        while (code == SQLITE_OK) {
            code = sqlite3_backup_step(m_backup, pagesAtOnce);
            const auto all = quint64(sqlite3_backup_pagecount(m_backup));
            if (code == SQLITE_OK && progress && !progress(all - quint64(sqlite3_backup_remaining(m_backup)), all))
                return Error::Kind::Cancelled;
        }
        return finish() == SQLITE_OK && code == SQLITE_DONE ? Result<void>() : Result<void>(sqliteError(m_to.handle()));
    }

private:
    int finish() { return sqlite3_backup_finish(std::exchange(m_backup, nullptr)); }

    Database &m_to;
    sqlite3_backup *m_backup;
};

} // namespace

Result<void> KeyChange::copy(const Progress &progress)
{
    removeLeftover(m_source.file);
    auto source = Database::open(m_source);
    if (!source)
        return source.error();
    Database::Options options;
    options.file = m_file;
    options.key = m_key.view().toByteArray();
    options.create = true;
    auto copy = Database::open(options);
    if (!copy)
        return copy.error();
    // A new file needs no journal to go back to, and no page written twice.
    if (const auto done = setJournal(**copy, "delete"); !done)
        return done;
    if (const auto done = PageCopy(**copy, **source).run(progress); !done)
        return done;
    copy->reset();
    return readBack(**source);
}

// From the disk's own copy of each page: its signature, its count, and that the first table can be read.
Result<void> KeyChange::readBack(Database &source) const
{
    Database::Options options;
    options.file = m_file;
    options.key = m_key.view().toByteArray();
    auto copy = Database::open(options);
    if (!copy)
        return copy.error();
    const auto finding = firstText(**copy, "PRAGMA cipher_integrity_check");
    const auto pages = firstText(**copy, "PRAGMA page_count");
    const auto wanted = firstText(source, "PRAGMA page_count");
    if (!finding || !pages || !wanted)
        return !finding ? finding.error() : !pages ? pages.error() : wanted.error();
    if (!finding->isEmpty() || *pages != *wanted)
        return Error{Error::Kind::Io, QStringLiteral("the copy under the new key does not read back")};
    return {};
}

Result<KeyChange> KeyChange::begin(Store &store, const SecretBytes &key)
{
    // Leaving the journal needs the store for oneself alone: nobody copies half a gigabyte to hear that afterwards.
    const auto alone = setJournal(store.database(), "delete");
    if (const auto back = setJournal(store.database(), "wal"); !alone || !back)
        return alone ? back.error() : alone.error();
    KeyChange change(store, SecretBytes::copyOf(key.view()));
    change.m_state = stateOf(store);
    return change;
}

Result<KeyChange> KeyChange::copied(Store &store, const SecretBytes &key, const Progress &progress)
{
    auto change = begin(store, key);
    if (!change)
        return change;
    const auto done = change->copy(progress);
    return done ? std::move(change) : Result<KeyChange>(done.error());
}

static Result<void> moveOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error{Error::Kind::Io, QStringLiteral("the copy under the new key cannot be moved")};
    const int folder = ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

// Giving back the room of a large file takes a tenth of a second, in which no window would answer.
static void closeElsewhere(int file)
{
    std::thread([file] { ::close(file); }).detach();
}

Result<void> KeyChange::takePlace(Store &store)
{
    Database &database = store.database();
    if (stateOf(store) != m_state) {
        if (const auto done = copy(); !done)
            return done;
    }
    // With its journal gone, the file alone is the store: a journal under the old key beside the new file would be read
    // as its own. It also shows that nobody else has the store open.
    if (const auto done = setJournal(database, "delete"); !done) {
        (void)setJournal(database, "wal");
        return done;
    }
    // What the old file took from now on would be lost.
    (void)database.run("PRAGMA query_only=ON");
    const int before = ::open(QFile::encodeName(store.options().file).constData(), O_RDONLY | O_CLOEXEC);
    if (const auto moved = moveOver(m_file, store.options().file); !moved) {
        (void)database.run("PRAGMA query_only=OFF");
        (void)setJournal(database, "wal");
        // What was opened stays so: to close it would let go of SQLite's locks on the file (POSIX).
        return moved;
    }
    m_file.clear();
    const auto done = store.reopenUnder(m_key.view().toByteArray());
    if (before >= 0)
        closeElsewhere(before);
    return done;
}

} // namespace hub
