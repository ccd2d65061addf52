// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppanel.h"

#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStylePainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

namespace hub {

static QString keysEverywhere()
{
    QString lines;
    for (const ActionInfo &info : actionTable()) {
        const QString key = Actions::keyHint(info.id);
        if (!key.isEmpty())
            lines += QStringLiteral("- **%1**  %2\n").arg(key, Actions::textOf(info.id));
    }
    return lines;
}

/// Headings as large as those of cards and pages; a document's own would shout in a narrow panel.
static void calmHeadings(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 1 : 0);
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

HelpText::HelpText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
}

QVariant HelpText::loadResource(int, const QUrl &)
{
    return {};
}

HelpPanel::HelpPanel(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_text(new HelpText)
{
    setObjectName(QStringLiteral("helpPanel"));
    setAccessibleName(tr("Help"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help for this page"));
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showPage(link.path()); });

    auto *const close = new Button(tr("Close help"));
    close->setObjectName(QStringLiteral("closeHelp"));
    connect(close, &QPushButton::clicked, this, &HelpPanel::closed);

    auto *const top = new QHBoxLayout;
    top->addWidget(new PlainLabel(tr("Help"), PlainLabel::Look::BarHeading), 1);
    top->addWidget(close);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(18, 14, 18, 14);
    all->addLayout(top);
    all->addWidget(m_text, 1);
}

void HelpPanel::showPage(const QString &id)
{
    m_page = id;
    const QString keys = tr("Keys that work everywhere");
    const QString text = pageText(id) + QStringLiteral("\n\n## %1\n\n").arg(keys) + keysEverywhere();
    m_text->document()->setDefaultFont(font());
    const QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectCommonMark);
    m_text->document()->setMarkdown(text, features | QTextDocument::MarkdownNoHTML);
    calmHeadings(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

QString HelpPanel::pageText(const QString &id) const
{
    const QStringList candidates{m_language + u'/' + id, QStringLiteral("en_GB/") + id,
        m_language + QStringLiteral("/hubdesk"), QStringLiteral("en_GB/hubdesk")};
    for (const QString &candidate : candidates) {
        QFile file(QStringLiteral(":/help/%1.md").arg(candidate));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // A document keeps the colours and the size it was made with.
    if (!m_page.isEmpty() && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        showPage(m_page);
}

void HelpPanel::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    looks::BandOption option;
    option.initFrom(this);
    option.at = looks::Edge::Trailing;
    painter.drawPrimitive(looks::band, option);
}

} // namespace hub
