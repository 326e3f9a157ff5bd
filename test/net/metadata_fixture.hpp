#pragma once

#include <string>
#include <vector>

#include "test/net/account_fixture.hpp"

namespace hubbub::test {

/// What a client asks for that knows metadata (IRCv3 draft/metadata-3), and one that
/// knows only the text before.
inline const std::string metadata_3 = "batch draft/metadata-3";
inline const std::string metadata_2 = "batch draft/metadata-2";

/// These lines in a batch of metadata of that target.
inline std::string in_batch(const std::string& target,
                            const std::vector<std::string>& lines) {
  auto result = "BATCH +h metadata " + target + "\n";
  for (auto& x : lines)
    result += "@batch=h " + x + "\n";
  return result + "BATCH -h\n";
}

/// Bob, who knows metadata, and Alice, who does not, are in #lobby; Alice operates it.
struct metadata_fixture : account_fixture {
  metadata_fixture() { heard(alice); }

  fake_peer bob = enter("Bob", metadata_3);
};

} // namespace hubbub::test
