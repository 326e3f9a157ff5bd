// Whatever the cut of the stream, the filter leaves the same bytes; a stream without
// commands comes through as it is, and commands in front of it leave no trace.
#include <algorithm>
#include <string>

#include "net/codec/telnet.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

constexpr char iac = '\xFF';

std::string filtered(std::string_view stream, std::string_view sizes) {
  telnet_filter filter;
  std::string result;
  for (size_t i = 0; !stream.empty(); ++i) {
    size_t size =
      sizes.empty() ? stream.size() : static_cast<uint8_t>(sizes[i % sizes.size()]) + 1u;
    auto piece = input::own(stream.substr(0, size));
    stream.remove_prefix(piece.size());
    auto left = filter.strip(piece.data(), piece.size());
    expect(left <= piece.size(), "a filter adds nothing");
    result.append(piece, 0, left);
  }
  return result;
}

std::string escaped(std::string_view text) {
  std::string result;
  for (auto c : text)
    result.append(c == iac ? 2 : 1, c);
  return result;
}

} // namespace

FUZZ_TARGET(telnet) {
  input in{bytes};
  auto sizes = in.line();
  auto stream = in.rest();
  auto whole = filtered(stream, {});
  expect(filtered(stream, std::string_view{"\0", 1}) == whole,
         "byte by byte is as whole");
  expect(filtered(stream, sizes) == whole, "in pieces is as whole");
  if (stream.find(iac) == std::string_view::npos)
    expect(whole == stream, "a stream without commands stays");
  expect(filtered(escaped(stream), sizes) == stream, "escaping is undone");
  auto negotiated =
    "\xFF\xFB\x01\xFF\xFA\x18\xFF\xFF junk\xFF\xF0\xFF\xF1" + escaped(stream);
  expect(filtered(negotiated, sizes) == stream, "commands leave no trace");
}
