#pragma once

#include "danvan/base/message.hpp"

#include <cerrno>

namespace danvan::messages {

/// What the system says in English, in Vietnamese; the reasons that a user can do something about.
struct SystemReason {
  int error;
  const char* vi;
};
inline constexpr SystemReason system_reasons[] = {
    {ENOENT, "không có tệp hoặc thư mục này"},
    {EACCES, "không có quyền truy cập"},
    {EPERM, "thao tác không được phép"},
    {ENOSPC, "ổ đĩa đã đầy"},
    {EDQUOT, "đã dùng hết hạn mức ổ đĩa"},
    {EFBIG, "tệp vượt quá kích thước cho phép"},
    {EIO, "lỗi đọc, ghi ổ đĩa"},
    {EROFS, "hệ thống tệp chỉ cho phép đọc"},
    {EISDIR, "đây là thư mục, không phải tệp"},
    {ENOTDIR, "một phần của đường dẫn không phải là thư mục"},
    {EEXIST, "tên này đã có"},
    {ENAMETOOLONG, "tên tệp quá dài"},
    {ELOOP, "các liên kết nối thành vòng"},
    {EMFILE, "đang mở quá nhiều tệp"},
    {ENXIO, "không có thiết bị hoặc địa chỉ này"},
    {EBADF, "luồng hoặc tệp này đã đóng"},
};
inline constexpr Text other_system_reason{"error {0} of the system", "lỗi số {0} của hệ thống"};
inline constexpr Text cannot_load{"a library that workbooks need cannot be loaded: {0} ({1})",
                                  "không nạp được thư viện cần cho sổ tính: {0} ({1})"};
inline constexpr Text install_library{"install it: apt-get install libzip4 libxlsxwriter4",
                                      "hãy cài đặt: apt-get install libzip4 libxlsxwriter4"};

/// What can be done about ENOSPC and EDQUOT.
inline constexpr Text free_space{"free some space there, or name a place on another disk",
                                 "hãy giải phóng dung lượng ở đó hoặc chọn một nơi trên ổ đĩa khác"};

}  // namespace danvan::messages
