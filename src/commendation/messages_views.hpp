#pragma once

#include "danvan/store/views.hpp"

#include <array>

namespace danvan::commendation::messages {

using enum store::Holds;

inline constexpr Text view_nominations{"nominations for awards; persons by code, households without name",
                                       "đề nghị khen thưởng; cá nhân ghi bằng mã, hộ gia đình không nêu tên"};
inline constexpr std::array<store::ViewColumn, 12> nomination_columns{{
    {"code", text, {"code of the nomination", "mã đề nghị"}},
    {"subject_kind", text, {"unit, model, person or household", "unit, model, person hoặc household"}},
    {"subject", text, {"code of the subject; NULL: a household", "mã đối tượng; NULL: hộ gia đình"}},
    {"unit", text, {"unit that submits it", "đơn vị trình"}},
    {"award", text, {"code of the award form", "mã hình thức khen thưởng"}},
    {"year", whole, {"year", "năm"}},
    {"received", day, {"day it came in", "ngày nhận"}},
    {"achievement_from", day, {"first day of the achievement; NULL: not said", "thành tích từ ngày; NULL: không ghi"}},
    {"achievement_to", day, {"its last day; NULL: not said", "đến ngày; NULL: không ghi"}},
    {"achievement", text, {"achievement in words; NULL: not said", "thành tích; NULL: không ghi"}},
    {"withdrawn", day, {"day it was withdrawn; NULL: it was not", "ngày rút; NULL: không rút"}},
    {"reason", text, {"why it was withdrawn; NULL: it was not", "lý do rút; NULL: không rút"}},
}};

}  // namespace danvan::commendation::messages
