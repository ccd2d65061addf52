// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace hub {

/// Shows help pages of the program, and opens nothing else: no file, no picture, no address.
class HelpText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpText(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
};

/// Help for the page that is open, beside it, in the same place everywhere. Pages are resources/help/LANGUAGE/PAGE.md.
class HelpPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPanel(const QString &language, QWidget *parent = nullptr);

    /// The page's help, then the keys that work everywhere. A page without help of its own gets that of the program.
    void showPage(const QString &id);
    QString page() const { return m_page; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString pageText(const QString &id) const;

    QString m_language;
    QString m_page;
    HelpText *m_text;
};

} // namespace hub
