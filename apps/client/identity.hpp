#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hubbub::client {

/// Who one is to others.
class identity {
public:
  /// One's name, as the server has it, or as last tried.
  const std::string& name() const { return name_; }

  /// Whether that is oneself.
  bool is(std::string_view name) const;

  void be_called(std::string_view name) { name_ = name; }

  /// Takes note of how the server shows one to others: "nick!user@host".
  void learn_host(std::string_view source);

  /// How many bytes "nick!user@host" takes, or may take, for as long as one does not
  /// know it.
  size_t source_length() const;

  // -- a name that somebody else has -------------------------------------------

  /// The name one would rather have; empty: one has it.
  const std::string& wanted() const { return wanted_; }

  /// Wants the present name back, unless another is wanted already.
  void want_this_name();

  /// Is content with whatever name one has.
  void want_no_other() { wanted_.clear(); }

  // -- being away -----------------------------------------------------------------

  /// @param words why; empty: one is here.
  void be_away(std::string_view words) { away_ = words; }

  bool is_away() const { return !away_.empty(); }

  /// Appends what tells the server.
  void append_away(std::string& wire) const;

private:
  std::string name_;
  std::string user_host_; // "user@host", once known
  std::string wanted_;
  std::string away_;
};

} // namespace hubbub::client
