// Certificates as an operator meets them: at the start, and when one is renewed.
#include <csignal>
#include <filesystem>
#include <fstream>

#include "test/e2e/certificate_files.hpp"
#include "test/e2e/configuration.hpp"
#include "test/e2e/irc_user.hpp"
#include "test/e2e/server_fixture.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace e2e;
namespace {

/// What a server says that does not start.
std::string refusal(std::vector<std::string> arguments) {
  arguments.push_back("--listen.irc=127.0.0.1:0");
  process refused{server_command(std::move(arguments))};
  auto errors = refused.errors();
  CHECK(refused.exit_code() == 1);
  return errors;
}

} // namespace

TEST_CASE("a certificate is made and shown once") {
  temporary_folder place;
  auto state = "--server.state-folder=" + (place / "state");
  auto command =
    server_command({"--make-certificate", state, "--server.name=hub.example"});
  auto shown = run(command);
  auto certificate = place / "state/tls-certificate.pem";
  CHECK(has(shown, "  certificate  " + certificate + "\n"));
  CHECK(has(shown, "  key          " + (place / "state/tls-key.pem") + "\n"));
  // Another program sees the same fingerprint, and the name.
  auto other =
    run({"openssl", "x509", "-in", certificate, "-noout", "-fingerprint", "-sha256"});
  CHECK(has(shown, "  SHA-256      " + other.substr(other.find('=') + 1)));
  CHECK(has(
    run({"openssl", "x509", "-in", certificate, "-noout", "-checkhost", "hub.example"}),
    "does match"));
  process again{command};
  CHECK(has(again.errors(), "'" + certificate
                              + "' is there already, and is not "
                                "overwritten"));
  CHECK(again.exit_code() == 1);
}

TEST_CASE(
  "a pair that is of no use stops the start, and the place in the file is named") {
  auto now = std::time(nullptr);
  certificate_plan late;
  late.ends = now - 60;
  certificate_plan early;
  early.begins = now + 3600;
  auto good = make_test_certificate();
  auto [pair, words] = GENERATE_COPY(table<test_certificate, std::string>({
    {make_test_certificate(late), ":2: tls.certificate: the certificate in '"},
    {make_test_certificate(early), "is good only from "},
    {{good.certificate, make_test_certificate().key}, ":3: tls.key: the key in '"},
    {{good.key, good.certificate},
     "but a private key: have the two files changed places?"},
    {{"", good.key}, "certificate.pem' is empty"},
  }));
  certificate_files files{pair};
  configuration config{files.section()};
  auto errors = refusal({config.option()});
  CAPTURE(errors);
  CHECK(has(errors, words));
  CHECK(has(errors, "hubbub.conf:"));
}

TEST_CASE("a state folder that cannot be made stops the start") {
  temporary_folder place;
  configuration config{"[server]\nstate-folder = \"" + (place / "a/b") + "\"\n"};
  CHECK(has(refusal({config.option()}),
            "hubbub.conf:2: server.state-folder: cannot make the folder '"));
}

TEST_CASE("SIGHUP loads a renewed pair, and the log has its fingerprint and end") {
  certificate_files files{make_test_certificate()};
  configuration config{"[log]\nlevel = \"info\"\n" + files.section()};
  server_fixture hub{with({config.option()})};
  auto next_certificate = [&] {
    for (;;)
      if (auto line = hub.executable().error_line(); has(line, " event=certificate "))
        return line;
  };
  next_certificate();
  auto renewed = make_test_certificate();
  files.put(renewed);
  hub.executable().signal(SIGHUP);
  auto line = next_certificate();
  CHECK(has(line, "level=info event=certificate result=ok file=" + files.certificate
                    + " ends="));
  CHECK(has(line, " sha256=" + fingerprint(renewed)));
}

TEST_CASE("REHASH answers why the certificate stays, and reads everything else") {
  certificate_files files{make_test_certificate()};
  const auto with_operator =
    "[oper]\nname = \"root\"\npassword = \"toor\"\n" + files.section();
  configuration config{with_operator};
  server_fixture hub{with({config.option()})};
  irc_user rhea{hub.irc(), "Rhea", ""};
  rhea.ask("OPER root toor");
  config.write_motd("a new day\n");
  config.write(with_operator + "[server]\nmotd-file = \"" + config.motd() + "\"\n");
  files.put({make_test_certificate().certificate, make_test_certificate().key});
  rhea.send("REHASH");
  auto answer = rhea.until("NOTICE").last();
  CAPTURE(answer);
  CHECK(has(answer, "The configuration was read again, but the certificate stays the one "
                    "before: tls.key: the key in '"));
  CHECK(eventually([&] { return has(commands(rhea.ask("MOTD")), "372"); }));
  files.put(make_test_certificate());
  rhea.send("REHASH");
  CHECK_FALSE(has(rhea.until("NOTICE").last(), "certificate"));
}
