#pragma once

#include "danvan/base/message.hpp"

namespace danvan::store::messages {

// ---- making a backup
inline constexpr Text cannot_write_backup{"no backup was made: {0} cannot be written: {1}",
                                          "chưa sao lưu được: không ghi được {0}: {1}"};
inline constexpr Text backup_may_be_lost{
    "the backup {0} was made, but the disk failed before it was safe there; make another one: {1}",
    "bản sao lưu {0} đã tạo, nhưng ổ đĩa bị lỗi trước khi bản đó được ghi chắc xuống đĩa; hãy sao lưu lần nữa: {1}"};
inline constexpr Text backup_disk_full{"no backup was made: the disk of {0} is full",
                                       "chưa sao lưu được: ổ đĩa chứa {0} đã đầy"};
inline constexpr Text free_space_there{"free some space there, or name another folder",
                                       "hãy giải phóng dung lượng ở đó hoặc chọn thư mục khác"};
inline constexpr Text folder_must_be_there{"is the drive connected? The folder {0} must be there first",
                                           "ổ đĩa đã được kết nối chưa? Phải có sẵn thư mục {0}"};
inline constexpr Text rights_or_another_folder{"ask for the right to write there, or name another folder",
                                               "hãy xin quyền ghi ở đó hoặc chọn thư mục khác"};
inline constexpr Text name_a_folder{"{0} is no folder; name the one that the backup is to go into",
                                    "{0} không phải là thư mục; hãy ghi tên thư mục sẽ chứa bản sao lưu"};
inline constexpr Text backup_is_there{"no backup was made: there is something in {0} already",
                                      "chưa sao lưu được: trong {0} đã có nội dung khác"};
inline constexpr Text name_another_folder{"name another folder; a backup is never written over",
                                          "hãy chọn thư mục khác; bản sao lưu không bao giờ bị ghi đè"};
inline constexpr Text cannot_remove_backup{"the old backup {0} cannot be removed: {1}",
                                           "không xóa được bản sao lưu cũ {0}: {1}"};
inline constexpr Text rest_of_backup{
    "the old backup {0} is none any more, but what is left of it, {1}, cannot be removed: {2}",
    "bản sao lưu cũ {0} không còn dùng được, nhưng không xóa hết được phần còn lại {1}: {2}"};
inline constexpr Text cannot_list_backups{"the backups in {0} cannot be looked at: {1}",
                                          "không xem được các bản sao lưu trong {0}: {1}"};
inline constexpr Text configuration_in_force{
    "the configuration in it is the one in force, not what lies beside the record: {0}",
    "cấu hình trong đó là cấu hình đang áp dụng, không phải cấu hình nằm cạnh sổ: {0}"};
inline constexpr Text includes_not_read{
    "danvan.toml beside the record has faults; the files that the one in force includes are not in the backup",
    "danvan.toml cạnh sổ có lỗi; các tệp mà bản đang áp dụng kèm theo không có trong bản sao lưu"};
inline constexpr Text without_configuration{"there is no configuration in it: {0}", "trong đó không có cấu hình: {0}"};

// ---- thinning older ones
inline constexpr Text left_without_manifest{"it has no manifest that can be read", "không có bảng kê đọc được"};
inline constexpr Text left_not_whole{"it is not whole", "không còn nguyên vẹn"};
inline constexpr Text left_named{"it was given a name of its own", "được đặt tên riêng"};
inline constexpr Text left_of_another{"its newest entry, number {0}, is not in this record",
                                      "mục mới nhất của nó, số {0}, không có trong sổ này"};

// ---- what is wrong with a backup
inline constexpr Text bad_manifest{"it was altered, or is not a manifest of danvan",
                                   "tệp đã bị sửa hoặc không phải là bảng kê sao lưu của danvan"};
inline constexpr Text no_regular_file{"this is no file but a folder, a pipe or a device",
                                      "đây không phải là tệp mà là thư mục, ống dẫn hoặc thiết bị"};
inline constexpr Text wrong_size{"the file has {0} bytes; when the backup was made it had {1}",
                                 "tệp có {0} byte; khi sao lưu có {1} byte"};
inline constexpr Text wrong_sha256{"the file was altered since the backup was made",
                                   "tệp đã bị thay đổi sau khi sao lưu"};
inline constexpr Text damaged_inside{"the file is damaged: {0}", "tệp đã hỏng: {0}"};
inline constexpr Text no_record_in_backup{"the backup lists no record", "bản sao lưu không có sổ"};
inline constexpr Text take_another{"take another copy of this backup, or an earlier one",
                                   "hãy dùng bản chép khác của bản sao lưu này, hoặc bản sao lưu cũ hơn"};

// ---- restoring
inline constexpr Text no_backup{"there is no backup at {0}", "không có bản sao lưu ở {0}"};
inline constexpr Text file_is_no_backup{"{0} is no backup: the file holds no record",
                                        "{0} không phải là bản sao lưu: trong tệp không có sổ"};
inline constexpr Text name_a_backup{"name the folder that danvan backup made",
                                    "hãy ghi tên thư mục mà danvan backup đã tạo"};
inline constexpr Text backup_is_the_store{"{0} is the record itself, or its folder",
                                          "{0} chính là sổ hoặc thư mục của sổ"};
inline constexpr Text no_manifest{"{0} has no manifest: what check cannot see, nobody can; nothing was restored",
                                  "{0} không có bảng kê: chỉ tìm được những lỗi mà lệnh check thấy; chưa khôi phục gì"};
inline constexpr Text force_bare{"restore it all the same with --force", "vẫn muốn khôi phục thì thêm --force"};
inline constexpr Text interrupted_copy{
    "{0} was copied while it was written to: {1} belongs to it and must be undone first",
    "{0} được chép khi đang ghi dở: {1} đi kèm với nó và phải được hoàn lại trước"};
inline constexpr Text check_the_copy{"let danvan look at it there: danvan check --store {0}",
                                     "hãy để danvan xem tại chỗ: danvan check --store {0}"};
inline constexpr Text another_record{
    "the backup is of another record: it shares no entry with the one here; nothing was restored",
    "đây là bản sao lưu của sổ khác: không có mục nào chung với sổ ở đây; chưa khôi phục gì"};
inline constexpr Text force_another{
    "the record here would be set aside, not removed; if that is meant, add --force",
    "sổ ở đây sẽ được cất riêng chứ không bị xóa; nếu đúng là muốn vậy thì thêm --force"};
inline constexpr Text restore_running{"another restore is at work here; nothing was recorded",
                                      "một lệnh khôi phục khác đang chạy ở đây; chưa ghi gì"};
inline constexpr Text try_later{"try again when it is done", "hãy chạy lại khi lệnh đó xong"};
inline constexpr Text record_is_as_it_was{"nothing was recorded: the record is as it was",
                                          "chưa ghi gì: sổ vẫn như trước"};
inline constexpr Text restored_all_the_same{
    "the disk failed, but entry {0} is in the record: it was restored, and the record that was here is {1}",
    "ổ đĩa bị lỗi, nhưng mục sổ số {0} đã có trong sổ: sổ đã được khôi phục, sổ trước đó nay là {1}"};
inline constexpr Text restored_anew{"the disk failed, but entry {0} is in the record: it was restored",
                                    "ổ đĩa bị lỗi, nhưng mục sổ số {0} đã có trong sổ: sổ đã được khôi phục"};
inline constexpr Text restored_incomplete{
    "entry {0} is in the record: it was restored, but not all of its configuration could be written: {1}",
    "mục sổ số {0} đã có trong sổ: sổ đã được khôi phục, nhưng chưa ghi được đủ các tệp cấu hình: {1}"};
inline constexpr Text set_aside_as{"the record that was here is {0}", "sổ trước đó nay là {0}"};
inline constexpr Text rest_of_configuration{"copy what is missing of the configuration from {0}, or restore once more",
                                            "hãy chép các tệp cấu hình còn thiếu từ {0}, hoặc khôi phục lại lần nữa"};
inline constexpr Text only_set_aside{
    "the disk failed; nothing was recorded, and the damaged record {0} may now be found as {1}",
    "ổ đĩa bị lỗi; chưa ghi gì, và sổ hỏng {0} có thể nay mang tên {1}"};
inline constexpr Text restored_perhaps{
    "the disk failed, and whether the record was restored cannot be seen now; the record that was here is {0}",
    "ổ đĩa bị lỗi, hiện không xem được sổ đã được khôi phục hay chưa; sổ trước đó nay là {0}"};

}  // namespace danvan::store::messages
