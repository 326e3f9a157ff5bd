#include "apps/secret.hpp"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>

namespace hubbub {

void hide_values(int argc, char** argv, const std::vector<std::string>& options) {
  auto hide = [](char* value) { std::memset(value, 'x', std::strlen(value)); };
  for (int i = 1; i < argc; ++i) {
    auto equals = std::strchr(argv[i], '=');
    auto name = equals != nullptr ? std::string(argv[i], equals) : std::string{argv[i]};
    auto is_secret = std::any_of(options.begin(), options.end(),
                                 [&](const auto& x) { return name == "--" + x; });
    auto key =
      std::strstr(argv[i], "://") != nullptr ? std::strchr(argv[i], '?') : nullptr;
    if (argv[i][0] != '-' && key != nullptr)
      hide(key + 1);
    if (is_secret && equals != nullptr)
      hide(equals + 1);
    else if (is_secret && i + 1 < argc)
      hide(argv[i + 1]);
  }
}

std::string read_secret(const std::string& path, std::string& error) {
  std::error_code ignored;
  std::ifstream file{path};
  std::string line;
  if (!file || std::filesystem::is_directory(path, ignored))
    error = "cannot be read";
  else if (std::getline(file, line); !line.empty() && line.back() == '\r')
    line.pop_back();
  if (error.empty() && line.empty())
    error = "has no password in its first line";
  return line;
}

bool is_open_to_all(const std::string& path) {
  struct stat status = {};
  return ::stat(path.c_str(), &status) == 0 && (status.st_mode & S_IROTH) != 0;
}

} // namespace hubbub
