#pragma once

/// The words of the summary, all of them. Official documents are Vietnamese, whatever language messages have.
namespace danvan::summary::wording {

inline constexpr const char* total = "Tổng";
inline constexpr const char* field = "Lĩnh vực";
inline constexpr const char* unit = "Đơn vị";
inline constexpr const char* registered = "Đăng ký";
inline constexpr const char* effective = "Hiệu quả";
inline constexpr const char* effective_rate = "Tỷ lệ hiệu quả (%)";
inline constexpr const char* recognised = "Công nhận";
inline constexpr const char* outstanding = "Tiêu biểu";
inline constexpr const char* new_in_year = "Mới trong năm";
inline constexpr const char* carried_over = "Chuyển tiếp";
inline constexpr const char* report_state = "Báo cáo năm";
inline constexpr const char* on_time = "Đúng hạn";
inline constexpr const char* late = "Trễ hạn";
inline constexpr const char* missing = "Chưa nộp";
inline constexpr const char* exempt = "Được miễn";
inline constexpr const char* extended = "Gia hạn";
inline constexpr const char* owed = "Phải nộp";
inline constexpr const char* complete_rate = "Tỷ lệ đầy đủ (%)";
inline constexpr const char* on_time_rate = "Tỷ lệ đúng hạn (%)";
inline constexpr const char* kind = "Khối";
inline constexpr const char* purpose = "Nội dung";
inline constexpr const char* source = "Nguồn";
inline constexpr const char* planned = "Bố trí";
inline constexpr const char* spent = "Đã chi";
inline constexpr const char* spent_rate = "Tỷ lệ chi (%)";
inline constexpr const char* coverage = "Số đơn vị có số liệu";
inline constexpr const char* round = "Đợt";
inline constexpr const char* subject = "Đối tượng";
inline constexpr const char* name = "Tên";
inline constexpr const char* cluster = "Cụm, khối";
inline constexpr const char* rank = "Hạng";
inline constexpr const char* cluster_rank = "Hạng trong cụm";
inline constexpr const char* points = "Điểm";
inline constexpr const char* class_name = "Xếp loại";
inline constexpr const char* round_state = "Tình trạng";
inline constexpr const char* closed = "đã khóa";
inline constexpr const char* open = "tạm thời";
inline constexpr const char* model = "Mã";
inline constexpr const char* title = "Mô hình, điển hình";
inline constexpr const char* unassigned = "Chưa có đơn vị chủ trì";
inline constexpr const char* led_by = "Đơn vị chủ trì trước đây";
inline constexpr const char* followed_by = "Đơn vị kế thừa";
inline constexpr const char* level = "Cấp công nhận";
inline constexpr const char* task = "Nhiệm vụ {}";
inline constexpr const char* done = "đạt";
inline constexpr const char* part = "một phần";
inline constexpr const char* none = "chưa có";

inline constexpr const char* build = "Xây dựng mô hình";
inline constexpr const char* replicate = "Nhân rộng";
inline constexpr const char* commend = "Biểu dương, khen thưởng";

inline constexpr const char* build_in_sentence = "xây dựng mô hình";
inline constexpr const char* replicate_in_sentence = "nhân rộng";
inline constexpr const char* commend_in_sentence = "biểu dương, khen thưởng";

inline constexpr const char* t1 = "Mô hình, điển hình theo lĩnh vực (theo sổ đăng ký)";
inline constexpr const char* t2 = "Mô hình, điển hình theo đơn vị (theo sổ đăng ký)";
inline constexpr const char* t2a = "Mô hình, điển hình chưa có đơn vị chủ trì";
inline constexpr const char* t6 = "Mô hình, điển hình tiêu biểu";
inline constexpr const char* t8 = "Kinh phí theo nội dung và nguồn ({})";
inline constexpr const char* t9 = "Tình hình nộp báo cáo";
inline constexpr const char* t10 = "Kết quả chấm điểm, xếp loại";
inline constexpr const char* t11 = "Kết quả thực hiện các nhiệm vụ theo đơn vị";
inline constexpr const char* caption = "Bảng {}. {}";

inline constexpr const char* shortened = " ({} dòng đầu trong {} dòng; đủ tại {}.csv)";

inline constexpr const char* type = "BÁO CÁO";
inline constexpr const char* subject_line = "Kết quả thực hiện phong trào thi đua “Dân vận khéo” năm {}";
inline constexpr const char* basis = "Số liệu tính đến ngày {}, theo mục sổ số {} (mã kiểm tra {}).";
// When the summary is drawn as the record was known earlier.
inline constexpr const char* basis_then =
    "Số liệu tính đến ngày {}, theo mục sổ số {} (mã kiểm tra {}), không kể các mục ghi sau mục này.";
inline constexpr const char* theme = "Chủ đề năm {}: “{}”.";
inline constexpr const char* section_1 = "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO VÀ THỰC HIỆN CÁC NHIỆM VỤ";
inline constexpr const char* section_2 = "II. KẾT QUẢ THỰC HIỆN";
inline constexpr const char* section_3 = "III. ĐÁNH GIÁ CHUNG";
inline constexpr const char* section_4 = "IV. PHƯƠNG HƯỚNG NĂM {}";
inline constexpr const char* task_line = "{}. {}: {} đơn vị có đủ minh chứng ({}%)";
inline constexpr const char* task_part = "; {} đơn vị mới có một phần";
inline constexpr const char* task_none = "; {} đơn vị chưa có minh chứng: {}";
inline constexpr const char* figures_line = "Theo số liệu do {} đơn vị tự báo cáo: {}.";
inline constexpr const char* figure_item = "{} {} {}";
inline constexpr const char* figure_coverage = " ({} đơn vị)";
inline constexpr const char* see_table = " (Bảng {})";
inline constexpr const char* money_line =
    "Kinh phí bố trí cho phong trào là {0} {4}{5}; đã chi {1} {4} ({2}%){6}, trong đó: {3} (Bảng 8).";
inline constexpr const char* more_money = ", tăng {}% so với năm {}";
inline constexpr const char* less_money = ", giảm {}% so với năm {}";
inline constexpr const char* same_money = ", bằng năm {}";
inline constexpr const char* money_share = "{} {} {}";
inline constexpr const char* other_money = "Ngoài kinh phí bố trí, đã chi từ nguồn {}: {} {}.";
inline constexpr const char* budget = "ngân sách";
inline constexpr const char* social = "xã hội hóa";
inline constexpr const char* models_heading = "1. Đăng ký, xây dựng mô hình";
inline constexpr const char* models_line =
    "Sổ đăng ký có {} mô hình, điển hình{}; gồm {} mô hình mới trong năm và {} mô hình chuyển tiếp; {} mô hình được "
    "đánh giá hiệu quả{}{}.";
inline constexpr const char* two_counts =
    "Số liệu mô hình tại mục này và các Bảng 1, 2, 6 đếm từng mô hình có tên trong sổ đăng ký; số liệu tại mục I do "
    "các đơn vị đã nộp tự báo cáo, có thể gồm cả mô hình chưa ghi tên vào sổ, nên hai số có thể khác nhau.";
inline constexpr const char* more_than_before = ", tăng {} so với năm {}";
inline constexpr const char* fewer_than_before = ", giảm {} so với năm {}";
inline constexpr const char* same_as_before = ", bằng năm {}";
inline constexpr const char* without_result =
    "Còn {} mô hình đã đăng ký chưa có kết quả đánh giá hiệu quả hoặc được đánh giá chưa hiệu quả.";
inline constexpr const char* unassigned_line =
    "Còn {} mô hình chưa có đơn vị chủ trì do đơn vị cũ đã kết thúc hoạt động, cần được giao (Bảng 2a).";
inline constexpr const char* recognised_line = "Số mô hình được công nhận là {}, trong đó {} mô hình tiêu biểu.";
inline constexpr const char* classes_heading = "2. Chấm điểm, xếp loại";
inline constexpr const char* classes_line = "Đợt {} ({}){}: {}.";
inline constexpr const char* provisional = ", chưa khóa, kết quả tạm thời";
inline constexpr const char* not_marked = "Đợt {} ({}) chưa có điểm.";
inline constexpr const char* no_rounds = "Chưa có đợt chấm điểm nào của năm.";
inline constexpr const char* class_note = "Ghi chú Bảng 10, đợt {}: {}.";
inline constexpr const char* lower_class = "xếp {}, không xếp {} {}";
inline constexpr const char* subject_with_points = "{} ({} điểm)";
inline constexpr const char* in_no_class = "ngoài các loại";
inline constexpr const char* by_veto = "do vướng điều kiện khống chế “{}”";
inline constexpr const char* by_condition = "do chưa đạt điều kiện của loại này";
inline constexpr const char* by_quota = "do đợt đã đủ chỉ tiêu loại này";
inline constexpr const char* by_cluster_quota = "do cụm, khối đã đủ chỉ tiêu loại này";
inline constexpr const char* reports_heading = "3. Chế độ báo cáo";
inline constexpr const char* reports_line =
    "Có {} báo cáo phải nộp: {} đúng hạn ({}%), {} trễ hạn, {} chưa nộp; {} báo cáo đầy đủ chỉ tiêu bắt buộc ({}%).";
inline constexpr const char* not_due =
    "Còn {} báo cáo chưa đến hạn tại thời điểm chốt số liệu, không tính vào số phải nộp.";
inline constexpr const char* exempted = "Được miễn, không tính vào số phải nộp ({1} báo cáo): {0}.";
inline constexpr const char* given_time = "Được gia hạn ({1} báo cáo): {0}.";
inline constexpr const char* extended_until = "{} (đến {})";
inline constexpr const char* nothing_due = "Chưa có báo cáo nào đến hạn.";
inline constexpr const char* which_report = "{}, {} kỳ {}";
inline constexpr const char* subtotal = "Cộng {}";
inline constexpr const char* not_reported = "Chưa nộp: {}.";
inline constexpr const char* reported_late = "Nộp trễ hạn: {}.";
inline constexpr const char* due_day = "{} (hạn {})";
inline constexpr const char* late_days = "{} (trễ {} ngày)";
inline constexpr const char* strengths = "1. Ưu điểm: …";
inline constexpr const char* limits = "2. Hạn chế: {}";
inline constexpr const char* limit_missing = "còn {} báo cáo chưa nộp, {} báo cáo trễ hạn";
inline constexpr const char* limit_models = "còn {} mô hình đăng ký chưa được đánh giá hiệu quả";
inline constexpr const char* limit_tasks = "{} lượt nhiệm vụ chưa có minh chứng";
inline constexpr const char* causes = "3. Nguyên nhân, bài học: …";
inline constexpr const char* plan = "…";
inline constexpr const char* legend =
    "Ghi chú: “0” là bằng không; “…” là chưa có số liệu; “-” là không phát sinh. Ô trống là không tính được.";

}  // namespace danvan::summary::wording
