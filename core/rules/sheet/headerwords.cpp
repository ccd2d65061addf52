// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/headerwords.h"

#include "core/rules/names.h"

#include <QHash>
#include <QStringList>

#include <iterator>
#include <string_view>

namespace hub {

namespace {

struct Phrase {
    std::string_view words;
    Meaning meaning;
};

// Folded words. Among phrases equally long the earlier wins: "worker name" is the worker's, "name" alone is not.
// Meaning::Extra keeps a longer phrase from being taken for the shorter one in it.
constexpr Phrase phrases[] = {
    {"date of birth", Meaning::Born},
    {"birth date", Meaning::Born},
    {"birthday", Meaning::Born},
    {"dob", Meaning::Born},
    {"d o b", Meaning::Born},
    {"born", Meaning::Born},
    {"geburtsdatum", Meaning::Born},
    {"data urodzenia", Meaning::Born},
    {"follow up", Meaning::Extra},
    {"followup", Meaning::Extra},
    {"next appointment", Meaning::Extra},
    {"next date", Meaning::Extra},
    {"next visit", Meaning::Extra},
    {"date entered", Meaning::Extra},
    {"date added", Meaning::Extra},
    {"date of referral", Meaning::Extra},
    {"referral date", Meaning::Extra},
    {"review date", Meaning::Extra},
    {"end date", Meaning::Extra},
    {"time out", Meaning::Extra},
    {"time left", Meaning::Extra},
    {"end time", Meaning::Extra},
    {"finish time", Meaning::Extra},
    {"entered by", Meaning::Extra},
    {"emergency contact", Meaning::Extra},
    {"next of kin", Meaning::Extra},
    {"gp name", Meaning::Extra},
    {"name of gp", Meaning::Extra},
    {"no of people", Meaning::Extra},
    {"number of people", Meaning::Extra},
    {"number of visits", Meaning::Extra},
    {"age", Meaning::Extra},
    {"outcome", Meaning::Extra},

    {"date seen", Meaning::Date},
    {"date of visit", Meaning::Date},
    {"visit date", Meaning::Date},
    {"date", Meaning::Date},
    {"day", Meaning::Date},
    {"when", Meaning::Date},
    {"datum", Meaning::Date},
    {"data", Meaning::Date},
    {"dyddiad", Meaning::Date},

    {"how long", Meaning::Minutes},
    {"time spent", Meaning::Minutes},
    {"time taken", Meaning::Minutes},
    {"length of time", Meaning::Minutes},
    {"length of visit", Meaning::Minutes},
    {"duration", Meaning::Minutes},
    {"length", Meaning::Minutes},
    {"minutes", Meaning::Minutes},
    {"mins", Meaning::Minutes},
    {"min", Meaning::Minutes},
    {"hours", Meaning::Minutes},
    {"hrs", Meaning::Minutes},
    {"dauer", Meaning::Minutes},
    {"czas trwania", Meaning::Minutes},

    {"time in", Meaning::Time},
    {"time of visit", Meaning::Time},
    {"start time", Meaning::Time},
    {"arrival time", Meaning::Time},
    {"what time", Meaning::Time},
    {"time", Meaning::Time},
    {"arrived", Meaning::Time},
    {"start", Meaning::Time},
    {"am pm", Meaning::Time},
    {"uhrzeit", Meaning::Time},
    {"zeit", Meaning::Time},
    {"godzina", Meaning::Time},
    {"amser", Meaning::Time},

    {"seen by", Meaning::Worker},
    {"met by", Meaning::Worker},
    {"logged by", Meaning::Worker},
    {"supported by", Meaning::Worker},
    {"spoke to", Meaning::Worker},
    {"spoken to by", Meaning::Worker},
    {"who saw them", Meaning::Worker},
    {"who with", Meaning::Worker},
    {"support worker", Meaning::Worker},
    {"staff member", Meaning::Worker},
    {"team member", Meaning::Worker},
    {"recovery worker", Meaning::Worker},
    {"worker", Meaning::Worker},
    {"staff", Meaning::Worker},
    {"supporter", Meaning::Worker},
    {"volunteer", Meaning::Worker},
    {"initials", Meaning::Worker},
    {"mitarbeiter", Meaning::Worker},
    {"pracownik", Meaning::Worker},

    {"caring for", Meaning::About},
    {"cares for", Meaning::About},
    {"carer for", Meaning::About},
    {"cared for", Meaning::About},
    {"carer of", Meaning::About},
    {"about whom", Meaning::About},

    {"also known as", Meaning::OtherName},
    {"other names", Meaning::OtherName},
    {"other name", Meaning::OtherName},
    {"former name", Meaning::OtherName},
    {"aka", Meaning::OtherName},
    {"nickname", Meaning::Nickname},
    {"known as", Meaning::Called},
    {"likes to be called", Meaning::Called},
    {"called", Meaning::Called},
    {"preferred name", Meaning::Called},
    {"pronouns", Meaning::Pronouns},
    {"pronoun", Meaning::Pronouns},
    {"phone number", Meaning::Phone},
    {"contact number", Meaning::Phone},
    {"mobile number", Meaning::Phone},
    {"tel no", Meaning::Phone},
    {"telephone", Meaning::Phone},
    {"mobile", Meaning::Phone},
    {"phone", Meaning::Phone},
    {"tel", Meaning::Phone},
    {"telefon", Meaning::Phone},
    {"e mail", Meaning::Email},
    {"email", Meaning::Email},
    {"please know", Meaning::PleaseKnow},
    {"what to know", Meaning::PleaseKnow},
    {"things to know", Meaning::PleaseKnow},
    {"good to know", Meaning::PleaseKnow},
    {"access needs", Meaning::AccessNeeds},
    {"adjustments", Meaning::AccessNeeds},
    {"languages", Meaning::Languages},
    {"language", Meaning::Languages},
    {"not safe to call", Meaning::NotSafeToCall},
    {"do not call", Meaning::NotSafeToCall},
    {"safe times", Meaning::SafeTimes},
    {"safe time", Meaning::SafeTimes},
    {"best time to call", Meaning::SafeTimes},
    {"when to call", Meaning::SafeTimes},
    {"preferred contact", Meaning::ReachPreferred},
    {"preferred contact method", Meaning::ReachPreferred},
    {"best way to reach", Meaning::ReachPreferred},
    {"route in", Meaning::RouteIn},
    {"referred by", Meaning::RouteIn},
    {"how they came to us", Meaning::RouteIn},
    {"address", Meaning::Address},
    {"adresse", Meaning::Address},
    {"adres", Meaning::Address},

    {"first name", Meaning::GivenName},
    {"given name", Meaning::GivenName},
    {"forename", Meaning::GivenName},
    {"vorname", Meaning::GivenName},
    {"imie", Meaning::GivenName},
    {"last name", Meaning::FamilyName},
    {"family name", Meaning::FamilyName},
    {"second name", Meaning::FamilyName},
    {"surname", Meaning::FamilyName},
    {"nachname", Meaning::FamilyName},
    {"nazwisko", Meaning::FamilyName},
    {"imie i nazwisko", Meaning::Who},
    {"who came", Meaning::Who},
    {"full name", Meaning::Who},
    {"name of person", Meaning::Who},
    {"who", Meaning::Who},
    {"name", Meaning::Who},
    {"person", Meaning::Who},
    {"visitor", Meaning::Who},
    {"attendee", Meaning::Who},
    {"participant", Meaning::Who},
    {"client", Meaning::Who},
    {"guest", Meaning::Who},
    {"wer", Meaning::Who},
    {"kto", Meaning::Who},
    {"enw", Meaning::Who},

    {"how are they", Meaning::HowTheyAre},
    {"how were they", Meaning::HowTheyAre},
    {"how are you", Meaning::HowTheyAre},
    {"how are things", Meaning::HowTheyAre},
    {"how do they feel", Meaning::HowTheyAre},
    {"feeling", Meaning::HowTheyAre},
    {"feelings", Meaning::HowTheyAre},
    {"mood", Meaning::HowTheyAre},
    {"wellbeing", Meaning::HowTheyAre},
    {"stimmung", Meaning::HowTheyAre},
    {"nastroj", Meaning::HowTheyAre},

    {"contact type", Meaning::Kind},
    {"type of contact", Meaning::Kind},
    {"kind of contact", Meaning::Kind},
    {"how they came", Meaning::Kind},
    {"how contacted", Meaning::Kind},
    {"contact method", Meaning::Kind},
    {"method", Meaning::Kind},
    {"channel", Meaning::Kind},
    {"attendance", Meaning::Attended},
    {"attended", Meaning::Attended},
    {"turned up", Meaning::Attended},

    {"what for", Meaning::Support},
    {"came for", Meaning::Support},
    {"come for", Meaning::Support},
    {"why here", Meaning::Support},
    {"type of support", Meaning::Support},
    {"kind of support", Meaning::Support},
    {"support given", Meaning::Support},
    {"support type", Meaning::Support},
    {"reason for visit", Meaning::Support},
    {"what we did", Meaning::Support},
    {"support", Meaning::Support},
    {"reason", Meaning::Support},
    {"purpose", Meaning::Support},
    {"activity", Meaning::Support},
    {"activities", Meaning::Support},
    {"service", Meaning::Support},
    {"services", Meaning::Support},
    {"help with", Meaning::Support},
    {"anliegen", Meaning::Support},
    {"grund", Meaning::Support},
    {"cel wizyty", Meaning::Support},
    {"wsparcie", Meaning::Support},

    {"which room", Meaning::Where},
    {"location", Meaning::Where},
    {"venue", Meaning::Where},
    {"place", Meaning::Where},
    {"where", Meaning::Where},
    {"room", Meaning::Where},
    {"site", Meaning::Where},
    {"ort", Meaning::Where},
    {"miejsce", Meaning::Where},

    {"anything else", Meaning::Note},
    {"what happened", Meaning::Note},
    {"notes", Meaning::Note},
    {"note", Meaning::Note},
    {"comments", Meaning::Note},
    {"comment", Meaning::Note},
    {"details", Meaning::Note},
    {"remarks", Meaning::Note},
    {"bemerkung", Meaning::Note},
    {"bemerkungen", Meaning::Note},
    {"notizen", Meaning::Note},
    {"uwagi", Meaning::Note},
    {"nodiadau", Meaning::Note},
};

/// Where in the table each phrase stands; of two alike the first.
QHash<QString, size_t> placesOfPhrases()
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < std::size(phrases); ++i) {
        const QString words = QLatin1String(phrases[i].words.data(), qsizetype(phrases[i].words.size()));
        if (!places.contains(words))
            places.insert(words, i);
    }
    return places;
}

} // namespace

QString headerKey(const QString &header)
{
    QString key = foldName(header);
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return key.simplified();
}

std::optional<HeaderGuess> guessHeader(const QString &header)
{
    // A paragraph above a column is an explanation, not a header.
    constexpr qsizetype longestHeader = 60;
    const QString key = headerKey(header);
    if (key.isEmpty() || key.size() > longestHeader)
        return std::nullopt;
    static const QHash<QString, size_t> places = placesOfPhrases();
    constexpr qsizetype longestPhrase = 5; // words
    const QStringList words = key.split(u' ');
    std::optional<HeaderGuess> best;
    size_t bestPlace = std::size(phrases);
    for (qsizetype first = 0; first < words.size(); ++first) {
        for (qsizetype count = 1; count <= longestPhrase && first + count <= words.size(); ++count) {
            const auto place = places.constFind(words.mid(first, count).join(u' '));
            if (place == places.constEnd())
                continue;
            const int strength = int(2 * count) + (count == words.size() ? 1 : 0);
            if (best && (strength < best->strength || (strength == best->strength && *place > bestPlace)))
                continue;
            best = HeaderGuess{phrases[*place].meaning, strength};
            bestPlace = *place;
        }
    }
    return best;
}

} // namespace hub
