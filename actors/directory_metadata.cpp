// What people have set on themselves (IRCv3 draft/metadata-3). Who is logged in has what
// its account has, which those who keep the accounts keep; it is read when somebody asks
// for it, and forgotten when nobody is logged in to it any more, or when it takes too
// much memory. All others have their own, which ends with them.
#include <algorithm>
#include <utility>

#include <caf/send.hpp>

#include "actors/directory.hpp"

namespace hubbub {

metadata_ptr directory_state::metadata_of(const holder& x) const {
  auto in = [](const auto& all, uint64_t key) {
    auto i = all.find(key);
    return i != all.end() ? i->second : metadata_ptr{};
  };
  return x.who->owner != 0 ? in(account_metadata_, x.who->owner)
                           : in(guest_metadata_, x.hdl->id());
}

const directory_state::holder* directory_state::holder_of(caf::actor_id id) const {
  auto x = entry_of(id);
  return x != nullptr && x->second.arrived ? &x->second : nullptr;
}

void directory_state::with_metadata(std::vector<account_id> of,
                                    std::function<void(const caf::error&)> f) {
  auto is_here = [this](account_id x) {
    return x == 0 || account_metadata_.count(x) != 0 || devices_.count(x) == 0;
  };
  of.erase(std::remove_if(of.begin(), of.end(), is_here), of.end());
  std::sort(of.begin(), of.end());
  of.erase(std::unique(of.begin(), of.end()), of.end());
  if (of.empty()) {
    f(caf::none);
    return;
  }
  ask_accounts<std::vector<metadata_ptr>>(
    [this, of, f, since = metadata_changes_](const std::vector<metadata_ptr>& found) {
      // What was written meanwhile may be missing in there, and be forgotten here.
      if (since != metadata_changes_) {
        with_metadata(of, f);
        return;
      }
      for (size_t i = 0; i < std::min(of.size(), found.size()); ++i)
        if (devices_.count(of[i]) != 0 && account_metadata_.count(of[i]) == 0)
          keep_metadata(of[i], found[i]);
      f(caf::none);
    },
    [f](const caf::error& why) { f(why); }, metadata_atom::value, of);
}

caf::result<personal_metadata> directory_state::find_metadata(const std::string& nick) {
  auto wanted = reachable(nick);
  if (wanted == nullptr)
    return errc::no_such_nick;
  auto answer = self_->make_response_promise<personal_metadata>();
  with_metadata({wanted->who->owner},
                [this, answer, id = wanted->hdl->id()](const caf::error& why) mutable {
                  auto x = holder_of(id);
                  if (why)
                    answer.deliver(why);
                  else if (x == nullptr)
                    answer.deliver(make_error(errc::no_such_nick));
                  else
                    answer.deliver(personal_metadata{x->who, metadata_of(*x)});
                });
  return answer;
}

caf::result<std::vector<personal_metadata>>
directory_state::find_metadata(const std::vector<caf::actor_id>& people) {
  std::vector<account_id> accounts;
  for (auto id : people)
    if (auto x = holder_of(id))
      accounts.push_back(x->who->owner);
  auto answer = self_->make_response_promise<std::vector<personal_metadata>>();
  with_metadata(std::move(accounts), [this, answer, people](const caf::error&) mutable {
    // Of those whose metadata cannot be read there is none.
    std::vector<personal_metadata> result;
    for (auto id : people)
      if (auto x = holder_of(id))
        if (auto data = metadata_of(*x); !data->empty())
          result.push_back({x->who, std::move(data)});
    answer.deliver(std::move(result));
  });
  return answer;
}

caf::result<std::vector<metadata_entry>>
directory_state::set_metadata(const std::string& nick,
                              std::vector<metadata_entry> changes, uint32_t max_keys) {
  auto whose = reachable(nick);
  auto& sender = self_->current_sender();
  if (whose == nullptr || !sender)
    return errc::no_such_nick;
  if (whose->hdl != sender && has_right(op_right::accounts) == nullptr)
    return errc::not_operator;
  auto id = whose->hdl->id();
  auto by = sender->id();
  auto answer = self_->make_response_promise<std::vector<metadata_entry>>();
  with_metadata({whose->who->owner}, [=](const caf::error& why) mutable {
    auto x = holder_of(id);
    if (why)
      answer.deliver(why);
    else if (x == nullptr)
      answer.deliver(make_error(errc::no_such_nick));
    else
      set_metadata(*x, std::move(changes), max_keys, by, std::move(answer));
  });
  return answer;
}

void directory_state::set_metadata(
  const holder& whose, std::vector<metadata_entry> changes, uint32_t max_keys,
  caf::actor_id by, caf::typed_response_promise<std::vector<metadata_entry>> answer) {
  auto before = metadata_of(whose);
  if (changes.empty())
    changes = removals(*before);
  auto now = *before;
  auto made = change_metadata(now, changes, max_keys);
  auto old_size = size_of(*before);
  auto size = size_of(now);
  if (!made) {
    answer.deliver(make_error(errc::list_full));
    return;
  }
  if (size > old_size && metadata_bytes_ + size - old_size > rules_.metadata_memory) {
    answer.deliver(make_error(errc::busy));
    return;
  }
  if (made->empty()) {
    answer.deliver(std::move(*made));
    return;
  }
  auto account = whose.who->owner;
  metadata_ptr data{std::move(now)};
  if (account == 0) {
    metadata_bytes_ += size - old_size;
    if (data->empty())
      guest_metadata_.erase(whose.hdl->id());
    else
      guest_metadata_[whose.hdl->id()] = data;
    caf::anon_send(caf::actor_cast<member_actor>(whose.hdl), metadata_atom::value, *made,
                   by);
    answer.deliver(std::move(*made));
    return;
  }
  // At once, so that the next change knows of this one; told when it is kept.
  keep_metadata(account, data);
  ++metadata_changes_;
  ask_accounts<void>(
    [this, account, made, by, answer]() mutable {
      tell_metadata(account, *made, by);
      answer.deliver(std::move(*made));
    },
    [this, account, answer](caf::error why) mutable {
      forget_metadata(account); // it is read again
      answer.deliver(std::move(why));
    },
    metadata_atom::value, account, data);
}

void directory_state::tell_metadata(account_id whose,
                                    const std::vector<metadata_entry>& changes,
                                    caf::actor_id by) const {
  auto [first, last] = devices_.equal_range(whose);
  for (auto i = first; i != last; ++i)
    if (auto x = holder_of(i->second))
      caf::anon_send(caf::actor_cast<member_actor>(x->hdl), metadata_atom::value, changes,
                     by);
}

void directory_state::announce_metadata(const user_ptr& who, const metadata_entry& what,
                                        uint32_t copy) {
  auto entry = sender_entry();
  auto waiting = entry != nullptr ? watchers_.find(entry->first) : watchers_.end();
  if (waiting == watchers_.end())
    return;
  event x;
  x.kind = event_kind::new_metadata;
  x.author = self_->current_sender()->id();
  x.copy = copy;
  x.who = who;
  x.text = text_of(what);
  x.subjects = {{who}};
  event_numbers_.stamp(x);
  event_batch batch{event_list{{}, {std::move(x)}}};
  tell(waiting->second,
       caf::make_message(deliver_atom::value, batch, uint32_t{0}, uint32_t{1}));
}

// -- whose it is --------------------------------------------------------------------

void directory_state::note_metadata_owner(const holder& x, account_id before,
                                          account_id now) {
  if (before == now)
    return;
  auto id = x.hdl->id();
  metadata_ptr shown;
  if (auto own = guest_metadata_.find(id); own != guest_metadata_.end())
    shown = own->second;
  else if (before != 0 && account_metadata_.count(before) != 0)
    shown = account_metadata_[before];
  forget_metadata(id, before);
  if (now != 0)
    devices_.emplace(now, id);
  // Others have been told what it had.
  with_metadata({now}, [this, id, now, shown](const caf::error&) {
    auto y = holder_of(id);
    if (y == nullptr || y->who->owner != now)
      return;
    auto changes = differences(*shown, *metadata_of(*y));
    if (!changes.empty())
      caf::anon_send(caf::actor_cast<member_actor>(y->hdl), metadata_atom::value,
                     std::move(changes), caf::actor_id{0});
  });
}

void directory_state::forget_metadata(caf::actor_id id, account_id account) {
  if (auto own = guest_metadata_.find(id); own != guest_metadata_.end()) {
    metadata_bytes_ -= size_of(*own->second);
    guest_metadata_.erase(own);
  }
  auto [first, last] = devices_.equal_range(account);
  auto is_it = [id](const auto& x) { return x.second == id; };
  if (auto i = std::find_if(first, last, is_it); i != last)
    devices_.erase(i);
  if (devices_.count(account) == 0)
    forget_metadata(account);
}

void directory_state::forget_metadata(account_id whose) {
  auto i = account_metadata_.find(whose);
  if (i == account_metadata_.end())
    return;
  metadata_bytes_ -= size_of(*i->second);
  account_metadata_.erase(i);
}

void directory_state::keep_metadata(account_id whose, metadata_ptr what) {
  auto size = size_of(*what);
  forget_metadata(whose);
  if (metadata_bytes_ + size > rules_.metadata_memory)
    while (!account_metadata_.empty())
      forget_metadata(account_metadata_.begin()->first);
  metadata_bytes_ += size;
  account_metadata_.emplace(whose, std::move(what));
}

// -- what rooms take ------------------------------------------------------------------

caf::result<void> directory_state::size_metadata(const std::string& room_name,
                                                 uint64_t bytes) {
  auto i = sending_room(room_name);
  if (i == rooms_.end())
    return errc::no_such_room; // it has ended, and is about to know
  auto& size = i->second.data_size;
  if (bytes > size && metadata_bytes_ + bytes - size > rules_.metadata_memory)
    return errc::busy;
  metadata_bytes_ += bytes - size;
  size = bytes;
  return caf::unit;
}

uint64_t directory_state::kept_metadata(const std::string& key) const {
  auto i = records_.find(key);
  return i != records_.end() ? size_of(*i->second->setup.data) : 0;
}

} // namespace hubbub
