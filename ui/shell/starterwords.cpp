// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/starterwords.h"

#include <QCoreApplication>

#include <iterator>
#include <span>

namespace hub {
namespace {

struct WordsOf {
    const char *code;
    const char *shortLabel;
    const char *longLabel = nullptr; ///< the short one, where there is nothing to add
};

constexpr WordsOf supportTypes[] = {
    {"linking-up", QT_TRANSLATE_NOOP("hub::StarterWords", "Linking up"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Linking up with the community")},
    {"peer", QT_TRANSLATE_NOOP("hub::StarterWords", "Peer support"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Peer support and peer groups")},
    {"skills", QT_TRANSLATE_NOOP("hub::StarterWords", "Skills"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Skills and understanding")},
    {"carers", QT_TRANSLATE_NOOP("hub::StarterWords", "Carer support")},
    {"goals", QT_TRANSLATE_NOOP("hub::StarterWords", "Goals"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Goals with a recovery worker")},
    {"social-care", QT_TRANSLATE_NOOP("hub::StarterWords", "Social care")},
    {"welcoming", QT_TRANSLATE_NOOP("hub::StarterWords", "Welcoming talk"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Welcoming conversation")},
    {"just-here", QT_TRANSLATE_NOOP("hub::StarterWords", "Just being here")},
};

constexpr WordsOf feelings[] = {
    {"worst", QT_TRANSLATE_NOOP("hub::StarterWords", "My worst day")},
    {"not-great", QT_TRANSLATE_NOOP("hub::StarterWords", "Not great")},
    {"ok", QT_TRANSLATE_NOOP("hub::StarterWords", "OK")},
    {"well", QT_TRANSLATE_NOOP("hub::StarterWords", "Well")},
    {"growing", QT_TRANSLATE_NOOP("hub::StarterWords", "Growing")},
};

constexpr WordsOf contactKinds[] = {
    {"drop-in", QT_TRANSLATE_NOOP("hub::StarterWords", "Dropped in")},
    {"booked", QT_TRANSLATE_NOOP("hub::StarterWords", "Booked")},
    {"group", QT_TRANSLATE_NOOP("hub::StarterWords", "Group")},
    {"phone", QT_TRANSLATE_NOOP("hub::StarterWords", "Phone call")},
    {"text", QT_TRANSLATE_NOOP("hub::StarterWords", "Text")},
    {"voice-note", QT_TRANSLATE_NOOP("hub::StarterWords", "Voice note")},
    {"email", QT_TRANSLATE_NOOP("hub::StarterWords", "E-mail")},
    {"letter", QT_TRANSLATE_NOOP("hub::StarterWords", "Letter")},
    {"whatsapp", QT_TRANSLATE_NOOP("hub::StarterWords", "WhatsApp")},
    {"video", QT_TRANSLATE_NOOP("hub::StarterWords", "Video call")},
    {"community", QT_TRANSLATE_NOOP("hub::StarterWords", "Out in the community")},
    {"tried-no-answer", QT_TRANSLATE_NOOP("hub::StarterWords", "Tried, no answer")},
};

constexpr WordsOf attendances[] = {
    {"came", QT_TRANSLATE_NOOP("hub::StarterWords", "Came")},
    {"online", QT_TRANSLATE_NOOP("hub::StarterWords", "Came online")},
    {"one-to-one", QT_TRANSLATE_NOOP("hub::StarterWords", "One-to-one instead")},
    {"missed", QT_TRANSLATE_NOOP("hub::StarterWords", "Missed")},
    {"told-us", QT_TRANSLATE_NOOP("hub::StarterWords", "Told us"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Told us they could not come")},
    {"we-cancelled", QT_TRANSLATE_NOOP("hub::StarterWords", "We cancelled")},
    {"taster", QT_TRANSLATE_NOOP("hub::StarterWords", "Taster"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Came for a taster")},
    {"walk-through", QT_TRANSLATE_NOOP("hub::StarterWords", "Walk-through"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Came to look round first")},
};

constexpr WordsOf reachWays[] = {
    {"text", QT_TRANSLATE_NOOP("hub::StarterWords", "Text")},
    {"voice-note", QT_TRANSLATE_NOOP("hub::StarterWords", "Voice note")},
    {"phone", QT_TRANSLATE_NOOP("hub::StarterWords", "Phone call")},
    {"video", QT_TRANSLATE_NOOP("hub::StarterWords", "Video call")},
    {"email", QT_TRANSLATE_NOOP("hub::StarterWords", "E-mail")},
    {"whatsapp", QT_TRANSLATE_NOOP("hub::StarterWords", "WhatsApp")},
    {"letter", QT_TRANSLATE_NOOP("hub::StarterWords", "Letter")},
    {"in-person", QT_TRANSLATE_NOOP("hub::StarterWords", "In person")},
    {"none", QT_TRANSLATE_NOOP("hub::StarterWords", "None"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Would rather not be contacted")},
};

constexpr WordsOf useReasons[] = {
    {"coffee", QT_TRANSLATE_NOOP("hub::StarterWords", "Have a coffee")},
    {"listen", QT_TRANSLATE_NOOP("hub::StarterWords", "Someone to listen"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Someone to listen right away")},
    {"walk-with-me", QT_TRANSLATE_NOOP("hub::StarterWords", "Walk with me"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Walk with me to another service")},
    {"check-in", QT_TRANSLATE_NOOP("hub::StarterWords", "Check in")},
    {"practitioner", QT_TRANSLATE_NOOP("hub::StarterWords", "See a practitioner"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "See a practitioner here")},
};

constexpr WordsOf createReasons[] = {
    {"give-back", QT_TRANSLATE_NOOP("hub::StarterWords", "Give back")},
    {"strengths", QT_TRANSLATE_NOOP("hub::StarterWords", "Explore my strengths")},
    {"cafe-work", QT_TRANSLATE_NOOP("hub::StarterWords", "Work at the café")},
    {"make-something", QT_TRANSLATE_NOOP("hub::StarterWords", "Make something for the hub")},
    {"offer-talent", QT_TRANSLATE_NOOP("hub::StarterWords", "Offer a talent")},
    {"celebrate", QT_TRANSLATE_NOOP("hub::StarterWords", "Celebrate")},
};

constexpr WordsOf routesIn[] = {
    {"walked-in", QT_TRANSLATE_NOOP("hub::StarterWords", "Just walked in")},
    {"self", QT_TRANSLATE_NOOP("hub::StarterWords", "Got in touch themselves")},
    {"gp", QT_TRANSLATE_NOOP("hub::StarterWords", "GP")},
    {"police", QT_TRANSLATE_NOOP("hub::StarterWords", "Police")},
    {"ward", QT_TRANSLATE_NOOP("hub::StarterWords", "Ward")},
    {"housing", QT_TRANSLATE_NOOP("hub::StarterWords", "Housing")},
    {"another-hub", QT_TRANSLATE_NOOP("hub::StarterWords", "Another hub")},
    {"family-or-carer", QT_TRANSLATE_NOOP("hub::StarterWords", "Family or carer")},
    {"community-group", QT_TRANSLATE_NOOP("hub::StarterWords", "Community group")},
    {"crisis-team", QT_TRANSLATE_NOOP("hub::StarterWords", "Crisis team")},
};

constexpr WordsOf jobTitles[] = {
    {"hub-manager", QT_TRANSLATE_NOOP("hub::StarterWords", "Hub manager")},
    {"lived-experience-lead", QT_TRANSLATE_NOOP("hub::StarterWords", "Lived-experience lead")},
    {"senior-peer-supporter", QT_TRANSLATE_NOOP("hub::StarterWords", "Senior peer supporter")},
    {"peer-supporter", QT_TRANSLATE_NOOP("hub::StarterWords", "Peer supporter")},
    {"carer-support-worker", QT_TRANSLATE_NOOP("hub::StarterWords", "Carer support worker")},
    {"social-prescribing-lead", QT_TRANSLATE_NOOP("hub::StarterWords", "Social prescribing lead")},
    {"social-prescriber", QT_TRANSLATE_NOOP("hub::StarterWords", "Social prescriber")},
    {"senior-recovery-worker", QT_TRANSLATE_NOOP("hub::StarterWords", "Senior recovery worker")},
    {"recovery-worker", QT_TRANSLATE_NOOP("hub::StarterWords", "Recovery worker")},
    {"mental-health-practitioner", QT_TRANSLATE_NOOP("hub::StarterWords", "Mental-health practitioner")},
    {"social-care-worker", QT_TRANSLATE_NOOP("hub::StarterWords", "Social care worker")},
    {"volunteer", QT_TRANSLATE_NOOP("hub::StarterWords", "Volunteer")},
};

constexpr WordsOf places[] = {
    {"front-room", QT_TRANSLATE_NOOP("hub::StarterWords", "Front room")},
    {"cafe", QT_TRANSLATE_NOOP("hub::StarterWords", "Café")},
    {"quiet-room", QT_TRANSLATE_NOOP("hub::StarterWords", "Quiet room")},
    {"group-room", QT_TRANSLATE_NOOP("hub::StarterWords", "Group room")},
    {"garden", QT_TRANSLATE_NOOP("hub::StarterWords", "Garden")},
    {"out-and-about", QT_TRANSLATE_NOOP("hub::StarterWords", "Out and about")},
    {"at-home", QT_TRANSLATE_NOOP("hub::StarterWords", "At home"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "At the person's home")},
    {"elsewhere", QT_TRANSLATE_NOOP("hub::StarterWords", "Somewhere else")},
};

constexpr WordsOf accessNeeds[] = {
    {"large-print", QT_TRANSLATE_NOOP("hub::StarterWords", "Large print")},
    {"easy-read", QT_TRANSLATE_NOOP("hub::StarterWords", "Easy read")},
    {"spoken-not-written", QT_TRANSLATE_NOOP("hub::StarterWords", "Spoken, not written")},
    {"interpreter", QT_TRANSLATE_NOOP("hub::StarterWords", "Interpreter")},
    {"sign-language", QT_TRANSLATE_NOOP("hub::StarterWords", "British Sign Language")},
    {"hearing-loop", QT_TRANSLATE_NOOP("hub::StarterWords", "Hearing loop")},
    {"lip-reading", QT_TRANSLATE_NOOP("hub::StarterWords", "Face to face, for lip reading")},
    {"step-free", QT_TRANSLATE_NOOP("hub::StarterWords", "No steps"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "A way in without steps")},
    {"quiet-space", QT_TRANSLATE_NOOP("hub::StarterWords", "Quiet corner")},
    {"someone-with-me", QT_TRANSLATE_NOOP("hub::StarterWords", "Someone with me")},
    // The NHS Accessible Information Standard's terms, beside those that are asked for most.
    {"text-relay", QT_TRANSLATE_NOOP("hub::StarterWords", "Text relay")},
    {"through-a-carer", QT_TRANSLATE_NOOP("hub::StarterWords", "Through a carer")},
    {"alert", QT_TRANSLATE_NOOP("hub::StarterWords", "An alert to hear, see or feel")},
    {"large-print-20", QT_TRANSLATE_NOOP("hub::StarterWords", "Large print, 20 point")},
    {"large-print-28", QT_TRANSLATE_NOOP("hub::StarterWords", "Large print, 28 point")},
    {"braille-1", QT_TRANSLATE_NOOP("hub::StarterWords", "Braille, grade 1")},
    {"braille-2", QT_TRANSLATE_NOOP("hub::StarterWords", "Braille, grade 2")},
    {"moon", QT_TRANSLATE_NOOP("hub::StarterWords", "Moon")},
    {"makaton", QT_TRANSLATE_NOOP("hub::StarterWords", "Makaton")},
    {"electronic-text", QT_TRANSLATE_NOOP("hub::StarterWords", "Electronic text")},
    {"audio", QT_TRANSLATE_NOOP("hub::StarterWords", "Audio")},
    {"read-aloud", QT_TRANSLATE_NOOP("hub::StarterWords", "Read aloud by someone")},
    {"by-email", QT_TRANSLATE_NOOP("hub::StarterWords", "By e-mail")},
    {"sign-supported-english", QT_TRANSLATE_NOOP("hub::StarterWords", "Sign Supported English")},
    {"hands-on-signing", QT_TRANSLATE_NOOP("hub::StarterWords", "Visual-frame or hands-on signing")},
    {"deafblind-manual", QT_TRANSLATE_NOOP("hub::StarterWords", "Deafblind manual interpreter")},
    {"deafblind-block", QT_TRANSLATE_NOOP("hub::StarterWords", "Deafblind block interpreter")},
    {"deafblind-haptic", QT_TRANSLATE_NOOP("hub::StarterWords", "Deafblind haptic interpreter")},
    {"communicator-guide", QT_TRANSLATE_NOOP("hub::StarterWords", "Communicator guide")},
    {"lip-speaker", QT_TRANSLATE_NOOP("hub::StarterWords", "Lip speaker")},
    {"speech-to-text", QT_TRANSLATE_NOOP("hub::StarterWords", "Speech-to-text reporter")},
    {"note-taker", QT_TRANSLATE_NOOP("hub::StarterWords", "Note taker")},
    {"advocate", QT_TRANSLATE_NOOP("hub::StarterWords", "Advocate")},
    {"sighted-guide", QT_TRANSLATE_NOOP("hub::StarterWords", "Sighted guide")},
    {"makaton-signer", QT_TRANSLATE_NOOP("hub::StarterWords", "Somebody who signs Makaton")},
    {"hearing-aid", QT_TRANSLATE_NOOP("hub::StarterWords", "Hearing aid")},
    {"communication-device", QT_TRANSLATE_NOOP("hub::StarterWords", "Communication device")},
    {"own-note-taker", QT_TRANSLATE_NOOP("hub::StarterWords", "Own note taker")},
    {"communication-passport", QT_TRANSLATE_NOOP("hub::StarterWords", "Communication passport")},
    {"writes-things-down", QT_TRANSLATE_NOOP("hub::StarterWords", "Writes things down")},
    {"personal-recorder", QT_TRANSLATE_NOOP("hub::StarterWords", "Personal recorder")},
    {"own-advocate", QT_TRANSLATE_NOOP("hub::StarterWords", "Own advocate")},
    {"low-light", QT_TRANSLATE_NOOP("hub::StarterWords", "Low light")},
    {"single-room", QT_TRANSLATE_NOOP("hub::StarterWords", "A room to themself")},
    {"short-waits", QT_TRANSLATE_NOOP("hub::StarterWords", "Short waits")},
    {"room-for-equipment", QT_TRANSLATE_NOOP("hub::StarterWords", "Room for equipment")},
};

constexpr WordsOf personOutcomes[] = {
    {"choice", QT_TRANSLATE_NOOP("hub::StarterWords", "Choice and control")},
    {"learn-work-enjoy", QT_TRANSLATE_NOOP("hub::StarterWords", "Learn, work, volunteer, enjoy")},
    {"connected", QT_TRANSLATE_NOOP("hub::StarterWords", "Connected"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Connected, with a wider network")},
    {"supported", QT_TRANSLATE_NOOP("hub::StarterWords", "Supported, not judged")},
    {"quality", QT_TRANSLATE_NOOP("hub::StarterWords", "High-quality support")},
};

constexpr WordsOf staffOutcomes[] = {
    {"empowered", QT_TRANSLATE_NOOP("hub::StarterWords", "Supported and empowered")},
    {"network", QT_TRANSLATE_NOOP("hub::StarterWords", "Growing network")},
    {"team", QT_TRANSLATE_NOOP("hub::StarterWords", "Working as a team")},
    {"judgement", QT_TRANSLATE_NOOP("hub::StarterWords", "Own judgement")},
    {"meaningful", QT_TRANSLATE_NOOP("hub::StarterWords", "Meaningful")},
    {"enjoy-job", QT_TRANSLATE_NOOP("hub::StarterWords", "Enjoy the job")},
};

constexpr WordsOf systemOutcomes[] = {
    {"others-expertise", QT_TRANSLATE_NOOP("hub::StarterWords", "Uses others' expertise")},
    {"day-to-day", QT_TRANSLATE_NOOP("hub::StarterWords", "Part of day-to-day health"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Part of day-to-day health: people come before crisis")},
    {"joint-working", QT_TRANSLATE_NOOP("hub::StarterWords", "Joint working"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "Joint working, under one roof, connections made")},
    {"lived-experience", QT_TRANSLATE_NOOP("hub::StarterWords", "Lived experience shapes delivery")},
    {"assets-mapped", QT_TRANSLATE_NOOP("hub::StarterWords", "Assets mapped")},
};

constexpr WordsOf aroundUs[] = {
    {"gp", QT_TRANSLATE_NOOP("hub::StarterWords", "GP")},
    {"talking-therapies", QT_TRANSLATE_NOOP("hub::StarterWords", "Talking therapies")},
    {"housing", QT_TRANSLATE_NOOP("hub::StarterWords", "Housing")},
    {"area-coordinators", QT_TRANSLATE_NOOP("hub::StarterWords", "Local area coordinators")},
    {"community-groups", QT_TRANSLATE_NOOP("hub::StarterWords", "Community groups")},
    {"welfare-advice", QT_TRANSLATE_NOOP("hub::StarterWords", "Welfare and debt advice")},
    {"education", QT_TRANSLATE_NOOP("hub::StarterWords", "Education")},
    {"employment", QT_TRANSLATE_NOOP("hub::StarterWords", "Employment")},
    {"social-care-first-contact", QT_TRANSLATE_NOOP("hub::StarterWords", "Social care first contact")},
    {"pharmacy", QT_TRANSLATE_NOOP("hub::StarterWords", "Pharmacy")},
    {"ae-liaison", QT_TRANSLATE_NOOP("hub::StarterWords", "A&E liaison")},
    {"crisis-team", QT_TRANSLATE_NOOP("hub::StarterWords", "Crisis team")},
    {"specialist-care", QT_TRANSLATE_NOOP("hub::StarterWords", "Specialist care")},
    {"wards", QT_TRANSLATE_NOOP("hub::StarterWords", "Wards")},
};

constexpr WordsOf planSections[] = {
    {"call-me", QT_TRANSLATE_NOOP("hub::StarterWords", "What to call me")},
    {"what-matters", QT_TRANSLATE_NOOP("hub::StarterWords", "What matters most to me")},
    {"strengths", QT_TRANSLATE_NOOP("hub::StarterWords", "My strengths")},
    {"people", QT_TRANSLATE_NOOP("hub::StarterWords", "People and animals who matter")},
    {"communicate", QT_TRANSLATE_NOOP("hub::StarterWords", "How to communicate with me")},
    {"good-hard-days", QT_TRANSLATE_NOOP("hub::StarterWords", "Good days, ordinary days, hard days")},
    {"please-do", QT_TRANSLATE_NOOP("hub::StarterWords", "Please do, please don't")},
    {"support-me", QT_TRANSLATE_NOOP("hub::StarterWords", "How and when to support me")},
    {"also", QT_TRANSLATE_NOOP("hub::StarterWords", "Also worth knowing")},
    {"toolbox", QT_TRANSLATE_NOOP("hub::StarterWords", "My toolbox")},
    {"everyday", QT_TRANSLATE_NOOP("hub::StarterWords", "Everyday plan")},
    {"five-ways", QT_TRANSLATE_NOOP("hub::StarterWords", "Five Ways ideas")},
    {"why-i-came", QT_TRANSLATE_NOOP("hub::StarterWords", "What brought me here")},
    {"hopes-goals", QT_TRANSLATE_NOOP("hub::StarterWords", "My hopes and goals")},
    {"practical", QT_TRANSLATE_NOOP("hub::StarterWords", "Practical life")},
    {"set-backs", QT_TRANSLATE_NOOP("hub::StarterWords", "What can set me back")},
    {"early-signs", QT_TRANSLATE_NOOP("hub::StarterWords", "Early signs")},
    {"getting-serious", QT_TRANSLATE_NOOP("hub::StarterWords", "Signs it is getting serious")},
    {"warning-signs", QT_TRANSLATE_NOOP("hub::StarterWords", "My warning signs")},
    {"by-myself", QT_TRANSLATE_NOOP("hub::StarterWords", "Things I can do by myself")},
    {"places-people", QT_TRANSLATE_NOOP("hub::StarterWords", "People and places that take my mind off it")},
    {"ask-for-help", QT_TRANSLATE_NOOP("hub::StarterWords", "People I can ask for help")},
    {"services", QT_TRANSLATE_NOOP("hub::StarterWords", "Services I can call")},
    {"safer-place", QT_TRANSLATE_NOOP("hub::StarterWords", "Making my surroundings safer")},
    {"wishes", QT_TRANSLATE_NOOP("hub::StarterWords", "My wishes in advance")},
    {"after-crisis", QT_TRANSLATE_NOOP("hub::StarterWords", "Getting back after a crisis")},
    {"carers-team", QT_TRANSLATE_NOOP("hub::StarterWords", "My carers and team")},
    {"sharing-review", QT_TRANSLATE_NOOP("hub::StarterWords", "Sharing and review")},
};

constexpr WordsOf purposes[] = {
    {"better-support", QT_TRANSLATE_NOOP("hub::StarterWords", "Better support"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "So that they can support the person better")},
    {"keeping-safe", QT_TRANSLATE_NOOP("hub::StarterWords", "Keeping safe"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "So that the person stays safe")},
    {"housing", QT_TRANSLATE_NOOP("hub::StarterWords", "A place to live")},
    {"benefits-debt", QT_TRANSLATE_NOOP("hub::StarterWords", "Benefits and debt")},
    {"work-learning", QT_TRANSLATE_NOOP("hub::StarterWords", "Work and learning")},
    {"care-together", QT_TRANSLATE_NOOP("hub::StarterWords", "Care together"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "So that those who care for the person work together")},
    {"handing-on", QT_TRANSLATE_NOOP("hub::StarterWords", "Handing on"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "So that the person need not tell everything again")},
    {"somebody-i-trust", QT_TRANSLATE_NOOP("hub::StarterWords", "Someone they trust"),
        QT_TRANSLATE_NOOP("hub::StarterWords", "So that somebody they trust knows")},
};

constexpr WordsOf recipientKinds[] = {
    {"gp", QT_TRANSLATE_NOOP("hub::StarterWords", "GP")},
    {"mental-health", QT_TRANSLATE_NOOP("hub::StarterWords", "Mental-health team")},
    {"crisis-team", QT_TRANSLATE_NOOP("hub::StarterWords", "Crisis team")},
    {"ward", QT_TRANSLATE_NOOP("hub::StarterWords", "Ward")},
    {"housing", QT_TRANSLATE_NOOP("hub::StarterWords", "Housing")},
    {"council", QT_TRANSLATE_NOOP("hub::StarterWords", "Council")},
    {"social-care", QT_TRANSLATE_NOOP("hub::StarterWords", "Social care")},
    {"police", QT_TRANSLATE_NOOP("hub::StarterWords", "Police")},
    {"probation", QT_TRANSLATE_NOOP("hub::StarterWords", "Probation")},
    {"benefits", QT_TRANSLATE_NOOP("hub::StarterWords", "Benefits office")},
    {"debt-advice", QT_TRANSLATE_NOOP("hub::StarterWords", "Debt advice")},
    {"work-learning", QT_TRANSLATE_NOOP("hub::StarterWords", "Work or learning")},
    {"community-group", QT_TRANSLATE_NOOP("hub::StarterWords", "Community group")},
    {"another-hub", QT_TRANSLATE_NOOP("hub::StarterWords", "Another hub")},
    {"family", QT_TRANSLATE_NOOP("hub::StarterWords", "Family")},
    {"carer", QT_TRANSLATE_NOOP("hub::StarterWords", "Carer")},
    {"friend", QT_TRANSLATE_NOOP("hub::StarterWords", "Friend")},
    {"somebody-else", QT_TRANSLATE_NOOP("hub::StarterWords", "Somebody else")},
};

// In the order of HubList.
const std::span<const WordsOf> lists[] = {supportTypes, feelings, contactKinds, attendances, reachWays, useReasons,
    createReasons, routesIn, jobTitles, places, accessNeeds, personOutcomes, staffOutcomes, systemOutcomes, aroundUs,
    planSections, purposes, recipientKinds};
static_assert(std::size(lists) == starterListCount, "a new list needs its words here, at its place");

QString inLanguage(const char *text)
{
    return QCoreApplication::translate("hub::StarterWords", text);
}

const WordsOf *wordsOf(HubList list, const QString &code)
{
    if (int(list) >= starterListCount)
        return nullptr;
    for (const WordsOf &words : lists[size_t(list)]) {
        if (code == QLatin1String(words.code))
            return &words;
    }
    return nullptr;
}

} // namespace

std::optional<StarterWord> starterWord(HubList list, const QString &code)
{
    const WordsOf *const words = wordsOf(list, code);
    if (!words)
        return std::nullopt;
    return StarterWord{inLanguage(words->shortLabel), inLanguage(words->longLabel ? words->longLabel : words->shortLabel)};
}

} // namespace hub
