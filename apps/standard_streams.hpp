#pragma once

namespace hubbub {

/// Opens /dev/null for each of standard input, output and error that is closed. To be
/// called before anything else opens a descriptor: the first socket would get the
/// number, and what is printed would be sent to whoever is at its other end.
void open_standard_streams();

} // namespace hubbub
