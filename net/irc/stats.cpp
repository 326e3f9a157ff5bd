#include <fmt/format.h>

#include "actors/clock.hpp"
#include "net/irc/commands.hpp"
#include "net/watch/audit.hpp"
#include "net/watch/ledger.hpp"

namespace hubbub::irc {

namespace {

/// One question that STATS answers. The letters are those other servers use for similar
/// things.
struct report {
  char letter;
  bool for_operators;
  void (*run)(irc_session&);
  std::string_view help;
};

void end_report(irc_session& s, std::string_view query) {
  s.reply(numeric::RPL_ENDOFSTATS, {query, "End of /STATS report"});
}

void show(irc_session& s, char letter, std::string_view text) {
  s.reply(numeric::RPL_STATSDEBUG, {std::string_view{&letter, 1}, text});
}

void show(irc_session& s, char letter, const log_fields& fields) {
  for (auto& [key, value] : fields)
    show(s, letter, fmt::format("{}={}", key, value));
}

void show_uptime(irc_session& s) {
  auto up = seconds_since_1970() - s.config().started_at;
  s.reply(numeric::RPL_STATSUPTIME,
          {fmt::format("Server Up {} days {}:{:02}:{:02}", up / 86400, up / 3600 % 24,
                       up / 60 % 60, up % 60)});
  end_report(s, "u");
}

/// Asks the ledger, shows what `choose` takes of the answer, and ends the report.
template <class Choose>
void show_statistics(irc_session& s, char letter, Choose choose) {
  s.people().ask_ledger<statistics>(
    statistics_atom::value, [&s, letter, choose](caf::expected<statistics> answer) {
      if (answer)
        show(s, letter, choose(*answer));
      end_report(s, {&letter, 1});
    });
}

void show_connections(irc_session& s) {
  show_statistics(s, 'l', [](const statistics& x) {
    log_fields result{{"accepted", std::to_string(x.accepted)},
                      {"most_connections", std::to_string(x.most_connections)}};
    for (auto& field : fields_of("connections", x.connections))
      result.push_back(std::move(field));
    return result;
  });
}

void show_traffic(irc_session& s) {
  show_statistics(s, 't', [](const statistics& x) { return fields_of(x.numbers.all); });
}

void show_ends(irc_session& s) {
  show_statistics(s, 'd', [](const statistics& x) {
    auto result = fields_of("ended", x.ended);
    for (auto& field : fields_of("refused", x.refused))
      result.push_back(std::move(field));
    return result;
  });
}

void show_audit(irc_session& s) {
  s.people().ask_ledger<audit>(audit_atom::value, [&s](caf::expected<audit> answer) {
    if (answer) {
      show(s, 'c',
           fmt::format("names={} rooms={} members={} memberships={} actors={} "
                       "mismatches={}",
                       answer->names, answer->rooms, answer->members, answer->memberships,
                       answer->actors, answer->mismatches));
      for (auto& x : answer->examples)
        show(s, 'c', x);
    }
    end_report(s, "c");
  });
}

template <ban_kind Kind>
void show_bans(irc_session& s) {
  list_bans(s, Kind, [&s] { end_report(s, std::string{static_cast<char>(Kind)}); });
}

void show_letters(irc_session& s);

constexpr report reports[] = {
  {'?', false, show_letters, "these letters"},
  {'D', true, show_bans<ban_kind::address>, "banned addresses (DLINE)"},
  {'F', true, show_bans<ban_kind::text>, "banned texts (FILTER)"},
  {'K', true, show_bans<ban_kind::user>, "banned users and accounts (KLINE)"},
  {'Q', true, show_bans<ban_kind::name>, "banned nicks and channels (RESV)"},
  {'X', true, show_bans<ban_kind::realname>, "banned realnames (XLINE)"},
  {'c', true, show_audit, "whether rooms, names and connections fit together"},
  {'d', true, show_ends, "why connections ended or were refused"},
  {'l', true, show_connections, "connections by wire format"},
  {'t', true, show_traffic, "lines and bytes, and the longest queues"},
  {'u', false, show_uptime, "how long the server has been running"},
};

void show_letters(irc_session& s) {
  for (auto& x : reports)
    show(s, x.letter,
         fmt::format("{}{}", x.help, x.for_operators ? " (for operators)" : ""));
  end_report(s, "?");
}

} // namespace

// RFC 2812 3.4.4
void stats(irc_session& s, const irc_message& msg) {
  if (!is_for_us(s, msg.param(1)))
    return;
  auto query = msg.param(0).empty() ? std::string_view{"?"} : msg.param(0).substr(0, 1);
  for (auto& x : reports)
    if (x.letter == query.front()) {
      if (x.for_operators && !may(s, op_right::watch))
        refuse_non_operator(s);
      else
        x.run(s);
      return;
    }
  end_report(s, shown(query));
}

} // namespace hubbub::irc
