#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "actors/address.hpp"

namespace hubbub {

/// For whom a proxy speaks (X-Forwarded-For): of the addresses it names, the last that is
/// not that of a proxy we trust. What stands before it is only the client's own word.
/// @returns empty if there is no such, or it is no address.
std::string forwarded_address(std::string_view list,
                              const std::vector<ip_network>& proxies);

} // namespace hubbub
