#include "test/model/operation.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace hubbub::test {

namespace {

template <size_t N>
const std::string& chosen(const std::array<std::string, N>& from, unsigned which) {
  return from[which % N];
}

const std::array<std::string, num_people> first_nicks{"Ann", "Bob", "Cyd", "Dan"};

// CASEMAPPING=ascii: a bracket and a brace are two characters.
const std::array<std::string, 10> nicks{"Ann",  "Bob",  "x[y]", "x{y}", "bob",
                                        "x[y]", "X[Y]", "Cyd",  "x{y}", "9th"};

const std::array<std::string, 16> rooms{"#a", "#a", "#b", "#b", "#A", "#a", "#a", "#c",
                                        "#a", "#a", "#b", "#a", "#a", "#b", "#b", "a"};

const std::array<std::string, 8> other_rooms{"#a", "#c", "#a", "#A",
                                             "#b", "#c", "#a", "b"};

const std::array<std::string, 4> keys{"", "", "sesame", "Sesame"};

// '?' stands for somebody's nick. These decide who may come in, speak and hear: most
// changes are of these, so that histories meet what depends on several at once.
const std::array<std::string, 24> frequent_modes{
  "+o ?", "-o ?", "+b ?",    "+h ?",     "-h ?", "+v ?",   "-v ?",  "-o ?",
  "+h ?", "+e ?", "+b ?",    "-b ?",     "+q ?", "+b m:?", "-q ?",  "+c",
  "+m",   "-m",   "+b x[y]", "+b *!*@*", "+e ?", "+i",     "+iI ?", "+l 2"};

const std::array<std::string, 45> rare_modes{
  "-c",      "+f 2:60",  "-f",       "+j 1:60",  "-j",        "+f 0:1",    "+e m:?",
  "-b m:?",  "+q *!*@*", "-i",       "+n",       "-n",        "+s",        "-s",
  "+t",      "-t",       "+C",       "-C",       "+k sesame", "+k other",  "-k",
  "+l 1",    "+l 3",     "-l",       "-b *!*@*", "-e ?",      "+I ?",      "-I ?",
  "+b one",  "+b two",   "+l 0",     "+l many",  "+x",        "+o nobody", "+k",
  "+ov ? ?", "+im-n",    "+I *!*@*", "-I *!*@*", "+e *!*@*",  "-e *!*@*",  "-b x[y]",
  "+be ? ?", "+bm ?",    "-o+v ? ?"};

/// How many details there are: a multiple of what every list needs, so that each of its
/// elements comes equally often.
constexpr unsigned num_details = 4 * 360;

/// The mode that a detail chooses: one in four is of the rare ones.
const std::string& chosen_mode(unsigned which) {
  return which % 4 != 3 ? chosen(frequent_modes, which - which / 4)
                        : chosen(rare_modes, which / 4);
}

rc::Gen<unsigned> below(unsigned limit) {
  // At full size always: small histories are to be as varied as long ones.
  return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0U, limit));
}

/// One of these people, all equally often.
rc::Gen<unsigned> one_of(const std::array<unsigned, 8>& these) {
  return rc::gen::map(below(these.size()), [these](unsigned x) { return these[x]; });
}

rc::Gen<std::vector<unsigned>> orders(int size) {
  return rc::gen::resize(size, rc::gen::container<std::vector<unsigned>>(below(8)));
}

/// What happens between two operations: often nothing, so that they meet.
rc::Gen<std::vector<unsigned>> gaps() {
  return rc::gen::weightedOneOf<std::vector<unsigned>>(
    {{3, rc::gen::just(std::vector<unsigned>{})}, {3, orders(4)}, {2, orders(10)}});
}

// Who comes first rules a room, and most is done by one to another, so that people meet
// what came of it.
constexpr std::array<unsigned, 8> doers{0, 0, 0, 1, 1, 2, 2, 3};
constexpr std::array<unsigned, 8> sufferers{1, 1, 1, 0, 0, 2, 2, 3};

/// Details that choose what decides who may come in, and who lets people in.
std::vector<unsigned> door_details() {
  const std::array<std::string, 10> modes{"+i", "-i",   "+l 1", "-l",   "+s",
                                          "-s", "+b ?", "-b ?", "+h ?", "+o ?"};
  std::vector<unsigned> result;
  for (auto x = 0U; x < num_details; ++x)
    if (std::find(modes.begin(), modes.end(), chosen_mode(x)) != modes.end())
      result.push_back(x);
  return result;
}

