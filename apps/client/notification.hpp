#pragma once

#include <string>
#include <string_view>

namespace hubbub::client {

/// How a terminal is asked to show something outside of its window.
enum class notification {
  none,
  osc9,   ///< one text: iTerm2, WezTerm, kitty, Ghostty, Windows Terminal
  osc777, ///< a title and a text: urxvt, foot, VTE with a patch
};

/// The one that the terminal is known to understand, by TERM and TERM_PROGRAM, each of
/// which may be null. One that does not would print it.
notification known_notification(const char* term, const char* program);

/// What has the terminal show it, without anything in it that the terminal would obey.
std::string notification_bytes(notification how, std::string_view text);

} // namespace hubbub::client
