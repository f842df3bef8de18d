#pragma once

#include "danvan/base/message.hpp"

namespace danvan::reporting::messages {

inline constexpr Text entry_comma_cure{
    "to write numbers the Vietnamese way (1.234,5) from here on, type “,” alone, then the number again",
    "muốn ghi số theo kiểu Việt Nam (1.234,5) từ đây, gõ riêng dấu “,” rồi nhập lại số"};

}  // namespace danvan::reporting::messages
