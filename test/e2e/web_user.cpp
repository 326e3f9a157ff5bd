#include "test/e2e/web_user.hpp"

#include <stdexcept>

#include <strings.h>

namespace e2e {

using hubbub::test::client_frame;
using hubbub::test::server_frame;

std::string http_response::field(const std::string& name) const {
  // Some proxies write them in small letters.
  for (auto& x : fields)
    if (::strncasecmp(x.c_str(), (name + ": ").c_str(), name.size() + 2) == 0)
      return x.substr(name.size() + 2);
  return "";
}

http_response http_client::get(const std::string& path,
                               const std::vector<std::string>& fields) {
  auto text = "GET " + path + " HTTP/1.1\r\nHost: chat.example.org\r\n";
  for (auto& x : fields)
    text += x + "\r\n";
  connection_.send(text + "\r\n");
  http_response result;
  auto first = connection_.line();
  if (first.rfind("HTTP/1.1 ", 0) != 0)
    throw std::runtime_error("no answer of HTTP: " + first);
  result.status = static_cast<unsigned>(std::stoi(first.substr(9)));
  for (auto line = connection_.line(); !line.empty(); line = connection_.line())
    result.fields.push_back(line);
  if (auto size = result.field("Content-Length"); !size.empty() && result.status != 304)
    result.body = connection_.bytes(std::stoul(size));
  return result;
}

web_user::web_user(const endpoint& page, const std::vector<std::string>& fields)
    : browser_(page) {
  std::vector<std::string> all{
    "Upgrade: websocket", "Connection: Upgrade",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13"};
  all.insert(all.end(), fields.begin(), fields.end());
  handshake_ = browser_.get("/ws", all);
}

web_user::web_user(const endpoint& page, const std::string& nick, const std::string& room)
    : web_user(page) {
  send("NICK " + nick);
  send("USER " + nick + " 0 * :" + nick);
  send("JOIN " + room);
  until("366");
}

void web_user::send(std::string_view line) {
  connection().send(client_frame(hubbub::test::ws_text, line));
}

server_frame web_user::frame() {
  auto byte = [&](const std::string& x, size_t i) {
    return static_cast<unsigned char>(x[i]);
  };
  auto bytes = connection().bytes(2);
  size_t size = byte(bytes, 1);
  if (size == 126) {
    bytes += connection().bytes(2);
    size = byte(bytes, 2) * size_t{256} + byte(bytes, 3);
  }
  return {byte(bytes, 0), connection().bytes(size)};
}

irc_line web_user::until(const std::string& command) {
  for (;;) {
    auto x = frame();
    if (x.first != hubbub::test::ws_text)
      throw std::runtime_error("no text: " + x.payload);
    if (irc_line line{x.payload}; line.command == command)
      return line;
  }
}

} // namespace e2e
