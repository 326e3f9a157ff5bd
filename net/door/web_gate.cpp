#include "net/door/web_gate.hpp"

#include <algorithm>
#include <ctime>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "actors/clock.hpp"
#include "net/wire_formats.hpp"

namespace hubbub {

namespace {

/// Bytes read at a time.
constexpr size_t read_chunk = 4096;

/// A body of that size is sent with its head; a longer one behind it, where it need not
/// be copied.
constexpr size_t short_body = 4096;

constexpr std::string_view challenges = "/.well-known/acme-challenge/";

/// Whether a token can be the name of a file, and nothing else: base64url (RFC 8555 8.3).
bool is_token(std::string_view text) {
  constexpr size_t longest = 128;
  return !text.empty() && text.size() <= longest
         && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                   "0123456789-_")
              == std::string_view::npos;
}

bool is_scraper(const web_gate::visitor& x) {
  return x.at.format == &metrics_format;
}

} // namespace

void web_gate::hold(visitor who, stream_scribe& scribe, time_point now) {
  auto hdl = who.hdl;
  num_scrapers_ += is_scraper(who) ? 1 : 0;
  auto& x = visitors_[hdl];
  x = std::make_unique<place>(place{
    std::move(who), caf::intrusive_ptr<stream_scribe>{&scribe}, ++last_number_, now});
  scribe.ack_writes(true);
  self_->configure_read(hdl, caf::io::receive_policy::at_most(read_chunk));
}

web_gate::wish web_gate::feed(const caf::io::new_data_msg& msg, const settings& config,
                              time_point now) {
  auto i = visitors_.find(msg.handle);
  if (i == visitors_.end())
    return wish::nothing;
  auto& x = *i->second;
  if (msg.buf.empty()) {
    // What it has asked for, it may still want to hear.
    x.ends = true;
    if (x.now == phase::reading || x.now == phase::closing)
      close(i);
    return wish::nothing;
  }
  if (x.now == phase::closing)
    return wish::nothing;
  x.input.append(msg.buf.data(), msg.buf.size());
  if (x.now == phase::reading)
    return take_request(x, config, now);
  // Nobody asks for so much before there is an answer, or speaks before the 101.
  if (x.input.size() > longest_request)
    close(i);
  return wish::nothing;
}

web_gate::wish web_gate::take_request(place& x, const settings& config, time_point now) {
  auto size = request_size(x.input, x.seen);
  if (size > longest_request || (size == 0 && x.input.size() > longest_request)) {
    send(x,
         sentence_answer(431,
                         fmt::format("A request has at most {} bytes: fewer cookies may "
                                     "help",
                                     longest_request),
                         {seconds_since_1970()}),
         now);
    return wish::nothing;
  }
  x.seen = x.input.size();
  if (size == 0)
    return wish::nothing;
  auto request = parse_http_request(std::string_view{x.input}.substr(0, size));
  x.input.erase(0, size);
  x.input.shrink_to_fit();
  x.seen = 0;
  if (!request) {
    send(x,
         sentence_answer(400, "This is no request of HTTP/1.1 that makes sense",
                         {seconds_since_1970()}),
         now);
    return wish::nothing;
  }
  if (++x.num_requests >= most_requests || x.ends)
    request->keeps_alive = false;
  return take_request(x, std::move(*request), config, now);
}

web_gate::wish web_gate::take_request(place& x, http_request request,
                                      const settings& config, time_point now) {
  if (is_scraper(x.who))
    return take_scrape(x, request, now);
  auto path = std::string_view{request.path};
  http_manner how{seconds_since_1970(), !request.keeps_alive, request.method != "HEAD"};
  if (request.upgrades) {
    auto handshake = shake_hands(request, config.web_origins);
    if (handshake.status == 101 && !x.input.empty()) {
      handshake.status = 400;
      handshake.sentence = "Nothing may be said before the answer to the handshake";
    }
    if (handshake.status != 101) {
      how.ends = true;
      send(
        x,
        sentence_answer(handshake.status, handshake.sentence, how,
                        handshake.status == 426 ? "Sec-WebSocket-Version: 13\r\n" : ""),
        now);
      refused_(x.who, {end_reason::websocket, handshake.sentence});
      return wish::nothing;
    }
    x.now = phase::leaving;
    x.who.handshake = std::move(handshake);
    x.who.forwarded_for = std::move(request.forwarded_for);
    x.who.forwarded_proto = std::move(request.forwarded_proto);
    self_->halt(x.who.hdl);
    return wish::websocket;
  }
  if (path.substr(0, challenges.size()) == challenges && how.with_body
      && !config.acme_folder.empty() && is_token(path.substr(challenges.size()))) {
    if (num_challenges_ >= most_challenges) {
      how.ends = true;
      send(x, sentence_answer(503, "Too many challenges at once", how), now);
      return wish::nothing;
    }
    ++num_challenges_;
    wait(x, how);
    x.token = path.substr(challenges.size());
    return wish::challenge;
  }
  send(x, answer_request(request, config.site.get(), how.now), now);
  return wish::nothing;
}

