#pragma once

#include <cstdint>
#include <string_view>

#include "actors/modes.hpp"

/// What modes of a room keep people from: one table, which the room goes by.
namespace hubbub {

/// What brings somebody's words to others in a room, as bits.
using deeds = uint8_t;

namespace deed {
constexpr deeds message = 1; ///< messages, actions, notices, tags
constexpr deeds ctcp = 2;    ///< a CTCP question, as one of these
constexpr deeds colours = 4; ///< IRC's formatting codes, in any text
constexpr deeds topic = 8;
constexpr deeds reason = 16;   ///< of leaving this room, or the server
constexpr deeds new_name = 32; ///< also elsewhere: there is one for all rooms
constexpr deeds status = 64;   ///< away messages and realnames
} // namespace deed

/// What a mode of a room stops.
struct restriction {
  char mode;
  deeds stops;
  ranks free; ///< who has that rank or a higher one may do it all the same
  errc why;
};

/// A rank that nobody has.
constexpr ranks beyond_all_ranks = 0xFF;

/// Everything that somebody who may not speak could speak with.
constexpr deeds all_words =
  deed::message | deed::topic | deed::reason | deed::new_name | deed::status;

/// The first one that applies is the reason given. `n` is for those who are no members,
/// `M` for
/// those without an account, `b` and `q` for those on the lists, `f` for those who have
/// said too much.
inline constexpr restriction restrictions[] = {
  {'n', deed::message, beyond_all_ranks, errc::not_a_member},
  {'C', deed::ctcp, beyond_all_ranks, errc::no_ctcp},
  {'c', deed::colours, beyond_all_ranks, errc::no_colours},
  {'m', all_words, rank::voice, errc::need_voice},
  {'M', all_words, rank::voice, errc::need_account},
  {'b', all_words, rank::voice, errc::banned},
  {'q', all_words, rank::voice, errc::quieted},
  {'f', deed::message, rank::voice, errc::too_many_lines},
  {'t', deed::topic, rank::halfop, errc::need_halfop},
};

/// Whether an error says that somebody may not speak.
bool is_about_speech(errc why);

/// Whether a text has IRC's codes for bold, colours and the like.
bool has_formatting(std::string_view text);

/// Stands in the place of an away message whose author may not speak: that it is away
/// all may know.
inline constexpr std::string_view withheld_text = "Away";

} // namespace hubbub
