#include "danvan/base/error.hpp"

namespace danvan {

Bug::Bug(std::string_view broken, std::source_location where)
    : m_text(fmt::format("{} ({}:{})", broken, where.file_name(), where.line())) {}

}  // namespace danvan
