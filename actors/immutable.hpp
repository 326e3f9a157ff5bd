#pragma once

#include <utility>

#include <caf/error.hpp>
#include <caf/intrusive_ptr.hpp>
#include <caf/make_counted.hpp>
#include <caf/meta/load_callback.hpp>
#include <caf/none.hpp>
#include <caf/ref_counted.hpp>

namespace hubbub {

/// A value that never changes once made, so that any number of actors and
/// messages may hold it at once. Copying copies a pointer; travelling to
/// another process copies the value.
template <class T>
class immutable {
public:
  immutable() : ptr_(empty()) {}

  explicit immutable(T value) : ptr_(caf::make_counted<counted>(std::move(value))) {}

  const T& operator*() const { return ptr_->value; }

  const T* operator->() const { return &ptr_->value; }

  /// Whether both are the very same value in memory, not just equal.
  bool same_as(const immutable& other) const { return ptr_ == other.ptr_; }

  template <class Inspector>
  friend typename Inspector::result_type inspect(Inspector& f, immutable& x) {
    T value = *x;
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
  // A single pointer, unlike std::shared_ptr: there are several of these for each member.
  struct counted : caf::ref_counted {
    explicit counted(T x) : value(std::move(x)) {}
    const T value;
  };

  using pointer = caf::intrusive_ptr<const counted>;

  static const pointer& empty() {
    static const pointer value = caf::make_counted<counted>(T{});
    return value;
  }

  pointer ptr_;
};

} // namespace hubbub
