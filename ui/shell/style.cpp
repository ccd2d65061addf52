// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

#include "ui/shell/stylepaint.h"
#include "ui/widgets/looks.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace hub {
namespace {

constexpr int fieldPaddingX = 11;
constexpr int fieldPaddingY = 9;

/// Beside the text of a row; a list's begins where the text of a field above it begins.
int rowRoom(const QWidget *view)
{
    return qobject_cast<const QTableView *>(view) ? 5 : 8;
}

QFont fontOf(const QWidget *widget)
{
    return widget ? widget->font() : QApplication::font();
}

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

/// Where a cell stands among the cells of its row that are shown; Qt tells it for trees only.
QStyleOptionViewItem::ViewItemPosition placeInRow(const QTableView &table, int column)
{
    const QHeaderView *const header = table.horizontalHeader();
    const auto shownBeside = [&](int step) {
        for (int at = header->visualIndex(column) + step; at >= 0 && at < header->count(); at += step) {
            if (!header->isSectionHidden(header->logicalIndex(at)))
                return true;
        }
        return false;
    };
    const bool before = shownBeside(-1);
    const bool after = shownBeside(1);
    if (before && after)
        return QStyleOptionViewItem::Middle;
    return before ? QStyleOptionViewItem::End : after ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::OnlyOne;
}

} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_theme(theme)
{
}

