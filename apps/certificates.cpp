#include "apps/certificates.hpp"

#include <cctype>

#include <unistd.h>

#include <fmt/format.h>

#include "apps/make_certificate.hpp"
#include "apps/state_folder.hpp"

namespace hubbub {

namespace {

bool is_there(const std::string& path) {
  return ::access(path.c_str(), F_OK) == 0;
}

/// Which option a fault is about, for somebody who wants to change it.
const char* option_of(const tls_fault& fault) {
  switch (fault.of) {
    case tls_fault::part::key:
      return "tls.key";
    case tls_fault::part::priority:
      return "tls.priority";
    default:
      return "tls.certificate";
  }
}

/// A fingerprint with colons between its bytes.
std::string with_colons(const std::string& fingerprint) {
  std::string result;
  for (size_t i = 0; i < fingerprint.size(); ++i) {
    if (i > 0 && i % 2 == 0)
      result += ':';
    result += static_cast<char>(std::toupper(static_cast<unsigned char>(fingerprint[i])));
  }
  return result;
}

} // namespace

certificate_files own_certificate(const std::string& state_folder) {
  return {state_folder + "/tls-certificate.pem", state_folder + "/tls-key.pem"};
}

std::vector<certificate_files> files_of(const certificate_sources& sources) {
  if (!sources.options.pairs.empty())
    return sources.options.pairs;
  return {own_certificate(sources.state_folder)};
}

std::string make_own_certificate(const certificate_sources& sources, std::time_t now) {
  if (auto error = prepare_folder(sources.state_folder); !error.empty())
    return "server.state-folder: " + error;
  std::string error;
  auto made =
    make_certificate({sources.server_name, "localhost", "127.0.0.1", "::1"}, now, error);
  if (error.empty())
    error = write_certificate(made, own_certificate(sources.state_folder));
  return error;
}

bool lacks_certificate(const certificate_sources& sources) {
  auto own = own_certificate(sources.state_folder);
  return sources.wanted && sources.options.pairs.empty() && !is_there(own.certificate)
         && !is_there(own.key);
}

tls_credentials_ptr load_certificates(const certificate_sources& sources, std::time_t now,
                                      std::string& error) {
  if (!sources.wanted)
    return nullptr;
  auto options = sources.options;
  options.pairs = files_of(sources);
  tls_fault fault;
  auto result = tls_credentials::load(options, now, fault);
  if (fault)
    error = fmt::format("{}: {}", option_of(fault), fault.text);
  return result;
}

std::string introduce(const certificate_sources& sources, const tls_credentials& made) {
  auto files = own_certificate(sources.state_folder);
  return fmt::format("Made a certificate that vouches for itself:\n"
                     "  certificate  {}\n"
                     "  key          {}\n"
                     "  SHA-256      {}\n",
                     files.certificate, files.key,
                     with_colons(made.certificates().front().fingerprint));
}

} // namespace hubbub
