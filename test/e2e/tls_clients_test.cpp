// Programs over TLS: openssl s_client, gnutls-cli, irssi, WeeChat, and our client.
#include <cctype>
#include <fstream>
#include <memory>

#include "test/e2e/certificate_files.hpp"
#include "test/e2e/client.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/plain_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/tcp_listener.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/e2e/tmux.hpp"

using namespace e2e;

namespace {

/// A server with IRC over TLS, and somebody on a plain port who sees who comes.
struct tls_hub {
  test_certificate certificate;
  certificate_files files;
  server_fixture hub;
  colon_user alice;

  tls_hub()
      : certificate(make_test_certificate(for_localhost())),
        files(certificate),
        hub(over_tls(files)),
        alice(hub.colon(), "Alice") {
    alice.fence();
  }

  std::string place() const { return "127.0.0.1:" + std::to_string(hub.ircs().port); }

  std::string port() const { return std::to_string(hub.ircs().port); }

  static certificate_plan for_localhost() {
    certificate_plan result;
    result.names = {"localhost"};
    return result;
  }

  static server::options over_tls(const certificate_files& files) {
    auto result = with(files.options());
    result.ircs = "127.0.0.1:0";
    return result;
  }
};

/// Speaks IRC through a program that passes on lines.
void talk_through(process& tunnel, tls_hub& chat) {
  tunnel.write("NICK Olga\r\nUSER o 0 * :Olga\r\nJOIN #lobby\r\n");
  tunnel.line_matching(" 366 Olga #lobby ");
  CHECK(chat.alice.line() == "User Olga joined");
  tunnel.write("PRIVMSG #lobby :hello through the tunnel\r\n");
  CHECK(chat.alice.line() == "Olga: hello through the tunnel");
  chat.alice.say("hello Olga");
  CHECK(has(tunnel.line_matching("PRIVMSG #lobby"), "hello Olga"));
  tunnel.write("QUIT :bye\r\n");
  tunnel.line_matching("^ERROR ");
  CHECK(chat.alice.line() == "User Olga left");
}

std::string with_colons(const std::string& digits) {
  std::string result;
  for (size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && i % 2 == 0)
      result += ':';
    result += static_cast<char>(std::toupper(static_cast<unsigned char>(digits[i])));
  }
  return result;
}

} // namespace

TEST_CASE("openssl s_client verifies the server, talks, and sees an end in order") {
  auto version = GENERATE(as<std::string>{}, "-tls1_3", "-tls1_2");
  CAPTURE(version);
  tls_hub chat;
  process openssl{{"openssl", "s_client", "-quiet", "-connect", chat.place(), version,
                   "-CAfile", chat.files.certificate, "-verify_hostname", "localhost",
                   "-verify_return_error", "-alpn", "irc"}};
  talk_through(openssl, chat);
  // OpenSSL 3 makes an error of an end without close_notify.
  CHECK(openssl.exit_code() == 0);
  CHECK_FALSE(has(openssl.errors(), "unexpected eof"));
}

TEST_CASE("old versions of TLS are refused") {
  tls_hub chat;
  process openssl{{"openssl", "s_client", "-connect", chat.place(), "-tls1_1", "-cipher",
                   "DEFAULT@SECLEVEL=0"}};
  CHECK(openssl.exit_code() != 0);
  CHECK(has(openssl.errors(), "alert protocol version"));
}

TEST_CASE("gnutls-cli verifies the server and talks") {
  tls_hub chat;
  process gnutls{{"gnutls-cli", "--port", chat.port(), "--x509cafile",
                  chat.files.certificate, "--verify-hostname", "localhost", "127.0.0.1"}};
  gnutls.line_matching("Handshake was completed");
  talk_through(gnutls, chat);
  CHECK(gnutls.exit_code() == 0);
}

TEST_CASE("irssi knows the server by its fingerprint") {
  tls_hub chat;
  temporary_folder home;
  auto pin = with_colons(fingerprint(chat.certificate));
  SECTION("and talks") {
    std::ofstream{home / "config"}
      << "settings = { \"irc/core\" = { cmd_queue_speed = \"1msec\"; }; };\n"
         "servers = ({ address = \"127.0.0.1\"; port = \""
      << chat.port() << "\"; use_tls = \"yes\"; tls_verify = \"no\"; "
      << "tls_pinned_cert = \"" << pin << "\"; autoconnect = \"yes\"; });\n";
    terminal irssi{{"irssi", "--home=" + home.path(), "--nick=Irene"}};
    REQUIRE(irssi.shows("Welcome to the"));
    irssi.enter("/join #lobby");
    CHECK(chat.alice.line() == "User Irene joined");
    irssi.enter("hello from irssi");
    CHECK(chat.alice.line() == "Irene: hello from irssi");
    chat.alice.say("hello Irene");
    CHECK(irssi.shows("hello Irene"));
    irssi.enter("/quit so long");
    CHECK(chat.alice.line() == "User Irene left");
    CHECK(irssi.exit_code() == 0);
  }
  SECTION("and leaves another one alone") {
    pin.replace(0, 2, pin.substr(0, 2) == "00" ? "01" : "00");
    std::ofstream{home / "config"}
      << "servers = ({ address = \"127.0.0.1\"; port = \"" << chat.port()
      << "\"; use_tls = \"yes\"; tls_verify = \"no\"; tls_pinned_cert = \"" << pin
      << "\"; autoconnect = \"yes\"; });\n";
    terminal irssi{{"irssi", "--home=" + home.path(), "--nick=Irene"}};
    CHECK(irssi.shows("Pinned certificate mismatch"));
  }
}

