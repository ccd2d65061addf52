// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/example/recipe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A static library's resources are there only if asked for; the macro wants to stand outside any namespace.
static void loadExampleResource()
{
    Q_INIT_RESOURCE(example);
}

namespace hub {
namespace {

    QJsonObject objectFrom(const char *file)
    {
        QFile json(QStringLiteral(":/example/%1.json").arg(QLatin1String(file)));
        if (!json.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(json.readAll()).object();
    }

    std::vector<QString> texts(const QJsonValue &array)
    {
        std::vector<QString> all;
        for (const QJsonValue &value : array.toArray())
            all.push_back(value.toString());
        return all;
    }

    FromTo fromTo(const QJsonValue &pair)
    {
        return {pair[0].toInt(), pair[1].toInt()};
    }

    Reach reachFrom(const QJsonValue &json)
    {
        Reach reach;
        reach.way = {json[QLatin1String("way")].toString()};
        if (const QString address = json[QLatin1String("address")].toString(); !address.isEmpty())
            reach.addresses = {address};
        if (const QString times = json[QLatin1String("times")].toString(); !times.isEmpty())
            reach.safeTimes = {times};
        reach.preferred = json[QLatin1String("preferred")].toBool();
        return reach;
    }

    ExamplePerson personFrom(const QJsonValue &json)
    {
        ExamplePerson person;
        const bool nickname = json[QLatin1String("nickname")].toBool();
        person.name = {json[QLatin1String("name")].toString(),
                       nickname ? PersonName::Kind::Nickname : PersonName::Kind::Known};
        person.also = texts(json[QLatin1String("also")]);
        person.pronouns = json[QLatin1String("pronouns")].toString();
        const QDate born = QDate::fromString(json[QLatin1String("born")].toString(), Qt::ISODate);
        if (born.isValid())
            person.born = born;
        person.day = json[QLatin1String("day")].toInt(1);
        person.hour = json[QLatin1String("hour")].toInt(12);
        person.pleaseKnow = json[QLatin1String("pleaseKnow")].toString();
        person.notSafeToCall = json[QLatin1String("notSafeToCall")].toBool();
        for (const QString &need : texts(json[QLatin1String("needs")]))
            person.needs.push_back({need});
        person.languages = texts(json[QLatin1String("languages")]);
        for (const QJsonValue &reach : json[QLatin1String("reach")].toArray())
            person.reach.push_back(reachFrom(reach));
        person.supporter = json[QLatin1String("supporter")].toString();
        return person;
    }

    /// Turns keys into places in the list of people, and remembers the first that is nobody's.
    class Keys
    {
    public:
        void add(const QString &key) { m_places.insert(key, size_t(m_places.size())); }
        size_t place(const QString &key)
        {
            const auto found = m_places.constFind(key);
            if (found == m_places.constEnd() && m_unknown.isEmpty())
                m_unknown = key.isEmpty() ? QStringLiteral("(no key)") : key;
            return found == m_places.constEnd() ? 0 : *found;
        }
        std::vector<size_t> places(const QJsonValue &keys)
        {
            std::vector<size_t> all;
            for (const QString &key : texts(keys))
                all.push_back(place(key));
            return all;
        }
        QString unknown() const { return m_unknown; }

    private:
        QHash<QString, size_t> m_places;
        QString m_unknown;
    };

    ExamplePeriod periodFrom(const QJsonValue &json, Keys &keys)
    {
        ExamplePeriod period;
        period.name = json[QLatin1String("name")].toString();
        period.begins = QDate::fromString(json[QLatin1String("begins")].toString(), Qt::ISODate);
        period.ends = QDate::fromString(json[QLatin1String("ends")].toString(), Qt::ISODate);
        period.lastDays = json[QLatin1String("lastDays")].toInt();
        period.visits = fromTo(json[QLatin1String("visits")]);
        period.anonymous = fromTo(json[QLatin1String("anonymous")]);
        const QJsonObject supports = json[QLatin1String("supports")].toObject();
        for (auto support = supports.begin(); support != supports.end(); ++support)
            period.supports.push_back({{support.key()}, keys.places(*support)});
        period.caredFor = keys.places(json[QLatin1String("caredFor")]);
        period.booked = keys.places(json[QLatin1String("booked")]);
        return period;
    }

} // namespace

Result<ExampleRecipe> readExampleRecipe()
{
    loadExampleResource();
    ExampleRecipe recipe;
    Keys keys;
    const QJsonObject who = objectFrom("people");
    recipe.workers = texts(who[QLatin1String("workers")]);
    for (const QJsonValue &person : who[QLatin1String("people")].toArray()) {
        keys.add(person[QLatin1String("key")].toString());
        recipe.people.push_back(personFrom(person));
    }
    for (const QJsonValue &link : who[QLatin1String("carers")].toArray()) {
        recipe.carers.push_back({keys.place(link[QLatin1String("carer")].toString()),
                                 keys.place(link[QLatin1String("of")].toString()),
                                 link[QLatin1String("relation")].toString()});
    }
    const QJsonObject when = objectFrom("periods");
    recipe.seed = when[QLatin1String("seed")].toString();
    for (const QJsonValue &period : when[QLatin1String("periods")].toArray())
        recipe.periods.push_back(periodFrom(period, keys));
    const QJsonObject notes = objectFrom("notes");
    for (auto list = notes.begin(); list != notes.end(); ++list)
        recipe.notes.insert(list.key(), texts(*list));
    if (recipe.people.empty() || recipe.workers.empty() || recipe.periods.empty() || recipe.notes.isEmpty())
        return Error{Error::Kind::Internal, QStringLiteral("the example's recipe is empty")};
    if (!keys.unknown().isEmpty())
        return Error{Error::Kind::Internal, QStringLiteral("the example's recipe has nobody with the key ") + keys.unknown()};
    return recipe;
}

} // namespace hub
