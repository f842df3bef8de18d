#pragma once

#include "danvan/base/message.hpp"

#include <string_view>

namespace danvan::reporting::messages {

/// A measure of money, how it is written when folded, and the power of ten in which it counts.
struct Measure {
  std::string_view name;
  std::string_view folded;
  int power;
};
/// The first of each power is its usual name.
inline constexpr Measure money_measures[] = {
    {"đồng", "dong", 0},
    {"đồng", "vnd", 0},
    {"nghìn đồng", "nghin dong", 3},
    {"nghìn đồng", "ngan dong", 3},
    {"nghìn đồng", "1.000 dong", 3},
    {"triệu đồng", "trieu dong", 6},
    {"triệu đồng", "tr. dong", 6},
    {"triệu đồng", "tr.d", 6},
    {"tỷ đồng", "ty dong", 9},
    {"tỷ đồng", "ti dong", 9},
};

// ---- with the register
inline constexpr Text differs_from_register{
    "warning: {0}, form {1}, period {2}: {3} = {4}, but the register has {5} such models led by {0} on {6}; "
    "compare with danvan model list --unit {0} --year {7}, then put right the report (--reason) or the register",
    "cảnh báo: {0}, biểu mẫu {1}, kỳ {2}: {3} = {4}, nhưng sổ có {5} mô hình như vậy do {0} chủ trì vào ngày {6}; "
    "đối chiếu bằng danvan model list --unit {0} --year {7}, rồi điều chỉnh báo cáo (--reason) hoặc sổ mô hình"};
inline constexpr Text differs_with_partners{
    "warning: {0}, form {1}, period {2}: {3} = {4}, but the register has {5} such models led by {0} on {6}, and {8} "
    "that "
    "it leads together with other units; compare with danvan model list --unit {0} --year {7}, then put right the "
    "report (--reason) or the register",
    "cảnh báo: {0}, biểu mẫu {1}, kỳ {2}: {3} = {4}, nhưng sổ có {5} mô hình như vậy do {0} chủ trì vào ngày {6}, và "
    "{8} "
    "mô hình đồng chủ trì với đơn vị khác; đối chiếu bằng danvan model list --unit {0} --year {7}, rồi điều chỉnh báo "
    "cáo (--reason) hoặc sổ mô hình"};

// ---- with the unit's own earlier figures
inline constexpr Text far_from_history{
    "warning: {0}, form {1}, period {2}: {3} = {4} ({5}), while the median of the earlier figures ({6}) is {7}; check "
    "the figure and its unit of measure; if it is wrong, correct it with --reason",
    "cảnh báo: {0}, biểu mẫu {1}, kỳ {2}: {3} = {4} ({5}), trong khi trung vị các kỳ trước ({6}) là {7}; kiểm tra lại "
    "số liệu và đơn vị tính; nếu sai thì điều chỉnh bằng --reason"};
inline constexpr Text slip_of_money{
    "warning: {0}, form {1}, period {2}: {3} = {4} is about {5} times the median of the earlier figures, {6}: probably "
    "given in {7}, where {8} is asked; if so, correct it with --reason",
    "cảnh báo: {0}, biểu mẫu {1}, kỳ {2}: {3} = {4}, bằng khoảng {5} lần trung vị các kỳ trước là {6}: có thể đã ghi "
    "theo {7}, trong khi biểu mẫu yêu cầu {8}; nếu đúng vậy thì điều chỉnh bằng --reason"};
inline constexpr Text slip_of_measure{
    "warning: {0}, form {1}, period {2}: {3} = {4} is about {5} times the median of the earlier figures, {6}: probably "
    "a slip of the unit of measure (ones, thousands, millions); if so, correct it with --reason",
    "cảnh báo: {0}, biểu mẫu {1}, kỳ {2}: {3} = {4}, bằng khoảng {5} lần trung vị các kỳ trước là {6}: có thể nhầm đơn "
    "vị tính (đơn vị, nghìn, triệu); nếu đúng vậy thì điều chỉnh bằng --reason"};

// ---- with other texts
inline constexpr Text same_as_own{
    "warning: {0}, form {1}, period {2}: {3} is the same text as its own report for {4}; if nothing has changed, let "
    "the unit say so; else ask for what is new and correct it with --reason",
    "cảnh báo: {0}, biểu mẫu {1}, kỳ {2}: {3} trùng nguyên văn với báo cáo kỳ {4} của chính đơn vị; nếu không có gì "
    "thay đổi thì đề nghị ghi rõ; nếu có thì bổ sung và điều chỉnh bằng --reason"};
inline constexpr Text like_own{
    "warning: {0}, form {1}, period {2}: {3} shares {5} % of its wording with its own report for {4}; if nothing has "
    "changed, let the unit say so; else ask for what is new and correct it with --reason",
    "cảnh báo: {0}, biểu mẫu {1}, kỳ {2}: {3} giống {5} % với báo cáo kỳ {4} của chính đơn vị; nếu không có gì thay "
    "đổi "
    "thì đề nghị ghi rõ; nếu có thì bổ sung và điều chỉnh bằng --reason"};
inline constexpr Text same_as_other{
    "warning: {0}, form {1}, period {2}: {3} is the same text as in the report of {4}; find out whose it is, ask the "
    "other unit for its own and correct it with --reason",
    "cảnh báo: {0}, biểu mẫu {1}, kỳ {2}: {3} trùng nguyên văn với báo cáo của {4}; làm rõ nội dung của đơn vị nào, đề "
    "nghị đơn vị còn lại viết lại và điều chỉnh bằng --reason"};
inline constexpr Text like_other{
    "warning: {0}, form {1}, period {2}: {3} shares {5} % of its wording with the report of {4}; find out whose it is, "
    "ask the other unit for its own and correct it with --reason",
    "cảnh báo: {0}, biểu mẫu {1}, kỳ {2}: {3} giống {5} % với báo cáo của {4}; làm rõ nội dung của đơn vị nào, đề nghị "
    "đơn vị còn lại viết lại và điều chỉnh bằng --reason"};

}  // namespace danvan::reporting::messages
