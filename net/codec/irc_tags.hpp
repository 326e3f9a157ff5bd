#pragma once

#include <string>
#include <string_view>

namespace hubbub {

// Tags as they stand in front of an IRC message, between '@' and the space
// (IRCv3 message-tags): "key=value;key;+client-only=value", values escaped.

/// Most bytes of tags a client may send, '@' and the space not counted.
constexpr size_t max_tag_data = 4094;

/// Longest label a client may give a command, in bytes (IRCv3 labeled-response).
constexpr size_t max_label_length = 64;

/// The escaped value of a tag; the last one, should there be several. Empty if there is
/// none.
std::string_view find_tag(std::string_view tags, std::string_view key);

/// Whether there is such a tag, with a value or without.
bool has_tag(std::string_view tags, std::string_view key);

/// The tags that clients may send one another, those whose key begins with '+', as
/// they are. What is not well-formed or holds a control character is left out, and of
/// several with one key all but the last.
std::string client_only_tags(std::string_view tags);

/// What an escaped value stands for.
std::string unescape_tag_value(std::string_view value);

/// A value as it may stand in a tag.
std::string escape_tag_value(std::string_view value);

} // namespace hubbub
