#pragma once

#include "danvan/base/message.hpp"

namespace danvan::config::messages {

/// The usual kinds of activity: codes, which are English words, and names.
inline constexpr Text usual_activities[] = {
    {"study", "Quán triệt, học tập"},    {"publicity", "Tuyên truyền"}, {"inspection", "Kiểm tra"},
    {"training", "Bồi dưỡng, tập huấn"}, {"conference", "Hội nghị"},    {"document", "Văn bản"},
    {"dialogue", "Tiếp xúc, đối thoại"},
};

}  // namespace danvan::config::messages
