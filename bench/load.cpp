// The load generator: plays all the clients of a workload against one server on this
// machine, checks every line it gets, and prints one JSON object per measured step.
//
//   hubbub-load --wire=colon --port=4711 --pid=123 --members=200 --senders=8 closed
//   open=200
//
// Exit code: 0 all is well, 1 a line was lost, repeated, reordered, echoed or damaged, or
// the server stalled, 2 the run could not be set up.

#include "bench/handshakes.hpp"
#include "bench/report.hpp"
#include "bench/workloads.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace bench;

constexpr const char* usage = R"(usage: hubbub-load [options] step...
options
  --wire=FORMAT      colon, irc, irc-tags (with tags), ws (irc over
                     WebSocket), resp (Redis), nats   (colon)
  --port=N           where the server listens on 127.0.0.1
  --pid=N            the server's process, for its CPU time and memory
  --rooms=N          rooms                                         (1)
  --members=N        members per room
  --senders=N        members per room who write                    (1)
  --window=N         closed loop: lines in flight per sender       (16)
  --line=N           a line's bytes: a heavy text (colon) or tag (irc-tags)   (0: light)
  --tls=1            everybody speaks TLS                          (0)
  --knocks=N         while others talk, so many TLS handshakes a second (0)
  --pace=N           KiB a second that paced members read          (1000)
  --warmup=MS        time before a measurement                     (300)
  --measure=MS       time measured                                 (1000)
  --burst=N          connections opened per turn of the loop       (8)
  --newcomers=N      of those, how many may wait for an answer     (16)
steps, done in the order given
  closed             closed loop with --window
  open=RATE          open loop, RATE lines per second in all
  shout              closed loop of which nothing is awaited in the end
  stop=N             N members of the first room read nothing from here on
  slow=N             N members of the first room read 400 KiB/s from here on, and have a
                     small window
  paced=N            N members of the first room read at --pace from here on
  storm              everybody joins, measured (the first and only step)
  quiet=SECONDS      nobody says anything
  leave=SECONDS      everybody leaves, and then nothing happens (the last step)
  shake=N            N TLS handshakes, one after the other (no other steps)
  idle=N             N silent connections in all (no other steps but idle)
  nameless=N         the same, without a name on irc, too
  found=N            irc: each in a room of his own, the members found more, to N in all
  list=N             irc: N members LIST them; latency is another one's PING
)";

struct options {
  std::map<std::string, std::string> values{
    {"wire", "colon"}, {"port", "0"},       {"pid", "0"},        {"rooms", "1"},
    {"members", "0"},  {"senders", "1"},    {"window", "16"},    {"warmup", "300"},
    {"burst", "8"},    {"newcomers", "16"}, {"measure", "1000"}, {"line", "0"},
    {"pace", "1000"},  {"tls", "0"},        {"knocks", "0"}};
  std::vector<std::pair<std::string, uint32_t>> steps;

  uint32_t number(const std::string& key) const {
    return static_cast<uint32_t>(std::strtoul(values.at(key).c_str(), nullptr, 10));
  }
};

[[noreturn]] void give_up(const std::string& why) {
  std::fprintf(stderr, "hubbub-load: %s\n", why.c_str());
  std::exit(2);
}

options parse(int argc, char** argv) {
  options out;
  for (int i = 1; i < argc; ++i) {
    const std::string arg = argv[i];
    const bool is_option = arg.rfind("--", 0) == 0;
    const auto equals = arg.find('=');
    const auto key = arg.substr(is_option ? 2 : 0, equals - (is_option ? 2 : 0));
    const auto value = equals == std::string::npos ? "" : arg.substr(equals + 1);
    if (!is_option)
      out.steps.emplace_back(key, std::strtoul(value.c_str(), nullptr, 10));
    else if (out.values.count(key) != 0)
      out.values[key] = value;
    else
      give_up("unknown option " + arg + "\n" + usage);
  }
  if (out.steps.empty() || out.number("port") == 0)
    give_up(usage);
  return out;
}

class run {
public:
  explicit run(const options& given)
      : given_(given),
        seats_{wire_called(given.values.at("wire")), given.number("rooms"),
               given.number("members"), given.number("senders"), given.number("line")},
        server_(static_cast<int>(given.number("pid"))) {
    const auto limit = static_cast<uint32_t>(raise_descriptor_limit()) - 64;
    for (const auto& [name, count] : given.steps)
      if (is_idle(name))
        seats_ = {seats_.format, 1, std::min(std::max(seats_.members, count), limit), 0,
                  0};
    if (seats_.everybody() == 0 || seats_.everybody() > limit
        || seats_.authors > seats_.members)
      give_up("these members, senders and rooms do not fit");
    rule_ = {given.number("burst"), given.number("newcomers")};
    spans_ = {milliseconds(given.number("warmup")),
              milliseconds(given.number("measure"))};
  }

