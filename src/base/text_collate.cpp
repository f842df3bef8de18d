#include "base/icu.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/text.hpp"

#include <unicode/ucol.h>

#include <memory>

namespace danvan {
namespace {

struct CloseCollator {
  void operator()(UCollator* collator) const { ucol_close(collator); }
};

/// Opened on first use: it costs more than most commands take.
const UCollator* vietnamese_collator() {
  static const std::unique_ptr<UCollator, CloseCollator> collator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UCollator, CloseCollator> opened(ucol_open("vi", &status));
    icu::require(status, "ICU has the Vietnamese collation");
    return opened;
  }();
  return collator.get();
}

}  // namespace

int compare_vietnamese(std::string_view a, std::string_view b) {
  if (a == b) {
    return 0;
  }
  ensure(a.size() < 0x3FFF'FFFF && b.size() < 0x3FFF'FFFF, "a text is shorter than 1 GiB");
  UErrorCode status = U_ZERO_ERROR;
  const UCollationResult order = ucol_strcollUTF8(vietnamese_collator(), a.data(), static_cast<std::int32_t>(a.size()),
                                                  b.data(), static_cast<std::int32_t>(b.size()), &status);
  icu::require(status, "ICU compares every two texts");
  if (order != UCOL_EQUAL) {
    return order == UCOL_LESS ? -1 : 1;
  }
  return a < b ? -1 : 1;  // texts that only look alike still need one order everywhere
}

}  // namespace danvan
