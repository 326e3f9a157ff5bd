#pragma once

#include <string>
#include <string_view>

#include "apps/client/screen.hpp"

namespace hubbub::client {

/// Cuts what comes out of a pipe into lines. Nothing is lost: a line longer
/// than the limit becomes several, and one without an end counts as well.
class input_splitter {
public:
  void feed(std::string_view bytes);
  void finish() { finished_ = true; }

  /// The next line, without its end.
  std::optional<std::string> next();

  /// Whether the input has ended and all its lines were taken.
  bool exhausted() const { return finished_ && next_ == bytes_.size(); }

private:
  std::string bytes_;
  size_t next_ = 0;
  bool finished_ = false;
};

/// A screen for scripts: lines in, plain lines out, errors apart.
class pipe_screen : public screen {
public:
  void feed(std::optional<std::string_view> bytes) override;
  std::optional<screen_event> next() override;
  int show(const std::vector<shown_line>& lines) override;
  int show_error(const std::vector<shown_line>& lines) override;
  void suspend() override;

private:
  input_splitter input_;
  bool told_end_ = false;
};

} // namespace hubbub::client
