// Certificates from files: what is taken, and what is said of every file that is not.
#include <fstream>
#include <functional>
#include <set>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "net/transport/tls_credentials.hpp"
#include "test/e2e/temporary_folder.hpp"
#include "test/support/certificates.hpp"

using namespace hubbub;
using namespace hubbub::test;
using Catch::Contains;

namespace {

using part = tls_fault::part;

constexpr std::time_t day = 86'400;

/// A folder with the files of some pairs.
struct cabinet {
  e2e::temporary_folder folder;
  tls_options options{};
  std::time_t now = std::time(nullptr);
  tls_fault fault{};

  /// @returns the files' names.
  certificate_files put(const std::string& name, const test_certificate& x) {
    certificate_files result{folder / (name + ".pem"), folder / (name + ".key")};
    put_file(result.certificate, x.certificate);
    put_file(result.key, x.key);
    return result;
  }

  void add(const std::string& name, const test_certificate& x) {
    options.pairs.push_back(put(name, x));
  }

  tls_credentials_ptr load() { return tls_credentials::load(options, now, fault); }

  /// Whether both names get the same certificate.
  bool same(const tls_credentials& x, const std::string& one, const std::string& other) {
    return x.select(one) == x.select(other);
  }
};

/// Takes from root, who may read everything, what nobody else has either.
class without_privileges {
public:
  without_privileges() : before_(::geteuid()) {
    if (before_ == 0)
      CHECK(::seteuid(65534) == 0);
  }
  ~without_privileges() {
    if (before_ == 0)
      CHECK(::seteuid(before_) == 0);
  }

private:
  uid_t before_;
};

} // namespace

TEST_CASE("a certificate and its key are loaded") {
  cabinet files;
  auto made = make_test_certificate();
  files.add("a", made);
  auto loaded = files.load();
  CHECK(files.fault.text.empty());
  REQUIRE(loaded);
  REQUIRE(loaded->certificates().size() == 1);
  auto& facts = loaded->certificates().front();
  CHECK(facts.file == files.folder / "a.pem");
  CHECK(facts.fingerprint == fingerprint(made));
  CHECK(fingerprint_of(facts.der) == facts.fingerprint);
  CHECK(facts.ends > files.now + 59 * day);
  CHECK(facts.begins < files.now);
  CHECK(facts.self_signed);
  CHECK(loaded->priority() != nullptr);
}

TEST_CASE("those that vouch for a certificate may follow it in any order") {
  certificate_plan authority;
  authority.names = {"root.example"};
  authority.ca = true;
  auto root = make_test_certificate(authority);
  authority.names = {"between.example"};
  auto between = make_test_certificate(authority, root);
  auto leaf = make_test_certificate({}, between);
  cabinet files;
  files.add("whole", leaf);
  auto mixed = leaf;
  auto bare = leaf.certificate.substr(0, leaf.certificate.find("-----BEGIN", 1));
  mixed.certificate =
    bare + root.certificate
    + between.certificate.substr(0, between.certificate.find("-----BEGIN", 1));
  files.add("mixed", mixed);
  auto loaded = files.load();
  CHECK(files.fault.text.empty());
  REQUIRE(loaded);
  for (auto& x : loaded->certificates()) {
    CHECK(x.fingerprint == fingerprint(leaf));
    CHECK_FALSE(x.self_signed);
  }
}

TEST_CASE("a certificate and its key may be in one file") {
  cabinet files;
  auto made = make_test_certificate();
  for (auto& text : {made.certificate + made.key, made.key + made.certificate})
    files.add("both", {text, text});
  CHECK(files.load());
  CHECK(files.fault.text.empty());
}

