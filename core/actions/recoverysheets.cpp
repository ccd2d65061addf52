// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Members that makes recovery sheets.
#include "core/actions/members.h"
#include "core/security/random.h"
#include "core/security/wordlist.h"

namespace hub {

Result<NewSheet> Members::prepareSheet(const QString &label) const
{
    if (!m_keyring || m_keyring->file().isExample())
        return Error{Error::Kind::NotAllowed, QStringLiteral("an example opens without words")};
    const auto sheet = SheetId{RawId{randomArray<16>()}};
    const QString words = offerWords(OfferedWords::RecoverySheet);
    auto keys = HolderSecrets::make().locked(holderOf(sheet), secretWords(words), m_keyring->derivation());
    if (!keys)
        return keys.error();
    return NewSheet{label, words, std::make_shared<ReadySheet>(ReadySheet{sheet, std::move(*keys)})};
}

int Members::sheetsEver() const
{
    return m_keyring ? int(m_keyring->file().roster().sheets().size()) : 0;
}

Result<void> Members::addSheets(const std::vector<NewSheet> &sheets, OlderSheets older)
{
    const auto permit = m_context.access().permit(Op::EditMembers);
    if (!permit || !m_keyring)
        return permit ? Error(Error::Kind::NotAllowed) : permit.error();
    MembersEdit edit = m_keyring->edit(m_context.now());
    if (older == OlderSheets::End) {
        for (const RosterSheet &sheet : m_keyring->file().roster().sheets()) {
            if (sheet.spent)
                continue;
            if (const auto done = edit.spendSheet(sheet.id); !done)
                return done;
        }
    }
    for (const NewSheet &sheet : sheets) {
        if (const auto done = edit.addSheet(sheet.ready->sheet, sheet.label, sheet.ready->keys); !done)
            return done;
    }
    ChangeDraft change;
    note(change, older == OlderSheets::End ? EventKind::SheetsReplaced : EventKind::SheetsMade, m_session.worker);
    return save(Op::EditMembers, change, edit,
        older == OlderSheets::End ? Keyring::Before::Gone : Keyring::Before::Kept);
}

Result<void> Members::noteSheetUsed()
{
    ChangeDraft change;
    note(change, EventKind::SheetUsed, m_session.worker);
    const auto saved = m_context.save(Op::NoteEvent, change);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace hub
