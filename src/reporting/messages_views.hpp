#pragma once

#include "danvan/store/views.hpp"

#include <array>

namespace danvan::reporting::messages {

using enum store::Holds;

// ---- what each view is
inline constexpr Text view_indicators{"figures that may be asked for, as defined now",
                                      "các chỉ tiêu, theo cấu hình đang áp dụng"};
inline constexpr Text view_forms{"forms as defined now, each version",
                                 "các biểu mẫu theo cấu hình đang áp dụng, từng bản"};
inline constexpr Text view_submissions{"every revision of every report that came in",
                                       "mọi lần nộp của mọi báo cáo đã nhận"};
inline constexpr Text view_submission_steps{"what became of a revision: returned, accepted …",
                                            "báo cáo được xử lý thế nào: trả lại, duyệt …"};
inline constexpr Text view_submission_warnings{"what the checks doubted in a revision",
                                               "những điểm nghi vấn khi kiểm tra báo cáo"};
inline constexpr Text view_report_status{
    "every report that is owed, come in or not, in the years of which there is any",
    "mọi báo cáo phải nộp, đã nhận hay chưa, trong các năm có báo cáo"};
inline constexpr Text view_figures{"figures of the revision that counts; one that was not given has no row",
                                   "số liệu của lần nộp đang tính; số không báo thì không có dòng"};
inline constexpr Text view_figure_texts{"the same of indicators in words", "như trên, với chỉ tiêu bằng chữ"};
inline constexpr Text view_periods{"periods of which there are reports", "các kỳ có báo cáo"};

// ---- columns that several have
inline constexpr store::ViewColumn unit_column{"unit", text, {"code of the unit", "mã đơn vị"}};
inline constexpr store::ViewColumn form_column{"form", text, {"code of the form", "mã biểu mẫu"}};
inline constexpr store::ViewColumn period_column{
    "period", text, {"2025, 2025-H1, 2025-Q3, 2025-07 …", "2025, 2025-H1, 2025-Q3, 2025-07 …"}};
inline constexpr store::ViewColumn year_column{"year", whole, {"year of the period", "năm của kỳ"}};
inline constexpr store::ViewColumn revision_column{
    "revision", whole, {"which time it was handed in, from 1", "lần nộp, từ 1"}};
inline constexpr store::ViewColumn indicator_column{"indicator", text, {"code of the indicator", "mã chỉ tiêu"}};
inline constexpr store::ViewColumn figure_received_column{
    "received", day, {"day that revision came in", "ngày nhận lần nộp đó"}};

// ---- columns of each
inline constexpr std::array<store::ViewColumn, 6> indicator_columns{{
    {"code", text, {"code", "mã"}},
    {"name", text, {"name", "tên"}},
    {"type", text, {"flow, stock, ratio or text", "flow (cộng dồn), stock (thời điểm), ratio (tỷ lệ) hoặc text (chữ)"}},
    {"measure", text, {"unit of measure; NULL: none", "đơn vị tính; NULL: không có"}},
    {"decimals", whole, {"decimals of its figures", "số chữ số thập phân"}},
    {"task", text, {"task it is evidence of; NULL: none", "nhiệm vụ được minh chứng; NULL: không"}},
}};
inline constexpr std::array<store::ViewColumn, 5> form_columns{{
    {"code", text, {"code", "mã"}},
    {"name", text, {"name", "tên"}},
    {"period", text, {"month, quarter, half, nine_months or year", "month, quarter, half, nine_months hoặc year"}},
    {"valid_from", day, {"first day it holds; NULL: from the beginning", "ngày bắt đầu áp dụng; NULL: từ đầu"}},
    {"valid_to", day, {"first day it holds no more; NULL: still does", "ngày thôi áp dụng; NULL: vẫn còn"}},
}};
inline constexpr std::array<store::ViewColumn, 10> submission_columns{{
    unit_column,
    form_column,
    period_column,
    year_column,
    revision_column,
    {"received", day, {"day it came in", "ngày nhận"}},
    {"state", text, {"submitted, returned, accepted or withdrawn", "submitted, returned, accepted hoặc withdrawn"}},
    {"standing", truth, {"the revision that counts", "lần nộp đang được tính"}},
    {"warnings", whole, {"how many the checks gave", "số cảnh báo khi kiểm tra"}},
    {"reason", text, {"of a correction; NULL: none", "lý do đính chính; NULL: không"}},
}};
inline constexpr std::array<store::ViewColumn, 9> step_columns{{
    unit_column,
    form_column,
    period_column,
    revision_column,
    {"sequence", whole, {"place of the step, from 1", "thứ tự bước, từ 1"}},
    {"day", day, {"day of the step", "ngày của bước"}},
    {"step",
     text,
     {"returned, accepted, unlocked, withdrawn or verified", "returned, accepted, unlocked, withdrawn hoặc verified"}},
    {"level", text, {"level that accepted; NULL: the office", "cấp duyệt; NULL: cơ quan chủ trì"}},
    {"reason", text, {"reason; NULL: none", "lý do; NULL: không"}},
}};
inline constexpr std::array<store::ViewColumn, 8> warning_columns{{
    unit_column,
    form_column,
    period_column,
    revision_column,
    {"rule", text, {"rule that doubted", "quy tắc kiểm tra"}},
    {"indicator", text, {"code of the indicator; NULL: the whole report", "mã chỉ tiêu; NULL: cả báo cáo"}},
    {"text_vi", text, {"the warning in Vietnamese", "cảnh báo bằng tiếng Việt"}},
    {"text_en", text, {"the warning in English", "cảnh báo bằng tiếng Anh"}},
}};
inline constexpr std::array<store::ViewColumn, 15> status_columns{{
    form_column,
    unit_column,
    period_column,
    year_column,
    {"state", text, {"on_time, late, missing or exempt", "on_time, late, missing hoặc exempt"}},
    {"due", day, {"day it is due, extended or not", "hạn nộp, kể cả gia hạn"}},
    {"received", day, {"day the first revision came in; NULL: none", "ngày nhận lần đầu; NULL: chưa"}},
    {"days_late", whole, {"days after it was due; NULL: none came in", "số ngày trễ; NULL: chưa nộp"}},
    {"complete", truth, {"every required figure is given", "đủ các chỉ tiêu bắt buộc"}},
    {"revision", whole, {"revision that counts; NULL: none", "lần nộp đang tính; NULL: chưa"}},
    {"warnings", whole, {"of that revision; NULL: none", "số cảnh báo của lần đó; NULL: chưa"}},
    {"extended", truth, {"due later than the form says", "được gia hạn"}},
    {"review",
     text,
     {"returned, submitted, verified, accepted …; NULL: none",
      "returned, submitted, verified, accepted …; NULL: chưa"}},
    {"accepted_by", text, {"last level that accepted; NULL: none", "cấp duyệt gần nhất; NULL: chưa"}},
    {"overdue", truth, {"due before today and not in", "quá hạn mà chưa nộp"}},
}};
inline constexpr std::array<store::ViewColumn, 12> figure_columns{{
    unit_column,
    form_column,
    period_column,
    year_column,
    indicator_column,
    {"state", text, {"given or not_arising", "given (có số) hoặc not_arising (không phát sinh)"}},
    {"value", decimal, {"the figure; NULL: not arising", "số liệu; NULL: không phát sinh"}},
    {"scaled", whole, {"the figure without its point, for sums", "số liệu bỏ dấu thập phân, để cộng"}},
    {"decimals", whole, {"value = scaled / 10^decimals", "value = scaled / 10^decimals"}},
    {"measure", text, {"unit of measure; NULL: none", "đơn vị tính; NULL: không có"}},
    revision_column,
    figure_received_column,
}};
inline constexpr std::array<store::ViewColumn, 8> text_columns{{
    unit_column,
    form_column,
    period_column,
    year_column,
    indicator_column,
    {"value", text, {"the text", "nội dung"}},
    revision_column,
    figure_received_column,
}};
inline constexpr std::array<store::ViewColumn, 5> period_columns{{
    {"code", text, {"code", "mã"}},
    year_column,
    {"number", whole, {"its number", "số hiệu"}},
    {"first_key", whole, {"first key of its figures", "khóa đầu"}},
    {"last_key", whole, {"last key of its figures", "khóa cuối"}},
}};

}  // namespace danvan::reporting::messages
