#pragma once

#include <cstdint>
#include <string>

namespace hubbub::client {

/// What is known of a server's certificate, and what the user wants of it.
struct tls_evidence {
  std::string host;
  uint16_t port = 0;
  std::string shown;    ///< its fingerprint: SHA-256, 64 lower-case hexadecimal digits
  std::string distrust; ///< why nobody vouches for it, a sentence; empty: somebody does
  std::string wanted;   ///< by --tls-fingerprint; empty: any
  std::string known;    ///< of the last time; empty: there was none
  std::string kept_in;  ///< the file that has that
};

/// Whether to talk to it.
struct tls_verdict {
  enum class kind {
    trust,
    ask, ///< the user: nobody vouches for it, and it was never seen
    refuse,
  };

  kind what;
  std::string words; ///< the question, or why it is refused
};

/// Judges a server by its certificate.
/// @param interactive whether there is somebody to ask.
tls_verdict judge(const tls_evidence& x, bool interactive);

/// A fingerprint as people compare and programs print it, reduced to 64 lower-case
/// hexadecimal digits ("AB:CD..." with colons or without, "SHA256:" in front or not);
/// empty if it is none.
std::string normal_fingerprint(const std::string& text);

} // namespace hubbub::client
