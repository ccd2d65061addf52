// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/namematch.h"
#include "core/rules/names.h"
#include "core/rules/sheetcells.h"
#include "core/rules/whentext.h"

#include <catch2/catch_test_macros.hpp>

#include <QLocale>

#include <clocale>
#include <ctime>

using namespace hub;

namespace {

/// Makes the machine another country's for as long as it lives: its zone, its language, its digits.
class Elsewhere
{
public:
    Elsewhere(const char *zone, const char *locale)
        : m_zone(qgetenv("TZ"))
        , m_hadZone(qEnvironmentVariableIsSet("TZ"))
        , m_locale(std::setlocale(LC_ALL, nullptr))
    {
        qputenv("TZ", zone);
        tzset();
        std::setlocale(LC_ALL, locale); // where the machine has it
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
    }
    ~Elsewhere()
    {
        if (m_hadZone)
            qputenv("TZ", m_zone);
        else
            qunsetenv("TZ");
        tzset();
        std::setlocale(LC_ALL, m_locale.constData());
        QLocale::setDefault(QLocale::system());
    }

private:
    QByteArray m_zone;
    bool m_hadZone;
    QByteArray m_locale;
};

} // namespace

TEST_CASE("text is read the same on a machine in Istanbul, Cairo, Auckland and Los Angeles")
{
    const CivilTime london("Europe/London");
    const Instant now = london.at(QDate(2026, 11, 21), QTime(10, 30));
    const auto when = [&](const char *typed) { return parseWhen(QString::fromLatin1(typed), now, london).value(); };
    const std::pair<const char *, const char *> machines[]{{"Europe/Istanbul", "tr_TR.UTF-8"},
        {"Africa/Cairo", "ar_EG.UTF-8"}, {"Pacific/Auckland", "mi_NZ.UTF-8"}, {"America/Los_Angeles", "en_US.UTF-8"}};
    for (const auto &[zone, locale] : machines) {
        CAPTURE(zone);
        const Elsewhere there(zone, locale);
        CHECK(foldName(QStringLiteral("ISIK İlker IRMAK")) == QStringLiteral("isik ilker irmak"));
        CHECK(matchName(QStringLiteral("IRM"), QStringLiteral("Irmak Hall")).has_value());
        CHECK(when("yesterday 3pm") == When{london.at(QDate(2026, 11, 20), QTime(15, 0)), Precision::Hour});
        CHECK(when("5/11") == When{london.startOf(QDate(2026, 11, 5)), Precision::Day});
        CHECK(when("fri") == When{london.startOf(QDate(2026, 11, 20)), Precision::Day});
        CHECK(readDate(QStringLiteral("8 MAY 2025"), DateOrder::DayFirst)->date == QDate(2025, 5, 8));
        CHECK(readDate(QStringLiteral("8/5/2025"), DateOrder::DayFirst)->date == QDate(2025, 5, 8));
        CHECK(readTime(QStringLiteral("0.64"))->time == QTime(15, 21));
        CHECK(*readMinutes(QStringLiteral("1.5 HRS")) == 90);
    }
}
