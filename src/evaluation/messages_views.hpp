#pragma once

#include "danvan/store/views.hpp"

#include <array>

namespace danvan::evaluation::messages {

using enum store::Holds;

// ---- what each view is
inline constexpr Text view_rounds{"rounds of evaluation", "các đợt đánh giá"};
inline constexpr Text view_sheets{"score sheets, every revision; who scored stands there by code",
                                  "các phiếu chấm, mọi lần nộp; người chấm ghi bằng mã"};
inline constexpr Text view_marks{"single marks of the newest sheets", "từng điểm chấm của các phiếu mới nhất"};
inline constexpr Text view_results{
    "ranking of every round: of an open one as it is now, of a closed one as it was then",
    "bảng xếp hạng các đợt: đợt đang mở theo hiện tại, đợt đã đóng theo lúc đóng"};
inline constexpr Text view_subjects{"subjects of rounds", "đối tượng của các đợt"};
inline constexpr Text view_options{"options of choices", "các phương án chọn"};

// ---- columns of each
inline constexpr store::ViewColumn round_column{"round", text, {"code of the round", "mã đợt"}};
inline constexpr store::ViewColumn stage_column{
    "stage", text, {"self, appraisal or final", "self (tự chấm), appraisal (thẩm định) hoặc final (chốt)"}};
inline constexpr store::ViewColumn evaluator_column{"evaluator", text, {"code of who scored", "mã người chấm"}};
inline constexpr store::ViewColumn subject_column{
    "subject", text, {"code of the unit or model", "mã đơn vị hoặc mô hình"}};

inline constexpr std::array<store::ViewColumn, 5> round_columns{{
    round_column,
    {"rubric", text, {"code of the rubric", "mã bộ tiêu chí"}},
    {"year", whole, {"year that is scored", "năm được chấm"}},
    {"opened", day, {"day it was opened", "ngày mở"}},
    {"closed", day, {"day it was closed; NULL: open", "ngày đóng; NULL: đang mở"}},
}};
inline constexpr std::array<store::ViewColumn, 7> sheet_columns{{
    round_column,
    stage_column,
    evaluator_column,
    {"revision", whole, {"which time it was handed in, from 1", "lần nộp, từ 1"}},
    {"received", day, {"day it came in", "ngày nhận"}},
    {"marks", whole, {"how many marks it has", "số điểm chấm trong phiếu"}},
    {"standing", truth, {"the revision that counts", "lần nộp đang được tính"}},
}};
inline constexpr std::array<store::ViewColumn, 9> mark_columns{{
    round_column,
    stage_column,
    evaluator_column,
    subject_column,
    {"item", text, {"code of the item of the rubric", "mã mục trong bộ tiêu chí"}},
    {"state", text, {"given or not_arising", "given (có chấm) hoặc not_arising (không phát sinh)"}},
    {"value",
     text,
     {"option chosen, else the points; NULL: not arising", "phương án đã chọn, hoặc số điểm; NULL: không phát sinh"}},
    {"points",
     decimal,
     {"points by the item's own rule; NULL: not arising", "điểm theo cách tính của mục; NULL: không phát sinh"}},
    {"scaled", whole, {"the points in hundredths, for sums", "điểm tính bằng phần trăm, để cộng"}},
}};
inline constexpr std::array<store::ViewColumn, 13> result_columns{{
    round_column,
    {"rank", whole, {"rank in the round; NULL: without marks", "thứ hạng trong đợt; NULL: chưa có điểm"}},
    subject_column,
    {"name", text, {"name of the unit or model in the round", "tên đơn vị, mô hình trong đợt"}},
    {"cluster", text, {"cluster in the round; NULL: none", "cụm, khối trong đợt; NULL: không"}},
    {"cluster_rank", whole, {"rank in the cluster; NULL: without marks", "thứ hạng trong cụm; NULL: chưa có điểm"}},
    {"total", decimal, {"total of points; NULL: without marks", "tổng điểm; NULL: chưa có điểm"}},
    {"scaled", whole, {"the total without its point, for sums", "tổng điểm bỏ dấu thập phân, để cộng"}},
    {"decimals", whole, {"total = scaled / 10^decimals", "total = scaled / 10^decimals"}},
    {"class", text, {"code of the class; NULL: none", "mã xếp loại; NULL: không"}},
    {"n", whole, {"evaluators who marked it in the appraisal", "số người chấm thẩm định"}},
    {"spread",
     decimal,
     {"highest less lowest total among them; NULL: none", "chênh lệch cao nhất, thấp nhất; NULL: không"}},
    {"vetoes", text, {"vetoes and their votes; NULL: none", "điều kiện khống chế và số phiếu; NULL: không"}},
}};
inline constexpr std::array<store::ViewColumn, 4> subject_columns{{
    {"round", whole, {"number of the round", "số của đợt"}},
    {"stage", text, {"stage of its marks", "bước chấm"}},
    {"code", text, {"code", "mã"}},
    {"first_key", whole, {"least key that these marks may have", "khóa nhỏ nhất của các điểm này"}},
}};
inline constexpr std::array<store::ViewColumn, 4> option_columns{{
    {"round", whole, {"number of the round", "số của đợt"}},
    {"item", whole, {"number of the item", "số của mục"}},
    {"place", whole, {"place of the option, from 0", "thứ tự phương án, từ 0"}},
    {"code", text, {"code", "mã"}},
}};

}  // namespace danvan::evaluation::messages
