#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <caf/meta/type_name.hpp>

#include "actors/immutable.hpp"

namespace hubbub {

/// Longest key of metadata, in bytes.
constexpr size_t max_metadata_key = 40;

/// One key of metadata and its value.
struct metadata_entry {
  std::string key;
  std::string value; ///< empty: it is not set
};

/// What somebody has set on itself, or operators on their room, for programs to show
/// (IRCv3 draft/metadata-3): values by key. None of them is empty.
using metadata = std::map<std::string, std::string>;

using metadata_ptr = immutable<metadata>;

/// Whether that can be a key: 1 to `max_metadata_key` of a-z, 0-9 and "_./-".
bool is_metadata_key(std::string_view key);

/// What it takes in memory, in bytes, roughly.
size_t size_of(const metadata& x);

/// Sets values, and removes those that are empty.
/// @returns what is not as it was before; nothing, if these would be more than
///          `max_keys` and more than there were: then nothing has changed.
std::optional<std::vector<metadata_entry>>
change_metadata(metadata& what, const std::vector<metadata_entry>& how, size_t max_keys);

/// All that is set, as changes that remove it.
std::vector<metadata_entry> removals(const metadata& what);

/// What leads from one to the other.
std::vector<metadata_entry> differences(const metadata& from, const metadata& to);

/// As events have it in their text: the key, and behind a space the value.
std::string text_of(const metadata_entry& x);
metadata_entry read_metadata(std::string_view text);

template <class Inspector>
typename Inspector::result_type inspect(Inspector& f, metadata_entry& x) {
  return f(caf::meta::type_name("metadata_entry"), x.key, x.value);
}

} // namespace hubbub
