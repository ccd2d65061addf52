// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/sectioneditor.h"

#include "ui/plans/touchedlines.h"
#include "ui/shell/say.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>
#include <functional>

namespace hub {
namespace {

// What a line knows beside its words.
class Mark final : public QTextBlockUserData
{
public:
    std::optional<PlanLineId> id;
    Whose whose = Whose::Person;
    bool struck = false;
    bool keptBack = false;
};

Mark *markOf(const QTextBlock &block)
{
    return static_cast<Mark *>(block.userData());
}

void setMark(QTextBlock block, const EditedLine &line)
{
    auto *const mark = new Mark;
    mark->id = line.id;
    mark->whose = line.whose;
    mark->struck = line.struck;
    mark->keptBack = line.keptBack;
    block.setUserData(mark);
}

EditedLine lineOf(const QTextBlock &block)
{
    EditedLine line;
    line.text = block.text();
    if (const Mark *const mark = markOf(block)) {
        line.id = mark->id;
        line.whose = mark->whose;
        line.struck = mark->struck;
        line.keptBack = mark->keptBack;
    }
    return line;
}

bool hasId(const std::vector<EditedLine> &lines, PlanLineId id)
{
    return std::any_of(lines.begin(), lines.end(), [&](const EditedLine &line) { return line.id == id; });
}

EditedLine keptBackAnew(EditedLine line)
{
    line.id.reset();
    line.keptBack = true;
    return line;
}

bool hasWords(const std::vector<EditedLine> &lines, PlanLineId id)
{
    return std::any_of(
        lines.begin(), lines.end(), [&](const EditedLine &line) { return line.id == id && !line.text.isEmpty(); });
}

} // namespace

// A struck line is seen to be one, without a change that Ctrl+Z would take back.
class SectionEditor::Looks final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        const Mark *const mark = markOf(currentBlock());
        if (!mark || !mark->struck)
            return;
        QTextCharFormat struck;
        struck.setFontStrikeOut(true);
        setFormat(0, int(text.size()), struck);
    }
};

SectionEditor::SectionEditor(QWidget *parent)
    : QTextEdit(parent)
    , m_looks(new Looks(document()))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document(), &QTextDocument::contentsChange, this, &SectionEditor::followChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, &SectionEditor::lineChanged);
}

void SectionEditor::setLines(const std::vector<EditedLine> &lines)
{
    constexpr int lineHeight = 150; // per cent, as the British Dyslexia Association asks for
    m_filling = true;
    clear();
    QTextCursor cursor(document());
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    bool first = true;
    for (const EditedLine &line : lines) {
        if (!std::exchange(first, false))
            cursor.insertBlock();
        cursor.insertText(line.text);
    }
    QTextBlock block = document()->firstBlock();
    for (const EditedLine &line : lines) {
        setMark(block, line);
        block = block.next();
    }
    // What stood here before is not something to take back.
    document()->clearUndoRedoStacks();
    m_looks->rehighlight();
    m_lost.clear();
    m_filling = false;
    m_seen = this->lines();
}

std::vector<EditedLine> SectionEditor::lines() const
{
    std::vector<EditedLine> lines;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        lines.push_back(lineOf(block));
    return lines;
}

int SectionEditor::cursorLine() const
{
    return textCursor().blockNumber();
}

int SectionEditor::cursorColumn() const
{
    return textCursor().positionInBlock();
}

void SectionEditor::setCursor(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 0, document()->blockCount() - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column, 0, block.length() - 1));
    setTextCursor(cursor);
}

EditedLine SectionEditor::currentLine() const
{
    return lineOf(textCursor().block());
}

void SectionEditor::change(const std::function<void(EditedLine &)> &how)
{
    const QTextBlock block = textCursor().block();
    EditedLine line = lineOf(block);
    const EditedLine before = line;
    how(line);
    if (line == before)
        return;
    setMark(block, line);
    m_looks->rehighlightBlock(block);
    m_seen = lines();
    viewport()->update();
    Q_EMIT touched();
    Q_EMIT lineChanged();
}

void SectionEditor::setWhose(Whose whose)
{
    change([&](EditedLine &line) { line.whose = whose; });
}

void SectionEditor::toggleStruck()
{
    change([](EditedLine &line) { line.struck = !line.struck; });
}

void SectionEditor::toggleKeptBack()
{
    change([](EditedLine &line) { line.keptBack = !line.keptBack; });
}

// Qt leaves what a line knows with whatever stands above a new paragraph; where Enter is pressed before a line, that is
// the empty line and not the words.
void SectionEditor::splitLine()
{
    QTextCursor cursor = textCursor();
    const bool before = !cursor.hasSelection() && cursor.atBlockStart() && !cursor.block().text().isEmpty();
    const EditedLine line = lineOf(cursor.block());
    cursor.insertBlock();
    if (before) {
        setMark(cursor.block(), line);
        EditedLine empty;
        empty.whose = line.whose;
        setMark(cursor.block().previous(), empty);
    }
    setTextCursor(cursor);
    m_seen = lines();
    ensureCursorVisible();
}

void SectionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Shift+Enter would be a break inside a line, which is none of ours.
    if (enter && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return splitLine();
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        return Q_EMIT walkWanted(event->key() == Qt::Key_PageDown ? 1 : -1);
    QTextEdit::keyPressEvent(event);
}

void SectionEditor::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const auto parts = QStringView(text).split(u'\n');
    const bool fits = text.size() <= longestPaste
        && std::all_of(parts.begin(), parts.end(), [](QStringView line) { return line.toUtf8().size() < longestPaste / 2; });
    if (!fits) {
        Q_EMIT tooLong();
        return;
    }
    QTextEdit::insertFromMimeData(source);
}

