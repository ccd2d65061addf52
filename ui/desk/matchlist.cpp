// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/matchlist.h"

#include "ui/models/matchmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace hub {

namespace {

constexpr int paddingX = 11;
constexpr int paddingY = 8;

/// The name strong, what may be read later quiet, the rest as text; goes on in a second line where one is too short.
class MatchDelegate final : public QStyledItemDelegate
{
public:
    explicit MatchDelegate(MatchList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        m_list->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, m_list);
        const QRect inner = row.rect.adjusted(paddingX, paddingY, -paddingX, -paddingY);
        QTextLayout layout(row.text, row.font);
        layOut(layout, index, inner.width(), row.direction);
        painter->save();
        painter->setPen(row.palette.color(QPalette::Text));
        layout.draw(painter, inner.topLeft());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        const int width = m_list->viewport()->width() - 2 * paddingX;
        QTextLayout layout(row.text, row.font);
        const int height = layOut(layout, index, width, row.direction);
        const QSize least = m_list->style()->sizeFromContents(QStyle::CT_ItemViewItem, &row, {}, m_list);
        return {width, std::max(height + 2 * paddingY, least.height())};
    }

private:
    /// The text's height in lines of this width.
    static int layOut(QTextLayout &layout, const QModelIndex &index, int width, Qt::LayoutDirection direction)
    {
        QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.setFormats(formatsOf(layout, index));
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1));
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        return int(std::ceil(height));
    }

    static QList<QTextLayout::FormatRange> formatsOf(const QTextLayout &layout, const QModelIndex &index)
    {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        QTextCharFormat quiet;
        quiet.setForeground(QApplication::palette().color(QPalette::PlaceholderText));
        const QString name = index.data(MatchModel::NameRole).toString();
        const int at = int(layout.text().indexOf(name));
        const int quietFrom = index.data(MatchModel::QuietFromRole).toInt();
        return {{at, int(name.size()), strong}, {quietFrom, int(layout.text().size()) - quietFrom, quiet}};
    }

    MatchList *m_list;
};

} // namespace

MatchList::MatchList(QWidget *parent)
    : QListView(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setItemDelegate(new MatchDelegate(this));
    viewport()->setAutoFillBackground(false);
    //: the list under the field where a name is typed, as a screen reader says it
    setAccessibleName(tr("People who match"));
}

QSize MatchList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < std::min(model()->rowCount(), mostRowsInView); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    return {0, height};
}

void MatchList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Rows may need another line now.
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace hub
