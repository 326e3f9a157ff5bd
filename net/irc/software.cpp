#include "net/irc/software.hpp"

namespace hubbub::irc {

const std::string_view software = "hubbub-" HUBBUB_VERSION;

} // namespace hubbub::irc
