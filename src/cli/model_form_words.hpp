#pragma once

#include "danvan/base/error.hpp"
#include "danvan/base/message.hpp"
#include "danvan/document/table.hpp"

#include <string_view>

namespace danvan::cli {

/// What people call an entry of a model's registration form.
struct FormWord {
  std::string_view column;
  Text said;
};
inline constexpr FormWord form_words[] = {
    {"rationale", {"Situation and reasons", "Thực trạng, lý do"}},
    {"objective", {"Objective", "Mục tiêu"}},
    {"targets", {"Targets", "Chỉ tiêu"}},
    {"content", {"Content and ways", "Nội dung, cách thức"}},
    {"address", {"Address", "Địa chỉ"}},
    {"area", {"Area", "Địa bàn"}},
    {"beneficiaries", {"Beneficiaries", "Đối tượng"}},
    {"resources", {"Resources (money or workdays)", "Nguồn lực (kinh phí hoặc ngày công)"}},
    {"budget_state", {"State budget (đồng)", "Ngân sách nhà nước (đồng)"}},
    {"budget_social", {"Social contributions (đồng)", "Xã hội hóa (đồng)"}},
    {"workdays", {"Workdays", "Ngày công"}},
    {"start", {"Begins on", "Bắt đầu"}},
    {"review_on", {"To be evaluated on", "Thời điểm đánh giá"}},
    {"outputs", {"Verifiable outputs", "Sản phẩm kiểm chứng được"}},
    {"sustainability", {"Upkeep and replication", "Khả năng duy trì, nhân rộng"}},
};

inline document::Word form_word(std::string_view column, Lang lang) {
  for (const FormWord& word : form_words) {
    if (word.column == column) {
      return {std::string(column), render(message(word.said), lang)};
    }
  }
  throw Bug("every entry of the form has its word");
}

}  // namespace danvan::cli
