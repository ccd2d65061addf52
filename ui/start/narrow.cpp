// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/narrow.h"

#include "ui/widgets/page.h"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>

namespace hub {
namespace {

/// Grows with the type.
class NarrowColumn final : public QWidget
{
public:
    NarrowColumn() { takeWidth(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            takeWidth();
    }

private:
    void takeWidth()
    {
        constexpr int ems = 40;
        setMaximumWidth(ems * QFontInfo(font()).pixelSize());
    }
};

} // namespace

QVBoxLayout *addNarrowColumn(Page &page)
{
    auto *const column = new NarrowColumn;
    auto *const lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 24, 0, 0);
    lines->setSpacing(14);
    auto *const line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(column, 100);
    line->addStretch(1);
    page.body()->addLayout(line, 1);
    return lines;
}

} // namespace hub
