#include "apps/client/catch_up.hpp"

#include <utility>

#include "actors/names.hpp"
#include "apps/client/capabilities.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/irc_tags.hpp"

namespace hubbub::client {

void catch_up::begin() {
  offered_ = false;
  searchable_ = false;
  questions_.clear();
  open_.clear();
}

void catch_up::offer(bool searchable) {
  offered_ = true;
  searchable_ = searchable;
}

std::string catch_up::request(std::string_view room, const std::string& since,
                              size_t lines, question what) {
  std::string wire;
  append_irc_message(wire, {}, "CHATHISTORY",
                     {"LATEST", room, since, std::to_string(lines)});
  questions_.push_back(std::move(what));
  return wire;
}

std::string catch_up::entered(std::string_view room) {
  if (!offered_)
    return {};
  auto last = last_ids_.find(folded(room));
  auto missed = last != last_ids_.end();
  return request(room, missed ? "msgid=" + last->second : "*", lines_,
                 {std::string{room}, missed, false});
}

std::string catch_up::ask(std::string_view room, size_t lines) {
  return request(room, "*", lines, {std::string{room}, false, true});
}

std::string catch_up::search(std::string_view room, std::string_view words) {
  std::string wire;
  auto what = "in=" + escape_tag_value(room) + ";text=" + escape_tag_value(words);
  append_irc_message(wire, {}, "SEARCH", {what});
  questions_.push_back({std::string{room}, false, true});
  return wire;
}

bool catch_up::is_new(const std::string& msgid) {
  if (msgid.empty())
    return true;
  if (!ids_.insert(msgid).second)
    return false;
  order_.push_back(msgid);
  if (order_.size() > most_ids) {
    ids_.erase(order_.front());
    order_.pop_front();
  }
  return true;
}

bool catch_up::keeps(const server_message& m) {
  auto is_message = m.command == "PRIVMSG" || m.command == "NOTICE";
  if (!open_.empty() && m.batch == open_) {
    auto is_news = is_new(m.msgid);
    if (is_message && (is_news || found_.wanted))
      found_.messages.push_back(m);
    if (!m.msgid.empty() && !found_.wanted)
      last_ids_[folded(found_.room)] = m.msgid;
    return true;
  }
  if (offered_ && is_message && !m.msgid.empty()) {
    is_new(m.msgid);
    if (names_room(m.param(0)))
      last_ids_[folded(m.param(0))] = m.msgid;
  }
  return false;
}

std::optional<past_talk> catch_up::batch(const server_message& m) {
  auto& name = m.param(0);
  if (name.size() < 2)
    return std::nullopt;
  auto type = m.param(1);
  if (name.front() == '+' && (type == "chathistory" || type == capabilities::searching)
      && !questions_.empty()) {
    open_ = name.substr(1);
    auto what = std::move(questions_.front());
    questions_.pop_front();
    found_ = {std::move(what.room), {}, what.missed, what.wanted};
  } else if (name.front() == '-' && !open_.empty() && name.substr(1) == open_) {
    open_.clear();
    return std::exchange(found_, {});
  }
  return std::nullopt;
}

} // namespace hubbub::client
