// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/visitwords.h"

#include "core/actions/personlookup.h"
#include "core/model/shortcode.h"
#include "core/rules/visit.h"
#include "ui/shell/say.h"
#include "ui/shell/listwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace hub {

using enum WrongUsage::Kind;

Outcome<VisitSaid> visitFrom(const Arguments &arguments)
{
    VisitSaid said;
    said.people = arguments.values("person");
    said.newcomers = arguments.values("new");
    said.nickname = arguments.has("nickname");
    said.nobody = arguments.has("nobody");
    said.supports = arguments.value("support").split(u',', Qt::SkipEmptyParts);
    said.feeling = arguments.value("feeling");
    said.at = arguments.value("at");
    said.note = arguments.value("note");
    said.about = arguments.value("about");
    said.kind = arguments.value("kind");
    said.attendance = arguments.value("attendance");
    said.place = arguments.value("place");
    if (said.nobody && !(said.people.isEmpty() && said.newcomers.isEmpty()))
        return WrongUsage{NotTogether, QStringLiteral("--nobody"),
                          said.people.isEmpty() ? QStringLiteral("--new") : QStringLiteral("--person")};
    if (said.nickname && said.newcomers.isEmpty())
        return WrongUsage{OptionMissing, QStringLiteral("--new")};
    if (arguments.has("minutes")) {
        bool isNumber = false;
        const int minutes = arguments.value("minutes").toInt(&isNumber);
        if (!isNumber || minutes < 1 || minutes > longestVisit)
            return WrongUsage{NotANumber, arguments.value("minutes"), QStringLiteral("--minutes")};
        said.minutes = minutes;
    }
    return said;
}

namespace {

    /// Takes the keys of an object one by one; what is left over or of another kind is remembered.
    class Keys
    {
    public:
        explicit Keys(const QJsonObject &object)
            : m_object(object)
        {
        }

        QString text(const char *key) { return take(key, QJsonValue::String).toString(); }
        bool yes(const char *key) { return take(key, QJsonValue::Bool).toBool(); }
        QStringList texts(const char *key)
        {
            QStringList all;
            for (const QJsonValue &value : take(key, QJsonValue::Array).toArray()) {
                if (!value.isString())
                    note(WrongValue, key);
                all << value.toString();
            }
            return all;
        }
        std::optional<int> minutes(const char *key)
        {
            const QJsonValue value = take(key, QJsonValue::Double);
            if (value.isUndefined())
                return std::nullopt;
            const double number = value.toDouble();
            if (number < 1 || number > longestVisit || number != std::floor(number))
                note(WrongValue, key);
            return int(std::clamp(number, 1.0, double(longestVisit)));
        }
        /// What was wrong with the object, if anything was.
        std::optional<WrongUsage> wrong() const
        {
            if (!m_wrong && !m_object.isEmpty())
                return WrongUsage{NoSuchKey, m_object.begin().key()};
            return m_wrong;
        }

    private:
        QJsonValue take(const char *key, QJsonValue::Type type)
        {
            const QJsonValue value = m_object.take(QLatin1String(key));
            if (value.isUndefined() || value.isNull())
                return QJsonValue(QJsonValue::Undefined);
            if (value.type() != type)
                note(WrongValue, key);
            return value;
        }
        void note(WrongUsage::Kind kind, const char *key)
        {
            if (!m_wrong)
                m_wrong = WrongUsage{kind, QLatin1String(key)};
        }

        QJsonObject m_object;
        std::optional<WrongUsage> m_wrong;
    };

} // namespace

