// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLocale>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace hub::test {

/// A sheet of A4 that remembers which letters were drawn on it, where, and how.
class TextTape final : public QPaintDevice
{
public:
    struct Stretch {
        QPointF at; ///< where its base line begins
        qreal width;
        QString text;
        QColor color;
        qreal points;
        bool struck;
    };

    TextTape()
        : m_engine(m_stretches)
    {
    }

    static constexpr int dpi = 300;
    static QRectF sheet() { return {0, 0, 2480, 3508}; }
    static qreal millimetres(qreal count) { return count * dpi / 25.4; }

    const std::vector<Stretch> &stretches() const { return m_stretches; }
    std::vector<Stretch> take() { return std::exchange(m_stretches, {}); }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return int(sheet().width());
        case PdmHeight:
            return int(sheet().height());
        case PdmWidthMM:
            return 210;
        case PdmHeightMM:
            return 297;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dpi;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        explicit Engine(std::vector<Stretch> &stretches)
            : QPaintEngine(AllFeatures)
            , m_stretches(stretches)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawLines(const QLineF *, int) override {}
        void drawRects(const QRectF *, int) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            m_stretches.push_back({at, item.width(), item.text(), painter()->pen().color(), item.font().pointSizeF(),
                bool(item.renderFlags() & QTextItem::StrikeOut)});
        }

    private:
        std::vector<Stretch> &m_stretches;
    };

    std::vector<Stretch> m_stretches;
    mutable Engine m_engine;
};

/// What stands on one base line, in the order in which it was drawn, without the marks that only keep directions apart.
struct TapeLine {
    qreal y;
    qreal left;
    qreal right;
    QString text;
};

inline std::vector<TapeLine> linesOf(const std::vector<TextTape::Stretch> &stretches)
{
    std::vector<TapeLine> lines;
    for (const TextTape::Stretch &stretch : stretches) {
        QString text = stretch.text;
        text.removeIf([](QChar c) { return c.unicode() == 0x200B || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069); });
        if (lines.empty() || std::abs(lines.back().y - stretch.at.y()) > 0.5)
            lines.push_back({stretch.at.y(), stretch.at.x(), stretch.at.x(), {}});
        TapeLine &line = lines.back();
        line.left = std::min(line.left, stretch.at.x());
        line.right = std::max(line.right, stretch.at.x() + stretch.width);
        line.text += text;
    }
    return lines;
}

inline QString textOf(const std::vector<TextTape::Stretch> &stretches)
{
    QStringList texts;
    for (const TapeLine &line : linesOf(stretches))
        texts << line.text;
    return texts.join(u'\n');
}

/// The screen's language is read from the right as long as it lives.
struct FromTheRight {
    QLocale before;
    FromTheRight() { QLocale::setDefault(QLocale(QLocale::Arabic)); }
    ~FromTheRight() { QLocale::setDefault(before); }
    Q_DISABLE_COPY_MOVE(FromTheRight)
};

} // namespace hub::test
