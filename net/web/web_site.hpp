#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "net/transport/shared_bytes.hpp"

namespace hubbub {

/// A file as browsers get it. All who do share its bytes.
struct web_file {
  std::string type;       ///< "text/html; charset=utf-8"
  std::string tag;        ///< changes with its bytes: hexadecimal digits
  bool immutable = false; ///< its name changes with its bytes as well
  shared_bytes_ptr plain;
  shared_bytes_ptr gzip; ///< null: it would not be smaller
};

/// The files of a page, in memory. Never changes once others have it.
class web_site {
public:
  /// Most bytes of all files together, as they are.
  static constexpr size_t most_bytes = 16 << 20;

  /// Adds a file, and makes it smaller for those who take gzip.
  /// @param path "/index.html", by which it is asked for.
  void add(const std::string& path, std::string bytes);

  /// Adds a file that is packed already.
  /// @returns whether it could be unpacked.
  bool add_packed(const std::string& path, std::string gzip);

  /// @param path "/": "/index.html".
  /// @returns null if there is none.
  const web_file* find(std::string_view path) const;

  /// Bytes of all files, as they are.
  size_t size() const { return size_; }

private:
  void add(const std::string& path, std::string bytes, std::string gzip);

  std::map<std::string, web_file, std::less<>> files_;
  size_t size_ = 0;
};

/// Bytes packed by gzip (RFC 1952).
std::string packed(std::string_view bytes);

/// The opposite; nothing if they are no such, or more than `web_site::most_bytes` come
/// out.
std::optional<std::string> unpacked(std::string_view gzip);

} // namespace hubbub
