#pragma once

#include "danvan/base/message.hpp"

namespace danvan::store::messages {

// ---- where the record should be, and is not
inline constexpr Text bring_back{"if there was one, bring its newest backup back with: danvan restore BACKUP",
                                 "nếu trước đây đã có sổ, hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP"};
inline constexpr Text is_packed{"{0} is a packed backup, not a record that can be used as it is",
                                "{0} là bản sao lưu đã nén, chưa dùng làm sổ được"};
inline constexpr Text unpack_it{"unpack it into a new folder: danvan restore {0} --store NEWDIR",
                                "hãy giải nén vào một thư mục mới: danvan restore {0} --store NEWDIR"};
inline constexpr Text no_file{"it is no file but a folder, a pipe or a device",
                              "đó không phải là tệp mà là thư mục, ống dẫn hoặc thiết bị"};
inline constexpr Text make_way{"give it another name, then bring the newest backup back with: danvan restore BACKUP",
                               "hãy đổi tên nó, rồi khôi phục bản sao lưu mới nhất: danvan restore BACKUP"};

}  // namespace danvan::store::messages
