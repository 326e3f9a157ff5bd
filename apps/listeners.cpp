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

/// Reads all options.
/// @returns an empty string, or one sentence about what is wrong.
std::string read_options(const server_config& config,
                         std::vector<wanted_listener>& into) {
  for (auto& option : listen_options())
    for (auto& text : split_list(config.*option.addresses)) {
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

} // namespace

const std::vector<listen_option>& listen_options() {
  static const std::vector<listen_option> all{
    {"colon", colon_format, false, &server_config::listen_colon},
    {"bracket", bracket_format, false, &server_config::listen_bracket},
    {"irc", irc_format, false, &server_config::listen_irc},
    {"web", websocket_format, false, &server_config::listen_web},
    {"metrics", metrics_format, false, &server_config::listen_metrics},
    {"colons", colon_format, true, &server_config::listen_colons},
    {"brackets", bracket_format, true, &server_config::listen_brackets},
    {"ircs", irc_format, true, &server_config::listen_ircs},
    {"webs", websocket_format, true, &server_config::listen_webs},
  };
  return all;
}

std::string listeners::follow(const server_config& config, listening_change& what,
                              std::vector<std::string>& banners) {
  std::vector<wanted_listener> wanted;
  if (auto error = read_options(config, wanted); !error.empty())
    return error;
  auto is_for_chat = [](const wanted_listener& x) {
    return &x.option.format != &metrics_format;
  };
  if (std::none_of(wanted.begin(), wanted.end(), is_for_chat))
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
        && x.option.addresses == &server_config::listen_web && wanted.size() > 1) {
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
    if (open.count(name) == 0)
      what.closed.push_back(name);
  open_ = std::move(open);
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
