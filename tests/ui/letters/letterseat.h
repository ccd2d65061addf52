// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/lint.h"
#include "tests/ui/plans/besideseat.h"
#include "ui/letters/lettereditor.h"

#include <QAbstractButton>

namespace hub::test {

/// Dee with Sam beside her, and a letter to write.
struct LetterSeat : BesideSeat {
    LetterEditor *field(const char *name)
    {
        auto *const found = find<LetterEditor>(name);
        REQUIRE(found);
        return found;
    }
    LetterEditor *text() { return field("letterText"); }
    void open()
    {
        push("goLetter");
        REQUIRE(page() == QLatin1String("letter"));
    }
    void begin()
    {
        open();
        push("beginLetter");
    }
    std::vector<Letter> letters() { return *hub().letters.of(sam); }
    Letter letter() { return letters().front(); }
    std::vector<LetterDraft> drafts() { return *hub().letters.drafts().of(sam); }
    QString status() { return find<QLabel>("letterStatus") ? find<QLabel>("letterStatus")->text() : QString(); }
    bool isTicked() { return find<QAbstractButton>("letterSeen")->isChecked(); }
    /// Nothing can be written, as on a full disk or while somebody else writes.
    void setFull(bool full)
    {
        REQUIRE(hub().context().store.database().run(full ? "PRAGMA query_only=1" : "PRAGMA query_only=0"));
    }
    /// "Dear Sam", with these words typed in it and kept no further than on this desk; then another letter was begun.
    LetterDraft leftBehind(const QString &typed)
    {
        const LetterId first = *hub().letters.begin(sam, QStringLiteral("Dear Sam"));
        const LetterDraft draft{sam, first, LetterPart::Text, QStringLiteral("Dear Sam"), typed, 0, {}};
        REQUIRE(hub().letters.drafts().keep(draft));
        REQUIRE(hub().letters.begin(sam, QStringLiteral("Dear Sam, the second")));
        REQUIRE(letters().back().id == first);
        return draft;
    }
    std::string faults() { return accessibilityFaults(program->window()).join(u'\n').toStdString(); }
};

} // namespace hub::test