// The empty line that a cut left behind is a line like any new one.
void SectionEditor::giveUp(PlanLineId id)
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        if (Mark *const mark = markOf(block); mark && mark->id == id)
            mark->id.reset();
    }
}

// A line that was cut and put back, or came back with Ctrl+Z, is the line it was.
void SectionEditor::adoptLostMarks(const std::vector<EditedLine> &before)
{
    const auto now = lines();
    for (const EditedLine &line : before) {
        // Cut out of its line, it leaves an empty one behind that still has its name.
        if (line.id && !line.text.isEmpty() && !hasWords(now, *line.id) && !hasId(m_lost, *line.id))
            m_lost.push_back(line);
    }
    QTextBlock block = document()->firstBlock();
    Mark inherited;
    for (; block.isValid(); block = block.next()) {
        Mark *const mark = markOf(block);
        const bool isNew = !mark || !mark->id;
        const auto lost = std::find_if(m_lost.begin(), m_lost.end(),
            [&](const EditedLine &line) { return isNew && !line.text.isEmpty() && line.text == block.text(); });
        if (lost != m_lost.end()) {
            giveUp(*lost->id);
            setMark(block, *lost);
            m_lost.erase(lost);
        } else if (!mark) {
            // A new line says what the one above says, also that it is kept back: words are never opened by a key.
            EditedLine fresh;
            fresh.whose = inherited.whose;
            fresh.keptBack = inherited.keptBack;
            setMark(block, fresh);
        }
        if (const Mark *const taken = markOf(block)) {
            inherited.whose = taken->whose;
            inherited.keptBack = taken->keptBack;
        }
    }
    keepBackPasted(before);
}

// Agreements name lines by their ids. Words that are kept back and come into another line make it a line that none names.
void SectionEditor::keepBackPasted(const std::vector<EditedLine> &before)
{
    const QTextBlock block = textCursor().block();
    const EditedLine now = lineOf(block);
    const auto was = std::find_if(
        before.begin(), before.end(), [&](const EditedLine &line) { return now.id && line.id == now.id; });
    const auto cameIn = [&](const EditedLine &lost) {
        const QString words = lost.text.trimmed();
        const auto times = was == before.end() ? 0 : was->text.count(words);
        return lost.keptBack && !words.isEmpty() && lost.id != now.id && now.text.count(words) > times;
    };
    if (!markOf(block) || std::none_of(m_lost.begin(), m_lost.end(), cameIn))
        return;
    if (was != before.end() && !hasId(m_lost, *now.id))
        m_lost.push_back(*was);
    setMark(block, keptBackAnew(now));
}

// The same for a line that is joined to one that is kept back. Where nothing is left of the line above, Qt leaves what
// that one knew with the words of the other.
void SectionEditor::followJoining(const std::vector<EditedLine> &before)
{
    const TouchedLines touched = touchedLines(before, lines());
    if (touched.lastBefore == touched.first || !touched.wordsBehind)
        return;
    const EditedLine &above = before[touched.first];
    const EditedLine &below = before[touched.lastBefore];
    const QTextBlock block = document()->findBlockByNumber(int(touched.lastAfter));
    if (!touched.joins())
        setMark(block, below);
    else if (above.keptBack || below.keptBack)
        setMark(block, keptBackAnew(above));
}

void SectionEditor::followChange(int, int removed, int added)
{
    // Marks and looks alone change no words.
    if (m_filling || (removed == 0 && added == 0))
        return;
    const auto before = std::exchange(m_seen, {});
    followJoining(before);
    adoptLostMarks(before);
    m_seen = lines();
    if (m_seen != before) {
        Q_EMIT touched();
        Q_EMIT lineChanged();
    }
}

QString SectionEditor::markWords(const EditedLine &line) const
{
    QStringList words;
    if (line.struck)
        //: Behind a line of a plan
        words << tr("crossed out");
    if (line.keptBack)
        //: Behind a line of a plan: it is shared only where an agreement names it
        words << tr("kept back");
    if (line.whose == Whose::Together && !line.text.isEmpty())
        //: Behind a line of a plan: whose words it is
        words << tr("together");
    if (line.whose == Whose::Worker && !line.text.isEmpty())
        //: Behind a line of a plan: whose words it is
        words << tr("a worker's words");
    return words.join(tr(" · "));
}

// What a line knows stands quietly behind it, where there is room, else under its end.
void SectionEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    constexpr int gap = 8;
    constexpr qreal smaller = 0.8;
    QPainter painter(viewport());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smaller);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QFontMetrics metrics(small);
    const int scrolled = verticalScrollBar()->value();
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const QString words = markWords(lineOf(block));
        const QTextLayout *const layout = block.layout();
        if (words.isEmpty() || !layout || layout->lineCount() == 0)
            continue;
        const QTextLine last = layout->lineAt(layout->lineCount() - 1);
        const QRectF all = document()->documentLayout()->blockBoundingRect(block);
        const qreal baseline = all.top() + last.y() + last.ascent() - scrolled;
        const bool rightToLeft = layout->textOption().textDirection() == Qt::RightToLeft;
        const qreal end = all.left() + last.naturalTextRect().right() + gap;
        const qreal start = all.left() + last.naturalTextRect().left() - gap - metrics.horizontalAdvance(words);
        const qreal x = rightToLeft ? start : std::min(end, qreal(viewport()->width() - metrics.horizontalAdvance(words)));
        painter.drawText(QPointF(std::max(x, 0.0), baseline), words);
    }
}

} // namespace hub
