#pragma once

namespace hubbub::client {

/// Whether the terminal that TERM names can have each of its cells painted, as a full
/// screen wants it (terminfo(5): cup and clear). To be asked before readline starts.
bool can_be_painted();

} // namespace hubbub::client
