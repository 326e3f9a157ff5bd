#include "apps/client/completion.hpp"

#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// How many bytes all the words have in common, but for case.
size_t common_length(const std::vector<std::string>& words) {
  auto common = words.front().size();
  for (auto& word : words) {
    while (common > word.size()
           || !equal_ignoring_case(std::string_view{word}.substr(0, common),
                                   std::string_view{words.front()}.substr(0, common)))
      --common;
  }
  // Never half a character.
  auto& first = words.front();
  while (common > 0 && common < first.size()
         && (static_cast<unsigned char>(first[common]) & 0xC0) == 0x80)
    --common;
  return common;
}

} // namespace

edited_line completed(const edited_line& line, const completion& choices) {
  if (choices.words.empty() || choices.start > line.cursor
      || line.cursor > line.text.size())
    return line;
  auto common = common_length(choices.words);
  auto replacement = choices.words.front().substr(0, common);
  if (choices.words.size() == 1)
    replacement += choices.suffix;
  else if (common < line.cursor - choices.start)
    return line;
  edited_line result;
  result.text = line.text.substr(0, choices.start) + replacement;
  result.cursor = result.text.size();
  result.text.append(line.text, line.cursor, std::string::npos);
  return result;
}

} // namespace hubbub::client
