// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listdetail.h"

#include "ui/widgets/button.h"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace hub {
namespace {

constexpr int leastEms = 56; ///< side by side from here on; about 900 px of page in a window of 1,100
constexpr int leastListEms = 19;
constexpr int mostListEms = 24; ///< what tells people apart mostly fits into one line of it
constexpr int gap = 22;

} // namespace

ListDetail::ListDetail(QWidget *list, QWidget *detail, const QString &back, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_detailSide(new QWidget(this))
    , m_back(new LinkButton(back))
    , m_layout(new QHBoxLayout(this))
{
    m_back->setObjectName(QStringLiteral("backToList"));
    const QKeySequence keys(Qt::ALT | Qt::Key_Left);
    m_back->setKeyHint(keys.toString(QKeySequence::NativeText).replace(u'+', u' '));
    connect(m_back, &Button::clicked, this, &ListDetail::goBack);
    // Not the button's own: it forgets its key whenever its text is set.
    m_backKey = new QShortcut(keys, this, this, &ListDetail::goBack, Qt::WidgetWithChildrenShortcut);

    auto *const side = new QVBoxLayout(m_detailSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_back, 0, Qt::AlignLeading);
    side->addWidget(detail, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    m_layout->addWidget(m_list);
    m_layout->addWidget(m_detailSide, 1);
    // The layout's own least width would be that of both beside each other.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    arrange();
}

void ListDetail::showDetail()
{
    m_onDetail = true;
    arrange();
}

void ListDetail::goBack()
{
    showList();
    Q_EMIT wentBack();
}

void ListDetail::showList()
{
    m_onDetail = false;
    arrange();
}

QSize ListDetail::minimumSizeHint() const
{
    const QSize list = m_list->minimumSizeHint();
    const QSize detail = m_detailSide->minimumSizeHint();
    // What is out of view takes no height from what is in view.
    return {std::max(list.width(), detail.width()),
        std::max(m_list->isHidden() ? 0 : list.height(), m_detailSide->isHidden() ? 0 : detail.height())};
}

void ListDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ListDetail::arrange()
{
    const int em = QFontInfo(font()).pixelSize();
    m_sideBySide = width() >= leastEms * em;
    m_list->setVisible(m_sideBySide || !m_onDetail);
    m_detailSide->setVisible(m_sideBySide || m_onDetail);
    m_back->setVisible(!m_sideBySide);
    m_backKey->setEnabled(!m_sideBySide && m_onDetail);
    const int listWidth = std::clamp(width() / 3, leastListEms * em, mostListEms * em);
    m_list->setMinimumWidth(m_sideBySide ? listWidth : 0);
    m_list->setMaximumWidth(m_sideBySide ? listWidth : QWIDGETSIZE_MAX);
    Q_EMIT arranged(m_sideBySide);
}

} // namespace hub
