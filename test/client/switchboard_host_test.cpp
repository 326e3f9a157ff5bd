// The switchboard's actor, between a terminal and conversations that the test plays.
#include "apps/client/switchboard_host.hpp"

#include <algorithm>
#include <chrono>
#include <map>

#include <caf/event_based_actor.hpp>
#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>
#include <catch2/catch.hpp>

#include "test/client/quiet_system.hpp"

using namespace hubbub::client;
using namespace hubbub::client::test;

namespace {

using strings = std::vector<std::string>;

terminal_actor::behavior_type play_terminal(terminal_actor::pointer self,
                                            strings* notes) {
  return {
    [=](listen_atom, const input_actor&) { notes->push_back("listen"); },
    [=](print_atom, const screen_lines& lines) {
      for (auto& line : lines.items)
        notes->push_back(line.text);
      return done_atom_v;
    },
    [=](prompt_atom, const std::string& text, const std::string& waiting) {
      notes->push_back("prompt " + waiting + text);
    },
    [=](ask_atom, const std::string& words) { notes->push_back("ask " + words); },
    [=](wipe_atom) { notes->push_back("wipe"); },
    [=](status_atom, const screen_status& x) { notes->push_back("status " + x.place); },
    [=](find_atom, const std::string& words) { notes->push_back("find " + words); },
    [=](set_atom, const std::string& what, const std::string& value) {
      notes->push_back("set " + what + ' ' + value);
    },
    [=](close_atom) {
      notes->push_back("close");
      self->quit();
      return done_atom_v;
    },
  };
}

keeper_actor::behavior_type keeps_nothing(keeper_actor::pointer, strings* notes) {
  return {
    [](record_atom, const log_lines&) { return std::string{}; },
    [](ignore_atom, const ignored_change&) { return std::string{}; },
    [=](promise_atom, const tls_promise& x) {
      notes->push_back("promise " + x.host);
      return std::string{"the disk is full"};
    },
    [](notify_atom, const alert&) { return std::string{}; },
  };
}

// What one who connects has found.
struct found {
  std::string error;
  std::string question;
  bool silent = false; // it looks up a name
};

struct played_dialer {
  caf::typed_response_promise<dialed_ptr> owed;
  static inline const char* name = "dialer";
};

dialer_actor::behavior_type
play_dialing(dialer_actor::stateful_pointer<played_dialer> self, found* what) {
  return {
    [](dial_atom) { return std::make_shared<dialed>(); },
    [=](dial_atom, const std::string& trusted) {
      auto promise = self->make_response_promise<dialed_ptr>();
      self->state.owed = promise;
      auto made = std::make_shared<dialed>();
      made->error = what->error;
      made->question = trusted == what->question ? std::string{} : what->question;
      made->fd = made->error.empty() && made->question.empty() ? 1'000'000 : -1;
      if (!what->silent)
        promise.deliver(dialed_ptr{made});
      return promise;
    },
  };
}

struct fake_link : server_link {
  dialer_actor caller;
  listener_actor talk;
  strings* notes = nullptr;
  std::string host;
  bool hangs = false;

  dialer_actor dialer() const override { return caller; }

  conversation_actor start(dialed_ptr, const news_for_server& news, both_sides) override {
    auto line = "start " + host + " as " + news.name;
    for (auto& [what, value] : news.looks)
      line += ' ' + what + '=' + value;
    notes->push_back(line);
    return conversation_actor{talk};
  }

  void end() override {
    notes->push_back("end " + host);
    if (!hangs)
      caf::anon_send_exit(caller, caf::exit_reason::user_shutdown);
  }
};

// Waits for the end.
void begin(caf::event_based_actor* self, const switchboard_actor& board,
           std::optional<farewell>* over) {
  self->request(board, caf::infinite, begin_atom_v).then([=](farewell& x) {
    *over = std::move(x);
  });
}

struct world : quiet_system {
  strings notes;
  found what;
  std::map<std::string, std::shared_ptr<told_conversation>> told;
  std::map<std::string, std::shared_ptr<fake_link>> links;
  terminal_actor front = owned(system.spawn(play_terminal, &notes));
  keeper_actor keeps = owned(system.spawn(keeps_nothing, &notes));
  switchboard_impl board;
  std::optional<farewell> over;

