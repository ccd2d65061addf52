// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/shareddesk.h"

#include "core/hub.h"
#include "core/security/passphrase.h"
#include "core/store/storelock.h"
#include "tests/bench/line.h"
#include "ui/members/leavejob.h"
#include "ui/program.h"
#include "ui/shell/window.h"
#include "ui/widgets/chips.h"

#include <QApplication>
#include <QTest>

namespace hub::bench {

namespace {

const QString deesWords = QStringLiteral("apple river lamp stone cloud");
const QString amasWords = QStringLiteral("window garden bread hill");
constexpr Pin pin{'0', '0', '4', '7', '1', '1'};

void untilDrawn(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    (void)window.grab();
}

void choose(QWidget &window, const QString &name)
{
    for (auto *const chip : window.findChildren<ChoiceButton *>(QStringLiteral("member"))) {
        if (chip->isVisible() && chip->text() == name)
            chip->click();
    }
    untilDrawn(window);
}

} // namespace

SharedDesk::SharedDesk(const QStringList &arguments, const Surroundings &around, const QString &folder)
    : m_around(around)
    , m_arguments(arguments)
    , m_folder(folder)
{
}

OpenedHub SharedDesk::open()
{
    Database::Options options;
    options.file = m_arguments[1];
    options.key = QByteArray::fromHex(m_arguments[2].toLatin1());
    auto store = must(Store::open(options, DeskId{RawId{{1}}}, m_around.clock, m_around.ids));
    DeskKeys desk = DeskKeys::make();
    const NewMember dee{*MemberId::fromHex(m_arguments[4]), *WorkerId::fromHex(m_arguments[5]), QStringLiteral("Dee"),
        QStringLiteral("hub-manager")};
    auto created = must(MembersFile::create(
        desk, QStringLiteral("1"), dee, secretWords(deesWords), m_derivation, m_around.clock));
    must(created.file.write(m_folder));
    auto member = must(created.file.unlock(dee.id, secretWords(deesWords), m_derivation));
    const Session session = member.session();
    auto keyring = std::make_unique<Keyring>(m_folder, std::move(created.file), std::move(member),
        SignKeyPair::fromSeed(SecretBytes::copyOf(desk.sign.seed.view())), m_derivation);
    OpenedHub opened;
    opened.hub = std::make_unique<Hub>(std::move(store), session, *HubId::fromHex(m_arguments[3]),
        std::unique_ptr<StoreLock>(), std::move(keyring));
    Hub &hub = *opened.hub;
    must(hub.signIns.setPin(pin));
    m_ama = hub.members.newMember();
    must(hub.members.add({QStringLiteral("Ama"), {}, AccessLevel::Lead}, must(hub.members.keysFor(m_ama, amasWords))));
    const auto file = must(MembersFile::load(m_folder));
    must(hub.signIns.byWords(must(file.file.unlock(m_ama, secretWords(amasWords), m_derivation))));
    must(hub.signIns.setPin(pin));
    must(hub.signIns.byPin(dee.id, pin));
    return opened;
}

SharedFigures SharedDesk::measure(Program &program, int rounds)
{
    Window &window = program.window();
    std::vector<double> lock;
    std::vector<double> change;
    for (int i = 0; i < rounds; ++i) {
        const bool isAmasTurn = program.hub()->session().member != m_ama;
        window.openPage(QStringLiteral("people"));
        untilDrawn(window);
        lock.push_back(milliseconds([&] {
            QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
            untilDrawn(window);
        }));
        choose(window, isAmasTurn ? QStringLiteral("Ama") : QStringLiteral("Dee"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("00471"));
        change.push_back(milliseconds([&] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
            untilDrawn(window);
        }));
        if (window.isLocked() || window.openedPage() != QLatin1String("people")) {
            std::fprintf(stderr, "bench: the desk did not change hands\n");
            std::exit(1);
        }
    }
    return {median(lock), median(change)};
}

double SharedDesk::longestFrameWhileKeyChanges(Program &program)
{
    if (program.hub()->session().member == m_ama)
        must(program.hub()->signIns.byPin(*MemberId::fromHex(m_arguments[4]), pin));
    LeaveJob job;
    QObject::connect(&job, &LeaveJob::copied, &program.window(), [&program](const std::shared_ptr<Leaving> &leaving) {
        must(program.hub()->members.finishLeaving(std::move(*leaving)));
    });
    job.begin(must(program.hub()->members.beginLeaving(m_ama)));
    double longest = 0;
    while (job.isBusy())
        longest = std::max(longest, milliseconds([&] { untilDrawn(program.window()); }));
    return longest;
}

} // namespace hub::bench
