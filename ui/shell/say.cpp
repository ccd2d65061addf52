// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/say.h"

#include <QDir>

#include <cstdlib>

namespace hub {
namespace {

constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t rightToLeftIsolate = 0x2067;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popDirectionalIsolate = 0x2069;

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm; line and paragraph separators.
bool turnsWriting(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

QChar shown(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return QChar(char16_t(0x2400 + code)); // Unicode's pictures of control characters
    if (code == 0x7F)
        return QChar(u'\u2421');
    if ((code >= 0x80 && code < 0xA0) || code == 0xFEFF || turnsWriting(code))
        return QChar(QChar::ReplacementCharacter);
    return c;
}

/// In a language from right to left, kept apart from what stands beside it: a day next to a name in Latin letters would
/// otherwise be torn in two.
QString apart(const QLocale &locale, const QString &text)
{
    if (locale.textDirection() == Qt::LeftToRight)
        return text;
    return QChar(firstStrongIsolate) + text + QChar(popDirectionalIsolate);
}

} // namespace

QString Say::day(QDate day) const
{
    //: Date format: a day in full. Keep the letters that Qt replaces: dddd weekday, d day, MMMM month, yyyy year.
    return apart(m_locale, format(day, tr("dddd d MMMM yyyy")));
}

QString Say::shortDay(QDate day, QDate today) const
{
    if (std::abs(day.daysTo(today)) > 182)
        //: Date format: a day of another year, short. Letters as in Qt: d day, MMM month, yyyy year.
        return apart(m_locale, format(day, tr("d MMM yyyy")));
    //: Date format: a day of this year, short. Letters as in Qt: ddd weekday, d day, MMM month.
    return apart(m_locale, format(day, tr("ddd d MMM")));
}

QString Say::time(QTime time) const
{
    if (time.minute() == 0)
        //: Date format: a time on the hour, "3pm". Letters as in Qt: h hour, ap am or pm, H hour from 0 to 23.
        return apart(m_locale, m_locale.toString(time, tr("hap")));
    //: Date format: a time, "10:32am". Letters as in Qt: h hour, mm minute, ap am or pm, H hour from 0 to 23.
    return apart(m_locale, m_locale.toString(time, tr("h:mmap")));
}

QString Say::when(const When &when) const
{
    const QDateTime here = m_zone.local(when.at);
    switch (when.precision) {
    case Precision::Minute:
    case Precision::Hour:
        //: %1 is a day in full, %2 a time: "Friday 20 November 2026, 3pm"
        return inReadingOrder(tr("%1, %2").arg(day(here.date()), time(here.time())), m_locale);
    case Precision::HalfDay:
        return here.time().hour() < 12
            //: %1 is a day in full
            ? tr("%1, in the morning").arg(day(here.date()))
            //: %1 is a day in full
            : tr("%1, in the afternoon").arg(day(here.date()));
    case Precision::Day:
        return day(here.date());
    }
    Q_UNREACHABLE();
}

QString Say::lastHere(Instant at, Instant now) const
{
    const QDate day = m_zone.workingDayOf(at);
    const QDate today = m_zone.workingDayOf(now);
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return tr("here today");
    if (ago == 1)
        return tr("last here yesterday");
    if (ago > 1 && ago < 7)
        //: %1 is the name of a day of the last week: "last here Thursday"
        return tr("last here %1").arg(m_locale.standaloneDayName(day.dayOfWeek()));
    if (day.year() != today.year())
        //: %1 is the name of a month, %2 a year
        return tr("last here in %1 %2").arg(m_locale.standaloneMonthName(day.month())).arg(day.year());
    if (day.month() != today.month())
        //: %1 is the name of a month of this year
        return tr("last here in %1").arg(m_locale.standaloneMonthName(day.month()));
    //: Date format: a day of this month. Letters as in Qt: d day, MMMM month.
    const QString thisMonth = apart(m_locale, format(day, tr("d MMMM")));
    //: %1 is a day of this month: "last here on 3 November"
    return tr("last here on %1").arg(thisMonth);
}

QString Say::people(int count) const
{
    return tr("%Ln people", nullptr, count);
}

QString Say::peopleOf(int count, int all) const
{
    //: %1 is a number of people out of all of them: "24 of 33 people"
    return tr("%1 of %Ln people", nullptr, all).arg(number(count));
}

QString visible(const QString &typed)
{
    QString text = typed;
    for (QChar &c : text)
        c = shown(c);
    return text;
}

QString named(const QString &name)
{
    return QChar(firstStrongIsolate) + visible(name) + QChar(popDirectionalIsolate);
}

QString inReadingOrder(const QString &text, const QLocale &locale)
{
    if (locale.textDirection() == Qt::LeftToRight)
        return text;
    return QChar(rightToLeftIsolate) + text + QChar(popDirectionalIsolate);
}

QString pathText(const QString &path)
{
    QStringList names = QDir::toNativeSeparators(path).split(QDir::separator());
    for (QString &name : names)
        name = name.isEmpty() ? name : named(name);
    return QChar(leftToRightIsolate) + names.join(QDir::separator()) + QChar(popDirectionalIsolate);
}

QString plainTip(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace hub