Outcome<VisitSaid> visitFrom(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return WrongUsage{NotAnObject};
    Keys keys(document.object());
    VisitSaid said;
    said.people = keys.texts("people");
    if (const QString one = keys.text("person"); !one.isEmpty())
        said.people << one;
    if (const QString one = keys.text("new"); !one.isEmpty())
        said.newcomers << one;
    said.nickname = keys.yes("nickname");
    said.nobody = keys.yes("nobody");
    said.supports = keys.texts("supports");
    said.feeling = keys.text("feeling");
    said.at = keys.text("at");
    said.note = keys.text("note");
    said.about = keys.text("about");
    said.kind = keys.text("kind");
    said.attendance = keys.text("attendance");
    said.place = keys.text("place");
    said.minutes = keys.minutes("minutes");
    if (const auto wrong = keys.wrong())
        return *wrong;
    if (said.nobody && !(said.people.isEmpty() && said.newcomers.isEmpty()))
        return WrongUsage{NotTogether, QStringLiteral("nobody"),
                          said.people.isEmpty() ? QStringLiteral("new") : QStringLiteral("person")};
    return said;
}

namespace {

    /// Looks codes up in the hub's lists: by code or digit, or as the hub calls them.
    class Codes
    {
    public:
        explicit Codes(const HubLists &lists)
            : m_lists(lists)
        {
        }

        Outcome<QString> of(HubList list, const QString &said, const char *option) const
        {
            if (const auto code = codeMeant(m_lists, list, said))
                return *code;
            QStringList choices;
            for (const ListWord &word : offeredWords(m_lists, list))
                choices << word.code;
            return WrongUsage{NotOnTheList, said, QStringLiteral("--") + QLatin1String(option), choices};
        }

        template <typename CodeType>
        std::optional<Trouble> take(HubList list, const QString &said, const char *option, std::optional<CodeType> &into) const
        {
            if (said.isEmpty())
                return std::nullopt;
            const auto code = of(list, said, option);
            if (!code)
                return code.trouble();
            into = CodeType{*code};
            return std::nullopt;
        }

    private:
        const HubLists &m_lists;
    };

    std::optional<Trouble> takeCodes(const VisitSaid &said, const Codes &codes, ContactDraft &draft)
    {
        for (const QString &support : said.supports) {
            const auto code = codes.of(HubList::SupportTypes, support.trimmed(), "support");
            if (!code)
                return code.trouble();
            draft.supports.push_back({*code});
        }
        if (const auto trouble = codes.take(HubList::Feelings, said.feeling, "feeling", draft.feeling))
            return trouble;
        if (const auto trouble = codes.take(HubList::ContactKinds, said.kind, "kind", draft.kind))
            return trouble;
        if (const auto trouble = codes.take(HubList::Attendances, said.attendance, "attendance", draft.attendance))
            return trouble;
        return codes.take(HubList::Places, said.place, "place", draft.place);
    }

    Trouble severalMeant(const QString &text, Hub &hub)
    {
        constexpr size_t few = 5;
        QStringList candidates;
        const auto cards = hub.people.find(text, few);
        if (!cards)
            return cards.error();
        for (const PersonCard &card : *cards)
            candidates << visible(card.chosen.text) + u' ' + shortCode(personCodeLetter, card.id.raw);
        return Said{severalSentence(text, candidates)};
    }

} // namespace

Outcome<PersonId> personMeant(const QString &text, Hub &hub)
{
    const auto person = PersonLookup(hub.context()).theOne(text);
    if (person)
        return *person;
    if (person.error().kind == Error::Kind::Ambiguous)
        return severalMeant(text, hub);
    if (person.error().kind == Error::Kind::NotFound)
        return Said{nobodySentence(text)};
    return person.error();
}

Outcome<ContactDraft> draftFrom(const VisitSaid &said, Hub &hub)
{
    ContactDraft draft;
    draft.when = said.at;
    draft.note = said.note;
    draft.minutes = said.minutes;
    if (const auto trouble = takeCodes(said, Codes(hub.lists.now()), draft))
        return *trouble;
    for (const QString &name : said.people) {
        const auto person = personMeant(name, hub);
        if (!person)
            return person.trouble();
        draft.visitors.push_back({*person, {}, false});
    }
    for (const QString &name : said.newcomers) {
        if (name.trimmed().isEmpty())
            return Error{Error::Kind::NameMissing};
        draft.visitors.push_back({{}, name, said.nickname});
    }
    if (!said.about.isEmpty()) {
        const auto about = personMeant(said.about, hub);
        if (!about)
            return about.trouble();
        draft.about = *about;
    }
    return draft;
}

} // namespace hub
