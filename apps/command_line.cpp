#include "apps/command_line.hpp"

#include <fmt/format.h>

#include <caf/pec.hpp>

namespace hubbub {

namespace {

/// CAF's parsers say what is wrong in codes, and in a message which argument.
std::string describe(const caf::actor_system_config& config, const caf::error& error) {
  auto detail = caf::to_string(error.context());
  if (error.category() != caf::atom("parser"))
    return config.render(error);
  std::string what;
  switch (static_cast<caf::pec>(error.code())) {
    case caf::pec::not_an_option:
      what = "unknown option";
      break;
    case caf::pec::missing_argument:
      what = "an option needs a value (--name=value)";
      break;
    case caf::pec::illegal_argument:
    case caf::pec::type_mismatch:
      what = "an option has a value of the wrong kind";
      break;
    default:
      what = config.render(error);
  }
  return fmt::format("{}: {}. Try --help", what, detail);
}

} // namespace

std::string parse_command_line(caf::actor_system_config& config, int argc, char** argv) {
  std::vector<std::string> args{argv + 1, argv + argc};
  for (auto& x : args)
    if (x.size() > 3 && x.compare(0, 2, "--") == 0 && x.find('=') == x.size() - 1)
      x += "\"\"";
  if (auto error = config.parse(std::move(args), "caf-application.conf"))
    return describe(config, error);
  if (!config.cli_helptext_printed && !config.remainder.empty())
    return fmt::format("unknown argument '{}'. Try --help", config.remainder.front());
  return {};
}

} // namespace hubbub
