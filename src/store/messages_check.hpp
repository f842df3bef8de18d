#pragma once

#include "danvan/base/message.hpp"

namespace danvan::store::messages {

// ---- references
inline constexpr Text bad_reference{"its column {0} names row {2} of table {1}, which is not there",
                                    "cột {0} dẫn tới dòng {2} của bảng {1}, mà bảng đó không có dòng này"};
inline constexpr Text lost_personal{"the name that its column {0} stands for is no longer kept (personal_text {1})",
                                    "họ tên mà cột {0} dẫn tới nay không còn được lưu (personal_text {1})"};
inline constexpr Text lost_earlier_personal{
    "a name that it recorded is no longer kept (personal_text {0}), and --as-of cannot show it",
    "mục này đã ghi một họ tên nay không còn được lưu (personal_text {0}); --as-of không hiện lại được"};

// ---- what could not be looked at
inline constexpr Text rows_not_compared{
    "its rows were not compared with the journal, as its columns are not those of danvan",
    "chưa đối chiếu các dòng với sổ nhật ký, vì các cột không đúng như danvan tạo ra"};
inline constexpr Text no_rows_compared{
    "rows were not compared with the journal: it has entries that were altered, and cannot say what the rows should be",
    "chưa đối chiếu các dòng với sổ nhật ký: có mục đã bị sửa nên nhật ký không cho biết các dòng phải ra sao"};

// ---- documents
inline constexpr Text misnumbered_document{"it has number {0}, right after {1}: one was altered or taken out",
                                           "mang số {0}, ngay sau số {1}: có văn bản bị sửa số hoặc bị lấy đi"};

// ---- derived rows
inline constexpr Text index_rows_missing{"{0} lacks rows that the documents make: {1} (key {2})",
                                         "{0} thiếu dòng so với văn bản: {1} dòng (khóa {2})"};
inline constexpr Text index_rows_surplus{"{0} has rows that no document makes: {1} (key {2})",
                                         "{0} thừa dòng, không có trong văn bản nào: {1} dòng (khóa {2})"};
inline constexpr Text index_rows_altered{"{0} has rows that are not as the document says: {1} (key {2})",
                                         "{0} có dòng khác với văn bản: {1} dòng (khóa {2})"};
inline constexpr Text make_index_anew{"make the derived rows anew from the documents: danvan check --reindex",
                                      "lập lại bảng số liệu từ văn bản: danvan check --reindex"};
// ---- the head
inline constexpr Text no_such_head{
    "no entry has the digest {0}: the journal was cut off or rewritten after that digest was noted",
    "không có mục nào mang mã kiểm tra {0}: sổ nhật ký đã bị cắt bớt hoặc ghi lại sau khi mã này được ghi nhớ"};
inline constexpr Text restore_with_head{
    "keep this file as it is, and find the newest backup that has it, each in a new folder: danvan restore BACKUP "
    "--store NEWDIR, then danvan check --head {0} --store NEWDIR; bring that one back with: danvan restore BACKUP",
    "hãy giữ nguyên tệp này và tìm bản sao lưu mới nhất còn mã này, mỗi bản thử trong một thư mục mới: danvan restore "
    "BACKUP --store NEWDIR, rồi danvan check --head {0} --store NEWDIR; sau đó khôi phục bản ấy: danvan restore "
    "BACKUP"};
inline constexpr Text ambiguous_head{"several entries have digests that begin with {0}; give more of it",
                                     "có nhiều mục mang mã kiểm tra bắt đầu bằng {0}; hãy ghi dài hơn"};

}  // namespace danvan::store::messages
