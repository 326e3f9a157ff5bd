#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <caf/intrusive_ptr.hpp>
#include <caf/ref_counted.hpp>

namespace hubbub {

/// Bytes that many connections send, in memory once. Whoever fills them shares them only
/// then; they do not change while anybody else holds them.
class shared_bytes : public caf::ref_counted {
public:
  std::string text;
};

using shared_bytes_ptr = caf::intrusive_ptr<shared_bytes>;

/// A part of them.
struct shared_slice {
  shared_bytes_ptr owner; ///< null: nothing
  uint32_t begin = 0;
  uint32_t end = 0;

  size_t size() const { return end - begin; }

  std::string_view view() const {
    return owner ? std::string_view{owner->text}.substr(begin, size())
                 : std::string_view{};
  }
};

} // namespace hubbub
