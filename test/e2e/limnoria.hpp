#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "test/e2e/process.hpp"
#include "test/e2e/temporary_folder.hpp"

namespace e2e {

/// Limnoria, a bot of many years and networks that knows nothing of Hubbub: it is called
/// Limny, enters #lobby, and all that it keeps is in a folder of its own.
class limnoria {
public:
  /// @param more lines of its configuration, each with its end. The network is "hub".
  explicit limnoria(const std::string& more) : process_(command(more)) {}

  /// For a plugin of one file, to be named in the configuration.
  limnoria(const std::string& more, const std::string& plugin, const std::string& source)
      : process_((write_plugin(plugin, source), command(more))) {}

  e2e::process& executable() { return process_; }

  /// What it has logged so far.
  std::string log() const {
    std::ifstream in{home_ / "log/messages.log"};
    return {std::istreambuf_iterator<char>{in}, {}};
  }

private:
  void write_plugin(const std::string& name, const std::string& source) const {
    std::filesystem::create_directories(home_ / ("plugins/" + name));
    std::ofstream{home_ / ("plugins/" + name + "/__init__.py")} << source;
  }

  std::vector<std::string> command(const std::string& more) const {
    auto path = home_ / "bot.conf";
    std::ofstream out{path};
    out << "supybot.nick: Limny\n"
           "supybot.ident: limny\n"
           "supybot.networks: hub\n"
           "supybot.networks.hub.channels: #lobby\n"
           "supybot.reply.whenAddressedBy.chars: !\n"
        << more;
    for (std::string what : {"data", "conf", "log", "plugins", "backup", "data.tmp"})
      out << "supybot.directories." << what << ": " << (home_ / what) << '\n';
    return {"supybot", "--allow-root", path};
  }

  temporary_folder home_;
  e2e::process process_;
};

} // namespace e2e
