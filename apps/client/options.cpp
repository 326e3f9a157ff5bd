// Every option of the client.
#include "apps/client/config.hpp"

namespace hubbub::client {

const std::vector<client_config::option>& client_config::options() {
  using self = client_config;
  static const std::vector<option> table = {
    {"", "", "", "Where to go:", {}},
    {"host", "HOST", "127.0.0.1", "where the server is: a name or an address",
     &self::host},
    {"port", "PORT", "6667", "... and where it listens for IRC; 6697 with --tls",
     &self::port},
    {"tls", "", "", "speak TLS; an address that begins with ircs:// says so, too",
     &self::tls},
    {"tls-fingerprint", "SHA256", "",
     "its certificate must have that fingerprint,\nwhoever vouches for it",
     &self::tls_fingerprint},
    {"tls-ca", "FILE", "",
     "who may vouch for it, in PEM form, instead of\nthose whom this machine trusts",
     &self::tls_ca},
    {"tls-certificate", "FILE", "", "what to show of oneself (PEM)",
     &self::tls_certificate},
    {"tls-key", "FILE", "", "... and its key, if that is in another file",
     &self::tls_key},
    {"name", "NAME", "", "who you are; asked for if not given", &self::name, true},
    {"room", "ROOM", "#lobby", "where to go first; several: \"#a,#b\"", &self::room},
    {"key", "KEY", "", "the key of that room, if it has one", &self::key},
    {"account", "ACCOUNT", "",
     "the account to log in to (SASL), with a password\nor the certificate of "
     "--tls-certificate",
     &self::account, true},
    {"password", "PASSWORD", "",
     "its password, or that of the server; asked for in a\nterminal. Best in "
     "HUBBUB_PASSWORD",
     &self::password},
    {"password-file", "FILE", "", "... or a file whose first line it is",
     &self::password_file},
    {"sasl", "auto|external|scram|plain", "auto",
     "how to log in; auto: by the certificate, or by a proof\nof the password "
     "(SCRAM-SHA-256) if the server offers it,\nelse by saying it",
     &self::sasl},
    {"reconnect", "on|off|auto", "auto",
     "whether a lost connection is made again;\nauto: in a terminal", &self::reconnect},
    {"", "", "", "How it looks:", {}},
    {"screen", "plain|full", "plain",
     "lines above the prompt, which the terminal keeps; full:\nthe whole screen, with a "
     "row "
     "that says where you are",
     &self::screen},
    {"names", "on|off", "on", "... and, from 100 columns on, who is there at its side",
     &self::names},
    {"color", "auto|always|never|names", "auto",
     "colours; auto: in a terminal; names: and a colour\nfor each person's name",
     &self::color},
    {"timestamps", "off|short|full", "off", "when it was said, in front of each line",
     &self::timestamps},
    {"style", "bracket|colon", "bracket", "whose words: [Bob]: hello, or Bob: hello",
     &self::style},
    {"reasons", "on|off", "on", "whether it is shown why people leave", &self::reasons},
    {"presence", "all|smart|none", "smart",
     "whose coming and going is shown; smart: in a room of\nmore than 20, of those who "
     "have spoken lately",
     &self::presence},
    {"highlight", "WORDS", "", "words that are like your name: \"tea,coffee\"",
     &self::highlight},
    {"highlight-except", "WORDS", "", "... but not within these: \"green tea\"",
     &self::highlight_except},
    {"bell", "on|off", "on",
     "whether it rings when somebody says your name,\nor writes to you alone",
     &self::bell},
    {"notification", "off|osc9|osc777", "off",
     "... and how the terminal has the desktop show it", &self::notification},
    {"on-mention", "COMMAND", "",
     "... and a shell command that is started, with\nHUBBUB_FROM, HUBBUB_ROOM and "
     "HUBBUB_TEXT",
     &self::on_mention, false, true},
    {"aliases", "ALIASES", "", "commands of your own: \"hi=me waves; bye=quit\"",
     &self::aliases},
    {"log-folder", "FOLDER", "", "keep what is said, in a file for each room and day",
     &self::log_folder},
    {"log-private", "on|off", "off", "... also what is said to one person alone",
     &self::log_private},
    {"history", "FILE", "on",
     "where to keep what you enter for the next time:\na file; on: in your own folder; "
     "off: nowhere",
     &self::history},
    {"history-lines", "LINES", "50",
     "so much of what was said before is shown when you enter a\nroom, or come back to "
     "it; 0: nothing; in a terminal only",
     &self::history_lines},
    {"paste-limit", "LINES", "20",
     "so many lines are pasted without a question;\n0: as many as there are",
     &self::paste_limit},
    {"", "", "", "For scripts:", {}},
    {"exec", "COMMAND", "",
     "a shell command to talk instead of you: what it prints is\nsaid, what is said it "
     "reads",
     &self::exec, false, true},
    {"commands", "on|off", "on",
     "whether \"/who\" or \"exit\" means something,\nor is text like any other",
     &self::commands},
    {"raw", "", "", "what comes out: IRC lines as the server sent them", &self::raw},
    {"json", "", "", "... or JSON, one object a line: time, kind, room, from, text",
     &self::json},
  };
  return table;
}

} // namespace hubbub::client
