// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/buttonlook.h"

#include "ui/shell/stylepaint.h"
#include "ui/widgets/looks.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace hub {
namespace {

using looks::focusRoom;

constexpr int gap = 7;
constexpr int buttonPadding = 14;
constexpr int chipPadding = 10;
constexpr int navPadding = 12;
constexpr int checkRoom = 11; ///< kept free at the end of a chip, so that choosing it moves nothing

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

QFont capFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.78);
    font.setWeight(QFont::Medium);
    return font;
}

QSize capSize(const QFont &font, const QString &key)
{
    if (key.isEmpty())
        return {};
    const QFontMetrics metrics(capFont(font));
    const int height = metrics.height() + 3;
    return {std::max(metrics.horizontalAdvance(key) + 11, height + 2), height};
}

/// Padding grows half as fast as the text: at 200 % there is still room for words.
int grown(int atNormalSize, const QFont &font)
{
    return qRound(atNormalSize * (0.5 + QFontMetrics(font).height() / 40.0));
}

QRect faceOf(const QStyleOption &option)
{
    return option.rect.adjusted(focusRoom, focusRoom, -focusRoom, -focusRoom);
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

bool isLit(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) && option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
}

/// "Find anyone\tCtrl F" in one line. `widest` is the boldest font the text may take: it is measured with that one,
/// so that choosing a chip moves nothing.
struct Line {
    Line(const QString &whole, const QFont &drawn, const QFont &widest)
        : text(whole.section(u'\t', 0, 0))
        , key(whole.section(u'\t', 1, 1))
        , font(drawn)
        , textWidth(QFontMetrics(widest).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width() + 1)
        , cap(capSize(drawn, key))
    {
    }

    int capRoom() const { return cap.isEmpty() ? 0 : cap.width() + gap; }
    QSize size() const { return {textWidth + capRoom(), std::max(QFontMetrics(font).height(), cap.height())}; }

    QString text;
    QString key;
    QFont font;
    int textWidth;
    QSize cap;
};

struct Ink {
    QColor text;
    paint::Cap cap;
    int mnemonicFlag;
};

enum class KeyAt { Front, Back };

/// Draws from the start of `within`, which is the right side where reading goes from right to left.
void draw(
    QPainter &painter, const Line &line, const QRect &within, const QStyleOption &option, KeyAt keyAt, const Ink &ink)
{
    const bool keyFirst = keyAt == KeyAt::Front;
    const int textX = within.left() + (keyFirst ? line.capRoom() : 0);
    const int capX = within.left() + (keyFirst ? 0 : line.textWidth + gap);
    const QRect text(textX, within.top(), line.textWidth, within.height());
    painter.setFont(line.font);
    painter.setPen(ink.text);
    painter.drawText(QStyle::visualRect(option.direction, within, text),
        Qt::AlignCenter | Qt::TextSingleLine | ink.mnemonicFlag, line.text);
    if (line.cap.isEmpty())
        return;
    const QRect cap(QPoint(capX, within.top() + (within.height() - line.cap.height()) / 2), line.cap);
    paint::keyCap(painter, QStyle::visualRect(option.direction, within, cap), line.key, capFont(line.font), ink.cap);
}

QRect centred(const QRect &within, int width)
{
    const int taken = std::min(width, within.width());
    return {within.left() + (within.width() - taken) / 2, within.top(), taken, within.height()};
}

QFont buttonFont(const QStyleOptionButton &option, const QFont &font)
{
    return option.features & QStyleOptionButton::DefaultButton ? weighted(font, QFont::DemiBold) : font;
}

QFont hintFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.84);
    return font;
}

/// How much of an entry of the navigation its hint takes ("3 today").
int hintWidth(const QStyleOptionButton &option, const QFont &font)
{
    const QString hint = option.text.section(u'\t', 1, 1);
    return hint.isEmpty() ? 0 : QFontMetrics(hintFont(font)).horizontalAdvance(hint) + 1;
}

} // namespace

