#pragma once

#include "danvan/base/message.hpp"

#include <string_view>

namespace danvan::cli {

/// What people call a table or a column of the record; null for a name that is not in the schema. A name means the same
/// wherever it stands.
const Text* schema_word(std::string_view name);

}  // namespace danvan::cli
