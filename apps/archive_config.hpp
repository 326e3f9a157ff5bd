#pragma once

#include <cstdint>
#include <string>

#include <caf/config_option_set.hpp>

#include "actors/recorder.hpp"
#include "net/settings.hpp"

namespace hubbub {

/// The options of the section `archive`: what is kept of what is said.
class archive_config {
public:
  void add_options(caf::config_option_set& to);

  /// Reads them. @returns what is wrong with one of them, or nothing.
  std::string take(settings& into) const;

  /// How the recorder is to be, but for its archive.
  recorder_rules recorder() const;

  /// What is kept on the disk.
  archive_rules archive() const { return {keep_days_, keep_rows_, search_}; }

  /// Whether anything is kept at all.
  bool is_kept() const { return recent_ != 0 || is_lasting(); }

  /// Whether anything is kept on the disk.
  bool is_lasting() const { return keep_days_ != 0 || keep_rows_ != 0; }

  const std::string& file() const { return file_; }

  bool operator!=(const archive_config& other) const;

private:
  uint32_t recent_ = 200;
  size_t memory_ = size_t{64} << 20;
  uint32_t page_ = 100;
  uint32_t keep_days_ = 0;
  uint64_t keep_rows_ = 0;
  bool search_ = true;
  size_t queue_ = 20'000;
  std::string cutoff_ = "none";
  std::string file_ = "hubbub-history.db";
};

} // namespace hubbub
