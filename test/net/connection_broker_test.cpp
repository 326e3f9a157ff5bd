#include <catch2/catch.hpp>

#include <functional>
#include <stdexcept>
#include <string>

#include <caf/io/broker.hpp>

#include "test/net/real_transport.hpp"

using namespace real_transport;

namespace {

/// Says in a room that nobody is in: what matters is how it arrives.
caf::message batch_of(const std::string& text) {
  event said;
  said.who = user_ptr{user{"Ann", {}, {}, {}}};
  said.text = text;
  return caf::make_message(deliver_atom::value, event_batch{event_list{"#room", {said}}},
                           uint32_t{0}, uint32_t{1});
}

void hand_to(const member& whom, caf::message batch, caf::execution_unit* from) {
  whom.broker().enqueue(nullptr, caf::make_message_id(), std::move(batch), from);
}

caf::behavior doing(caf::io::broker* self,
                    const std::function<void(caf::execution_unit*)>& f) {
  return {[=](caf::ok_atom) { f(self->context()); }};
}

/// Has an actor of the loop do that in a handler, and all that follows from it.
void run_in_loop(world& within, std::function<void(caf::execution_unit*)> f) {
  auto actor = within.sys.middleman().spawn_broker(doing, std::move(f));
  within.owned.push_back(actor);
  caf::anon_send(actor, caf::ok_atom::value);
  within.turn();
}

/// Called before a batch is encoded.
std::function<void()>& before_encoding() {
  static std::function<void()> instance;
  return instance;
}

/// Colon, but for that.
wire_format watched_format() {
  auto result = colon_format;
  result.encode = [](const event_batch& batch,
                     format_variant variant) -> const encoded_batch& {
    if (auto f = std::exchange(before_encoding(), nullptr))
      f();
    return colon_format.encode(batch, variant);
  };
  return result;
}

} // namespace

TEST_CASE("a batch from an actor of the own loop is taken at once") {
  world all;
  member bob{all, "Bob"};
  bob.received();
  auto at_once = false;
  run_in_loop(all, [&](caf::execution_unit* loop) {
    hand_to(bob, batch_of("hello"), loop);
    at_once = bob.broker().mailbox().blocked(); // nothing waits in it
  });
  CHECK(at_once);
  CHECK(bob.received() == "Ann: hello\n");
}

TEST_CASE("a batch from elsewhere goes through the mailbox") {
  world all;
  member bob{all, "Bob"};
  bob.received();
  hand_to(bob, batch_of("hello"), nullptr);
  CHECK(!bob.broker().mailbox().blocked());
  CHECK(bob.received().empty());
  all.turn();
  CHECK(bob.received() == "Ann: hello\n");
}

TEST_CASE("a batch does not overtake what was sent before it") {
  world all;
  member bob{all, "Bob"};
  bob.received();
  run_in_loop(all, [&](caf::execution_unit* loop) {
    hand_to(bob, batch_of("one"), nullptr);
    hand_to(bob, batch_of("two"), loop);
    hand_to(bob, batch_of("three"), loop);
  });
  CHECK(bob.received() == "Ann: one\nAnn: two\nAnn: three\n");
}

TEST_CASE("a batch that comes while a handler runs waits for its end") {
  auto by = GENERATE(std::string{"the mailbox"}, "a batch", "its socket");
  CAPTURE(by);
  world all;
  auto format = watched_format();
  member bob{all, "Bob", format};
  bob.received();
  run_in_loop(all, [&](caf::execution_unit* loop) {
    before_encoding() = [&bob, loop] { hand_to(bob, batch_of("inner"), loop); };
    if (by == "its socket") { // hands over what it brings like this
      auto x = caf::make_mailbox_element(nullptr, {}, {}, batch_of("outer"));
      bob.broker().activate(loop, *x);
    } else {
      hand_to(bob, batch_of("outer"), by == "a batch" ? loop : nullptr);
    }
  });
  CHECK(bob.received() == "Ann: outer\nAnn: inner\n");
}

TEST_CASE("a connection that has ended takes nothing any more") {
  world all;
  member bob{all, "Bob"};
  auto taken = true;
  run_in_loop(all, [&](caf::execution_unit* loop) {
    auto x = caf::make_mailbox_element(nullptr, {}, {}, caf::io::connection_closed_msg{});
    bob.broker().activate(loop, *x);
    // A room hears of that in a message, and until then it is a member.
    hand_to(bob, batch_of("hello"), loop);
    taken = bob.broker().mailbox().blocked();
  });
  CHECK_FALSE(taken);
  CHECK_FALSE(bob.open());
}

TEST_CASE("what goes wrong in taking a batch ends that connection, not its sender") {
  world all;
  auto format = watched_format();
  member bob{all, "Bob", format};
  bob.received();
  member carl{all, "Carl"};
  carl.received();
  run_in_loop(all, [&](caf::execution_unit* loop) {
    before_encoding() = [] { throw std::runtime_error{"cannot be encoded"}; };
    hand_to(bob, batch_of("hello"), loop);
    hand_to(carl, batch_of("hello"), loop);
  });
  CHECK(bob.gone());
  CHECK(!bob.open());
  CHECK(carl.received() == "Ann: hello\nUser Bob left\n");
}

TEST_CASE("whom a batch makes drop out is out for the room as well") {
  world all;
  member ann{all, "Ann"};
  all.config = std::make_shared<settings>(*all.config);
  all.config->send_queue = 100;
  member bob{all, "Bob"};
  ann.received();
  ann.send(std::string(100, 'x') + "\n");
  CHECK(bob.gone());
  CHECK(ann.received() == "User Bob left\n");
}
