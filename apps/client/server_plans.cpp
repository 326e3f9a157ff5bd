#include "apps/client/server_plans.hpp"

#include <cstdlib>
#include <ctime>
#include <utility>

#include "apps/client/known_servers.hpp"
#include "apps/client/sts.hpp"
#include "apps/client/tls_verdict.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

std::shared_ptr<const tls_plan> plan_tls(const tls_trust::options& files,
                                         const std::string& fingerprint,
                                         std::string& error) {
  return std::make_shared<tls_plan>(
    tls_plan{tls_trust::load(files, error), normal_fingerprint(fingerprint),
             known_servers{known_servers::default_path(std::getenv("XDG_STATE_HOME"),
                                                       std::getenv("HOME"))}});
}

// Where a server is that is known by its address alone.
destination later_destination(address where, bool vouched, const std::string& ca) {
  if (!where.tls)
    if (auto port =
          sts_policies{sts_policies_path()}.find(where.host, std::time(nullptr))) {
      where.port = port;
      where.tls = vouched = true;
    }
  destination result{where.host, port_of(where), nullptr, vouched, {}};
  if (where.tls)
    result.tls = plan_tls({ca, {}}, {}, result.error);
  return result;
}

// A server may say at which other port it speaks TLS (IRCv3 sts): it stays the same.
bool is_first(const client_config& config, const address& where, bool vouched) {
  auto first = config.own_address();
  return (same_server(where, first) && where.tls == first.tls)
         || (vouched && equal_ignoring_case(where.host, first.host));
}

} // namespace

std::string sts_policies_path() {
  return sts_policies::default_path(std::getenv("XDG_STATE_HOME"), std::getenv("HOME"));
}

destination first_destination(const client_config& config, const address& where) {
  destination result{where.host, port_of(where)};
  auto& key = config.tls_key.empty() ? config.tls_certificate : config.tls_key;
  if (where.tls)
    result.tls = plan_tls({config.tls_ca, {config.tls_certificate, key}},
                          config.tls_fingerprint, result.error);
  return result;
}

server_plan plan_for(const client_config& config, conversation_options talking,
                     const address& where, bool vouched) {
  if (is_first(config, where, vouched)) {
    if (!where.room.empty())
      talking.room = where.room;
    return {[=, &config] {
              auto result = first_destination(config, where);
              result.vouched = vouched;
              return result;
            },
            std::move(talking), config.form()};
  }
  talking.name.clear();
  talking.room = where.room.empty() ? client_config::default_room : where.room;
  talking.key = where.key;
  talking.login = {};
  talking.log_server = where.host + ':' + std::to_string(port_of(where));
  return {[=, ca = config.tls_ca] { return later_destination(where, vouched, ca); },
          std::move(talking), config.form()};
}

} // namespace hubbub::client
