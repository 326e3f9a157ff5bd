#include "apps/client/dialer.hpp"

#include <optional>

#include <caf/typed_event_based_actor.hpp>

namespace hubbub::client {

dialer_actor::behavior_type dialer(dialer_actor::pointer, route where,
                                   std::shared_ptr<alarm_bell> bell) {
  auto known = std::make_shared<std::optional<destination>>();
  auto connect = [=](const yes_or_no& ask) {
    if (!*known)
      *known = where();
    auto result = std::make_shared<dialed>();
    if (result->error = (*known)->error; result->error.empty())
      *result = dial(**known, bell->fd(), (*known)->vouched ? yes_or_no{} : ask);
    return result;
  };
  return {
    [=](dial_atom) { return connect({}); },
    [=](dial_atom, const std::string& trusted) {
      std::string question;
      auto result = connect([&](const std::string& words) {
        question = words == trusted ? std::string{} : words;
        return words == trusted;
      });
      result->question = std::move(question);
      return result;
    },
  };
}

} // namespace hubbub::client
