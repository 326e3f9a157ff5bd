#pragma once

#include <cstdint>
#include <string_view>

namespace hubbub {

/// How metrics are written.
enum class exposition : uint8_t {
  text,        ///< Prometheus' text format 0.0.4
  openmetrics, ///< OpenMetrics 1.0
};

/// The one that a client likes best.
/// @param accept its Accept field.
exposition choose_exposition(std::string_view accept);

/// What HTTP calls it.
std::string_view content_type(exposition x);

} // namespace hubbub
