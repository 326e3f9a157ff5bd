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

  /// Adds a mask, or takes one out; whatever else has come to be there stays.
  /// @returns an empty string, or why that is not kept.
  std::string change(const std::string& mask, bool ignored) const;

private:
  std::string path_;
};

} // namespace hubbub::client
