// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/peoplereader.h"

#include "core/rules/names.h"
#include "core/rules/sheet/columnlooks.h"
#include "core/rules/sheet/headerwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace hub {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestText = 20'000;
constexpr int firstBirthYear = 1890;

struct NeedWord {
    const char *word;
    const char *code;
};

// As headerKey() makes them.
constexpr NeedWord needWords[] = {
    {"large print", "large-print"},
    {"big print", "large-print"},
    {"easy read", "easy-read"},
    {"spoken not written", "spoken-not-written"},
    {"interpreter", "interpreter"},
    {"needs interpreter", "interpreter"},
    {"sign language", "sign-language"},
    {"bsl", "sign-language"},
    {"british sign language", "sign-language"},
    {"hearing loop", "hearing-loop"},
    {"lip reading", "lip-reading"},
    {"lip reads", "lip-reading"},
    {"step free", "step-free"},
    {"wheelchair", "step-free"},
    {"wheelchair access", "step-free"},
    {"quiet space", "quiet-space"},
    {"quiet room", "quiet-space"},
    {"someone with me", "someone-with-me"},
};

constexpr NeedWord wayWords[] = {
    {"text", "text"},
    {"sms", "text"},
    {"text message", "text"},
    {"voice note", "voice-note"},
    {"phone", "phone"},
    {"call", "phone"},
    {"phone call", "phone"},
    {"telephone", "phone"},
    {"mobile", "phone"},
    {"video", "video"},
    {"email", "email"},
    {"e mail", "email"},
    {"whatsapp", "whatsapp"},
    {"letter", "letter"},
    {"post", "letter"},
    {"in person", "in-person"},
    {"face to face", "in-person"},
    {"none", "none"},
    {"do not contact", "none"},
};

template <size_t Count>
std::optional<QString> codeAmong(const NeedWord (&words)[Count], const QString &typed)
{
    const QString key = headerKey(typed);
    for (const NeedWord &word : words) {
        if (key == QLatin1String(word.word))
            return QString::fromLatin1(word.code);
    }
    return std::nullopt;
}

QStringList listed(const QString &cell)
{
    static const QRegularExpression between(u"[;,\r\n]+"_qs);
    QStringList items;
    for (const QString &item : cell.split(between)) {
        if (!item.trimmed().isEmpty())
            items.append(item.simplified());
    }
    return items;
}

/// Makes one row into a person, column by column.
class PersonMaker
{
public:
    PersonMaker(const SheetLayout &layout, const SheetRecord &record, const ReadingRules &rules)
        : m_layout(layout)
        , m_cells(record.cells)
        , m_rules(rules)
    {
    }

    PersonReading make()
    {
        if (const auto problem = readNames())
            return *problem;
        for (qsizetype i = 0; i < m_cells.size() && i < qsizetype(m_layout.columns.size()); ++i) {
            const QString text = m_cells[i].trimmed();
            if (text.isEmpty())
                continue;
            if (const auto problem = readColumn(i, text))
                return *problem;
        }
        settleReach();
        const QString known = m_kept.join(u'\n');
        if (known.size() > longestText)
            return NotUnderstood{LeftOverReason::NoteTooLong, m_layout.find(Meaning::PleaseKnow).value_or(0)};
        if (!known.isEmpty())
            person().pleaseKnow = {known};
        return std::move(m_draft);
    }

private:
    SheetPerson &person() { return m_draft.person; }

    QString cell(Meaning meaning) const
    {
        const auto column = m_layout.find(meaning);
        const QString text = column ? tidyName(m_cells.value(*column)) : QString();
        return namesNobody(text) ? QString() : text;
    }

    std::optional<NotUnderstood> readNames()
    {
        const qsizetype column = m_layout.find(Meaning::Who).value_or(m_layout.find(Meaning::GivenName).value_or(0));
        const QString typed = tidyName(nameIn(m_layout, m_cells));
        if (namesSeveral(typed, m_rules.wholeNames))
            return NotUnderstood{LeftOverReason::SeveralPeople, column};
        const QString full = turnedRound(typed, m_rules.wholeNames).value_or(typed);
        const QString called = cell(Meaning::Called);
        const QString nickname = cell(Meaning::Nickname);
        addName(called, PersonName::Kind::Known);
        addName(full, called.isEmpty() ? PersonName::Kind::Known : PersonName::Kind::Other);
        addName(nickname, PersonName::Kind::Nickname);
        if (person().names.empty())
            return NotUnderstood{LeftOverReason::NameMissing, column};
        person().chosen = person().names.front();
        // The fullest name tells them from others: a list may have three who are called Sam.
        m_draft.name = !full.isEmpty() ? full : person().chosen.text;
        for (const PersonName &name : person().names) {
            if (name.text.size() > longestName)
                return NotUnderstood{LeftOverReason::NameTooLong, column};
        }
        return std::nullopt;
    }

    void addName(const QString &text, PersonName::Kind kind)
    {
        const auto same = [&](const PersonName &name) { return name.text == text; };
        if (!text.isEmpty() && std::none_of(person().names.begin(), person().names.end(), same))
            person().names.push_back({text, kind});
    }

