#include "apps/operators.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>

#include <fmt/format.h>

#include "actors/names.hpp"
#include "apps/secret.hpp"
#include "net/codec/text.hpp"

namespace hubbub {

namespace {

struct named_right {
  std::string_view name;
  op_rights bit;
};

constexpr named_right all_rights[] = {
  {"kill", op_right::kill},     {"ban", op_right::ban},
  {"rehash", op_right::rehash}, {"wallops", op_right::wallops},
  {"rooms", op_right::rooms},   {"accounts", op_right::accounts},
  {"watch", op_right::watch},
};

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in{text};
  return {std::istream_iterator<std::string>{in}, {}};
}

using rights_by_class = std::map<std::string, op_rights>;

std::string read_classes(const std::string& list, rights_by_class& into) {
  into["all"] = op_right::all;
  for (auto& entry : split_list(list)) {
    auto words = words_of(entry);
    if (words.empty())
      continue;
    auto& rights = into[words.front()];
    if (words.size() < 2 || rights != 0)
      return fmt::format(
        "oper.classes: '{}' needs a name of its own and a right at least", words.front());
    for (size_t i = 1; i < words.size(); ++i) {
      auto x = std::find_if(std::begin(all_rights), std::end(all_rights),
                            [&](const named_right& y) { return y.name == words[i]; });
      if (x == std::end(all_rights))
        return fmt::format("oper.classes: there is no right '{}': they are kill, ban, "
                           "rehash, wallops, rooms, accounts and watch",
                           words[i]);
      rights = static_cast<op_rights>(rights | x->bit);
    }
  }
  return {};
}

/// A fingerprint as certificates are compared by: in lower case, without colons; nothing,
/// if it is none.
std::string fingerprint_in(const std::string& text) {
  std::string result;
  for (auto c : text)
    if (c != ':')
      result += folded(c);
  constexpr size_t sha256 = 64;
  auto digits = result.find_first_not_of("0123456789abcdef") == std::string::npos;
  return digits && result.size() == sha256 ? result : std::string{};
}

/// Takes one thing that is asked of an operator. @returns what is wrong with it, if
/// something is.
std::string take_proof(const std::string& word, server_operator& x) {
  auto end = word.find('=');
  auto key = word.substr(0, end);
  auto value = end == std::string::npos ? std::string{} : word.substr(end + 1);
  if (value.empty())
    return fmt::format("oper.operators: {} needs a value: password=, password-file=, "
                       "certificate= or account=",
                       x.name);
  if (key == "password") {
    x.password = value;
  } else if (key == "password-file") {
    std::string error;
    x.password = read_secret(value, error);
    return error.empty() ? "" : fmt::format("oper.operators: '{}' {}", value, error);
  } else if (key == "certificate") {
    x.certificate = fingerprint_in(value);
    if (x.certificate.empty())
      return fmt::format(
        "oper.operators: the certificate of {} is no fingerprint: SHA-256 "
        "in hexadecimal, 64 digits",
        x.name);
  } else if (key == "account") {
    x.account = value;
    if (!is_nick(value))
      return fmt::format("oper.operators: the account of {} can be none", x.name);
  } else {
    return fmt::format("oper.operators: {} has something that is not one of password=, "
                       "password-file=, certificate= and account=",
                       x.name);
  }
  return {};
}

} // namespace

std::string read_operators(const std::string& operators, const std::string& classes,
                           std::vector<server_operator>& into) {
  rights_by_class known;
  if (auto error = read_classes(classes, known); !error.empty())
    return error;
  into.clear();
  for (auto& entry : split_list(operators)) {
    auto words = words_of(entry);
    if (words.empty())
      continue;
    if (words.size() < 3)
      return fmt::format("oper.operators: '{}' needs a class and a password, a "
                         "certificate or an account",
                         words.front());
    server_operator x;
    x.name = words[0];
    auto rights = known.find(words[1]);
    if (rights == known.end())
      return fmt::format("oper.operators: {} is of a class that oper.classes does not "
                         "have",
                         x.name);
    x.rights = rights->second;
    for (size_t i = 2; i < words.size(); ++i)
      if (auto error = take_proof(words[i], x); !error.empty())
        return error;
    auto has_name = [&](const server_operator& y) { return y.name == x.name; };
    if (std::any_of(into.begin(), into.end(), has_name))
      return fmt::format("oper.operators: {} is there twice", x.name);
    into.push_back(std::move(x));
  }
  return {};
}

} // namespace hubbub
