// Whatever is asked: it is a request or none, however it is cut; its answer is one
// answer, with no byte of the request in its head; and who may not connect does not.
#include <string>

#include "net/web/forwarded.hpp"
#include "net/web/http_answer.hpp"
#include "net/web/websocket_handshake.hpp"
#include "test/fuzz/target.hpp"

using namespace hubbub;
using namespace hubbub::fuzz;

namespace {

const web_site& site() {
  static const auto instance = [] {
    web_site result;
    result.add("/index.html", std::string(300, 'x'));
    result.add("/app-0123abcd.js", "1;");
    return result;
  }();
  return instance;
}

void check_head(const std::string& head) {
  expect(head.substr(0, 9) == "HTTP/1.1 ", "an answer is one of HTTP", head);
  auto end = head.find("\r\n\r\n");
  expect(end != std::string::npos, "an answer's head has an end", head);
  for (size_t i = 0; i < end; ++i)
    expect(head[i] == '\r' || head[i] == '\n' || (head[i] >= ' ' && head[i] < 127),
           "an answer's head is readable", head);
}

} // namespace

FUZZ_TARGET(http) {
  input in{bytes};
  auto origins = in.line();
  auto text = in.rest();
  size_t size = 0;
  for (size_t i = 0; i <= text.size() && size == 0; ++i)
    size = request_size(text.substr(0, i), i == 0 ? 0 : i - 1);
  expect(size == request_size(text), "a request ends where it ends, however it is cut");
  auto head = input::own(text.substr(0, size));
  auto request = parse_http_request(head);
  if (!request)
    return;
  expect(size > 0, "a request is whole");
  auto answer = answer_request(*request, &site(), 0);
  check_head(answer.head);
  auto shaken = shake_hands(*request, {std::string{origins}});
  if (shaken.status == 101) {
    check_head(shaken.answer);
    expect(shaken.answer.find("\r\n\r\n") + 4 == shaken.answer.size(),
           "nothing is behind the 101");
  } else {
    expect(!shaken.sentence.empty(), "a refusal says why");
  }
  auto named = forwarded_address(request->forwarded_for, {});
  expect(named.empty() || parse_address(named), "who is forwarded is an address", named);
}
