// However the client is told to send, and whatever the server answers: what was pushed
// goes out once, whole and in order, or is given back; and never too much at a time.
#include <algorithm>
#include <string>
#include <vector>

#include "apps/client/outbox.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub::client;
using namespace hubbub::fuzz;

namespace {

using strings = std::vector<std::string>;

strings lines_of(std::string_view text) {
  strings result;
  while (!text.empty()) {
    auto end = text.find("\r\n");
    expect(end != std::string_view::npos, "only whole lines go out", text);
    result.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 2);
  }
  return result;
}

class exchange {
public:
  void push(size_t length) {
    auto line =
      "PRIVMSG #lobby :" + std::to_string(pushed_.size()) + std::string(length, '.');
    pushed_.push_back(line);
    box_.push(line + "\r\n");
    take(box_.release());
  }

  void ask() { take(box_.ask()); }

  /// The server answers for one of the fences, or for none that there is.
  void answer(size_t which) {
    auto number = fences_ == 0 ? 0 : which % (fences_ + 2);
    auto known = number > answered_ && number <= fences_;
    expect(box_.pong("hubbub-" + std::to_string(number)) == known,
           "a fence is answered once");
    if (known) {
      answered_ = number;
      auto end =
        std::find(out_.begin(), out_.end(), "PING :hubbub-" + std::to_string(number));
      expect(end != out_.end(), "an answer has a question");
      out_.erase(out_.begin(), end + 1);
    }
    take(box_.release());
  }

  /// The connection breaks and is made again.
  void interrupt() {
    strings unanswered;
    for (auto& line : out_)
      if (line.find("PING") != 0)
        unanswered.push_back(line);
    expect(box_.interrupt() == unanswered, "what was not answered for is given back");
    expect(box_.release().empty() && box_.ask().empty(),
           "nothing goes out while it is broken");
    out_.clear();
    answered_ = fences_;
    box_.open();
    take(box_.release());
  }

private:
  void take(const std::string& bytes) {
    for (auto& line : lines_of(bytes)) {
      if (line.find("PING") == 0)
        expect(line == "PING :hubbub-" + std::to_string(++fences_), "fences are counted");
      else
        expect(sent_ < pushed_.size() && line == pushed_[sent_++],
               "lines go out in order");
      out_.push_back(line);
    }
    size_t bytes_out = 0;
    size_t lines_out = 0;
    for (auto& line : out_)
      if (line.find("PING") != 0) {
        bytes_out += line.size() + 2;
        ++lines_out;
      }
    expect(lines_out <= outbox::window_lines, "not too many lines are unanswered");
    // The last line may go over the mark, which it found free.
    expect(bytes_out < outbox::window + 512, "not too many bytes are unanswered");
    expect(box_.empty() == (sent_ == pushed_.size()), "it knows whether all is sent");
  }

  outbox box_;
  strings pushed_;
  size_t sent_ = 0;
  strings out_; // and not answered for
  size_t fences_ = 0;
  size_t answered_ = 0;
};

} // namespace

FUZZ_TARGET(outbox) {
  exchange x;
  for (auto c : bytes.substr(0, 500)) {
    auto value = static_cast<size_t>(static_cast<unsigned char>(c));
    if (c == '?')
      x.ask();
    else if (c == '!')
      x.interrupt();
    else if (value >= '0' && value <= '9')
      x.answer(value - '0');
    else
      x.push(value);
  }
}
