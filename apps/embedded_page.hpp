#pragma once

#include <string_view>
#include <vector>

namespace hubbub {

/// A file that is a part of this executable.
struct embedded_file {
  std::string_view path; ///< "/index.html"
  std::string_view gzip; ///< its bytes, packed
};

/// The page as it was when this executable was built (cmake/page.cmake).
const std::vector<embedded_file>& embedded_page();

} // namespace hubbub
