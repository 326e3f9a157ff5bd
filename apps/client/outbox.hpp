#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::client {

/// Paces what is sent, so that a long paste or pipe neither floods the server
/// nor is lost: after every few lines it asks the server for a PONG (a fence),
/// and while too much is unanswered it holds back the rest.
///
/// A PONG comes after everything the server did with what was sent before it.
///
/// Where the server says what became of each line (IRCv3 labeled-response), what one says
/// has a label: then it is known of each line, not of a few together, that it has
/// arrived.
class outbox {
public:
  /// Bytes or lines sent after which a fence follows.
  static constexpr size_t fence_interval = 2048;
  static constexpr size_t fence_lines = 16;

  /// Bytes that may be unanswered. InspIRCd drops whoever has sent 8 KiB that it
  /// has not come round to handling; half of that is safe and, with an answer
  /// every 50 ms, still some hundred lines a second.
  static constexpr size_t window = 4096;

  /// Lines that may be unanswered. Servers that slow down who says much (the fake lag
  /// of InspIRCd, the penalties of ngIRCd) handle one line in a second or two: even
  /// then an answer comes before the server seems to be dead.
  static constexpr size_t window_lines = 32;

  /// Adds whole lines, each with its CRLF.
  void push(std::string_view lines);

  /// Ends it all with this line, behind what was pushed. With `fenced`, it goes
  /// out only once the server has answered for everything before it.
  void finish(std::string last_line, bool fenced);

  /// Drops what was not released.
  /// @returns its lines.
  std::vector<std::string> discard();

  /// The lines that were not released, without their ends.
  std::vector<std::string> unsent() const;

  /// Whether what one says (PRIVMSG, NOTICE) has a label as it goes out, from now on.
  void label(bool wanted) { labels_ = wanted; }

  /// Whether batches of one's own (draft/multiline) go out as they are, each at once, so
  /// that none is cut by a loss; if not, as the lines in them.
  void batch(bool wanted) { batches_ = wanted; }

  /// Takes note of an answer to a label.
  /// @returns what had it, as lines without their ends; none if that is nothing, or the
  ///          server has answered a fence behind it.
  std::vector<std::string> settle(std::string_view label);

  /// Takes what may be sent now.
  std::string release();

  /// A fence for what was sent since the last one; empty if that is nothing.
  std::string ask();

  /// Takes note of a PONG.
  /// @returns whether it answers a fence; if not, it is somebody else's.
  bool pong(std::string_view token);

  /// The connection is gone: releases nothing until `open`.
  /// @returns the lines that were released and not answered for, which the server
  ///          may or may not have got. They are not sent again. What follows has no label
  ///          until somebody wants that again, and is no batch.
  std::vector<std::string> interrupt();

  /// There is a connection again for what waits.
  void open() { shut_ = false; }

  /// Whether everything pushed has been released.
  bool empty() const { return next_ == waiting_.size(); }

  /// Whether something was sent that no fence follows yet.
  bool unasked() const { return num_unfenced_ > 0; }

  /// Whether the last line has been released.
  bool finished() const { return finished_; }

private:
  // A line that is under way.
  struct released {
    std::string text; // with its end, without its label
    size_t size;      // as it was sent
    uint64_t label;   // 0: none
    bool answered;
  };

  struct fence {
    uint64_t number;
    size_t num_lines; // sent since the fence before
  };

  size_t end_of_line(size_t at) const;
  size_t end_of_unit() const;
  void send(std::string_view line, std::string& out);
  void add_fence(std::string& out);

  std::string waiting_;
  size_t next_ = 0; // offset in waiting_ of what comes next
  std::deque<fence> fences_;
  uint64_t last_number_ = 0;
  std::deque<released> lines_; // under way, with and without a fence behind them
  size_t unfenced_ = 0;        // bytes released since the last fence
  size_t num_unfenced_ = 0;    // ... in lines
  size_t in_flight_ = 0;       // bytes released and not yet answered for
  bool labels_ = false;
  bool batches_ = false;
  uint64_t last_label_ = 0;
  std::string last_line_;
  bool shut_ = false;
  bool finishing_ = false;
  bool fenced_ = false;
  bool finished_ = false;
};

} // namespace hubbub::client
