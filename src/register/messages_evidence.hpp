#pragma once

#include "danvan/base/message.hpp"

namespace danvan::registry::messages {

inline constexpr Text evidence_missing{"its evidence “{0}” is not a file in the folder of the record",
                                       "minh chứng “{0}” không phải là tệp có trong thư mục của sổ"};
inline constexpr Text bring_evidence_back{
    "put the file back below evidence/, from a backup or from the unit that sent it; whether it is still the same "
    "cannot be told",
    "đặt lại tệp vào thư mục evidence/, lấy từ bản sao lưu hoặc từ đơn vị đã gửi; sổ không xác định được tệp có còn "
    "như cũ hay không"};

}  // namespace danvan::registry::messages
