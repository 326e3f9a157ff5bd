#include "apps/certificate_watch.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <sys/stat.h>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace hubbub {

namespace {

std::string stamp_of(const std::string& path) {
  struct stat x = {};
  if (::stat(path.c_str(), &x) != 0)
    return fmt::format("error {}", errno);
  // The second time tells of a new owner or mode as well, and cannot be set.
  return fmt::format("{}:{} {} {}.{} {}.{}", x.st_dev, x.st_ino, x.st_size,
                     x.st_mtim.tv_sec, x.st_mtim.tv_nsec, x.st_ctim.tv_sec,
                     x.st_ctim.tv_nsec);
}

std::string date(std::time_t when) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(when));
}

log_fields fields_of(const certificate_facts& x) {
  return {{"file", x.file}, {"ends", date(x.ends)}, {"sha256", x.fingerprint}};
}

/// Good ones, or why there are none.
std::vector<log_entry> entries_of(const certificate_watch::news& what,
                                  const tls_credentials_ptr& current) {
  if (!what.error.empty())
    return {{log_level::warning,
             "certificate",
             {{"result", "error"},
              {"in_use", current ? "the one before" : "none"},
              {"error", what.error}}}};
  std::vector<log_entry> result;
  if (current)
    for (auto& x : current->certificates()) {
      log_entry entry{log_level::info, "certificate", fields_of(x)};
      entry.fields.insert(entry.fields.begin(), {"result", "ok"});
      result.push_back(std::move(entry));
    }
  return result;
}

} // namespace

certificate_watch::news certificate_watch::load(certificate_sources sources,
                                                std::time_t now) {
  sources_ = std::move(sources);
  news result;
  if (lacks_certificate(sources_))
    result.error = make_own_certificate(sources_, now);
  // Before the files are read: what happens to them meanwhile is seen with the next look.
  stamps_ = stamps_now();
  auto fresh =
    result.error.empty() ? load_certificates(sources_, now, result.error) : nullptr;
  failed_ = !result.error.empty();
  if (!failed_) {
    result.changed = fresh != current_;
    current_ = std::move(fresh);
    warned_ = 0;
  }
  result.log = entries_of(result, current_);
  return result;
}

certificate_watch::news certificate_watch::look(std::time_t now) {
  news result;
  auto seen = stamps_now();
  auto is_new = seen != stamps_;
  if (sources_.wanted && (is_new || failed_)) {
    stamps_ = std::move(seen);
    auto fresh = load_certificates(sources_, now, result.error);
    failed_ = fresh == nullptr;
    if (fresh) {
      result.changed = true;
      current_ = std::move(fresh);
      warned_ = 0;
    }
    if (is_new || !failed_)
      result.log = entries_of(result, current_);
  }
  warn(now, result);
  return result;
}

certificate_watch::stamps certificate_watch::stamps_now() const {
  stamps result;
  for (auto& x : files_of(sources_)) {
    result.push_back(stamp_of(x.certificate));
    result.push_back(stamp_of(x.key));
  }
  return result;
}

void certificate_watch::warn(std::time_t now, news& into) {
  if (!current_ || (warned_ != 0 && now - warned_ < notice_interval))
    return;
  for (auto& x : current_->certificates()) {
    if (x.ends - now > std::min(notice, (x.ends - x.begins) / 3))
      continue;
    log_entry entry{log_level::warning, "certificate_ends", fields_of(x)};
    entry.fields.emplace_back("days_left", std::to_string((x.ends - now) / 86'400));
    into.log.push_back(std::move(entry));
    warned_ = now;
  }
}

} // namespace hubbub
