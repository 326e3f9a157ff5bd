#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <caf/replies_to.hpp>
#include <caf/type_id.hpp>
#include <caf/typed_actor.hpp>

#include "actors/account.hpp"
#include "actors/atoms.hpp" // begins the block of type ids
#include "actors/ban.hpp"
#include "actors/errors.hpp"
#include "actors/events.hpp"
#include "actors/load.hpp"
#include "actors/metadata.hpp"
#include "actors/modes.hpp"
#include "actors/past.hpp"
#include "actors/room_record.hpp"

/// The typed interfaces of all actors: this file is the protocol they speak.
///
/// Who is meant by a request is its sender: a room takes the sender of a `join`
/// as the member, a directory the sender of a `claim` as the holder. Nobody can
/// act for somebody else.

namespace hubbub {

struct census;
struct metadata_result;
struct past_user;
struct people_page;
struct person;
struct personal_metadata;
struct profile;
struct record_page;
struct room_entry;
struct room_metadata;
struct room_page;
struct room_summary;
struct room_view;
struct told;

/// Made once for all who ask for a list.
using summary_ptr = immutable<room_summary>;

/// Somebody who can be in rooms: a connection, and just as well a bot, a
/// recorder, or a room on another machine.
using member_actor = caf::typed_actor<
  /// Events from `first` up to, not including, `last` of the batch happened. All
  /// members get the same batch; one that came or went in the middle of it, or may
  /// not see all of it, gets narrower ranges. Contains the member's own events too:
  /// they confirm what it did, and are not to be echoed unless it asked for that.
  caf::reacts_to<deliver_atom, event_batch, uint32_t, uint32_t>,
  /// A `say`, `part` or `update` to the named room came to nothing; the error says
  /// why, or is none where nobody needs to hear it. Every one of them is answered by
  /// exactly one own event or one of these.
  caf::reacts_to<reject_atom, std::string, caf::error>,
  /// Somebody it monitors has come or is gone.
  caf::reacts_to<presence_atom, user_ptr, bool>,
  /// Somebody asks to be let into the room of that name, with some words; without a
  /// name: to write to this member, who takes messages only from those it accepts.
  caf::reacts_to<knock_atom, std::string, user_ptr, std::string>,
  /// Answers with what others may know about it.
  caf::replies_to<profile_atom>::with<profile>,
  /// It must leave now; the text says why.
  caf::reacts_to<disconnect_atom, std::string>,
  /// It is logged in to that account no longer; the text says why.
  caf::reacts_to<logout_atom, account_id, std::string>,
  /// From the directory: its metadata has changed like that, by that connection (0: by
  /// nobody's). It tells its rooms.
  caf::reacts_to<metadata_atom, std::vector<metadata_entry>, caf::actor_id>,
  /// From the directory: its account has read that room, or what it and the one of that
  /// nick have said, up to then, in milliseconds since 1970: another of the account's
  /// connections has said so.
  caf::reacts_to<marker_atom, std::string, int64_t>>;

/// Owns one room: its members in order of arrival, their ranks, its modes, its
/// topic, and the order of all that happens in it. Each of its rules is in here:
/// what is not allowed is refused with an `errc`. Operators of the server may enter, set
/// topics and modes, throw people out and take messages back all the same; the events say
/// so (`by_power`).
/// The user in these requests is the sender: a room knows only members by itself.
using room_actor = caf::typed_actor<
  /// Lets the sender in under that name; the text is the key it gave. Answers at
  /// once with the room as it is now, the newcomer included; all later events follow
  /// in batches. Comes by way of the directory only, which counts joins. The first
  /// one in is the room's operator, unless the room is registered or belongs to the
  /// server.
  caf::replies_to<join_atom, user_ptr, std::string>::with<room_view>,
  /// The sender wants to join a room of a name that this one is about to give up. Handed
  /// back to the directory: comes behind its `rename_atom`, so by then all have been
  /// told.
  caf::replies_to<join_atom, std::string, user_ptr, std::string>::with<room_view>,
  /// The sender, a member, says something. It may have to wait its turn while members
  /// cannot keep up (backpressure).
  caf::reacts_to<say_atom, utterance>,
  /// The sender, who is no member, says something. Answers with the event.
  caf::replies_to<post_atom, user_ptr, utterance>::with<event>,
  /// The sender sets the topic; an empty text clears it. Answers, as the next two do,
  /// with the number of own events that will follow: none if the topic is that already.
  caf::replies_to<topic_atom, user_ptr, std::string>::with<uint32_t>,
  /// Whether the sender, a member, may become another in that way: answers, or refuses
  /// with the reason. Only `renamed` is ever refused.
  caf::reacts_to<permit_atom, event_kind>,
  /// The sender has become another: an event of that kind. The number is its `copy`.
  /// `refreshed` makes no event, and is not answered.
  caf::reacts_to<update_atom, event_kind, user_ptr, uint32_t>,
  /// The sender leaves this room, for a reason. Its own `parted` event is the
  /// last thing it gets from here.
  caf::reacts_to<part_atom, std::string>,
  /// The sender leaves the server, for a reason; it gets nothing more. The
  /// number is the event's `copy`.
  caf::reacts_to<quit_atom, std::string, uint32_t>,
  /// The sender throws somebody out: a nick and a reason.
  caf::replies_to<kick_atom, user_ptr, std::string, std::string>::with<uint32_t>,
  /// The sender knows that it was thrown out, and sends nothing more that it began as a
  /// member: each must say so. Until then the room stays, to answer what is on its way.
  caf::reacts_to<settled_atom>,
  /// The sender invites somebody, who may then enter once, whatever the modes say.
  caf::replies_to<invite_atom, person>::with<uint32_t>,
  /// Whether the sender is invited, and has not come yet.
  caf::replies_to<invite_atom>::with<bool>,
  /// The sender, who may not enter, asks those who could invite it, under that name and
  /// with some words.
  caf::reacts_to<knock_atom, user_ptr, std::string>,
  /// The sender gives the room another name, for a reason. Answers with the number of
  /// own events that will follow.
  caf::replies_to<rename_atom, std::string, std::string>::with<uint32_t>,
  /// From the directory: whether it has that name now.
  caf::reacts_to<rename_atom, bool>,
  /// The sender changes modes.
  caf::replies_to<mode_atom, user_ptr, std::vector<mode_change>>::with<mode_result>,
  /// How the room is set up. Who is no member does not see the key.
  caf::replies_to<modes_atom>::with<room_modes>,
  /// One of the lists of masks, by its letter.
  caf::replies_to<masks_atom, uint8_t>::with<std::vector<mask_entry>>,
  /// Answers with the room as the sender may see it: of a secret room, and of
  /// invisible people, others see nothing.
  caf::replies_to<view_atom>::with<room_view>,
  /// What somebody is in here, for a sender who may see it.
  caf::replies_to<standing_atom, caf::actor_id>::with<ranks>,
  /// Which of these are in here, for a sender who is.
  caf::replies_to<find_atom,
                  std::vector<caf::actor_id>>::with<std::vector<caf::actor_id>>,
  /// Answers with what a list of rooms shows the sender.
  caf::replies_to<summary_atom>::with<room_summary>,
  /// A page of the room's past, as far as the sender, a member, may see it. Refused with
  /// `not_a_member` or `banned`.
  caf::replies_to<history_atom, history_query>::with<event_batch>,
  /// The sender takes back the message of that number, or takes it from another; for a
  /// reason. From outside as an operator of the server, who is described as well. Answers
  /// with the number of own events that will follow. Refused with `no_such_room`,
  /// `not_a_member`, `need_halfop` or `no_such_message`.
  caf::replies_to<redact_atom, user_ptr, uint64_t, std::string>::with<uint32_t>,
  /// What is set on the room, and, if the sender is in, who else is, if their own
  /// metadata may be shown here: looks at so many, beginning at a `room_metadata::next`.
  /// Refused with `no_such_room`, `not_a_member` (it is not open to all) or `banned`.
  caf::replies_to<metadata_atom, uint64_t, uint32_t>::with<room_metadata>,
  /// The sender, an operator in it, sets metadata on the room, or removes it; without
  /// changes: all. There may be as many keys as the number says. Refused with
  /// `list_full`, or with `busy` if the server has no room for more, or somebody else
  /// does the same.
  caf::replies_to<metadata_atom, user_ptr, std::vector<metadata_entry>,
                  uint32_t>::with<metadata_result>,
  /// The sender, a member, has that metadata now: an event with that `copy`. Answered as
  /// a `say`.
  caf::reacts_to<metadata_atom, user_ptr, metadata_entry, uint32_t>,
  /// The sender, a member, cannot keep up with what is said (true), or can again, or is
  /// not to be waited for (false).
  caf::reacts_to<congested_atom, bool>,
  /// From the directory, which wants to know what a list of rooms shows: the room sends
  /// it, and from then on once more when it is no longer so.
  caf::reacts_to<list_atom>,
  /// All who are in, for an audit.
  caf::replies_to<audit_atom>::with<std::vector<person>>,
  /// From the directory, before the first join: it is registered, and set up like that.
  caf::reacts_to<restore_atom, room_record_ptr>,
  /// From the directory: it is registered for these now, or no longer.
  caf::reacts_to<access_atom, room_record_ptr>,
  /// The sender, an operator in it who is logged in, registers it; the directory answers.
  caf::reacts_to<register_atom, user_ptr>,
  /// The sender, an operator on its access list who need not be in, makes somebody an
  /// operator by nick (true), or no longer; without a nick itself.
  caf::reacts_to<grant_atom, user_ptr, std::string, bool>,
  /// To itself: how it is set up has changed a while ago.
  caf::reacts_to<save_atom>,
  /// To itself: the turn is over, send what it brought.
  caf::reacts_to<flush_atom>,
  /// To itself: some of what waits may be said now.
  caf::reacts_to<release_atom>>;

/// Keeps all accounts, registered rooms and bans of the server, over restarts. It may
/// wait for a disk: nobody who serves others waits for it. What changes an account or a
/// room comes by way of the directory only, which knows whose names are whose; bans come
/// from their keeper (`ban_keeper_actor`).
///
/// Errors are `store_failed`, with a sentence (`reason_in`), when something could not be
/// kept: then nothing of it is.
using accounts_actor = caf::typed_actor<
  /// All names that belong to accounts.
  caf::replies_to<list_atom>::with<std::vector<reserved_name>>,
  /// The account to which a name belongs, its own or another; refused with
  /// `no_such_account`.
  caf::replies_to<login_atom, std::string>::with<credentials>,
  /// The account to which the certificate with that fingerprint belongs.
  caf::replies_to<certify_atom, std::string>::with<credentials>,
  /// What is known of the account with that name.
  caf::replies_to<account_atom, std::string>::with<account>,
  /// Accounts whose names fit a mask, by name: so many, beginning behind a name.
  caf::replies_to<list_atom, std::string, std::string,
                  uint32_t>::with<std::vector<account>>,
  /// Makes an account. Refused with `account_exists`, `certificate_known`, or
  /// `too_many_accounts` for an address that has made as many as it may today.
  caf::replies_to<register_atom, new_account>::with<account_id>,
  /// Somebody has logged in to it now.
  caf::reacts_to<used_atom, account_id>,
  /// It has that password from now on.
  caf::reacts_to<passwd_atom, account_id, account_secret>,
  /// The certificate with that fingerprint lets its owner in (true), or no longer.
  /// Refused with `certificate_known`, `list_full` or `not_known`.
  caf::reacts_to<certify_atom, account_id, std::string, bool>,
  /// That nick belongs to it as well (true), or no longer. Refused with `account_exists`,
  /// `list_full` or `not_known`.
  caf::reacts_to<group_atom, account_id, std::string, bool>,
  /// Nobody may log in to it, for a reason; without one: its owner may again.
  caf::reacts_to<suspend_atom, account_id, std::string>,
  /// It is no more. Answers with the names that are free.
  caf::replies_to<drop_atom, account_id>::with<std::vector<std::string>>,
  /// Drops accounts to which nobody has logged in since then, in seconds since 1970.
  caf::replies_to<expire_atom, int64_t>::with<std::vector<reserved_name>>,
  /// It is called like that from now on, and its old name belongs to nobody. Answers with
  /// that one. Refused with `account_exists`.
  caf::replies_to<rename_atom, account_id, std::string>::with<std::string>,
  /// What these accounts are called, in that order; nothing where there is none.
  caf::replies_to<person_atom, std::vector<account_id>>::with<std::vector<std::string>>,
  /// All registered rooms. Of one whose founder is gone the founder is 0.
  caf::replies_to<record_atom>::with<std::vector<room_record>>,
  /// Registers a room. Refused with `room_registered`, or `no_such_account` if the
  /// founder is gone.
  caf::replies_to<register_atom, room_record_ptr>::with<room_id>,
  /// A registered room is like that now. Refused with `not_registered`.
  caf::reacts_to<save_atom, room_record_ptr>,
  /// A room is registered no longer.
  caf::reacts_to<forget_atom, room_id>,
  /// The metadata of these accounts, in that order.
  caf::replies_to<metadata_atom,
                  std::vector<account_id>>::with<std::vector<metadata_ptr>>,
  /// An account has that metadata now, and no other. Refused with `no_such_account`.
  caf::reacts_to<metadata_atom, account_id, metadata_ptr>,
  /// The accounts whose private messages are not kept.
  caf::replies_to<keep_atom>::with<std::vector<account_id>>,
  /// Those of an account are kept from now on (true), or no longer.
  caf::reacts_to<keep_atom, account_id, bool>,
  /// All bans of the server that are not over.
  caf::replies_to<bans_atom>::with<std::vector<ban>>,
  /// Adds a ban, or puts it in the place of the one with that mask.
  caf::reacts_to<ban_atom, ban>,
  /// Lifts the ban of that kind with that mask. Refused with `not_known`.
  caf::reacts_to<unban_atom, ban_kind, std::string>,
  /// How long all this has taken so far.
  caf::replies_to<load_atom>::with<histogram>,
  /// Answers when all that came before is kept.
  caf::reacts_to<flush_atom>>;

/// Keeps the past over restarts, beyond what is in memory. It may wait for a disk.
/// Errors are `store_failed`.
using archive_actor = caf::typed_actor<
  /// Keeps these, and remembers when each account joined first. Answers when they are
  /// safe (from then on all questions see them), with how many events that were.
  caf::replies_to<append_atom, std::vector<past_events>>::with<uint64_t>,
  /// A page of a conversation, in the order in which it happened, as far as somebody may
  /// see it. The target is the conversation.
  caf::replies_to<history_atom, conversation, history_query,
                  history_sight>::with<event_batch>,
  /// With whom an account has talked: those whose last message has a number between
  /// these two, the latest first, at most so many.
  caf::replies_to<list_atom, account_id, uint64_t, uint64_t,
                  uint32_t>::with<std::vector<correspondent>>,
  /// Up to when an account has read a conversation. The time given replaces an earlier
  /// one; 0 changes nothing. Answers with what holds.
  caf::replies_to<marker_atom, account_id, conversation, int64_t>::with<read_marker>,
  /// Forgets one event. Answers whether it was there.
  caf::replies_to<drop_atom, conversation, uint64_t>::with<bool>,
  /// Forgets a conversation, but not since when who has been there.
  caf::reacts_to<drop_atom, conversation>,
  /// Forgets a conversation that is over: what comes under its name is another one.
  caf::reacts_to<forget_atom, conversation>,
  /// Forgets all that an account has said, everywhere. Answers with how many that was.
  caf::replies_to<drop_atom, account_id>::with<uint64_t>,
  /// The conversation is called like that now.
  caf::reacts_to<rename_atom, conversation, conversation>,
  /// Of that conversation so many days are kept at most, whatever the rules say; 0: as
  /// many as they say. Nobody has to be told again but after a restart.
  caf::reacts_to<keep_atom, conversation, uint32_t>,
  /// Forgets some of what is too old or too much. Answers whether there is more of it.
  caf::replies_to<expire_atom>::with<bool>>;

/// Keeps the past of rooms and of pairs of accounts: what is recent in memory, the rest
/// in an archive if there is one. Only rooms and the directory ask it, who know what the
/// one they ask for may see.
using recorder_actor = caf::typed_actor<
  /// That happened.
  caf::reacts_to<record_atom, past_events>,
  /// As of an `archive_actor`.
  caf::replies_to<history_atom, conversation, history_query,
                  history_sight>::with<event_batch>,
  /// The same.
  caf::replies_to<list_atom, account_id, uint64_t, uint64_t,
                  uint32_t>::with<std::vector<correspondent>>,
  /// The same. Refused with `list_full`.
  caf::replies_to<marker_atom, account_id, conversation, int64_t>::with<read_marker>,
  /// Forgets a message, if it is by the one who asks or that one is halfop. Answers with
  /// what it was. Refused with `no_such_message` or `need_halfop`.
  caf::replies_to<redact_atom, conversation, uint64_t, history_sight>::with<event>,
  /// Forgets a conversation, but not since when who has been there.
  caf::reacts_to<drop_atom, conversation>,
  /// Forgets a conversation that is over: what comes under its name is another one.
  caf::reacts_to<forget_atom, conversation>,
  /// Forgets all that an account has said. Answers with how many that was.
  caf::replies_to<drop_atom, account_id>::with<uint64_t>,
  /// The conversation is called like that now.
  caf::reacts_to<rename_atom, conversation, conversation>,
  /// Of that conversation so many days are kept at most, whatever the rules say; 0: as
  /// many as they say. Nobody has to be told again but after a restart.
  caf::reacts_to<keep_atom, conversation, uint32_t>,
  /// The server ends: no room that ends from now on is forgotten. Answers when all that
  /// was recorded so far is safe.
  caf::reacts_to<flush_atom>,
  /// How busy it is.
  caf::replies_to<load_atom>::with<recorder_load>,
  /// To itself: what waits is to be written.
  caf::reacts_to<release_atom>,
  /// To itself: what is too old is to be forgotten.
  caf::reacts_to<expire_atom>>;

/// Wants to know who comes to the server (`joined`) and who goes (`quit`).
using observer_actor = caf::typed_actor<caf::reacts_to<deliver_atom, event_batch>>;

/// Owns all names: who is called what, and which rooms there are. A claim is
/// settled in its mailbox, so two people never hold one name.
using directory_actor = caf::typed_actor<
  /// The sender wants to be called that, and gives up what it was called before.
  /// Refused with `bad_nick`, `nick_in_use`, or `registered_nick` if the name belongs to
  /// an account to which the sender is not logged in.
  caf::reacts_to<claim_atom, user_ptr>,
  /// All know what the sender, who may be a room, is called now: its old name is free.
  caf::reacts_to<settled_atom>,
  /// The sender, who holds a name, is ready: from now on others can reach it.
  caf::reacts_to<arrive_atom, user_ptr>,
  /// The sender has become another, under the same name: an event of that kind for
  /// those who monitor it. The number is the event's `copy`.
  caf::reacts_to<update_atom, event_kind, user_ptr, uint32_t>,
  /// The sender leaves, for a reason: its name is free.
  caf::reacts_to<depart_atom, std::string>,
  /// Hands the sender over to the room of that name, with the key it gave. The room
  /// is made if need be.
  caf::replies_to<join_atom, std::string, user_ptr, std::string>::with<room_view>,
  /// Gives a private message to one person, by nick. Refused with `no_such_nick`, or
  /// with `not_accepted` or `caller_told` if that one takes none of the sender's. It is
  /// answered later while that person cannot keep up (backpressure).
  caf::replies_to<tell_atom, std::string, utterance>::with<told>,
  /// The sender cannot keep up with what it is told (true), or can again, or is not to be
  /// waited for (false).
  caf::reacts_to<congested_atom, bool>,
  /// To itself: some of what waits for that connection may be told now.
  caf::reacts_to<release_atom, caf::actor_id>,
  /// A page of what the accounts of the sender and of that nick have said to each other.
  /// Refused with `need_account` or `no_such_account`.
  caf::replies_to<history_atom, std::string, history_query>::with<event_batch>,
  /// As of a `recorder_actor`, for the account of the sender.
  caf::replies_to<history_atom, uint64_t, uint64_t,
                  uint32_t>::with<std::vector<correspondent>>,
  /// Up to when the account of the sender has read a room, or what it and the account of
  /// that nick have said; as of a `recorder_actor`, in milliseconds since 1970. When that
  /// has moved, the account's other connections hear of it.
  caf::replies_to<marker_atom, std::string, int64_t>::with<int64_t>,
  /// The sender takes back a message to the holder of that nick, for a reason.
  caf::replies_to<redact_atom, std::string, uint64_t, std::string>::with<told>,
  /// The metadata of whoever has that nick. An account has its own, the same on all
  /// connections that are logged in to it, over restarts; nobody else's outlives its
  /// connection. Refused with `no_such_nick`.
  caf::replies_to<metadata_atom, std::string>::with<personal_metadata>,
  /// The metadata of those of these connections who have some.
  caf::replies_to<metadata_atom,
                  std::vector<caf::actor_id>>::with<std::vector<personal_metadata>>,
  /// The sender sets metadata on itself, by nick, or removes it; without changes: all.
  /// Operators of the server who look after accounts do it to others as well. There may
  /// be as many keys as the number says. Answers when it is kept, with what has changed.
  /// Refused with `no_such_nick`, `not_operator`, `list_full`, or `busy` if the server
  /// has no room for more.
  caf::replies_to<metadata_atom, std::string, std::vector<metadata_entry>,
                  uint32_t>::with<std::vector<metadata_entry>>,
  /// The sender's rooms have been told that it has that metadata now: an event with that
  /// `copy` for those who monitor it.
  caf::reacts_to<metadata_atom, user_ptr, metadata_entry, uint32_t>,
  /// From a room of that name: it is going to have metadata of so many bytes. Refused
  /// with `busy` if the server has no room for that.
  caf::reacts_to<metadata_atom, std::string, uint64_t>,
  /// Forgets all that the account of the sender has said. Answers with how many messages
  /// that was.
  caf::replies_to<drop_atom>::with<uint64_t>,
  /// Lets the holder of a nick answer for itself.
  caf::replies_to<profile_atom, std::string>::with<profile>,
  /// Finds a room without joining it; refused with `no_such_room`.
  caf::replies_to<find_atom, std::string>::with<room_actor>,
  /// Those of these nicks who are here, in that order.
  caf::replies_to<person_atom, std::vector<std::string>>::with<std::vector<person>>,
  /// All who are here and fit a mask: their nick, username, host, realname or
  /// nick!user@host, or, if the sender is an operator of the server, their address. Looks
  /// at so many, beginning behind a `people_page::last`.
  caf::replies_to<search_atom, std::string, caf::actor_id, uint32_t>::with<people_page>,
  /// Who had that nick, the latest first.
  caf::replies_to<whowas_atom, std::string>::with<std::vector<past_user>>,
  /// The sender wants to know when these nicks come and go (true), or no longer
  /// (false). One sender may monitor as many as the number says; answers with those
  /// that were too many.
  caf::replies_to<monitor_atom, std::vector<std::string>, bool,
                  uint32_t>::with<std::vector<std::string>>,
  /// These names belong to accounts: from whoever starts the server.
  caf::reacts_to<reserve_atom, std::vector<reserved_name>>,
  /// Whether somebody could register that name now; refused as the next one is.
  caf::reacts_to<register_atom, std::string>,
  /// The sender makes an account. Refused with `bad_nick`, with `nick_in_use` if somebody
  /// else has that name now, or as `accounts_actor` does.
  caf::replies_to<register_atom, new_account>::with<account_id>,
  /// A nick belongs to an account as well (true), or no longer (false).
  caf::reacts_to<group_atom, account_id, std::string, bool>,
  /// What the sender's account and others say to each other in private is kept from now
  /// on (true), or no longer. Refused with `need_account`, and as `accounts_actor` does.
  caf::reacts_to<keep_atom, bool>,
  /// From those who keep them: accounts whose private messages are not kept.
  caf::reacts_to<reserve_atom, std::vector<account_id>>,
  /// Ends an account: its names are free, and who is logged in to it is no longer.
  caf::reacts_to<drop_atom, account_id>,
  /// Nobody may log in to an account, for a reason, and who is logged in must leave;
  /// without a reason: its owner may again.
  caf::reacts_to<suspend_atom, account_id, std::string>,
  /// Ends the accounts to which nobody has logged in for long (`directory_rules`), now
  /// and once a day from then on.
  caf::reacts_to<expire_atom>,
  /// Ends the connection of whoever has that nick, which belongs to that account.
  caf::reacts_to<ghost_atom, account_id, std::string>,
  /// The sender takes messages from the one of that nick (true), or no longer (false),
  /// when it takes them only from those it accepts: as many as the number says.
  caf::reacts_to<accept_atom, std::string, bool, uint32_t>,
  /// The nicks of those whom the sender accepts.
  caf::replies_to<accept_atom>::with<std::vector<std::string>>,
  /// The nicks the sender monitors, as it wrote them.
  caf::replies_to<monitor_atom>::with<std::vector<std::string>>,
  /// An operator of the server ends somebody's connection: a nick and a reason.
  caf::reacts_to<kill_atom, std::string, std::string>,
  /// An operator of the server tells all who want to hear it (RFC 2812 4.7).
  caf::reacts_to<wallops_atom, std::string>,
  /// All rooms, by name.
  caf::replies_to<list_atom>::with<std::vector<room_entry>>,
  /// A page of the list of rooms: at most so many, beginning behind a `room_page::last`.
  /// Secret ones are among them; whoever asks shows them only to their members.
  caf::replies_to<list_atom, std::string, uint32_t>::with<room_page>,
  /// From a room: what a list shows of it.
  caf::reacts_to<summary_atom, summary_ptr>,
  /// From a room: that is no longer so; and whether it is secret.
  caf::reacts_to<summary_atom, std::string, bool>,
  /// How many there are of everything.
  caf::replies_to<census_atom>::with<census>,
  /// All who hold a name, arrived or not, for an audit.
  caf::replies_to<audit_atom>::with<std::vector<person>>,
  /// From the listener: how many connections have not said who they are, and how many
  /// have so far.
  caf::reacts_to<census_atom, uint32_t, uint64_t>,
  /// From the listener: how many rooms there may be from now on, and the name of the one
  /// that may be there in any case.
  caf::reacts_to<limit_atom, uint64_t, std::string>,
  /// From a room: it is called like that, and wants to be called like that. Answered
  /// with a `rename_atom`.
  caf::reacts_to<rename_atom, std::string, std::string>,
  /// An account is called like that from now on, and who is logged in to it is no longer.
  /// Its old name is free. Refused as a registration is.
  caf::reacts_to<rename_atom, account_id, std::string>,
  /// These rooms are registered: from whoever starts the server.
  caf::reacts_to<reserve_atom, std::vector<room_record>>,
  /// From a room: the sender of its request, logged in to that account, registers it as
  /// it is. Refused with `room_registered` or `too_many_own_rooms`.
  caf::reacts_to<register_atom, room_actor, account_id, room_setup_ptr>,
  /// From a registered room of that name: it is set up like that now.
  caf::reacts_to<save_atom, std::string, room_setup_ptr>,
  /// What is kept of a registered room, for a sender who is in it (true), or not. Refused
  /// with `not_registered`, also where the sender may not know of the room.
  caf::replies_to<record_atom, std::string, bool>::with<room_record_ptr>,
  /// Registered rooms whose names fit a mask and that are the sender's account's, or, for
  /// an operator of the server, all: looks at so many, beginning behind a name.
  caf::replies_to<record_atom, std::string, std::string, uint32_t>::with<record_page>,
  // The next six are for the founder of a registered room, or an operator of the server.
  // Refused with `not_registered` or `need_founder`.
  /// The account of that name has that rank whenever it comes in. Also for others on the
  /// list, below their own rank. Refused with `no_such_account` or `list_full` as well.
  caf::reacts_to<access_atom, std::string, std::string, ranks>,
  /// So much of its past is kept and shown from now on; what is not kept any more is
  /// forgotten.
  caf::reacts_to<keep_atom, std::string, past_policy>,
  /// Its past is forgotten. Refused with `no_history`, and with `unconfirmed` as the
  /// next.
  caf::reacts_to<forget_atom, std::string, std::string>,
  /// Registers it no longer. Refused with `unconfirmed` if the code, given as the last
  /// text, is another one than that in the error (`reason_in`).
  caf::reacts_to<drop_atom, std::string, std::string>,
  /// Offers it to the account of that name; an operator of the server gives it at once.
  /// Answers whether it has changed hands.
  caf::replies_to<transfer_atom, std::string, std::string>::with<bool>,
  /// The sender's account takes what was offered to it.
  caf::reacts_to<transfer_atom, std::string>,
  /// From a room: it is empty, and has been handed that many joins so far.
  caf::reacts_to<vacant_atom, std::string, uint64_t>,
  /// Tells the observer from now on.
  caf::reacts_to<watch_atom, observer_actor>,
  /// To itself, and from whoever ends it: tell the observers what they do not know.
  caf::reacts_to<flush_atom>>;

} // namespace hubbub

