#pragma once

#include <ctime>
#include <string>
#include <vector>

#include "net/transport/tls_credentials.hpp"

/// Certificates that vouch for themselves, for servers that have no other.
namespace hubbub {

/// How long one is good. Whoever knows such a certificate knows it by its fingerprint,
/// and a new one looks like somebody else: it should outlive the server.
constexpr std::time_t certificate_lifetime = 3650 * 86'400; // seconds

/// So much earlier it begins: clients' clocks may be late.
constexpr std::time_t clock_allowance = 86'400; // seconds

/// A certificate and its key, as PEM.
struct pem_pair {
  std::string certificate;
  std::string key;
};

/// Makes an ECDSA key (P-256) and a certificate for it (RFC 5280).
/// @param names the first is its common name; all that are host names or numeric
/// addresses are its subject alternative names.
/// @param error gets a sentence if it cannot be made.
pem_pair make_certificate(const std::vector<std::string>& names, std::time_t now,
                          std::string& error);

/// Writes both files, the key so that only its owner can read it. A file that is there is
/// never overwritten; whoever looks sees a whole file or none.
/// @returns an empty string, or one sentence about what is wrong.
std::string write_certificate(const pem_pair& made, const certificate_files& where);

} // namespace hubbub
