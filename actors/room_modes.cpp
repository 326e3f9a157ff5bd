#include <charconv>
#include <utility>

#include "actors/clock.hpp"
#include "actors/mask.hpp"
#include "actors/room.hpp"

namespace hubbub {

namespace {

/// Longest text of one `mode_changed` event: with the longest source and room name it
/// still fits an IRC line.
constexpr size_t max_mode_text = 300;

/// Collects changes that were made, and writes them as IRC does: "+ov-i Bob Carl".
class mode_text {
public:
  /// @param whose of a rank: who has it now, or no more.
  void add(const mode_change& x, const user_ptr* whose) {
    if (x.add != sign_ || letters_.empty())
      letters_ += x.add ? '+' : '-';
    sign_ = x.add;
    letters_ += x.mode;
    if (whose != nullptr)
      subjects_.push_back({*whose, static_cast<uint32_t>(params_.size()) + 1});
    if (!x.param.empty())
      params_ += ' ' + x.param;
  }

  bool has_room_for(const mode_change& x) const {
    return letters_.size() + params_.size() + x.param.size() + 3 <= max_mode_text;
  }

  bool empty() const { return letters_.empty(); }

  void take(event& into) {
    for (auto& x : subjects_)
      x.at += static_cast<uint32_t>(letters_.size());
    into.text = letters_ + params_;
    into.subjects = std::move(subjects_);
    *this = {};
  }

private:
  std::string letters_;
  std::string params_;
  std::vector<subject> subjects_; // counted from the beginning of `params_`
  bool sign_ = true;
};

ranks rank_of(char letter) {
  for (auto& x : rank_signs)
    if (x.letter == letter)
      return x.bit;
  return rank::none;
}

bool is_printable_word(const std::string& x) {
  for (auto c : x)
    if (static_cast<unsigned char>(c) <= ' ' || c == ',' || c == 0x7F)
      return false;
  return !x.empty() && x.front() != ':';
}

// No change and no refusal: the mode is as wanted already.
constexpr auto unchanged = static_cast<errc>(0xFF);

} // namespace

caf::result<mode_result> room_state::change_modes(user_ptr who,
                                                  std::vector<mode_change> changes) {
  auto author = acting(std::move(who));
  if (auto why = may_act(author); why != errc{})
    return why;
  mode_result result;
  mode_text text;
  auto tell = [&] {
    if (text.empty())
      return;
    text.take(record(event_kind::mode_changed, author, {}));
    ++result.num_events;
  };
  auto said_rank = false; // once is enough
  for (auto& x : changes) {
    auto why = change_mode(author, x);
    if (why == errc{}) {
      if (!text.has_room_for(x))
        tell();
      text.add(x, rank_of(x.mode) != rank::none ? &find(x.param)->who : nullptr);
    } else if (why == errc::need_halfop || why == errc::need_op) {
      if (!std::exchange(said_rank, true))
        result.refused.push_back({why, std::move(x)});
    } else if (why != unchanged) {
      result.refused.push_back({why, std::move(x)});
    }
  }
  tell();
  return result;
}

errc room_state::change_mode(agent& author, mode_change& x) {
  if (rank_of(x.mode) != rank::none)
    return change_rank(author, x);
  auto is_flag = flag_modes.find(x.mode) != std::string_view::npos;
  if (!is_flag && !takes_param(x.mode, true))
    return errc::unknown_mode;
  if (!outranks(author, rank::halfop))
    return errc::need_halfop;
  if (is_flag)
    return change_flag(x);
  switch (x.mode) {
    case 'k':
      return change_key(x);
    case 'l':
      return change_limit(x);
    case 'f':
    case 'j':
      return change_quota(x);
    default:
      return change_list(author, x);
  }
}

errc room_state::change_rank(agent& author, mode_change& x) {
  auto bit = rank_of(x.mode);
  if (x.param.empty())
    return errc::missing_param;
  auto whom = find(x.param);
  auto gives_up = !x.add && whom != nullptr && whom == author.in;
  if (!gives_up && !outranks(author, bit == rank::voice ? rank::halfop : rank::op))
    return bit == rank::voice ? errc::need_halfop : errc::need_op;
  if (whom == nullptr)
    return errc::no_such_member;
  if (((whom->standing & bit) != 0) == x.add)
    return unchanged;
  if (restricted_)
    flush(); // who may see what was said before goes by the ranks of before
  whom->standing = static_cast<ranks>(whom->standing ^ bit);
  x.param = whom->who->nick;
  return errc{};
}

errc room_state::change_list(const agent& author, mode_change& x) {
  if (x.param.empty())
    return errc::missing_param;
  auto given = std::string_view{x.param};
  auto [mutes, is_account] = take_prefixes(given, x.mode);
  std::string prefix{mutes ? mute_prefix : std::string_view{}};
  if (is_account)
    prefix += account_prefix;
  auto mask = is_account ? std::string{given} : full_mask(given);
  if (prefix.size() + mask.size() > max_mask_length || !is_printable_word(mask))
    return errc::bad_param;
  if (!can_fit(is_account ? mask + "!*@*" : mask))
    return errc::useless_mask;
  mask.insert(0, prefix);
  auto& list = *find_list(x.mode);
  if (x.add) {
    if (list.contains(mask))
      return unchanged;
    if (list.entries().size() >= rules_->max_list_entries)
      return errc::list_full;
    list.add(
      {mask, author.who->nick, seconds_since_1970(), author.who->may(op_right::watch)});
    x.param = std::move(mask);
  } else {
    x.param = list.remove(mask);
    if (x.param.empty())
      return unchanged;
  }
  ++bans_version_;
  return errc{};
}

errc room_state::change_flag(const mode_change& x) {
  if (modes_.has(x.mode) == x.add)
    return unchanged;
  if (x.add)
    modes_.flags += x.mode;
  else
    modes_.flags.erase(modes_.flags.find(x.mode), 1);
  normalize_flags(modes_.flags);
  outdate_summary();
  return errc{};
}

errc room_state::change_key(mode_change& x) {
  if (!x.add) {
    if (modes_.key.empty())
      return unchanged;
    x.param = std::exchange(modes_.key, {});
    return errc{};
  }
  if (x.param.empty())
    return errc::missing_param;
  if (x.param.size() > max_key_length || !is_printable_word(x.param))
    return errc::bad_param;
  if (modes_.key == x.param)
    return unchanged;
  modes_.key = x.param;
  return errc{};
}

errc room_state::change_limit(mode_change& x) {
  if (!x.add) {
    x.param.clear();
    return std::exchange(modes_.limit, 0) == 0 ? unchanged : errc{};
  }
  if (x.param.empty())
    return errc::missing_param;
  uint32_t limit = 0;
  auto end = x.param.data() + x.param.size();
  auto [stop, failed] = std::from_chars(x.param.data(), end, limit);
  if (failed != std::errc{} || stop != end || limit == 0)
    return errc::bad_param;
  if (std::exchange(modes_.limit, limit) == limit)
    return unchanged;
  x.param = std::to_string(limit);
  return errc{};
}

errc room_state::change_quota(mode_change& x) {
  auto& mine = x.mode == 'f' ? modes_.lines : modes_.joins;
  quota wanted;
  if (x.add) {
    if (x.param.empty())
      return errc::missing_param;
    auto read = parse_quota(x.param);
    if (!read)
      return errc::bad_param;
    wanted = *read;
  }
  if (mine == wanted)
    return unchanged;
  mine = wanted;
  (x.mode == 'f' ? lines_ : entries_) = {};
  x.param = x.add ? to_string(wanted) : "";
  return errc{};
}

mask_list* room_state::find_list(char mode) {
  switch (mode) {
    case 'b':
      return &bans_;
    case 'e':
      return &exceptions_;
    case 'I':
      return &invitations_;
    case 'q':
      return &quiets_;
    default:
      return nullptr;
  }
}

caf::result<std::vector<mask_entry>> room_state::list_masks(char mode) {
  auto list = find_list(mode);
  if (!visible())
    return errc::no_such_room;
  if (list == nullptr)
    return errc::unknown_mode;
  return list->entries();
}

caf::result<room_modes> room_state::describe_modes() const {
  if (!visible())
    return errc::no_such_room;
  auto shown = modes_;
  if (sender() == nullptr && !shown.key.empty())
    shown.key = "*";
  return shown;
}

} // namespace hubbub
