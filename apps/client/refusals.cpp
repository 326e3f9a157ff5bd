#include "apps/client/refusals.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace hubbub::client {

namespace {

// A numeric, and what it says: {1} is its second parameter, after one's own name, {last}
// what the server says itself.
struct refusal {
  std::string_view code;
  std::string_view sentence;
};

// RFC 2812 5.2, and what came later (modern.ircdocs.horse).
constexpr refusal refusals[] = {
  {"401", "There is nobody called {1}, and no such room"},
  {"402", "There is no server {1}"},
  {"403", "There is no room {1}"},
  {"404", "You may not speak in {1} ({last})"},
  {"405", "You are in too many rooms to enter {1}"},
  {"406", "Nobody was called {1} lately"},
  {"407", "{1} is more than one"},
  {"411", "Nobody was named to write to"},
  {"412", "There was nothing to say"},
  {"413", "{1} is too many to write to"},
  {"416", "That is too much to list: ask for less"},
  {"417", "That line is too long for the server"},
  {"421", "The server does not know {1}"},
  {"437", "{1} cannot be had just now"},
  {"438", "You change your name too often: {last}"},
  {"441", "{1} is not in {2}"},
  {"442", "You are not in {1}"},
  {"443", "{1} is in {2} already"},
  {"461", "{1} needs more than that"},
  {"464", "That is not the password"},
  {"465", "You are banned from this server ({last})"},
  {"467", "{1} has a key already"},
  {"471", "{1} is full"},
  {"472", "{1} is no mode that the server knows"},
  {"473", "Only who is invited may enter {1}"},
  {"474", "You are banned from {1}"},
  {"475", "{1} has a key, and that is not it: /join {1} KEY"},
  {"476", "{1} is no name for a room"},
  {"477", "Only who is logged in may enter or speak in {1}"},
  {"478", "The list of {1} is full"},
  {"481", "That is for operators of the server"},
  {"482", "Only operators of {1} may do that"},
  {"483", "Nobody can do that to the server"},
  {"484", "You may not do that"},
  {"485", "Only who founded {1} may do that"},
  {"489", "Only with a secure connection one may enter {1}"},
  {"491", "Nobody can become an operator from where you are"},
  {"501", "The server does not know that mode"},
  {"502", "Only {1} can change that"},
  {"723", "You may not do that as an operator of the server: {1}"},
};

} // namespace

std::optional<std::string> refusal_sentence(const server_message& message) {
  auto known = std::find_if(std::begin(refusals), std::end(refusals),
                            [&](const refusal& x) { return x.code == message.command; });
  if (known == std::end(refusals))
    return std::nullopt;
  std::string result;
  auto text = known->sentence;
  for (auto open = text.find('{'); open != std::string_view::npos;
       open = text.find('{')) {
    auto close = text.find('}', open);
    auto name = text.substr(open + 1, close - open - 1);
    auto last = name == "last" && !message.params.empty();
    auto& value = last ? message.params.back()
                       : message.param(static_cast<size_t>(name.front() - '0'));
    // A server that leaves it out says something else than we think.
    if (value.empty())
      return std::nullopt;
    (result += text.substr(0, open)) += value;
    text.remove_prefix(close + 1);
  }
  return result += text;
}

} // namespace hubbub::client
