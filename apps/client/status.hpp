#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "apps/client/screen_status.hpp"
#include "apps/client/server_report.hpp"

namespace hubbub::client {

struct context;
struct room;

/// One's name with the mark of one's rank in a room: "@Alice".
std::string ranked_name(const context& all, const room& where);

/// How things are with this server, for who looks at another one.
server_report report_of(const context& all);

/// What a full screen tells besides lines; told only when it has changed.
class status_board {
public:
  /// @returns what is to be told, unless it is what was told last.
  std::optional<screen_status> news(const context& all);

private:
  void list_names(const context& all, const room& where);

  std::optional<screen_status> told_;
  std::vector<std::string> names_; // of the room and version that follow
  std::string names_of_;
  uint64_t names_version_ = 0;
};

} // namespace hubbub::client
