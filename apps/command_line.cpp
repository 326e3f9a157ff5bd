#include "apps/command_line.hpp"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>

#include <caf/config_option.hpp>
#include <caf/config_option_set.hpp>
#include <caf/pec.hpp>
#include <caf/string_algorithms.hpp>

#include "apps/config_file.hpp"

namespace hubbub {

namespace {

constexpr const char* default_file = "caf-application.conf";

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

command_line_config::command_line_config() {
  for (auto& x : custom_options_)
    cafs_options_.push_back(full_name(x));
}

std::string command_line_config::read_options(std::vector<std::string> arguments) {
  std::vector<std::string> given;
  std::string path = default_file;
  auto from = origin::current_folder;
  for (auto& x : arguments) {
    if (x.compare(0, 2, "--") != 0)
      continue;
    auto end = std::min(x.find('='), x.size());
    given.push_back(x.substr(2, end - 2));
    if (given.back() == "config-file" && end < x.size()) {
      path = x.substr(end + 1);
      from = origin::named;
    }
    if (end == x.size() - 1)
      x += "\"\"";
  }
  // CAF would take its own options from the file as well.
  if (auto error = read_file(path, from, from == origin::named); !error.empty())
    return error;
  std::istringstream nothing;
  if (auto error = parse(std::move(arguments), nothing))
    return explain(error, path);
  if (!remainder.empty())
    return fmt::format("unexpected argument {}", remainder.front());
  for (auto& x : given)
    places_.erase(x);
  return {};
}

std::string command_line_config::read_defaults(const std::string& path) {
  return read_file(path, origin::named, false);
}

std::string command_line_config::read_file(const std::string& path, origin from,
                                           bool needed) {
  auto file = read_config_text(path, owner_);
  if (!file.error.empty())
    return file.there || needed ? file.error : "";
  return take(path, file.text, from);
}

std::string command_line_config::take(const std::string& path, const std::string& text,
                                      origin from) {
  std::istringstream source{text};
  auto parsed = parse_config(source);
  if (!parsed)
    return explain(parsed.error(), path);
  std::istringstream again{text};
  auto lines = outline(again);
  for (auto& x : lines.options) {
    auto own = !own_section_.empty() && caf::starts_with(x.option, own_section_ + ".");
    places_[own ? x.option.substr(own_section_.size() + 1) : x.option] =
      fmt::format("{}:{}", path, x.line);
    auto nobodys = own_section_.empty() && x.option.find('.') == std::string::npos
                   && parsed->count(x.option) > 0
                   && !caf::holds_alternative<caf::settings>((*parsed)[x.option]);
    if (nobodys && contains(command_line_only_, x.option))
      return fmt::format("{}:{}: {} may only be given on the command line", path, x.line,
                         x.option);
    if (nobodys && passed_over_.empty())
      passed_over_ = fmt::format("{}:{}: {} stands in no section, and is passed over{}",
                                 path, x.line, x.option, question(meant(x.option)));
  }
  if (!lines.mistake.empty())
    return fmt::format("{}:{}: {}", path, lines.mistake_line, lines.mistake);
  auto entries = own_entries(*parsed);
  auto misfit = find_strange_section(*parsed);
  if (misfit.empty())
    misfit = find_misfit(entries, from);
  if (!misfit.empty()) {
    auto where = located(misfit);
    return where != misfit ? where : fmt::format("{}: {}", path, misfit);
  }
  for (auto& x : entries)
    store(x);
  return {};
}

std::string command_line_config::located(const std::string& sentence) const {
  auto begin = sentence.find_first_not_of('[');
  auto end = std::min(sentence.find_first_of(" :]"), sentence.size());
  auto place =
    begin < end ? places_.find(sentence.substr(begin, end - begin)) : places_.end();
  return place == places_.end() ? sentence
                                : fmt::format("{}: {}", place->second, sentence);
}

// The later ones win: those in the program's own section.
std::vector<command_line_config::entry>
command_line_config::own_entries(const caf::settings& file) const {
  std::vector<entry> result;
  std::vector<entry> last;
  for (auto& [section, value] : file) {
    auto entries = caf::get_if<caf::settings>(&value);
    if (entries == nullptr && !own_section_.empty())
      result.push_back({"global", section, value});
    if (entries == nullptr)
      continue;
    auto known = sections();
    if (own_section_.empty() ? contains(known, section) : section == own_section_)
      for (auto& [key, given] : *entries)
        last.push_back({own_section_.empty() ? section : "global", key, given});
  }
  result.insert(result.end(), last.begin(), last.end());
  return result;
}

void command_line_config::store(const entry& x) {
  if (auto option = custom_options_.qualified_name_lookup(x.section, x.key)) {
    option->store(x.value);
    caf::put(content, full_name(x.section, x.key), x.value);
  }
}

// CAF's parser gives a place in the file, or the argument it objects to.
std::string command_line_config::explain(const caf::error& error,
                                         const std::string& file) const {
  caf::settings context;
  if (error.context().match_elements<caf::settings>())
    context = error.context().get_as<caf::settings>(0);
  auto argument = caf::get_or(context, "argument", "");
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
std::string command_line_config::find_misfit(const std::vector<entry>& entries,
                                             origin from) const {
  for (auto& x : entries)
    if (auto misfit = check(x, from); !misfit.empty())
      return misfit;
  return {};
}

std::string command_line_config::find_strange_section(const caf::settings& file) const {
  for (auto& [section, value] : file) {
    if (!caf::holds_alternative<caf::settings>(value))
      continue;
    if (contains(sections(), section) || contains(others_sections_, section))
      continue;
    auto prefix = section + ".";
    auto cafs = std::any_of(cafs_options_.begin(), cafs_options_.end(),
                            [&](auto& x) { return caf::starts_with(x, prefix); });
    if (cafs && own_section_.empty())
      return fmt::format("[{}] is CAF's own, and not taken from a file", section);
    auto known = meant_section(section);
    if (own_section_.empty() || !known.empty())
      return fmt::format("[{}] is no section{}", section, question(known));
  }
  return {};
}

std::string command_line_config::check(const entry& x, origin from) const {
  auto name = full_name(x.section, x.key);
  if (x.section == "global" && (contains(command_line_only_, x.key) || is_cafs(name)))
    return fmt::format("{} may only be given on the command line", x.key);
  auto option = custom_options_.qualified_name_lookup(x.section, x.key);
  if (option == nullptr)
    return fmt::format("{} is no option{}", name, question(meant(name)));
  if (from == origin::current_folder && contains(own_file_only_, name))
    return fmt::format("{} is not taken from the file of the current folder, where "
                       "anybody may have put it: give it on the command line, in the "
                       "environment or in your own file",
                       name);
  if (!option->check(x.value))
    return {};
  return fmt::format("{}{} makes no sense: it must be {}", name,
                     is_secret(name) ? "" : " = " + caf::to_string(x.value),
                     wanted(*option));
}

bool command_line_config::is_cafs(const std::string& option) const {
  return contains(cafs_options_, option);
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
  std::vector<std::string> known;
  for (auto& x : custom_options_) {
    auto name = full_name(x);
    if (option == std::string{x.long_name().begin(), x.long_name().end()})
      return name;
    known.push_back(std::move(name));
  }
  return nearest(option, known);
}

// Those of a file, of this program.
std::vector<std::string> command_line_config::sections() const {
  if (!own_section_.empty())
    return {own_section_, "global"};
  std::vector<std::string> result;
  for (auto& x : custom_options_)
    if (!is_cafs(full_name(x)))
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
