#pragma once

#include "danvan/base/message.hpp"

/// What is said while a report is entered figure by figure.
namespace danvan::cli::messages {

inline constexpr Text entry_begins{"{0} {1}, form {2}, period {3}: {4} figures",
                                   "{0} {1}, biểu mẫu {2}, kỳ {3}: {4} chỉ tiêu"};
inline constexpr Text entry_corrects{"revision {0} was handed in already; what you leave stays as it is there",
                                     "đơn vị đã nộp lần {0}; chỉ tiêu để nguyên thì giữ số liệu của lần đó"};
inline constexpr Text entry_keys{
    "Enter: leave as it is; -: nothing arose; =: take the figure out; <: back; .: to the end; ?: help; q: leave, "
    "what was typed is kept",
    "Enter: để nguyên; -: không phát sinh; =: bỏ số liệu; <: quay lại; .: kết thúc; ?: trợ giúp; q: thoát, giữ lại "
    "phần đã nhập"};
inline constexpr Text entry_required{"required", "bắt buộc"};
inline constexpr Text entry_then{"{0}: {1}", "{0}: {1}"};
inline constexpr Text entry_revision{"revision {0}: {1}", "lần {0}: {1}"};
inline constexpr Text entry_typed{"typed: {0}", "vừa nhập: {0}"};
inline constexpr Text entry_taken_out{"(taken out)", "(bỏ)"};
inline constexpr Text entry_text{"{0}: a text", "{0}: ghi bằng lời"};
inline constexpr Text entry_number{"{0}: a number with up to {1} decimals, such as {2}",
                                   "{0}: số có tối đa {1} chữ số thập phân, ví dụ {2}"};
inline constexpr Text entry_whole{"{0}: a whole number", "{0}: số nguyên"};
inline constexpr Text entry_resume{"An entry was left at figure {0}/{1}. Go on from there? (y/n)",
                                   "Có bản đang nhập dở. Tiếp tục từ chỉ tiêu {0}/{1}? (c/k)"};
inline constexpr Text entry_resume_keys{"y: go on; n: begin anew; q: leave",
                                        "c: tiếp tục; k: nhập lại từ đầu; q: thoát"};
inline constexpr Text entry_nothing{"nothing was typed", "chưa nhập số liệu nào"};
inline constexpr Text entry_back{"< goes back, q leaves", "< để quay lại, q để thoát"};
inline constexpr Text entry_reason{"why is the earlier report corrected? (< goes back, q leaves)",
                                   "lý do điều chỉnh báo cáo đã nộp? (< để quay lại, q để thoát)"};
inline constexpr Text entry_reason_too_short{"“{0}” says no reason; write it in words",
                                             "“{0}” chưa nêu lý do; hãy ghi bằng lời"};
inline constexpr Text entry_reason_given{"reason: {0}", "lý do điều chỉnh: {0}"};
inline constexpr Text entry_received{"received on {0}", "ngày nhận: {0}"};
inline constexpr Text entry_no_change{"these figures stand already", "số liệu này trùng với lần đã nộp"};
inline constexpr Text entry_incomplete{"required figures not given: {0} ({1})", "chưa có chỉ tiêu bắt buộc: {0} ({1})"};
inline constexpr Text entry_record{"Record it? (y: yes; n: no, keep what was typed; <: back)",
                                   "Ghi báo cáo này? (c: có; k: không, giữ phần đã nhập; <: quay lại)"};
inline constexpr Text entry_kept{
    "nothing was recorded; what was typed is kept in {0}: the same command goes on from there",
    "chưa ghi vào sổ; phần đã nhập được giữ ở {0}: chạy lại đúng lệnh này để nhập tiếp"};
inline constexpr Text entry_not_kept{"nothing was recorded", "chưa ghi vào sổ"};
inline constexpr Text entry_draft_fault{"what is typed cannot be kept as a draft", "không giữ được phần đang nhập"};
inline constexpr Text entry_number_title{"No.", "TT"};
inline constexpr Text entry_name_title{"Figure", "Chỉ tiêu"};
inline constexpr Text entry_unit_title{"Unit", "ĐVT"};
inline constexpr Text entry_revision_title{"Revision {0}", "Lần {0}"};
inline constexpr Text entry_typed_title{"Typed", "Vừa nhập"};

}  // namespace danvan::cli::messages
