// What the control actor does by itself: it looks at the certificates.
#include "apps/control.hpp"

#include <memory>

#include <catch2/catch.hpp>

#include <caf/scoped_actor.hpp>
#include <caf/stateful_actor.hpp>

#include "test/e2e/temporary_folder.hpp"
#include "test/support/certificates.hpp"
#include "test/support/deterministic.hpp"

using namespace hubbub;
using namespace hubbub::test;
using namespace std::chrono_literals;

namespace {

/// What a listener hears of a new configuration.
using reloading_actor = caf::typed_actor<caf::reacts_to<reload_atom, settings_ptr>,
                                         caf::reacts_to<listen_atom, listening_change>>;

using heard_settings = std::vector<settings_ptr>;

reloading_actor::behavior_type keep_settings(reloading_actor::pointer,
                                             heard_settings* into) {
  return {[into](reload_atom, const settings_ptr& x) { into->push_back(x); },
          [](listen_atom, const listening_change&) {}};
}

log_actor::behavior_type keep_lines(log_actor::pointer, std::vector<log_entry>* into) {
  return {[into](log_atom, const log_entry& x) { into->push_back(x); }};
}

server_control_actor::behavior_type
run_control(server_control_actor::stateful_pointer<control_state> self,
            control_setup setup) {
  return self->state.make_behavior(std::move(setup));
}

/// A control actor whose configuration has one pair, and those whom it tells.
struct run_server : deterministic_system {
  e2e::temporary_folder folder;
  heard_settings listener_heard;
  heard_settings passwords_heard;
  std::vector<log_entry> log;
  std::shared_ptr<std::time_t> now = std::make_shared<std::time_t>(std::time(nullptr));
  std::string configured_error; // what reading the configuration again finds
  size_t configured_rooms = 1;
  server_control_actor control;

  run_server() {
    put(make_test_certificate());
    certificate_watch watch;
    CHECK(watch.load(sources(), *now).error.empty());
    auto config = std::make_shared<settings>();
    config->tls = watch.current();
    config->log_level = log_level::info;
    control_setup setup{{}, config, std::move(watch), {}, {}};
    setup.read = [this](rehash_result& what) { return read(what); };
    setup.passwords = caf::actor_cast<password_checker_actor>(
      owned(sys.spawn(keep_settings, &passwords_heard)));
    setup.log = owned(sys.spawn(keep_lines, &log));
    setup.now = [now = now] { return *now; };
    control = owned(sys.spawn(run_control, std::move(setup)));
    caf::anon_send(control, attach_atom::value,
                   caf::actor_cast<caf::strong_actor_ptr>(
                     owned(sys.spawn(keep_settings, &listener_heard))));
    run();
  }

  certificate_sources sources() const {
    certificate_sources result;
    result.wanted = true;
    result.options.pairs = {{folder / "c.pem", folder / "k.pem"}};
    return result;
  }

  test_certificate put(const test_certificate& x) {
    put_file(folder / "c.pem", x.certificate);
    put_file(folder / "k.pem", x.key);
    return x;
  }

  fresh_configuration read(rehash_result& what) {
    what.error = configured_error;
    if (!what.error.empty())
      return {};
    auto values = std::make_shared<settings>();
    values->max_rooms = configured_rooms;
    values->log_level = log_level::info;
    return {values, {}, sources()};
  }

  rehash_result rehash() {
    rehash_result result;
    caf::scoped_actor self{sys};
    auto answer = self->request(control, caf::infinite, rehash_atom::value);
    run();
    answer.receive([&](const rehash_result& x) { result = x; }, [](const caf::error&) {});
    return result;
  }

  void pass(std::chrono::seconds time) {
    *now += time.count();
    advance(time);
  }
};

std::string fingerprint_in(const settings_ptr& x) {
  return x->tls ? x->tls->certificates().front().fingerprint : "none";
}

} // namespace

TEST_CASE("a renewed certificate reaches all within a minute, and nothing else changes") {
  run_server server;
  server.configured_rooms = 7;
  server.rehash();
  server.listener_heard.clear();
  server.passwords_heard.clear();
  server.log.clear();
  auto renewed = server.put(make_test_certificate());
  server.pass(59s);
  CHECK(server.listener_heard.empty());
  server.pass(1s);
  REQUIRE(server.listener_heard.size() == 1);
  CHECK(server.passwords_heard == server.listener_heard);
  CHECK(fingerprint_in(server.listener_heard.front()) == fingerprint(renewed));
  CHECK(server.listener_heard.front()->max_rooms == 7);
  REQUIRE(server.log.size() == 1);
  CHECK(server.log.front().event == "certificate");
  server.pass(600s);
  CHECK(server.listener_heard.size() == 1);
  CHECK(server.log.size() == 1);
}

TEST_CASE("REHASH loads a renewed certificate at once") {
  run_server server;
  auto renewed = server.put(make_test_certificate());
  auto result = server.rehash();
  CHECK(describe(result) == "the configuration was read again");
  REQUIRE(server.listener_heard.size() == 1);
  CHECK(fingerprint_in(server.listener_heard.front()) == fingerprint(renewed));
}

TEST_CASE("REHASH says why a certificate stays, and changes everything else") {
  run_server server;
  auto before = server.rehash();
  auto in_use = fingerprint_in(server.listener_heard.back());
  put_file(server.folder / "k.pem", make_test_certificate().key);
  server.configured_rooms = 9;
  server.log.clear();
  auto result = server.rehash();
  CHECK(
    describe(result).find("the configuration was read again, but the certificate stays "
                          "the one before: tls.key: the key in '")
    == 0);
  CHECK(fingerprint_in(server.listener_heard.back()) == in_use);
  CHECK(server.listener_heard.back()->max_rooms == 9);
  REQUIRE(server.log.size() == 1);
  CHECK(server.log.front().level == log_level::warning);
  server.pass(180s);
  CHECK(server.log.size() == 1);
}

TEST_CASE("a configuration that makes no sense changes no certificate") {
  run_server server;
  server.put(make_test_certificate());
  server.configured_error = "limits.rooms is 0";
  CHECK(describe(server.rehash()) == "nothing has changed: limits.rooms is 0");
  CHECK(server.listener_heard.empty());
}

TEST_CASE("a certificate near its end is warned of at the start and once a day") {
  run_server server;
  server.log.clear();
  server.pass(60s);
  CHECK(server.log.empty());
  *server.now += 50 * 86'400;
  server.pass(60s);
  REQUIRE(server.log.size() == 1);
  CHECK(server.log.front().event == "certificate_ends");
  server.pass(86'400s - 60s);
  CHECK(server.log.size() == 1);
  server.pass(120s);
  CHECK(server.log.size() == 2);
}

TEST_CASE("who listens late hears of what was read again before") {
  run_server server;
  auto attach = [&](const caf::strong_actor_ptr& listener) {
    caf::anon_send(server.control, attach_atom::value, listener);
    server.run();
  };
  attach(nullptr);
  server.configured_rooms = 9;
  server.rehash();
  CHECK(server.listener_heard.empty());
  attach(caf::actor_cast<caf::strong_actor_ptr>(
    server.owned(server.sys.spawn(keep_settings, &server.listener_heard))));
  REQUIRE(server.listener_heard.size() == 1);
  CHECK(server.listener_heard.front()->max_rooms == 9);
}
