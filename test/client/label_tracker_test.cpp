#include "apps/client/label_tracker.hpp"

#include <catch2/catch.hpp>

#include "apps/client/server_message.hpp"

using namespace hubbub::client;

namespace {

std::string label_of(label_tracker& labels, const std::string& line) {
  server_message m;
  REQUIRE(read_server_message(line, m));
  return labels.of(m);
}

} // namespace

TEST_CASE("a message answers to the label on it, or on the batches around it") {
  const std::vector<std::pair<std::string, std::string>> story = {
    {"@label=h1 :a!b@c PRIVMSG #lobby :hi", "h1"},
    {":a!b@c PRIVMSG #lobby :hi", ""},
    {"@label=h2 :s BATCH +x labeled-response", "h2"},
    {"@batch=x :s 301 Alice Omar :tea", "h2"},
    {"@batch=x :s BATCH +y draft/multiline #lobby", "h2"},
    {"@batch=y :a!b@c PRIVMSG #lobby :one", "h2"},
    {":s BATCH -y", "h2"},
    {"@batch=y :a!b@c PRIVMSG #lobby :late", ""},
    {":s BATCH +z chathistory #lobby", ""},
    {"@batch=z :a!b@c PRIVMSG #lobby :old", ""},
    {":s BATCH -x", "h2"},
    {"@batch=x :s 301 Alice Omar :tea", ""},
    {":s BATCH -x", ""},
    {":s BATCH", ""},
    {"@label=h3 :s BATCH +", "h3"},
    {"@label=h3 BATCH x", "h3"},
  };
  label_tracker labels;
  for (auto& [line, label] : story) {
    CAPTURE(line);
    CHECK(label_of(labels, line) == label);
  }
}

TEST_CASE("batches that no server ends take no memory without end") {
  label_tracker labels;
  for (size_t i = 0; i < 2 * label_tracker::most_open; ++i) {
    auto name = std::to_string(i);
    label_of(labels, "@label=h1 :s BATCH +" + name + " labeled-response");
    CHECK(label_of(labels, "@batch=" + name + " :s 301 Alice Omar :tea")
          == (i < label_tracker::most_open ? "h1" : ""));
  }
  labels.begin();
  CHECK(label_of(labels, "@batch=0 :s 301 Alice Omar :tea").empty());
}
