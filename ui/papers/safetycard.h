// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/hublists.h"
#include "core/sharing/disclosure.h"
#include "ui/papers/paperlayout.h"

#include <QRectF>

namespace hub {

/// A safety plan as one sheet to be folded twice: four panels, so that the folded card fits a pocket with its first step in
/// front; black on white, whatever the screen looks like. As large as fits. What does not fit in letters that are read with
/// ease goes on with the next card, and every panel says so: nothing is ever cut. Takes what the gate gave for the person.
class SafetyCards
{
public:
    /// `sheet`: the whole sheet, in the painter's dots. The device must outlive it.
    SafetyCards(const Disclosure &disclosure, const HubLists &lists, const QPaintDevice &device, const QRectF &sheet);

    /// Sheets.
    int count() const;
    /// `card`: from 0.
    void draw(int card, QPainter &painter) const;
    /// Of its letters.
    qreal points() const { return m_points; }

private:
    struct Column {
        std::vector<PaperBlock> blocks;
        std::unique_ptr<PaperLayout> layout;
    };
    struct Panel {
        const Column *column;
        PaperLayout::Page page;
    };
    using Blocks = std::vector<PaperBlock>;

    QSizeF room() const;
    const Column *column(Blocks blocks);
    /// Two steps, two, one and one, as people know such a card. False where that does not fit.
    bool takePanels(const std::vector<Blocks> &steps);
    /// One step after the other. False where one card is not enough.
    bool takeOneAfterTheOther(const std::vector<Blocks> &steps);
    QString foot(int card, size_t panel) const;

    const QPaintDevice &m_device;
    QRectF m_sheet;
    bool m_isExample;
    qreal m_points = 0;
    std::vector<std::unique_ptr<Column>> m_columns;
    std::vector<Panel> m_panels;
};

void printSafetyCard(const Disclosure &disclosure, const HubLists &lists, QPagedPaintDevice &device);
QByteArray safetyCardPdf(const Disclosure &disclosure, const HubLists &lists);

} // namespace hub
