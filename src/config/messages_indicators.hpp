#pragma once

#include "danvan/base/message.hpp"

namespace danvan::config::messages {

inline constexpr Text only_of_entered{"only figures that units enter as numbers (flow, stock) can be compared",
                                      "chỉ so sánh được số liệu do đơn vị nhập bằng số (flow, stock)"};
inline constexpr Text models_are_whole{"models are counted in whole numbers; leave decimals out beside counts",
                                       "mô hình được đếm bằng số nguyên; đã có counts thì bỏ decimals"};

}  // namespace danvan::config::messages