void ButtonLook::button(const QStyleOptionButton &option, QPainter &painter) const
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool main = option.features & QStyleOptionButton::DefaultButton && enabled;
    const bool link = option.features & QStyleOptionButton::Flat;
    const QRect face = faceOf(option);
    if (main)
        paint::box(
            painter, face, paint::controlRadius, {.fill = isLit(option) ? m_theme.mainLit : m_theme.main, .edge = {}});
    else if (!link)
        paint::box(painter, face, paint::controlRadius,
            {.fill = isLit(option) || has(option, QStyle::State_On) ? m_theme.soft : m_theme.card,
                .edge = enabled ? m_theme.edge : m_theme.line});
    if (has(option, QStyle::State_HasFocus))
        paint::ring(painter, option.rect, paint::controlRadius + focusRoom, m_theme.main);

    const QFont font = buttonFont(option, painter.font());
    const Line line(option.text, font, font);
    const QColor text = main ? m_theme.onMain : !enabled ? m_theme.quiet : link ? m_theme.main : m_theme.text;
    QColor capEdge = main ? m_theme.onMain : m_theme.line;
    if (main)
        capEdge.setAlphaF(0.5F);
    const paint::Cap cap{main ? QColor() : m_theme.ground, capEdge, main ? m_theme.onMain : m_theme.quiet};
    draw(painter, line, centred(face, line.size().width()), option, KeyAt::Back, {text, cap, m_mnemonicFlag});
}

void ButtonLook::chip(const QStyleOptionButton &option, QPainter &painter) const
{
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect face = faceOf(option);
    const QColor ground = on ? m_theme.chosen : isLit(option) ? m_theme.soft : m_theme.card;
    paint::box(painter, face, paint::controlRadius,
        {.fill = ground,
            .edge = on    ? m_theme.chosenEdge
                : enabled ? m_theme.edge
                          : m_theme.line,
            .width = on ? 1.5 : 1.0,
            .dashed = !on && option.features & QStyleOptionButton::Flat});
    if (has(option, QStyle::State_HasFocus))
        paint::ring(painter, option.rect, paint::controlRadius + focusRoom, m_theme.main);

    const QFont bold = weighted(painter.font(), QFont::DemiBold);
    const Line line(option.text, on ? bold : painter.font(), bold);
    const QColor text = on ? m_theme.chosenText : enabled ? m_theme.text : m_theme.quiet;
    const paint::Cap cap{on ? m_theme.chosen : m_theme.ground, on ? m_theme.chosenText : m_theme.line,
        on ? m_theme.chosenText : m_theme.quiet};
    const int padding = grown(chipPadding, painter.font());
    const QRect inner = face.adjusted(padding, 0, -padding, 0);
    draw(painter, line, on ? inner : centred(inner, line.size().width()), option, KeyAt::Front,
        {text, cap, m_mnemonicFlag});
    if (on) {
        const int side = grown(10, painter.font());
        const QRect mark(face.right() - grown(5, painter.font()) - side, inner.center().y() - side / 2, side, side);
        paint::checkMark(painter, QStyle::visualRect(option.direction, face, mark), m_theme.chosenText, side / 5.5);
    }
}

