// A tag's value comes back from its escape; what clients may send one another is
// well-formed, and survives a second look.
#include <algorithm>
#include <string>

#include "net/codec/irc_message.hpp"
#include "net/codec/irc_tags.hpp"
#include "net/codec/text.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

void check_values(const std::string& value) {
  auto escaped = escape_tag_value(value);
  expect(escaped.find_first_of(std::string_view{"; \r\n\0", 5}) == std::string::npos,
         "an escaped value may stand in a tag", escaped);
  auto expected = value;
  expected.erase(std::remove(expected.begin(), expected.end(), '\0'), expected.end());
  expect(unescape_tag_value(escaped) == expected, "an escape is undone", value);
  expect(unescape_tag_value(value).size() <= value.size(), "unescaping adds nothing",
         value);
  auto tags = "a=1;key=" + escaped + ";b";
  expect(find_tag(tags, "key") == escaped, "a tag is found", tags);
  auto line = "@" + tags + " :server PRIVMSG";
  irc_message m;
  expect(parse_irc_message(line, m) == irc_parse_result::message && m.tags == tags
           && m.command == "PRIVMSG",
         "tags stay in front of a message", line);
}

void check_client_only(const std::string& tags) {
  if (!is_utf8(tags)) // refused as a whole
    return;
  auto kept = client_only_tags(tags);
  expect(kept.size() <= tags.size(), "nothing is added", kept);
  expect(client_only_tags(kept) == kept, "what is kept stays", kept);
  expect(is_utf8(kept) && !has_controls(kept), "what is kept is clean", kept);
  auto rest = std::string_view{kept};
  while (!rest.empty()) {
    auto tag = rest.substr(0, rest.find(';'));
    rest.remove_prefix(std::min(tag.size() + 1, rest.size()));
    auto key = tag.substr(0, tag.find('='));
    expect(key.size() > 1 && key.front() == '+', "only clients' tags are kept", kept);
    auto value = tag.substr(std::min(key.size() + 1, tag.size()));
    auto last = find_tag(tags, key);
    expect(find_tag(kept, key) == value, "a key is kept once", kept);
    expect(last == value || has_controls(last), "the last clean one of several counts",
           tags);
  }
}

} // namespace

FUZZ_TARGET(irc_tags) {
  auto text = input::own(bytes);
  check_values(text);
  // Where tags come from there are no spaces.
  check_client_only(text.substr(0, text.find(' ')));
}
