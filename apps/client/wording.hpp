#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "apps/client/messages.hpp"

namespace hubbub::client {

/// Whose words are used for who says what, and who comes and goes: those of the two
/// servers that Hubbub began as.
enum class chat_style : uint8_t {
  bracket, ///< [Bob]: hello; User Bob joined the chat
  colon,   ///< Bob: hello; User Bob joined
};

/// What is said, and who comes and goes, in the words of one style.
class wording {
public:
  explicit wording(chat_style style) : colon_(style == chat_style::colon) {}

  /// What stands in front of what one types.
  /// @param place where one is; empty: there is no choice.
  std::string prompt(std::string_view place) const;

  /// "[Omar]: Hi", "* Omar waves" or "-Omar- careful", with `lead` in front.
  screen_line said(const server_message& m, std::string lead) const;

  /// "User Omar left the chat".
  /// @param room which one; empty: the only one in sight.
  std::string moved(std::string_view who, std::string_view how,
                    std::string_view room) const;

private:
  bool colon_;
};

} // namespace hubbub::client
