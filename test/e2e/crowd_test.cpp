// Many people at once. One thread of the test serves all their sockets.
#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <stdexcept>

#include <poll.h>

#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"

using namespace e2e;

namespace {

constexpr int num_users = 50;
constexpr int num_lines = 100;
constexpr int num_heard_by_each = (num_users - 1) * num_lines;

// Somebody in the crowd: what there is to send, and what was heard of whom.
class talker {
public:
  enum class format { colon, bracket, irc };

  talker(const server& hub, int number)
      : name_("user" + std::to_string(number)), format_(static_cast<format>(number % 3)) {
    switch (format_) {
      case format::colon:
        plain_ = std::make_unique<colon_user>(hub.colon(), name_);
        break;
      case format::bracket:
        plain_ = std::make_unique<bracket_user>(hub.bracket(), name_);
        break;
      case format::irc:
        irc_ = std::make_unique<irc_user>(hub.irc(), name_);
    }
  }

  const std::string& name() const { return name_; }
  tcp_client& connection() { return plain_ ? plain_->connection() : irc_->connection(); }
  bool has_more_to_send() const { return sent_ < to_send_.size(); }
  int num_heard() const { return num_heard_; }

  void prepare() {
    for (int i = 0; i < num_lines; ++i)
      to_send_ += spoken("line " + std::to_string(i));
  }

  // A piece of any size: lines are cut where it happens to fall.
  void send_a_piece(size_t size) {
    sent_ += connection().send_some(std::string_view{to_send_}.substr(sent_, size));
  }

  void say(const std::string& text) { connection().send(spoken(text)); }

  // Takes what has arrived; complains about anything but the next line of
  // somebody else.
  void take(const std::map<std::string, talker*>& crowd) {
    if (!connection().receive_some())
      throw std::runtime_error(name_ + " was disconnected");
    while (auto line = connection().buffered_line()) {
      auto [author, text] = heard(*line);
      if (author.empty())
        continue; // an arrival
      if (crowd.count(author) == 0 || author == name_
          || text != "line " + std::to_string(next_[author]))
        throw std::runtime_error(name_ + " was told: " + *line + "\nbut awaited line "
                                 + std::to_string(next_[author]));
      ++next_[author];
      ++num_heard_;
    }
  }

  // The next message; arrivals are passed over.
  std::pair<std::string, std::string> next_message() {
    for (;;) {
      auto message = heard(connection().line());
      if (!message.first.empty())
        return message;
    }
  }

private:
  std::string spoken(const std::string& text) const {
    return format_ == format::irc ? "PRIVMSG #lobby :" + text + "\r\n" : text + "\n";
  }

  // Author and text of a line; no author if it is no message.
  std::pair<std::string, std::string> heard(const std::string& line) const {
    if (format_ == format::irc) {
      irc_line message{line};
      if (message.command == "PRIVMSG")
        return {message.nick(), message.last()};
      return {};
    }
    auto begin = format_ == format::bracket ? size_t{1} : size_t{0};
    std::string separator = format_ == format::bracket ? "]: " : ": ";
    auto end = line.find(separator);
    if (end == std::string::npos || line.compare(0, 5, "User ") == 0)
      return {};
    return {line.substr(begin, end - begin), line.substr(end + separator.size())};
  }

  std::string name_;
  format format_;
  std::unique_ptr<plain_user> plain_;
  std::unique_ptr<irc_user> irc_;
  std::string to_send_;
  size_t sent_ = 0;
  int num_heard_ = 0;
  std::map<std::string, int> next_; // the number of each author's next line
};

} // namespace

TEST_CASE("fifty people on three formats hear every line once and in order") {
  // Through io_uring, if this kernel lets us, and without it.
  std::string io_uring = GENERATE("auto", "off");
  server_fixture hub{with({"--server.io-uring=" + io_uring, "--log.level=info"})};
  std::vector<std::unique_ptr<talker>> crowd;
  std::map<std::string, talker*> by_name;
  for (int i = 0; i < num_users; ++i) {
    crowd.push_back(std::make_unique<talker>(hub, i));
    by_name[crowd.back()->name()] = crowd.back().get();
  }
  for (auto& user : crowd)
    user->prepare();
  auto done = [&] {
    return std::all_of(crowd.begin(), crowd.end(), [](auto& user) {
      return !user->has_more_to_send() && user->num_heard() == num_heard_by_each;
    });
  };
  std::mt19937 random{50};
  deadline until{std::chrono::seconds{40}};
  while (!done()) {
    std::vector<pollfd> fds;
    for (auto& user : crowd) {
      short events = user->has_more_to_send() ? POLLIN | POLLOUT : POLLIN;
      fds.push_back({user->connection().fd(), events, 0});
    }
    REQUIRE(::poll(fds.data(), fds.size(), until.remaining_ms()) > 0);
    for (size_t i = 0; i < crowd.size(); ++i) {
      if ((fds[i].revents & POLLOUT) != 0)
        crowd[i]->send_a_piece(1 + random() % 200);
      if ((fds[i].revents & ~POLLOUT) != 0)
        crowd[i]->take(by_name);
    }
  }
  // And nothing more: the next thing anybody hears is this.
  crowd[0]->say("the end");
  for (size_t i = 1; i < crowd.size(); ++i)
    CHECK(crowd[i]->next_message()
          == std::pair{crowd[0]->name(), std::string{"the end"}});
  crowd[1]->say("the very end");
  CHECK(crowd[0]->next_message()
        == std::pair{crowd[1]->name(), std::string{"the very end"}});
  CHECK(hub.stop() == 0);
  auto way = io_uring == "off" ? "event=listening sending=one_by_one\n"
                               : "event=listening sending=";
  CHECK_THAT(hub.executable().errors(), Catch::Contains(way));
}

TEST_CASE("everybody sees all of a crowd come and go") {
  server_fixture hub;
  colon_user witness{hub.colon(), "Witness"};
  std::vector<std::string> expected_joins, expected_leaves;
  {
    std::vector<std::unique_ptr<talker>> crowd;
    for (int i = 0; i < num_users; ++i) {
      crowd.push_back(std::make_unique<talker>(hub, i));
      expected_joins.push_back("User " + crowd.back()->name() + " joined");
      expected_leaves.push_back("User " + crowd.back()->name() + " left");
    }
    for (int i = 0; i < num_users; i += 2)
      crowd[static_cast<size_t>(i)]->connection().reset();
  }
  for (auto& expected : expected_joins)
    CHECK(witness.line() == expected);
  // Who leaves at the same time does so in any order.
  std::vector<std::string> leaves;
  for (int i = 0; i < num_users; ++i)
    leaves.push_back(witness.line());
  CHECK_THAT(leaves, Catch::Matchers::UnorderedEquals(expected_leaves));
  CHECK(witness.fence().empty());
}
