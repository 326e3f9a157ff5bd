#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Where what was said is kept: a folder with a file for each room and day, which nobody
/// else can read.
class log_folder {
public:
  explicit log_folder(std::string path) : path_(std::move(path)) {}

  /// Adds lines, which need not be of one room or day.
  /// @returns the first thing that went wrong, or nothing.
  std::string write(const std::vector<log_line>& lines) const;

  /// The file of a room, or of the talk with a person, on the day of that second.
  std::string file_of(std::string_view place, int64_t seconds) const;

private:
  std::string path_;
};

} // namespace hubbub::client
