#pragma once

#include <cstdint>
#include <string_view>

namespace hubbub::irc {

/// IRCv3 capabilities a client may ask for, as bits.
using capabilities = uint32_t;

namespace cap {

// These change how events look: their combination is the variant of the wire format
// in which a connection gets batches (`encode_event`).
constexpr capabilities message_tags = 1 << 0;
constexpr capabilities server_time = 1 << 1;
constexpr capabilities extended_join = 1 << 2;
constexpr capabilities setname = 1 << 3;
constexpr capabilities away_notify = 1 << 4;
constexpr capabilities chghost = 1 << 5;
constexpr capabilities invite_notify = 1 << 6;
constexpr capabilities channel_rename = 1 << 7;
constexpr capabilities account_notify = 1 << 8;
constexpr capabilities account_tag = 1 << 9;
constexpr capabilities message_redaction = 1 << 10;
constexpr capabilities multiline = 1 << 11; // with batch only (`irc_session::variant`)

// These concern only what the session itself sends.
constexpr capabilities metadata = 1u << 31;
constexpr capabilities metadata_2 = 1 << 30; // the text before that one
constexpr capabilities playback = 1 << 29;
constexpr capabilities batch = 1 << 28;
constexpr capabilities cap_notify = 1 << 12;
constexpr capabilities echo_message = 1 << 13;
constexpr capabilities extended_monitor = 1 << 14;
constexpr capabilities labeled_response = 1 << 15;
constexpr capabilities multi_prefix = 1 << 16;
constexpr capabilities no_implicit_names = 1 << 17;
constexpr capabilities standard_replies = 1 << 18;
constexpr capabilities userhost_in_names = 1 << 19;
constexpr capabilities no_implicit_names_draft = 1 << 20; // the same under its old name
constexpr capabilities sasl = 1 << 21;
constexpr capabilities account_registration = 1 << 22;
constexpr capabilities chathistory = 1 << 24;
constexpr capabilities event_playback = 1 << 25;
constexpr capabilities read_marker = 1 << 26;
constexpr capabilities search = 1 << 27;
constexpr capabilities sts = 1 << 23; // a policy (IRCv3 sts): nobody can ask for it

/// Those that are there for who may log in.
constexpr capabilities of_accounts = sasl | account_registration;

/// Those that are there where the past is kept.
constexpr capabilities of_history =
  chathistory | event_playback | message_redaction | playback | read_marker | search;

/// Of these a client may have one.
constexpr capabilities any_metadata = metadata | metadata_2;

/// Those that make a variant.
constexpr capabilities variants = (1 << 12) - 1;

} // namespace cap

/// One capability and its name.
struct capability {
  std::string_view name;
  capabilities bit;
  std::string_view value{}; ///< behind a '=' in CAP LS 302; empty: none
};

/// All that can be offered, sorted by name.
inline constexpr capability all_capabilities[] = {
  {"account-notify", cap::account_notify},
  {"account-tag", cap::account_tag},
  {"away-notify", cap::away_notify},
  {"batch", cap::batch},
  {"cap-notify", cap::cap_notify},
  {"chghost", cap::chghost},
  {"draft/account-registration", cap::account_registration,
   "before-connect,custom-account-name"},
  {"draft/channel-rename", cap::channel_rename},
  {"draft/chathistory", cap::chathistory},
  {"draft/event-playback", cap::event_playback},
  {"draft/message-redaction", cap::message_redaction},
  {"draft/metadata-2", cap::metadata_2},
  {"draft/metadata-3", cap::metadata},
  {"draft/multiline", cap::multiline},
  {"draft/no-implicit-names", cap::no_implicit_names_draft},
  {"draft/read-marker", cap::read_marker},
  {"echo-message", cap::echo_message},
  {"extended-join", cap::extended_join},
  {"extended-monitor", cap::extended_monitor},
  {"invite-notify", cap::invite_notify},
  {"labeled-response", cap::labeled_response},
  {"message-tags", cap::message_tags},
  {"multi-prefix", cap::multi_prefix},
  {"no-implicit-names", cap::no_implicit_names},
  {"sasl", cap::sasl},
  {"server-time", cap::server_time},
  {"setname", cap::setname},
  {"soju.im/search", cap::search},
  {"standard-replies", cap::standard_replies},
  {"sts", cap::sts},
  {"userhost-in-names", cap::userhost_in_names},
  {"znc.in/playback", cap::playback},
};

/// The capability of that name, or null. Names are compared with case.
const capability* find_capability(std::string_view name);

} // namespace hubbub::irc