TEST_CASE("WeeChat knows the server by its fingerprint, and talks") {
  tls_hub chat;
  temporary_folder home;
  terminal weechat{{"weechat", "--dir", home.path(), "--no-script", "--plugins",
                    "irc,alias", "--run-command",
                    "/set irc.server_default.anti_flood_prio_high 0;"
                    "/set irc.server_default.anti_flood_prio_low 0;"
                    "/set irc.look.smart_filter off;"
                    "/set weechat.look.paste_max_lines -1;"
                    "/server add hub 127.0.0.1/"
                      + chat.port() + " -ssl -ssl_fingerprint="
                      + fingerprint(chat.certificate) + " -nicks=Wanda;/connect hub"}};
  REQUIRE(weechat.shows("Welcome to the Hubbub network"));
  weechat.enter("/join #lobby");
  CHECK(chat.alice.line() == "User Wanda joined");
  weechat.enter("hello from WeeChat");
  CHECK(chat.alice.line() == "Wanda: hello from WeeChat");
  chat.alice.say("hello Wanda");
  CHECK(weechat.shows("| hello Wanda"));
  weechat.enter("/quit so long");
  CHECK(chat.alice.line() == "User Wanda left");
  CHECK(weechat.exit_code() == 0);
}

TEST_CASE(
  "our client speaks TLS with a server that it has reason to trust, and no other") {
  tls_hub chat;
  auto print = fingerprint(chat.certificate);
  auto command = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--name=Tess", "--tls"});
    return client_command(chat.hub.ircs(), std::move(arguments));
  };
  for (auto& reason : {"--tls-fingerprint=" + with_colons(print),
                       "--tls-ca=" + chat.files.certificate}) {
    CAPTURE(reason);
    // Whoever vouches does so for a name.
    process tess{command({reason, "--host=localhost"})};
    CHECK(chat.alice.line() == "User Tess joined");
    tess.write("nobody else can read this\n");
    CHECK(chat.alice.line() == "Tess: nobody else can read this");
    tess.close_input();
    CHECK(chat.alice.line() == "User Tess left");
    CHECK(tess.exit_code() == 0);
  }
  process careful{command({})};
  CHECK(has(careful.errors(), "give --tls-fingerprint=" + print));
  CHECK(careful.exit_code() == 1);
  process warned{command({"--tls-fingerprint=" + std::string(64, 'a')})};
  CHECK(has(warned.errors(), "somebody may be in between"));
  CHECK(warned.exit_code() == 1);
  process lost{client_command(chat.hub.colon(),
                              {"--name=Tess", "--tls", "--tls-fingerprint=" + print})};
  CHECK(has(lost.errors(), "Does this port speak TLS?"));
  CHECK(lost.exit_code() == 1);
  CHECK(chat.alice.fence().empty());
}

TEST_CASE("our client obeys a server that wants to be spoken to over TLS (STS)") {
  auto authority = make_test_certificate([] {
    certificate_plan result;
    result.names = {"Authority"};
    result.ca = true;
    return result;
  }());
  certificate_files ca{authority};
  certificate_files files{make_test_certificate(tls_hub::for_localhost(), authority)};
  auto port = std::to_string(tcp_listener{}.address().port);
  auto options = with(files.options());
  options.ircs = "127.0.0.1:" + port;
  options.more.push_back("--tls.sts=30");
  server_fixture hub{options};
  colon_user alice{hub.colon(), "Alice"};
  temporary_folder home;
  auto start = [&] {
    auto command = client_command(
      hub.irc(), {"--name=Tess", "--host=localhost", "--tls-ca=" + ca.certificate});
    command.insert(command.begin(), {"env", "XDG_STATE_HOME=" + home.path()});
    return command;
  };
  {
    terminal tess{start()};
    CHECK(tess.shows("connecting to port " + port));
    CHECK(tess.shows("Welcome to the chatroom, Tess"));
    CHECK(alice.line() == "User Tess joined");
    tess.enter("exit");
    CHECK(alice.line() == "User Tess left");
    CHECK(tess.exit_code() == 0);
  }
  // The next time it does not even try the other port.
  terminal tess{start()};
  CHECK(tess.shows("Welcome to the chatroom, Tess"));
  CHECK(!has(tess.screen(), "connecting to port"));
  tess.enter("exit");
  CHECK(tess.exit_code() == 0);
}
