#pragma once

#include <memory>
#include <optional>
#include <string>

struct Gsasl;
struct Gsasl_session;

namespace hubbub {

/// One side of a SCRAM-SHA-256 exchange in GNU SASL. What goes wrong ends it: from then
/// on it has no answer to anything.
class gsasl_session {
public:
  enum class side { client, server };

  explicit gsasl_session(side which);
  ~gsasl_session();

  /// Whether it goes on.
  bool works() const { return session_ != nullptr; }

  void end();

  /// @param property a `Gsasl_property`.
  void set(int property, const std::string& value);

  /// @returns nothing if it is not known.
  std::string get(int property) const;

  /// Takes what the peer has said.
  /// @param is_last nothing may come after that.
  /// @returns what to say to it.
  std::optional<std::string> step(const std::string& input, bool is_last);

private:
  struct deleter {
    void operator()(Gsasl* x) const;
    void operator()(Gsasl_session* x) const;
  };

  // In this order: a session ends before its library does.
  std::unique_ptr<Gsasl, deleter> library_;
  std::unique_ptr<Gsasl_session, deleter> session_;
};

} // namespace hubbub
