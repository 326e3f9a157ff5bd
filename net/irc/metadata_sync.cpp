// Metadata in many: what is set on rooms and on all who are in them (IRCv3
// draft/metadata-3), some of them in each turn of the loop.
#include <algorithm>
#include <deque>
#include <iterator>
#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>

#include "actors/names.hpp"
#include "net/irc/commands.hpp"
#include "net/irc/past_page.hpp"

namespace hubbub::irc {

namespace {

/// Members of a room whose metadata is looked at in one turn of the loop: each may have
/// `limits.metadata-keys`.
constexpr uint32_t members_at_once = 50;

/// Whoever enters a room of more than that many may ask for it, but is not shown it.
constexpr size_t most_at_joining = 200;

/// People whom a list of several rooms does not show twice. Of more than that some are.
constexpr size_t most_remembered = 2000;

/// Keys that WHOIS shows, of those in IRCv3's registry that people can read.
constexpr std::string_view readable_keys[] = {"display-name", "homepage", "location",
                                              "pronouns", "status"};

/// A list of metadata under way.
struct metadata_sync {
  std::string asked;
  std::deque<std::string> targets; // still to be asked for
  bool alone;                      // there is one, and if it is none, that is said
  std::function<void()> done;
  std::unique_ptr<past_batch> batch{};
  std::unordered_set<caf::actor_id> seen{}; // people

