#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// What is said, kept in files: one a room and day, which nobody else may read. Servers
/// but the first have a folder of their own in that folder.
class room_logs {
public:
  /// @param folder made, for its owner alone, if it is not there; empty: nothing is kept.
  explicit room_logs(std::string folder) : folder_(std::move(folder)) {}

  /// Adds a line, with the time of day in front.
  /// @param seconds when, since 1970.
  /// @returns an empty string, or why it is not kept. Files that are not regular ones are
  ///          left alone.
  std::string add(const log_line& line, int64_t seconds);

  /// The file's name for a room on a day, in local time: "#lobby.2026-11-30.log". What
  /// must not be in such a name, or could be taken for something else, is a '_'.
  static std::string file_name(const std::string& place, int64_t seconds);

  /// The name of a server's folder: "chat.example.org_6697".
  static std::string folder_name(const std::string& server);

private:
  std::string folder_;
};

} // namespace hubbub::client
