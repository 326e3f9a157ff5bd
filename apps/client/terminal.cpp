#include "apps/client/terminal.hpp"

#include <algorithm>
#include <csignal>
#include <utility>

#include <caf/stateful_actor.hpp>
#include <caf/typed_event_based_actor.hpp>

#include "apps/client/hygiene.hpp"
#include "apps/client/keyboard.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

// Bytes that may have been entered and not taken: beyond, the keyboard is not
// read, and a pipe in front of it fills up.
constexpr size_t ahead_limit = 64 * 1024;

// So many choices are shown without a question.
constexpr size_t most_listed = 100;

} // namespace

desktop_notification notification_called(const std::string& value) {
  return value == "osc9"     ? desktop_notification::osc9
         : value == "osc777" ? desktop_notification::osc777
                             : desktop_notification::none;
}

void terminal_state::listen(input_actor to) {
  conversation = std::move(to);
  display->open();
  display->colour_names(options.colour && options.names);
  if (options.full)
    fill(true);
  watch();
}

void terminal_state::print(const screen_lines& lines) {
  std::vector<shown_line> said;
  for (auto& line : lines.items) {
    auto shown = looks_of(line);
    if (line.alert)
      shown.signals = signals_of(line);
    if (line.kind != line_kind::error) {
      said.push_back(std::move(shown));
      continue;
    }
    // Errors may go elsewhere, but not ahead of what came before.
    if (!said.empty())
      check(display->show(std::exchange(said, {})));
    check(display->show_error({std::move(shown)}));
  }
  if (!said.empty())
    check(display->show(said));
}

// What rings, and what has the desktop show it. OSC 9 has one text, OSC 777 a title and a
// text, with ';' between them.
std::string terminal_state::signals_of(const screen_line& line) const {
  std::string result;
  if (options.rings)
    result += '\a';
  constexpr size_t longest = 200; // bytes
  auto text = harmless(line.text);
  text.resize(piece_length(text, longest));
  if (options.notification == desktop_notification::osc9)
    result += "\033]9;" + text + '\a';
  else if (options.notification == desktop_notification::osc777)
    result += "\033]777;notify;Hubbub;" + text + '\a';
  return result;
}

void terminal_state::set(const std::string& look, const std::string& value) {
  if (look == "bell")
    options.rings = value == "on";
  else if (look == "timestamps")
    options.stamps = stamps_called(value);
  else if (look == "notification")
    options.notification = notification_called(value);
  else if (look == "screen")
    fill(value == "full");
  else if (look == "color") {
    colours = palette{value != "never", value == "names"};
    display->colour_names(value == "names");
  }
}

// The conversation asks for no more than the terminal says it can; but it may be wrong.
void terminal_state::fill(bool whole_screen) {
  if (!display->fill(whole_screen))
    check(display->show(
      {colours.show({line_kind::error, "** This terminal is no full screen **"}, {})}));
}

shown_line terminal_state::looks_of(const screen_line& line) const {
  if (line.kind == line_kind::data) {
    shown_line result{
      styled_text{options.onto_terminal ? harmless(line.text) : line.text}};
    result.whole = true;
    return result;
  }
  std::string stamp;
  if (options.stamps != timestamp_form::none)
    stamp = timestamp(options.stamps, line.time != 0 ? line.time : options.clock());
  return colours.show(line, std::move(stamp));
}

void terminal_state::set_prompt(std::string text, const std::string& waiting) {
  prompt = std::move(text);
  auto shown = colours.paint(line_kind::system, waiting);
  shown.append(colours.paint(line_kind::own, prompt));
  display->prompt(shown);
}

bool terminal_state::wants_keys() const {
  return !input_ended && bytes_ahead < ahead_limit;
}

void terminal_state::watch() {
  keys_wanted = wants_keys();
  self->request(keyboard, caf::infinite, watch_atom_v, keys_wanted)
    .then([this](const input_event& event) { handle(event); });
}

void terminal_state::handle(const input_event& event) {
  for (auto signal : event.signals)
    handle_signal(signal);
  if (!event.bytes.empty())
    display->feed(event.bytes);
  if (event.ended) {
    input_ended = true;
    display->feed(std::nullopt);
  }
  handle_keys();
  watch();
}

void terminal_state::handle_signal(int32_t signal) {
  switch (signal) {
    case SIGWINCH:
      display->resize();
      break;
    case SIGTSTP:
      display->suspend();
      break;
    case SIGCONT:
      display->resume();
      break;
    default:
      self->send(conversation, stop_atom_v);
  }
}