TEST_CASE("a pair that is of no use is named with what is wrong and what to do") {
  struct row {
    const char* what;
    std::function<void(cabinet&)> damage; // of the pair that is there
    part of;
    const char* words;
  };
  auto write = [](const std::string& file, const std::string& text) {
    return [file, text](cabinet& x) { put_file(x.folder / file, text); };
  };
  auto remove = [](const std::string& file) {
    return [file](cabinet& x) { ::unlink((x.folder / file).c_str()); };
  };
  auto make_folder = [](const std::string& file) {
    return [file](cabinet& x) {
      ::unlink((x.folder / file).c_str());
      ::mkdir((x.folder / file).c_str(), 0700);
    };
  };
  const auto other = make_test_certificate();
  const row rows[] = {
    {"no certificate", remove("a.pem"), part::certificate,
     "a.pem' (No such file or directory): is the path right? A relative one begins in "
     "the "
     "folder the server was started in"},
    {"no key", remove("a.key"), part::key, "a.key' (No such file or directory)"},
    {"a folder for a certificate", make_folder("a.pem"), part::certificate,
     "a.pem' is a folder: name the PEM file itself"},
    {"a folder for a key", make_folder("a.key"), part::key, "a.key' is a folder"},
    {"a pipe",
     [](cabinet& x) {
       ::unlink((x.folder / "a.key").c_str());
       ::mkfifo((x.folder / "a.key").c_str(), 0600);
     },
     part::key, "a.key' is no plain file"},
    {"an empty certificate", write("a.pem", ""), part::certificate, "a.pem' is empty"},
    {"an empty key", write("a.key", ""), part::key, "a.key' is empty"},
    {"something long", write("a.key", std::string(2 << 20, 'x')), part::key,
     "a.key' has more than 1048576 bytes"},
    {"garbage for a certificate", write("a.pem", "hello\n"), part::certificate,
     "a.pem' has no certificate in it"},
    {"garbage for a key", write("a.key", "hello\n"), part::key,
     "a.key' has no private key in it"},
    {"DER", write("a.pem", std::string{"\x30\x82\x01\x00", 4}), part::certificate,
     "perhaps DER: openssl"},
    {"a damaged certificate",
     write("a.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
     part::certificate, "the certificate in '"},
    {"half a certificate",
     write("a.pem", other.certificate.substr(0, other.certificate.size() / 2)),
     part::certificate, "is damaged"},
    {"a damaged key",
     write("a.key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
     part::key, "is damaged"},
    {"half a key", write("a.key", other.key.substr(0, other.key.size() / 2)), part::key,
     "is damaged"},
    {"a key with a password", write("a.key", locked_key(other)), part::key,
     "needs a password, which nobody can give when the server starts: openssl pkey -in"},
    {"a key for a certificate", write("a.pem", other.key), part::certificate,
     "but a private key: have the two files changed places?"},
    {"a certificate for a key", write("a.key", other.certificate), part::key,
     "but a certificate: have the two files changed places?"},
    {"another certificate's key", write("a.key", other.key), part::key,
     "does not belong to the certificate in '"},
    {"another key's certificate", write("a.pem", other.certificate), part::key,
     "a.pem': put those there that were made together"},
  };
  for (auto& x : rows) {
    CAPTURE(x.what);
    cabinet files;
    files.add("a", make_test_certificate());
    x.damage(files);
    CHECK_FALSE(files.load());
    CHECK(files.fault.of == x.of);
    CHECK_THAT(files.fault.text, Contains(x.words));
    CHECK_THAT(files.fault.text, Contains(files.folder.path()));
    CHECK(files.fault.text.find('\n') == std::string::npos);
  }
}

TEST_CASE("a file that the server may not read is named with what to do") {
  cabinet files;
  files.add("a", make_test_certificate());
  ::chmod(files.folder.path().c_str(), 0755);
  ::chmod((files.folder / "a.key").c_str(), 0);
  {
    without_privileges now;
    CHECK_FALSE(files.load());
  }
  CHECK(files.fault.of == part::key);
  CHECK_THAT(files.fault.text,
             Contains("(Permission denied): let the user that runs the server read it"));
}

TEST_CASE("a certificate is good from its first second to its last") {
  cabinet files;
  certificate_plan plan;
  plan.begins = 1'800'000'000; // 2027-01-15 08:00:00
  plan.ends = plan.begins + 6 * day;
  files.add("a", make_test_certificate(plan));
  struct row {
    std::time_t now;
    bool good;
    const char* words;
  };
  const row rows[] = {
    {plan.begins - 1, false,
     "is good only from 2027-01-15 08:00:00 UTC on, and it is 2027-01-15 07:59:59 UTC: "
     "wait, or set this machine's clock"},
    {plan.begins, true, ""},
    {plan.ends, true, ""},
    {plan.ends + 1, false,
     "ended at 2027-01-21 08:00:00 UTC, and it is 2027-01-21 08:00:01 UTC: put a new one "
     "there, with its key"},
  };
  for (auto& x : rows) {
    CAPTURE(x.now);
    files.now = x.now;
    CHECK((files.load() != nullptr) == x.good);
    CHECK_THAT(files.fault.text, Contains(x.words));
    CHECK(files.fault.of == (x.good ? part::none : part::certificate));
  }
}

TEST_CASE("the name a client asks for chooses the certificate, else it is the first") {
  auto plan = [](std::vector<std::string> names) {
    certificate_plan result;
    result.names = std::move(names);
    return result;
  };
  cabinet files;
  files.add("first", make_test_certificate(plan({"first.example"})));
  files.add("second", make_test_certificate(plan({"second.example", "two.example"})));
  files.add("wild", make_test_certificate(plan({"*.wild.example"})));
  auto loaded = files.load();
  REQUIRE(loaded);
  std::set<gnutls_certificate_credentials_t> all;
  for (auto& name : {"first.example", "second.example", "a.wild.example"})
    all.insert(loaded->select(name));
  CHECK(all.size() == 3);
  CHECK(files.same(*loaded, "", "first.example"));
  CHECK(files.same(*loaded, "nobody.example", "first.example"));
  CHECK(files.same(*loaded, "two.example", "second.example"));
  CHECK(files.same(*loaded, "SECOND.example", "second.example"));
  CHECK(files.same(*loaded, "b.wild.example", "a.wild.example"));
  CHECK(files.same(*loaded, "a.b.wild.example", "first.example"));
  CHECK(files.same(*loaded, "wild.example", "first.example"));
  CHECK(files.same(*loaded, std::string(300, 'x'), "first.example"));
}

TEST_CASE("an ECDSA and an RSA certificate for the same names are one choice") {
  cabinet files;
  certificate_plan plan;
  plan.names = {"b.example", "a.example"};
  files.add("ecdsa", make_test_certificate(plan));
  plan.names = {"A.example", "b.example"};
  plan.rsa = true;
  files.add("rsa", make_test_certificate(plan));
  auto loaded = files.load();
  REQUIRE(loaded);
  CHECK(loaded->certificates().size() == 2);
  auto both = loaded->select("a.example");
  gnutls_x509_crt_t* list = nullptr;
  unsigned size = 0;
  for (unsigned i = 0; i < 2; ++i) {
    CHECK(::gnutls_certificate_get_x509_crt(both, i, &list, &size) == GNUTLS_E_SUCCESS);
    for (unsigned k = 0; k < size; ++k)
      ::gnutls_x509_crt_deinit(list[k]);
    ::gnutls_free(list);
  }
}

TEST_CASE("one pair that is of no use spoils them all") {
  cabinet files;
  files.add("good", make_test_certificate());
  certificate_plan late;
  late.ends = files.now - day;
  files.add("late", make_test_certificate(late));
  CHECK_FALSE(files.load());
  CHECK_THAT(files.fault.text, Contains("late.pem' ended at"));
}

TEST_CASE("the certificate that ends first is known") {
  cabinet files;
  certificate_plan plan;
  for (auto days : {30, 5, 20}) {
    plan.ends = files.now + days * day;
    files.add(std::to_string(days), make_test_certificate(plan));
  }
  auto loaded = files.load();
  REQUIRE(loaded);
  CHECK(loaded->first_to_end().file == files.folder / "5.pem");
}

TEST_CASE("priorities that GnuTLS does not know are named from where they are wrong") {
  cabinet files;
  files.add("a", make_test_certificate());
  files.options.priority = "NORMAL:+NONSENSE:-VERS-TLS1.2";
  CHECK_FALSE(files.load());
  CHECK(files.fault.of == part::priority);
  CHECK_THAT(files.fault.text, Contains("'NORMAL:+NONSENSE:-VERS-TLS1.2' makes no sense "
                                        "to GnuTLS, from '+NONSENSE"));
}

TEST_CASE("without a pair there are no credentials") {
  cabinet files;
  CHECK_FALSE(files.load());
  CHECK(files.fault.of == part::certificate);
}
