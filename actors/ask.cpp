#include "actors/ask.hpp"

#include <caf/behavior.hpp>

namespace hubbub::asking {

namespace {

/// What is done with the answer to one question.
class answer_handler : public caf::detail::behavior_impl {
public:
  answer_handler(std::function<void(caf::type_erased_tuple&)> done,
                 std::function<void(caf::error)> failed)
      : done_(std::move(done)), failed_(std::move(failed)) {}

  using behavior_impl::invoke;

  caf::match_case::result invoke(caf::detail::invoke_result_visitor&,
                                 caf::type_erased_tuple& answer) override {
    if (answer.match_elements<caf::error>())
      failed_(std::move(answer.get_mutable_as<caf::error>(0)));
    else
      done_(answer);
    return caf::match_case::match;
  }

  caf::match_case::result
  invoke_empty(caf::detail::invoke_result_visitor&) override {
    caf::message nothing;
    done_(nothing.content());
    return caf::match_case::match;
  }

private:
  std::function<void(caf::type_erased_tuple&)> done_;
  std::function<void(caf::error)> failed_;
};

} // namespace

void send(caf::scheduled_actor* self, const caf::strong_actor_ptr& whom,
          caf::message what, std::function<void(caf::type_erased_tuple&)> done,
          std::function<void(caf::error)> failed) {
  auto id = self->new_request_id(caf::message_priority::normal);
  whom->enqueue(caf::strong_actor_ptr{self->ctrl()}, id, std::move(what),
                self->context());
  self->add_multiplexed_response_handler(
    id.response_id(), caf::behavior{caf::behavior::impl_ptr{caf::make_counted<answer_handler>(
                        std::move(done), std::move(failed))}});
}

} // namespace hubbub::asking