web_gate::wish web_gate::take_scrape(place& x, const http_request& request,
                                     time_point now) {
  auto date = seconds_since_1970();
  http_manner how{date, !request.keeps_alive, request.method != "HEAD"};
  if (auto refusal = refuse_request(request, date)) {
    send(x, std::move(*refusal), now);
  } else if (request.path == "/metrics") {
    x.as = choose_exposition(request.accept);
    wait(x, how);
    return wish::scrape;
  } else if (request.path == "/healthz") {
    send(x, sentence_answer(200, "ok", how), now);
  } else {
    send(x,
         sentence_answer(404, "There is nothing here: the metrics are at /metrics", how),
         now);
  }
  return wish::nothing;
}

void web_gate::wait(place& x, const http_manner& how) {
  x.now = phase::answering;
  x.ends = x.ends || how.ends;
  x.with_body = how.with_body;
  x.waits = true;
}

void web_gate::send(place& x, http_answer answer, time_point now) {
  x.now = phase::answering;
  x.since = now;
  x.ends = x.ends || answer.ends;
  auto& out = x.scribe->wr_buf();
  out.insert(out.end(), answer.head.begin(), answer.head.end());
  auto body = answer.body.view();
  if (body.size() > short_body)
    x.body = std::move(answer.body);
  else
    out.insert(out.end(), body.begin(), body.end());
  x.scribe->flush_answer();
}

web_gate::wish web_gate::sent(const caf::io::data_transferred_msg& msg,
                              const settings& config, time_point now) {
  auto i = visitors_.find(msg.handle);
  if (i == visitors_.end())
    return wish::nothing;
  auto& x = *i->second;
  if (msg.written > 0 && x.now == phase::answering)
    x.since = now;
  if (msg.remaining > 0 || x.now != phase::answering || x.waits)
    return wish::nothing;
  if (x.body.owner) {
    x.scribe->write_shared(std::exchange(x.body, {}));
    x.scribe->flush_answer();
    return wish::nothing;
  }
  return go_on(x, config, now);
}

web_gate::wish web_gate::go_on(place& x, const settings& config, time_point now) {
  x.since = now;
  if (x.ends) {
    x.now = phase::closing;
    x.input = {};
    x.scribe->end_output();
    return wish::nothing;
  }
  x.now = phase::reading;
  return x.input.empty() ? wish::nothing : take_request(x, config, now);
}

web_gate::challenge web_gate::challenge_of(handle hdl) const {
  auto& x = *visitors_.at(hdl);
  return {hdl, x.number, x.token};
}

void web_gate::answer(const challenge& which, const std::string& text, time_point now) {
  --num_challenges_;
  auto x = waiting(which.hdl, which.number);
  if (x == nullptr)
    return;
  http_manner how{seconds_since_1970(), x->ends};
  send(*x,
       text.empty() ? sentence_answer(404, "There is no such challenge", how)
                    : sentence_answer(200, text, how),
       now);
}

web_gate::scrape web_gate::scrape_of(handle hdl) const {
  auto& x = *visitors_.at(hdl);
  return {hdl, x.number, x.as};
}

void web_gate::answer(const scrape& which, std::string text, time_point now) {
  auto x = waiting(which.hdl, which.number);
  if (x == nullptr)
    return;
  http_manner how{seconds_since_1970(), x->ends, x->with_body};
  send(*x,
       text.empty() ? sentence_answer(503, "The metrics cannot be told now", how)
                    : fresh_answer(content_type(which.as), std::move(text), how),
       now);
}

web_gate::place* web_gate::waiting(handle hdl, uint64_t number) {
  auto i = visitors_.find(hdl);
  if (i == visitors_.end() || i->second->number != number)
    return nullptr;
  i->second->waits = false;
  return i->second.get();
}

void web_gate::count_out(const visitor& who) {
  if (is_scraper(who))
    --num_scrapers_;
  else
    counted_.closed(who.address, false);
}

std::optional<web_gate::visitor> web_gate::take(handle hdl) {
  auto i = visitors_.find(hdl);
  if (i == visitors_.end() || i->second->now != phase::leaving)
    return std::nullopt;
  i->second->scribe->ack_writes(false);
  auto result = std::move(i->second->who);
  visitors_.erase(i);
  return result;
}

void web_gate::sweep(const settings& config, time_point now) {
  auto limit_of = [&](const place& x) -> std::chrono::milliseconds {
    if (x.now == phase::closing)
      return config.linger;
    if (x.now != phase::reading)
      return config.stall_timeout;
    auto limit = config.registration_timeout;
    std::chrono::milliseconds idle = idle_limit;
    auto is_idle = x.num_requests > 0 && x.input.empty();
    return is_idle && (limit.count() == 0 || limit > idle) ? idle : limit;
  };
  for (auto i = visitors_.begin(); i != visitors_.end();) {
    auto next = std::next(i);
    auto limit = limit_of(*i->second);
    if (limit.count() != 0 && now - i->second->since >= limit)
      close(i);
    i = next;
  }
}

void web_gate::close(map::iterator i) {
  auto hdl = i->first;
  count_out(i->second->who);
  visitors_.erase(i);
  self_->close(hdl);
}

void web_gate::forget(handle hdl) {
  auto i = visitors_.find(hdl);
  if (i == visitors_.end())
    return;
  count_out(i->second->who);
  visitors_.erase(i);
}

void web_gate::close_all() {
  while (!visitors_.empty())
    close(visitors_.begin());
}

} // namespace hubbub
