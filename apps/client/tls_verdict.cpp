#include "apps/client/tls_verdict.hpp"

#include <cctype>

namespace hubbub::client {

namespace {

/// In groups of four, which one can compare aloud.
std::string in_groups(const std::string& fingerprint) {
  std::string result;
  for (size_t i = 0; i < fingerprint.size(); i += 4)
    result += (i == 0 ? "" : i % 32 == 0 ? "\n  " : " ") + fingerprint.substr(i, 4);
  return result;
}

} // namespace

std::string normal_fingerprint(const std::string& text) {
  constexpr size_t digits = 64;
  auto begin = text.find_last_of(" =");
  auto rest = begin == std::string::npos ? text : text.substr(begin + 1);
  if (rest.size() > 7
      && (rest.compare(0, 7, "SHA256:") == 0 || rest.compare(0, 7, "sha256:") == 0))
    rest.erase(0, 7);
  std::string result;
  for (auto c : rest) {
    if (c == ':')
      continue;
    if (std::isxdigit(static_cast<unsigned char>(c)) == 0)
      return {};
    result += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return result.size() == digits ? result : std::string{};
}

tls_verdict judge(const tls_evidence& x, bool interactive) {
  using kind = tls_verdict::kind;
  if (!x.wanted.empty()) {
    if (x.wanted == x.shown)
      return {kind::trust, {}};
    return {kind::refuse, x.host
                            + " shows another certificate than --tls-fingerprint "
                              "wants: somebody may be in between. Its fingerprint is\n  "
                            + in_groups(x.shown)};
  }
  if (x.distrust.empty() || x.known == x.shown)
    return {kind::trust, {}};
  if (!x.known.empty())
    return {kind::refuse,
            x.host
              + " shows another certificate than the last time: somebody may be in "
                "between. If you know that it has a new one, remove its line from "
              + x.kept_in + ", or give --tls-fingerprint=" + x.shown};
  if (interactive)
    return {kind::ask, "Nobody that this machine trusts vouches for " + x.host + " ("
                         + x.distrust + "). The fingerprint of its certificate is\n  "
                         + in_groups(x.shown)
                         + "\nIs that what its operator says? Trust it from now on? "
                           "(yes/no) "};
  return {kind::refuse,
          "nobody that this machine trusts vouches for " + x.host + " (" + x.distrust
            + "). If its operator says that this is the fingerprint of its certificate, "
              "give --tls-fingerprint="
            + x.shown};
}

} // namespace hubbub::client
