#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "net/settings.hpp"

namespace hubbub::irc {

/// Whether the longest message of several lines that the limits allow fits into a send
/// queue, whoever gets it: if not, there are none.
bool multiline_fits(const settings& limits);

/// A message of several lines on its way from a client (IRCv3 draft/multiline).
class multiline_batch {
public:
  enum class fault {
    none,
    invalid,        ///< no message, a blank line that goes on another one, or a CTCP
    invalid_target, ///< one for somebody else
    too_many_bytes, ///< `limits.multiline-bytes`
    too_many_lines, ///< `limits.multiline-lines`
  };

  /// @param label of the command that began it, escaped; empty: none.
  multiline_batch(std::string name, std::string target, std::string tags,
                  std::string label);

  const std::string& name() const { return name_; }
  const std::string& target() const { return target_; }
  const std::string& tags() const { return tags_; }
  const std::string& label() const { return label_; }

  /// What it says, with its lines apart (actors/long_text.hpp).
  const std::string& text() const { return text_; }

  /// Whether it says nothing at all.
  bool is_blank() const { return num_bytes_ == num_breaks_; }

  /// Adds a message.
  /// @param goes_on whether it goes on the line before it.
  fault add(std::string_view target, std::string_view text, bool goes_on,
            const settings& limits);

  /// It has a fault: what is still to come of it is for nobody.
  void give_up() { given_up_ = true; }
  bool given_up() const { return given_up_; }

private:
  std::string name_;
  std::string target_;
  std::string tags_; // for others, as they may get them
  std::string label_;
  std::string text_;
  size_t num_lines_ = 0;
  size_t num_bytes_ = 0; // as the limit counts them: with line breaks
  size_t num_breaks_ = 0;
  bool given_up_ = false;
};

} // namespace hubbub::irc
