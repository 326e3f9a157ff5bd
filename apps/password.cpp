#include "apps/password.hpp"

#include <cstdlib>
#include <memory>

#include <crypt.h>

#include "net/sasl/scram.hpp"

namespace hubbub {

namespace {

/// Compares without stopping at the first difference.
bool equal_in_constant_time(const std::string& x, const std::string& y) {
  auto difference = x.size() ^ y.size();
  for (size_t i = 0; i < y.size(); ++i)
    difference |= static_cast<unsigned char>(x[x.empty() ? 0 : i % x.size()])
                  ^ static_cast<unsigned char>(y[i]);
  return difference == 0;
}

std::string run_crypt(const std::string& phrase, const char* setting) {
  auto data = std::make_unique<crypt_data>();
  auto result = crypt_rn(phrase.c_str(), setting, data.get(), sizeof(crypt_data));
  return result != nullptr ? result : "";
}

} // namespace

std::string hash_password(const std::string& password) {
  std::unique_ptr<char, decltype(&std::free)> salt{
    crypt_gensalt_ra(nullptr, 0, nullptr, 0), &std::free};
  return salt ? run_crypt(password, salt.get()) : "";
}

account_secret make_secret(const std::string& password) {
  return {hash_password(password), make_scram_keys(password)};
}

bool is_password_hash(const std::string& text) {
  return text.size() > 3 && text.front() == '$' && text.find('$', 1) != std::string::npos;
}

bool takes_time(const std::string& password, const std::string& given) {
  return is_password_hash(password) && password.size() < CRYPT_OUTPUT_SIZE
         && !given.empty() && given.size() < CRYPT_MAX_PASSPHRASE_SIZE;
}

bool verify_password(const std::string& password, const std::string& given) {
  if (!is_password_hash(password))
    return equal_in_constant_time(password, given);
  if (!takes_time(password, given))
    return false;
  auto hashed = run_crypt(given, password.c_str());
  return !hashed.empty() && equal_in_constant_time(password, hashed);
}

} // namespace hubbub
