#include "apps/client/room_modes.hpp"

#include <algorithm>

namespace hubbub::client {

namespace {

// Marks that servers have; one that knows none of PREFIX may have any.
constexpr std::string_view usual_marks = "~&@%+";

bool has(const std::string& letters, char letter) {
  return letters.find(letter) != std::string::npos;
}

std::string_view take_until(std::string_view& text, char end) {
  auto result = text.substr(0, text.find(end));
  text.remove_prefix(std::min(result.size() + 1, text.size()));
  return result;
}

} // namespace

void room_modes::learn(const server_message& support) {
  constexpr std::string_view prefix = "PREFIX=";
  constexpr std::string_view modes = "CHANMODES=";
  for (std::string_view token : support.params) {
    if (token.size() > most)
      continue;
    if (token.substr(0, prefix.size()) == prefix) {
      token.remove_prefix(prefix.size());
      auto close = token.find(')');
      if (token.empty() || token.front() != '(' || close == std::string_view::npos
          || close * 2 != token.size())
        continue;
      ranks_ = token.substr(1, close - 1);
      marks_ = token.substr(close + 1);
    } else if (token.substr(0, modes.size()) == modes) {
      token.remove_prefix(modes.size());
      lists_ = take_until(token, ',');
      always_ = take_until(token, ',');
      when_set_ = take_until(token, ',');
    }
  }
}

std::string room_modes::take_marks(std::string_view& name) const {
  std::string result;
  while (!name.empty()
         && (has(marks_, name.front())
             || usual_marks.find(name.front()) != std::string_view::npos)) {
    if (has(marks_, name.front()) && result.size() < marks_.size())
      result += name.front();
    name.remove_prefix(1);
  }
  return result;
}

char room_modes::highest(std::string_view marks) const {
  for (auto mark : marks_)
    if (marks.find(mark) != std::string_view::npos)
      return mark;
  return '\0';
}

std::vector<rank_change> room_modes::ranks_in(const server_message& mode) const {
  std::vector<rank_change> result;
  size_t argument = 2;
  auto given = true;
  for (auto letter : mode.param(1)) {
    if (letter == '+' || letter == '-') {
      given = letter == '+';
      continue;
    }
    auto rank = ranks_.find(letter);
    auto is_rank = rank != std::string::npos;
    auto takes = is_rank || has(lists_, letter) || has(always_, letter)
                 || (given && has(when_set_, letter));
    if (!takes)
      continue;
    if (is_rank && !mode.param(argument).empty())
      result.push_back({mode.param(argument), marks_[rank], given});
    ++argument;
  }
  return result;
}

} // namespace hubbub::client