rc::Gen<operation> operations(rc::Gen<verb> verbs, rc::Gen<std::vector<unsigned>> order,
                              rc::Gen<unsigned> details) {
  return rc::gen::build<operation>(rc::gen::set(&operation::what, std::move(verbs)),
                                   rc::gen::set(&operation::who, one_of(doers)),
                                   rc::gen::set(&operation::room, below(rooms.size())),
                                   rc::gen::set(&operation::other, one_of(sufferers)),
                                   rc::gen::set(&operation::detail, std::move(details)),
                                   rc::gen::set(&operation::order, std::move(order)));
}

/// First some come in, so that there is somebody to do things to; then anything happens.
rc::Gen<history> histories(const rc::Gen<verb>& verbs,
                           const rc::Gen<std::vector<unsigned>>& gap,
                           rc::Gen<std::vector<unsigned>> last,
                           const rc::Gen<unsigned>& details = below(num_details)) {
  using operation_list = std::vector<operation>;
  auto entries = operations(rc::gen::just(verb::join), gap, details);
  auto begin = rc::gen::resize(5, rc::gen::container<operation_list>(entries));
  auto rest = rc::gen::scale(
    1.5, rc::gen::container<operation_list>(operations(verbs, gap, details)));
  // Half of them in rooms where every arrival makes a crowd.
  auto crowd = rc::gen::element(64U, 1U);
  return rc::gen::map(
    rc::gen::tuple(begin, rest, std::move(last), crowd), [](auto parts) {
      auto& [first, then, order, members] = parts;
      history result{std::move(first), std::move(order), members};
      result.operations.insert(result.operations.end(), then.begin(), then.end());
      return result;
    });
}

void print_order(std::ostream& out, const std::vector<unsigned>& order) {
  if (order.empty())
    return;
  out << "   [then";
  for (auto x : order)
    out << ' ' << x;
  out << ']';
}

} // namespace

const std::string& first_nick(unsigned person) {
  return chosen(first_nicks, person);
}

const std::string& wanted_nick(const operation& x) {
  return chosen(nicks, x.detail);
}

const std::string& room_name(const operation& x) {
  return chosen(rooms, x.room);
}

const std::string& wanted_room(const operation& x) {
  return chosen(other_rooms, x.detail);
}

const std::string& given_key(const operation& x) {
  return chosen(keys, x.detail);
}

utterance spoken(const operation& x, size_t number) {
  auto n = std::to_string(number);
  switch (x.detail % 10) {
    case 1:
      return {event_kind::acted, n, n, rank::none};
    case 2:
      return {event_kind::noticed, n, n, rank::none};
    case 3:
      return {event_kind::said, "\x01VERSION " + n + '\x01', n, rank::none};
    case 4:
    case 5:
      return {event_kind::said, n, n, rank::halfop};
    case 6:
    case 7:
    case 8:
      return {event_kind::said, n, n, rank::op};
    case 9:
      return {event_kind::said,
              "\x03"
              "04"
                + n,
              n, rank::none};
    default:
      return {event_kind::said, n, n, rank::none};
  }
}

std::chrono::seconds waiting_time(const operation& x) {
  return std::chrono::seconds{x.detail % 2 == 0 ? 30 : 60};
}

std::string wanted_topic(const operation& x) {
  auto which = x.detail % 3;
  return which == 0 ? "" : "Topic " + std::to_string(which);
}

std::vector<mode_change> wanted_changes(const operation& x, const std::string& nick) {
  std::istringstream in{chosen_mode(x.detail)};
  std::string letters;
  in >> letters;
  std::vector<mode_change> result;
  auto add = true;
  for (auto c : letters) {
    if (c == '+' || c == '-') {
      add = c == '+';
      continue;
    }
    mode_change change{add, c, {}};
    if (flag_modes.find(c) == std::string_view::npos)
      in >> change.param;
    if (!change.param.empty() && change.param.back() == '?')
      change.param.replace(change.param.size() - 1, 1, nick);
    result.push_back(std::move(change));
  }
  return result;
}

