#include "apps/client/transcript.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "apps/client/server_message.hpp"

using namespace hubbub::client;

namespace {

const transcript::time_point noon{std::chrono::milliseconds{1'795'867'200'007}};

std::optional<std::string> of(output_form form, std::string_view line) {
  server_message m;
  REQUIRE(read_server_message(line, m));
  return transcript{form}.of(m, noon);
}

} // namespace

TEST_CASE("every message is one JSON object") {
  const std::string time = R"({"time":"2026-11-28T12:00:00.007Z","kind":)";
  const std::vector<std::pair<std::string, std::string>> table = {
    {":Omar!o@h PRIVMSG #lobby :Hi \"Alice\"",
     R"("message","room":"#lobby","from":"Omar","text":"Hi \"Alice\""})"},
    {":Omar!o@h PRIVMSG Alice :psst",
     R"("message","room":null,"from":"Omar","text":"psst"})"},
    {":Omar!o@h PRIVMSG @#lobby :ops",
     R"("message","room":"#lobby","from":"Omar","text":"ops","to":"@#lobby"})"},
    {":Omar!o@h PRIVMSG #lobby :\x01"
     "ACTION waves\x01",
     R"("action","room":"#lobby","from":"Omar","text":"waves"})"},
    {":Omar!o@h PRIVMSG Alice :\x01VERSION\x01",
     "\"ctcp\",\"room\":null,\"from\":\"Omar\",\"text\":\"\\u0001VERSION\\u0001\"}"},
    {":Omar!o@h NOTICE #lobby :\x02note\x02",
     R"("notice","room":"#lobby","from":"Omar","text":"\u0002note\u0002"})"},
    {":Omar!o@h JOIN #lobby", R"("join","room":"#lobby","from":"Omar","text":""})"},
    {":Omar!o@h PART #lobby :tired",
     R"("leave","room":"#lobby","from":"Omar","text":"tired"})"},
    {":Omar!o@h QUIT :bye", R"("quit","room":null,"from":"Omar","text":"bye"})"},
    {":Omar!o@h NICK Omer", R"("name","room":null,"from":"Omar","text":"Omer"})"},
    {":Omar!o@h TOPIC #lobby :Tea",
     R"("topic","room":"#lobby","from":"Omar","text":"Tea"})"},
    {":Omar!o@h KICK #lobby Sarah :out",
     R"("kick","room":"#lobby","from":"Omar","text":"out","whom":"Sarah"})"},
    {":Omar!o@h INVITE Alice #den", R"("invite","room":"#den","from":"Omar","text":""})"},
    {":Omar!o@h MODE #lobby +o Sarah",
     R"("mode","room":"#lobby","from":"Omar","text":"+o Sarah","code":"MODE"})"},
    {"@account=Omar2 :Omar!o@h PRIVMSG #lobby :Hi",
     R"("message","room":"#lobby","from":"Omar","text":"Hi","account":"Omar2"})"},
    {":Omar!o@h JOIN #lobby Omar2 :Omar the Great",
     R"("join","room":"#lobby","from":"Omar","text":"","account":"Omar2"})"},
    {":Omar!o@h JOIN #lobby * :Omar the Great",
     R"("join","room":"#lobby","from":"Omar","text":""})"},
    {":Omar!o@h ACCOUNT Omar2",
     R"("account","room":null,"from":"Omar","text":"","account":"Omar2"})"},
    {":Omar!o@h ACCOUNT *", R"("account","room":null,"from":"Omar","text":""})"},
    {":s 475 Alice #den :Bad key",
     R"("error","room":"#den","from":"s","text":"#den Bad key","code":"475"})"},
    {":s 353 Alice = #den :Omar Sarah",
     R"("info","room":"#den","from":"s","text":"= #den Omar Sarah","code":"353"})"},
    {":s 001 Alice :Welcome",
     R"("info","room":null,"from":"s","text":"Welcome","code":"001"})"},
    {"ERROR :Closing link", R"("error","room":null,"from":null,"text":"Closing link"})"},
  };
  for (auto& [line, object] : table) {
    CAPTURE(line);
    CHECK(of(output_form::json, line).value_or("") == time + object);
    CHECK(nlohmann::json::accept(*of(output_form::json, line)));
  }
}

TEST_CASE(
  "what one has said oneself is of another kind, so that no program answers itself") {
  const std::string begin = R"({"time":"2026-11-28T12:00:00.007Z","kind":)";
  const std::vector<std::pair<std::string, std::string>> table = {
    {"@label=h1 :alice!a@h PRIVMSG #lobby :hi",
     R"("sent","room":"#lobby","from":"alice","text":"hi"})"},
    {"@label=h1 :Alice!a@h PRIVMSG Omar :hi",
     R"("sent","room":null,"from":"Alice","text":"hi","to":"Omar"})"},
    // In another window; and the answer of a service.
    {":Alice!a@h PRIVMSG #lobby :hi",
     R"("message","room":"#lobby","from":"Alice","text":"hi"})"},
    {"@label=h1 :NickServ!n@s NOTICE Alice :hi",
     R"("notice","room":null,"from":"NickServ","text":"hi"})"},
  };
  for (auto& [line, object] : table) {
    CAPTURE(line);
    server_message m;
    REQUIRE(read_server_message(line, m));
    CHECK(transcript{output_form::json}.of(m, noon, "Alice") == begin + object);
  }
}

TEST_CASE("what was refused is in the object that says so") {
  server_message m;
  REQUIRE(read_server_message("@label=h1 :s 404 Alice #lobby :No", m));
  m.answers = {"PRIVMSG #lobby :hi"};
  auto x = nlohmann::json::parse(*transcript{output_form::json}.of(m, noon, "Alice"));
  CHECK(x["kind"] == "error");
  CHECK(x["said"] == "hi");
  CHECK(x["text"] == "#lobby No");
}

TEST_CASE("hostile text cannot break out of its object") {
  for (std::string text :
       {"\"}\n{\"kind\":\"x", "\xff\xfe", "\\", "\x1b[31m", "\u2028"}) {
    auto line = of(output_form::json, ":Omar!o@h PRIVMSG #lobby :" + text);
    REQUIRE(line);
    CHECK(nlohmann::json::accept(*line));
    CHECK(line->find('\n') == std::string::npos);
    CHECK(line->find('\x1b') == std::string::npos);
  }
}

TEST_CASE("raw lines are what the server sent") {
  for (std::string line :
       {":Omar!o@h PRIVMSG #lobby :Hi there", ":s 353 Alice = #den :Omar Sarah",
        ":s 999 Alice :what is this", "ERROR :Closing link", ":s X", ":Omar!o@h JOIN :#x",
        "@time=x :s PRIVMSG #a  :\001V\001 \x02\xff", "PING :x", ":s PONG s :hubbub-1"})
    CHECK(of(output_form::raw, line) == line);
}

TEST_CASE("pings are between the machines and people get another view") {
  CHECK_FALSE(of(output_form::json, ":s PONG s x"));
  for (auto line : {"PING :x", ":s CAP * LS :batch", "BATCH +x labeled-response",
                    ":s ACK", "@+typing=active :Omar!o@h TAGMSG #lobby"})
    CHECK_FALSE(of(output_form::json, line));
  CHECK_FALSE(of(output_form::text, ":Omar!o@h PRIVMSG #lobby :Hi"));
}

TEST_CASE("what the client says itself does not disturb what comes out") {
  const screen_line answer{line_kind::system, "** Hi **"};
  const screen_line error{line_kind::error, "** No **"};
  CHECK(transcript{output_form::text}.of(answer, noon).kind == line_kind::system);
  CHECK(transcript{output_form::raw}.of(answer, noon).kind == line_kind::error);
  auto line = transcript{output_form::json}.of(answer, noon);
  CHECK(line.kind == line_kind::data);
  CHECK(nlohmann::json::parse(line.text)["text"] == "** Hi **");
  for (auto form : {output_form::text, output_form::raw, output_form::json}) {
    CHECK(transcript{form}.of(error, noon).kind == line_kind::error);
    CHECK(transcript{form}.of(error, noon).text == "** No **");
  }
}
