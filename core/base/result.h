// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace hub {

/// Why something could not be done. Tests look at `kind`; `detail` is for the log and never holds a person's data;
/// the sentence people read is made from both in ui/shell/words.
struct Error {
    enum class Kind {
        // asking for something that is not there, or not allowed
        NotFound,
        Ambiguous,
        NotAllowed,
        KeptToSupporters, ///< the person keeps it to those who support them
        Cancelled,
        // what was typed
        NothingToLog,
        TimeNotUnderstood,
        TimeInFuture,
        TooLong,
        NameMissing,
        ReasonMissing,
        UnknownCode,
        NotUndoable,
        // plans, goals, agreements and promises
        TooManyInFront, ///< three goals stand in front already
        OutOfRange,     ///< how close: a number from 0 to 10
        NothingChosen,  ///< an agreement or a promise about nothing
        RecipientMissing,
        TwoRecipients, ///< more than one is named where one is meant
        PurposeMissing,
        LastDayOver,    ///< an agreement whose last day is over, or none
        NothingAgreed,  ///< no agreement reaches this recipient for this purpose now
        NothingWritten, ///< a paper without a word on it
        PromisedNever,  ///< a promise stands against it
        PreviewOutdated, ///< what would leave is no longer what was looked at
        AlreadyEnded,
        RecordRestricted,
        SecondNameMissing, ///< erasing takes two people
        ReasonNamesThem,   ///< a reason that would outlive the record says whose it was
        VisitsInDoubt,     ///< visits that were once theirs, and nobody said whether they go too
        ErasureWaits,      ///< it could neither be done nor taken back: the next opening does it
        ClockIsRight,      ///< no later time than now is known
        // the store
        StoreMissing,
        StoreExists,
        StoreInUse,
        StoreNewer,
        StoreDamaged,
        StoreReadOnly,
        NotAStore,
        CipherMissing,
        DiskFull,
        // members and keys
        WrongWords,
        MembersDamaged,
        NoSuchMember,
        MemberUnclear,
        WordsTooShort,
        MemberExists,
        LastLead,
        SheetNeedsWords,
        PinNotSixDigits,
        WrongPin,
        WordsNeeded, ///< a PIN does not count (any more)
        // files from elsewhere
        FileMissing,
        FileUnreadable,
        FileUnwritable,
        FileExists,
        FileTooLarge,
        FileDamaged,
        NotATable,
        QuoteUnclosed,
        CellTooLong,
        TooManyColumns,
        TooManyRows,
        NoHeaderRow,
        FileNewer,
        NoDateColumn,
        // backups
        NotABackup,
        BackupDamaged,
        BackupWordsWrong,
        BackupUnsound,
        // files between desks, and to partners
        NotADeskFile, ///< not one of the files that go between desks
        NotForThisDesk, ///< sealed to others
        AnotherTeam,
        UnknownSender, ///< signed by nobody the roster knows
        SenderGone, ///< signed by a desk that a lead took off
        FilePastItsDay,
        CarriesMore, ///< more than was agreed
        DeskCopied, ///< two stores under one desk's name wrote apart
        SixWordsDiffer, ///< the six words are others
        DeskWaits, ///< joining: its first file has not come
        DeskNotWaiting, ///< it has its first file
        NoSuchDesk,
        DeskExists, ///< a desk of that card or name
        CardTooOld, ///< its receiving key is past its days
        NotACard, ///< a file, but no card
        NothingNew, ///< everything in it is here
        // the machine, or us
        Io,
        OutOfMemory,
        Internal, // stays last: ui/shell/words counts up to it
    };

    Kind kind = Kind::Internal;
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason there is none; spelled like std::expected (C++23), so that it can become it.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(Error::Kind kind)
        : Result(Error{kind})
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return check(), *std::get_if<0>(&m_state); }
    T &value() & { return check(), *std::get_if<0>(&m_state); }
    T &&value() && { return check(), std::move(*std::get_if<0>(&m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    /// By value: `for (x : *read())` would otherwise walk through what is gone when its first turn begins.
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    void check() const { Q_ASSERT(has_value()); }

    std::variant<T, Error> m_state;
};

/// Done, or the reason it was not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }
    Result(Error::Kind kind)
        : m_error(Error{kind})
    {
    }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }

    const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace hub
