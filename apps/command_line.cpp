#include "apps/command_line.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <unistd.h>

#include <caf/config_option.hpp>
#include <caf/config_option_set.hpp>
#include <caf/pec.hpp>
#include <caf/string_algorithms.hpp>

#include "apps/config_file.hpp"

namespace hubbub {

namespace {

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string full_name(const std::string& section, const std::string& key) {
  return section == "global" ? key : fmt::format("{}.{}", section, key);
}

std::string full_name(const caf::config_option& option) {
  auto name = option.full_name();
  auto category = option.category();
  return category == "global"
           ? std::string{option.long_name().begin(), option.long_name().end()}
           : std::string{name.begin(), name.end()};
}

std::string question(const std::string& word) {
  return word.empty() ? "" : fmt::format("; did you mean {}?", word);
}

/// What a file may hold for an option.
std::string wanted(const caf::config_option& option) {
  auto type = option.type_name();
  if (type == "string")
    return "a text in quotes";
  if (type == "timespan")
    return "a time like 500ms, 30s or 2min";
  if (type == "bool" || type == "boolean")
    return "true or false";
  if (type == "uint16")
    return "a whole number from 0 to 65535";
  if (caf::starts_with(type, "uint"))
    return "a whole number, 0 or more";
  return fmt::format("of the type {}", std::string{type.begin(), type.end()});
}

} // namespace

std::string command_line_config::read_options(std::vector<std::string> arguments) {
  std::vector<std::string> given;
  for (auto& x : arguments) {
    if (x.compare(0, 2, "--") != 0)
      continue;
    given.push_back(x.substr(2, x.find('=') - 2));
    if (x.find('=') == x.size() - 1)
      x += "\"\"";
  }
  if (auto error = parse(std::move(arguments), "caf-application.conf"))
    return explain(error, config_file_path);
  caf::settings options;
  if (auto error = read_file(config_file_path, options); !error.empty())
    return error;
  if (!remainder.empty())
    return fmt::format("unexpected argument {}", remainder.front());
  for (auto& x : given)
    places_.erase(x);
  return {};
}

std::string command_line_config::read_defaults(const std::string& path) {
  caf::settings options;
  if (auto error = read_file(path, options); !error.empty())
    return error;
  for (auto& [section, value] : options) {
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

// A file need not be there.
std::string command_line_config::read_file(const std::string& path,
                                           caf::settings& options) {
  std::error_code ignored;
  if (::access(path.c_str(), F_OK) != 0)
    return {};
  if (std::filesystem::is_directory(path, ignored))
    return fmt::format("cannot read {}: it is a folder", path);
  auto parsed = parse_config_file(path.c_str());
  if (!parsed)
    return explain(parsed.error(), path);
  options = std::move(*parsed);
  std::ifstream file{path};
  auto lines = outline(file);
  for (auto& x : lines.options)
    places_[x.option] = fmt::format("{}:{}", path, x.line);
  if (!lines.mistake.empty())
    return fmt::format("{}:{}: {}", path, lines.mistake_line, lines.mistake);
  auto misfit = find_misfit(options);
  if (misfit.empty())
    return {};
  auto where = located(misfit);
  return where != misfit ? where : fmt::format("{}: {}", path, misfit);
}

std::string command_line_config::located(const std::string& sentence) const {
  auto begin = sentence.find_first_not_of('[');
  auto end = std::min(sentence.find_first_of(" :]"), sentence.size());
  auto place =
    begin < end ? places_.find(sentence.substr(begin, end - begin)) : places_.end();
  return place == places_.end() ? sentence
                                : fmt::format("{}: {}", place->second, sentence);
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
    return fmt::format("{0}:{1}:{2}: this is not understood; allowed are lines like "
                       "[section] and option = \"value\"",
                       file, caf::get_or(context, "line", 0),
                       caf::get_or(context, "column", 0));
  if (error != caf::pec::not_an_option)
    return fmt::format("the value in {} makes no sense", without_secret(argument));
  auto name = argument.substr(0, argument.find('='));
  auto known = name.compare(0, 2, "--") == 0 ? meant(name.substr(2)) : "";
  return fmt::format("unknown option {}{}", name,
                     question(known.empty() ? "" : "--" + known));
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
    if (contains(others_sections_, section))
      continue;
    if (!is_section(section))
      return fmt::format("[{}] is no section{}", section,
                         question(meant_section(section)));
    for (auto& [key, given] : *entries)
      if (auto misfit = check(section, key, given); !misfit.empty())
        return misfit;
  }
  return {};
}

std::string command_line_config::check(const std::string& section, const std::string& key,
                                       const caf::config_value& given) const {
  auto name = full_name(section, key);
  if (section == "global" && contains(command_line_only_, key))
    return fmt::format("{} may only be given on the command line", key);
  if (section == "global" && contains(others_options_, key))
    return {};
  auto option = custom_options_.qualified_name_lookup(section, key);
  if (option == nullptr)
    return fmt::format("{} is no option{}", name, question(meant(name)));
  if (!option->check(given))
    return {};
  return fmt::format("{}{} makes no sense: it must be {}", name,
                     is_secret(name) ? "" : " = " + caf::to_string(given),
                     wanted(*option));
}

bool command_line_config::is_secret(const std::string& option) const {
  return contains(secret_, option);
}

std::string command_line_config::without_secret(const std::string& argument) const {
  auto name = argument.substr(0, argument.find('='));
  return name.size() > 2 && is_secret(name.substr(2)) ? name : argument;
}

// An option known here that was probably meant, in its right section.
std::string command_line_config::meant(const std::string& option) const {
  std::vector<std::string> known = others_options_;
  for (auto& x : custom_options_) {
    auto name = full_name(x);
    if (option == std::string{x.long_name().begin(), x.long_name().end()})
      return name;
    known.push_back(std::move(name));
  }
  return nearest(option, known);
}

bool command_line_config::is_section(const std::string& name) const {
  return contains(sections(), name);
}

std::vector<std::string> command_line_config::sections() const {
  auto result = others_sections_;
  for (auto& x : custom_options_)
    result.emplace_back(x.category().begin(), x.category().end());
  return result;
}

std::string command_line_config::meant_section(const std::string& name) const {
  auto known = nearest(name, sections());
  return known.empty() ? known : "[" + known + "]";
}

caf::settings command_line_config::dump_content() const {
  auto result = actor_system_config::dump_content();
  for (auto& x : secret_) {
    auto dot = x.find('.');
    auto section =
      dot == std::string::npos ? result.end() : result.find(x.substr(0, dot));
    auto entries = section == result.end()
                     ? &result
                     : caf::get_if<caf::dictionary<caf::config_value>>(&section->second);
    auto key = dot == std::string::npos ? x : x.substr(dot + 1);
    if (entries != nullptr && entries->count(key) > 0)
      entries->insert_or_assign(key, caf::config_value{"(hidden)"});
  }
  return result;
}

bool has_argument(int argc, char** argv, const std::string& long_name, char letter) {
  return std::any_of(argv + 1, argv + argc, [&](const std::string& x) {
    return x == "--" + long_name || (letter != 0 && x == std::string{"-"} + letter);
  });
}

} // namespace hubbub
