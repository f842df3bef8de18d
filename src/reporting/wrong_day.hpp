#pragma once

#include "reporting/messages.hpp"
#include "reporting/messages_submit.hpp"

namespace danvan::reporting {

/// Why a text is no day: it is not written as one, or there is no such day.
inline Message wrong_day(std::string_view text) {
  const bool iso = text.size() == 10 && text[4] == '-' && text[7] == '-';
  const bool vietnamese = text.size() == 10 && text[2] == '/' && text[5] == '/';
  return message(iso || vietnamese ? messages::not_a_date : messages::not_written_as_date, text);
}

}  // namespace danvan::reporting
