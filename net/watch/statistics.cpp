#include "net/watch/statistics.hpp"

namespace hubbub {

namespace {

void append(log_fields& to, log_fields from) {
  for (auto& x : from)
    to.push_back(std::move(x));
}

} // namespace

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
  append(result, fields_of(x.numbers.all));
  return result;
}

} // namespace hubbub
