// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedformat.h"
#include "tests/core/security/filesent.h"

using namespace hub;
using namespace hub::test;
using Kind = Error::Kind;

namespace {

/// Stops answering behind its first bytes.
class PulledStick final : public QBuffer
{
public:
    PulledStick(const QByteArray &bytes, qint64 answers)
        : m_answers(answers)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        return pos() + most > m_answers ? -1 : QBuffer::readData(data, most);
    }

private:
    qint64 m_answers;
};

} // namespace

TEST_CASE("a sealed file with any single bit flipped is refused", "[sealedfile][damage]")
{
    const FileSent sent;
    for (const QByteArray &bytes : {sent.file(), sent.card()}) {
        REQUIRE_FALSE(whyNotTaken(bytes, sent.first));
        int accepted = 0;
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit)
            accepted += !isRefusal(whyNotTaken(flipped(bytes, bit), sent.first));
        CHECK(accepted == 0);
    }
}

TEST_CASE("a sealed file cut at any length is refused, and so is one with something after it", "[sealedfile][damage]")
{
    const FileSent sent;
    for (const QByteArray &bytes : {sent.file(), sent.card()}) {
        int accepted = 0;
        for (qsizetype length = 0; length < bytes.size(); ++length)
            accepted += !isRefusal(whyNotTaken(bytes.first(length), sent.first));
        CHECK(accepted == 0);
        const qsizetype next = sealed::padmeLength(bytes.size() + 1);
        for (const QByteArray &more : {QByteArray(1, '\0'), bytes, QByteArray(next - bytes.size(), '\0')})
            CHECK(kindOf(whyNotTaken(bytes + more, sent.first)) == Kind::FileDamaged);
    }
}

TEST_CASE("sealed frames that were moved, doubled or left out are refused", "[sealedfile][damage]")
{
    const FileSent sent;
    const QByteArray bytes = sent.file();
    const qsizetype head = FilePieces::beforeSlots + 2 * sealedKeyBytes + streamHeaderBytes;
    const auto places = FilePieces::placesOf(bytes, head);
    REQUIRE(places.size() == 8);
    const auto joined = [&](const QList<qsizetype> &order) {
        QByteArray result = bytes.first(head);
        for (const qsizetype i : order)
            result += bytes.mid(places.at(i).at, places.at(i).length);
        return result;
    };
    REQUIRE(joined({0, 1, 2, 3, 4, 5, 6, 7}) == bytes);
    REQUIRE(places.at(1).length == places.at(2).length);
    int accepted = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = 0; j < places.size(); ++j) {
            QList<qsizetype> order{0, 1, 2, 3, 4, 5, 6, 7};
            order.swapItemsAt(i, j);
            accepted += i != j && kindOf(whyNotTaken(joined(order), sent.first)) != Kind::FileDamaged;
            order = {0, 1, 2, 3, 4, 5, 6, 7};
            order[i] = j; // one twice, and one not at all
            accepted += i != j && kindOf(whyNotTaken(joined(order), sent.first)) != Kind::FileDamaged;
        }
        QList<qsizetype> order{0, 1, 2, 3, 4, 5, 6, 7};
        order.removeAt(i);
        accepted += kindOf(whyNotTaken(joined(order), sent.first)) != Kind::FileDamaged;
        order = {0, 1, 2, 3, 4, 5, 6, 7};
        order.insert(i, i);
        accepted += kindOf(whyNotTaken(joined(order), sent.first)) != Kind::FileDamaged;
    }
    CHECK(accepted == 0);
}

TEST_CASE("slots that were swapped or replaced are seen by every receiver", "[sealedfile][damage]")
{
    const FileSent sent;
    const QByteArray bytes = sent.file();
    const auto slot = [](const QByteArray &file, qsizetype i) {
        return file.mid(FilePieces::beforeSlots + i * sealedKeyBytes, sealedKeyBytes);
    };
    QByteArray swapped = bytes;
    swapped.replace(FilePieces::beforeSlots, 2 * sealedKeyBytes, slot(bytes, 1) + slot(bytes, 0));
    const QByteArray other = sent.file();
    for (const SealKeyPair *receiver : {&sent.first, &sent.second}) {
        CHECK(kindOf(whyNotTaken(swapped, *receiver)) == Kind::FileDamaged);
        for (const qsizetype i : {0, 1}) {
            QByteArray replaced = bytes;
            replaced.replace(FilePieces::beforeSlots + i * sealedKeyBytes, sealedKeyBytes, slot(other, i));
            CHECK(isRefusal(whyNotTaken(replaced, *receiver)));
        }
    }
    // A key that was sealed for another file is no key here.
    QByteArray both = bytes;
    both.replace(FilePieces::beforeSlots, 2 * sealedKeyBytes, slot(other, 0) + slot(other, 1));
    CHECK(kindOf(whyNotTaken(both, sent.first)) == Kind::NotForThisDesk);
}

TEST_CASE("what is no file of a desk, and what a newer program wrote, is said to be so", "[sealedfile][damage]")
{
    const FileSent sent;
    QByteArray bytes = sent.file();
    for (const QByteArray &other :
        {QByteArray(), QByteArray("HUBDESK"), QByteArray("HUBBACK\x01") + bytes, QByteArray(5'000, 'x')})
        CHECK(kindOf(whyNotTaken(other, sent.first)) == Kind::NotADeskFile);
    bytes[7] = 2;
    CHECK(kindOf(whyNotTaken(bytes, sent.first)) == Kind::FileNewer);
    CHECK(kindOf(whyNotTaken(bytes.first(8), sent.first)) == Kind::FileNewer);
}

TEST_CASE("a stick that is pulled out is no damaged file", "[sealedfile][damage]")
{
    const FileSent sent;
    const SealKeyPair *const keys[] = {&sent.first};
    const QByteArray bytes = sent.file();
    int others = 0;
    for (qint64 answers = 0; answers < bytes.size(); answers += 3) {
        const auto reader = SealedFileReader::over(std::make_unique<PulledStick>(bytes, answers), keys);
        const auto verified = reader ? (*reader)->verify() : Result<void>(reader.error());
        others += verified || verified.error().kind != Kind::Io;
    }
    CHECK(others == 0);
    const auto reader = SealedFileReader::over(std::make_unique<PulledStick>(bytes, bytes.size()), keys);
    REQUIRE(reader);
    CHECK((*reader)->verify());
}
