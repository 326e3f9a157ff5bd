// METADATA (IRCv3 draft/metadata-3; draft/metadata-2 for clients that know only that
// one): what programs show of people and channels.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/codec/text.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/limits.hpp"
#include "net/irc/past_page.hpp"

namespace hubbub::irc {

namespace {

/// Keys in one line of 770, 771 or 772.
constexpr size_t metadata_keys_per_line = 10;

/// A METADATA of this client.
struct metadata_request {
  irc_session& s;
  const irc_message& msg;
  metadata_client& client;
  bool own;                 // the target is the client itself
  std::string target;       // a nick or a room; "*" before there is a nick
  std::string_view command; // the subcommand

  bool early() const { return !s.people().arrived(); }
};

/// A code of standard replies, which draft/metadata-2 calls otherwise.
std::string_view metadata_code(irc_session& s, std::string_view name,
                               std::string_view old_name) {
  return is_metadata_2(s) ? old_name : name;
}

void refuse_params(irc_session& s, std::string_view subcommand, std::string_view text) {
  s.fail("METADATA", metadata_code(s, "INVALID_PARAMS", "SUBCOMMAND_INVALID"),
         {subcommand}, text);
}

void refuse_key(irc_session& s, std::string_view kind, std::string_view key) {
  s.standard_reply(
    is_metadata_2(s) ? "FAIL" : kind, "METADATA",
    metadata_code(s, "INVALID_KEY", "KEY_INVALID"), {shown(key)},
    fmt::format("A key is 1 to {} of a-z, 0-9 and _./-", max_metadata_key));
}

void refuse_metadata_target(const metadata_request& x) {
  x.s.fail("METADATA", "INVALID_TARGET", {shown(x.target)}, "That is for * only");
}

/// The keys it names, each as it is written.
std::vector<std::string> keys_named(const metadata_request& x) {
  std::vector<std::string> result;
  for (size_t i = 2; i < x.msg.num_params; ++i)
    for (auto rest = x.msg.param(i); !trimmed(rest).empty();)
      result.emplace_back(take_word(rest));
  return result;
}

/// Whether it does too much at once, which it is told.
bool is_too_fast(const metadata_request& x) {
  auto wait = spend_metadata(x.s);
  if (wait == 0)
    return false;
  auto seconds = std::to_string(wait);
  if (x.command == "SYNC") {
    postpone_sync(x.s, shown(x.target), wait);
  } else if (is_metadata_2(x.s)) {
    x.s.fail("METADATA", "RATE_LIMITED",
             {shown(x.msg.param(0)), shown(x.msg.num_params > 2 ? x.msg.param(2) : "*"),
              seconds},
             "Too many changes");
  } else {
    auto line = x.s.line(x.s.config().server_name, numeric::ERR_METADATARATELIMIT);
    line.param(x.s.client_name()).param(seconds).param(shown(x.msg.param(0)));
    if (x.msg.num_params == 2)
      line.param(x.command).end();
    else
      line.param(x.command).param(shown(x.msg.param(2))).trailing(clean(x.msg.param(3)));
  }
  return true;
}

/// Calls `f` with what is set on the target, or says why it may not be known.
void with_data(const metadata_request& x,
               std::function<void(const std::string& target, const metadata& data)> f) {
  auto& s = x.s;
  if (x.early()) {
    f(x.target, x.client.early);
    return;
  }
  auto refuse = [&s, target = x.target,
                 command = std::string{x.command}](const caf::error& why) {
    refuse_metadata(s, command, shown(target), "*", why);
  };
  if (names_room(x.target))
    s.people().ask_room<room_metadata>(
      x.target,
      [f = std::move(f), refuse](caf::expected<room_metadata> found) {
        if (found)
          f(found->name, *found->data);
        else
          refuse(found.error());
      },
      metadata_atom::value, uint64_t{0}, uint32_t{0});
  else
    s.people().ask_directory_slowly<personal_metadata>(
      [f = std::move(f), refuse](caf::expected<personal_metadata> found) {
        if (found)
          f(found->who->nick, *found->data);
        else
          refuse(found.error());
      },
      metadata_atom::value, x.target);
}

void get_keys(const metadata_request& x) {
  auto& s = x.s;
  with_data(x,
            [&s, keys = keys_named(x)](const std::string& target, const metadata& data) {
              past_batch batch{s, "metadata", target};
              for (auto& key : keys) {
                auto i = data.find(key);
                std::string line;
                if (is_metadata_key(key)) {
                  line = metadata_line(
                    s, {}, target, {key, i != data.end() ? i->second : std::string{}});
                } else {
                  line = s.time_tag();
                  irc_writer writer{line, s.config().server_name,
                                    is_metadata_2(s) ? "FAIL" : "WARN", irc_line_limit};
                  writer.param("METADATA")
                    .param(metadata_code(s, "INVALID_KEY", "KEY_INVALID"))
                    .param(shown(key))
                    .trailing("Invalid key");
                }
                batch.write(line);
              }
              batch.end();
            });
}

void list_keys(const metadata_request& x) {
  auto& s = x.s;
  with_data(x, [&s](const std::string& target, const metadata& data) {
    past_batch batch{s, "metadata", target};
    for (auto& [key, value] : data)
      batch.write(metadata_line(s, {}, target, {key, value}));
    batch.end();
  });
}

/// Says what has become of changes: of one that was asked for, or, in a batch, of all.
void show_changes(irc_session& s, const std::string& target,
                  const std::vector<metadata_entry>& changes, bool cleared) {
  if (!cleared) {
    for (auto& y : changes)
      s.write(metadata_line(s, {}, target, y));
    return;
  }
  past_batch batch{s, "metadata", target};
  for (auto& y : changes)
    batch.write(metadata_line(s, {}, target, y));
  batch.end();
}

/// Changes metadata of the target; without changes: removes all.
void change_keys(const metadata_request& x, std::vector<metadata_entry> changes) {
  auto& s = x.s;
  auto cleared = changes.empty();
  if (x.early()) {
    if (cleared)
      changes = removals(x.client.early);
    if (change_metadata(x.client.early, changes, s.config().metadata_keys))
      show_changes(s, x.target, changes, cleared);
    else
      refuse_metadata(s, x.command, x.target, "*", make_error(errc::list_full));
    return;
  }
  // What is so already is answered as if it had been changed.
  auto done = [&s, target = x.target, wanted = changes, cleared, own = x.own,
               command = std::string{x.command}](
                const caf::error& why, const std::vector<metadata_entry>& made) {
    if (why && code_of(why) != errc::dropped) {
      refuse_metadata(s, command, shown(target), cleared ? "*" : wanted.front().key, why);
      return;
    }
    if (!own && (!names_room(target)))
      s.host().note(log_level::warning, "override",
                    {{"target", target},
                     {"what", "metadata " + (cleared ? "*" : wanted.front().key)}});
    show_changes(s, target, cleared ? made : wanted, cleared);
  };
  using entries = std::vector<metadata_entry>;
  if (names_room(x.target))
    s.people().set_room_metadata(
      x.target, std::move(changes), [done](caf::expected<metadata_result> made) {
        made ? done(caf::none, made->changes) : done(made.error(), {});
      });
  else
    s.people().set_metadata(x.target, std::move(changes),
                            [done](caf::expected<entries> made) {
                              made ? done(caf::none, *made) : done(made.error(), {});
                            });
}

void set_key(const metadata_request& x) {
  auto& s = x.s;
  auto key = x.msg.param(2);
  auto value = x.msg.param(3);
  if (!is_metadata_key(key)) {
    refuse_key(s, "FAIL", key);
    return;
  }
  auto limit = s.config().metadata_value_bytes;
  if (value.size() > limit || has_controls(value)) {
    s.fail("METADATA", metadata_code(s, "INVALID_VALUE", "VALUE_INVALID"), {key},
           fmt::format("A value is at most {} bytes without control characters", limit));
    return;
  }
  if (!is_too_fast(x))
    change_keys(x, {{std::string{key}, std::string{value}}});
}

void clear_keys(const metadata_request& x) {
  if (!is_too_fast(x))
    change_keys(x, {});
}

/// Says of keys that they are subscribed to, or no longer, or are.
template <class Keys>
void show_keys(irc_session& s, numeric::code code, const Keys& keys,
               past_batch* batch = nullptr) {
  auto i = keys.begin();
  while (i != keys.end()) {
    auto out = s.time_tag();
    irc_writer writer{out, s.config().server_name, code, irc_line_limit};
    writer.param(s.client_name());
    for (size_t n = 0; n < metadata_keys_per_line && i != keys.end(); ++n)
      writer.param(*i++);
    writer.end();
    if (batch != nullptr)
      batch->write(out);
    else
      s.write(out);
  }
}

void subscribe(const metadata_request& x) {
  auto& s = x.s;
  auto& known = x.client.keys;
  std::vector<std::string> taken;
  std::string refused;
  auto is_new = false;
  for (auto& key : keys_named(x)) {
    if (!is_metadata_key(key)) {
      refuse_key(s, "WARN", key);
      continue;
    }
    if (known.size() >= s.config().metadata_subs && !x.client.wants(key)) {
      refused = key;
      break;
    }
    is_new = known.insert(key).second || is_new;
    if (std::find(taken.begin(), taken.end(), key) == taken.end())
      taken.push_back(key);
  }
  s.update_delivery();
  show_keys(s, numeric::RPL_METADATASUBOK, taken);
  auto limit = std::to_string(s.config().metadata_subs);
  if (!refused.empty() && is_metadata_2(s))
    s.fail("METADATA", "TOO_MANY_SUBS", {refused}, "You may subscribe to " + limit);
  else if (!refused.empty())
    s.fail("METADATA", "LIMIT_REACHED", {x.command, refused, limit},
           "You may subscribe to " + limit);
  // The text before this one knows no name for all targets.
  if (is_new && !x.early() && !is_metadata_2(s))
    postpone_sync(s, "*ALL", 0);
}

void unsubscribe(const metadata_request& x) {
  std::vector<std::string> taken;
  for (auto& key : keys_named(x)) {
    if (!is_metadata_key(key)) {
      refuse_key(x.s, "WARN", key);
      continue;
    }
    x.client.keys.erase(key);
    if (std::find(taken.begin(), taken.end(), key) == taken.end())
      taken.push_back(key);
  }
  x.s.update_delivery();
  show_keys(x.s, numeric::RPL_METADATAUNSUBOK, taken);
}

void list_subscriptions(const metadata_request& x) {
  if (is_metadata_2(x.s)) {
    show_keys(x.s, numeric::RPL_METADATASUBS, x.client.keys);
    return;
  }
  past_batch batch{x.s, "metadata-subs"};
  show_keys(x.s, numeric::RPL_METADATASUBS, x.client.keys, &batch);
  batch.end();
}

void synchronize(const metadata_request& x) {
  auto& s = x.s;
  if (x.early()) {
    past_batch{s, "metadata", x.target}.end();
    return;
  }
  if (is_too_fast(x))
    return;
  if (x.target != "*ALL") {
    sync_metadata(s, x.target, {x.target}, [] {});
    return;
  }
  using texts = std::vector<std::string>;
  s.people().ask_directory<texts>(
    [&s](caf::expected<texts> monitored) {
      texts targets;
      for (auto& y : s.people().rooms())
        targets.push_back(y.name);
      if (monitored)
        targets.insert(targets.end(), monitored->begin(), monitored->end());
      sync_metadata(s, "*ALL", std::move(targets), [] {});
    },
    monitor_atom::value);
}

struct metadata_subcommand {
  std::string_view name;
  size_t min_params; // target and name counted
  size_t max_params; // 0: any number
  bool own;          // for oneself only
  void (*run)(const metadata_request&);
};

constexpr metadata_subcommand metadata_subcommands[] = {
  {"CLEAR", 2, 2, false, clear_keys}, {"GET", 3, 0, false, get_keys},
  {"LIST", 2, 2, false, list_keys},   {"SET", 3, 4, false, set_key},
  {"SUB", 3, 0, true, subscribe},     {"SUBS", 2, 2, true, list_subscriptions},
  {"SYNC", 2, 2, false, synchronize}, {"UNSUB", 3, 0, true, unsubscribe},
};

} // namespace

std::string metadata_limits(const settings& config) {
  return fmt::format("{}max-subs={},max-keys={},max-key-bytes={},max-value-bytes={}",
                     config.password.empty() ? "before-connect," : "",
                     config.metadata_subs, config.metadata_keys, max_metadata_key,
                     config.metadata_value_bytes);
}

void metadata_(irc_session& s, const irc_message& msg) {
  auto& client = s.metadata_state();
  if (client == nullptr) {
    s.reply(numeric::ERR_UNKNOWNCOMMAND,
            {"METADATA", "Unknown command: ask for draft/metadata-3 and batch first"});
    return;
  }
  // Who does not know the server's password has not been let in.
  if (!s.people().arrived() && !s.config().password.empty()) {
    s.reply(numeric::ERR_NOTREGISTERED, {"You have not registered"});
    return;
  }
  auto is_it = [&](const metadata_subcommand& x) {
    return equal_ignoring_case(x.name, msg.param(1));
  };
  auto found =
    std::find_if(std::begin(metadata_subcommands), std::end(metadata_subcommands), is_it);
  if (found == std::end(metadata_subcommands)) {
    refuse_params(s, shown(msg.param(1)), "There is no such subcommand");
    return;
  }
  if (msg.num_params < found->min_params
      || (found->max_params != 0 && msg.num_params > found->max_params)) {
    refuse_params(s, found->name, "Too many or not enough parameters");
    return;
  }
  auto nick = std::string{s.client_name()};
  auto target = msg.param(0);
  auto own = target == "*" || (s.people().arrived() && folded(target) == folded(nick));
  metadata_request x{s, msg, *client, own, own ? nick : std::string{target}, found->name};
  if (!own && (found->own || x.early()))
    refuse_metadata_target(x);
  else
    found->run(x);
}

void irc_session::metadata_changed(const std::string& target, const user& by,
                                   const metadata_entry& what) {
  if (metadata_ != nullptr && metadata_->wants(what.key))
    host_.write(metadata_line(*this, mask_of(by), target, what));
}

} // namespace hubbub::irc
