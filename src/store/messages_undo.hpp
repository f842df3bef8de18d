#pragma once

#include "danvan/base/message.hpp"

namespace danvan::store::messages {

inline constexpr Text first_entry{
    "the first entry made the record: without it nothing in the record could be read, so it cannot be taken back",
    "mục đầu tiên đã lập sổ: bỏ mục này thì không đọc được gì trong sổ nữa, nên không hoàn tác được"};
inline constexpr Text begin_another{"to begin anew, make another record: danvan init DIR",
                                    "muốn làm lại từ đầu thì lập sổ khác: danvan init DIR"};
inline constexpr Text in_the_way{"entry {0} cannot be taken back: later entries changed or use its rows (entries: {1})",
                                 "không hoàn tác được mục {0}: có mục sau đã sửa hoặc đang dùng các dòng của mục này "
                                 "(số mục: {1})"};
inline constexpr Text no_rows{"entry {0} restored a backup; it changed no row that could be taken back",
                              "mục {0} khôi phục bản sao lưu; mục này không sửa dòng nào để hoàn tác"};
inline constexpr Text restore_again{
    "the record that was set aside then can be restored in its turn: danvan restore danvan.db.replaced-… --force",
    "có thể khôi phục lại sổ đã cất riêng khi đó: danvan restore danvan.db.replaced-… --force"};
inline constexpr Text one_in_the_way{"entry {0}: {1}", "mục {0}: {1}"};
inline constexpr Text more_in_the_way{"and {0} more", "và {0} mục nữa"};
inline constexpr Text undo_them_first{
    "take those back first, the newest first; or put the matter right with a new entry",
    "hãy hoàn tác các mục đó trước, từ mục mới nhất; hoặc ghi một mục mới để sửa lại cho đúng"};
inline constexpr Text not_as_left{"entry {0} cannot be taken back: its rows are not as it left them",
                                  "không hoàn tác được mục {0}: các dòng của mục này không còn như lúc ghi"};
inline constexpr Text other_schema{
    "entry {0} cannot be taken back: the tables of the record have been laid out anew since",
    "không hoàn tác được mục {0}: từ đó đến nay các bảng của sổ đã được bố trí lại"};
inline constexpr Text enter_again{"put the matter right with a new entry", "hãy ghi một mục mới để sửa lại cho đúng"};
inline constexpr Text lacks_codes{
    "entry {0} cannot be taken back: the configuration then in force would not fit what is recorded (“{1}”); "
    "later entries: {2}",
    "không hoàn tác được mục {0}: cấu hình có hiệu lực sau đó sẽ không khớp với những gì đã ghi (“{1}”); "
    "các mục sau: {2}"};

}  // namespace danvan::store::messages
