// However the client is told to send, and whatever the server answers: what was pushed
// goes out once, whole and in order, or is given back; and never too much at a time.
// Lines with labels are answered each by itself; a batch goes out at once.
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

  /// What is said has labels from now on, and what is a batch stays one, or not.
  void label(bool wanted) { box_.label(wanted); }

  /// The server answers to a label, or to none that there is.
  void settle(size_t which) {
    auto label = "h" + std::to_string(which % (labels_ + 2));
    auto known = std::find_if(out_.begin(), out_.end(), [&](auto& x) {
      return x.find("@label=" + label + ' ') == 0;
    });
    auto answered = box_.settle(label);
    expect(answered.empty() == (known == out_.end()), "what is under way has its label");
    if (known == out_.end())
      return;
    expect(answered == strings{without_label(*known)}, "it is the line with that label");
    settled_.push_back(without_label(*known));
  }

  /// A batch, with so many lines in it.
  void push_batch(size_t count) {
    box_.batch(true);
    auto name = "hubbub" + std::to_string(++batches_);
    std::string lines = "BATCH +" + name + " draft/multiline #lobby\r\n";
    for (size_t i = 0; i < count; ++i)
      lines += "@batch=" + name + " PRIVMSG #lobby :x\r\n";
    lines += "BATCH -" + name + "\r\n";
    outbox alone;
    alone.batch(true);
    alone.push("PRIVMSG #lobby :before\r\n" + lines);
    auto wire = alone.release();
    expect(wire.find(lines) != std::string::npos, "a batch goes out at once");
    alone.interrupt();
    alone.open();
    alone.push(lines);
    auto plain = alone.release();
    expect(plain.find("BATCH") == std::string::npos
             && plain.find('@') == std::string::npos,
           "or as lines");
  }

  /// The connection breaks and is made again.
  void interrupt() {
    strings unanswered;
    for (auto& line : out_)
      if (auto text = without_label(line);
          text.find("PING") != 0
          && std::find(settled_.begin(), settled_.end(), text) == settled_.end())
        unanswered.push_back(text);
    expect(box_.interrupt() == unanswered, "what was not answered for is given back");
    expect(box_.release().empty() && box_.ask().empty(),
           "nothing goes out while it is broken");
    out_.clear();
    answered_ = fences_;
    box_.open();
    take(box_.release());
  }

private:
  static std::string without_label(const std::string& line) {
    return line.find("@label=") == 0 ? line.substr(line.find(' ') + 1) : line;
  }

  void take(const std::string& bytes) {
    for (auto& line : lines_of(bytes)) {
      if (line.find("PING") == 0)
        expect(line == "PING :hubbub-" + std::to_string(++fences_), "fences are counted");
      else
        expect(sent_ < pushed_.size() && without_label(line) == pushed_[sent_++],
               "lines go out in order");
      labels_ += line.find("@label=") == 0 ? 1 : 0;
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
  size_t labels_ = 0;
  size_t batches_ = 0;
  strings settled_; // by their labels; no two lines are the same
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
    else if (c == 'L' || c == 'l')
      x.label(c == 'L');
    else if (c >= 'A' && c <= 'J')
      x.settle(value - 'A');
    else if (c == 'X' || c == 'Y')
      x.push_batch(c == 'X' ? 3 : 90);
    else if (value >= '0' && value <= '9')
      x.answer(value - '0');
    else
      x.push(value);
  }
}
