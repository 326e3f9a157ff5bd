#include "apps/client/quotes.hpp"

#include <utility>

#include "apps/client/hygiene.hpp"
#include "apps/client/message_words.hpp"
#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

void quotes::remember(const server_message& m) {
  if (m.msgid.empty())
    return;
  auto action = action_in_ctcp(m.param(1));
  auto text = harmless(in_one_row(action ? *action : m.param(1)));
  if (text.size() > longest)
    text = text.substr(0, piece_length(text, longest)) + "...";
  if (!texts_.emplace(m.msgid, m.nick() + ": " + text).second)
    return;
  order_.push_back(m.msgid);
  if (order_.size() > most) {
    texts_.erase(order_.front());
    order_.pop_front();
  }
}

std::string quotes::find(const std::string& msgid) const {
  auto known = texts_.find(msgid);
  return known == texts_.end() ? std::string{} : known->second;
}

} // namespace hubbub::client
