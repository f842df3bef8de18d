#pragma once

#include "danvan/base/message.hpp"

namespace danvan::reporting::messages {

// ---- forms that go out
inline constexpr Text no_such_form{"no form “{0}” is for the period {1}", "không có biểu mẫu “{0}” cho kỳ {1}"};
inline constexpr Text forms_are{"forms for {0}: {1}", "biểu mẫu áp dụng cho kỳ {0}: {1}"};

}  // namespace danvan::reporting::messages