  server_link_ptr link_to(const std::string& host) {
    auto link = std::make_shared<fake_link>();
    told[host] = std::make_shared<told_conversation>();
    link->caller = owned(system.spawn(play_dialing, &what));
    link->talk = spawn_listener(*this, told[host]);
    link->notes = &notes;
    link->host = host;
    links[host] = link;
    return link;
  }

  explicit world(strings more = {},
                 const dialed_ptr& first_made = std::make_shared<dialed>()) {
    std::vector<address> others;
    for (auto& x : more)
      others.push_back(parse_address(x));
    board = owned(
      system.spawn(host_switchboard, switchboard_options{"Alice"},
                   switchboard_parts{
                     front,
                     keeps,
                     [this](const address& where, bool) { return link_to(where.host); },
                     {parse_address("a.example"), link_to("a.example"), first_made},
                     others}));
    system.spawn(begin, switchboard_actor{board}, &over);
    run();
  }

  void types(strings lines) {
    caf::anon_send(board, typed_atom_v, typed_lines{std::move(lines)});
    run();
  }

  template <class... Ts>
  void says(const std::string& host, Ts&&... what_it_says) {
    caf::send_as(links.at(host)->talk, board, std::forward<Ts>(what_it_says)...);
    run();
  }

  void prints(const std::string& host, std::string text) {
    says(host, print_atom_v, screen_lines{{{line_kind::message, std::move(text)}}});
  }

  // The conversation there is over.
  void is_over(const std::string& host, farewell end) {
    caf::anon_send(links.at(host)->talk, std::move(end));
    run();
  }

  strings news() { return std::exchange(notes, {}); }
};

} // namespace

TEST_CASE_METHOD(world, "one server has all that is typed and shows all it says") {
  CHECK(news() == strings{"start a.example as Alice", "listen"});
  types({"hello", "/me waves"});
  CHECK(told["a.example"]->typed == strings{"hello", "/me waves"});
  prints("a.example", "[Omar]: hi");
  says("a.example", prompt_atom_v, std::string{"[you] > "}, std::string{"(1 unread) "});
  says("a.example", ask_atom_v, std::string{"Password: "});
  says("a.example", set_atom_v, std::string{"bell"}, std::string{"off"});
  says("a.example", wipe_atom_v);
  CHECK(news()
        == strings{"[Omar]: hi", "prompt (1 unread) [you] > ",
                   "ask Password: ", "set bell off", "wipe"});
  is_over("a.example", {3, "no", false});
  REQUIRE(over);
  CHECK(over->status == 3);
  CHECK(over->words == "no");
  CHECK_FALSE(over->hangs);
  CHECK(news() == strings{"end a.example", "ask ", "close"});
}

TEST_CASE_METHOD(world, "lines go where one looks and are shown from elsewhere by name") {
  types({"/connect b.example", "to a"});
  CHECK(told["a.example"]->typed == strings{"to a"});
  // Somebody talked on: one stays.
  types({"/switch b", "to b", "/switch a", "to a again"});
  CHECK(told["b.example"]->typed == strings{"to b"});
  CHECK(told["a.example"]->typed == strings{"to a", "to a again"});
  CHECK(told["a.example"]->stands.watched);
  CHECK(told["a.example"]->stands.server == "a.example");
  CHECK_FALSE(told["b.example"]->stands.watched);
  news();
  screen_status status;
  status.place = "b.example/#lobby";
  prints("b.example", "#lobby [Omar]: Alice?");
  says("b.example", prompt_atom_v, std::string{"[b] > "}, std::string{});
  says("b.example", status_atom_v, status);
  says("b.example", wipe_atom_v);
  CHECK(news() == strings{"b.example/#lobby [Omar]: Alice?"});
  types({"/switch b"});
  CHECK(news() == strings{"prompt [b] > ", "status b.example/#lobby"});
}

