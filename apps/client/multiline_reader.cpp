#include "apps/client/multiline_reader.hpp"

#include <utility>

namespace hubbub::client {

std::optional<server_message> multiline_reader::take(const server_message& m) {
  if (auto around = open_.find(m.batch); !m.batch.empty() && around != open_.end()) {
    add(around->second, m);
    return std::nullopt;
  }
  auto& name = m.param(0);
  if (m.command != "BATCH" || name.size() < 2)
    return m;
  if (name.front() == '+' && m.param(1) == "draft/multiline" && !m.param(2).empty()) {
    begin_batch(m);
    return std::nullopt;
  }
  auto ended = open_.find(name.substr(1));
  if (name.front() != '-' || ended == open_.end())
    return m;
  auto result = std::move(ended->second);
  open_.erase(ended);
  return result.begun ? std::optional{std::move(result.whole)} : std::nullopt;
}

// The tags of the whole stand on the line that begins it; the batch around it, too.
void multiline_reader::begin_batch(const server_message& m) {
  if (open_.size() >= most_open)
    return;
  auto& fresh = open_[m.param(0).substr(1)];
  fresh = {m, false};
  fresh.whole.line.clear();
  fresh.whole.command = "PRIVMSG";
  fresh.whole.params = {m.param(2), {}};
}

void multiline_reader::add(batch& to, const server_message& m) {
  if (m.command != "PRIVMSG" && m.command != "NOTICE")
    return;
  auto& whole = to.whole;
  auto first = !std::exchange(to.begun, true);
  auto text = (first || m.goes_on ? "" : "\n") + m.param(1);
  if (first) {
    whole.command = m.command;
    if (whole.source.empty())
      whole.source = m.source;
  }
  if (whole.params[1].size() + text.size() <= most_bytes)
    whole.params[1] += text;
}

} // namespace hubbub::client