void ButtonLook::navEntry(const QStyleOptionButton &option, QPainter &painter) const
{
    const bool on = has(option, QStyle::State_On);
    const QRect face = faceOf(option);
    if (on) {
        paint::box(painter, face, paint::controlRadius, {.fill = m_theme.card, .edge = m_theme.line});
        paint::leadingBar(painter, face, paint::controlRadius, 3, m_theme.main, option.direction == Qt::RightToLeft);
    } else if (isLit(option)) {
        paint::box(painter, face, paint::controlRadius, {.fill = m_theme.soft, .edge = {}});
    }
    if (has(option, QStyle::State_HasFocus))
        paint::ring(painter, option.rect, paint::controlRadius + focusRoom, m_theme.main);

    const QFont font = on ? weighted(painter.font(), QFont::DemiBold) : painter.font();
    const QFont plain = painter.font();
    const int taken = hintWidth(option, plain);
    const int padding = grown(navPadding, plain);
    const QRect inner = face.adjusted(padding, 0, -padding, 0);
    const QRect text = inner.adjusted(0, 0, taken ? -(taken + gap) : 0, 0);
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter.setFont(font);
    painter.setPen(on ? m_theme.main : m_theme.text);
    painter.drawText(QStyle::visualRect(option.direction, inner, text), flags | Qt::TextWordWrap | m_mnemonicFlag,
        option.text.section(u'\t', 0, 0));
    painter.setFont(hintFont(plain));
    painter.setPen(m_theme.quiet);
    const QRect hint(inner.right() + 1 - taken, inner.top(), taken, inner.height());
    painter.drawText(
        QStyle::visualRect(option.direction, inner, hint), Qt::AlignCenter, option.text.section(u'\t', 1, 1));
}

void ButtonLook::keyCap(const QStyleOptionButton &option, QPainter &painter) const
{
    paint::keyCap(
        painter, option.rect, option.text, capFont(painter.font()), {m_theme.ground, m_theme.line, m_theme.quiet});
}

void ButtonLook::indicator(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool on = has(option, QStyle::State_On);
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor edge = on ? m_theme.chosenEdge : has(option, QStyle::State_Enabled) ? m_theme.edge : m_theme.line;
    paint::box(painter, rect, round ? rect.height() / 2 : 5,
        {.fill = on ? m_theme.chosen : m_theme.card, .edge = edge, .width = 1.5});
    if (!on)
        return;
    const qreal inset = rect.width() * (round ? 0.28 : 0.2);
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    if (round)
        paint::box(painter, inner, inner.height() / 2, {.fill = m_theme.chosenText, .edge = {}});
    else
        paint::checkMark(painter, inner, m_theme.chosenText, 2);
}

QSize ButtonLook::buttonSize(const QStyleOptionButton &option, const QFont &font) const
{
    const QFont drawn = buttonFont(option, font);
    const Line line(option.text, drawn, drawn);
    const int padding = option.features & QStyleOptionButton::Flat ? 4 : grown(buttonPadding, font);
    const int height = std::max(line.size().height(), QFontMetrics(font).height() + 1) + 2 * grown(8, font);
    return target({line.size().width() + 2 * (padding + focusRoom), height + 2 * focusRoom});
}

QSize ButtonLook::chipSize(const QStyleOptionButton &option, const QFont &font) const
{
    const Line line(option.text, font, weighted(font, QFont::DemiBold));
    const int width = line.size().width() + grown(checkRoom, font) + 2 * grown(chipPadding, font);
    const int height = std::max(line.size().height(), QFontMetrics(font).height()) + 2 * grown(7, font);
    return target({width + 2 * focusRoom, height + 2 * focusRoom});
}

QSize ButtonLook::navEntrySize(const QStyleOptionButton &option, const QFont &font, int width) const
{
    const QFont bold = weighted(font, QFont::DemiBold);
    const QString text = option.text.section(u'\t', 0, 0);
    const int hint = hintWidth(option, font);
    const int around = 2 * (grown(navPadding, font) + focusRoom) + (hint ? hint + gap : 0);
    const QRect room(0, 0, width > 0 ? std::max(1, width - around) : 10'000, 10'000);
    const QSize words = QFontMetrics(bold).boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text).size();
    return target({words.width() + 1 + around, words.height() + 2 * grown(11, font) + 2 * focusRoom});
}

QSize ButtonLook::keyCapSize(const QStyleOptionButton &option, const QFont &font) const
{
    return capSize(font, option.text);
}

QSize ButtonLook::target(QSize size) const
{
    // The room for the ring can be pressed too, but 24 px are kept for what is drawn.
    const int least = m_touch ? 44 : 24 + 2 * focusRoom;
    return size.expandedTo({least, least});
}

} // namespace hub
