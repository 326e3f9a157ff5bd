#include "apps/client/room_directory.hpp"

#include "net/codec/text.hpp"

namespace hubbub::client {

bool less_without_case::operator()(const std::string& x, const std::string& y) const {
  return less_ignoring_case(x, y);
}

void room_directory::add(const std::string& name) {
  ++listed_;
  if (names_.size() < most_names)
    names_.insert(name);
}

} // namespace hubbub::client
