#include "apps/listeners.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <unistd.h>

#include "net/codec/text.hpp"
#include "net/transport/socket.hpp"
#include "net/wire_formats.hpp"

namespace hubbub {

namespace {

/// An address of an option.
struct wanted_listener {
  const listen_option& option;
  endpoint where;
  std::string name;
};

/// Reads all options but those that are passed over.
/// @returns an empty string, or one sentence about what is wrong.
template <class Predicate>
std::string read_options(const server_config& config, Predicate passes_over,
                         std::vector<wanted_listener>& into) {
  for (auto& option : listen_options())
    for (auto& text : passes_over(option) ? std::vector<std::string>{}
                                          : split_list(config.*option.addresses)) {
      endpoint where;
      if (auto error = parse_endpoint(text, where); !error.empty())
        return fmt::format("listen.{}: {}", option.name, error);
      // What it tells is for the operator: others only see it where one says so.
      if (&option.format == &metrics_format && where.address.empty())
        where.address = "127.0.0.1";
      auto name = fmt::format("{} {}", option.name, to_string(where));
      auto again = std::any_of(into.begin(), into.end(),
                               [&](const wanted_listener& x) { return x.name == name; });
      // Port 0 is another one each time.
      if (again && where.port != 0)
        return fmt::format("listen.{}: {} is there twice", option.name, text);
      if (again)
        name += fmt::format(" #{}", into.size());
      into.push_back({option, std::move(where), std::move(name)});
    }
  return {};
}

constexpr const char* inherited_mark = " inherited ";

/// Whether a listener's name is that of an inherited socket.
bool names_inherited(const std::string& x) {
  return x.find(inherited_mark) != std::string::npos;
}

} // namespace

const std::vector<listen_option>& listen_options() {
  static const std::vector<listen_option> all{
    {"colon", colon_format, false, &server_config::listen_colon},
    {"bracket", bracket_format, false, &server_config::listen_bracket},
    {"irc", irc_format, false, &server_config::listen_irc},
    {"web", websocket_format, false, &server_config::listen_web},
    {"colons", colon_format, true, &server_config::listen_colons},
    {"brackets", bracket_format, true, &server_config::listen_brackets},
    {"ircs", irc_format, true, &server_config::listen_ircs},
    {"webs", websocket_format, true, &server_config::listen_webs},
    {"metrics", metrics_format, false, &server_config::listen_metrics},
  };
  return all;
}

std::vector<std::string> listen_option_names() {
  std::vector<std::string> result;
  for (auto& x : listen_options())
    result.emplace_back(x.name);
  return result;
}

void listeners::adopt(std::vector<inherited_socket> sockets) {
  inherited_ = std::move(sockets);
}

bool listeners::is_inherited(const listen_option& x) const {
  return std::any_of(inherited_.begin(), inherited_.end(),
                     [&](const inherited_socket& y) { return y.option == x.name; });
}

void listeners::open_inherited(listening_change& what,
                               std::vector<std::string>& banners) {
  for (auto& x : inherited_)
    for (auto& option : listen_options()) {
      if (x.option != option.name)
        continue;
      // Two may have one address, in two families.
      auto name = option.name + std::string{inherited_mark} + std::to_string(x.socket.fd);
      if (!open_.insert(name).second)
        continue;
      what.opened.push_back(
        {x.socket.fd, &option.format, option.tls, name,
         fmt::format("{} {}", option.name, to_string(x.socket.local))});
      banners.push_back(option.format.banner(x.socket.local, option.tls));
    }
}

std::string listeners::follow(const server_config& config, listening_change& what,
                              std::vector<std::string>& banners) {
  std::vector<wanted_listener> wanted;
  auto inherited = [this](const listen_option& x) { return is_inherited(x); };
  if (auto error = read_options(config, inherited, wanted); !error.empty())
    return error;
  auto num_for_chat = 0;
  for (auto& option : listen_options())
    if (&option.format != &metrics_format)
      num_for_chat += inherited(option) ? 1 : 0;
  for (auto& x : wanted)
    num_for_chat += &x.option.format != &metrics_format ? 1 : 0;
  if (num_for_chat == 0)
    return "nothing to listen at: set at least one of listen.colon, listen.bracket, "
           "listen.irc, listen.web and listen.ircs";
  std::set<std::string> open;
  for (auto& x : wanted) {
    if (open_.count(x.name) != 0) {
      open.insert(x.name);
      continue;
    }
    auto socket = listen_at(x.where);
    if (socket.fd < 0 && config.has_usual_web()
        && x.option.addresses == &server_config::listen_web && num_for_chat > 1) {
      banners.push_back(fmt::format("No web page: {} (listen.web names another address, "
                                    "or nothing)",
                                    socket.error));
      continue;
    }
    if (socket.fd < 0) {
      for (auto& y : what.opened)
        ::close(y.fd);
      what = {};
      return fmt::format("listen.{}: {}", x.option.name, socket.error);
    }
    open.insert(x.name);
    what.opened.push_back({socket.fd, &x.option.format, x.option.tls, x.name,
                           fmt::format("{} {}", x.option.name, to_string(socket.local))});
    banners.push_back(x.option.format.banner(socket.local, x.option.tls));
  }
  for (auto& name : open_)
    if (open.count(name) == 0 && !names_inherited(name))
      what.closed.push_back(name);
  for (auto& name : what.closed)
    open_.erase(name);
  open_.merge(open);
  open_inherited(what, banners);
  return {};
}

std::string describe(const listening_change& what) {
  std::string result;
  for (auto& x : what.opened)
    result += fmt::format("{}{}", result.empty() ? "listening now at " : ", ", x.shown);
  auto first = true;
  for (auto& x : what.closed) {
    auto begin = result.empty() ? "no more listening at " : "; no more at ";
    result += fmt::format("{}{}", std::exchange(first, false) ? begin : ", ", x);
  }
  return result;
}

} // namespace hubbub
