#pragma once

#include <bitset>
#include <cstddef>
#include <memory>
#include <string>

namespace hubbub {

/// Takes telnet's commands out of a byte stream (RFC 854, 855), so that they do not
/// become part of a name or a message, and knows what the peer is to be told about them.
/// Works on any cut of the stream: a sequence may arrive byte by byte.
///
/// But for ECHO while a password is typed (`hide_input`) no option is ever agreed on:
/// what the peer wants of us or offers is refused, each option once, so two such sides
/// cannot go on for ever (RFC 1143). Two questions are answered whenever they are asked:
/// DO TIMING-MARK, until which a client shows nothing after Ctrl+C (RFC 860), and "are
/// you there?". The commands that edit a line or interrupt a program mean nothing here,
/// where a person's own terminal edits the line.
class telnet_filter {
public:
  /// Removes command sequences from the `size` bytes at `data` in place. An escaped 0xFF
  /// stays, as one byte; the line end CR NUL becomes CR LF (RFC 1123 3.3.1).
  /// @returns how many bytes are left.
  size_t strip(char* data, size_t size);

  /// Whether the peer waits for an answer.
  bool owes_answer() const { return asked_ != nullptr && !asked_->answers.empty(); }

  /// What to tell the peer, in the order in which it asked: at most 1543 bytes, however
  /// much it asked since the last time.
  std::string take_answers();

  /// What makes the peer's terminal show nothing of what is typed, since we say that we
  /// would do it (RFC 857), or show it again. Nothing, if the peer has not spoken telnet:
  /// others would take it for text.
  std::string hide_input(bool hidden);

private:
  enum class state : unsigned char {
    data,
    command,        // after IAC
    option,         // after IAC WILL, WONT, DO or DONT
    subnegotiation, // after IAC SB
    sub_command,    // after IAC within a subnegotiation
  };

  /// Of the few who ask anything at all.
  struct questions {
    std::bitset<256> wanted;    // options that it asked us to use, and were refused
    std::bitset<256> offered;   // options that it wanted to use, and were refused
    bool hides = false;         // we have said that we echo
    bool timing_mark = false;   // an answer to that is among those below
    bool are_you_there = false; // an answer to that as well
    std::string answers;        // not taken yet
  };

  questions& asked();
  void take_command(unsigned char command);
  void take_option(unsigned char option);

  state state_ = state::data;
  bool after_cr_ = false;     // the last byte of data was a CR
  unsigned char command_ = 0; // the one that `option` belongs to
  std::unique_ptr<questions> asked_;
};

} // namespace hubbub
