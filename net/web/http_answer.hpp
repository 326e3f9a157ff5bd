#pragma once

#include <ctime>
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

/// The answer to a request for a file: the file, that the client has it already, or that
/// there is none; to /healthz, that we are well.
/// @param site null: there are no files.
http_answer answer_request(const http_request& request, const web_site* site,
                           std::time_t now);

} // namespace hubbub
