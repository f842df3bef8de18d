#pragma once

#include "danvan/base/message.hpp"

#include <sqlite3.h>

namespace danvan::store::messages {

/// What SQLite says in English, in Vietnamese, by its extended result code or else its plain one.
struct SqliteReason {
  int code;
  const char* vi;
};
inline constexpr SqliteReason sqlite_reasons[] = {
    {SQLITE_IOERR_READ, "lỗi đọc ổ đĩa"},
    {SQLITE_IOERR_SHORT_READ, "ổ đĩa chỉ trả về một phần dữ liệu"},
    {SQLITE_IOERR_WRITE, "lỗi ghi ổ đĩa"},
    {SQLITE_IOERR_FSYNC, "ổ đĩa không xác nhận dữ liệu đã nằm trên đĩa"},
    {SQLITE_IOERR_DIR_FSYNC, "ổ đĩa không xác nhận thư mục đã nằm trên đĩa"},
    {SQLITE_IOERR_TRUNCATE, "không cắt ngắn được tệp"},
    {SQLITE_IOERR_FSTAT, "không xem được thông tin của tệp"},
    {SQLITE_IOERR_DELETE, "không xóa được tệp"},
    {SQLITE_IOERR_LOCK, "không khóa được tệp"},
    {SQLITE_IOERR_UNLOCK, "không mở khóa được tệp"},
    {SQLITE_IOERR_NOMEM, "không đủ bộ nhớ"},
    {SQLITE_IOERR, "lỗi đọc, ghi ổ đĩa"},
    {SQLITE_FULL, "ổ đĩa đã đầy"},
    {SQLITE_CORRUPT, "nội dung tệp không đúng cấu trúc"},
    {SQLITE_NOTADB, "tệp không phải là cơ sở dữ liệu"},
    {SQLITE_FORMAT, "tệp không phải là cơ sở dữ liệu"},
    {SQLITE_CANTOPEN, "không mở được tệp cơ sở dữ liệu"},
    {SQLITE_NOLFS, "hệ thống tệp không chứa được tệp lớn như vậy"},
};
inline constexpr Text other_sqlite_reason{"error {0} of SQLite", "lỗi số {0} của SQLite"};

}  // namespace danvan::store::messages
