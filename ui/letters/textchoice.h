// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace hub {

/// Texts of which one is to stand, beside each other, with a quiet way to keep one. Nothing is lost, and nothing has to be
/// decided today.
class TextChoice final : public QWidget
{
    Q_OBJECT
public:
    /// `why`: how there came to be several.
    explicit TextChoice(const QString &why, QWidget *parent = nullptr);

    /// `heading`: which one it is; may be empty. `keep`: makes it the one that stands.
    void add(const QString &heading, const QString &text, std::function<void()> keep);

private:
    QHBoxLayout *m_texts;
};

} // namespace hub