  int all_steps() {
    resident_before_ = server_.resident();
    crowd people{seats_, static_cast<uint16_t>(given_.number("port")),
                 given_.number("tls") != 0};
    const auto& first = given_.steps.front().first;
    if (first != "storm" && !is_idle(first) && !enter_all(people, seats_, rule_))
      give_up("only " + std::to_string(people.in(crowd::stage::present)) + " of "
              + std::to_string(seats_.everybody()) + " got in; " + people.complaint());
    bool good = true;
    for (const auto& [name, value] : given_.steps)
      good = step(people, name, value) && good;
    return good ? 0 : 1;
  }

private:
  static bool is_idle(const std::string& name) {
    return name == "idle" || name == "nameless" || name == "shake";
  }

  // From the back, where nobody writes; never the same ones twice.
  bool change_appetites(crowd& people, const std::string& name, uint32_t value) {
    constexpr uint64_t kib = 1024;
    if (name == "paced") {
      for (; value > 0; --value)
        people.change_appetite(seats_.members - ++excused_, crowd::appetite::paced,
                               given_.number("pace") * kib);
      return true;
    }
    constexpr uint64_t slow_pace = 400 * kib; // a bad mobile link
    const auto to = name == "stop" ? crowd::appetite::none : crowd::appetite::slow;
    (name == "stop" ? stopped_ : slow_) += value;
    for (; value > 0; --value)
      people.change_appetite(seats_.members - ++excused_, to, slow_pace);
    return true;
  }

  result measure(crowd& people, const std::string& name, uint32_t value) {
    using how = crowd::lurking;
    std::optional<handshakes> guests;
    if (given_.number("knocks") != 0)
      guests.emplace(people.port(), given_.number("knocks"), 0);
    if (name == "shake")
      return shake_hands(people, server_, value);
    if (name == "closed")
      return closed_loop(people, seats_, server_, spans_, given_.number("window"));
    if (name == "open" && value > 0)
      return open_loop(people, seats_, server_, spans_, value);
    if (name == "shout")
      return shout(people, seats_, server_, spans_, given_.number("window"));
    if (name == "storm")
      return join_storm(people, seats_, server_, rule_);
    if (name == "idle")
      return idle(people, server_, spans_, rule_, value, how::registered);
    if (name == "nameless")
      return idle(people, server_, spans_, rule_, value, how::nameless);
    if (name == "quiet")
      return quiet(people, server_, value);
    if (name == "leave")
      return leave(people, server_, value);
    if (name == "list")
      return listing(people, server_, spans_, value, founded_);
    give_up("unknown step " + name + "\n" + usage);
  }

  bool step(crowd& people, const std::string& name, uint32_t value) {
    if (name == "stop" || name == "slow" || name == "paced")
      return change_appetites(people, name, value);
    if (name == "found") {
      founded_ = value;
      if (!found_rooms(people, seats_, value))
        give_up("the rooms were not to be had; " + people.complaint());
      return true;
    }
    auto out = measure(people, name, value);
    if (out.resident_before == 0)
      out.resident_before = resident_before_;
    const auto& complaint = people.complaint();
    // Whoever leaves a healthy run early has been thrown out. Who is still there after
    // some have shouted, and who of those that read at a pace of their own, are figures;
    // and who shouts is told not to.
    const bool well = complaint.empty() || name == "shout";
    const bool good = out.found.sum() == 0 && !out.stalled && well;
    json_line line;
    line.text("wire", given_.values.at("wire"));
    line.number("rooms", seats_.rooms);
    line.number("members", seats_.members);
    line.number("senders", seats_.authors);
    line.number("line", seats_.line);
    line.number("window",
                name == "closed" || name == "shout" ? given_.number("window") : 0);
    line.number("rate", name == "open" ? value : 0);
    line.number("never_reading", stopped_);
    line.number("reading_slowly", slow_);
    describe(line, out);
    line.text("complaint", complaint);
    line.truth("ok", good);
    std::puts(line.finished().c_str());
    std::fflush(stdout);
    return good;
  }

  const options& given_;
  seating seats_;
  observed_process server_;
  timing spans_;
  admission rule_;
  uint64_t resident_before_ = 0;
  uint32_t excused_ = 0;
  uint32_t stopped_ = 0;
  uint32_t slow_ = 0;
  uint32_t founded_ = 0;
};

} // namespace

int main(int argc, char** argv) {
  const auto given = parse(argc, argv);
  return run{given}.all_steps();
}
