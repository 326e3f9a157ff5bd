#include "test/e2e/proxies.hpp"

#include <fstream>
#include <system_error>

#include "test/e2e/tcp_listener.hpp"

namespace e2e {

namespace {

std::string text_of(const endpoint& x) {
  return x.host + ":" + std::to_string(x.port);
}

bool answers(const endpoint& where) {
  try {
    tcp_client{where};
    return true;
  } catch (const std::system_error&) {
    return false;
  }
}

} // namespace

proxy::proxy() : where_(tcp_listener{tcp_listener::refusing{}}.address()) {
  // nop
}

void proxy::start(const std::string& configuration, std::vector<std::string> command) {
  auto file = *folder_ / "proxy.conf";
  std::ofstream{file} << configuration;
  command.push_back(file);
  executable_ = std::make_unique<process>(command);
  if (!eventually([this] { return answers(where_); }))
    throw timed_out(command.front()
                    + " does not listen: " + executable_->errors(deadline{{}}));
}

std::string proxy::certificate() {
  auto key = *folder_ / "key";
  auto chain = *folder_ / "chain";
  run({"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
       "-nodes", "-subj", "/CN=localhost", "-keyout", key, "-out", chain});
  auto both = *folder_ / "both";
  std::ofstream{both} << std::ifstream{key}.rdbuf() << std::ifstream{chain}.rdbuf();
  return both;
}

proxy proxy::haproxy(const endpoint& to, const std::string& how, bool tls) {
  proxy result;
  auto with_tls = tls ? " ssl crt " + result.certificate() : "";
  result.start("defaults\n mode tcp\n timeout connect 5s\n timeout client 60s\n"
               " timeout server 60s\n"
               "frontend in\n bind "
                 + text_of(result.where_) + with_tls
                 + "\n default_backend out\n"
                   "backend out\n server hub "
                 + text_of(to) + " " + how + "\n",
               {"/usr/sbin/haproxy", "-q", "-db", "-f"});
  return result;
}

proxy proxy::nginx(const endpoint& to) {
  proxy result;
  result.start("load_module /usr/lib/nginx/modules/ngx_stream_module.so;\n"
               "daemon off; master_process off; error_log stderr;\n"
               "pid "
                 + (*result.folder_ / "pid") + ";\nevents {}\nstream { server { listen "
                 + text_of(result.where_) + "; proxy_pass " + text_of(to)
                 + "; proxy_protocol on; } }\n",
               {"/usr/sbin/nginx", "-c"});
  return result;
}

proxy proxy::haproxy_for_page(const endpoint& to) {
  proxy result;
  result.start("defaults\n mode http\n timeout connect 5s\n timeout client 60s\n"
               " timeout server 60s\n timeout tunnel 1h\n"
               "frontend web\n bind "
                 + text_of(result.where_)
                 + "\n option forwardfor\n"
                   " http-request set-header X-Forwarded-Proto https\n"
                   " default_backend hubbub_web\n"
                   "backend hubbub_web\n option httpchk GET /healthz\n server chat "
                 + text_of(to) + " check inter 50ms\n",
               {"/usr/sbin/haproxy", "-q", "-db", "-f"});
  return result;
}

proxy proxy::nginx_for_page(const endpoint& to) {
  proxy result;
  result.start(
    "daemon off; master_process off; error_log stderr;\npid " + (*result.folder_ / "pid")
      + ";\nevents {}\nhttp {\naccess_log off;\n"
        "client_body_temp_path "
      + (*result.folder_ / "body") + ";\nproxy_temp_path " + (*result.folder_ / "proxy")
      + ";\nfastcgi_temp_path " + (*result.folder_ / "fastcgi") + ";\nuwsgi_temp_path "
      + (*result.folder_ / "uwsgi") + ";\nscgi_temp_path " + (*result.folder_ / "scgi")
      + ";\nmap $http_upgrade $connection_upgrade { default upgrade; '' close; }\n"
        "server { listen "
      + text_of(result.where_) + ";\nlocation / {\nproxy_pass http://" + text_of(to)
      + ";\nproxy_http_version 1.1;\n"
        "proxy_set_header Host $http_host;\n"
        "proxy_set_header Upgrade $http_upgrade;\n"
        "proxy_set_header Connection $connection_upgrade;\n"
        "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
        "proxy_set_header X-Forwarded-Proto https;\n} } }\n",
    {"/usr/sbin/nginx", "-c"});
  return result;
}

proxy proxy::stunnel(const endpoint& to) {
  proxy result;
  result.start("foreground = yes\npid =\n[irc]\naccept = " + text_of(result.where_)
                 + "\nconnect = " + text_of(to)
                 + "\nprotocol = proxy\ncert = " + result.certificate() + "\n",
               {"/usr/bin/stunnel4"});
  return result;
}

} // namespace e2e
