#include "danvan/store/failure.hpp"

#include "store/messages.hpp"
#include "store/reason.hpp"

namespace danvan::store {
namespace {

Error read_only(const SQLite::Exception& exception) {
  if (exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK ||
      exception.getExtendedErrorCode() == SQLITE_READONLY_RECOVERY) {
    return Error(Exit::not_permitted, message(messages::interrupted_write))
        .hint(message(messages::interrupted_write_hint));
  }
  return Error(Exit::not_permitted, message(messages::read_only)).hint(message(messages::ask_for_rights));
}

Error error_of(const SQLite::Exception& exception) {
  const std::string said = sqlite_reason(exception);
  // The low byte is the code proper, in case extended codes are switched on.
  switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_PROTOCOL:
      return Error(Exit::busy, message(messages::busy)).hint(message(messages::busy_hint));
    case SQLITE_READONLY:
      return read_only(exception);
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return Error(Exit::not_permitted, message(messages::read_only)).hint(message(messages::ask_for_rights));
    case SQLITE_CANTOPEN:
      // Rights were looked at when the record was opened, so it is the disk, or a limit of the system.
      return Error(Exit::io, message(messages::cannot_open, said)).hint(message(messages::check_first));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
      return Error(Exit::damaged, message(messages::damaged, said)).hint(message(messages::set_aside));
    case SQLITE_FULL:
      return Error(Exit::io, message(messages::disk_full)).hint(message(messages::free_space));
    case SQLITE_IOERR:
    case SQLITE_NOLFS:
      return Error(Exit::io, message(messages::disk_fault, said)).hint(message(messages::check_first));
    case SQLITE_NOMEM:
      return Error(Exit::io, message(messages::no_memory));
    case SQLITE_TOOBIG:
      return Error(Exit::bad_input, message(messages::too_big));
    case SQLITE_INTERRUPT:
      return Error(Exit::interrupted, message(messages::interrupted));
    default:
      // A constraint that speaks here should have been checked, and explained, by the room that owns the table.
      return Error(Exit::bug, message(messages::fault_of_danvan, said)).hint(message(messages::report_fault));
  }
}

}  // namespace

std::optional<Error> as_error(const std::exception& exception) {
  if (const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&exception)) {
    return error_of(*sqlite);
  }
  return std::nullopt;
}

}  // namespace danvan::store
