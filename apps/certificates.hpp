#pragma once

#include <ctime>
#include <string>

#include "net/transport/tls_credentials.hpp"

namespace hubbub {

/// Where a server's certificates come from.
struct certificate_sources {
  bool wanted = false;      ///< whether anything speaks TLS
  tls_options options{};    ///< no pairs: the server's own one in the state folder
  std::string state_folder; ///< as `state_folder` found it
  std::string server_name;  ///< of whom an own one speaks
};

/// Where an own pair is.
certificate_files own_certificate(const std::string& state_folder);

/// The files that are to be loaded: those configured, or the own ones.
std::vector<certificate_files> files_of(const certificate_sources& sources);

/// Makes a pair in the state folder, for the server's name and for this machine
/// (localhost, 127.0.0.1, ::1).
/// @returns an empty string, or one sentence about what is wrong.
std::string make_own_certificate(const certificate_sources& sources, std::time_t now);

/// Loads what is configured; with nothing configured the own pair.
/// @returns null if something is wrong: then `error` is one sentence that begins with the
/// option to blame; or if nothing is wanted.
tls_credentials_ptr load_certificates(const certificate_sources& sources, std::time_t now,
                                      std::string& error);

/// Whether `load_certificates` would have to make a pair first: none is configured, and
/// neither of the own files is there.
bool lacks_certificate(const certificate_sources& sources);

/// What the console shows of an own pair that was just made: its files and its
/// fingerprint, as most programs write it.
std::string introduce(const certificate_sources& sources, const tls_credentials& made);

} // namespace hubbub
