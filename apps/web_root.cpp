#include "apps/web_root.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include <fmt/format.h>

#include "apps/embedded_page.hpp"

namespace hubbub {

namespace {

namespace fs = std::filesystem;

constexpr size_t most_files = 1000;

/// Longest answer to a challenge: a token, a dot and 43 characters (RFC 8555 8.1).
constexpr size_t longest_challenge = 1024;

/// @returns nothing if the file cannot be read, or is longer.
std::optional<std::string> read_file(const fs::path& path, size_t limit) {
  std::error_code failed;
  auto size = fs::file_size(path, failed);
  if (failed || size > limit)
    return std::nullopt;
  std::ifstream file{path, std::ios::binary};
  std::string result(size, '\0');
  file.read(result.data(), static_cast<std::streamsize>(size));
  if (file.gcount() != static_cast<std::streamsize>(size))
    return std::nullopt;
  return result;
}

std::shared_ptr<const web_site> own_page(std::string& error) {
  auto result = std::make_shared<web_site>();
  for (auto& x : embedded_page())
    if (!result->add_packed(std::string{x.path}, std::string{x.gzip}))
      error = fmt::format("{} of the page that comes with the server is broken", x.path);
  return error.empty() ? result : nullptr;
}

} // namespace

std::shared_ptr<const web_site> load_site(const std::string& folder, std::string& error) {
  if (folder.empty())
    return own_page(error);
  auto result = std::make_shared<web_site>();
  size_t num_files = 0;
  std::error_code failed;
  fs::recursive_directory_iterator i{folder, failed};
  for (; !failed && i != fs::recursive_directory_iterator{}; i.increment(failed)) {
    if (i->path().filename().string().front() == '.') {
      i.disable_recursion_pending();
      continue;
    }
    std::error_code unknown;
    if (!i->is_regular_file(unknown))
      continue;
    auto bytes = read_file(i->path(), web_site::most_bytes - result->size());
    if (!bytes || ++num_files > most_files)
      error = fmt::format("web.root: '{}' cannot be read, or is too much: a page has at "
                          "most {} files and {} bytes",
                          i->path().string(), most_files, web_site::most_bytes);
    else
      result->add('/' + i->path().lexically_relative(folder).generic_string(),
                  std::move(*bytes));
    if (!error.empty())
      return nullptr;
  }
  if (failed)
    error =
      fmt::format("web.root: cannot read the folder '{}': {}", folder, failed.message());
  else if (result->find("/") == nullptr)
    error = fmt::format("web.root: there is no index.html in '{}'", folder);
  return error.empty() ? result : nullptr;
}

std::string read_challenge(const std::string& folder, const std::string& token) {
  auto text = read_file(fs::path{folder} / token, longest_challenge);
  if (!text)
    return {};
  while (!text->empty() && (text->back() == '\n' || text->back() == '\r'))
    text->pop_back();
  return *text;
}

} // namespace hubbub
