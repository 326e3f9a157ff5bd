#pragma once

#include "bench/workloads.hpp"

#include <string>

namespace bench {

/// A flat JSON object, written key by key.
class json_line {
public:
  void text(const char* key, const std::string& value);
  void number(const char* key, double value);
  void truth(const char* key, bool value);
  std::string finished() const { return "{" + body_ + "}"; }

private:
  void key(const char* name);

  std::string body_;
};

/// Adds what a step found, in the units people read: seconds, microseconds, KiB.
void describe(json_line& line, const result& found);

} // namespace bench
