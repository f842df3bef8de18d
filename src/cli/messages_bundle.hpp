#pragma once

#include "danvan/base/message.hpp"

namespace danvan::cli::messages {

inline constexpr Text changed_by_both{"changed by both sides, each in another way",
                                      "hai bên cùng sửa, mỗi bên một khác"};
inline constexpr Text gone_there{"the sender no longer has it; here it stands unless you take it back",
                                 "nơi gửi không còn mục này; sổ này vẫn giữ cho đến khi được rút hoặc hoàn tác"};
inline constexpr Text taken_otherwise{"the import does not make of it what the sender has",
                                      "nhập vào sổ này không ra đúng như sổ nơi gửi"};
inline constexpr Text reason_of_bundle{"from the lower level's record {0}, up to its entry {1}",
                                       "theo sổ {0} của cấp dưới, đến hết mục {1}"};
inline constexpr Text unreadable_record{"the sender's record cannot be read here", "không đọc được sổ của nơi gửi"};
inline constexpr Text sender_should_check{"the sender should run danvan check, then send anew",
                                          "đề nghị nơi gửi chạy danvan check rồi gửi lại"};

inline constexpr Text receipt_of{"received of record {0}: entries {1} to {2}", "đã nhận của sổ {0}: mục {1} đến {2}"};
inline constexpr Text receipt_office{"sender: {0}", "nơi gửi: {0}"};
inline constexpr Text known_of{"of record {0}: all up to entry {1} was here already",
                               "của sổ {0}: các mục đến hết mục {1} đã có từ trước"};
inline constexpr Text receipt_digest{"digest of entry {0}: {1}", "mã của mục {0}: {1}"};
inline constexpr Text receipt_at{"received at {0}", "nhận lúc {0}"};
inline constexpr Text receipt_counts{"taken {0}, already here {1}, in conflict {2}",
                                     "tiếp nhận {0}, đã có sẵn {1}, vướng mắc {2}"};
inline constexpr Text known_by_second{
    "another record received here began with the very same entry; this one is known by the digest of its entry 2",
    "một sổ khác đã nhận ở đây có mục đầu giống hệt; sổ này được nhận biết bằng mã của mục 2"};
inline constexpr Text common_until{"both records are the same up to entry {0}: one is a copy of the other",
                                   "hai sổ giống nhau đến hết mục {0}: một trong hai là bản chép của sổ kia"};
inline constexpr Text left_there{"not taken, it stays with the office that made it: {0}",
                                 "không tiếp nhận, vẫn thuộc nơi đã lập: {0}"};
inline constexpr Text left_evaluators{"evaluators {0}", "người chấm {0}"};
inline constexpr Text left_rounds{"rounds of evaluation {0}", "đợt đánh giá {0}"};
inline constexpr Text left_sheets{"score sheets {0}", "phiếu chấm {0}"};
inline constexpr Text left_nominations{"nominations {0}", "đề nghị khen thưởng {0}"};
inline constexpr Text left_persons{"persons {0}", "cá nhân {0}"};
inline constexpr Text left_report_steps{"decisions on reports {0}", "xử lý báo cáo {0}"};
inline constexpr Text left_configurations{"configurations {0}", "cấu hình {0}"};
inline constexpr Text settled_note{"{0} settled: what stands here stays", "đã chốt {0} mục: giữ như trong sổ này"};
inline constexpr Text nothing_received{"no other record was received yet", "chưa nhận dữ liệu của sổ nào"};
inline constexpr Text how_on{
    "conflicts stay open: danvan receive --pending tries again, and with --settle keeps what stands here",
    "vướng mắc còn để đó: danvan receive --pending để thử lại, thêm --settle để giữ như sổ này"};

inline constexpr Text echo{
    "the sender has received from this record: what was taken back or corrected here since would come back with it",
    "nơi gửi đã tiếp nhận dữ liệu của sổ này: những gì ở đây đã rút hoặc đính chính về sau sẽ bị đưa trở lại"};
inline constexpr Text one_way{
    "nothing was taken; records are sent one way, to the level above. Record here by hand what was changed there; "
    "if they received by mistake: danvan undo there",
    "chưa nhận gì; sổ chỉ gửi một chiều, lên cấp trên. Nơi nhận đã sửa gì thì hãy ghi lại ở đây; nếu nơi "
    "đó tiếp nhận nhầm thì hoàn tác ở đó: danvan undo"};

}  // namespace danvan::cli::messages
