#include "net/web/web_site.hpp"

#include <algorithm>
#include <new>
#include <utility>

#include <fmt/format.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>
#include <zlib.h>

#include <caf/make_counted.hpp>

namespace hubbub {

namespace {

/// zlib's way to say that gzip's frame is wanted: 15 bits of window, and 16.
constexpr int gzip_window = 15 + 16;

std::string_view type_of(std::string_view path) {
  static constexpr std::pair<std::string_view, std::string_view> types[] = {
    {".css", "text/css; charset=utf-8"},
    {".gif", "image/gif"},
    {".html", "text/html; charset=utf-8"},
    {".ico", "image/x-icon"},
    {".jpg", "image/jpeg"},
    {".js", "text/javascript; charset=utf-8"},
    {".json", "application/json"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".png", "image/png"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".webmanifest", "application/manifest+json"},
    {".webp", "image/webp"},
    {".woff2", "font/woff2"}};
  auto extension = path.substr(std::min(path.rfind('.'), path.size()));
  for (auto& [ending, type] : types)
    if (ending == extension)
      return type;
  return "application/octet-stream";
}

/// Whether a name ends like "app-0123abcd.js": with digits of a hash before the
/// extension.
bool has_hash(std::string_view path) {
  constexpr size_t shortest_hash = 8;
  auto stem = path.substr(0, path.rfind('.'));
  auto begin = stem.find_last_of("-.");
  if (begin == std::string_view::npos)
    return false;
  auto hash = stem.substr(begin + 1);
  return hash.size() >= shortest_hash
         && hash.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

std::string hash_of(std::string_view bytes) {
  constexpr size_t enough = 16; // bytes
  unsigned char hash[32];
  if (gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes.data(), bytes.size(), hash) != 0)
    throw std::bad_alloc{};
  std::string result;
  for (size_t i = 0; i < enough; ++i)
    result += fmt::format("{:02x}", hash[i]);
  return result;
}

shared_bytes_ptr shared(std::string bytes) {
  auto result = caf::make_counted<shared_bytes>();
  result->text = std::move(bytes);
  result->text.shrink_to_fit();
  return result;
}

auto bytes_for_zlib(const char* x) {
  return reinterpret_cast<Bytef*>(const_cast<char*>(x));
}

} // namespace

std::string packed(std::string_view bytes) {
  z_stream stream{};
  constexpr int most_memory = 9;
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_window, most_memory,
                   Z_DEFAULT_STRATEGY)
      != Z_OK)
    throw std::bad_alloc{};
  std::string result(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = bytes_for_zlib(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = bytes_for_zlib(result.data());
  stream.avail_out = static_cast<uInt>(result.size());
  deflate(&stream, Z_FINISH);
  result.resize(stream.total_out);
  deflateEnd(&stream);
  return result;
}

std::optional<std::string> unpacked(std::string_view gzip) {
  z_stream stream{};
  if (inflateInit2(&stream, gzip_window) != Z_OK)
    throw std::bad_alloc{};
  std::string result;
  stream.next_in = bytes_for_zlib(gzip.data());
  stream.avail_in = static_cast<uInt>(gzip.size());
  auto status = Z_OK;
  while (status == Z_OK && result.size() <= web_site::most_bytes) {
    char piece[16 << 10];
    stream.next_out = bytes_for_zlib(piece);
    stream.avail_out = sizeof(piece);
    status = inflate(&stream, Z_NO_FLUSH);
    result.append(piece, sizeof(piece) - stream.avail_out);
  }
  inflateEnd(&stream);
  return status == Z_STREAM_END ? std::optional{std::move(result)} : std::nullopt;
}

void web_site::add(const std::string& path, std::string bytes) {
  auto gzip = packed(bytes);
  add(path, std::move(bytes), std::move(gzip));
}

bool web_site::add_packed(const std::string& path, std::string gzip) {
  auto bytes = unpacked(gzip);
  if (bytes)
    add(path, std::move(*bytes), std::move(gzip));
  return bytes.has_value();
}

void web_site::add(const std::string& path, std::string bytes, std::string gzip) {
  web_file x;
  x.type = type_of(path);
  x.tag = hash_of(bytes);
  x.immutable = has_hash(path);
  size_ += bytes.size();
  if (gzip.size() + gzip.size() / 16 < bytes.size())
    x.gzip = shared(std::move(gzip));
  x.plain = shared(std::move(bytes));
  files_[path] = std::move(x);
}

const web_file* web_site::find(std::string_view path) const {
  auto i = files_.find(path == "/" ? "/index.html" : path);
  return i == files_.end() ? nullptr : &i->second;
}

} // namespace hubbub
