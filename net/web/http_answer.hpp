#pragma once

#include <ctime>
#include <optional>
#include <string>
#include <string_view>

#include "net/transport/shared_bytes.hpp"
#include "net/web/http_request.hpp"
#include "net/web/web_site.hpp"

namespace hubbub {

/// What is sent for a request.
struct http_answer {
  std::string head;    ///< up to its empty line, and a short text behind it
  shared_slice body{}; ///< what follows
  bool ends = false;   ///< the connection, when it is sent
};

/// How an answer is sent.
struct http_manner {
  std::time_t now = 0;   ///< seconds since 1970
  bool ends = true;      ///< no more requests may follow
  bool with_body = true; ///< not to HEAD
};

/// An answer in a sentence.
/// @param more fields, each with its CRLF.
http_answer sentence_answer(unsigned status, std::string_view sentence,
                            const http_manner& how, std::string_view more = {});

/// An answer that holds only now: nobody is to keep it.
/// @param type as in "text/plain; charset=utf-8".
http_answer fresh_answer(std::string_view type, std::string text, const http_manner& how);

/// What can be said of any request but GET and HEAD without a body; nothing: it is one.
std::optional<http_answer> refuse_request(const http_request& request, std::time_t now);

/// The answer to a request for a file: the file, that the client has it already, or that
/// there is none; to /healthz, that we are well.
/// @param site null: there are no files.
http_answer answer_request(const http_request& request, const web_site* site,
                           std::time_t now);

} // namespace hubbub
