#include "apps/client/sasl.hpp"

#include <algorithm>

#include "net/codec/irc_message.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

constexpr std::string_view give_up_word = "*";

std::string line(std::string_view word) {
  std::string result;
  append_irc_message(result, {}, "AUTHENTICATE", {word});
  return result;
}

std::string lines(std::string_view bytes) {
  std::string result;
  for (auto& piece : sasl_pieces(bytes))
    result += line(piece);
  return result;
}

std::string_view name_of(sasl::mechanism x) {
  return x == sasl::mechanism::external        ? "EXTERNAL"
         : x == sasl::mechanism::scram_sha_256 ? "SCRAM-SHA-256"
                                               : "PLAIN";
}

} // namespace

void sasl::meet(std::string_view offered) {
  offered_ = offered;
  knows_certificate_ = true;
  state_ = state::idle;
}

std::optional<sasl::mechanism> sasl::choice(const credentials& who) const {
  auto offers = [this, list = split_list(offered_)](mechanism x) {
    // From a server that does not say, nobody expects what is new.
    return offered_.empty() ? x != mechanism::scram_sha_256
                            : std::any_of(list.begin(), list.end(), [&](auto& name) {
                                return sasl_exchange::find(name) == x;
                              });
  };
  auto allows = [&](std::string_view word) {
    return who.how == word || who.how.empty() || who.how == "auto";
  };
  if (who.certificate && knows_certificate_ && allows("external")
      && offers(mechanism::external))
    return mechanism::external;
  if (allows("scram")
      && (offers(mechanism::scram_sha_256) || (offered_.empty() && who.how == "scram")))
    return mechanism::scram_sha_256;
  if (allows("plain") && offers(mechanism::plain))
    return mechanism::plain;
  return std::nullopt;
}

std::string sasl::begin(const credentials& who) {
  how_ = choice(who).value_or(mechanism::plain);
  state_ = state::going;
  incoming_.emplace(how_);
  proof_.reset();
  said_first_ = said_proof_ = proven_ = false;
  if (how_ == mechanism::scram_sha_256)
    proof_.emplace(who.account, who.password);
  return line(name_of(how_));
}

std::string sasl::answer(const server_message& m, const credentials& who) {
  if (state_ != state::going)
    return {};
  auto& command = m.command;
  if (command == "903" || command == "907") {
    auto doubtful = how_ == mechanism::scram_sha_256 && !proven_;
    state_ = doubtful ? state::unproven : state::in;
  } else if (command == "902" || command == "904" || command == "905"
             || command == "906") {
    state_ = state::refused;
    if (how_ == mechanism::external)
      knows_certificate_ = false;
  } else if (command == "908") {
    state_ = state::unable;
  } else if (command == "AUTHENTICATE" && !m.params.empty()) {
    switch (incoming_->take(m.param(0))) {
      case sasl_exchange::progress::more:
        break;
      case sasl_exchange::progress::complete:
        return go_on(incoming_->answer(), who);
      default:
        return give_up(state::unable);
    }
  }
  return {};
}

std::string sasl::go_on(const std::string& challenge, const credentials& who) {
  if (how_ == mechanism::scram_sha_256)
    return go_on_with_scram(challenge);
  if (!challenge.empty() || said_first_)
    return give_up(state::unable);
  said_first_ = true;
  return lines(how_ == mechanism::external
                 ? who.account
                 : who.account + '\0' + who.account + '\0' + who.password);
}

std::string sasl::go_on_with_scram(const std::string& challenge) {
  std::optional<std::string> next;
  if (!said_first_) {
    said_first_ = true;
    next = challenge.empty() ? proof_->begin() : std::nullopt;
  } else if (!said_proof_) {
    said_proof_ = true;
    next = proof_->prove(challenge);
  } else if (challenge.compare(0, 2, "e=") == 0) {
    return line(give_up_word); // RFC 5802 7: it does not believe us
  } else if (!proven_) {
    proven_ = proof_->trusts(challenge);
    return proven_ ? line("+") : give_up(state::unproven);
  }
  return next ? lines(*next) : give_up(state::unable);
}

std::string sasl::give_up(state how) {
  state_ = how;
  return line(give_up_word);
}

} // namespace hubbub::client
