// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hub {

/// Text to read. What others wrote is never taken for markup, and nothing in it can be selected: copying goes through
/// the consent gate. The only label the program uses, with StatusLine.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Look {
        Text,
        Quiet, ///< may be read later
        Strong,
        Heading,     ///< of a card
        BarHeading,  ///< of the window's bars
        PageHeading, ///< one a page
        Figure,      ///< "24 of 33 people"
    };

    explicit PlainLabel(Look look = Look::Text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, Look look, QWidget *parent = nullptr);

    Look look() const { return m_look; }
    void setLook(Look look);
    /// Larger than elsewhere, for a page that two people read together.
    void setScale(qreal scale);

    /// One line where that is not very long; Qt would break it in two to look like a block.
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeLook();
    void takeSide();

    Look m_look;
    qreal m_scale = 1.0;
};

} // namespace hub
