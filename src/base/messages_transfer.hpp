#pragma once

#include "danvan/base/message.hpp"

namespace danvan::messages {

inline constexpr Text not_packed{"“{0}” is not a whole file packed by zstd",
                                 "“{0}” không phải là tệp nén zstd còn nguyên vẹn"};

}  // namespace danvan::messages
