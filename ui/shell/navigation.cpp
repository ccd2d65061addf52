// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/pagescroll.h"

#include <QFontInfo>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
{
    // In very large type the entries are taller than a small screen: they scroll, and the window still fits.
    auto *const entries = new QWidget;
    entries->setLayout(m_list);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new PageScroll(entries));
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_list->setContentsMargins(10, 14, 10, 14);
    m_list->setSpacing(3);
    m_list->addStretch(1);
}

void Navigation::addPage(const QString &id, const QString &title)
{
    auto *const entry = new NavButton(title);
    entry->setObjectName(QStringLiteral("nav-") + id);
    m_list->insertWidget(m_list->count() - 1, entry);
    m_entries.insert(id, entry);
    connect(entry, &NavButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void Navigation::removePage(const QString &id)
{
    delete m_entries.take(id);
}

void Navigation::setHint(const QString &id, const QString &hint)
{
    if (NavButton *const entry = m_entries.value(id))
        entry->setHint(hint);
}

void Navigation::setCurrent(const QString &id)
{
    NavButton *const chosen = m_entries.value(id);
    if (!chosen)
        return;
    chosen->setChecked(true);
    // Qt leaves Tab with the entry that had the keyboard last, although a page may have been opened by another way.
    for (NavButton *const entry : m_entries)
        entry->setFocusPolicy(entry == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}

QSize Navigation::sizeHint() const
{
    // Wide enough for most names; a longer one goes on in a second line, so that large type leaves room for the page.
    const int usual = 12 * QFontInfo(font()).pixelSize();
    int least = 0;
    for (const NavButton *const entry : m_entries)
        least = std::max(least, entry->minimumSizeHint().width());
    const QMargins margins = m_list->contentsMargins();
    const QSize size = m_list->minimumSize();
    return {std::max(std::min(usual, 260), least + margins.left() + margins.right()), size.height()};
}

void Navigation::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    looks::BandOption option;
    option.initFrom(this);
    option.at = looks::Edge::Leading;
    painter.drawPrimitive(looks::band, option);
}

QSize Navigation::minimumSizeHint() const
{
    constexpr int someEntries = 120;
    const QSize size = sizeHint();
    return {size.width(), std::min(size.height(), someEntries)};
}

} // namespace hub
