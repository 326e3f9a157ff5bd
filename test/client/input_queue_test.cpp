#include "apps/client/input_queue.hpp"

#include <catch2/catch.hpp>

using namespace hubbub::client;

namespace {

server_message pong(std::string token) {
  server_message result;
  result.command = "PONG";
  result.params = {"s", std::move(token)};
  return result;
}

} // namespace

TEST_CASE("what was entered comes out in order, as text or not") {
  input_queue input;
  CHECK(input.empty());
  input.push("one", false);
  input.push("/two", true);
  CHECK(input.pop().text == "one");
  auto second = input.pop();
  CHECK(second.text == "/two");
  CHECK(second.literal);
  input.push("three", false);
  CHECK(input.drop() == std::vector<std::string>{"three"});
  CHECK(input.empty());
}

TEST_CASE("an answer is awaited until its PONG is there") {
  input_queue input;
  std::string wire;
  CHECK_FALSE(input.answered(pong("answered")));
  input.await_answer(wire);
  CHECK(wire == "PING answered\r\n");
  CHECK(input.awaits_answer());
  CHECK_FALSE(input.answered(pong("other")));
  CHECK(input.answered(pong("answered")));
  CHECK_FALSE(input.awaits_answer());
}

TEST_CASE("a question that may have got lost is asked again") {
  input_queue input;
  std::string wire;
  input.ask_again_later({"JOIN #dev", "PING answered"});
  CHECK(input.unanswered().empty());
  input.await_answer(wire);
  input.ask_again_later({"JOIN #dev"});
  CHECK(input.unanswered().empty()); // the PING has not gone out
  input.ask_again_later({"JOIN #dev", "PING answered"});
  CHECK(input.unanswered() == "JOIN #dev\r\nPING answered\r\n");
  input.answered(pong("answered"));
  CHECK(input.unanswered().empty());
}
