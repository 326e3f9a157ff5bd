#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include <caf/actor_clock.hpp>
#include <caf/io/abstract_broker.hpp>
#include <caf/io/system_messages.hpp>

#include "net/door/admission.hpp"
#include "net/door/listening_point.hpp"
#include "net/settings.hpp"
#include "net/transport/stream_scribe.hpp"
#include "net/watch/end_reason.hpp"
#include "net/watch/exposition.hpp"
#include "net/web/http_answer.hpp"
#include "net/web/websocket_handshake.hpp"

namespace hubbub {

/// Where connections are that speak HTTP: browsers get files, whoever asks to speak
/// WebSocket is to be taken out, and who has come in at the door for metrics gets those.
/// One request is answered at a time, and what is sent is not copied for each of those
/// who get it.
///
/// None of them stays: without a request for as long as registration may take, after an
/// answer for a shorter time, and while an answer waits as long as it makes progress.
class web_gate {
public:
  using time_point = caf::actor_clock::time_point;
  using handle = caf::io::connection_handle;

  /// Answers of one connection. The last says that it is.
  static constexpr unsigned most_requests = 100;

  /// How long a connection may be idle that has got an answer.
  static constexpr std::chrono::seconds idle_limit{5};

  /// How often `sweep` should come while anybody is here.
  static constexpr std::chrono::seconds sweep_interval{1};

  /// Challenges under way at once (RFC 8555 8.3): each reads a file.
  static constexpr size_t most_challenges = 8;

  /// How many may be here for metrics at once. They are not counted with the others: a
  /// server that is full wants to be watched.
  static constexpr size_t most_scrapers = 16;

  /// Somebody who speaks HTTP.
  struct visitor {
    handle hdl;
    listening_point at;  ///< where it came in
    std::string address; ///< as it is counted
    bool secure = false; ///< says the proxy

    /// Set when it is to speak WebSocket.
    websocket_handshake handshake{};
    std::string forwarded_for{};
    std::string forwarded_proto{};
  };

  /// What is to be done for somebody.
  enum class wish {
    nothing,
    websocket, ///< to be taken out, but in another turn: the loop is in the middle of
               ///< reading it
    challenge, ///< `challenge_of` is to be answered
    scrape,    ///< `scrape_of` is to be answered
  };

  /// @param self has the connections, and hands on what they bring.
  /// @param counted is told of those who leave but for `take`.
  /// @param refused is told of those who may not speak WebSocket.
  web_gate(caf::io::abstract_broker* self, admission& counted,
           std::function<void(const visitor&, parting)> refused)
      : self_(self), counted_(counted), refused_(std::move(refused)) {}

  /// Reads the requests of a new connection.
  /// @param scribe belongs to the broker.
  void hold(visitor x, stream_scribe& scribe, time_point now);

  /// Takes a piece of a request.
  wish feed(const caf::io::new_data_msg& msg, const settings& config, time_point now);

  /// Some of an answer is sent, and so much waits.
  wish sent(const caf::io::data_transferred_msg& msg, const settings& config,
            time_point now);

  /// Which challenge is to be answered.
  struct challenge {
    handle hdl;
    uint64_t number; ///< of the connection: handles come again
    std::string token;
  };

  /// @pre the wish of that connection.
  challenge challenge_of(handle hdl) const;

  /// @param text empty: there is no such challenge.
  void answer(const challenge& which, const std::string& text, time_point now);

  /// Metrics that somebody asks for.
  struct scrape {
    handle hdl;
    uint64_t number; ///< of the connection
    exposition as;
  };

  /// @pre the wish of that connection.
  scrape scrape_of(handle hdl) const;

  /// @param text empty: nothing can be said now.
  void answer(const scrape& which, std::string text, time_point now);

  /// Whether another one may come for metrics.
  bool has_room_for_scraper() const { return num_scrapers_ < most_scrapers; }

  /// Somebody leaves who is to speak WebSocket; nothing if there is no such.
  std::optional<visitor> take(handle hdl);

  /// Ends those who have had their time.
  void sweep(const settings& config, time_point now);

  /// The connection has ended.
  void forget(handle hdl);

  void close_all();

  bool empty() const { return visitors_.empty(); }

private:
  enum class phase : uint8_t {
    reading,
    answering,
    leaving, ///< to speak WebSocket
    closing, ///< the last answer is sent: the peer may go first
  };

  struct place {
    visitor who;
    caf::intrusive_ptr<stream_scribe> scribe;
    uint64_t number = 0;
    time_point since; // it began to wait, or made progress
    std::string input{};
    size_t seen = 0;     // of that, without the end of a request
    shared_slice body{}; // is to follow
    std::string token{}; // of a challenge
    exposition as = exposition::text;
    bool waits = false; // its answer is being made by somebody else
    bool with_body = true;
    unsigned num_requests = 0;
    phase now = phase::reading;
    bool ends = false; // with this answer
  };

  using map = std::unordered_map<handle, std::unique_ptr<place>>;

  /// Answers the next request, if it is whole.
  wish take_request(place& x, const settings& config, time_point now);
  wish take_request(place& x, http_request request, const settings& config,
                    time_point now);
  wish take_scrape(place& x, const http_request& request, time_point now);

  /// Somebody else makes the answer.
  void wait(place& x, const http_manner& how);

  /// Who waits for an answer that somebody else has made; null: it is gone.
  place* waiting(handle hdl, uint64_t number);

  void send(place& x, http_answer answer, time_point now);

  /// It is not here any more.
  void count_out(const visitor& who);

  /// The answer is sent.
  wish go_on(place& x, const settings& config, time_point now);
  void close(map::iterator i);

  caf::io::abstract_broker* self_;
  admission& counted_;
  std::function<void(const visitor&, parting)> refused_;
  map visitors_;
  uint64_t last_number_ = 0;
  size_t num_challenges_ = 0;
  size_t num_scrapers_ = 0;
};

} // namespace hubbub
