// What is kept of what was said, for whom, and how it goes: in private, in a room, on the
// disk.
#include "actors/clock.hpp"
#include "actors/event_numbers.hpp"
#include "store/archive.hpp"
#include "test/net/history_fixture.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;
using Catch::StartsWith;

namespace {

/// A server that keeps three messages of each room in memory, and all of them in an
/// archive. Alice is at another one.
struct archive_fixture : history_fixture {
  archive_fixture() {
    recorder_rules past;
    past.recent = 3;
    past.archive = owned(spawn_archive_in_memory(sys, {}, milliseconds_since_1970));
    recorder = spawn_recorder(past);
    directory_rules rules;
    rules.recorder = recorder;
    rules.accounts = accounts;
    directory = spawn_directory({}, rules);
  }
};

} // namespace

TEST_CASE_METHOD(history_fixture,
                 "the past of a room ends with the room, but for the lobby's") {
  auto bob = enter("Bob", all);
  say(bob, "in the lobby");
  ask(bob, "JOIN #dev\r\nPRIVMSG #dev :in there");
  CHECK(texts(bob, "LATEST #dev * 10") == "in there");
  ask(bob, "PART #dev,#lobby");
  ask(alice, "PART #lobby");
  ask(bob, "JOIN #dev,#lobby");
  CHECK(texts(bob, "LATEST #dev * 10").empty());
  CHECK(texts(bob, "LATEST #lobby * 10") == "in the lobby");
}

TEST_CASE_METHOD(history_fixture, "the past moves with a room that gets another name") {
  auto bob = arrive("Bob", all);
  ask(bob, "JOIN #old\r\nPRIVMSG #old :in there\r\nRENAME #old #new");
  CHECK(texts(bob, "LATEST #new * 10") == "in there");
  ask(bob, "JOIN #old");
  CHECK(texts(bob, "LATEST #old * 10").empty());
}

TEST_CASE_METHOD(history_fixture,
                 "private messages are kept between two accounts, for these two") {
  make_account("Bob");
  make_account("Carol");
  auto bob = enter_logged_in("Bob", all);
  auto carol = enter_logged_in("Carol", all);
  ask(bob, "PRIVMSG Carol :one");
  ask(carol, "PRIVMSG Bob :two");
  ask(bob, "PRIVMSG Alice :not kept");
  heard(bob);
  heard(carol);
  CHECK(texts(bob, "LATEST carol * 10") == "one two");
  CHECK(texts(carol, "LATEST BOB * 10") == "one two");
  // Each message is for whom it was for.
  CHECK_THAT(ask(bob, "CHATHISTORY LATEST Carol * 10"),
             Contains(":Bob!~Bob@test PRIVMSG Carol :one\n")
               && Contains(":Carol!~Carol@test PRIVMSG Bob :two\n"));
  CHECK_THAT(ask(bob, "CHATHISTORY LATEST Alice * 10"), Contains("INVALID_TARGET"));
  CHECK_THAT(ask(alice, "CHATHISTORY LATEST Bob * 10"), Contains("INVALID_TARGET"));
  // Whoever else is called like that later is somebody else.
  carol.close();
  run();
  heard(bob);
  CHECK(texts(bob, "LATEST Carol * 10") == "one two");
}

TEST_CASE_METHOD(history_fixture, "what one of two does not want to be kept is not") {
  for (auto name : {"Bob", "Carl"})
    make_account(name);
  auto bob = enter_logged_in("Bob", all);
  auto carl = enter_logged_in("Carl", all);
  ask(bob, "PRIVMSG Carl :one");
  CHECK_THAT(ask(carl, "NS SET HISTORY OFF"), Contains("is not kept any more"));
  ask(bob, "PRIVMSG Carl :two");
  ask(carl, "PRIVMSG Bob :three");
  heard(bob);
  CHECK(texts(bob, "LATEST Carl * 10") == "one");
  CHECK_THAT(ask(carl, "NS SET HISTORY ON"), Contains("is kept from now on"));
  ask(bob, "PRIVMSG Carl :four");
  heard(carl);
  CHECK(texts(carl, "LATEST Bob * 10") == "one four");
  CHECK_THAT(ask(carl, "NS SET HISTORY"), Contains("Usage: SET HISTORY ON|OFF"));
}

