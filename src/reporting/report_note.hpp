#pragma once

#include "reporting/messages_rollup.hpp"
#include "reporting/record.hpp"

namespace danvan::reporting {

/// Of a submission whose rows give its note in two ways (RP-62).
inline Fault two_notes(std::int64_t line, std::string note, std::int64_t first) {
  return {line,
          Column::report_note,
          std::move(note),
          "RP-62",
          message(messages::note_differs, first),
          message(messages::note_differs_cure)};
}

}  // namespace danvan::reporting
