#include "apps/web_root.hpp"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include <unistd.h>

#include "test/e2e/temporary_folder.hpp"

using namespace hubbub;
using Catch::Contains;
using Catch::StartsWith;

namespace {

std::string mistake(const std::string& folder) {
  std::string error;
  CHECK(load_site(folder, error) == nullptr);
  return error;
}

void write(const std::string& path, const std::string& text) {
  std::ofstream{path} << text;
}

} // namespace

TEST_CASE("the server has a page of its own") {
  std::string error;
  auto site = load_site("", error);
  REQUIRE(site != nullptr);
  CHECK_THAT(site->find("/")->plain->text, Contains("Hubbub"));
}

TEST_CASE("a folder is a page with all its files but the hidden ones") {
  e2e::temporary_folder folder;
  write(folder / "index.html", "<p>hello");
  write(folder / ".hidden", "secret");
  std::filesystem::create_directories(folder / "a/b");
  std::filesystem::create_directories(folder / ".git");
  write(folder / "a/b/c.css", "p{}");
  write(folder / ".git/config", "secret");
  std::string error;
  auto site = load_site(folder.path(), error);
  CHECK(error.empty());
  REQUIRE(site != nullptr);
  CHECK(site->find("/")->plain->text == "<p>hello");
  CHECK(site->find("/a/b/c.css")->type == "text/css; charset=utf-8");
  CHECK(site->find("/.hidden") == nullptr);
  CHECK(site->find("/.git/config") == nullptr);
  CHECK(site->find("/a") == nullptr);
}

TEST_CASE("what is no page is refused with what is wrong") {
  CHECK_THAT(mistake("/nowhere"),
             StartsWith("web.root: cannot read the folder '/nowhere'"));
  e2e::temporary_folder folder;
  CHECK_THAT(mistake(folder.path()), StartsWith("web.root: there is no index.html in '"));
  write(folder / "index.html", "");
  write(folder / "large", "");
  REQUIRE(::truncate((folder / "large").c_str(), web_site::most_bytes + 1) == 0);
  CHECK_THAT(mistake(folder.path()), Contains("large' cannot be read, or is too much"));
}

TEST_CASE("an answer to a challenge is a short file") {
  e2e::temporary_folder folder;
  write(folder / "token", "token.thumbprint\n");
  CHECK(read_challenge(folder.path(), "token") == "token.thumbprint");
  CHECK(read_challenge(folder.path(), "other").empty());
  write(folder / "long", std::string(1025, 'x'));
  CHECK(read_challenge(folder.path(), "long").empty());
}
