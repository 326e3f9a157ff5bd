#include "apps/config_file.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <regex>

#include <fmt/format.h>

namespace hubbub {

namespace {

/// Levenshtein's distance: letters to add, remove or replace.
size_t distance(const std::string& x, const std::string& y) {
  std::vector<size_t> row(y.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 0; i < x.size(); ++i) {
    auto diagonal = row[0]++;
    for (size_t j = 0; j < y.size(); ++j) {
      auto replaced = diagonal + (x[i] == y[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j + 1] + 1, row[j] + 1});
    }
  }
  return row.back();
}

} // namespace

file_outline outline(std::istream& file) {
  // A header may be followed by an option; ';' begins a comment, which matches neither.
  static const std::regex header{R"(^\s*\[\s*([\w.-]+)\s*\])"};
  static const std::regex entry{R"(^\s*([A-Za-z][\w-]*)\s*([={]))"};
  file_outline result;
  std::map<std::string, int> seen;
  std::string section;
  std::string text;
  std::smatch found;
  for (int line = 1; std::getline(file, text); ++line) {
    if (text.size() > 4096) // std::regex recurses
      continue;
    if (std::regex_search(text, found, header)) {
      result.options.push_back({found[1], line});
      section = found[1] == "global" ? "" : found[1].str() + ".";
      text = found.suffix();
    }
    if (!std::regex_search(text, found, entry))
      continue;
    auto option = section + found[1].str();
    std::string mistake;
    if (found[2] == "{")
      mistake = fmt::format("options of {0} in braces are not read: write [{0}] above "
                            "them instead",
                            option);
    else if (auto [before, is_new] = seen.emplace(option, line); !is_new)
      mistake =
        fmt::format("{} is there twice: line {} has it already", option, before->second);
    if (!mistake.empty() && result.mistake.empty()) {
      result.mistake = std::move(mistake);
      result.mistake_line = line;
    }
    result.options.push_back({std::move(option), line});
  }
  return result;
}

std::string nearest(const std::string& word, const std::vector<std::string>& words) {
  std::string result;
  // A third of the letters wrong is a slip, and two in a short word (they may have
  // changed places); more is another word.
  auto least = std::min(std::max(word.size() / 3, size_t{2}) + 1, word.size());
  for (auto& x : words)
    if (auto d = distance(word, x); d < least) {
      least = d;
      result = x;
    }
  return result;
}

} // namespace hubbub
