// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/words.h"

#include <QCoreApplication>

#include <array>

namespace hub {
namespace {

using enum Error::Kind;

struct Sentence {
    Error::Kind kind;
    const char *text;
};

// Each says what happened, what is safe and what to do. One a kind, in the order of the kinds.
constexpr std::array sentences = std::to_array<Sentence>({
    {NotFound,
        QT_TRANSLATE_NOOP("hub::Words",
            "That is not here any more. Somebody may have taken it away on another desk; nothing "
            "was changed.")},
    {Ambiguous,
        QT_TRANSLATE_NOOP(
            "hub::Words", "More than one fits. Nothing was changed; say more, or choose one from the list.")},
    {NotAllowed,
        QT_TRANSLATE_NOOP(
            "hub::Words", "Your sign-in does not open this. Nothing was changed; a lead can do it or let you.")},
    {KeptToSupporters,
        QT_TRANSLATE_NOOP("hub::Words",
            "They keep that to the people who support them. Nothing was changed; ask one of those, or open it for a reason "
            "that matters.")},
    {Cancelled, QT_TRANSLATE_NOOP("hub::Words", "Stopped, as you asked. Everything is as it was before.")},
    {NothingToLog,
        QT_TRANSLATE_NOOP(
            "hub::Words", "Nothing to log yet. Choose a kind of support, or press 0 for just being here.")},
    {TimeNotUnderstood,
        QT_TRANSLATE_NOOP("hub::Words",
            "That time is not clear. Try “10:30”, “yesterday 3pm” or “21/11”; what you typed is "
            "still there.")},
    {TimeInFuture,
        QT_TRANSLATE_NOOP(
            "hub::Words", "That time is still to come. Enter a time up to now; what you typed is still there.")},
    {TooLong,
        QT_TRANSLATE_NOOP(
            "hub::Words", "That is longer than fits here. What you typed is still there; shorten it a little.")},
    {NameMissing, QT_TRANSLATE_NOOP("hub::Words", "A name is needed here. Any name will do, as short as you like.")},
    {ReasonMissing,
        QT_TRANSLATE_NOOP("hub::Words",
            "A reason is needed before this leaves the hub. Nothing has left; write one line on "
            "what it is for.")},
    {UnknownCode,
        QT_TRANSLATE_NOOP("hub::Words",
            "One word is not on the hub's lists. Nothing was changed; choose one from the list, "
            "or teach it what the word means.")},
    {NotUndoable,
        QT_TRANSLATE_NOOP("hub::Words",
            "This can no longer be undone in one go. What is written stays; you can correct it "
            "instead.")},
    {TooManyInFront,
        QT_TRANSLATE_NOOP("hub::Words",
            "Three goals stand in front already. Nothing was changed; put one of them back first.")},
    {OutOfRange,
        QT_TRANSLATE_NOOP("hub::Words",
            "That number does not fit here. Nothing was changed; how close somebody is goes from 0 to 10, "
            "and a promise is broken for a week at most.")},
    {NothingChosen,
        QT_TRANSLATE_NOOP("hub::Words",
            "Nothing was chosen to share. Nothing was changed; choose at least one part or line.")},
    {RecipientMissing,
        QT_TRANSLATE_NOOP("hub::Words",
            "It is not clear whom this is for. Nothing was changed; say at least what kind of service or "
            "person they are.")},
    {TwoRecipients,
        QT_TRANSLATE_NOOP("hub::Words",
            "That names more than one. Nothing was changed; write one promise, or one agreement, for each: “my mum”, then "
            "“my dad”.")},
    {PurposeMissing,
        QT_TRANSLATE_NOOP("hub::Words",
            "It is not clear what it is shared for. Nothing was changed; choose a reason from the list.")},
    {LastDayOver,
        QT_TRANSLATE_NOOP("hub::Words",
            "That day or time is over, or is none. Nothing was changed; choose one that is still to come.")},
    {NothingAgreed,
        QT_TRANSLATE_NOOP("hub::Words",
            "The person has not agreed to share anything of this with them, for this, now. Nothing has "
            "left; ask the person first.")},
    {NothingWritten,
        QT_TRANSLATE_NOOP("hub::Words",
            "There is nothing written to put on this paper yet. Nothing was printed or handed on; write a line first, "
            "whenever they like.")},
    {PromisedNever,
        QT_TRANSLATE_NOOP("hub::Words",
            "The person was promised that they are never told. Nothing has left; only the person can lift "
            "that promise.")},
    {PreviewOutdated,
        QT_TRANSLATE_NOOP("hub::Words",
            "Something changed since you looked at it. Nothing has left; look at it once more.")},
    {AlreadyEnded,
        QT_TRANSLATE_NOOP("hub::Words",
            "That has ended already. Nothing was changed.")},
    {RecordRestricted,
        QT_TRANSLATE_NOOP("hub::Words",
            "This record is held back for now. Nothing was changed; a lead can say why.")},
    {SecondNameMissing,
        QT_TRANSLATE_NOOP("hub::Words",
            "Erasing takes two people. Nothing was changed; give the name of somebody else who works "
            "here.")},
    {ReasonNamesThem,
        QT_TRANSLATE_NOOP("hub::Words",
            "The reason stays when everything else is gone, so it may not name the person. Nothing was "
            "changed; say it without their name.")},
    {VisitsInDoubt,
        QT_TRANSLATE_NOOP("hub::Words",
            "Some visits were once linked to this person and stand elsewhere now. Nothing was changed; say of "
            "each whether it was theirs.")},
    {ErasureWaits,
        QT_TRANSLATE_NOOP("hub::Words",
            "The record could not be erased just now, and will be as soon as the hub is opened next. Write nothing more about this "
            "person; close Hubdesk and make room on the disk.")},
    {ClockIsRight,
        QT_TRANSLATE_NOOP("hub::Words",
            "This desk knows of no later time than now. Nothing was changed; there is nothing to put right.")},
    {StoreMissing,
        QT_TRANSLATE_NOOP("hub::Words",
            "There is no hub at that place. Nothing was changed; check where it is kept, or that "
            "the drive is plugged in.")},
    {StoreExists,
        QT_TRANSLATE_NOOP("hub::Words",
            "There is a hub at that place already. It was left as it is; open it, or choose "
            "another place.")},
    {StoreInUse,
        QT_TRANSLATE_NOOP("hub::Words",
            "This hub is already open in another window or program. It is safe; close the other "
            "one and open it again.")},
    {StoreNewer,
        QT_TRANSLATE_NOOP("hub::Words",
            "This hub was last opened by a newer Hubdesk. It was left as it is; update Hubdesk on"
            " this computer and open it again.")},
    {StoreDamaged,
        QT_TRANSLATE_NOOP("hub::Words",
            "This hub's records cannot be read as they stand. Nothing was changed; keep the "
            "folder as it is and bring back the last backup.")},
    {StoreReadOnly,
        QT_TRANSLATE_NOOP("hub::Words",
            "This place cannot be written to. The hub is as it was; check the drive's lock or who"
            " may write there.")},
    {NotAStore,
        QT_TRANSLATE_NOOP("hub::Words",
            "That folder does not hold a hub. It was left as it is; choose the folder whose name "
            "ends in “.hubdesk”.")},
    {CipherMissing,
        QT_TRANSLATE_NOOP("hub::Words",
            "The part that keeps records secret is missing on this computer, so nothing was "
            "opened or written. Install Hubdesk again.")},
    {DiskFull,
        QT_TRANSLATE_NOOP("hub::Words",
            "The disk is full. Everything logged before is safe; make some room and do this "
            "again.")},
    {WrongWords,
        QT_TRANSLATE_NOOP("hub::Words",
            "Those words do not open this hub. Nothing was changed; check for a small slip and "
            "type them again.")},
    {MembersDamaged,
        QT_TRANSLATE_NOOP("hub::Words",
            "The list of members cannot be trusted as it stands, so the hub stays locked. Your "
            "records are safe; bring back the last backup.")},
    {NoSuchMember,
        QT_TRANSLATE_NOOP("hub::Words",
            "Nobody of that name can sign in here. Choose a name from the list, or ask a lead to "
            "add you.")},
    {MemberUnclear,
        QT_TRANSLATE_NOOP("hub::Words", "Several people can sign in here. Say who you are, then type your words.")},
    {WordsTooShort,
        QT_TRANSLATE_NOOP("hub::Words",
            "Those words are too few to keep records safe. Use the words offered, or longer ones "
            "of your own.")},
    {MemberExists,
        QT_TRANSLATE_NOOP("hub::Words",
            "Somebody of that name can sign in here already. Nobody was added; give a fuller name, or change the one who "
            "is there.")},
    {LastLead,
        QT_TRANSLATE_NOOP("hub::Words",
            "Nobody else here could let people in after that. Nothing was changed; make somebody else a lead first.")},
    {SheetNeedsWords,
        QT_TRANSLATE_NOOP("hub::Words",
            "Those are the words of a recovery sheet, which gives a lead new words. Nothing was changed; say which lead, "
            "and what their new words shall be.")},
    {PinNotSixDigits,
        QT_TRANSLATE_NOOP("hub::Words", "A PIN is six digits. Nothing was changed; type six, and the same six again.")},
    {WrongPin, QT_TRANSLATE_NOOP("hub::Words", "That is not the PIN. Everything is as it was; type it again.")},
    {WordsNeeded,
        QT_TRANSLATE_NOOP("hub::Words",
            "The PIN does not count just now. Everything is as it was; type your words, and it counts again for the rest "
            "of the day.")},
    {FileMissing,
        QT_TRANSLATE_NOOP("hub::Words",
            "There is no file at that place. Nothing was changed; check its name, or that the "
            "drive is plugged in.")},
    {FileUnreadable,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file cannot be opened. Nothing was changed; close it in other programs, or "
            "check who may read it.")},
    {FileUnwritable,
        QT_TRANSLATE_NOOP(
            "hub::Words", "The file could not be written there. Your records are safe; choose another folder.")},
    {FileExists,
        QT_TRANSLATE_NOOP("hub::Words",
            "There is a file of that name already. It was left as it is, and nothing was changed; choose another "
            "name.")},
    {FileTooLarge,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file is larger than Hubdesk takes. Nothing was changed; split it and bring in "
            "the parts.")},
    {FileDamaged,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file is damaged or was altered on the way. Nothing was taken from it; ask for "
            "it again.")},
    {NotATable,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file does not look like a spreadsheet. Nothing was brought in; save it as CSV "
            "and choose that file.")},
    {QuoteUnclosed,
        QT_TRANSLATE_NOOP("hub::Words",
            "A quotation mark in that spreadsheet is never closed, so rows would run together. "
            "Nothing was brought in; save it as CSV again.")},
    {CellTooLong,
        QT_TRANSLATE_NOOP("hub::Words",
            "One cell of that spreadsheet is longer than Hubdesk takes. Nothing was brought in; "
            "shorten it and save the file again.")},
    {TooManyColumns,
        QT_TRANSLATE_NOOP("hub::Words",
            "That spreadsheet has more columns than Hubdesk takes. Nothing was brought in; leave "
            "out those you do not need.")},
    {TooManyRows,
        QT_TRANSLATE_NOOP("hub::Words",
            "That spreadsheet has more rows than Hubdesk takes at once. Nothing was brought in; "
            "split it and bring in the parts.")},
    {NoHeaderRow,
        QT_TRANSLATE_NOOP("hub::Words",
            "No row of that spreadsheet looks like headings. Nothing was brought in; write one "
            "above the dates, or say what each column holds.")},
    {FileNewer,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file was written by a newer Hubdesk. Nothing was brought in; bring this one up "
            "to date first.")},
    {NoDateColumn,
        QT_TRANSLATE_NOOP("hub::Words",
            "No column of that spreadsheet looks like dates. Nothing was brought in; say which "
            "column holds the day of each visit.")},
    {NotABackup,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file is not a backup of a hub. Nothing was changed; choose a file whose name ends in “.hubback”.")},
    {BackupDamaged,
        QT_TRANSLATE_NOOP("hub::Words",
            "That backup is damaged or was altered. Nothing was brought back from it; use the one made before it.")},
    {BackupWordsWrong,
        QT_TRANSLATE_NOOP("hub::Words",
            "Those words do not open that backup. Nothing was changed; a lead's words open it, or those of a recovery "
            "sheet.")},
    {BackupUnsound,
        QT_TRANSLATE_NOOP("hub::Words",
            "What was written there could not be read back, so that backup was not kept. Your records are safe; try "
            "another drive.")},
    {NotADeskFile,
        QT_TRANSLATE_NOOP("hub::Words",
            "That is not a file of Hubdesk’s. Nothing was changed; choose a file whose name ends in “.hubsync”, "
            "“.hubshare”, “.hubreceipt” or “.hubcard”.")},
    {NotForThisDesk,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file is for another desk, or so old that this desk no longer has its key. Nothing was changed; "
            "ask for a new one.")},
    {AnotherTeam,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file comes from another team. Nothing was changed.")},
    {UnknownSender,
        QT_TRANSLATE_NOOP("hub::Words",
            "This team does not know the desk that made that file. Nothing was changed; a lead can add it with "
            "its card.")},
    {SenderGone,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file comes from a desk that no longer belongs to the team. Nothing was changed.")},
    {FilePastItsDay,
        QT_TRANSLATE_NOOP("hub::Words",
            "The last day of that file is over. Nothing was changed; ask for a new one.")},
    {CarriesMore,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file carries more than was agreed. Nothing of it was kept; tell whoever sent it.")},
    {DeskCopied,
        QT_TRANSLATE_NOOP("hub::Words",
            "A desk has been copied: two computers write under one name. Nothing was changed; open Hubdesk on the "
            "computer that has the copy, and send again from there.")},
    {SixWordsDiffer,
        QT_TRANSLATE_NOOP("hub::Words",
            "Those are not the six words of that file. Nothing was changed; compare them once more, by voice.")},
    {DeskWaits,
        QT_TRANSLATE_NOOP("hub::Words",
            "This desk still waits for its first file. Ask a lead at another desk to add it with its card, and "
            "open the file they hand you.")},
    {DeskNotWaiting,
        QT_TRANSLATE_NOOP("hub::Words",
            "This desk works already. Nothing was changed.")},
    {NoSuchDesk,
        QT_TRANSLATE_NOOP("hub::Words",
            "The team has no desk of that name.")},
    {DeskExists,
        QT_TRANSLATE_NOOP("hub::Words",
            "The team has that desk already. Nothing was changed.")},
    {CardTooOld,
        QT_TRANSLATE_NOOP("hub::Words",
            "That desk has not been heard of for ninety days. Ask it for a new card first.")},
    {NotACard,
        QT_TRANSLATE_NOOP("hub::Words",
            "That file is not a desk’s or a partner’s card. Nothing was changed; choose a file whose name ends in "
            "“.hubcard”.")},
    {NothingNew,
        QT_TRANSLATE_NOOP("hub::Words",
            "Everything in that file is here already.")},
    {Io,
        QT_TRANSLATE_NOOP("hub::Words",
            "The disk did not answer as it should. Everything logged before is safe; check the "
            "drive and do this again.")},
    {OutOfMemory,
        QT_TRANSLATE_NOOP("hub::Words",
            "This computer has too little free memory for that. Everything logged before is safe;"
            " close other programs and do this again.")},
    {Internal,
        QT_TRANSLATE_NOOP("hub::Words",
            "Something went wrong inside Hubdesk. Everything logged before is safe; close Hubdesk"
            " and open it again, and tell whoever looks after it.")},
});

constexpr bool everyKindHasItsSentence()
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].kind != Error::Kind(i))
            return false;
    }
    return sentences.size() == std::size_t(Internal) + 1;
}
static_assert(everyKindHasItsSentence(), "a new kind of error needs a sentence here, at its place");

} // namespace

QString sentence(const Error &error)
{
    return QCoreApplication::translate("hub::Words", sentences[std::size_t(error.kind)].text);
}

} // namespace hub