TEST_CASE_METHOD(world, "what one sets or ignores on one server holds on the others") {
  types({"/connect b.example"});
  says("a.example", set_atom_v, std::string{"style"}, std::string{"colon"});
  says("a.example", ignore_atom_v, ignored_change{"Omar", true});
  CHECK(told["b.example"]->notes == strings{"begin", "set style colon", "ignore Omar"});
  CHECK(told["a.example"]->notes == strings{"begin"});
  news();
  types({"/connect c.example"});
  CHECK(news().front() == "start c.example as Alice style=colon");
}

TEST_CASE_METHOD(world, "a server that cannot be reached changes nothing") {
  what.error = "cannot connect to b.example port 6667: Connection refused";
  types({"/connect b.example", "hello"});
  CHECK(told["a.example"]->typed == strings{"hello"});
  CHECK(news().back()
        == "** cannot connect to b.example port 6667: Connection refused **");
  CHECK(told["a.example"]->stands.server.empty());
}

TEST_CASE_METHOD(world, "a certificate is asked about before anybody is talked to") {
  what.question = "Nobody vouches for it.\nTrust it? ";
  types({"/connect ircs://b.example"});
  CHECK(news()
        == strings{"start a.example as Alice", "listen", "Nobody vouches for it.",
                   "prompt Trust it? ", "status b.example"});
  types({"yes"});
  CHECK(told["a.example"]->typed.empty());
  CHECK(news().back() == "start b.example as Alice");
  types({"hello"});
  CHECK(told["b.example"]->typed == strings{"hello"});
}

TEST_CASE_METHOD(world, "one server ends and the others stay") {
  types({"/connect b.example"});
  types({"/disconnect see you"});
  CHECK(told["b.example"]->notes.back() == "quit see you");
  is_over("b.example", {});
  CHECK_FALSE(over);
  CHECK(news().back() == "** Left b.example **");
  types({"hello"});
  CHECK(told["a.example"]->typed == strings{"hello"});
  caf::anon_send(board, stop_atom_v);
  run();
  CHECK(told["a.example"]->notes.back() == "stop");
  is_over("a.example", {});
  CHECK(over);
}

TEST_CASE_METHOD(world, "a conversation that breaks takes none of the others along") {
  types({"/connect b.example"});
  caf::anon_send_exit(links["b.example"]->talk, caf::exit_reason::kill);
  run();
  types({"hello"});
  CHECK(told["a.example"]->typed == strings{"hello"});
}

TEST_CASE_METHOD(world, "who looks up a name is not waited for") {
  links["a.example"]->hangs = true;
  is_over("a.example", {});
  CHECK_FALSE(over);
  advance(std::chrono::milliseconds{500});
  REQUIRE(over);
  CHECK(over->hangs);
}

TEST_CASE("servers of the command line are opened at the start") {
  world all{{"b.example", "irc://c.example"}};
  CHECK(all.told.size() == 3);
  all.types({"hello"});
  CHECK(all.told["a.example"]->typed == strings{"hello"});
  CHECK(all.told["b.example"]->notes == strings{"begin"});
  CHECK_FALSE(all.told["b.example"]->stands.watched);
}

TEST_CASE("where the first server is not there the next one is gone to") {
  world all{{"b.example", "c.example"}, nullptr};
  all.types({"hello"});
  CHECK(all.told["a.example"]->notes.empty());
  CHECK(all.told["b.example"]->typed == strings{"hello"});
  CHECK(all.told["b.example"]->stands.servers == strings{"b.example", "c.example"});
}

TEST_CASE_METHOD(world, "how long a server wants TLS is kept") {
  types({"/connect ircs://b.example"});
  farewell end;
  end.tls_duration = 100;
  is_over("b.example", end);
  auto all = news();
  CHECK(std::count(all.begin(), all.end(), "promise b.example") == 1);
  CHECK(all.back() == "** the disk is full **");
}
