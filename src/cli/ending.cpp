#include "cli/ending.hpp"

#include "cli/messages.hpp"
#include "cli/soundness.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/store/failure.hpp"

#include <new>

namespace danvan::cli {
namespace {

/// Tells an error, and after a commit that it came too late to undo anything.
Exit tell(const Error& error, World& world, const Course& course) {
  if (const auto* input = dynamic_cast<const BadInput*>(&error)) {
    world.err(present(input->diagnostics(), false, course.rejects, course.lang));
    return input->exit();
  }
  if (error.exit() == Exit::bug && !course.entry && !course.record.empty() && is_damaged(course.record)) {
    const Error damage = Error(Exit::damaged, message(messages::damaged_record)).hint(message(messages::see_check));
    world.err(present(damage, course.lang));
    return damage.exit();
  }
  world.err(present(error, course.lang));
  if (course.entry) {
    world.err(render(message(messages::was_recorded, course.entry->sequence), course.lang) + "\n");
  } else if (course.done) {
    world.err(for_terminal(said(course.done, course.lang)) + "\n");
  }
  return error.exit();
}

/// Allocates nothing.
Exit tell_out_of_memory(World& world, const Course& course) {
  const auto say = [&](const Text& text) { world.err(course.lang == Lang::vi ? text.vi : text.en); };
  say(messages::error);
  world.err(": ");
  say(course.entry ? messages::out_of_memory_after : messages::out_of_memory);
  world.err("\n");
  return Exit::io;
}

Error error_of(const std::filesystem::filesystem_error& refused) {
  const std::error_code code = refused.code();
  const bool rights = code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
                      code == std::errc::read_only_file_system;
  return Error(rights ? Exit::not_permitted : Exit::io,
               message(messages::file_refused, refused.path1().string(), system_reason(code.value())));
}

Error error_of(const std::exception& other) {
  if (std::optional<Error> known = store::as_error(other)) {
    return *known;
  }
  if (const auto* refused = dynamic_cast<const std::filesystem::filesystem_error*>(&other)) {
    return error_of(*refused);
  }
  return Error(Exit::bug, message(messages::bug, other.what())).hint(message(messages::report_bug));
}

/// Throws the exception that is being handled as an `Error`; one of lacking memory as it is.
[[noreturn]] void throw_error() {
  try {
    throw;
  } catch (const Error&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& other) {
    throw error_of(other);
  }
}

}  // namespace

Exit end(const Course& course, World& world) noexcept {
  try {
    try {
      throw_error();
    } catch (const Error& error) {
      return tell(error, world, course);
    }
  } catch (const std::bad_alloc&) {
    return tell_out_of_memory(world, course);
  }
}

std::string_view out_of_memory_at_once() {
  return "error: not enough memory; nothing was recorded\nlỗi: không đủ bộ nhớ; chưa ghi gì\n";
}

}  // namespace danvan::cli
