#pragma once

#include <cstddef>
#include <deque>
#include <string_view>
#include <vector>

#include "net/transport/shared_bytes.hpp"

namespace hubbub {

/// What a full socket has not taken yet, in blocks.
///
/// A slow reader's backlog grows to a megabyte and is eaten from the front. In blocks no
/// byte of it is ever moved; and bytes that others send too are only referred to, so that
/// a thousand slow readers of one room keep little more than one.
class backlog {
public:
  /// From this size on, written bytes are a block. At twice this the allocator
  /// would ask the operating system for each.
  static constexpr size_t block_size = 32 << 10;

  /// Fewer shared bytes than this are copied and written with others: what keeps count of
  /// a block is not much smaller.
  static constexpr size_t worth_sharing = 512;

  bool empty() const { return blocks_.empty(); }

  /// Bytes, all blocks together.
  size_t size() const { return size_; }

  /// Adds bytes, at least one, at the end.
  void push(std::vector<char> own);
  void push(shared_slice shared);

  /// What goes next.
  std::string_view front() const;

  /// Forgets the first `sent` bytes of the front block.
  /// @returns the block's own memory, if that was the last of it.
  std::vector<char> consume(size_t sent);

private:
  struct block {
    std::vector<char> own;
    shared_slice shared; // if there is nothing of its own

    std::string_view bytes() const {
      return own.empty() ? shared.view() : std::string_view{own.data(), own.size()};
    }
  };

  std::deque<block> blocks_;
  size_t size_ = 0;
  size_t sent_ = 0; // of the front block
};

} // namespace hubbub
