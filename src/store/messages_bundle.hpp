#pragma once

#include "danvan/base/message.hpp"

namespace danvan::store::messages {

inline constexpr Text nothing_to_send{"the record has no entry yet, so there is nothing to send",
                                      "sổ chưa có mục nào nên chưa có gì để gửi"};
inline constexpr Text no_such_entry{"{0} “{1}”: the record has no such entry", "{0} “{1}”: sổ không có mục này"};
inline constexpr Text number_or_digest{"a number as danvan history shows it, or the digest on a receipt",
                                       "ghi số mục như danvan history cho xem, hoặc mã trên giấy biên nhận"};
inline constexpr Text too_large_to_send{
    "entries {0} to {1} make a file too large to be received: {2} MiB, where at most {3} MiB can be",
    "các mục {0} đến {1} thành một tệp quá lớn, nơi nhận không nhận được: {2} MiB, tối đa là {3} MiB"};
inline constexpr Text send_in_parts{
    "send it in parts: danvan export --bundle --since {0} --until {1} -o FILE, then --since {1} into another file; "
    "they "
    "are received in this order",
    "hãy gửi thành nhiều phần: danvan export --bundle --since {0} --until {1} -o FILE, rồi --since {1} ra tệp khác; "
    "nơi "
    "nhận nhận theo đúng thứ tự đó"};
inline constexpr Text send_as_files{"this entry alone is too large; send the register file by file: danvan help export",
                                    "riêng mục này đã quá lớn; hãy gửi từng tệp của sổ: danvan help export"};
inline constexpr Text too_large_to_receive{"the file holds too much: {0} MiB, where at most {1} MiB are read",
                                           "tệp chứa quá nhiều dữ liệu: {0} MiB, tối đa chỉ đọc {1} MiB"};
inline constexpr Text ask_for_parts{
    "ask the sender for it in parts: danvan export --bundle --until ENTRY -o FILE",
    "đề nghị nơi gửi gửi thành nhiều phần: danvan export --bundle --until ENTRY -o FILE"};
inline constexpr Text no_bundle{"this is no file that danvan export --bundle wrote",
                                "đây không phải tệp do danvan export --bundle ghi ra"};
inline constexpr Text newer_bundle{"this file was written by a newer danvan", "tệp này do bản danvan mới hơn ghi ra"};
inline constexpr Text update_to_receive{"update danvan here, then receive it again",
                                        "hãy cập nhật danvan tại đây rồi nhận lại"};
inline constexpr Text damaged_bundle{"the file was cut or damaged on its way: its checksum does not hold",
                                     "tệp bị cắt hoặc hỏng trên đường gửi: mã kiểm tra không khớp"};
inline constexpr Text false_bundle{"the file does not hold what it says of itself ({0})",
                                   "nội dung tệp không đúng như tệp tự khai ({0})"};
inline constexpr Text false_entry{"entry {0} in the file is not what its digest says",
                                  "mục {0} trong tệp không khớp với mã kiểm tra của chính nó"};
inline constexpr Text ask_again{"ask the sender for the file again", "đề nghị nơi gửi gửi lại tệp"};
inline constexpr Text ask_to_check{"the sender should run danvan check, then send anew",
                                   "đề nghị nơi gửi chạy danvan check rồi gửi lại"};
inline constexpr Text own_record{
    "all that the file holds, up to entry {0}, is in this record: the file was written from it, or from one that it "
    "was "
    "copied from",
    "mọi mục trong tệp, đến hết mục {0}, đã có trong sổ này: tệp lấy ra từ chính sổ này hoặc từ sổ mà sổ này được chép "
    "ra"};
inline constexpr Text name_store{"name the record that is to receive it with --store",
                                 "dùng --store để chỉ sổ cần nhận"};
inline constexpr Text gap{"the file begins with entry {0}, but of that record only what comes up to entry {1} is here",
                          "tệp bắt đầu từ mục {0}, nhưng sổ này mới nhận của nơi gửi đến hết mục {1}"};
inline constexpr Text nothing_before{
    "the file begins with entry {0}, but nothing of that record was received here before",
    "tệp bắt đầu từ mục {0}, nhưng sổ này chưa nhận gì của nơi gửi"};
inline constexpr Text ask_since{"ask the sender for: danvan export --bundle --since {0} -o FILE",
                                "đề nghị nơi gửi chạy: danvan export --bundle --since {0} -o FILE"};
inline constexpr Text rewritten{
    "the sender's history was rewritten: entry {0} received before had the digest {1}, now it has {2}",
    "lịch sử sổ của nơi gửi đã bị thay: mục {0} nhận trước đây có mã {1}, nay có mã {2}"};
inline constexpr Text ask_why{
    "nothing was taken. A record that was restored from a backup, or copied, goes on as another one. Where it was "
    "restored the sender can bring back what that set aside (danvan restore so/danvan.db.replaced-…); else take back "
    "here "
    "what came of it (danvan history --command receive, danvan undo ENTRY) and receive the new file",
    "chưa nhận gì. Sổ khôi phục từ bản sao lưu, hoặc chép sang máy khác, ghi tiếp thành sổ khác. Nếu nơi gửi đã khôi "
    "phục thì có thể lấy lại sổ cũ (danvan restore so/danvan.db.replaced-…); nếu không, ở đây hoàn tác những gì đã "
    "nhận "
    "(danvan history --command receive, danvan undo MỤC) rồi nhận tệp mới"};
inline constexpr Text not_replayed{"entry {0} of the sender's record does not follow from the ones before it",
                                   "mục {0} của sổ nơi gửi không nối tiếp được các mục trước"};
inline constexpr Text not_kept{"the file received with entries {0} to {1} is no longer in this record",
                               "tệp đã nhận gồm các mục {0} đến {1} không còn trong sổ này"};

}  // namespace danvan::store::messages
