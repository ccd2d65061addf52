// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace hub {

/// Two desks wrote the same field without seeing each other: both versions beside each other, with a quiet way to keep
/// one. Nothing is lost, and nothing has to be decided today.
class Versions final : public QWidget
{
    Q_OBJECT
public:
    explicit Versions(bool mayChoose, QWidget *parent = nullptr);

    /// `keep`: makes this version the one that stands.
    void add(const QString &shown, std::function<void()> keep);

private:
    bool m_mayChoose;
    QHBoxLayout *m_versions;
};

} // namespace hub