ButtonLook Style::buttons() const
{
    return {m_theme, m_touch, m_mnemonicsShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic};
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *const edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->document()->setDocumentMargin(fieldPaddingX - 2);
    // The frame draws the rounded ground; a viewport that fills itself would square its corners.
    if (auto *const area = qobject_cast<QAbstractScrollArea *>(widget);
        area && area->frameShape() == QFrame::StyledPanel)
        area->viewport()->setAutoFillBackground(false);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (int(element)) {
    case PE_FrameFocusRect:
        // Views outline their current row; what else Qt draws a focus rectangle for gets the ring.
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paint::ring(*painter, option->rect, paint::controlRadius, m_theme.main);
        return;
    case PE_PanelLineEdit:
        if (const auto *const frame = as<QStyleOptionFrame>(option); !frame || frame->lineWidth > 0)
            views().field(*option, *painter);
        return;
    case PE_Frame:
        views().field(*option, *painter);
        return;
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return buttons().indicator(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return buttons().indicator(*option, *painter, true);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto *const item = as<QStyleOptionViewItem>(option))
            drawRow(*item, painter, widget);
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        return views().bubble(*option, *painter);
    case PE_FrameMenu:
        return;
    case int(looks::card):
        return views().card(*option, *painter);
    case int(looks::band):
        return views().band(*option, *painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *const button = as<QStyleOptionButton>(option);
    if (button && element == CE_PushButton)
        return buttons().button(*button, *painter);
    if (button && element == looks::chip)
        return buttons().chip(*button, *painter);
    if (button && element == looks::navEntry)
        return buttons().navEntry(*button, *painter);
    if (button && element == looks::keyCap)
        return buttons().keyCap(*button, *painter);
    if (button && (element == CE_CheckBox || element == CE_RadioButton))
        return drawTick(*button, element == CE_RadioButton, painter, widget);
    if (element == CE_ItemViewItem)
        return drawItem(option, painter, widget);
    if (const auto *const header = as<QStyleOptionHeader>(option); header && element == CE_Header)
        return views().header(*header, *painter);
    if (element == CE_HeaderEmptyArea)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawTick(const QStyleOptionButton &option, bool round, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionButton part(option);
    part.rect = subElementRect(round ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &option, widget);
    buttons().indicator(part, *painter, round);
    QRect used = part.rect;
    part.rect = subElementRect(round ? SE_RadioButtonContents : SE_CheckBoxContents, &option, widget);
    drawControl(round ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, painter, widget);
    if (!(option.state & State_HasFocus))
        return;
    const int room = looks::focusRoom;
    const QSize words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    used |= visualRect(
        option.direction, part.rect, QRect(part.rect.topLeft(), QSize(words.width(), part.rect.height())));
    paint::ring(*painter, used.adjusted(-room, 0, room + 1, 0) & option.rect, paint::controlRadius, m_theme.main);
}

void Style::drawRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionViewItem item(option);
    const auto *const table = qobject_cast<const QTableView *>(widget);
    if (table && table->selectionBehavior() == QAbstractItemView::SelectRows)
        item.viewItemPosition = placeInRow(*table, option.index.column());
    // A list that cannot take the focus is steered from the field above it, so its current row counts as active.
    item.state.setFlag(State_HasFocus, widget && (widget->hasFocus() || widget->focusPolicy() == Qt::NoFocus));
    views().row(item, *painter, table);
}

void Style::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    // The selected row is a soft ground with an outline, so its words keep the colour they have elsewhere.
    QStyleOptionViewItem item(*as<QStyleOptionViewItem>(option));
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        item.palette.setColor(group, QPalette::HighlightedText, m_theme.text);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *const slider = as<QStyleOptionSlider>(option); slider && control == CC_ScrollBar) {
        if (slider->minimum != slider->maximum)
            views().scrollSlider(*option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const auto *const button = as<QStyleOptionButton>(option);
    const QFont font = fontOf(widget);
    if (button && type == CT_PushButton)
        return buttons().buttonSize(*button, font);
    if (button && type == looks::chipSize)
        return buttons().chipSize(*button, font);
    if (button && type == looks::navEntrySize)
        return buttons().navEntrySize(*button, font, contents.width());
    if (button && type == looks::keyCapSize)
        return buttons().keyCapSize(*button, font);
    if (type == CT_LineEdit)
        return buttons().target(contents + QSize(2 * fieldPaddingX, 2 * fieldPaddingY));
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
        return buttons().target(size + QSize(2 * looks::focusRoom + 4, 2 * looks::focusRoom));
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_SpinBox:
        return buttons().target(size);
    case CT_MenuItem:
        return size + QSize(16, m_touch ? 18 : 8);
    case CT_ItemViewItem:
        return QSize(size.width() + 2 * rowRoom(widget), size.height())
            .expandedTo({0, (m_touch ? 44 : QFontMetrics(font).height() + 16)});
    case CT_HeaderSection:
        return size + QSize(12, 6);
    default:
        return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    using looks::focusRoom;
    const auto within = [&](int room) { return option->rect.adjusted(room, room, -room, -room); };
    const auto later = [&](const QRect &rect) {
        return rect.translated(option->direction == Qt::RightToLeft ? -focusRoom : focusRoom, 0);
    };
    switch (element) {
    case SE_PushButtonLayoutItem:
    case SE_CheckBoxLayoutItem:
    case SE_RadioButtonLayoutItem:
    case SE_GroupBoxLayoutItem:
        return within(focusRoom);
    case SE_CheckBoxIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonIndicator:
    case SE_RadioButtonContents:
        return later(QProxyStyle::subElementRect(element, option, widget));
    case SE_LineEditContents:
        return option->rect.adjusted(fieldPaddingX - 2, 1, -(fieldPaddingX - 2), -1);
    case SE_ItemViewItemText: {
        const int room = rowRoom(widget);
        return QProxyStyle::subElementRect(element, option, widget).adjusted(room, 0, -room, 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *const group = as<QStyleOptionGroupBox>(option);
        group && part == SC_GroupBoxContents && group->text.isEmpty())
        return group->rect;
    const auto *const bar = as<QStyleOptionSlider>(option);
    if (!bar || control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: the slider has the whole length.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int wanted = int(qint64(length) * bar->pageStep / std::max<qint64>(1, range + bar->pageStep));
    const int slider = std::min(length, std::max(wanted, 32));
    const int start
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, slider);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LineEditIconSize:
        return 22; // the button that clears a field is then 24 pixels high, as large as WCAG 2.5.8 asks
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(18, QFontMetrics(fontOf(widget)).height());
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return m_touch ? 24 : 14;
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_mnemonicsShown;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutWrapPolicy:
        return QFormLayout::WrapLongRows;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace hub
