#pragma once

#include <fstream>
#include <string>

#include "test/e2e/temporary_folder.hpp"

namespace e2e {

/// Files for a server to read, which a test changes while it runs.
class configuration {
public:
  explicit configuration(const std::string& text) { write(text); }

  /// Replaces the configuration.
  void write(const std::string& text) { std::ofstream{folder_ / "hubbub.conf"} << text; }

  /// Replaces the message of the day, which a configuration has to name.
  void write_motd(const std::string& text) { std::ofstream{motd()} << text; }
  std::string motd() const { return folder_ / "motd"; }

  /// The option that makes the server read it.
  std::string option() const { return "--config-file=" + (folder_ / "hubbub.conf"); }

private:
  temporary_folder folder_;
};

} // namespace e2e
