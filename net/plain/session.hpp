#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "net/codec/plain.hpp"
#include "net/participant.hpp"
#include "net/session.hpp"

namespace hubbub {

/// How a newcomer is told that it is in.
enum class plain_welcome {
  announcement, ///< colon: the line that everybody gets
  user_list,    ///< bracket: who was there already
};

/// What distinguishes one plain wire format from another.
struct plain_style {
  plain_words words;
  plain_welcome welcome;
  std::string_view username; ///< stands before '@' in the masks IRC users see
};

/// A conversation with somebody who just types lines: the first is the name, the
/// others are messages or commands. In one room at a time.
class plain_session : public session {
public:
  plain_session(session_host& host, const plain_style& style);

  void start() override;
  bool take(std::string_view line) override;
  void take_overlong(std::string_view begin) override;
  void show_own(std::string_view bytes) override { host_.write(bytes); }
  void rejected(const std::string& target, const caf::error& why) override;
  void kicked(const std::string& room) override;
  void knocked(const std::string& room, const user& who,
               const std::string& text) override;
  void room_moved(const std::string& old_name, const event& x, bool own) override;
  void notify(const std::string& text) override;
  void farewell(const std::string& reason) override;

private:
  using handler = void (plain_session::*)(std::string_view argument);

  struct command {
    std::string_view name;
    std::string_view usage; ///< what stands behind the name in the help
    std::string_view help;
    bool needs_argument;
    handler run;
  };

  static const command commands[];

  void take_name(std::string_view line);

  /// The line after the name, if the server needs a password, or the name's owner.
  void take_password(std::string_view line);

  /// The name belongs to an account: asks for its password, if it may be given here.
  void ask_owner(const std::string& name);
  void log_in(std::string account, std::string password);
  void claim(std::string_view name);
  void name_refused(const std::string& why);
  void enter(std::string_view room, std::string key);
  void entered(room_view view);

  /// Says who is in a room, but for `except`: in one line, however many they are, and as
  /// fast as it is read.
  void list_nicks(std::string_view intro, std::vector<room_member> members,
                  const std::string& except, std::function<void()> done);
  bool take_command(const plain_input& input);

  // The commands.
  void help(std::string_view);
  void who(std::string_view);
  void rooms(std::string_view);
  void join(std::string_view room);
  void nick(std::string_view name);
  void msg(std::string_view name_and_text);
  void me(std::string_view text);
  void topic(std::string_view text);
  void away(std::string_view text);
  void invite(std::string_view name);
  void kick(std::string_view name_and_reason);
  void history(std::string_view count);
  void search(std::string_view words);
  void op(std::string_view name);
  void deop(std::string_view name);
  void register_(std::string_view password);
  void login(std::string_view name_and_password);
  void logout(std::string_view);
  void quit(std::string_view);

  /// The room this user is in, or null after saying that there is none.
  const participant::membership* current_room();

  void say(event_kind kind, std::string_view text);

  /// Gives somebody a rank in the current room, or takes it.
  void change_rank(bool add, std::string_view name);

  /// Does something in the room this user is in; says so if it is refused.
  template <class... Ts>
  void act(Ts... what) {
    people().act(
      room_,
      [this](const caf::error& why) {
        if (why)
          refuse(why);
      },
      std::move(what)...);
  }

  /// Shows what was said in the current room: marked as past, with its time.
  void show_past(history_query what, std::string_view nothing);

  /// Says why something was not done.
  void refuse(const caf::error& why);

  /// A sentence about why something was not done that may be done only so often.
  std::string reason_of(const caf::error& why, activity what) const;

  void show_topic(const topic_info& topic, const std::string& room);

  void info(std::string_view text);

  participant& people() { return host_.people(); }

  session_host& host_;
  const plain_style& style_;
  std::string room_;                          // the current one; empty: none
  std::unique_ptr<std::string> name_waiting_; // for the password; null: none is asked for
  uint32_t refused_names_ = 0;
  bool of_owner_ = false;  // the password is that of the name's account
  bool may_enter_ = false; // no password is needed any more
};

} // namespace hubbub
