#include "test/model/operation.hpp"

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
const std::array<std::string, 10> nicks{"Ann", "Bob",  "Cyd",  "Dan",  "ANN",
                                        "bob", "x[y]", "X[Y]", "x{y}", "9th"};

const std::array<std::string, 8> rooms{"#a", "#a", "#a", "#b", "#A", "#a", "#b", "a"};

const std::array<std::string, 4> keys{"", "", "sesame", "Sesame"};

// '?' stands for somebody's nick.
const std::array<std::string, 44> modes{
  "+o ?",    "+m",     "-m",        "+v ?",     "-o ?",     "+h ?", "-h ?",      "-v ?",
  "+i",      "-i",     "+n",        "-n",       "+s",       "-s",   "+t",        "-t",
  "+C",      "-C",     "+k sesame", "+k other", "-k",       "+l 1", "+l 2",      "+l 3",
  "-l",      "+b ?",   "-b ?",      "+b *!*@*", "-b *!*@*", "+e ?", "-e ?",      "+I ?",
  "-I ?",    "+b one", "+b two",    "+l 0",     "+l many",  "+x",   "+o nobody", "+k",
  "+ov ? ?", "+im-n",  "+I *!*@*",  "-I *!*@*"};

rc::Gen<unsigned> below(unsigned limit) {
  // At full size always: small histories are to be as varied as long ones.
  return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0U, limit));
}

rc::Gen<std::vector<unsigned>> orders(int size) {
  return rc::gen::resize(size, rc::gen::container<std::vector<unsigned>>(below(8)));
}

rc::Gen<operation> operations(rc::Gen<verb> verbs, rc::Gen<std::vector<unsigned>> order) {
  return rc::gen::build<operation>(
    rc::gen::set(&operation::what, std::move(verbs)),
    rc::gen::set(&operation::who, below(num_people)),
    rc::gen::set(&operation::room, below(rooms.size())),
    rc::gen::set(&operation::other, below(num_people)),
    rc::gen::set(&operation::detail, below(modes.size() * nicks.size())),
    rc::gen::set(&operation::order, std::move(order)));
}

rc::Gen<history> histories(rc::Gen<operation> each, rc::Gen<std::vector<unsigned>> last) {
  return rc::gen::build<history>(
    rc::gen::set(&history::operations,
                 rc::gen::container<std::vector<operation>>(std::move(each))),
    rc::gen::set(&history::order, std::move(last)));
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

const std::string& given_key(const operation& x) {
  return chosen(keys, x.detail);
}

utterance spoken(const operation& x, size_t number) {
  auto n = std::to_string(number);
  switch (x.detail % 8) {
    case 1:
      return {event_kind::acted, n, n, rank::none};
    case 2:
      return {event_kind::noticed, n, n, rank::none};
    case 3:
      return {event_kind::said, "\x01VERSION " + n + '\x01', n, rank::none};
    case 4:
      return {event_kind::said, n, n, rank::halfop};
    case 5:
      return {event_kind::said, n, n, rank::op};
    default:
      return {event_kind::said, n, n, rank::none};
  }
}

std::string wanted_topic(const operation& x) {
  auto which = x.detail % 3;
  return which == 0 ? "" : "Topic " + std::to_string(which);
}

std::vector<mode_change> wanted_changes(const operation& x, const std::string& nick) {
  std::istringstream in{chosen(modes, x.detail)};
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
    if (change.param == "?")
      change.param = nick;
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
    case verb::mode:
      out << " sets " << chosen(modes, x.detail) << " in " << room << " (? is " << other
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
  }
  print_order(out, x.order);
  return out;
}

std::ostream& operator<<(std::ostream& out, const history& x) {
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
                                               {10, verb::say},
                                               {4, verb::part},
                                               {4, verb::rename},
                                               {14, verb::mode},
                                               {4, verb::kick},
                                               {4, verb::topic},
                                               {4, verb::invite},
                                               {2, verb::tell},
                                               {2, verb::away},
                                               {2, verb::quit},
                                               {2, verb::die},
                                               {5, verb::come}});
  return histories(operations(verbs, rc::gen::just(std::vector<unsigned>{})),
                   rc::gen::just(std::vector<unsigned>{}));
}

rc::Gen<history> concurrent_histories() {
  auto verbs = rc::gen::weightedElement<verb>({{12, verb::join},
                                               {10, verb::say},
                                               {6, verb::part},
                                               {6, verb::rename},
                                               {8, verb::mode},
                                               {4, verb::kick},
                                               {3, verb::topic},
                                               {3, verb::invite},
                                               {2, verb::tell},
                                               {2, verb::away},
                                               {3, verb::quit},
                                               {3, verb::die},
                                               {6, verb::come}});
  return histories(operations(verbs, orders(8)), orders(60));
}

rc::Gen<history> crashing_histories() {
  auto verbs = rc::gen::weightedElement<verb>({{12, verb::join},
                                               {10, verb::say},
                                               {6, verb::part},
                                               {6, verb::mode},
                                               {4, verb::kick},
                                               {2, verb::topic},
                                               {3, verb::invite},
                                               {2, verb::tell},
                                               {2, verb::away},
                                               {2, verb::quit},
                                               {3, verb::crash}});
  return histories(operations(verbs, orders(8)), orders(60));
}

} // namespace hubbub::test
