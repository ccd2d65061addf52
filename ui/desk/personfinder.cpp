// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/personfinder.h"

#include "ui/desk/matchlist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

PersonFinder::PersonFinder(Hub &hub, QWidget *parent)
    : QWidget(parent)
    , m_model(hub)
    , m_field(new QLineEdit)
    , m_list(new MatchList)
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_field);
    all->addWidget(m_list);
    setFocusProxy(m_field);
    m_list->setObjectName(QStringLiteral("matches"));
    m_list->setModel(&m_model);
    m_list->hide();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PersonFinder::search);
    connect(m_field, &QLineEdit::textEdited, this, &PersonFinder::edited);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        takeChosen();
        m_field->setFocus();
    });
}

QString PersonFinder::text() const
{
    return m_field->text().simplified();
}

void PersonFinder::setText(const QString &text)
{
    m_field->setText(text);
}

void PersonFinder::refresh()
{
    const int chosen = m_list->currentIndex().row();
    search();
    if (chosen >= 0 && chosen < m_model.rowCount())
        choose(chosen);
}

void PersonFinder::search()
{
    const auto done = m_model.search(m_field->text());
    choose(m_model.best());
    m_list->setVisible(m_model.rowCount() > 0);
    m_list->updateGeometry();
    if (!done)
        Q_EMIT failed(done.error());
}

void PersonFinder::choose(int row)
{
    m_list->setCurrentIndex(m_model.index(row, 0));
}

void PersonFinder::takeChosen()
{
    // Never a row for other letters than those that stand here now.
    if (m_model.text() != m_field->text())
        search();
    const QModelIndex chosen = m_list->currentIndex();
    if (!chosen.isValid())
        return;
    const MatchRow row = m_model.rowAt(chosen.row());
    setText({});
    Q_EMIT taken(row);
}

bool PersonFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return keyPressed(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::ShortcutOverride && m_field->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        // With nothing typed, Ctrl+Z is the window's: it takes back what was logged.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool PersonFinder::keyPressed(const QKeyEvent &key)
{
    if (m_field->text().isEmpty() || text().isEmpty())
        return pressedInEmpty(key);
    const int rows = m_model.rowCount();
    const int chosen = m_list->currentIndex().row();
    switch (key.key()) {
    case Qt::Key_Down:
        choose((chosen + 1) % std::max(rows, 1));
        return true;
    case Qt::Key_Up:
        // From the first row to the last: the welcome is one key away.
        choose(chosen <= 0 ? rows - 1 : chosen - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier)
            return false;
        if (!key.isAutoRepeat())
            takeChosen();
        return true;
    case Qt::Key_Escape:
        setText({});
        Q_EMIT edited();
        return true;
    default:
        return false;
    }
}

bool PersonFinder::pressedInEmpty(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier)
            return false;
        if (!key.isAutoRepeat())
            Q_EMIT enteredEmpty();
        return true;
    case Qt::Key_Backspace:
        if (!key.isAutoRepeat() && m_field->text().isEmpty())
            Q_EMIT backspaceInEmpty();
        return m_field->text().isEmpty();
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        break;
    }
    const bool isPlain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || key.text().size() != 1 || !m_field->text().isEmpty() || !m_keysAside.contains(key.text()))
        return false;
    if (!key.isAutoRepeat())
        Q_EMIT keyInEmpty(key.text());
    return true;
}

} // namespace hub
