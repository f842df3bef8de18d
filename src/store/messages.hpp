#pragma once

#include "danvan/base/message.hpp"

namespace danvan::store::messages {

// ---- opening
inline constexpr Text no_record{"there is no record at {0}", "không có sổ ở {0}"};
inline constexpr Text make_record{"make one with: danvan init DIR, or name it with --store DIR",
                                  "hãy tạo sổ bằng: danvan init DIR, hoặc chỉ ra bằng --store DIR"};
inline constexpr Text record_is_there{"there is a record already: {0}", "đã có sổ ở đây: {0}"};
inline constexpr Text not_a_record{"{0} is not a record of danvan", "{0} không phải là sổ của danvan"};
inline constexpr Text or_damaged{
    "if it should be one, it is damaged: leave it as it is, and bring the newest backup back with: danvan restore "
    "BACKUP",
    "nếu đây đúng là sổ thì tệp đã hỏng: giữ nguyên tệp và khôi phục bản sao lưu mới nhất bằng: danvan restore BACKUP"};
inline constexpr Text newer_record{
    "this record was written by a newer danvan (schema {0}; this program knows up to {1})",
    "sổ này do bản danvan mới hơn ghi (lược đồ {0}; chương trình này chỉ biết đến {1})"};
inline constexpr Text update_program{"install the newer danvan; the record was not touched",
                                     "hãy cài bản danvan mới hơn; sổ chưa bị thay đổi gì"};
inline constexpr Text older_record{"this record has an older schema ({0}; this program needs {1})",
                                   "sổ này dùng lược đồ cũ ({0}; chương trình này cần {1})"};
inline constexpr Text other_tables{"the record says that its schema is {0}, and its tables are not those of it: {1}",
                                   "sổ ghi là dùng lược đồ {0} nhưng các bảng không đúng như vậy: {1}"};
inline constexpr Text restore_one{"bring the newest backup back with: danvan restore BACKUP",
                                  "hãy khôi phục bản sao lưu mới nhất bằng: danvan restore BACKUP"};
inline constexpr Text run_a_write{
    "run a command that writes, such as: danvan config apply; it keeps a copy and brings the record up to date",
    "hãy chạy một lệnh có ghi sổ, ví dụ: danvan config apply; lệnh đó lưu một bản sao rồi nâng cấp sổ"};
inline constexpr Text network_drive{"{0} lies on a network drive ({1}), where a record can be damaged",
                                    "{0} nằm trên ổ đĩa mạng ({1}), sổ để ở đó có thể bị hỏng"};
inline constexpr Text use_local_drive{
    "keep the record on a disk of this computer and copy backups to the network drive",
    "hãy để sổ trên ổ đĩa của máy này và chép bản sao lưu sang ổ đĩa mạng"};
inline constexpr Text allow_network_drive{
    "where its server is known to keep locks and syncs, write on_network_drive = true under [record] in danvan.toml",
    "nếu biết chắc máy chủ của ổ đĩa giữ đúng khóa tệp và việc ghi xuống đĩa, hãy viết on_network_drive = true dưới "
    "[record] trong danvan.toml"};
inline constexpr Text cannot_read{"{0} cannot be read: {1}", "không đọc được {0}: {1}"};
inline constexpr Text cannot_make{"{0} cannot be made: {1}", "không tạo được {0}: {1}"};
inline constexpr Text ask_for_rights{"ask whoever keeps the record for the right to its folder",
                                     "hãy đề nghị người quản lý sổ cấp quyền đối với thư mục chứa sổ"};
inline constexpr Text migration_breaks{"the newer schema does not fit this record: {0}; nothing was changed",
                                       "lược đồ mới không khớp với sổ này: {0}; chưa thay đổi gì"};

// ---- SQLite's refusals
inline constexpr Text busy{"another program is using the record, and went on while danvan waited; nothing was recorded",
                           "chương trình khác đang dùng sổ, danvan đã chờ mà chưa xong; chưa ghi gì"};
inline constexpr Text busy_process{
    "another program is using the record, and went on while danvan waited: process {0}; nothing was recorded",
    "chương trình khác đang dùng sổ, danvan đã chờ mà chưa xong: tiến trình {0}; chưa ghi gì"};
inline constexpr Text busy_hint{
    "close other programs that have the record open and try again; the record must not lie on a shared drive",
    "hãy đóng các chương trình khác đang mở sổ rồi chạy lại; không được để sổ trên ổ đĩa dùng chung"};
inline constexpr Text interrupted_write{
    "an interrupted write must first be undone, and you have no right to write to the record",
    "có lần ghi dở dang cần được hoàn lại trước, mà bạn không có quyền ghi vào sổ"};
inline constexpr Text interrupted_write_hint{"let someone who may write run: danvan check",
                                             "hãy nhờ người có quyền ghi chạy: danvan check"};
inline constexpr Text read_only{"you have no right to write to the record; nothing was recorded",
                                "bạn không có quyền ghi vào sổ; chưa ghi gì"};
inline constexpr Text cannot_open{"the files of the record cannot be opened ({0}); nothing was recorded",
                                  "không mở được các tệp của sổ ({0}); chưa ghi gì"};
inline constexpr Text damaged{"the record is damaged: {0}", "sổ bị hỏng: {0}"};
inline constexpr Text set_aside{
    "run danvan check: if it says the same again, bring the newest backup back with: danvan restore BACKUP; it sets "
    "the "
    "damaged files aside as they are",
    "hãy chạy danvan check: nếu vẫn báo như vậy thì khôi phục bản sao lưu mới nhất bằng: danvan restore BACKUP; lệnh "
    "này cất riêng các tệp hỏng, giữ nguyên như cũ"};
inline constexpr Text disk_full{"the disk is full; nothing was recorded", "ổ đĩa đã đầy; chưa ghi gì"};
inline constexpr Text free_space{"free some space and run the same command again",
                                 "hãy giải phóng dung lượng rồi chạy lại đúng lệnh đó"};
inline constexpr Text disk_fault{"the disk failed ({0}); nothing was recorded", "ổ đĩa bị lỗi ({0}); chưa ghi gì"};
inline constexpr Text check_first{"before anything else run: danvan check", "trước hết hãy chạy: danvan check"};
inline constexpr Text no_memory{"not enough memory; nothing was recorded", "không đủ bộ nhớ; chưa ghi gì"};
inline constexpr Text too_big{"a value is too big for the record; nothing was recorded",
                              "có giá trị quá lớn, sổ không chứa được; chưa ghi gì"};
inline constexpr Text interrupted{"interrupted; nothing was recorded", "bị ngắt; chưa ghi gì"};
inline constexpr Text fault_of_danvan{
    "this is a fault of danvan itself: the record refused a change ({0}); nothing was recorded",
    "đây là lỗi của chính danvan: sổ không nhận thay đổi ({0}); chưa ghi gì"};
inline constexpr Text report_fault{"please report it with the command line", "xin báo lại kèm dòng lệnh"};

// ---- the moment of recording
inline constexpr Text failed_unrecorded{"the disk failed while recording ({0}); nothing was recorded",
                                        "ổ đĩa bị lỗi khi ghi sổ ({0}); chưa ghi gì"};
inline constexpr Text failed_recorded{"the disk failed while recording ({0}), but entry {1} is in the record",
                                      "ổ đĩa bị lỗi khi ghi sổ ({0}), nhưng mục sổ số {1} đã có trong sổ"};
inline constexpr Text failed_unknown{
    "the disk failed while recording ({0}), and whether entry {1} was recorded cannot be seen now",
    "ổ đĩa bị lỗi khi ghi sổ ({0}), hiện không xem được mục sổ số {1} đã được ghi hay chưa"};
inline constexpr Text look_first{"do not repeat the command before you have seen: danvan history",
                                 "đừng chạy lại lệnh khi chưa xem: danvan history"};
inline constexpr Text too_many_codes{"the record has no number left for another {0} (“{1}”)",
                                     "sổ không còn số hiệu cho thêm {0} (“{1}”)"};
inline constexpr Text report_limit{"please report it: this limit was thought out of reach",
                                   "xin báo lại: giới hạn này được coi là không thể đạt tới"};

// ---- journal
inline constexpr Text no_entry{"the record has no entry {0}; the newest is {1}",
                               "sổ không có mục số {0}; mục mới nhất là {1}"};
inline constexpr Text no_entry_yet{"the record has no entry {0}; it has none yet",
                                   "sổ không có mục số {0}; sổ chưa có mục nào"};
inline constexpr Text see_history{"see the entries with: danvan history", "xem các mục sổ bằng: danvan history"};

// ---- check
inline constexpr Text bad_structure{"the structure of the file is damaged: {0}", "cấu trúc tệp bị hỏng: {0}"};
inline constexpr Text missing_entry{"the entry before it is number {0}: entries are missing",
                                    "mục ngay trước nó là số {0}: thiếu mục sổ"};
inline constexpr Text broken_chain{"it does not follow the entry before it: one of them was altered or exchanged",
                                   "không nối tiếp mục ngay trước: một trong hai mục đã bị sửa hoặc bị tráo"};
inline constexpr Text altered_entry{"it was altered after it was recorded", "đã bị sửa sau khi ghi"};
inline constexpr Text altered_document{"the document kept here is not the one that was received",
                                       "văn bản lưu ở đây không phải là văn bản đã tiếp nhận"};
inline constexpr Text missing_document{"rows stand for this document, but it is not kept here",
                                       "có dòng dẫn tới văn bản này nhưng sổ không lưu văn bản"};
inline constexpr Text altered_personal{"a person's name or position was altered behind the journal",
                                       "họ tên hoặc chức vụ của một người đã bị sửa ngoài sổ nhật ký"};
inline constexpr Text cannot_replay{"its changes do not fit the entries before it",
                                    "các thay đổi của mục này không khớp với các mục trước"};
inline constexpr Text altered_row{"the row is not what the journal says ({0})", "dòng này khác với sổ nhật ký ({0})"};
inline constexpr Text added_row{"the row is not in the journal", "dòng này không có trong sổ nhật ký"};
inline constexpr Text removed_row{"the row is in the journal but not in the table",
                                  "dòng này có trong sổ nhật ký nhưng không có trong bảng"};
inline constexpr Text altered_schema{"this part of the schema was altered or removed",
                                     "phần này của lược đồ đã bị sửa hoặc bị xóa"};
inline constexpr Text added_schema{"danvan did not make this part of the schema",
                                   "phần này của lược đồ không phải do danvan tạo"};
inline constexpr Text unreadable_part{"this part cannot be read: {0}", "không đọc được phần này: {0}"};
inline constexpr Text restore_backup{
    "bring the newest backup back: danvan restore BACKUP; it refuses one that is not whole, and sets this file aside",
    "hãy khôi phục bản sao lưu mới nhất: danvan restore BACKUP; lệnh này từ chối bản không nguyên vẹn và cất riêng tệp "
    "hiện tại"};

// ---- configuration
inline constexpr Text no_configuration{"the record has no configuration {0}", "sổ không có cấu hình số {0}"};
inline constexpr Text damaged_sources{"the configuration kept in the record cannot be read",
                                      "không đọc được cấu hình lưu trong sổ"};
inline constexpr Text code_in_use{"the record uses this {0}, and it is no longer defined",
                                  "sổ đang dùng {0} này nhưng không còn được định nghĩa"};
struct CodeKind {
  const char* kind;
  Text word;
};
inline constexpr CodeKind code_kinds[] = {{"kind", {"kind of unit", "loại đơn vị"}},
                                          {"level", {"level", "cấp"}},
                                          {"field", {"field", "lĩnh vực"}},
                                          {"activity", {"kind of activity", "loại hoạt động"}},
                                          {"task", {"task", "nhiệm vụ"}},
                                          {"indicator", {"indicator", "chỉ tiêu"}},
                                          {"form", {"form", "biểu mẫu"}},
                                          {"award", {"award", "hình thức khen thưởng"}},
                                          {"rubric", {"rubric", "bộ tiêu chí"}},
                                          {"item", {"item of a rubric", "tiêu chí"}}};
inline constexpr Text keep_code{
    "define it again; a form, award or rubric that is no longer to be used gets a last day, valid_to",
    "hãy định nghĩa lại; biểu mẫu, hình thức khen thưởng, bộ tiêu chí không dùng nữa thì ghi ngày hết hiệu lực, "
    "valid_to"};
inline constexpr Text decimals_in_use{"figures are recorded with {0} decimals, and this says {1}",
                                      "số liệu đã ghi có {0} chữ số thập phân, ở đây lại ghi {1}"};
inline constexpr Text unit_in_use{"figures are recorded in “{0}”, and this says “{1}”",
                                  "số liệu đã ghi tính bằng “{0}”, ở đây lại ghi “{1}”"};
inline constexpr Text type_in_use{"figures are recorded as {0}, and this says {1}",
                                  "số liệu đã ghi theo loại {0}, ở đây lại ghi {1}"};
inline constexpr Text new_indicator{"leave it as it was and define a new indicator with another code",
                                    "hãy giữ nguyên chỉ tiêu này và định nghĩa chỉ tiêu mới với mã khác"};

}  // namespace danvan::store::messages
