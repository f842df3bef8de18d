#pragma once

#include "danvan/base/message.hpp"

namespace danvan::registry::messages {

inline constexpr Text cluster_empty{"the row names no cluster", "chưa ghi cụm, khối thi đua"};
inline constexpr Text cluster_empty_cure{"give the name of the cluster, or “-” to take back what was recorded",
                                         "ghi tên cụm, khối, hoặc “-” để bỏ nội dung đã ghi"};
inline constexpr Text cluster_year_ahead{"clusters are recorded up to the year {0}", "chỉ ghi cụm, khối đến năm {0}"};
inline constexpr Text unit_not_in_year{"{0} was not in force in {1}; it is in force {2}",
                                       "trong năm {1} không có {0}; đơn vị có hiệu lực {2}"};
inline constexpr Text unit_not_in_year_cure{"name a unit that was there in that year, or correct the year",
                                            "ghi đơn vị có hiệu lực trong năm đó, hoặc sửa lại năm"};
inline constexpr Text cluster_twice{"{0} has its cluster of {1} on line {2} already",
                                    "cụm, khối năm {1} của {0} đã ghi ở dòng {2}"};
inline constexpr Text cluster_twice_cure{"keep one of the two rows: a unit is ranked in one cluster a year",
                                         "chỉ giữ một dòng: mỗi năm một đơn vị chỉ thuộc một cụm, khối"};
inline constexpr Text cluster_differs{"{0} is recorded otherwise for {1}: {2}", "năm {1}, {0} đã được ghi khác: {2}"};
inline constexpr Text cluster_differs_cure{
    "recorded facts are not overwritten silently: repeat the recorded ones, or correct them with --reason TEXT",
    "thông tin đã ghi không bị ghi đè: ghi đúng như đã có, hoặc đính chính kèm lý do bằng --reason"};
inline constexpr Text two_heads{"“{0}” has two heads in {1}: {2} and {3}",
                                "năm {1}, “{0}” có hai trưởng cụm, khối: {2} và {3}"};
inline constexpr Text two_heads_cure{
    "a cluster has one head a year; to change it, record the former head without it, with --reason TEXT",
    "mỗi năm một cụm, khối chỉ có một đơn vị đứng đầu; nếu thay đổi, ghi lại đơn vị cũ không còn là trưởng, kèm "
    "--reason"};
inline constexpr Text head_of_nothing{"what is taken back has no head", "đã bỏ khỏi cụm, khối thì không có trưởng"};
inline constexpr Text head_of_nothing_cure{"leave the head out", "bỏ phần ghi đơn vị đứng đầu"};

}  // namespace danvan::registry::messages
