// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matchmodel.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;

namespace hub {

class MatchList;

/// A field for letters of a name and the matches under it. The focus stays in the field; Down and Up choose a row,
/// Enter takes it, or the best one for the text that stands there at that moment.
class PersonFinder final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonFinder(Hub &hub, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    const MatchModel &matches() const { return m_model; }
    /// Without spaces around it.
    QString text() const;
    /// Also forgets what Ctrl+Z in the field would bring back: it may be the name of somebody who has left.
    void setText(const QString &text);
    /// Keys that mean something else while nothing stands in the field: "01234567".
    void setKeysAside(const QString &keys) { m_keysAside = keys; }
    /// Searches again, after people changed.
    void refresh();

Q_SIGNALS:
    void taken(const hub::MatchRow &row);
    void edited();
    /// While nothing stands in the field:
    void enteredEmpty();
    void keyInEmpty(const QString &key);
    void backspaceInEmpty();
    void left(); ///< by Escape
    void failed(const hub::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(int row);
    void takeChosen();
    bool keyPressed(const QKeyEvent &key);
    bool pressedInEmpty(const QKeyEvent &key);

    MatchModel m_model;
    QLineEdit *m_field;
    MatchList *m_list;
    QString m_keysAside;
};

} // namespace hub