std::ostream& operator<<(std::ostream& out, const operation& x) {
  auto& other = first_nick(x.other);
  auto& room = room_name(x);
  out << first_nick(x.who);
  switch (x.what) {
    case verb::join:
      out << " joins " << room;
      if (!given_key(x).empty())
        out << " with key " << given_key(x);
      break;
    case verb::say: {
      auto what = spoken(x, 0);
      out << (what.kind == event_kind::acted      ? " acts in "
              : what.kind == event_kind::noticed  ? " notices in "
              : what.text.front() == '\x01'       ? " sends CTCP to "
              : at_least(what.to_ranks, rank::op) ? " speaks to the operators of "
              : what.to_ranks != rank::none       ? " speaks to the half-operators of "
                                                  : " speaks in ")
          << room;
      break;
    }
    case verb::part:
      out << " leaves " << room;
      break;
    case verb::rename:
      out << " wants to be called " << wanted_nick(x);
      break;
    case verb::move:
      out << " renames " << room << " to " << wanted_room(x);
      break;
    case verb::knock:
      out << " knocks at " << room;
      break;
    case verb::mode:
      out << " sets " << chosen_mode(x.detail) << " in " << room << " (? is " << other
          << ')';
      break;
    case verb::kick:
      out << " kicks " << other << " from " << room;
      break;
    case verb::topic:
      out << " sets the topic of " << room << " to '" << wanted_topic(x) << '\'';
      break;
    case verb::invite:
      out << " invites " << other << " to " << room;
      break;
    case verb::tell:
      out << " tells " << other << " something";
      break;
    case verb::away:
      out << (x.detail % 2 == 0 ? " goes away" : " is back");
      break;
    case verb::quit:
      out << " quits";
      break;
    case verb::die:
      out << " dies";
      break;
    case verb::come:
      out << " comes back as " << wanted_nick(x);
      break;
    case verb::crash:
      out << " crashes";
      break;
    case verb::wait:
      out << " waits for " << waiting_time(x).count() << " s";
      break;
  }
  print_order(out, x.order);
  return out;
}

std::ostream& operator<<(std::ostream& out, const history& x) {
  if (x.crowd == 1)
    out << "\n  in crowded rooms";
  for (auto& y : x.operations)
    out << "\n  " << y;
  if (!x.order.empty()) {
    out << "\n  the end";
    print_order(out, x.order);
  }
  return out;
}

rc::Gen<history> sequential_histories() {
  auto verbs = rc::gen::weightedElement<verb>({{12, verb::join},
                                               {14, verb::say},
                                               {4, verb::part},
                                               {8, verb::rename},
                                               {3, verb::move},
                                               {7, verb::knock},
                                               {4, verb::wait},
                                               {16, verb::mode},
                                               {3, verb::kick},
                                               {1, verb::topic},
                                               {5, verb::invite},
                                               {1, verb::tell},
                                               {1, verb::away},
                                               {1, verb::quit},
                                               {1, verb::die},
                                               {4, verb::come}});
  auto none = rc::gen::just(std::vector<unsigned>{});
  return histories(verbs, none, none);
}

rc::Gen<history> concurrent_histories() {
  auto verbs = rc::gen::weightedElement<verb>({{12, verb::join},
                                               {16, verb::say},
                                               {3, verb::part},
                                               {6, verb::rename},
                                               {6, verb::move},
                                               {2, verb::knock},
                                               {18, verb::mode},
                                               {4, verb::kick},
                                               {2, verb::topic},
                                               {3, verb::invite},
                                               {1, verb::tell},
                                               {1, verb::away},
                                               {2, verb::quit},
                                               {2, verb::die},
                                               {5, verb::come}});
  return histories(verbs, gaps(), orders(60));
}

rc::Gen<history> crashing_histories() {
  auto verbs = rc::gen::weightedElement<verb>({{12, verb::join},
                                               {10, verb::say},
                                               {5, verb::part},
                                               {6, verb::move},
                                               {2, verb::knock},
                                               {10, verb::mode},
                                               {4, verb::kick},
                                               {1, verb::topic},
                                               {3, verb::invite},
                                               {1, verb::tell},
                                               {1, verb::away},
                                               {2, verb::quit},
                                               {3, verb::crash}});
  return histories(verbs, gaps(), orders(60));
}

rc::Gen<history> door_histories(bool at_once) {
  auto verbs = rc::gen::weightedElement<verb>({{8, verb::join},
                                               {3, verb::part},
                                               {2, verb::kick},
                                               {5, verb::mode},
                                               {2, verb::invite},
                                               {2, verb::say},
                                               {12, verb::knock},
                                               {at_once ? 0 : 6, verb::wait},
                                               {at_once ? 12 : 3, verb::move}});
  auto none = rc::gen::just(std::vector<unsigned>{});
  auto details = rc::gen::elementOf(door_details());
  return at_once ? histories(verbs, gaps(), orders(60), details)
                 : histories(verbs, none, none, details);
}

} // namespace hubbub::test