TEST_CASE_METHOD(history_fixture,
                 "a founder decides how much of a room's past is kept and shown") {
  for (auto name : {"Bob", "Carl"})
    make_account(name);
  auto bob = enter_logged_in("Bob", all);
  ask(bob, "JOIN #den");
  ask(bob, "CS REGISTER #den");
  ask(bob, "PRIVMSG #den :one");
  auto carl = enter_logged_in("Carl", all);
  ask(carl, "JOIN #den");
  ask(bob, "PRIVMSG #den :two");
  carl.received();
  CHECK(texts(carl, "LATEST #den * 10") == "one two");
  CHECK_THAT(ask(carl, "CS HISTORY #den JOINED"), Contains("Only the founder"));
  CHECK_THAT(ask(carl, "CS ERASE #den"), Contains("Only the founder"));
  CHECK_THAT(ask(bob, "CS HISTORY #den JOINED"), Contains("since they came in first"));
  CHECK(texts(carl, "LATEST #den * 10") == "two");
  CHECK_THAT(ask(carl, "CS HISTORY #den"), Contains("since they came in first"));
  CHECK_THAT(ask(bob, "CS HISTORY #den all"), Contains("Usage: HISTORY <room>"));
  CHECK_THAT(ask(bob, "CS HISTORY #den 1"), Contains("older than 1 day is forgotten"));
  CHECK(texts(carl, "LATEST #den * 10") == "two");

  auto question = ask(bob, "CS ERASE #den");
  CHECK_THAT(question, Contains("This cannot be undone"));
  CHECK(texts(carl, "LATEST #den * 10") == "two");
  auto code = question.substr(question.rfind(' ') + 1, 6);
  CHECK_THAT(ask(bob, "CS ERASE #den " + code), Contains("is forgotten"));
  CHECK(texts(carl, "LATEST #den * 10") == "");

  ask(bob, "PRIVMSG #den :three");
  CHECK_THAT(ask(bob, "CS HISTORY #den NONE"), Contains("nothing is kept"));
  ask(bob, "PRIVMSG #den :four");
  carl.received();
  CHECK_THAT(ask(carl, "CHATHISTORY LATEST #den * 10"), Contains("FAIL CHATHISTORY "));
  ask(bob, "CS HISTORY #den USUAL");
  ask(bob, "PRIVMSG #den :five");
  carl.received();
  CHECK(texts(carl, "LATEST #den * 10") == "five");
}

TEST_CASE_METHOD(history_fixture, "a private message is taken back as well") {
  make_account("Bob");
  make_account("Carol");
  auto wants = std::string{all} + " draft/message-redaction";
  auto bob = enter_logged_in("Bob", wants);
  auto carol = enter_logged_in("Carol", wants);
  heard(bob);
  bob.send("PRIVMSG Carol :one\r\n");
  auto id = tag(bob.received(), "msgid");
  heard(carol);
  CHECK_THAT(ask(carol, "REDACT Bob " + id), Contains("REDACT_FORBIDDEN"));
  CHECK_THAT(ask(bob, "REDACT Carol " + id), Contains(" REDACT Carol " + id + "\n"));
  CHECK_THAT(heard(carol), Contains(" REDACT Carol " + id + "\n"));
  CHECK(texts(bob, "LATEST Carol * 10").empty());
  CHECK_THAT(ask(bob, "REDACT Alice " + id), Contains("INVALID_TARGET"));
}

TEST_CASE_METHOD(history_fixture, "a founder has older days of a room forgotten") {
  make_account("Bob");
  auto bob = enter_logged_in("Bob", all);
  ask(bob, "JOIN #den\r\nCS REGISTER #den");
  event old;
  old.kind = event_kind::said;
  old.who = make_user("Carol");
  old.text = "old";
  old.time = milliseconds_since_1970() - int64_t{10} * 24 * 3600 * 1000;
  old.id = event_numbers::first_at(old.time);
  caf::anon_send(recorder, record_atom::value,
                 past_events{"#den", event_batch{event_list{"#den", {old}}}, true});
  ask(bob, "PRIVMSG #den :new");
  CHECK(texts(bob, "LATEST #den * 10") == "old new");
  ask(bob, "CS HISTORY #den 11");
  CHECK(texts(bob, "LATEST #den * 10") == "old new");
  ask(bob, "CS HISTORY #den 9");
  CHECK(texts(bob, "LATEST #den * 10") == "new");
  ask(bob, "CS HISTORY #den USUAL");
  CHECK(texts(bob, "LATEST #den * 10") == "old new");
}

