#pragma once

#include <atomic>
#include <cstddef>
#include <utility>

#include <caf/error.hpp>
#include <caf/intrusive_ptr.hpp>
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

  explicit immutable(T value) : ptr_(new counted{std::move(value)}, false) {}

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
  // Neither two pointers, as std::shared_ptr has, nor a table of virtual functions: there
  // are several of these for each member.
  struct counted {
    const T value;
    mutable std::atomic<size_t> owners{1};

    friend void intrusive_ptr_add_ref(const counted* x) {
      x->owners.fetch_add(1, std::memory_order_relaxed);
    }

    friend void intrusive_ptr_release(const counted* x) {
      // Whoever is the only owner may skip the write: nobody can become another one.
      if (x->owners.load(std::memory_order_acquire) == 1
          || x->owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
        delete x;
    }
  };

  using pointer = caf::intrusive_ptr<const counted>;

  static const pointer& empty() {
    static const pointer value{new counted{T{}}, false};
    return value;
  }

  pointer ptr_;
};

} // namespace hubbub
