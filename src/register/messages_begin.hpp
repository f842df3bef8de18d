#pragma once

#include "danvan/base/message.hpp"

namespace danvan::registry::messages {

inline constexpr Text may_not_write{"nothing may be written in {0}: {1}", "không được ghi vào {0}: {1}"};
inline constexpr Text own_folder{"begin in a folder of your own, or ask its owner for the right to write",
                                 "hãy lập sổ trong thư mục của mình, hoặc xin chủ thư mục cấp quyền ghi"};

}  // namespace danvan::registry::messages
