// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace hub {

class NavButton;

/// The list of pages on the side where reading starts.
class Navigation final : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &title);
    void removePage(const QString &id);
    /// At the end of the entry: "F2 log", "3 today".
    void setHint(const QString &id, const QString &hint);
    void setCurrent(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMap<QString, NavButton *> m_entries;
    QVBoxLayout *m_list;
};

} // namespace hub
