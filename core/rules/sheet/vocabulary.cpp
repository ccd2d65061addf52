// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/vocabulary.h"

#include <algorithm>

namespace hub {

namespace {

constexpr std::array listCodes{"support-types", "feelings", "contact-kinds", "attendances", "places"};
static_assert(listCodes.size() == wordLists.size());

struct OfficeWord {
    const char16_t *word;
    const char *code;
};

constexpr OfficeWord kindWords[] = {
    {u"dropped in", "drop-in"},
    {u"drop in", "drop-in"},
    {u"drop ins", "drop-in"},
    {u"walk in", "drop-in"},
    {u"walked in", "drop-in"},
    {u"visit", "drop-in"},
    {u"in person", "drop-in"},
    {u"face to face", "drop-in"},
    {u"f2f", "drop-in"},
    {u"booked", "booked"},
    {u"appointment", "booked"},
    {u"appt", "booked"},
    {u"group", "group"},
    {u"phone", "phone"},
    {u"phone call", "phone"},
    {u"telephone", "phone"},
    {u"telephone call", "phone"},
    {u"call", "phone"},
    {u"rang", "phone"},
    {u"tel", "phone"},
    {u"text", "text"},
    {u"text message", "text"},
    {u"sms", "text"},
    {u"voice note", "voice-note"},
    {u"voice message", "voice-note"},
    {u"email", "email"},
    {u"e mail", "email"},
    {u"letter", "letter"},
    {u"post", "letter"},
    {u"whatsapp", "whatsapp"},
    {u"whats app", "whatsapp"},
    {u"video", "video"},
    {u"video call", "video"},
    {u"teams", "video"},
    {u"zoom", "video"},
    {u"out in the community", "community"},
    {u"community", "community"},
    {u"outreach", "community"},
    {u"home visit", "community"},
    {u"tried no answer", "tried-no-answer"},
    {u"tried, no answer", "tried-no-answer"},
    {u"no answer", "tried-no-answer"},
};

constexpr OfficeWord attendanceWords[] = {
    {u"came", "came"},
    {u"attended", "came"},
    {u"yes", "came"},
    {u"y", "came"},
    {u"came online", "online"},
    {u"online", "online"},
    {u"one to one", "one-to-one"},
    {u"1 to 1", "one-to-one"},
    {u"one to one instead", "one-to-one"},
    {u"missed", "missed"},
    {u"did not attend", "missed"},
    {u"didn't attend", "missed"},
    {u"dna", "missed"},
    {u"no show", "missed"},
    {u"told us", "told-us"},
    {u"cancelled", "told-us"},
    {u"sent apologies", "told-us"},
    {u"apologies", "told-us"},
    {u"we cancelled", "we-cancelled"},
    {u"cancelled by us", "we-cancelled"},
    {u"taster", "taster"},
    {u"walk through", "walk-through"},
};

// A place's word is its code: "front-room" is looked up as "front room".
constexpr const char *places[]
    = {"front-room", "cafe", "quiet-room", "group-room", "garden", "out-and-about", "at-home", "elsewhere"};

QString latin1(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

QString toCode(WordList list)
{
    return latin1(listCodes[size_t(list)]);
}

std::optional<WordList> wordListFromCode(const QString &code)
{
    const auto found
        = std::find_if(wordLists.begin(), wordLists.end(), [&](WordList list) { return toCode(list) == code; });
    return found == wordLists.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> Vocabulary::codeOf(WordList list, const QString &word) const
{
    const auto found = words(list).constFind(wordKey(word));
    return found == words(list).constEnd() ? std::nullopt : std::optional(*found);
}

void Vocabulary::teach(const TaughtWord &lesson)
{
    const auto list = wordListFromCode(lesson.list);
    const QString key = wordKey(lesson.word);
    if (list && !key.isEmpty())
        m_words[size_t(*list)].insert(key, lesson.code);
}

void Vocabulary::addEntry(WordList list, const QString &code, const QStringList &labels)
{
    for (const QString &word : QStringList{code} + labels)
        teach({toCode(list), word, code});
}

std::optional<WordList> Vocabulary::listWithCode(const QString &code) const
{
    std::optional<WordList> only;
    for (const WordList list : wordLists) {
        const WordCodes &codes = words(list);
        if (std::find(codes.begin(), codes.end(), code) == codes.end())
            continue;
        if (only)
            return std::nullopt;
        only = list;
    }
    return only;
}

Vocabulary starterVocabulary()
{
    Vocabulary vocabulary;
    const SheetWords office = starterSheetWords();
    for (auto word = office.supports.begin(); word != office.supports.end(); ++word)
        vocabulary.addEntry(WordList::Supports, word.value(), {word.key()});
    for (auto word = office.feelings.begin(); word != office.feelings.end(); ++word)
        vocabulary.addEntry(WordList::Feelings, word.value(), {word.key()});
    for (const OfficeWord &word : kindWords)
        vocabulary.addEntry(WordList::Kinds, latin1(word.code), {QString::fromUtf16(word.word)});
    for (const OfficeWord &word : attendanceWords)
        vocabulary.addEntry(WordList::Attendances, latin1(word.code), {QString::fromUtf16(word.word)});
    for (const char *place : places)
        vocabulary.addEntry(WordList::Places, latin1(place));
    return vocabulary;
}

static std::optional<TaughtWord> taughtBy(const SheetRecord &record, const Vocabulary &vocabulary)
{
    const QString word = record.cells.value(0).trimmed();
    const QString code = record.cells.value(1).trimmed();
    const QString listNamed = record.cells.value(2).trimmed();
    auto list = listNamed.isEmpty() ? vocabulary.listWithCode(code) : wordListFromCode(listNamed);
    for (const WordList other : wordLists) {
        if (!list && listNamed.isEmpty() && vocabulary.codeOf(other, code))
            list = other;
    }
    const auto known = list ? vocabulary.codeOf(*list, code) : std::nullopt;
    return known && !wordKey(word).isEmpty() ? std::optional(TaughtWord{toCode(*list), word, *known}) : std::nullopt;
}

Result<std::vector<TaughtWord>> readTaughtWords(const Sheet &sheet, const Vocabulary &vocabulary)
{
    std::vector<TaughtWord> lessons;
    for (const SheetRecord &record : sheet.records) {
        const bool isHeader
            = lessons.empty() && record.cells.value(1).trimmed().compare(u"code", Qt::CaseInsensitive) == 0;
        if (isHeader)
            continue;
        const auto lesson = taughtBy(record, vocabulary);
        if (!lesson)
            return Error{Error::Kind::UnknownCode, QString::number(record.row)};
        lessons.push_back(*lesson);
    }
    return lessons;
}

} // namespace hub
