#pragma once

#include <cstddef>
#include <deque>
#include <string_view>
#include <vector>

namespace hubbub {

/// What a full socket has not taken yet, in blocks.
///
/// A slow reader's backlog grows to a megabyte and is eaten from the front. In blocks no
/// byte of it is ever moved, and no turn of the loop sends more than one block of it.
class backlog {
public:
  /// From this size on, bytes are a block of their own. At twice this the allocator
  /// would ask the operating system for each.
  static constexpr size_t block_size = 32 << 10;

  bool empty() const { return blocks_.empty(); }

  /// Bytes, all blocks together.
  size_t size() const { return size_; }

  /// Adds bytes, at least one, at the end.
  void push(std::vector<char> block);

  /// What goes next.
  std::string_view front() const;

  /// Forgets the first `sent` bytes of the front block.
  /// @returns the block's memory, if that was the last of it.
  std::vector<char> consume(size_t sent);

private:
  std::deque<std::vector<char>> blocks_;
  size_t size_ = 0;
  size_t sent_ = 0; // of the front block
};

} // namespace hubbub
