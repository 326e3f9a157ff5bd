#include "net/framing/line_framer.hpp"

namespace hubbub {

void line_framer::feed(std::string_view bytes) {
  if (kept_.empty() && input_.empty()) {
    input_ = bytes;
  } else {
    settle();
    kept_.append(bytes);
    input_ = kept_;
  }
  if (skipping_)
    skip_rest_of_long_line();
}

line_framer::result line_framer::peek() {
  if (overlong_)
    return {status::too_long, input_.substr(0, limit_)};
  if (line_end_ == nowhere) {
    auto end = input_.find('\n', scanned_);
    if (end == std::string_view::npos) {
      scanned_ = static_cast<uint32_t>(input_.size());
      // One byte more than the limit may still be the CR of a CRLF.
      if (input_.size() > size_t{limit_} + 1) {
        overlong_ = true;
        return {status::too_long, input_.substr(0, limit_)};
      }
      return {status::incomplete, {}};
    }
    line_end_ = static_cast<uint32_t>(end);
  }
  auto line = input_.substr(0, line_end_);
  if (!line.empty() && line.back() == '\r')
    line.remove_suffix(1);
  if (line.size() > limit_) {
    overlong_ = true;
    return {status::too_long, input_.substr(0, limit_)};
  }
  return {status::line, line};
}

void line_framer::pop() {
  if (overlong_) {
    overlong_ = false;
    skipping_ = true;
    skipped_ = 0;
    skip_rest_of_long_line();
  } else if (line_end_ != nowhere) {
    input_.remove_prefix(size_t{line_end_} + 1);
  }
  scanned_ = 0;
  line_end_ = nowhere;
}

void line_framer::settle() {
  if (input_.empty()) {
    // Gives the memory back: most connections are idle most of the time.
    std::string{}.swap(kept_);
  } else if (!kept_.empty()) {
    kept_.erase(0, kept_.size() - input_.size());
  } else {
    kept_.assign(input_);
  }
  input_ = kept_;
}

void line_framer::skip_rest_of_long_line() {
  auto end = input_.find('\n');
  skipping_ = end == std::string_view::npos;
  auto size = skipping_ ? input_.size() : end + 1;
  skipped_ += size;
  input_.remove_prefix(size);
}

} // namespace hubbub
