#include "test/e2e/password.hpp"

#include "test/e2e/server.hpp"

namespace e2e {

std::string hash_of(const std::string& password) {
  process hasher{server_command({"--hash-password"})};
  hasher.write(password + "\n");
  hasher.close_input();
  return hasher.line();
}

} // namespace e2e
