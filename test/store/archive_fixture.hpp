#pragma once

#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "actors/event_numbers.hpp"
#include "store/archive_book.hpp"
#include "store/archive_pages.hpp"
#include "store/schema.hpp"
#include "test/e2e/temporary_folder.hpp"

namespace hubbub::test {

/// Somebody, logged in or not.
user_ptr somebody(std::string nick, account_id owner = 0);

/// An event by somebody.
event happened(event_kind kind, const user_ptr& who, uint64_t number,
               std::string text = {});

/// An archive on a file or in memory, without actors.
struct archive_fixture {
  explicit archive_fixture(bool is_on_disk, archive_rules its_rules = {});

  /// Keeps one event of a room.
  uint64_t keep(const conversation& where, event x, bool open = true);

  /// Somebody says something in #room. @returns its number.
  uint64_t say(const std::string& text, const user_ptr& who = somebody("Alice"),
               const conversation& where = "#room", bool open = true,
               ranks to_ranks = rank::none);

  /// What a page shows, one word for each event ("Alice:hi").
  std::string page(const conversation& where, history_query what = latest(100),
                   const history_sight& sight = all());

  std::string found(const std::string& words, const history_sight& sight = all());

  /// Does all there is to expire. @returns in how many steps.
  int expire();

  /// Ends it, as the server does, and begins again.
  void restart();

  /// Whether a text is anywhere in the file, or beside it.
  bool is_in_file(const std::string& text) const;

  int64_t count(const std::string& table);

  /// Of somebody who was there all the time.
  static history_sight all();

  static history_query latest(uint32_t limit);
  static history_query earliest(uint32_t limit);

  uint64_t next() { return numbers.next(now); }

  bool on_disk;
  archive_rules rules;
  e2e::temporary_folder folder;
  std::string path;
  int64_t now = 1'800'000'000'000;
  event_numbers numbers{7};
  std::unique_ptr<database> db;
  std::unique_ptr<archive_book> book;
  std::unique_ptr<SQLite::Database> reading;
  std::unique_ptr<archive_pages> pages;

private:
  void start();
};

} // namespace hubbub::test