void terminal_state::handle_keys() {
  while (!completing) {
    auto event = display->next();
    if (!event)
      break;
    if (event->what == screen_event::line) {
      enter(*event);
      continue;
    }
    hand_over();
    if (event->what == screen_event::complete)
      complete(*event);
    else if (event->what == screen_event::end)
      self->send(conversation, finished_atom_v);
    else if (event->what == screen_event::choose)
      self->send(conversation, choose_atom_v, static_cast<uint32_t>(event->cursor));
    else if (event->what == screen_event::answer) {
      if (event->cursor == 1 && tabs)
        list(tabs->choices);
    } else if (event->what == screen_event::secret)
      self->send(conversation, secret_atom_v, std::move(event->text));
    else if (event->what == screen_event::stop)
      self->send(conversation, stop_atom_v);
    else if (event->what == screen_event::pause)
      options.pause(); // comes back to us as a signal
    else
      self->send(conversation, interrupt_atom_v);
  }
  hand_over();
}

// What has several rows (Alt+Enter) is shown as so many lines, and is one text.
void terminal_state::enter(const screen_event& event) {
  if (event.literal != entered.literal)
    hand_over();
  entered.literal = event.literal;
  entered.items.push_back(event.text);
  auto literal = event.literal; // a command is in the first row, if anywhere
  for (std::string_view rest = event.text;;) {
    auto end = std::min(rest.find('\n'), rest.size());
    std::string row{rest.substr(0, end)};
    if (options.interactive) {
      echo.push_back(looks_of({line_kind::own, prompt + row}));
      echo.back().command =
        !literal && row.substr(0, 1) == "/" && row.substr(0, 2) != "//";
    }
    if (end == rest.size())
      break;
    rest.remove_prefix(end + 1);
    literal = true;
  }
}

void terminal_state::hand_over() {
  if (!echo.empty())
    check(display->show(std::exchange(echo, {})));
  if (entered.items.empty())
    return;
  size_t bytes = 0;
  for (auto& line : entered.items)
    bytes += line.size() + 1;
  bytes_ahead += bytes;
  self
    ->request(conversation, caf::infinite, typed_atom_v,
              std::exchange(entered, typed_lines{}))
    .then([this, bytes](done_atom) {
      bytes_ahead -= bytes;
      if (!keys_wanted && wants_keys())
        alarm_bell::ring(options.bell);
    });
}

void terminal_state::complete(const screen_event& event) {
  if (tabs && tabs->shown.text == event.text && tabs->shown.cursor == event.cursor) {
    auto one = tabs->choices;
    one.words = {tabs->choices.words[tabs->next]};
    tabs->next = (tabs->next + 1) % tabs->choices.words.size();
    tabs->shown = completed(tabs->begun, one);
    display->edit(tabs->shown);
    return;
  }
  tabs.reset();
  completing = true;
  self
    ->request(conversation, caf::infinite, complete_atom_v, event.text,
              static_cast<uint32_t>(event.cursor))
    .then([this, event](const completion& choices) {
      completing = false;
      offer(event, choices);
      handle_keys();
    });
}

void terminal_state::offer(const screen_event& event, const completion& choices) {
  auto line = completed({event.text, event.cursor}, choices);
  auto stuck = line.text == event.text;
  auto several = stuck && choices.words.size() > 1;
  auto many = several && choices.words.size() > most_listed;
  if (several)
    tabs = tab_cycle{choices, line, line};
  if (several && !many)
    list(choices);
  display->edit(line);
  if (many)
    display->ask("Show all " + std::to_string(choices.words.size()) + "? (y/n) ");
}

void terminal_state::list(const completion& choices) {
  std::string words;
  for (auto& word : choices.words)
    words += (words.empty() ? "" : "  ") + word;
  check(display->show({colours.show({line_kind::system, words}, {})}));
}

void terminal_state::check(int error) {
  if (error != 0 && !std::exchange(broken, true))
    self->send(conversation, mute_atom_v, static_cast<int32_t>(error));
}

terminal_actor::behavior_type
terminal(terminal_actor::stateful_pointer<terminal_state> self,
         std::shared_ptr<screen> display, keyboard_actor keyboard,
         terminal_options options) {
  auto& state = self->state;
  state.self = self;
  state.display = std::move(display);
  state.keyboard = std::move(keyboard);
  state.colours = palette{options.colour, options.names};
  state.options = std::move(options);
  return {
    [&state](listen_atom, input_actor& to) { state.listen(std::move(to)); },
    [&state](print_atom, const screen_lines& lines) {
      state.print(lines);
      return done_atom_v;
    },
    [&state](prompt_atom, std::string& text, const std::string& waiting) {
      state.set_prompt(std::move(text), waiting);
    },
    [&state](ask_atom, const std::string& words) { state.display->ask_secret(words); },
    [&state](wipe_atom) { state.display->wipe(); },
    [&state](status_atom, const screen_status& status) { state.display->tell(status); },
    [&state](find_atom, const std::string& words) { state.display->find(words); },
    [&state](set_atom, const std::string& name, const std::string& value) {
      state.set(name, value);
    },
    [&state](close_atom) {
      state.display->close();
      state.self->quit();
      return done_atom_v;
    },
  };
}

} // namespace hubbub::client