    std::optional<NotUnderstood> readColumn(qsizetype column, const QString &text)
    {
        switch (m_layout.columns[size_t(column)].meaning) {
        case Meaning::OtherName:
            for (const QString &name : listed(text))
                addName(name, PersonName::Kind::Other);
            break;
        case Meaning::Pronouns:
            person().pronouns = text;
            break;
        case Meaning::Born:
            return readBorn(column, text);
        case Meaning::Phone:
            person().reach.push_back({{u"phone"_qs}, {text}});
            break;
        case Meaning::Email:
            person().reach.push_back({{u"email"_qs}, {text}});
            break;
        case Meaning::Address:
            person().reach.push_back({{u"letter"_qs}, {text}});
            break;
        case Meaning::ReachPreferred:
            m_preferred = codeAmong(wayWords, text);
            if (!m_preferred)
                keep(column, text);
            break;
        case Meaning::SafeTimes:
            m_safeTimes = text;
            break;
        case Meaning::PleaseKnow:
            m_kept.append(text);
            break;
        case Meaning::Languages:
            person().languages = listed(text);
            break;
        case Meaning::AccessNeeds:
            readNeeds(column, text);
            break;
        case Meaning::RouteIn:
            person().routeIn = text;
            break;
        case Meaning::NotSafeToCall:
            readUnsafe(column, text);
            break;
        default:
            break;
        }
        return std::nullopt;
    }

    std::optional<NotUnderstood> readBorn(qsizetype column, const QString &text)
    {
        const auto read = readDate(text, m_rules.dateOrder);
        if (!read)
            return NotUnderstood{read.problem() == CellProblem::NoSuchDay ? LeftOverReason::NoSuchDay
                                     : read.problem() == CellProblem::NoYear ? LeftOverReason::NoYear
                                                                             : LeftOverReason::DateNotUnderstood,
                column};
        // "3/2/41" may be 1941, and there it ends.
        if (read->shortYear && read->date.year() >= 2000)
            return NotUnderstood{LeftOverReason::DateNotUnderstood, column};
        if (read->date.year() < firstBirthYear)
            return NotUnderstood{LeftOverReason::UnlikelyYear, column};
        if (m_rules.lastDay.isValid() && read->date > m_rules.lastDay)
            return NotUnderstood{LeftOverReason::DateInFuture, column};
        person().born = {read->date};
        return std::nullopt;
    }

    void readNeeds(qsizetype column, const QString &text)
    {
        for (const QString &need : listed(text)) {
            const auto code = codeAmong(needWords, need);
            if (!code)
                keep(column, need);
            else if (std::find(person().accessNeeds.begin(), person().accessNeeds.end(), AccessNeed{*code})
                == person().accessNeeds.end())
                person().accessNeeds.push_back({*code});
        }
    }

    // Anything but a plain no is taken as a warning, and what it says is kept beside it.
    void readUnsafe(qsizetype column, const QString &text)
    {
        const auto tick = readTick(text);
        if (tick == false)
            return;
        person().notSafeToCall = true;
        if (!tick)
            keep(column, text);
    }

    void keep(qsizetype column, const QString &text)
    {
        const QString header = m_layout.columns[size_t(column)].header;
        m_kept.append(header.isEmpty() ? text : header + QLatin1String(": ") + text);
    }

    SheetReach &wayOf(const QString &way)
    {
        auto &ways = person().reach;
        const auto isIt = [&](const SheetReach &one) { return one.way.text == way; };
        const auto found = std::find_if(ways.begin(), ways.end(), isIt);
        return found != ways.end() ? *found : ways.emplace_back(SheetReach{{way}});
    }

    void settleReach()
    {
        if (!m_safeTimes.isEmpty())
            wayOf(u"phone"_qs).safeTimes = {m_safeTimes};
        if (m_preferred)
            wayOf(*m_preferred).preferred = true;
    }

    const SheetLayout &m_layout;
    const QStringList &m_cells;
    const ReadingRules &m_rules;
    PersonDraft m_draft;
    QStringList m_kept;
    std::optional<QString> m_preferred;
    QString m_safeTimes;
};

} // namespace

PersonReading readPerson(const SheetLayout &layout, const SheetRecord &record, const ReadingRules &rules)
{
    return PersonMaker(layout, record, rules).make();
}

bool isAboutPeople(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Who:
    case Meaning::GivenName:
    case Meaning::FamilyName:
    case Meaning::Called:
    case Meaning::OtherName:
    case Meaning::Nickname:
    case Meaning::Pronouns:
    case Meaning::Born:
    case Meaning::Phone:
    case Meaning::Email:
    case Meaning::Address:
    case Meaning::ReachPreferred:
    case Meaning::SafeTimes:
    case Meaning::NotSafeToCall:
    case Meaning::PleaseKnow:
    case Meaning::AccessNeeds:
    case Meaning::Languages:
    case Meaning::RouteIn:
    case Meaning::RowNumber:
    case Meaning::Reason:
        return true;
    default:
        return false;
    }
}

} // namespace hub
