// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks.h"

#include <QWidget>

class QVBoxLayout;

namespace hub {

class PlainLabel;

/// A white rounded card with a heading; a group with that name to a screen reader.
class Card : public QWidget
{
    Q_OBJECT
public:
    using Kind = looks::CardKind;

    /// An empty heading takes no room; then give the card an accessible name.
    explicit Card(const QString &heading = {}, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    QString heading() const;
    void setHeading(const QString &heading);
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    /// Where the card's content goes, under the heading.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    PlainLabel *m_heading;
    QVBoxLayout *m_body;
};

} // namespace hub
