#include "net/transport/stream_doorman.hpp"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <caf/send.hpp>

#include "net/transport/socket.hpp"
#include "net/transport/stream_scribe.hpp"

namespace hubbub {

using namespace caf::io::network;

namespace {

int open_reserve() {
  return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

int accept_from(int fd) {
  return ::accept4(fd, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

} // namespace

stream_doorman::stream_doorman(default_multiplexer& loop, native_socket fd,
                               flush_queue_ptr queue, std::string full_notice)
    : caf::io::doorman(accept_hdl_from_socket(fd)),
      event_handler(loop, fd),
      queue_(std::move(queue)),
      full_notice_(std::move(full_notice)),
      reserve_(open_reserve()) {
  // nop
}

stream_doorman::~stream_doorman() {
  if (reserve_ >= 0)
    ::close(reserve_);
}

void stream_doorman::handle_event(operation op) {
  if (op != operation::read)
    return;
  // The last time there was none, it could not be taken back at once.
  if (reserve_ < 0)
    reserve_ = open_reserve();
  for (int i = 0; i < burst && accepting_ && !detached(); ++i) {
    accepted_ = accept_from(fd());
    if (accepted_ >= 0) {
      queue_->activity();
      new_connection();
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      return;
    } else if (errno != ECONNABORTED && errno != EINTR && !turn_one_away()) {
      pause();
    }
  }
}

bool stream_doorman::new_connection() {
  auto scribe = caf::make_counted<stream_scribe>(backend(), accepted_, queue_);
  auto hdl = scribe->hdl();
  parent()->add_scribe(std::move(scribe));
  return caf::io::doorman::new_connection(&backend(), hdl);
}

bool stream_doorman::turn_one_away() {
  if (reserve_ >= 0)
    ::close(std::exchange(reserve_, -1));
  auto unwanted = accept_from(fd());
  if (unwanted >= 0) {
    // It is new: its buffer has room for one line.
    static_cast<void>(::send(unwanted, full_notice_.data(), full_notice_.size(),
                             MSG_NOSIGNAL | MSG_DONTWAIT));
    discard_input(unwanted);
    auto address = remote_addr_of_fd(unwanted);
    ::close(unwanted);
    caf::anon_send(caf::actor_cast<caf::actor>(parent_), turned_away_atom::value, hdl(),
                   address ? std::move(*address) : std::string{});
  }
  reserve_ = open_reserve();
  return unwanted >= 0;
}

void stream_doorman::keep_alive(std::chrono::milliseconds limit) {
  set_keep_alive(fd(), limit);
}

void stream_doorman::pause() {
  remove_from_loop();
  auto broker = caf::actor_cast<caf::actor>(parent_);
  caf::anon_send(broker, caf::io::acceptor_passivated_msg{hdl()});
}

void stream_doorman::add_to_loop() {
  accepting_ = true;
  kept_.reset(this);
  backend().add(operation::read, fd(), this);
}

void stream_doorman::remove_from_loop() {
  accepting_ = false;
  backend().del(operation::read, fd(), this);
  // If the loop had not come to add us yet, it will not tell us of our removal.
  if ((eventbf() & input_mask) == 0)
    auto last = std::move(kept_);
}

void stream_doorman::removed_from_loop(operation) {
  if (!accepting_)
    auto last = std::move(kept_);
}

void stream_doorman::graceful_shutdown() {
  if (!detached())
    detach(&backend(), false);
}

std::string stream_doorman::addr() const {
  auto result = local_addr_of_fd(fd());
  return result ? *result : std::string{};
}

uint16_t stream_doorman::port() const {
  auto result = local_port_of_fd(fd());
  return result ? *result : 0;
}

} // namespace hubbub
