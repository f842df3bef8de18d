#pragma once

/// The words of the letter that asks for reports. Official documents are Vietnamese, whatever language messages have.
namespace danvan::reporting::wording {

inline constexpr const char* subject = "đôn đốc nộp báo cáo {}";
inline constexpr const char* subject_of_several = "đôn đốc nộp các báo cáo quá hạn";
inline constexpr const char* campaign = " giai đoạn {}";
inline constexpr const char* not_received =
    "Thực hiện chế độ báo cáo phong trào thi đua “Dân vận khéo”{}, qua theo dõi đến {}, {} chưa nhận được báo cáo của "
    "{}, "
    "gồm:";
inline constexpr const char* ended = "{} (đã kết thúc hoạt động, nay do {} kế thừa)";
inline constexpr const char* one_report = "{}{} (mã biểu mẫu: {}), kỳ báo cáo {}: {} {}, đã quá hạn {} ngày{}{}";
inline constexpr const char* due_on = "hạn nộp";
inline constexpr const char* extended_until = "đã được gia hạn đến";
inline constexpr const char* taken_until = "; còn nhận đến hết {}";
inline constexpr const char* closed_since = "; đã khóa sổ từ sau {}, khi gửi báo cáo kèm đề nghị gia hạn";
inline constexpr const char* request = "Đề nghị {} khẩn trương hoàn thành và gửi {} nêu trên về {} để tổng hợp.";
inline constexpr const char* the_units = "các đơn vị";
inline constexpr const char* the_report = "báo cáo";
inline constexpr const char* the_reports = "các báo cáo";
inline constexpr const char* issuer = "cơ quan ban hành văn bản này";
inline constexpr const char* if_sent =
    "Trường hợp đã gửi, đề nghị cho biết ngày gửi để đối chiếu; nếu có khó khăn, vướng mắc, đề nghị trả lời bằng văn "
    "bản, nêu rõ lý do và thời gian gửi báo cáo.";
inline constexpr const char* as_above = "Như trên";
inline constexpr const char* archive = "Lưu:";
inline constexpr const char* archive_line = "Lưu: VT";

}  // namespace danvan::reporting::wording
