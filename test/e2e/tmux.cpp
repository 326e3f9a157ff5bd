#include "test/e2e/tmux.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace e2e {

namespace {

process::options at_home(const temporary_folder& folder) {
  process::options result;
  result.environment = {"HOME=" + folder.path(),
                        "XDG_STATE_HOME=", "TERM=screen-256color", "INPUTRC=/dev/null"};
  return result;
}

// tmux 3.3 now and then misses the end of a program, so a shell writes the exit code
// to a file. It survives a Ctrl+C that is meant for the program.
const std::string note_exit_code =
  R"(trap : INT; "$@"; echo $? >"$0.new"; mv "$0.new" "$0")";

std::string without_trailing(std::string text, const char* characters) {
  text.erase(text.find_last_not_of(characters) + 1);
  return text;
}

} // namespace

// In the foreground (-D), so that tmux and all in it go when the test goes.
terminal::terminal(const std::vector<std::string>& command)
    : server_({"tmux", "-D", "-u", "-f", "/dev/null", "-S", folder_ / "tmux"},
              at_home(folder_)) {
  // Its socket is there a moment before it answers.
  auto answers = [this] {
    try {
      tmux({"set-option", "-g", "status", "off"});
      return true;
    } catch (const std::runtime_error&) {
      return false;
    }
  };
  if (!eventually(answers))
    throw timed_out("tmux does not start");
  tmux({"set-option", "-g", "remain-on-exit", "on"}); // the last screen stays
  std::vector<std::string> start = {"new-session", "-d", "-x", "100", "-y", "30", "--"};
  start.insert(start.end(), {"sh", "-c", note_exit_code, folder_ / "exit-code"});
  start.insert(start.end(), command.begin(), command.end());
  tmux(start);
  try {
    tmux({"pipe-pane", "cat >'" + folder_ / "output" + "'"});
  } catch (const std::runtime_error&) {
    // The program has ended already.
  }
}

terminal::~terminal() {
  try {
    tmux({"kill-server"});
  } catch (const std::exception&) {
    // Gone already, or to be killed by `server_`.
  }
}

void terminal::type(const std::string& text) {
  tmux({"send-keys", "-l", "--", text});
}

void terminal::press(const std::string& key) {
  tmux({"send-keys", key});
}

void terminal::enter(const std::string& text) {
  type(text);
  press("Enter");
}

std::string terminal::screen() {
  return tmux({"capture-pane", "-p"});
}

std::string terminal::screen_with_colours() {
  return tmux({"capture-pane", "-p", "-e"});
}

void terminal::paste(const std::string& text) {
  auto file = folder_ / "paste";
  std::ofstream{file} << text;
  tmux({"load-buffer", file});
  tmux({"paste-buffer", "-p"});
}

void terminal::resize(int columns) {
  tmux({"resize-window", "-x", std::to_string(columns)});
}

std::string terminal::screen_and_above() {
  return tmux({"capture-pane", "-p", "-S", "-"});
}

std::string terminal::output() {
  std::ifstream file{folder_ / "output"};
  return {std::istreambuf_iterator<char>{file}, {}};
}

bool terminal::wrote(const std::string& text) {
  return eventually([&] { return output().find(text) != std::string::npos; });
}

std::string terminal::last_line() {
  auto text = without_trailing(screen(), "\n ");
  return text.substr(text.rfind('\n') + 1);
}

bool terminal::shows(const std::string& text) {
  return eventually([&] { return screen().find(text) != std::string::npos; });
}

bool terminal::ends_with_line(const std::string& text) {
  auto expected = without_trailing(text, " ");
  return eventually([&] { return last_line() == expected; });
}

int terminal::exit_code() {
  auto noted = folder_ / "exit-code";
  if (!eventually([&] { return std::filesystem::exists(noted); }))
    throw timed_out("still running, and the screen shows:\n" + screen());
  int result = -1;
  std::ifstream{noted} >> result;
  return result;
}

std::string terminal::tmux(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"tmux", "-N", "-S", folder_ / "tmux"});
  return run(arguments);
}

} // namespace e2e
