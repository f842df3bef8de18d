#pragma once

#include "danvan/base/message.hpp"

namespace danvan::cli::messages {

// ---- the form of what is said to people
inline constexpr Text error{"error", "lỗi"};
inline constexpr Text hint{"hint", "gợi ý"};
inline constexpr Text faults_shown{"{0} faults; the first {1} are shown, --rejects FILE writes all of them",
                                   "{0} lỗi; chỉ hiện {1} lỗi đầu, --rejects FILE ghi ra tất cả"};
inline constexpr Text first_faults{"{0} faults; the first {1} are shown, the others once these are mended",
                                   "{0} lỗi; chỉ hiện {1} lỗi đầu, sửa xong sẽ hiện các lỗi còn lại"};
inline constexpr Text one_not_taken{"{0} fault; nothing was taken", "{0} lỗi; chưa tiếp nhận gì"};
inline constexpr Text one_partly_taken{"{0} fault; only what is whole and without faults was taken",
                                       "{0} lỗi; chỉ tiếp nhận phần trọn vẹn và không có lỗi"};
inline constexpr Text not_taken{"{0} faults; nothing was taken", "{0} lỗi; chưa tiếp nhận gì"};
inline constexpr Text partly_taken{"{0} faults; only what is whole and without faults was taken",
                                   "{0} lỗi; chỉ tiếp nhận phần trọn vẹn và không có lỗi"};
inline constexpr Text outcome_title{"Outcome", "Kết quả"};
inline constexpr Text entry_title{"Entry", "Mục sổ"};
inline constexpr Text changes_title{"Changes", "Số thay đổi"};
inline constexpr Text yes{"yes", "có"};
inline constexpr Text no{"no", "không"};
inline constexpr Text unchanged{"unchanged", "không có gì thay đổi"};
inline constexpr Text dry_run{"dry run: nothing was written", "chạy thử: chưa ghi gì"};
inline constexpr Text recorded{"recorded as entry {0}, {1}", "đã ghi thành mục sổ số {0}, {1}"};
inline constexpr Text did_you_mean{"did you mean “{0}”?", "có phải là “{0}”?"};

// ---- usage
inline constexpr Text no_command{"which command?", "cần lệnh nào?"};
inline constexpr Text unknown_command{"there is no command “{0}”", "không có lệnh “{0}”"};
inline constexpr Text incomplete_command{"“{0}” needs a second word: {1}", "“{0}” cần thêm một từ: {1}"};
inline constexpr Text see_help{"danvan help {0}", "danvan help {0}"};
inline constexpr Text see_overview{"danvan help", "danvan help"};
inline constexpr Text unknown_option{"“danvan {1}” has no option {0}", "lệnh “danvan {1}” không có tùy chọn {0}"};
inline constexpr Text unknown_common_option{"danvan has no option {0}", "danvan không có tùy chọn {0}"};
inline constexpr Text extra_word{"“danvan {1}” has no place for “{0}”", "lệnh “danvan {1}” không nhận “{0}”"};
inline constexpr Text option_without_value{"{0} needs a value: {0} {1}", "{0} cần một giá trị: {0} {1}"};
inline constexpr Text option_with_value{"{0} takes no value", "{0} không nhận giá trị"};
inline constexpr Text option_twice{"{0} is given more than once", "{0} được ghi nhiều lần"};
inline constexpr Text unknown_extension{
    "{0} {1}: the extension says no format; known are .txt, .csv, .md and .json",
    "{0} {1}: phần mở rộng không cho biết định dạng; hiện có .txt, .csv, .md và .json"};
inline constexpr Text csv_only{"{0} {1}: what is written is CSV", "{0} {1}: nội dung ghi ra là CSV"};
inline constexpr Text name_it_csv{"let the name end in .csv", "hãy đặt tên tệp có đuôi .csv"};
inline constexpr Text give_format{"give --format as well", "hãy ghi thêm --format"};
inline constexpr Text overwrites{"{0} {1} would overwrite {2}", "{0} {1} sẽ ghi đè lên {2}"};
inline constexpr Text name_another{"name another file", "hãy ghi tên tệp khác"};
inline constexpr Text rejects_to_stdout{"--rejects -: standard output is for the answer",
                                        "--rejects -: đầu ra chuẩn dành cho kết quả"};
inline constexpr Text name_a_file{"name a file: --rejects FILE", "hãy ghi tên tệp: --rejects FILE"};
inline constexpr Text long_actor{"DANVAN_ACTOR has {0} characters; the journal takes at most {1}",
                                 "DANVAN_ACTOR có {0} ký tự; nhật ký chỉ nhận tối đa {1}"};
inline constexpr Text name_the_person{"name the person or the office", "hãy ghi tên người hoặc bộ phận"};
inline constexpr Text wrong_actor{"DANVAN_ACTOR cannot stand in the journal",
                                  "DANVAN_ACTOR không ghi vào nhật ký được"};
inline constexpr Text option_missing{"{0} is needed: {0} {1}", "thiếu {0}: {0} {1}"};
inline constexpr Text word_empty{"{0} is empty", "{0} để trống"};
inline constexpr Text argument_missing{"{0} is needed", "thiếu {0}"};
inline constexpr Text wrong_choice{"{0} “{1}”: it is one of {2}", "{0} “{1}”: phải là một trong {2}"};
inline constexpr Text wrong_date{"{0} “{1}” is not a day; write 2025-07-01 or 01/07/2025",
                                 "{0} “{1}” không phải là ngày; hãy ghi 2025-07-01 hoặc 01/07/2025"};
inline constexpr Text wrong_year{"{0} “{1}” is not a year; write four digits: 2025",
                                 "{0} “{1}” không phải là năm; hãy ghi đủ bốn chữ số: 2025"};
inline constexpr Text wrong_period{
    "{0} “{1}” is not a period; write 2025, 2025-H1, 2025-9M, 2025-Q3 or 2025-07",
    "{0} “{1}” không phải là kỳ báo cáo; hãy ghi 2025, 2025-H1, 2025-9M, 2025-Q3 hoặc 2025-07"};
inline constexpr Text wrong_number{"{0} “{1}” is not a whole number; write digits only",
                                   "{0} “{1}” không phải là số nguyên; chỉ viết chữ số"};
inline constexpr Text wrong_clock{"DANVAN_NOW “{0}” is not a moment; write 2025-12-16T08:00:00+07:00",
                                  "DANVAN_NOW “{0}” không phải là thời điểm; hãy ghi 2025-12-16T08:00:00+07:00"};

// ---- the store
inline constexpr Text no_store{"there is no record here: neither danvan.toml nor danvan.db in {0} or above it",
                               "không có sổ ở đây: {0} và các thư mục trên không có danvan.toml, danvan.db"};
inline constexpr Text no_store_in{"there is no record in {0}", "không có sổ trong {0}"};
inline constexpr Text make_store{"make one with: danvan init DIR, or name it with --store DIR",
                                 "hãy tạo sổ bằng: danvan init DIR, hoặc chỉ ra bằng --store DIR"};
inline constexpr Text configuration_changed{"danvan.toml was changed since it was applied: danvan config apply",
                                            "danvan.toml đã được sửa sau lần áp dụng cuối: danvan config apply"};

// ---- failures
inline constexpr Text cannot_print{"the answer could not be written to standard output: {0}",
                                   "không ghi được kết quả ra đầu ra chuẩn: {0}"};
inline constexpr Text was_recorded{"what was to be recorded was recorded (entry {0})",
                                   "việc ghi sổ đã xong (mục sổ số {0})"};
inline constexpr Text nothing_recorded{"nothing was recorded; run the same command again",
                                       "chưa ghi gì; hãy chạy lại đúng lệnh đó"};
inline constexpr Text file_refused{"“{0}”: {1}", "“{0}”: {1}"};
inline constexpr Text bug{"this is a fault of danvan itself: {0}", "đây là lỗi của chính danvan: {0}"};
inline constexpr Text report_bug{"nothing was recorded; please report it with the command line",
                                 "chưa ghi gì; xin báo lại kèm dòng lệnh"};
inline constexpr Text damaged_record{"the record is damaged, so this could not be done; nothing was recorded",
                                     "sổ bị hỏng nên không thực hiện được; chưa ghi gì"};
inline constexpr Text see_check{"danvan check names what is damaged, and what to do",
                                "danvan check chỉ ra chỗ hỏng và cách xử lý"};
inline constexpr Text out_of_memory{"not enough memory; nothing was recorded", "không đủ bộ nhớ; chưa ghi gì"};
inline constexpr Text out_of_memory_after{"not enough memory; what was to be recorded was recorded",
                                          "không đủ bộ nhớ; việc ghi sổ đã xong"};

// ---- help
inline constexpr Text tagline{"danvan keeps the record of the “Dân vận khéo” movement and makes its reports.",
                              "danvan giữ sổ phong trào thi đua “Dân vận khéo” và lập báo cáo từ sổ."};
inline constexpr Text usage{"Usage", "Cách dùng"};
inline constexpr Text examples{"Examples", "Ví dụ"};
inline constexpr Text arguments{"Arguments", "Đối số"};
inline constexpr Text options{"Options", "Tùy chọn"};
inline constexpr Text common_options{"Common options", "Tùy chọn chung"};
inline constexpr Text notes{"Notes", "Ghi chú"};
inline constexpr Text exit_codes{"Exit codes", "Mã kết thúc"};
inline constexpr Text more_help{
    "danvan help COMMAND shows a command; danvan help exit-codes and danvan help environment the rest.",
    "danvan help LỆNH nói về một lệnh; danvan help exit-codes và danvan help environment nói phần còn lại."};
inline constexpr Text group_start{"Begin", "Khởi tạo"};
inline constexpr Text group_record{"Record", "Ghi chép"};
inline constexpr Text group_award{"Score and commend", "Chấm điểm, khen thưởng"};
inline constexpr Text group_summarise{"Summarise", "Tổng hợp"};
inline constexpr Text group_keep{"Keep it sound", "Giữ sổ"};
inline constexpr Text exit_code_list{
    "0 done · 1 the answer is no, or refused by a rule · 2 usage · 3 bad input, nothing written · "
    "4 busy, try again · 5 disk · 6 store damaged · 7 not permitted · 8 no store here, or a newer one · "
    "70 a fault of danvan · 130 interrupted",
    "0 xong · 1 câu trả lời là không, hoặc trái quy định · 2 sai cách dùng · 3 dữ liệu sai, chưa ghi gì · "
    "4 sổ đang bận, hãy thử lại · 5 lỗi đĩa · 6 sổ hỏng · 7 không có quyền · 8 không có sổ, hoặc sổ mới hơn · "
    "70 lỗi của danvan · 130 bị ngắt"};
inline constexpr Text environment_list{
    "DANVAN_STORE  the folder of the record\nDANVAN_LANG   vi or en\nDANVAN_ACTOR  who the journal names, instead of "
    "the login; up to 200 characters\n"
    "DANVAN_NOW    the moment to work at, e.g. 2025-12-16T08:00:00+07:00\nNO_COLOR      no colour\n"
    "\nThe language is what the first of these says: --lang, DANVAN_LANG, [ui] lang as\n"
    "applied (while the record cannot be opened: of danvan.toml in its folder),\n"
    "LC_ALL, LC_MESSAGES, LANG (vi… is Vietnamese, others English); else English.",
    "DANVAN_STORE  thư mục của sổ\nDANVAN_LANG   vi hoặc en\nDANVAN_ACTOR  người ghi trong nhật ký, thay cho tên đăng "
    "nhập; tối đa 200 ký tự\n"
    "DANVAN_NOW    thời điểm làm việc, ví dụ 2025-12-16T08:00:00+07:00\nNO_COLOR      không dùng màu\n"
    "\nNgôn ngữ lấy theo nơi đầu tiên có ghi: --lang, DANVAN_LANG, [ui] lang đã áp dụng\n"
    "(khi chưa mở được sổ: trong danvan.toml ở thư mục của sổ), LC_ALL, LC_MESSAGES,\n"
    "LANG (vi… là tiếng Việt, còn lại là tiếng Anh); không nơi nào ghi: tiếng Anh."};

// ---- common options
inline constexpr Text opt_store{"folder of the record (else DANVAN_STORE, else the nearest above)",
                                "thư mục của sổ (mặc định: DANVAN_STORE, hoặc thư mục gần nhất phía trên)"};
inline constexpr Text opt_format{"text, csv, md or json", "text, csv, md hoặc json"};
inline constexpr Text opt_output{"write the answer there (- is standard output)",
                                 "ghi kết quả ra tệp (- là đầu ra chuẩn)"};
inline constexpr Text opt_folder{"the folder to write into; its last part is made",
                                 "thư mục để ghi; phần cuối được tạo nếu chưa có"};
inline constexpr Text excel_is_csv{"--excel writes csv; leave out the other format", "--excel ghi csv; bỏ dạng khác"};
inline constexpr Text opt_excel_out{"csv as Excel in Vietnam reads it", "csv theo cách Excel ở Việt Nam đọc"};
inline constexpr Text opt_dry_run{"show what would be done, write nothing", "cho biết sẽ làm gì, không ghi"};
inline constexpr Text opt_lang{"language of messages: vi or en", "ngôn ngữ thông báo: vi hoặc en"};
inline constexpr Text opt_quiet{"only errors", "chỉ báo lỗi"};
inline constexpr Text opt_verbose{"say more, on standard error", "nói rõ hơn, ra luồng lỗi chuẩn"};
inline constexpr Text opt_help{"this help", "trợ giúp này"};
inline constexpr Text opt_csv{"read many from a CSV file (- is standard input)",
                              "đọc nhiều bản ghi từ tệp CSV (- là đầu vào chuẩn)"};
inline constexpr Text opt_partial{"take what is whole and without faults, reject the rest (exit 3)",
                                  "tiếp nhận phần trọn vẹn không lỗi, loại phần còn lại (mã 3)"};
inline constexpr Text opt_rejects{"write every fault there, as CSV", "ghi mọi lỗi ra tệp CSV"};
inline constexpr Text opt_numbers{"how numbers are written: plain (1234.5) or vi (1.234,5)",
                                  "cách viết số: plain (1234.5) hoặc vi (1.234,5)"};
inline constexpr Text opt_encoding{"of old files: tcvn3, vni, windows-1258 or viscii",
                                   "bảng mã tệp cũ: tcvn3, vni, windows-1258 hoặc viscii"};
inline constexpr Text opt_excel_in{"the file was written with --excel", "tệp được ghi bằng --excel"};
inline constexpr Text opt_no_size_limit{"take files over 256 MiB", "nhận tệp trên 256 MiB"};

}  // namespace danvan::cli::messages