  /// Whether somebody was shown already.
  bool has_shown(caf::actor_id id) {
    if (alone)
      return false; // nobody is in a room twice
    return seen.size() < most_remembered ? !seen.insert(id).second : seen.count(id) != 0;
  }
};

using metadata_sync_ptr = std::shared_ptr<metadata_sync>;

void sync_next(irc_session& s, metadata_sync_ptr x);

/// Shows what the client wants to know of that.
void show_wanted(irc_session& s, metadata_sync& x, const std::string& target,
                 const metadata& data) {
  if (x.batch == nullptr)
    x.batch = std::make_unique<past_batch>(s, "metadata", shown(x.asked));
  auto& client = s.metadata_state();
  if (client == nullptr)
    return; // given up on the way
  std::string lines;
  for (auto& [key, value] : data)
    if (client->wants(key))
      lines += metadata_line(s, s.config().server_name, target, {key, value});
  x.batch->write(lines);
}

/// The target is none, or not for this user: says so, or passes over it.
void pass_over(irc_session& s, metadata_sync_ptr x, const std::string& target,
               const caf::error& why) {
  if (!x->alone) {
    sync_next(s, x);
    return;
  }
  refuse_metadata(s, "SYNC", shown(target), "*", why);
  x->done();
}

void sync_person(irc_session& s, metadata_sync_ptr x, const std::string& nick) {
  s.people().ask_directory_slowly<personal_metadata>(
    [&s, x, nick](caf::expected<personal_metadata> found) {
      if (!found) {
        pass_over(s, x, nick, found.error());
        return;
      }
      if (!x->has_shown(found->who->id))
        show_wanted(s, *x, found->who->nick, *found->data);
      s.people().go_on_when_writable([&s, x] { sync_next(s, x); });
    },
    metadata_atom::value, nick);
}

void sync_room(irc_session& s, metadata_sync_ptr x, const std::string& room,
               uint64_t first);

void sync_members(irc_session& s, metadata_sync_ptr x, const std::string& room,
                  std::vector<caf::actor_id> members, uint64_t next) {
  auto is_known = [&](caf::actor_id id) { return x->has_shown(id); };
  members.erase(std::remove_if(members.begin(), members.end(), is_known), members.end());
  using people = std::vector<personal_metadata>;
  s.people().ask_directory_slowly<people>(
    [&s, x, room, next](caf::expected<people> found) {
      if (found)
        for (auto& y : *found)
          show_wanted(s, *x, y.who->nick, *y.data);
      s.people().go_on_when_writable([&s, x, room, next] {
        if (next != 0)
          sync_room(s, x, room, next);
        else
          sync_next(s, x);
      });
    },
    metadata_atom::value, std::move(members));
}

void sync_room(irc_session& s, metadata_sync_ptr x, const std::string& room,
               uint64_t first) {
  s.people().ask_room<room_metadata>(
    room,
    [&s, x, room, first](caf::expected<room_metadata> found) {
      if (!found && first == 0) {
        pass_over(s, x, room, found.error());
        return;
      }
      if (!found) { // it has left, or the room has ended
        sync_next(s, x);
        return;
      }
      if (first == 0)
        show_wanted(s, *x, found->name, *found->data);
      sync_members(s, x, room, std::move(found->members), found->next);
    },
    metadata_atom::value, first, members_at_once);
}

void sync_next(irc_session& s, metadata_sync_ptr x) {
  if (x->targets.empty()) {
    if (x->batch == nullptr)
      x->batch = std::make_unique<past_batch>(s, "metadata", shown(x->asked));
    x->batch->end();
    x->done();
    return;
  }
  auto target = std::move(x->targets.front());
  x->targets.pop_front();
  if (names_room(target))
    sync_room(s, x, target, 0);
  else
    sync_person(s, x, target);
}

/// A batch with nothing in it.
void show_nothing(irc_session& s, std::string_view target) {
  past_batch{s, "metadata", target}.end();
}

} // namespace

void sync_metadata(irc_session& s, std::string asked, std::vector<std::string> targets,
                   std::function<void()> done) {
  auto x = std::make_shared<metadata_sync>();
  x->asked = std::move(asked);
  x->alone = targets.size() == 1 && targets.front() == x->asked;
  x->targets.assign(std::make_move_iterator(targets.begin()),
                    std::make_move_iterator(targets.end()));
  x->done = std::move(done);
  sync_next(s, std::move(x));
}

void show_room_metadata(irc_session& s, const std::string& room, size_t num_members,
                        std::function<void()> done) {
  auto& client = s.metadata_state();
  if (client == nullptr) {
    done();
  } else if (client->keys.empty()) {
    if (!is_metadata_2(s))
      show_nothing(s, room);
    done();
  } else if (num_members > most_at_joining) {
    // The larger, the later: others come as well.
    postpone_sync(s, room, 1 + static_cast<int64_t>(num_members / 1000));
    done();
  } else {
    sync_metadata(s, room, {room}, std::move(done));
  }
}

void offer_metadata(irc_session& s, std::string_view nick, bool in_answer) {
  auto& client = s.metadata_state();
  if (client == nullptr)
    return;
  if (!client->keys.empty() || (!in_answer && !is_metadata_2(s)))
    postpone_sync(s, nick, 0, in_answer);
  else if (!is_metadata_2(s))
    show_nothing(s, nick);
}

void show_own_metadata(irc_session& s, std::function<void()> done) {
  auto& client = s.metadata_state();
  if (client == nullptr) {
    done();
    return;
  }
  auto list = [&s, done = std::move(done)] {
    s.people().ask_directory_slowly<personal_metadata>(
      [&s, done](caf::expected<personal_metadata> found) {
        auto& nick = s.people().who()->nick;
        past_batch batch{s, "metadata", nick};
        std::string lines;
        if (found)
          for (auto& [key, value] : *found->data)
            lines += metadata_line(s, s.config().server_name, nick, {key, value});
        batch.write(lines);
        batch.end();
        done();
      },
      metadata_atom::value, s.people().who()->nick);
  };
  std::vector<metadata_entry> early;
  for (auto& [key, value] : std::exchange(client->early, {}))
    early.push_back({key, value});
  if (early.empty()) {
    list();
    return;
  }
  using entries = std::vector<metadata_entry>;
  s.people().set_metadata(
    s.people().who()->nick, std::move(early), [&s, list](caf::expected<entries> made) {
      if (!made)
        refuse_metadata(s, "SET", s.client_name(), "*", made.error());
      list();
    });
}

void show_whois_metadata(irc_session& s, const std::string& nick,
                         std::function<void()> done) {
  if (s.metadata_state() == nullptr) {
    done();
    return;
  }
  s.people().ask_directory_slowly<personal_metadata>(
    [&s, nick, done = std::move(done)](caf::expected<personal_metadata> found) {
      if (found)
        for (auto key : readable_keys)
          if (auto x = found->data->find(std::string{key}); x != found->data->end())
            s.line(s.config().server_name, numeric::RPL_WHOISKEYVALUE)
              .param(s.client_name())
              .param(nick)
              .param(key)
              .param("*")
              .trailing(x->second);
      done();
    },
    metadata_atom::value, nick);
}

} // namespace hubbub::irc
