// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

class QLineEdit;

namespace hub {

class Button;
class Echo;
class PlainLabel;

/// Under the heading of a part: who helped to write it, when, and when to look at it again, in one quiet line. Behind a
/// link, two fields to say so; both may stay empty.
class SectionFactsRow final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionFactsRow(Hub &hub);

    /// Null: nothing was written in the part yet.
    void show(const PlanSection *section);
    /// Closes the fields and empties them.
    void forget();
    /// Takes what stands in the fields, as leaving them does.
    void take();
    /// The fields are open.
    bool isOpen() const;
    /// Takes what stands in them, and closes them.
    void fold();

Q_SIGNALS:
    void helperSaid(const QString &who);
    void reviewSaid(std::optional<QDate> day);

private:
    void openFields();
    void fillFields();
    void takeHelper();
    void takeReview();
    void echo();
    std::optional<QDate> typedDay() const;

    Hub &m_hub;
    PlainLabel *m_line;
    Button *m_open;
    QWidget *m_fields;
    QLineEdit *m_who;
    QLineEdit *m_review;
    Echo *m_meant;
    PlanSection m_section;
};

} // namespace hub
