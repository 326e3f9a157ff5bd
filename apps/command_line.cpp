#include "apps/command_line.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <unistd.h>

#include <caf/config_option.hpp>
#include <caf/config_option_set.hpp>
#include <caf/pec.hpp>

namespace hubbub {

std::string command_line_config::read_options(int argc, char** argv) {
  return read_options({argv + 1, argv + argc});
}

std::string command_line_config::read_options(std::vector<std::string> arguments) {
  for (auto& x : arguments)
    if (x.compare(0, 2, "--") == 0 && x.find('=') == x.size() - 1)
      x += "\"\"";
  if (auto error = parse(std::move(arguments), "caf-application.conf"))
    return explain(error, config_file_path);
  if (auto file = parse_config_file(config_file_path.c_str()))
    if (auto misfit = find_misfit(*file); !misfit.empty())
      return fmt::format("{}: {}", config_file_path, misfit);
  if (!remainder.empty())
    return fmt::format("unexpected argument {}", remainder.front());
  return {};
}

std::string command_line_config::read_defaults(const std::string& path) {
  if (::access(path.c_str(), F_OK) != 0)
    return {};
  auto file = parse_config_file(path.c_str());
  if (!file)
    return explain(file.error(), path);
  if (auto misfit = find_misfit(*file); !misfit.empty())
    return fmt::format("{}: {}", path, misfit);
  for (auto& [section, value] : *file) {
    auto entries = caf::get_if<caf::dictionary<caf::config_value>>(&value);
    if (entries == nullptr) {
      store("global", section, value);
      continue;
    }
    for (auto& [key, given] : *entries)
      store(section, key, given);
  }
  return {};
}

void command_line_config::store(const std::string& section, const std::string& key,
                                const caf::config_value& value) {
  if (auto option = custom_options_.qualified_name_lookup(section, key))
    option->store(value);
}

// CAF's parser gives a place in the file, or the argument it objects to.
std::string command_line_config::explain(const caf::error& error,
                                         const std::string& file) const {
  caf::settings context;
  if (error.context().match_elements<caf::settings>())
    context = error.context().get_as<caf::settings>(0);
  auto argument = caf::get_or(context, "argument", "");
  if (argument.empty() && ::access(file.c_str(), R_OK) != 0)
    return fmt::format("cannot read {}", file);
  if (argument.empty())
    return fmt::format("{}: line {}, column {} is not understood", file,
                       caf::get_or(context, "line", 0),
                       caf::get_or(context, "column", 0));
  if (error == caf::pec::not_an_option)
    return fmt::format("unknown option {}", argument);
  return fmt::format("the value in {} makes no sense", argument);
}

// CAF passes over unknown options and values of another type without a word.
std::string command_line_config::find_misfit(const caf::settings& file) const {
  for (auto& [section, value] : file) {
    auto entries = caf::get_if<caf::dictionary<caf::config_value>>(&value);
    if (entries == nullptr) {
      if (auto misfit = check("global", section, value); !misfit.empty())
        return misfit;
      continue;
    }
    for (auto& [key, given] : *entries)
      if (auto misfit = check(section, key, given); !misfit.empty())
        return misfit;
  }
  return {};
}

std::string command_line_config::check(const std::string& section, const std::string& key,
                                       const caf::config_value& given) const {
  auto option = custom_options_.qualified_name_lookup(section, key);
  auto global = section == "global";
  auto shown = global ? key : fmt::format("{}.{}", section, key);
  if (global
      && std::find(command_line_only_.begin(), command_line_only_.end(), key)
           != command_line_only_.end())
    return fmt::format("{} may only be given on the command line", key);
  if (option != nullptr)
    return option->check(given) ? fmt::format("the value of {} makes no sense", shown)
                                : "";
  auto ours = std::any_of(custom_options_.begin(), custom_options_.end(),
                          [&](const caf::config_option& x) {
                            return x.category() == caf::string_view{section};
                          });
  return ours && !global ? fmt::format("there is no option {}", shown) : "";
}

bool has_argument(int argc, char** argv, const std::string& long_name, char letter) {
  return std::any_of(argv + 1, argv + argc, [&](const std::string& x) {
    return x == "--" + long_name || (letter != 0 && x == std::string{"-"} + letter);
  });
}

} // namespace hubbub
