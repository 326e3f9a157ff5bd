#include <catch2/catch.hpp>

#include "net/codec/base64.hpp"

using namespace hubbub;

TEST_CASE("base64 stands for bytes") {
  const struct {
    std::string text;
    std::string bytes;
  } rows[] = {
    // RFC 4648 10
    {"", ""},
    {"Zg==", "f"},
    {"Zm8=", "fo"},
    {"Zm9v", "foo"},
    {"Zm9vYg==", "foob"},
    {"Zm9vYmE=", "fooba"},
    {"Zm9vYmFy", "foobar"},
    {"AAECAw==", {'\0', '\1', '\2', '\3'}},
    {"+/+/", "\xFB\xFF\xBF"},
  };
  for (auto& x : rows) {
    CHECK(from_base64(x.text) == x.bytes);
    CHECK(to_base64(x.bytes) == x.text);
  }
}

TEST_CASE("what is not exactly base64 stands for nothing") {
  for (std::string text :
       {"Z", "Zg", "Zg=", "Zm9", "Z===", "====", "Zg==Zg==", "Zm 9", "Zm9\n", "Zm9-",
        "Zm9_", "Zh==", "Zm9=", "=Zm9", "Zg==\xC3\xA9"}) {
    INFO(text);
    CHECK(from_base64(text) == std::nullopt);
  }
}
