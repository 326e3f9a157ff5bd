#pragma once

#include <memory>
#include <utility>

#include <caf/error.hpp>
#include <caf/meta/load_callback.hpp>
#include <caf/none.hpp>

namespace hubbub {

/// A value that never changes once made, so that any number of actors and
/// messages may hold it at once. Copying copies a pointer; travelling to
/// another process copies the value.
template <class T>
class immutable {
public:
  immutable() : ptr_(empty()) {}

  explicit immutable(T value) : ptr_(std::make_shared<const T>(std::move(value))) {}

  const T& operator*() const { return *ptr_; }

  const T* operator->() const { return ptr_.get(); }

  /// Whether both are the very same value in memory, not just equal.
  bool same_as(const immutable& other) const { return ptr_ == other.ptr_; }

  template <class Inspector>
  friend typename Inspector::result_type inspect(Inspector& f, immutable& x) {
    T value = *x.ptr_;
    if constexpr (Inspector::writes_state) {
      auto load = [&] { x = immutable{std::move(value)}; };
      return f(value, caf::meta::load_callback([load]() -> caf::error {
                 load();
                 return caf::none;
               }));
    } else {
      return f(value);
    }
  }

private:
  static const std::shared_ptr<const T>& empty() {
    static const auto value = std::make_shared<const T>();
    return value;
  }

  std::shared_ptr<const T> ptr_;
};

} // namespace hubbub
