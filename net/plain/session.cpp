#include "net/plain/session.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "actors/mask.hpp"
#include "actors/names.hpp"
#include "net/accounts.hpp"
#include "net/bans.hpp"
#include "net/codec/text.hpp"
#include "net/pace.hpp"
#include "net/services.hpp"

namespace hubbub {

namespace {

constexpr std::string_view allowed_names =
  "Allowed are 1 to 32 ASCII letters, digits and []\\`_^{|}-, not beginning with a "
  "digit or a hyphen";

std::string room_name_from(std::string_view word) {
  std::string result{word};
  if (!result.empty() && !names_room(result))
    result.insert(0, "#");
  return result;
}

/// Why a name is not to be had, behind "is".
std::string how_taken(const caf::error& why) {
  if (code_of(why) != errc::reserved_nick)
    return "taken";
  auto reason = reason_in(why);
  return reason == to_string(errc::reserved_nick) ? "reserved" : "reserved: " + reason;
}

} // namespace

const plain_session::command plain_session::commands[] = {
  {"help", "", "shows this", false, &plain_session::help},
  {"who", "", "who is in this room", false, &plain_session::who},
  {"rooms", "", "which rooms there are", false, &plain_session::rooms},
  {"join", "ROOM [KEY]", "goes to another room", true, &plain_session::join},
  {"nick", "NAME", "takes another name", true, &plain_session::nick},
  {"msg", "NAME TEXT", "tells one person something", true, &plain_session::msg},
  {"me", "TEXT", "says what you do", true, &plain_session::me},
  {"topic", "[TEXT]", "shows or sets the topic", false, &plain_session::topic},
  {"away", "[TEXT]", "says why you do not answer, or that you are back", false,
   &plain_session::away},
  {"invite", "NAME", "invites somebody into this room", true, &plain_session::invite},
  {"kick", "NAME [REASON]", "throws somebody out; for operators of the room", true,
   &plain_session::kick},
  {"history", "[N]", "shows what was said here last, or the last N messages of it", false,
   &plain_session::history},
  {"search", "WORDS", "shows what was said here with all these words in it", true,
   &plain_session::search},
  {"op", "NAME", "makes somebody an operator of the room", true, &plain_session::op},
  {"deop", "NAME", "takes that back", true, &plain_session::deop},
  {"register", "PASSWORD", "makes your name yours: only who knows it gets that name",
   true, &plain_session::register_},
  {"login", "[NAME] PASSWORD", "logs in to your account", true, &plain_session::login},
  {"logout", "", "logs out", false, &plain_session::logout},
  {"quit", "", "leaves; so does a plain exit", false, &plain_session::quit},
};

plain_session::plain_session(session_host& host, const plain_style& style)
    : host_(host), style_(style) {
  // nop
}

void plain_session::start() {
  host_.write(style_.words.prompt);
}

bool plain_session::take(std::string_view line) {
  // What was asked for is what comes, whatever it looks like.
  if (name_waiting_ && !line.empty()) {
    take_password(line);
    return true;
  }
  if (!is_utf8(line)) {
    info("Your line was not sent: it is not valid UTF-8");
    return true;
  }
  std::string cleaned;
  if (has_controls(line)) {
    cleaned = without_controls(line);
    line = cleaned;
  }
  auto input = parse_plain_line(line);
  if (input.what == plain_input::kind::empty)
    return true;
  if (input.what == plain_input::kind::text && people().arrived()) {
    if (!people().may_say())
      return false;
    say(event_kind::said, input.text);
    return true;
  }
  if (!people().settled())
    return false;
  if (input.what == plain_input::kind::command)
    return take_command(input);
  take_name(trimmed(line));
  return true;
}

void plain_session::take_overlong(std::string_view) {
  info(fmt::format("Your line was not sent: it is longer than {} bytes",
                   host_.config().line_length));
}

void plain_session::rejected(const std::string& target, const caf::error& why) {
  info(fmt::format("{}: {}", target, reason_in(why)));
}

void plain_session::kicked(const std::string& room) {
  if (folded(room) != folded(room_))
    return;
  room_.clear();
  info(fmt::format("You were thrown out of {0}. Try /join {0}, or another room", room));
}

void plain_session::knocked(const std::string& room, const user& who,
                            const std::string& text) {
  info(fmt::format("{} asks to be let into {}{}{}. Try /invite {}", mask_of(who), room,
                   text.empty() ? "" : ": ", text, who.nick));
}

void plain_session::room_moved(const std::string& old_name, const event& x, bool) {
  if (folded(old_name) == folded(room_))
    room_ = x.text.substr(0, x.text.find(' '));
}

void plain_session::notify(const std::string& text) {
  info(text);
}

void plain_session::farewell(const std::string& reason) {
  info(reason);
}

void plain_session::take_name(std::string_view name) {
  if (!is_nick(name)) {
    auto shown = name.substr(0, piece_length(name, max_nick_length));
    name_refused(fmt::format("The name '{}' is not allowed. {}", shown, allowed_names));
    return;
  }
  if (host_.config().password.empty() || may_enter_) {
    claim(name);
    return;
  }
  name_waiting_ = std::make_unique<std::string>(name);
  info("This server needs a password: send it as the next line");
}

void plain_session::take_password(std::string_view line) {
  auto waiting = std::move(*std::exchange(name_waiting_, nullptr));
  if (std::exchange(of_owner_, false)) {
    if (host_.hide_input(false))
      host_.write("\n"); // the peer's own was not shown
    log_in(std::move(waiting), std::string{line});
    return;
  }
  people().verify(
    {host_.peer(), host_.config().password, std::string{line}},
    [this, name = std::move(waiting)](caf::expected<bool> answer) {
      if (answer && *answer) {
        may_enter_ = true;
        claim(name);
      } else if (answer) {
        host_.note(log_level::warning, "password_failed", {{"address", host_.peer()}});
        info("The password is wrong. Goodbye");
        host_.close({end_reason::bad_password, "Bad password"});
      } else {
        info(explain_unchecked(answer.error(), host_.config()));
        host_.close({end_reason::unchecked_password, "Password not checked"});
      }
    });
}

void plain_session::claim(std::string_view name) {
  user wanted{std::string{name}, std::string{style_.username}, host_.shown_host(),
              std::string{name}};
  wanted.address = host_.peer();
  if (host_.secure())
    wanted.modes |= user_mode::secure;
  people().claim(wanted, [this, wanted](const caf::error& why) {
    if (code_of(why) == errc::registered_nick) {
      ask_owner(wanted.nick);
      return;
    }
    if (why) {
      name_refused(fmt::format("The name '{}' is {}. Choose another one. {}", wanted.nick,
                               how_taken(why), allowed_names));
      return;
    }
    auto known = wanted;
    known.owner = people().who()->owner;
    known.account = people().who()->account;
    if (auto banned = people().find_ban(known)) {
      auto words = explain_ban(*banned, host_.config());
      info(words);
      host_.close({end_reason::banned, std::move(words)});
      return;
    }
    people().arrive(wanted);
    enter(host_.config().default_room, {});
  });
}

void plain_session::ask_owner(const std::string& name) {
  if (!people().has_accounts() || !may_log_in(host_)) {
    name_refused(fmt::format("The name '{}' is registered, and its password may not be "
                             "given here: {}. Choose another one",
                             name, to_string(errc::insecure)));
    return;
  }
  name_waiting_ = std::make_unique<std::string>(name);
  of_owner_ = true;
  host_.write(fmt::format("** {} is registered. Password{}: ", name,
                          host_.hide_input(true) ? "" : " (others can see it)"));
}

void plain_session::log_in(std::string account, std::string password) {
  hubbub::log_in(host_, account, std::move(password),
                 [this, account](caf::expected<credentials> answer) {
                   if (!answer && people().arrived())
                     info(explain_account(answer.error(), host_.config()));
                   else if (!answer)
                     name_refused(explain_account(answer.error(), host_.config()));
                   else if (people().arrived())
                     info(fmt::format("You are logged in to {}", answer->name));
                   else
                     take_name(account);
                 });
}

void plain_session::name_refused(const std::string& why) {
  info(why);
  if (++refused_names_ >= host_.config().name_tries) {
    host_.write("** Too many names were refused. Goodbye. **\n");
    host_.close({end_reason::refused_names, "Too many names were refused"});
    return;
  }
  host_.write(style_.words.prompt);
}

void plain_session::enter(std::string_view room, std::string key) {
  people().join(
    std::string{room}, std::move(key), [this](caf::expected<room_view> answer) {
      if (answer)
        entered(std::move(*answer));
      else if (code_of(answer.error()) == errc::too_many_rooms)
        info(fmt::format("Cannot join: there is no such room yet, and the server has as "
                         "many as it may ({}). Join one that there is (/rooms), or try "
                         "again later",
                         host_.config().max_rooms));
      else
        info(fmt::format("Cannot join: {}", reason_of(answer.error(), activity::join)));
    });
}

void plain_session::entered(room_view view) {
  // One room at a time; the old one is left only when the new one is certain.
  if (!room_.empty())
    people().part(room_, {});
  room_ = view.name;
  auto& me = people().who()->nick;
  auto show_topic_if_any = [this, topic = view.topic, room = view.name] {
    if (!topic.text.empty())
      show_topic(topic, room);
  };
  if (style_.welcome == plain_welcome::user_list) {
    list_nicks("Current users in chat: ", std::move(view.members), me, show_topic_if_any);
    return;
  }
  std::string out;
  append_joined(out, style_.words, me);
  host_.write(out);
  show_topic_if_any();
}

void plain_session::list_nicks(std::string_view intro, std::vector<room_member> members,
                               const std::string& except, std::function<void()> done) {
  // At once: whoever comes or goes from now on is told of after this line.
  host_.write_part(fmt::format("{}{}", info_begin, intro));
  struct list {
    std::vector<room_member> members;
    std::string except;
    bool empty = true;
  };
  auto x = std::make_shared<list>(list{std::move(members), except});
  people().in_pieces(
    x->members.size(),
    [this, x](size_t i) {
      auto& nick = x->members[i].who->nick;
      if (nick != x->except)
        host_.write_part(std::exchange(x->empty, false) ? nick : ", " + nick);
    },
    [this, x, done = std::move(done)] {
      host_.write_part(fmt::format("{}{}", x->empty ? "none" : "", info_end));
      done();
    });
}

bool plain_session::take_command(const plain_input& input) {
  if (!people().arrived()) {
    if (equal_ignoring_case(input.command, "quit"))
      quit({});
    else if (equal_ignoring_case(input.command, "login") && !input.text.empty())
      login(input.text);
    else
      info("First say your name, or /login NAME PASSWORD, or /quit");
    return true;
  }
  auto i = std::find_if(std::begin(commands), std::end(commands), [&](const command& x) {
    return equal_ignoring_case(x.name, input.command);
  });
  if (i == std::end(commands))
    info(fmt::format("Unknown command /{}. Try /help", input.command));
  else if (i->needs_argument && input.text.empty())
    info(fmt::format("Usage: /{} {}", i->name, i->usage));
  else
    (this->*i->run)(input.text);
  return true;
}

void plain_session::help(std::string_view) {
  for (auto& x : commands)
    info(fmt::format("/{}{}{}: {}", x.name, x.usage.empty() ? "" : " ", x.usage, x.help));
  info("//text says \"/text\"; everything else is said as it is");
}

void plain_session::who(std::string_view) {
  auto room = current_room();
  if (room == nullptr)
    return;
  people().ask_room<room_view>(
    room->name,
    [this](caf::expected<room_view> answer) {
      if (answer)
        list_nicks(fmt::format("Users in {}: ", answer->name), std::move(answer->members),
                   {}, [] {});
    },
    view_atom::value);
}

void plain_session::rooms(std::string_view) {
  people().list(
    rooms_at_once,
    [this](const room_summary& x) {
      info(fmt::format("{} ({} {}){}{}", x.name, x.num_members,
                       x.num_members == 1 ? "user" : "users",
                       x.topic.text.empty() ? "" : ": ", x.topic.text));
    },
    [this] { info("End of rooms"); });
}

void plain_session::join(std::string_view argument) {
  auto room = room_name_from(take_word(argument));
  auto key = take_word(argument);
  if (!is_room_name(room) || !argument.empty())
    info(fmt::format("A room name is # and 1 to {} characters without spaces and commas",
                     max_room_name_length - 1));
  else if (folded(room) == folded(room_))
    info(fmt::format("You are in {} already", room_));
  else
    enter(room, std::string{key});
}

void plain_session::nick(std::string_view name) {
  if (!is_nick(name)) {
    info(fmt::format("That name is not allowed. {}", allowed_names));
    return;
  }
  if (name == people().who()->nick) {
    info(fmt::format("You are known as {} already", name));
    return;
  }
  auto wanted = *people().who();
  wanted.nick = std::string{name};
  people().rename(wanted, [this, wanted](const caf::error& why, const std::string& room) {
    if (!room.empty())
      info(fmt::format("You keep your name: you may not speak in {}", room));
    else if (code_of(why) == errc::too_often)
      info(reason_of(why, activity::rename));
    else if (why)
      info(fmt::format("The name '{}' is {}", wanted.nick,
                       code_of(why) == errc::registered_nick ? "registered: /login first"
                                                             : how_taken(why)));
    else
      info(fmt::format("You are now known as {}", wanted.nick));
  });
}

void plain_session::msg(std::string_view argument) {
  std::string name{take_word(argument)};
  if (argument.empty()) {
    info("Usage: /msg NAME TEXT");
    return;
  }
  if (is_service(name)) {
    auto say = [this](std::string_view text) { info(text); };
    ask_service(name, {host_, say, [this](const std::string& x) { nick(x); }, [] {}},
                argument);
    return;
  }
  people().tell(
    name, {event_kind::said, std::string{argument}},
    [this, name](caf::expected<told> answer) {
      if (!answer && code_of(answer.error()) == errc::dropped)
        return; // nobody is to know
      if (!answer && code_of(answer.error()) == errc::filtered)
        info("Not sent: " + reason_in(answer.error()));
      else if (!answer && code_of(answer.error()) == errc::too_often)
        info(fmt::format("Not sent. {}", reason_of(answer.error(), activity::addressee)));
      else if (!answer && code_of(answer.error()) != errc::no_such_nick)
        info(fmt::format("{} {}", name, to_string(code_of(answer.error()))));
      else if (!answer)
        info(fmt::format("{}: nobody here has that name. Try /who", name));
      else if (auto& who = *answer->addressee; !who.away.empty())
        info(fmt::format("{} is away: {}", who.nick, who.away));
    });
}

void plain_session::me(std::string_view text) {
  say(event_kind::acted, text);
}

void plain_session::topic(std::string_view text) {
  auto room = current_room();
  if (room == nullptr)
    return;
  if (text.size() > max_topic_length) {
    info(fmt::format("The topic is too long: {} bytes are allowed", max_topic_length));
  } else if (!text.empty()) {
    act(topic_atom::value, people().who(), std::string{text});
  } else {
    people().ask_room<room_summary>(
      room->name,
      [this](caf::expected<room_summary> answer) {
        if (answer)
          show_topic(answer->topic, answer->name);
      },
      summary_atom::value);
  }
}

void plain_session::away(std::string_view text) {
  auto me = *people().who();
  text = text.substr(0, piece_length(text, max_away_length));
  if (text != me.away) {
    me.away = text;
    people().change(event_kind::went_away, me);
  }
  info(text.empty() ? "You are back" : "Whoever writes to you hears that you are away");
}

void plain_session::invite(std::string_view name) {
  if (current_room() == nullptr)
    return;
  std::string nick{take_word(name)};
  if (auto why = people().turn_to(nick)) {
    info(reason_of(why, activity::addressee));
    return;
  }
  people().ask_directory<std::vector<person>>(
    [this, nick](caf::expected<std::vector<person>> found) {
      if (!found || found->empty()) {
        info(fmt::format("{}: nobody here has that name", nick));
        return;
      }
      people().act(
        room_,
        [this, nick](const caf::error& why) {
          if (why)
            refuse(why);
          else
            info(fmt::format("{} is invited to {}", nick, room_));
        },
        invite_atom::value, found->front());
    },
    person_atom::value, std::vector<std::string>{nick});
}

void plain_session::kick(std::string_view argument) {
  if (current_room() == nullptr)
    return;
  std::string name{take_word(argument)};
  auto reason = argument.empty() ? std::string_view{people().who()->nick} : argument;
  act(kick_atom::value, people().who(), std::move(name),
      std::string{reason.substr(0, piece_length(reason, max_kick_length))});
}

void plain_session::op(std::string_view name) {
  change_rank(true, name);
}

void plain_session::deop(std::string_view name) {
  change_rank(false, name);
}

void plain_session::change_rank(bool add, std::string_view name) {
  if (current_room() == nullptr)
    return;
  people().change_modes(room_, {{add, 'o', std::string{take_word(name)}}},
                        [this](caf::expected<mode_result> answer) {
                          if (!answer)
                            refuse(answer.error());
                          else if (!answer->refused.empty())
                            refuse(make_error(answer->refused.front().why));
                        });
}

void plain_session::register_(std::string_view password) {
  auto& me = *people().who();
  if (me.owner != 0) {
    info(fmt::format("You are logged in to {} already", me.account));
    return;
  }
  register_account(
    host_, me.nick, std::string{password}, [this](caf::expected<std::string> made) {
      info(made ? fmt::format("{} is yours now. Next time you are asked for the password",
                              *made)
                : explain_account(made.error(), host_.config()));
    });
}

void plain_session::login(std::string_view argument) {
  std::string name{take_word(argument)};
  std::string password{argument};
  if (password.empty())
    password = std::exchange(name, people().who()->nick);
  log_in(std::move(name), std::move(password));
}

void plain_session::logout(std::string_view) {
  if (people().who()->owner == 0) {
    info("You are not logged in");
    return;
  }
  people().log_in(0, {});
  info("You are logged in no longer");
}

void plain_session::refuse(const caf::error& why) {
  info("That is not possible: " + to_string(code_of(why)));
}

std::string plain_session::reason_of(const caf::error& why, activity what) const {
  auto code = code_of(why);
  return code == errc::too_often
           ? explain_refusal(what, host_.config().flood[what], seconds_to_wait(why))
           : reason_in(why);
}

void plain_session::quit(std::string_view) {
  host_.close({end_reason::quit, "Quit"});
}

const participant::membership* plain_session::current_room() {
  auto result = people().find_room(room_);
  if (result == nullptr)
    info("You are in no room. Try /join ROOM");
  return result;
}

void plain_session::say(event_kind kind, std::string_view text) {
  if (auto room = current_room())
    people().say(*room, {kind, std::string{text}});
}

void plain_session::show_topic(const topic_info& topic, const std::string& room) {
  info(topic.text.empty()
         ? fmt::format("No topic is set in {}", room)
         : fmt::format("Topic of {} (set by {}): {}", room, topic.set_by, topic.text));
}

void plain_session::info(std::string_view text) {
  std::string out;
  append_info(out, text);
  host_.write(out);
}

} // namespace hubbub
