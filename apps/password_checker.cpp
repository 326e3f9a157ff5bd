#include "apps/password_checker.hpp"

#include <exception>
#include <utility>

#include <unistd.h>

#include <caf/send.hpp>
#include <caf/stateful_actor.hpp>

#include "actors/account.hpp"
#include "actors/errors.hpp"
#include "apps/hash_process.hpp"
#include "apps/password.hpp"

namespace hubbub {

namespace {

/// The process that works for a worker, as long as there is one.
struct helper {
  int fd;

  /// What it answers; what is done here once it is gone.
  template <class Ask, class Here>
  auto ask(Ask ask_it, Here here) -> decltype(here()) {
    auto result = fd < 0 ? std::nullopt : ask_it(fd);
    if (!result && fd >= 0)
      ::close(std::exchange(fd, -1));
    return result ? *result : here();
  }
};

/// Has a process check passwords; checks them here once that is gone.
password_check check_elsewhere(int fd) {
  auto other = std::make_shared<helper>(helper{fd});
  return {[other](const std::string& secret, const std::string& given) {
            return other->ask([&](int x) { return ask_hash_process(x, secret, given); },
                              [&] { return verify_password(secret, given); });
          },
          [other](const std::string& password) {
            return other->ask([&](int x) { return make_secret_elsewhere(x, password); },
                              [&] { return make_secret(password); });
          }};
}

/// What `f` returns, or what it threw as an error.
template <class T, class F>
caf::result<T> attempt(F f) {
  try {
    return f();
  } catch (const std::exception& problem) {
    return caf::make_error(caf::sec::runtime_error, problem.what());
  } catch (...) {
    return caf::sec::runtime_error;
  }
}

password_checker_actor::behavior_type
checker(password_checker_actor::stateful_pointer<password_checker_state> self,
        password_checker_state::staff workers, settings_ptr config, log_actor log) {
  return self->state.make_behavior(std::move(workers), std::move(config), std::move(log));
}

} // namespace

password_checker_actor::behavior_type
password_checker_state::make_behavior(staff workers, settings_ptr config, log_actor log) {
  staff_ = std::move(workers);
  free_ = staff_.workers;
  config_ = std::move(config);
  log_ = std::move(log);
  self_->set_down_handler([this](const caf::down_msg& x) { forget(x.source); });
  return {
    [this](verify_atom, password_question& what) { return verify(std::move(what)); },
    [this](hash_atom, std::string& address, std::string& password) {
      return make_secret(std::move(address), std::move(password));
    },
    [this](reload_atom, settings_ptr& fresh) { config_ = std::move(fresh); },
    [this](timer_atom) { hurry(); },
    [this](load_atom) {
      return password_load{queue_.size(), checks_.size()};
    },
    [this](stop_atom) { return stop(); },
  };
}

caf::result<bool> password_checker_state::verify(password_question what) {
  if (auto wait = queue_.penalty(what.address, what.account, now(), *config_);
      wait.count() > 0)
    return make_error(errc::too_often, wait);
  if (!takes_time(what.secret, what.given)) {
    auto right = verify_password(what.secret, what.given) && !what.is_decoy;
    if (!right && !what.given.empty())
      queue_.add_wrong(what.address, what.account, now(), *config_);
    return right;
  }
  // Before the promise, which takes the sender away.
  auto who = caf::actor_cast<caf::actor_addr>(self_->current_sender());
  auto result = self_->make_response_promise<bool>();
  enqueue(std::move(what), result, std::move(who));
  return result;
}

caf::result<account_secret> password_checker_state::make_secret(std::string address,
                                                                std::string password) {
  if (password.size() < config_->min_password || password.size() > max_account_password)
    return errc::bad_password;
  if (auto wait = queue_.penalty(address, {}, now(), *config_); wait.count() > 0)
    return make_error(errc::too_often, wait);
  auto who = caf::actor_cast<caf::actor_addr>(self_->current_sender());
  auto result = self_->make_response_promise<account_secret>();
  enqueue({std::move(address), {}, std::move(password)}, result, std::move(who));
  return result;
}

void password_checker_state::enqueue(password_question what,
                                     caf::response_promise promise, caf::actor_addr who) {
  if (who)
    self_->monitor(who);
  auto number = ++last_;
  askers_[number] = {std::move(promise), std::move(who)};
  auto dropped = queue_.push({number, std::move(what)}, *config_);
  if (dropped != 0)
    answer(dropped, make_error(errc::busy));
  go_on();
}

void password_checker_state::go_on() {
  while (!free_.empty()) {
    auto next = queue_.pop();
    if (!next)
      return;
    // Others from there may have been wrong meanwhile.
    auto wait = queue_.penalty(next->what.address, next->what.account, now(), *config_);
    if (wait.count() > 0) {
      answer(next->number, make_error(errc::too_often, wait));
      continue;
    }
    checks_[next->number] = {std::move(next->what), now(), false};
    auto worker = std::move(free_.back());
    free_.pop_back();
    hand_to(worker, next->number);
    if (!std::exchange(timer_runs_, true))
      caf::delayed_anon_send(password_checker_actor{self_}, patience, timer_atom::value);
  }
}

void password_checker_state::hand_to(const password_worker_actor& worker, ticket number) {
  auto done = [this, worker, number](caf::expected<answer_value> result) {
    if (worker == staff_.spare)
      spare_is_free_ = true;
    else
      free_.push_back(worker);
    checked(number, std::move(result));
    go_on();
  };
  auto failed = [done](caf::error& why) { done(std::move(why)); };
  auto& what = checks_[number].what;
  if (is_new(what))
    self_->request(worker, caf::infinite, hash_atom::value, what.given)
      .then([done](account_secret& made) { done(answer_value{std::move(made)}); },
            failed);
  else
    self_->request(worker, caf::infinite, verify_atom::value, what.secret, what.given)
      .then([done](bool right) { done(answer_value{right}); }, failed);
}

void password_checker_state::checked(ticket number, caf::expected<answer_value> result) {
  auto i = checks_.find(number);
  if (i == checks_.end())
    return; // the other worker was faster
  auto what = std::move(i->second.what);
  checks_.erase(i);
  if (!result) {
    if (log_)
      caf::anon_send(log_, log_atom::value,
                     log_entry{log_level::error,
                               "password_unchecked",
                               {{"address", what.address},
                                {"error", self_->system().render(result.error())}}});
  } else if (auto right = std::get_if<bool>(&*result)) {
    *right = *right && !what.is_decoy;
    if (!*right)
      queue_.add_wrong(what.address, what.account, now(), *config_);
  }
  answer(number, std::move(result));
}

void password_checker_state::hurry() {
  timer_runs_ = !checks_.empty();
  if (!timer_runs_)
    return;
  caf::delayed_anon_send(password_checker_actor{self_}, patience, timer_atom::value);
  auto& [number, oldest] = *checks_.begin();
  if (!spare_is_free_ || oldest.has_spare || now() - oldest.since < patience)
    return;
  oldest.has_spare = true;
  spare_is_free_ = false;
  hand_to(staff_.spare, number);
}

void password_checker_state::answer(ticket number, caf::expected<answer_value> what) {
  auto i = askers_.find(number);
  if (i == askers_.end())
    return; // has ended
  auto to = std::move(i->second);
  askers_.erase(i);
  if (to.who)
    self_->demonitor(to.who);
  if (!what)
    to.answer.deliver(std::move(what.error()));
  else
    std::visit([&](auto& x) { to.answer.deliver(std::move(x)); }, *what);
}

void password_checker_state::forget(const caf::actor_addr& who) {
  for (auto i = askers_.begin(); i != askers_.end();) {
    if (i->second.who != who) {
      ++i;
      continue;
    }
    queue_.forget(i->first);
    i = askers_.erase(i);
  }
}

bool password_checker_state::stop() {
  while (!askers_.empty())
    answer(askers_.begin()->first, caf::sec::request_receiver_down);
  for (auto& x : staff_.workers)
    caf::anon_send_exit(x, caf::exit_reason::user_shutdown);
  caf::anon_send_exit(staff_.spare, caf::exit_reason::user_shutdown);
  self_->quit();
  // Not only those whose answer somebody waits for: the spare one may have been faster.
  return free_.size() < staff_.workers.size() || !spare_is_free_;
}

password_worker_actor::behavior_type password_worker(password_worker_actor::pointer,
                                                     password_check check) {
  return {[check](verify_atom, const std::string& secret, const std::string& given) {
            return attempt<bool>([&] { return check.verify(secret, given); });
          },
          [check](hash_atom, const std::string& password) {
            return attempt<account_secret>([&]() -> caf::result<account_secret> {
              auto made = check.secret(password);
              if (made.hash.empty())
                return caf::make_error(caf::sec::runtime_error, "crypt(3) has failed");
              return made;
            });
          }};
}

password_worker_actor spawn_password_worker(caf::actor_system& sys,
                                            password_check check) {
  return sys.spawn<caf::detached>(password_worker, std::move(check));
}

password_checker_actor spawn_password_checker(caf::actor_system& sys,
                                              const std::vector<int>& hash_processes,
                                              settings_ptr config, log_actor log) {
  password_checker_state::staff all;
  for (auto fd : hash_processes)
    all.workers.push_back(spawn_password_worker(sys, check_elsewhere(fd)));
  all.spare = spawn_password_worker(sys, {verify_password, make_secret});
  return sys.spawn(checker, std::move(all), std::move(config), std::move(log));
}

} // namespace hubbub
