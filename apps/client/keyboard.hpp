#pragma once

#include "apps/client/interfaces.hpp"

namespace hubbub::client {

/// The signals that a person sends from the keyboard or by closing the window,
/// and that reach the client as messages.
///
/// While it lives they are blocked in the thread that made it, and in all
/// threads started after that: make it before the actor system.
class keyboard_signals {
public:
  keyboard_signals();
  ~keyboard_signals();
  keyboard_signals(const keyboard_signals&) = delete;
  keyboard_signals& operator=(const keyboard_signals&) = delete;

  /// A descriptor that a keyboard can wait on.
  int fd() const { return fd_; }

private:
  int fd_;
};

/// Ends a keyboard's wait from another thread.
class alarm_bell {
public:
  alarm_bell();
  ~alarm_bell();
  alarm_bell(const alarm_bell&) = delete;
  alarm_bell& operator=(const alarm_bell&) = delete;

  /// A descriptor that a keyboard can wait on.
  int fd() const { return fd_; }

  /// Ends the wait that is going on, or else the next one.
  static void ring(int fd);

private:
  int fd_;
};

/// What a keyboard waits on.
struct keyboard_sources {
  int keys;    ///< standard input
  int signals; ///< of a `keyboard_signals`
  int bell;    ///< of an `alarm_bell`
};

/// The actor that reads standard input. Spawn it detached: it blocks.
keyboard_actor::behavior_type keyboard(keyboard_actor::pointer self,
                                       keyboard_sources sources);

} // namespace hubbub::client
