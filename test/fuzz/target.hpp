#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hubbub::fuzz {

/// Ends the process, and so makes a finding of the input, unless something holds.
/// @param what The sentence that ought to be true.
void expect(bool holds, std::string_view what);

/// The same, with the text that breaks it.
void expect(bool holds, std::string_view what, std::string_view text);

/// An input as a row of small decisions and a text: whatever the bytes are, they mean
/// something.
class input {
public:
  explicit input(std::string_view bytes) : rest_(bytes) {}

  /// The next byte; 0 if there is none.
  uint8_t byte();

  /// The next bytes up to a line end, which is taken as well.
  std::string_view line();

  /// A copy of some bytes in a block of their own, so that nobody reads past their end
  /// unseen.
  static std::string own(std::string_view bytes) { return std::string{bytes}; }

  std::string_view rest() const { return rest_; }

  bool empty() const { return rest_.empty(); }

private:
  std::string_view rest_;
};

/// What is done with each input of a target. Defined once per target, by `FUZZ_TARGET`.
using run_target = void (*)(std::string_view bytes);

/// Makes a target known to the replay of inputs.
struct registered_target {
  registered_target(const char* name, run_target run);
};

} // namespace hubbub::fuzz

// A target is a function of its input. With libFuzzer each is a program of its own;
// without, all of them are in one program that replays inputs (replay.cpp).
#ifdef HUBBUB_FUZZ
#define FUZZ_TARGET(name)                                                                \
  static void fuzz_##name(std::string_view bytes);                                       \
  extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {              \
    fuzz_##name({reinterpret_cast<const char*>(data), size});                            \
    return 0;                                                                            \
  }                                                                                      \
  static void fuzz_##name(std::string_view bytes)
#else
#define FUZZ_TARGET(name)                                                                \
  static void fuzz_##name(std::string_view bytes);                                       \
  static const hubbub::fuzz::registered_target registered_##name{#name, fuzz_##name};    \
  static void fuzz_##name(std::string_view bytes)
#endif
