// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/levels.h"

#include <QDirIterator>
#include <QFile>

namespace hub::test {

/// A store without a key on the disk, so that words in it can be looked for, and a second lead.
struct Erasable : Levels {
    WorkerId second = addSecond();

    Result<Erased> erase(PersonId who, const char *reason = "They asked us to", const char *name = "robin second")
    {
        return lead->erasing.erase(who, QString::fromUtf8(reason), QString::fromUtf8(name));
    }
    /// With one answer for every visit in doubt.
    Result<Erased> eraseWith(PersonId who, bool visitsToo)
    {
        VisitAnswers answers;
        const auto inDoubt = lead->erasing.visitsInDoubt(who);
        REQUIRE(inDoubt);
        for (const ContactRow &row : *inDoubt)
            answers.insert(row.contact.id, visitsToo);
        return lead->erasing.erase(who, QStringLiteral("They asked us to"), QStringLiteral("Robin Second"), answers);
    }
    /// The tallies that stand, by their numbers of visits.
    QStringList tallies()
    {
        QStringList all;
        Statement rows = lead->context().store.database().prepared("SELECT day, supports, count FROM visit_tally ORDER BY count, supports");
        for (auto row = rows.step(); row && *row; row = rows.step())
            all << rows.text(0) + u' ' + rows.text(1) + u' ' + QString::number(rows.number(2));
        return all;
    }
    bool isSound()
    {
        const auto report = check(lead->context().store);
        REQUIRE(report);
        for (const Finding &finding : report->findings)
            UNSCOPED_INFO(int(finding.kind) << " " << finding.where.toStdString());
        return report->sound();
    }
    /// How many of the store's files hold the word, in UTF-8 or UTF-16.
    int filesWith(const char *word)
    {
        int found = 0;
        QDirIterator files(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QString wide = QString::fromLatin1(word);
            const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
            found += bytes.contains(word) || bytes.contains(utf16) ? 1 : 0;
        }
        return found;
    }
    void write(PersonId who, const char *word)
    {
        const QString text = QString::fromLatin1(word);
        REQUIRE(lead->people.addName(who, {text, PersonName::Kind::Other}));
        REQUIRE(lead->people.setPleaseKnow(who, text));
        ContactDraft seen = lead.visitBy(who);
        seen.note = text;
        lead.log(seen);
        REQUIRE(lead->plans.keepSection(who, {QStringLiteral("toolbox"), text, {}, {{{}, text, Whose::Person, false, false}}}));
        REQUIRE(lead->plans.finishTogether(who, text, text));
        REQUIRE(lead->plans.drafts().keep({who, QStringLiteral("strengths"), {}, {{{}, text, Whose::Person, false, false}}, 0, 0, {}}));
        const LetterId letter = *lead->letters.begin(who, text);
        REQUIRE(lead->letters.drafts().keep({who, letter, LetterPart::Additions, {}, text, 0, {}}));
        REQUIRE(lead->goals.add(who, {text, Whose::Person, {}, text, false}));
        AgreementDraft agreed;
        agreed.recipient = {{QStringLiteral("housing")}, {}, text, {}};
        agreed.scope = {SharedItem::section(QStringLiteral("toolbox"))};
        agreed.purpose = {QStringLiteral("housing")};
        agreed.until = QDate(2026, 12, 31);
        agreed.given.words = text;
        REQUIRE(lead->sharing.agree(who, agreed));
        REQUIRE(lead->sharing.share({who, agreed.recipient, agreed.purpose, SharedForm::Text, {}, {}}));
        REQUIRE(lead->sharing.promise(who, {{{QStringLiteral("gp")}, {}, text, {}}, {}, false, text, text}));
    }
};

} // namespace hub::test
