#include <filesystem>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "apps/certificates.hpp"
#include "apps/make_certificate.hpp"
#include "test/e2e/temporary_folder.hpp"

using namespace hubbub;
using Catch::Contains;

namespace {

const std::vector<std::string> names{"chat.example", "localhost", "127.0.0.1", "::1"};

std::string content(const std::string& path) {
  std::ifstream file{path};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

unsigned mode_of(const std::string& path) {
  struct stat x = {};
  REQUIRE(::stat(path.c_str(), &x) == 0);
  return x.st_mode & 07777u;
}

/// A certificate as those read it who get it.
class reader {
public:
  explicit reader(const std::string& pem) {
    ::gnutls_x509_crt_init(&x_);
    gnutls_datum_t text{reinterpret_cast<unsigned char*>(const_cast<char*>(pem.data())),
                        static_cast<unsigned>(pem.size())};
    REQUIRE(::gnutls_x509_crt_import(x_, &text, GNUTLS_X509_FMT_PEM) == 0);
  }
  reader(const reader&) = delete;
  reader& operator=(const reader&) = delete;
  ~reader() { ::gnutls_x509_crt_deinit(x_); }

  bool fits(const char* name) const {
    return ::gnutls_x509_crt_check_hostname(x_, name) != 0;
  }

  std::string serial() const {
    char bytes[32];
    auto size = sizeof bytes;
    REQUIRE(::gnutls_x509_crt_get_serial(x_, bytes, &size) == 0);
    return {bytes, size};
  }

  gnutls_x509_crt_t get() const { return x_; }

private:
  gnutls_x509_crt_t x_ = nullptr;
};

pem_pair make(const std::vector<std::string>& of = names) {
  std::string error;
  auto result = make_certificate(of, std::time(nullptr), error);
  CHECK(error.empty());
  return result;
}

} // namespace

TEST_CASE("a certificate is made for a server's names, for ten years") {
  constexpr std::time_t now = 1'800'000'000;
  std::string error;
  reader made{make_certificate(names, now, error).certificate};
  for (auto& name : {"chat.example", "localhost", "127.0.0.1", "::1"})
    CHECK(made.fits(name));
  CHECK_FALSE(made.fits("other.example"));
  CHECK(::gnutls_x509_crt_get_version(made.get()) == 3);
  CHECK(::gnutls_x509_crt_get_activation_time(made.get()) == now - 86'400);
  CHECK(::gnutls_x509_crt_get_expiration_time(made.get()) == now + 3650 * 86'400);
  unsigned bits = 0;
  CHECK(::gnutls_x509_crt_get_pk_algorithm(made.get(), &bits) == GNUTLS_PK_ECDSA);
  CHECK(bits == 256);
  CHECK(::gnutls_x509_crt_get_ca_status(made.get(), nullptr) == 0);
  unsigned usage = 0;
  CHECK(::gnutls_x509_crt_get_key_usage(made.get(), &usage, nullptr) == 0);
  CHECK(usage == GNUTLS_KEY_DIGITAL_SIGNATURE);
}

TEST_CASE("no two certificates have the same serial number or key") {
  auto one = make();
  auto other = make();
  CHECK(reader{one.certificate}.serial() != reader{other.certificate}.serial());
  CHECK(reader{one.certificate}.serial().size() == 16);
  CHECK(one.key != other.key);
}

TEST_CASE("a name that is no host name is only what the certificate is called") {
  reader made{make({"Zoë's_place", "localhost"}).certificate};
  CHECK(made.fits("localhost"));
  char name[64];
  auto size = sizeof name;
  CHECK(::gnutls_x509_crt_get_dn_by_oid(made.get(), GNUTLS_OID_X520_COMMON_NAME, 0, 0,
                                        name, &size)
        == 0);
  CHECK(std::string{name, size} == "Zoë's_place");
}

TEST_CASE("only its owner can read a key that was made") {
  e2e::temporary_folder folder;
  certificate_files files{folder / "c.pem", folder / "k.pem"};
  auto made = make();
  CHECK(write_certificate(made, files).empty());
  CHECK(mode_of(files.key) == 0600);
  CHECK(mode_of(files.certificate) == 0644);
  CHECK(content(files.certificate) == made.certificate);
  CHECK(content(files.key) == made.key);
  // No file that was only on the way is left.
  auto all = std::filesystem::directory_iterator{folder.path()};
  CHECK(std::distance(begin(all), end(all)) == 2);
}

TEST_CASE("a certificate or key that is there is not overwritten") {
  for (auto& there : {"c.pem", "k.pem"}) {
    e2e::temporary_folder folder;
    certificate_files files{folder / "c.pem", folder / "k.pem"};
    std::ofstream{folder / there} << "precious";
    auto error = write_certificate(make(), files);
    CHECK_THAT(error, Contains(there));
    CHECK_THAT(error, Contains("is there already, and is not overwritten"));
    CHECK(content(folder / there) == "precious");
    auto all = std::filesystem::directory_iterator{folder.path()};
    CHECK(std::distance(begin(all), end(all)) == 1);
  }
}

TEST_CASE("where no file can be made, it is said what to do") {
  e2e::temporary_folder folder;
  CHECK_THAT(write_certificate(make(), {folder / "no/c.pem", folder / "no/k.pem"}),
             Contains("no/k.pem' (No such file or directory): the folder must be there"));
}

TEST_CASE("a server's own pair is made once, in its state folder, and loads") {
  e2e::temporary_folder folder;
  certificate_sources sources;
  sources.wanted = true;
  sources.state_folder = folder / "state";
  sources.server_name = "chat.example";
  auto now = std::time(nullptr);
  CHECK(lacks_certificate(sources));
  CHECK(make_own_certificate(sources, now).empty());
  CHECK(mode_of(sources.state_folder) == 0700);
  CHECK_FALSE(lacks_certificate(sources));
  std::string error;
  auto loaded = load_certificates(sources, now, error);
  REQUIRE(loaded);
  CHECK(error.empty());
  CHECK(loaded->certificates().front().self_signed);
  CHECK_THAT(make_own_certificate(sources, now), Contains("is there already"));
  auto shown = introduce(sources, *loaded);
  CHECK_THAT(shown, Contains(folder / "state/tls-certificate.pem\n"));
  CHECK_THAT(shown, Contains(folder / "state/tls-key.pem\n"));
  auto colons = shown.substr(shown.rfind(' ') + 1);
  CHECK(colons.size() == 32 * 3); // with the line's end
  CHECK(colons.substr(2, 1) == ":");
  SECTION("whoever has only one of the two files is told so") {
    std::filesystem::remove(own_certificate(sources.state_folder).key);
    CHECK_FALSE(lacks_certificate(sources));
    CHECK_FALSE(load_certificates(sources, now, error));
    CHECK_THAT(error, Contains("tls.key: cannot open '"));
  }
}
