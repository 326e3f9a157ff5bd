#include "net/codec/msgid.hpp"
#include "net/codec/server_time.hpp"

#include <catch2/catch.hpp>

using namespace hubbub;

TEST_CASE("a msgid is an event's number, and back") {
  for (uint64_t number : {uint64_t{0}, uint64_t{1}, uint64_t{31}, uint64_t{32},
                          uint64_t{1} << 60, UINT64_MAX}) {
    std::string text;
    append_msgid(text, number);
    CHECK(text.size() == 13);
    CHECK(parse_msgid(text) == number);
  }
}

TEST_CASE("what is no msgid of ours is none") {
  for (auto text : {"", "0", "000000000000", "00000000000000", "000000000000w",
                    "000000000000A", "g000000000000", "00000 0000000"})
    CHECK(!parse_msgid(text));
}

TEST_CASE("a time is read as it is written") {
  for (int64_t time : {int64_t{0}, int64_t{1}, int64_t{999}, int64_t{951782400123},
                       int64_t{1769903999123}, int64_t{4102444799999}}) {
    std::string text;
    append_server_time(text, time);
    CHECK(parse_server_time(text) == time);
  }
}

TEST_CASE("a time may have any fraction, and must be a date") {
  CHECK(parse_server_time("1970-01-01T00:00:01Z") == 1000);
  CHECK(parse_server_time("2000-02-29T12:00:00Z") == 951825600000);
  CHECK(parse_server_time("2100-03-01T00:00:00Z") == 4107542400000);
  CHECK(parse_server_time("2016-12-31T23:59:60Z") == 1483228800000); // a leap second
  CHECK(parse_server_time("1970-01-01T00:00:01.5Z") == 1500);
  CHECK(parse_server_time("1970-01-01T00:00:01.123456Z") == 1123);
  for (auto text :
       {"", "Z", "1970-01-01", "1970-01-01T00:00:01", "1970-01-01 00:00:01Z",
        "1970-13-01T00:00:01Z", "1970-00-01T00:00:01Z", "1970-02-30T00:00:01Z",
        "2100-02-29T00:00:01Z", "1970-01-00T00:00:01Z", "1970-01-01T00:00:61Z",
        "1970-01-01T24:00:01Z", "1970-01-01T00:60:01Z", "1969-12-31T23:59:59Z",
        "1970-01-01T00:00:01.Z", "1970-01-01T00:00:01,5Z", "1970-01-01T00:00:01.5xZ",
        "1970-01-01T00:00:01.5ZZ", "+970-01-01T00:00:01Z"})
    CHECK(!parse_server_time(text));
}
