// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/model/when.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace hub {

/// Days, times and numbers in words, always in the hub's time zone and the screen's language.
class Say
{
    Q_DECLARE_TR_FUNCTIONS(hub::Say)
public:
    explicit Say(const CivilTime &zone, const QLocale &locale = QLocale())
        : m_zone(zone)
        , m_locale(locale)
    {
    }

    const CivilTime &zone() const { return m_zone; }

    /// "Saturday 21 November 2026".
    QString day(QDate day) const;
    /// For lists: "Thu 19 Nov" within half a year of `today`, else "19 Nov 2024".
    QString shortDay(QDate day, QDate today) const;
    /// "10:32am", and "3pm" on the hour.
    QString time(QTime time) const;
    QString time(Instant at) const { return time(m_zone.timeOf(at)); }
    /// As exactly as it is known: "Friday 20 November 2026, 3pm", "..., in the morning", or the day alone.
    QString when(const When &when) const;
    /// "Here today", "last here yesterday", "last here Thursday", "last here in May", "last here in May 2024"; the day
    /// is the working day, so 2 am belongs to the evening before.
    QString lastHere(Instant at, Instant now) const;

    /// "1,234".
    QString number(qint64 count) const { return m_locale.toString(count); }
    /// "1 person", "11 people".
    QString people(int count) const;
    /// "24 of 33 people".
    QString peopleOf(int count, int all) const;

private:
    QString format(QDate day, const QString &pattern) const { return m_locale.toString(day, pattern); }

    CivilTime m_zone;
    QLocale m_locale;
};

/// What somebody typed, safe to show in one line: control characters and those that turn the writing round become
/// marks, so that a name cannot pretend to be another.
QString visible(const QString &typed);

/// A name within a sentence: visible, and isolated so that its direction of writing does not turn the sentence.
QString named(const QString &name);

/// Parts that are each kept apart from their surroundings, as days and names are, one after the other in the direction in which
/// the screen's language is read: between them stands no letter that would say which one that is.
QString inReadingOrder(const QString &text, const QLocale &locale = QLocale());

/// A file's or folder's path as this computer writes it: from left to right in every language, each name in it as that
/// name is written.
QString pathText(const QString &path);

/// For tooltips, which Qt takes for rich text when they look like it: always shown as typed.
QString plainTip(const QString &text);

} // namespace hub
