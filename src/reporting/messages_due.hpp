#pragma once

#include "danvan/base/message.hpp"

namespace danvan::reporting::messages {

// ---- extensions and exemptions
inline constexpr Text until_before_due{"the form {0} for {1} is due on {2} anyway; an extension cannot end before it",
                                       "biểu mẫu {0} kỳ {1} có hạn nộp {2}; không thể gia hạn đến ngày sớm hơn"};
inline constexpr Text until_cure{"give a day after it, or that day to take an earlier extension back",
                                 "ghi ngày muộn hơn, hoặc đúng ngày ấy để bỏ lần gia hạn trước"};
inline constexpr Text owes_nothing{"{0} owes no report for {1}", "{0} không phải nộp báo cáo nào kỳ {1}"};
inline constexpr Text does_not_owe{"{0} does not owe the form {1} for {2}",
                                   "{0} không thuộc diện nộp biểu mẫu {1} kỳ {2}"};
inline constexpr Text owes_nothing_cure{"see who owes what: danvan report status --period {0}",
                                        "xem đơn vị nào phải nộp: danvan report status --period {0}"};
inline constexpr Text extends_nobody{
    "warning: {0} does not owe the form {1} for {2}; it may hand it in until {3}, and it counts in figures, not in "
    "rates",
    "cảnh báo: {0} không thuộc diện nộp biểu mẫu {1} kỳ {2}; được nộp đến ngày {3}, được tính vào số liệu, không tính "
    "vào "
    "tỷ lệ"};
inline constexpr Text was_late{
    "warning: {0} handed in the form {1} for {2} on {3}, after the due day; by the extension it is on time",
    "cảnh báo: {0} đã nộp biểu mẫu {1} kỳ {2} ngày {3}, sau hạn; với lần gia hạn này được tính là đúng hạn"};
inline constexpr Text exempt_after_submission{"{0} has handed in the form {1} for {2} (on {3}); it cannot be exempted",
                                              "{0} đã nộp biểu mẫu {1} kỳ {2} (ngày {3}); không thể miễn báo cáo"};
inline constexpr Text exempt_after_submission_cure{
    "a report that is in counts as it came in; give a late one an extension",
    "báo cáo đã nộp được tính như khi nhận; nếu nộp trễ thì gia hạn"};
inline constexpr Text exempt_already{"{0} is exempt from the form {1} for {2} since {3}: “{4}”",
                                     "{0} đã được miễn biểu mẫu {1} kỳ {2} từ ngày {3}: “{4}”"};
inline constexpr Text exempt_already_cure{
    "find the entry with danvan history, take it back with danvan undo, then record it anew",
    "tìm lần ghi bằng danvan history, thu hồi bằng danvan undo, rồi ghi lại"};
inline constexpr Text granted_in_future{"granted on {0}, but today is {1}", "ngày quyết định {0} sau ngày hôm nay {1}"};
inline constexpr Text granted_in_future_cure{"give the day on which it was granted", "ghi đúng ngày quyết định"};
inline constexpr Text allowed_twice{"{0}, form {1}, period {2} is given twice",
                                    "{0}, biểu mẫu {1}, kỳ {2} được ghi hai lần"};
inline constexpr Text reason_cure{"say why; it stays on record", "ghi lý do; lý do được lưu lại"};

// ---- a closed period, and units that are exempt
inline constexpr Text reopen_cure{
    "{0} can reopen it for this unit: danvan report extend {1} --period {2} --form {3} --until DATE --reason \"…\"",
    "{0} có thể mở lại cho đơn vị này: danvan report extend {1} --period {2} --form {3} --until NGÀY --reason \"…\""};
inline constexpr Text reopen_cure_unnamed{
    "an extension reopens it for this unit: danvan report extend {0} --period {1} --form {2} --until DATE --reason "
    "\"…\"",
    "gia hạn để mở lại cho đơn vị này: danvan report extend {0} --period {1} --form {2} --until NGÀY --reason \"…\""};
inline constexpr Text exempt_reports{
    "warning: {0} is exempt from the form {1} for {2}; it counts in figures, not in rates",
    "cảnh báo: {0} được miễn biểu mẫu {1} kỳ {2}; được tính vào số liệu, không tính vào tỷ lệ"};

}  // namespace danvan::reporting::messages
