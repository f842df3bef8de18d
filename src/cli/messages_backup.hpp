#pragma once

#include "danvan/base/message.hpp"

namespace danvan::cli::messages {

// ---- findings
inline constexpr Text severity_title{"Severity", "Mức"};
inline constexpr Text object_title{"Object", "Đối tượng"};
inline constexpr Text what_title{"Finding", "Phát hiện"};
inline constexpr Text cure_title{"Cure", "Cách xử lý"};
inline constexpr Text error_word{"error", "lỗi"};
inline constexpr Text warning_word{"warning", "cảnh báo"};
inline constexpr Text mended_word{"mended", "đã sửa"};

// ---- backup
inline constexpr Text backup_summary{"a checked copy of the record in a folder of its own; thins out older ones",
                                     "sao lưu sổ vào một thư mục riêng, có kiểm tra; bỏ bớt bản sao lưu cũ"};
inline constexpr Text backup_into{"folder of backups, on another disk; default: backups beside the record",
                                  "thư mục chứa các bản sao lưu, nên ở ổ đĩa khác; mặc định: backups cạnh sổ"};
inline constexpr Text keep_help{
    "keep the newest of so many days, weeks, months, years, and remove the other backups of this record there: "
    "daily:7,weekly:4,monthly:12,yearly:5",
    "giữ bản mới nhất của từng ấy ngày, tuần, tháng, năm, xóa các bản sao lưu khác của sổ này ở đó: "
    "daily:7,weekly:4,monthly:12,yearly:5"};
inline constexpr Text zstd_help{
    "packed by zstd: a fraction of the size; while it is made there must be room for the unpacked copy as well",
    "nén bằng zstd: nhỏ đi nhiều lần; trong lúc tạo phải đủ chỗ cho cả bản chưa nén"};
inline constexpr Text backup_dry_run{"say what would be made and removed, do nothing",
                                     "cho biết sẽ tạo và xóa gì, không làm gì"};
inline constexpr Text wrong_keep{
    "--keep “{0}”: “{1}” is not a rule; write daily:7, weekly:4, monthly:12 or yearly:5, each once, commas between",
    "--keep “{0}”: “{1}” không phải là quy tắc; hãy ghi daily:7, weekly:4, monthly:12 hoặc yearly:5, mỗi loại một lần, "
    "cách nhau bằng dấu phẩy"};
inline constexpr Text two_places{"DIR and --output are both given; only one of them can be the place",
                                 "đã ghi cả DIR và --output; chỉ được chọn một nơi"};
inline constexpr Text backup_is_a_folder{
    "-o -: a backup is a folder, it cannot go to standard output; write -o DIR",
    "-o -: bản sao lưu là thư mục, không ghi ra đầu ra chuẩn được; hãy ghi -o DIR"};
inline constexpr Text backed_up{"entry {0} and all before it are in {1}",
                                "mục {0} và mọi mục trước đó đã có trong {1}"};
inline constexpr Text evidence_stays{"not in it: evidence beside the record (files: {0}); copy the folder {1} too",
                                     "chưa gồm {0} tệp minh chứng; hãy chép cả thư mục {1}"};
inline constexpr Text would_back_up{"entry {0} and all before it would be in {1}",
                                    "mục {0} và mọi mục trước đó sẽ có trong {1}"};
inline constexpr Text removed{"removed: {0}", "đã xóa: {0}"};
inline constexpr Text would_remove{"would be removed: {0}", "sẽ xóa: {0}"};
inline constexpr Text left_alone{"left alone: {0}: {1}", "để nguyên: {0}: {1}"};
inline constexpr Text made_all_the_same{"the new backup {0} was made and is whole, but: {1}",
                                        "bản sao lưu mới {0} đã tạo xong và nguyên vẹn, nhưng: {1}"};
inline constexpr Text made_not_thinned{
    "the new backup {0} was made and is whole, but older ones could not be removed ({1}), the first because: {2}",
    "bản sao lưu mới {0} đã tạo xong và nguyên vẹn, nhưng có {1} bản cũ không xóa được, bản đầu tiên vì: {2}"};
inline constexpr Text dry_backup{"dry run: nothing was made or removed", "chạy thử: chưa tạo, chưa xóa gì"};
inline constexpr Text held{"those who write to the record had to wait {0} ms at most",
                           "người ghi sổ phải chờ nhiều nhất {0} ms"};

// ---- restore
inline constexpr Text restore_summary{"put a backup in the place of the record; the record here is set aside",
                                      "khôi phục sổ từ bản sao lưu; sổ hiện tại được cất riêng"};
inline constexpr Text backup_to_restore{"folder that danvan backup made, or a record's file",
                                        "thư mục do danvan backup tạo, hoặc tệp sổ"};
inline constexpr Text force_help{"also a backup of another record, or one without a manifest",
                                 "kể cả bản sao lưu của sổ khác hoặc không có bảng kê"};
inline constexpr Text restore_dry_run{"look through the backup and say what would change, do nothing",
                                      "xem xét bản sao lưu và cho biết sẽ thay đổi gì, không làm gì"};
inline constexpr Text name_the_folder{"for a folder without a record: danvan restore {0} --store DIR",
                                      "vào thư mục chưa có sổ: danvan restore {0} --store DIR"};
inline constexpr Text change_title{"Change", "Thay đổi"};
inline constexpr Text at_title{"At (+07:00)", "Lúc (+07:00)"};
inline constexpr Text lost_word{"lost", "mất"};
inline constexpr Text gained_word{"gained", "có thêm"};
inline constexpr Text actor_title{"Actor", "Người ghi"};
inline constexpr Text command_title{"Command", "Lệnh"};
inline constexpr Text is_sound{"the backup is whole; it was made {0}, its newest entry {1} is of {2}",
                               "bản sao lưu nguyên vẹn, tạo lúc {0}; mục mới nhất là {1}, ghi lúc {2}"};
inline constexpr Text here_nothing{"there is no record here yet", "ở đây chưa có sổ"};
inline constexpr Text here_unreadable{"the record here is too damaged to be compared",
                                      "sổ ở đây hỏng nặng, không đối chiếu được"};
inline constexpr Text here_same{"the record here has no entry that the backup lacks",
                                "sổ ở đây không có mục nào mà bản sao lưu không có"};
inline constexpr Text here_loses{"entries only in the record here, and after it only in the one set aside: {0}",
                                 "số mục chỉ có trong sổ ở đây, sau đó chỉ sổ cất riêng mới có: {0}"};
inline constexpr Text here_gains{"entries only in the backup: {0}", "số mục chỉ có trong bản sao lưu: {0}"};
inline constexpr Text restored{"restored; recorded as entry {0}", "đã khôi phục; ghi thành mục {0}"};
inline constexpr Text restoring_title{"Restoring", "Việc khôi phục"};
inline constexpr Text set_aside_title{"Set aside", "Sổ được cất riêng"};
inline constexpr Text set_aside{"the record that was here is now {0}", "sổ trước đó nay là {0}"};
inline constexpr Text wrote_file{"{0} was missing; it is as in the backup", "thiếu {0}; đã lấy từ bản sao lưu"};
inline constexpr Text would_write_file{"{0} is missing; it would be as in the backup",
                                       "thiếu {0}; sẽ lấy từ bản sao lưu"};
inline constexpr Text file_differs{
    "{0} here is not as in the backup and stays: compare them before the next config apply",
    "{0} ở đây khác với bản sao lưu và được giữ nguyên: hãy đối chiếu trước lần config apply tới"};

}  // namespace danvan::cli::messages
