#pragma once

#include "danvan/base/message.hpp"

namespace danvan::registry::messages {

inline constexpr Text may_not_write{"nothing may be written in {0}: {1}", "không được ghi vào {0}: {1}"};
inline constexpr Text own_folder{"begin in a folder of your own, or ask its owner for the right to write",
                                 "hãy lập sổ trong thư mục của mình, hoặc xin chủ thư mục cấp quyền ghi"};
inline constexpr Text being_begun{"another danvan is making a record in {0} at this moment; nothing was made",
                                  "một danvan khác đang lập sổ trong {0} vào lúc này; chưa tạo gì"};
inline constexpr Text look_again{"wait until it has ended, then look with: danvan --store {0} unit list",
                                 "hãy chờ chương trình đó xong rồi xem bằng: danvan --store {0} unit list"};

}  // namespace danvan::registry::messages
