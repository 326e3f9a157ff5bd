#include "apps/config_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <map>
#include <numeric>
#include <regex>

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubbub {

namespace {

/// Levenshtein's distance: letters to add, remove or replace.
size_t distance(const std::string& x, const std::string& y) {
  std::vector<size_t> row(y.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 0; i < x.size(); ++i) {
    auto diagonal = row[0]++;
    for (size_t j = 0; j < y.size(); ++j) {
      auto replaced = diagonal + (x[i] == y[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j + 1] + 1, row[j] + 1});
    }
  }
  return row.back();
}

/// How long a pipe may take to bring the next bytes of a file.
constexpr int pipe_patience_ms = 2'000;

/// @returns an errno, or 0 at the end of the file.
int read_all(int fd, std::string& into) {
  std::array<char, 4096> chunk;
  while (into.size() <= config_file_limit) {
    auto count = ::read(fd, chunk.data(), chunk.size());
    if (count > 0) {
      into.append(chunk.data(), static_cast<size_t>(count));
    } else if (count == 0) {
      return 0;
    } else if (errno == EAGAIN) {
      pollfd ready{fd, POLLIN, 0};
      if (::poll(&ready, 1, pipe_patience_ms) == 0)
        return ETIMEDOUT;
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return EFBIG;
}

/// Why somebody else could have written what is in a file; empty if nobody could.
std::string other_writers(const struct stat& file) {
  if (!S_ISREG(file.st_mode))
    return {};
  if (file.st_uid != 0 && file.st_uid != ::geteuid())
    return "it belongs to another user";
  if ((file.st_mode & S_IWOTH) != 0)
    return "everybody may write to it (chmod o-w takes that from them)";
  if ((file.st_mode & S_IWGRP) != 0 && file.st_gid != 0 && file.st_gid != ::getegid())
    return "another group may write to it (chmod g-w takes that from them)";
  return {};
}

} // namespace

config_text read_config_text(const std::string& path, file_owner owner) {
  config_text result;
  auto fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  result.there = fd >= 0 || (errno != ENOENT && errno != ENOTDIR);
  if (fd < 0) {
    result.error = fmt::format("cannot read {}: {}", path, std::strerror(errno));
    return result;
  }
  struct stat file = {};
  ::fstat(fd, &file);
  if (S_ISDIR(file.st_mode))
    result.error = fmt::format("cannot read {}: it is a folder", path);
  else if (auto who = other_writers(file); owner == file_owner::trusted && !who.empty())
    result.error = fmt::format("{} is not to be trusted: {}", path, who);
  else if (auto error = read_all(fd, result.text); error != 0)
    result.error = fmt::format("cannot read {}: {}", path,
                               error == EFBIG       ? "it is longer than 1 MiB"
                               : error == ETIMEDOUT ? "nothing comes out of it"
                                                    : std::strerror(error));
  ::close(fd);
  return result;
}

file_outline outline(std::istream& file) {
  // A header may be followed by an option; ';' begins a comment, which matches neither.
  static const std::regex header{R"(^\s*\[\s*([\w.-]+)\s*\])"};
  static const std::regex entry{R"(^\s*([A-Za-z][\w-]*)\s*([={]))"};
  file_outline result;
  std::map<std::string, int> seen;
  std::string section;
  std::string text;
  std::smatch found;
  for (int line = 1; std::getline(file, text); ++line) {
    if (text.size() > 4096) // std::regex recurses
      continue;
    if (std::regex_search(text, found, header)) {
      result.options.push_back({found[1], line});
      section = found[1] == "global" ? "" : found[1].str() + ".";
      text = found.suffix();
    }
    if (!std::regex_search(text, found, entry))
      continue;
    auto option = section + found[1].str();
    std::string mistake;
    if (found[2] == "{")
      mistake = fmt::format("options of {0} in braces are not read: write [{0}] above "
                            "them instead",
                            option);
    else if (auto [before, is_new] = seen.emplace(option, line); !is_new)
      mistake =
        fmt::format("{} is there twice: line {} has it already", option, before->second);
    if (!mistake.empty() && result.mistake.empty()) {
      result.mistake = std::move(mistake);
      result.mistake_line = line;
    }
    result.options.push_back({std::move(option), line});
  }
  return result;
}

std::string nearest(const std::string& word, const std::vector<std::string>& words) {
  std::string result;
  // A third of the letters wrong is a slip, and two in a short word (they may have
  // changed places); more is another word.
  auto least = std::min(std::max(word.size() / 3, size_t{2}) + 1, word.size());
  for (auto& x : words)
    if (auto d = distance(word, x); d < least) {
      least = d;
      result = x;
    }
  return result;
}

} // namespace hubbub
