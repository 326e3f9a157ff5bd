#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::client {

/// Who is typing, as far as others say (IRCv3 typing).
class typists {
public:
  /// Seconds for which somebody who is typing says so no more, and for which one who
  /// paused does not (IRCv3 typing: 6 and 30).
  static constexpr int64_t typing_time = 6;
  static constexpr int64_t pause_time = 30;

  /// People that are kept track of.
  static constexpr size_t most = 50;

  /// Somebody types in a room, or to oneself alone (then that is the person's name).
  /// @param state "active", "paused"; else: not any more.
  void note(std::string_view who, std::string_view place, std::string_view state,
            int64_t now);

  /// Forgets those who have not said so for too long.
  void expire(int64_t now);

  bool empty() const { return people_.empty(); }

  /// "Omar is typing", "Omar and Sarah are typing", "3 people are typing"; empty: nobody.
  std::string words(std::string_view place) const;

private:
  struct person {
    std::string name;
    std::string place;
    int64_t until;
  };

  std::vector<person> people_;
};

} // namespace hubbub::client