#include "actors/answers.hpp"

CAF_ADD_TYPE_ID(hubbub, (hubbub::user_ptr))
CAF_ADD_TYPE_ID(hubbub, (hubbub::event_kind))
CAF_ADD_TYPE_ID(hubbub, (hubbub::event))
CAF_ADD_TYPE_ID(hubbub, (hubbub::event_batch))
CAF_ADD_TYPE_ID(hubbub, (hubbub::utterance))
CAF_ADD_TYPE_ID(hubbub, (hubbub::census))
CAF_ADD_TYPE_ID(hubbub, (hubbub::told))
CAF_ADD_TYPE_ID(hubbub, (hubbub::profile))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_modes))
CAF_ADD_TYPE_ID(hubbub, (hubbub::mode_result))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_view))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_summary))
CAF_ADD_TYPE_ID(hubbub, (hubbub::summary_ptr))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_page))
CAF_ADD_TYPE_ID(hubbub, (hubbub::metadata_entry))
CAF_ADD_TYPE_ID(hubbub, (hubbub::metadata_ptr))
CAF_ADD_TYPE_ID(hubbub, (hubbub::metadata_result))
CAF_ADD_TYPE_ID(hubbub, (hubbub::personal_metadata))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_metadata))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::metadata_entry>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::metadata_ptr>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::personal_metadata>))
CAF_ADD_TYPE_ID(hubbub, (hubbub::person))
CAF_ADD_TYPE_ID(hubbub, (hubbub::people_page))
CAF_ADD_TYPE_ID(hubbub, (hubbub::account_secret))
CAF_ADD_TYPE_ID(hubbub, (hubbub::new_account))
CAF_ADD_TYPE_ID(hubbub, (hubbub::credentials))
CAF_ADD_TYPE_ID(hubbub, (hubbub::account))
CAF_ADD_TYPE_ID(hubbub, (hubbub::history_query))
CAF_ADD_TYPE_ID(hubbub, (hubbub::history_sight))
CAF_ADD_TYPE_ID(hubbub, (hubbub::past_events))
CAF_ADD_TYPE_ID(hubbub, (hubbub::read_marker))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::account>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::correspondent>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::past_events>))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_setup_ptr))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_record_ptr))
CAF_ADD_TYPE_ID(hubbub, (hubbub::record_page))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::room_record>))
CAF_ADD_TYPE_ID(hubbub, (hubbub::ban_kind))
CAF_ADD_TYPE_ID(hubbub, (hubbub::past_policy))
CAF_ADD_TYPE_ID(hubbub, (hubbub::past_rule))
CAF_ADD_TYPE_ID(hubbub, (hubbub::ban))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::ban>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::reserved_name>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::room_entry>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::mode_change>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::mask_entry>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::person>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<hubbub::past_user>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<std::string>))
CAF_ADD_TYPE_ID(hubbub, (std::vector<caf::actor_id>))
CAF_ADD_TYPE_ID(hubbub, (hubbub::room_actor))
CAF_ADD_TYPE_ID(hubbub, (hubbub::member_actor))
CAF_ADD_TYPE_ID(hubbub, (hubbub::observer_actor))
CAF_ADD_TYPE_ID(hubbub, (hubbub::directory_actor))
CAF_ADD_TYPE_ID(hubbub, (hubbub::accounts_actor))
CAF_ADD_TYPE_ID(hubbub, (hubbub::archive_actor))
CAF_ADD_TYPE_ID(hubbub, (hubbub::recorder_actor))

CAF_END_TYPE_ID_BLOCK(hubbub)
