#include "net/watch/exposition.hpp"

#include "net/web/media_type.hpp"

namespace hubbub {

exposition choose_exposition(std::string_view accept) {
  // Who says nothing is a person with a browser or curl, or an old program.
  if (accept.empty())
    return exposition::text;
  auto openmetrics = quality_of(accept, "application/openmetrics-text", "1.0.0");
  auto text = quality_of(accept, "text/plain", "0.0.4");
  return openmetrics > text ? exposition::openmetrics : exposition::text;
}

std::string_view content_type(exposition x) {
  return x == exposition::openmetrics
           ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
           : "text/plain; version=0.0.4; charset=utf-8";
}

} // namespace hubbub
