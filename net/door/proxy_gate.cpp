#include "net/door/proxy_gate.hpp"

#include <iterator>

#include <caf/io/scribe.hpp>

namespace hubbub {

void proxy_gate::hold(handle hdl, listening_point at, time_point now) {
  auto& x = waiting_[hdl];
  x = std::make_unique<visitor>(visitor{hdl, std::move(at), now});
  read_more(*x);
}

bool proxy_gate::feed(const caf::io::new_data_msg& msg) {
  auto i = waiting_.find(msg.handle);
  if (i == waiting_.end())
    return false;
  if (msg.buf.empty()) {
    waiting_.erase(i);
    self_->close(msg.handle);
    return false;
  }
  auto& x = *i->second;
  x.header.feed({msg.buf.data(), msg.buf.size()});
  if (x.header.state() == proxy_header::status::incomplete) {
    read_more(x);
    return false;
  }
  self_->halt(msg.handle);
  return true;
}

std::optional<proxy_gate::visitor> proxy_gate::take(handle hdl) {
  auto i = waiting_.find(hdl);
  if (i == waiting_.end()
      || i->second->header.state() == proxy_header::status::incomplete)
    return std::nullopt;
  return remove(i);
}

std::vector<proxy_gate::visitor> proxy_gate::take_older(time_point than) {
  std::vector<visitor> result;
  for (auto i = waiting_.begin(); i != waiting_.end();) {
    auto next = std::next(i);
    if (i->second->since < than)
      result.push_back(remove(i));
    i = next;
  }
  return result;
}

void proxy_gate::read_more(const visitor& x) {
  self_->configure_read(x.hdl, caf::io::receive_policy::at_most(x.header.wanted()));
}

proxy_gate::visitor proxy_gate::remove(map::iterator i) {
  auto result = std::move(*i->second);
  waiting_.erase(i);
  return result;
}

} // namespace hubbub
