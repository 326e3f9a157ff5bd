#pragma once

#include <string>
#include <utility>
#include <vector>

namespace hubbub::client {

/// Where whom one ignores is kept from one day to the next.
class ignore_file {
public:
  /// More are not read, nor kept.
  static constexpr size_t most_masks = 1000;

  /// @param path empty: nothing is kept.
  explicit ignore_file(std::string path = {}) : path_(std::move(path)) {}

  std::vector<std::string> load() const;

  /// @returns an empty string, or why they are not kept.
  std::string keep(const std::vector<std::string>& masks) const;

private:
  std::string path_;
};

} // namespace hubbub::client
