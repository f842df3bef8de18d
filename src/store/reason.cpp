#include "store/reason.hpp"

#include "danvan/base/in_both.hpp"
#include "store/messages_reasons.hpp"

namespace danvan::store {
namespace {

const char* vietnamese(int code) {
  for (const messages::SqliteReason& one : messages::sqlite_reasons) {
    if (one.code == code) {
      return one.vi;
    }
  }
  return nullptr;
}

}  // namespace

std::string sqlite_reason(const SQLite::Exception& exception) {
  const int extended = exception.getExtendedErrorCode();
  for (const int code : {extended, extended & 0xff, exception.getErrorCode() & 0xff}) {
    if (const char* words = vietnamese(code)) {
      return in_both(exception.what(), words);
    }
  }
  return in_both(exception.what(), render(message(messages::other_sqlite_reason, extended), Lang::vi));
}

}  // namespace danvan::store
