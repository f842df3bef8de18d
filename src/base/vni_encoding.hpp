#pragma once

#include "base/legacy_encoding.hpp"

namespace danvan {

std::unique_ptr<LegacyDecoder> make_vni_decoder();

}  // namespace danvan
