#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <caf/error.hpp>

#include "actors/metadata.hpp"
#include "net/token_bucket.hpp"

namespace hubbub::irc {

class irc_session;

/// What one client has to do with metadata (IRCv3 draft/metadata-3). There while it has
/// that capability, or the one before it.
struct metadata_client {
  std::set<std::string, std::less<>> keys; ///< it subscribes to
  metadata early;       ///< what it has set before registration is complete
  token_bucket changes; ///< `limits.metadata-burst`

  bool wants(std::string_view key) const { return keys.find(key) != keys.end(); }
};

/// Takes note that the client changes metadata, or asks for much of it.
/// @returns for how many seconds it has to wait, if it may not do that now; 0 if it may.
int64_t spend_metadata(irc_session& s);

/// A line about a value, or that there is none: 761 or 766. For batches and notifications
/// of draft/metadata-2 it is its own METADATA.
/// @param source of that one; empty: it is an answer, and a numeric for all.
std::string metadata_line(irc_session& s, std::string_view source,
                          std::string_view target, const metadata_entry& what);

/// Whether the client speaks draft/metadata-2.
bool is_metadata_2(irc_session& s);

/// Shows metadata of these targets, rooms and nicks, as far as the client subscribes to
/// it, in a batch; then calls `done`. With several it leaves out what it may not see.
/// @param asked as the client has called what it wants.
void sync_metadata(irc_session& s, std::string asked, std::vector<std::string> targets,
                   std::function<void()> done);

/// Says that it may be asked for that target in so many seconds.
/// @param in_answer whether it is a part of the response to a command.
void postpone_sync(irc_session& s, std::string_view target, int64_t seconds,
                   bool in_answer = true);

/// Says why nothing came of a METADATA.
/// @param key or "*", if it is about all.
void refuse_metadata(irc_session& s, std::string_view subcommand, std::string_view target,
                     std::string_view key, const caf::error& why);

} // namespace hubbub::irc
