#include "apps/client/settings.hpp"

#include <algorithm>
#include <string>

#include "apps/client/context.hpp"
#include "net/codec/text.hpp"

namespace hubbub::client {

namespace {

bool allows(const setting& x, std::string_view value) {
  auto rest = x.values;
  for (;;) {
    auto bar = std::min(rest.find('|'), rest.size());
    if (rest.substr(0, bar) == value)
      return true;
    if (bar == rest.size())
      return false;
    rest.remove_prefix(bar + 1);
  }
}

void show(context& all, const setting& x) {
  all.shown.tell(std::string{x.name} + " = " + all.options.looks[std::string{x.name}]
                 + "  (" + std::string{x.values} + ")");
}

} // namespace

const std::vector<setting>& settings() {
  static const std::vector<setting> table = {
    {"bell", "on|off"},
    {"color", "always|never|names"},
    {"names", "on|off"},
    {"notification", "off|osc9|osc777"},
    {"presence", "all|smart|none"},
    {"reasons", "on|off"},
    {"screen", "plain|full"},
    {"style", "bracket|colon"},
    {"timestamps", "off|short|full"},
  };
  return table;
}

void set_option(context& all, std::string_view arguments) {
  auto name = take_word(arguments);
  if (name.empty()) {
    for (auto& x : settings())
      show(all, x);
    return;
  }
  auto& table = settings();
  auto found = std::find_if(table.begin(), table.end(),
                            [=](auto& x) { return equal_ignoring_case(x.name, name); });
  if (found == table.end()) {
    all.shown.complain("There is nothing called " + std::string{name}
                       + " to set: /set lists what there is");
  } else if (arguments.empty()) {
    show(all, *found);
  } else if (!allows(*found, arguments)) {
    all.shown.complain(std::string{found->name} + " is one of "
                       + std::string{found->values});
  } else if (found->name == "screen" && arguments == "full" && !all.options.fillable) {
    all.shown.complain("This is no terminal that can be a full screen");
  } else {
    all.options.set({std::string{found->name}, std::string{arguments}});
    all.out.looks.emplace_back(found->name, arguments);
    show(all, *found);
    all.shown.show_prompt();
  }
}

} // namespace hubbub::client
