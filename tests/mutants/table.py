# SPDX-FileCopyrightText: Hubdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is broken on purpose, and which test must notice.

Each line: a file, what stands there once, what stands there instead, and the test that must then fail. A rule that no test
would miss is no rule: whoever adds one to who may see what, or to how one gets in, adds its line here.
"""

SIGHT = "core/actions/contactsight.cpp"
ACCESS = "core/rules/access.cpp"
STANDING = "core/store/standingreads.cpp"
GATE = "core/sharing/consentgate.cpp"
REGISTERS = "core/actions/registers.cpp"
PEOPLE = "core/actions/peoplewriting.cpp"
SIGNINS = "core/actions/signins.cpp"
CONSENT = "core/rules/consent.cpp"
GATHERING = "core/sharing/sharedgathering.cpp"
RECIPIENT = "core/sharing/recipientgate.cpp"
SHARING = "core/actions/sharing.cpp"

MUTANTS = [
    # Who may do what, and who sees what.
    (ACCESS, "if (m_session.level < levelFor(op))", "if (m_session.level < AccessLevel::Volunteer)",
     "every level may do exactly what the table says"),
    (ACCESS, "return level > AccessLevel::Volunteer || standing.visitsToday;", "return true;",
     "every level sees exactly what the table says"),
    (ACCESS, "return level == AccessLevel::PeerSupporter && (standing.supports || standing.own);",
     "return standing.supports || standing.own;", "every level sees exactly what the table says"),
    (ACCESS, "standing.brokeGlass && m_session.level >= levelFor(Op::BreakGlass)", "standing.brokeGlass",
     "what a person keeps to their supporters is seen by exactly whom the table says"),
    (ACCESS, "if (!standing.kept.contains(part) || standing.supports)",
     "if (!standing.kept.contains(part) || standing.supports || m_session.level == AccessLevel::Lead)",
     "what a person keeps to their supporters is cut from everybody else, leads and its author too"),
    (ACCESS, "if (!standing.kept.contains(part) || standing.supports)", "if (!standing.kept.contains(part))",
     "whoever supports them sees it, and only while they do"),
    (ACCESS, "return m_session.level == AccessLevel::PeerSupporter && standing.visitsToday;", "return true;",
     "a person's register is read by whoever may print for them"),
    # What a person keeps.
    ("core/actions/narrowing.cpp", "!toSupporters && m_context.access().isKeptFrom(part, *standing)", "false",
     "nobody lets themself or others into what is kept from them"),
    (STANDING, "m_session.worker, startOfWorkingDay(), startOfWorkingDay(1)",
     "m_session.worker, startOfWorkingDay(-1), startOfWorkingDay(1)",
     "breaking the glass needs a reason, opens one person's record to one member, and ends with the working day"),
    ("core/store/sql/event_broke_glass.sql", "AND worker = ?4", "AND ?4 IS NOT NULL",
     "breaking the glass needs a reason, opens one person's record to one member, and ends with the working day"),
    (GATE, "contact.person && kept.value(*contact.person).contains(RecordPart::Notes)", "contact.person && kept.isEmpty()",
     "what a person keeps stands in no file for the house, whoever writes it"),
    (PEOPLE, "if (worker == m_context.session.worker && !standing->kept.isEmpty())", "if (false)",
     "who opened for a day what a person keeps does not let themself in for good, and names others as before"),
    (PEOPLE, "if (m_context.access().isKeptFrom(part, *standing))\n            return Error",
     "if (int(part) < 0)\n            return Error", "nobody lets themself or others into what is kept from them"),
    (PEOPLE, "if (const auto permit = m_context.access().permit(Op::EditSupporters); !permit)", "if (const auto permit = m_context.access().permit(Op::Undo); !permit)",
     "how a supporter is refused tells a volunteer nothing of what a person keeps"),
    # A visit that is turned.
    (SIGHT, "if (access.isKeptFrom(RecordPart::Notes, *towards))", "if (false)",
     "a note that a person keeps is not opened by saying that the visit was nobody's, or somebody else's"),
    (SIGHT, "!access.maySee(f::note, *now) && access.maySee(f::note, *then)", "false",
     "a peer supporter does not move a visit to where they would read what was written of it"),
    (SIGHT, "    after.worker = before.worker;\n", "",
     "putting a visit right does not make it one's own, nor lose whom it was about, for who does not see it whole"),
    (SIGHT, "        after.about = before.about;\n", "        (void)before;\n",
     "putting a visit right does not make it one's own, nor lose whom it was about, for who does not see it whole"),
    (SIGHT, "after.notes = {before.notes.back() + added};", "after.notes = {added};",
     "putting a visit right without seeing its note takes nothing of it away"),
    (SIGHT, "if (!contact.person || isOwn || !saysMore(contact))", "if (true || isOwn)",
     "reading somebody else's words of a visit to put it right is a line in the person's register, one's own is none"),
    ("core/actions/contacts.cpp", "maySee(info->ref, *standing)", "maySee(info->audience, *standing)",
     "what a person keeps to their supporters is cut from everybody else, leads and its author too"),
    ("core/actions/undoing.cpp", "(*undoable)->op != Op::LinkVisit", "(*undoable)->op == Op::LinkVisit",
     "somebody else's giving a nameless visit to a person who keeps notes is not taken back by who may not read them"),
    ("core/store/sql/contact_last_of_person.sql", "'tried-no-answer'", "'nothing'",
     "a call or a missed session makes nobody a visitor of today, and coming does"),
    # A sheet that asks.
    ("core/actions/sheets.cpp", "permit(Op::ImportSheet); !permit)", "permit(Op::Undo); !permit)",
     "a list is read by nobody who may not bring it in, for what is here already would say what is here"),
    ("core/actions/listedperson.cpp", "clear(RecordPart::Reach, said.reach);", "",
     "a list says nothing of what a person keeps, and writes nothing into it, for others than their supporters"),
    # Registers.
    (REGISTERS, "    if (!m_context.access().mayPrintFor(*standing))\n        return Error{Error::Kind::NotAllowed};\n    return gatherRegister",
     "    return gatherRegister", "a person's register is read by whoever may print for them"),
    (REGISTERS, '"read" + m_context.session.member.toBytes() + event.toBytes()', '"read" + event.toBytes()',
     "what was opened stands in the person's register, and every lead is told until they have read it"),
    (GATE, "    if (!access.mayPrintFor(*standing))\n        return Error{Error::Kind::NotAllowed};\n", "",
     "a register leaves to the person only by whoever may print for them, and for somebody the hub knows"),
    # Backups.
    ("core/sharing/backupmaking.cpp", "onTheDesk && plain == ", "onTheDesk || plain == ",
     "a page that was read wrongly on its way into a backup is found, though the store itself is sound"),
    ("core/sharing/backupmaking.cpp", "if (const auto done = looking.found([&] { return goOn(all); }); !done)\n        return done.error();\n", "",
     "a store whose pages are damaged is not backed up as if it were whole"),
    # Getting in.
    ("core/rules/pintries.h", "static constexpr int most = 5;", "static constexpr int most = 6;",
     "after five wrong PINs the right one opens nothing, and the words do"),
    (SIGNINS, "if (tries.waitMs(m_context.now()) > 0)", "if (false)",
     "a PIN typed too soon after wrong ones is not looked at, and costs no try"),
    (SIGNINS, "if (!pinMatches(*verifier, pin))", "if (false)", "a PIN is nobody else's, and none where none was chosen"),
    ("core/rules/pintries.cpp", "*m_day == civilTime.workingDayOf(now) && ", "",
     "after sleep, on another day, and after a restart only words help"),
    ("core/store/teamreads.cpp", "int(std::clamp<qint64>(row.number(4), 1, HubEntry::longestLock))", "int(row.number(4))",
     "a desk locks within one to fifteen minutes, whatever was asked for or came from elsewhere"),
    # Who may know: agreements and promises.
    (CONSENT, "if (promise.ended || !standsAgainst(promise.recipient, ask.recipient))", "if (promise.ended || !reaches(promise.recipient, ask.recipient))",
     "what may leave to whom is exactly what the table says"),
    (CONSENT, "    if (m_never)\n        return;\n", "", "a promise beats every agreement, in whatever order they came"),
    (CONSENT, "return !consent.withdrawn && consent.until.isValid()", "return consent.until.isValid()",
     "what may leave to whom is exactly what the table says"),
    (CONSENT, "today <= consent.until;", "today <= consent.until.addDays(1);", "what may leave to whom is exactly what the table says"),
    (CONSENT, "consent.purpose == ask.purpose && ", "", "what may leave to whom is exactly what the table says"),
    (CONSENT, "return agreed.name.isEmpty() || sameAfterFolding(agreed.name, asked.name);", "return true;",
     "an agreement reaches whom it names and whoever is under them, and nobody wider"),
    (CONSENT, "(isAgreed(section) && !line.keptBack)", "isAgreed(section)", "what may leave to whom is exactly what the table says"),
    (CONSENT, "if (line.struck || isRefused(one)", "if (isRefused(one)", "what may leave to whom is exactly what the table says"),
    (CONSENT, "else if (promise.scope.empty() || promise.presence)", "else if (promise.scope.empty())",
     "what may leave to whom is exactly what the table says"),
    ("core/store/sharingreads.cpp", "consent->withdrawn = Instant{ends.number(1)};", "",
     "a withdrawal is final, lists what has gone, and no undo brings the agreement back"),
    ("core/store/sharingreads.h", "std::max(m_store.clock().now(), m_store.sites().latestOwnClock())", "m_store.clock().now()",
     "nothing leaves after the last day, also with the clock set back"),
    (SHARING, "promise->worker != m_context.session.worker || !today", "false",
     "a promise entered by mistake is taken back that working day, by whoever entered it, and never later"),
    ("core/store/undo.cpp", "    case Op::Withdraw:\n", "", "a withdrawal is final, lists what has gone, and no undo brings the agreement back"),
    # The one way out.
    (GATHERING, "if (m_leave.verdict.allowsLine(line, section.key))", "if (true)", "each part lets out its own fields and no other's"),
    (GATHERING, "        if (!letter.seen)\n            continue;\n", "", "a letter goes to nobody before the person has read it as it is now"),
    (GATHERING, "if (!m_leave.access.maySee(f::planLine::text, m_leave.standing))", "if (false)",
     "what a person keeps to their supporters is handed on by a supporter alone"),
    (RECIPIENT, "request.previewed != preview->digest", "false", "what was looked at is what leaves, and is kept byte for byte"),
    (RECIPIENT, "if ((*person)->restricted)", "if (false)", "a record that is held back is there for leads alone and leaves to nobody"),
    # Erasing.
    ("core/store/erasure.cpp", "if (const auto done = drafts.bind(1, subject).run(); !done)\n        return done;\n", "",
     "after an erasure no word of the person is in any file of the store"),
    ("core/store/erasure.cpp", "    return deleteRows(rows);\n", "    return {};\n",
     "after an erasure no word of the person is in any file of the store"),
    ("core/store/sql/change_hollow.sql", ", body = NULL", "", "after an erasure no word of the person is in any file of the store"),
    ("core/store/store.cpp", "if (!gone || *gone)", "if (!gone)", "nothing brings back somebody who was erased: no late save, no undo"),
    ("core/actions/erasing.cpp", "worker.id != m_context.session.worker && ", "",
     "an erasure takes a lead, a reason that names nobody, and a second name"),
]
