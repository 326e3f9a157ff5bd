#pragma once

#include <map>
#include <ostream>
#include <string>
#include <vector>

/// Histories of people who take messages only from those they accept (callers_test.cpp),
/// and how it should be in them.
namespace hubbub::test::callers_model {

using strings = std::vector<std::string>;

constexpr unsigned num_people = 4;

/// How many people somebody may accept.
constexpr size_t max_accepted = 2;

/// What people are called, or want to be; two are one name. Nobody else has a spare one.
extern const strings names;
extern const strings spare_names;

/// What somebody in a history can do.
enum class act {
  message,
  accept, ///< or take off the list, or look at it: as its parameter says
  mode,
  rename,
  come, ///< goes, and comes again
  become_operator,
  wait,
};

/// What a message can be.
struct message_kind {
  std::string begin; ///< of the line, before the target
  std::string end;   ///< behind it
  bool is_call;      ///< the addressee hears that there was one
  bool is_answered;
};

extern const std::vector<message_kind> kinds;

/// One thing that somebody does. Numbers choose from the small worlds above.
struct turn {
  act what = act::message;
  unsigned who = 0;
  unsigned name = 0; ///< to whom, or what it wants to be called
  unsigned kind = 0;
  bool on = false;       ///< the mode
  std::string list = {}; ///< what it accepts, as ACCEPT has it
};

turn any_turn();

std::ostream& operator<<(std::ostream& out, const turn& x);

struct person {
  std::string nick;
  unsigned life = 0; ///< no other life of anybody has it
  bool is_careful = false;
  bool is_operator = false;
  std::vector<unsigned> accepted{}; ///< lives, in the order in which they were
  unsigned told_again = 0;          ///< from when on it hears of the next caller
};

/// How it should be. Lines are without tags; the server is their source if none is given.
struct model {
  person people[num_people]{};

  /// Lines that each gets, by person.
  std::map<unsigned, strings> told{};

  unsigned now = 0; ///< in seconds

  /// Who is called that, or null.
  person* find(const std::string& name);

  /// Somebody has come, by that name if nobody has it.
  void come(unsigned who, const std::string& name);

  /// @returns whether it may be called that.
  bool rename(unsigned who, const std::string& name);

  void message(const turn& x);
  void accept(const turn& x);

private:
  void answer(unsigned who, const std::string& code, const std::string& rest);
  void change(unsigned who, const std::string& item);
  void show(unsigned who);

  /// How many of those whom it accepts are still here.
  size_t num_accepted(const person& x) const;
  const person* find(unsigned life) const;

  unsigned lives_ = 0;
};

} // namespace hubbub::test::callers_model