TEST_CASE_METHOD(history_fixture,
                 "NickServ's ERASE has all forgotten that somebody has said") {
  make_account("Bob");
  auto bob = enter_logged_in("Bob", all);
  say(bob, "mine");
  ask(alice, "PRIVMSG #lobby :hers");
  heard(bob);
  CHECK_THAT(ask(bob, "NS ERASE"), Contains("ERASE Bob"));
  CHECK(texts(bob, "LATEST #lobby * 10") == "mine hers");
  CHECK_THAT(ask(bob, "NS ERASE bob"), Contains("Forgotten: 1 message"));
  CHECK(texts(bob, "LATEST #lobby * 10") == "hers");
}

TEST_CASE_METHOD(archive_fixture, "what memory has forgotten comes from the archive, "
                                  "without a hole and nothing twice") {
  auto bob = enter("Bob", all);
  std::string everything;
  for (auto i = 0; i < 10; ++i) {
    say(bob, "m" + std::to_string(i));
    everything += (i == 0 ? "m" : " m") + std::to_string(i);
  }
  CHECK(texts(bob, "LATEST #lobby * 2") == "m8 m9");
  CHECK(texts(bob, "LATEST #lobby * 100") == everything);
  // Page by page, backwards and forwards, whatever the size of a page.
  for (auto size = 1; size <= 11; ++size) {
    std::string found;
    std::string from = "timestamp=2099-01-01T00:00:00.000Z";
    for (auto pages = 0; pages < 12; ++pages) {
      bob.send("CHATHISTORY BEFORE #lobby " + from + ' ' + std::to_string(size) + "\r\n");
      auto bytes = bob.received();
      if (bytes.find(" PRIVMSG ") == std::string::npos)
        break;
      std::string page;
      for (size_t i = 0; (i = bytes.find(" PRIVMSG ", i)) != std::string::npos; ++i) {
        auto begin = bytes.find(" :", i) + 2;
        page += bytes.substr(begin, bytes.find('\r', i) - begin) + ' ';
      }
      found = page + found;
      from = "msgid=" + tag(bytes, "msgid");
    }
    CHECK(found == everything + ' ');
  }
}

TEST_CASE_METHOD(archive_fixture, "what is taken back is gone from the archive as well") {
  auto bob = enter("Bob", std::string{all} + " draft/message-redaction");
  auto first = say(bob, "first");
  for (auto i = 0; i < 5; ++i)
    say(bob, "more");
  ask(bob, "REDACT #lobby " + first);
  CHECK(texts(bob, "LATEST #lobby * 100") == "more more more more more");
  CHECK_THAT(ask(bob, "REDACT #lobby " + first), Contains("UNKNOWN_MSGID"));
  CHECK(texts(bob, "BEFORE #lobby timestamp=2099-01-01T00:00:00.000Z 100")
        == "more more more more more");
}

TEST_CASE_METHOD(archive_fixture,
                 "an account's first joining is remembered by the archive") {
  make_account("Bob");
  auto carol = arrive("Carol", all);
  auto bob = enter_logged_in("Bob", all);
  ask(carol, "JOIN #dev\r\nMODE #dev +i\r\nINVITE Bob #dev\r\nPRIVMSG #dev :zero");
  ask(bob, "JOIN #dev");
  for (auto i = 0; i < 5; ++i)
    ask(carol, "PRIVMSG #dev :m" + std::to_string(i));
  ask(bob, "PART #dev");
  ask(carol, "INVITE Bob #dev\r\nPRIVMSG #dev :between");
  ask(bob, "JOIN #dev");
  heard(bob);
  CHECK(texts(bob, "LATEST #dev * 100") == "m0 m1 m2 m3 m4 between");
}

TEST_CASE_METHOD(archive_fixture,
                 "a room that is renamed keeps its archive, one that ends "
                 "does not") {
  auto bob = arrive("Bob", all);
  ask(bob, "JOIN #old");
  for (auto i = 0; i < 5; ++i)
    ask(bob, "PRIVMSG #old :m" + std::to_string(i));
  ask(bob, "RENAME #old #new");
  heard(bob);
  CHECK(texts(bob, "LATEST #new * 100") == "m0 m1 m2 m3 m4");
  ask(bob, "PART #new");
  ask(bob, "JOIN #new");
  CHECK(texts(bob, "LATEST #new * 100").empty());
}
