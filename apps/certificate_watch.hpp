#pragma once

#include <ctime>
#include <string>
#include <vector>

#include "apps/certificates.hpp"
#include "net/watch/log.hpp"

namespace hubbub {

/// The certificates of a running server, and whether their files are still those that
/// were loaded. What does not load is never used: the ones before stay.
class certificate_watch {
public:
  /// How long before its end one is warned of, but no more than a third of its time: some
  /// are made for six days.
  static constexpr std::time_t notice = 14 * 86'400; // seconds

  /// How often.
  static constexpr std::time_t notice_interval = 86'400; // seconds

  /// What has come of a look.
  struct news {
    bool changed = false; ///< whether `current` is another one than before
    std::string error;    ///< one sentence; empty: nothing is wrong
    std::vector<log_entry> log;
  };

  /// Loads what there is. Makes a pair if none is configured, and none is there.
  news load(certificate_sources sources, std::time_t now);

  /// Loads files that have changed since they were last loaded, or tried to be; those
  /// that could not be loaded in any case. Says once what is wrong with a file.
  news look(std::time_t now);

  /// Null: nothing speaks TLS, or nothing could ever be loaded.
  const tls_credentials_ptr& current() const { return current_; }

private:
  /// What changes when a file does: times, size, place; or why there is none.
  using stamps = std::vector<std::string>;

  stamps stamps_now() const;

  void warn(std::time_t now, news& into);

  certificate_sources sources_;
  tls_credentials_ptr current_;
  stamps stamps_; // of the files at the last attempt
  bool failed_ = false;
  std::time_t warned_ = 0; // when; 0: never of these
};

} // namespace hubbub
