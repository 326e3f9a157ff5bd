#include "net/watch/statistics.hpp"

namespace hubbub {

namespace {

struct known_reason {
  std::string_view beginning;
  std::string_view key;
};

/// What the server itself says. People's own reasons begin with "Quit".
constexpr known_reason known_reasons[] = {
  {"Bad password", "bad-password"},
  {"Connection closed", "closed"},
  {"Connection reset", "reset"},
  {"Connection timed out", "connection-timeout"},
  {"Excess Flood", "flood"},
  {"Killed (", "killed"},
  {"Line too long", "line-too-long"},
  {"Password not checked", "unchecked-password"},
  {"Ping timeout", "ping-timeout"},
  {"Quit", "quit"},
  {"Registration timed out", "registration-timeout"},
  {"SendQ exceeded", "sendq"},
  {"Stalled connection", "stalled"},
  {"The server is full: out of descriptors", "descriptors"},
  {"The server is full", "full"},
  {"The server is shutting down", "shutdown"},
  {"Too many names were refused", "refused-names"},
  {"Too many wrong passwords", "wrong-passwords"},
  {"Too many connections from your address that have not", "unregistered"},
  {"Too many connections from your address", "per-address"},
  {"Your address connects too often", "connect-rate"},
};

void append(log_fields& to, log_fields from) {
  for (auto& x : from)
    to.push_back(std::move(x));
}

} // namespace

std::string_view reason_key(std::string_view reason) {
  for (auto& x : known_reasons)
    if (reason.substr(0, x.beginning.size()) == x.beginning)
      return x.key;
  return "other";
}

log_fields fields_of(std::string_view prefix, const counts& x) {
  log_fields result;
  for (auto& [name, count] : x)
    result.emplace_back(std::string{prefix} + '.' + name, std::to_string(count));
  return result;
}

log_fields fields_of(const traffic& x) {
  return {{"lines_in", std::to_string(x.lines_in)},
          {"lines_out", std::to_string(x.lines_out)},
          {"bytes_in", std::to_string(x.bytes_in)},
          {"bytes_out", std::to_string(x.bytes_out)},
          {"most_unsent", std::to_string(x.most_unsent)},
          {"most_unread", std::to_string(x.most_unread)}};
}

log_fields fields_of(const statistics& x) {
  log_fields result{{"accepted", std::to_string(x.accepted)},
                    {"most_connections", std::to_string(x.most_connections)}};
  append(result, fields_of("connections", x.connections));
  append(result, fields_of("refused", x.refused));
  append(result, fields_of("ended", x.ended));
  append(result, fields_of(x.total));
  return result;
}

} // namespace hubbub
