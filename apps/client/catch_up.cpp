#include "apps/client/catch_up.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "actors/names.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

constexpr std::string_view history = "draft/chathistory";
constexpr std::string_view searching = "soju.im/search";

/// What the past cannot be told without, and what it can.
constexpr std::string_view needed[] = {"batch", history, "message-tags", "server-time"};

} // namespace

std::string catch_up::begin() {
  granted_ = false;
  searchable_ = false;
  wanted_.clear();
  sts_.clear();
  questions_.clear();
  open_.clear();
  std::string wire;
  if (lines_ > 0)
    append_irc_message(wire, {}, "CAP", {"LS", "302"});
  return wire;
}

std::string catch_up::negotiate(const server_message& m) {
  std::string wire;
  if (lines_ == 0 || m.params.size() < 3)
    return wire;
  auto& what = m.param(1);
  std::string_view list = m.params.back();
  if (what == "LS") {
    for (auto word = take_word(list); !word.empty(); word = take_word(list)) {
      auto name = word.substr(0, word.find('='));
      if (name == "sts" && name.size() < word.size())
        sts_ = word.substr(name.size() + 1);
      if (name == searching
          || std::find(std::begin(needed), std::end(needed), name) != std::end(needed))
        wanted_ += std::string{wanted_.empty() ? "" : " "}.append(name);
    }
    if (m.param(2) == "*" && m.params.size() > 3)
      return wire; // more lines follow
    auto all = std::all_of(std::begin(needed), std::end(needed), [&](auto x) {
      return (' ' + wanted_ + ' ').find(' ' + std::string{x} + ' ') != std::string::npos;
    });
    if (all)
      append_irc_message(wire, {}, "CAP", {"REQ", wanted_});
  } else if (what == "ACK") {
    granted_ = list.find(history) != std::string_view::npos;
    searchable_ = granted_ && list.find(searching) != std::string_view::npos;
  }
  if (wire.empty() && (what == "LS" || what == "ACK" || what == "NAK"))
    append_irc_message(wire, {}, "CAP", {"END"});
  return wire;
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
  if (!granted_)
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

bool catch_up::take(const server_message& m) {
  auto is_message = m.command == "PRIVMSG" || m.command == "NOTICE";
  if (!open_.empty() && m.batch == open_) {
    auto is_news = is_new(m.msgid);
    if (is_message && (is_news || found_.wanted))
      found_.messages.push_back(m);
    if (!m.msgid.empty() && !found_.wanted)
      last_ids_[folded(found_.room)] = m.msgid;
    return true;
  }
  if (granted_ && is_message && !m.msgid.empty()) {
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
  if (name.front() == '+' && (type == "chathistory" || type == searching)
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
