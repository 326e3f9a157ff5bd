#include "net/web/forwarded.hpp"

#include <catch2/catch.hpp>

using namespace hubbub;

TEST_CASE("of those who are forwarded, the last who is no proxy of ours counts") {
  const std::vector<ip_network> ours{*parse_network("10.0.0.0/8"),
                                     *parse_network("2001:db8::/32")};
  struct row {
    std::string list, expected;
  };
  for (auto& x : std::vector<row>{
         {"192.0.2.1", "192.0.2.1"},
         {"192.0.2.1, 10.1.2.3", "192.0.2.1"},
         {"10.9.9.9, 192.0.2.1,10.1.2.3 , 2001:db8::1", "192.0.2.1"},
         // What stands further left may be a lie.
         {"127.0.0.1, 192.0.2.1", "192.0.2.1"},
         {"nonsense, 192.0.2.1", "192.0.2.1"},
         {"2606:4700::1", "2606:4700::1"},
         {"192.0.2.1:4711", "192.0.2.1"},
         {"[2606:4700::1]:4711", "2606:4700::1"},
         {"[2606:4700::1]", "2606:4700::1"},
         // All are ours: the first has no proxy in front of it.
         {"10.0.0.1, 10.0.0.2", "10.0.0.1"},
         {"", ""},
         {",", ""},
         {"unknown", ""},
         {"192.0.2.1, unknown", ""},
         {"192.0.2.1, 10.0.0.1, [", ""},
         {"192.0.2.1\r\n", ""},
       }) {
    CAPTURE(x.list);
    CHECK(forwarded_address(x.list, ours) == x.expected);
  }
}
