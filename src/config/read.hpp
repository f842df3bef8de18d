#pragma once

#include "config/reader.hpp"
#include "danvan/config/definitions.hpp"

/// One function for each kind of table in danvan.toml.
namespace danvan::config {

Office read_office(Reader reader);
Ui read_ui(Reader reader);
RecordKeeping read_record_keeping(Reader reader);
Campaign read_campaign(Reader reader);
Calendar read_calendar(Reader reader);
Kind read_kind(Reader reader);
Level read_level(Reader reader);
Field read_field(Reader reader);
Task read_task(Reader reader);
ActivityKind read_activity_kind(Reader reader);
Indicator read_indicator(Reader reader);
/// A form; whether its days are in order shows once the calendars are known: `finish_form`.
struct WrittenForm {
  Form form;
  std::optional<Spot> due, closes;
};
WrittenForm read_form(Reader reader);
Form finish_form(WrittenForm written, const std::vector<Calendar>& calendars, Reading& reading);
/// A check between indicators; its rule is understood once all indicators are known: `finish_check`.
struct WrittenCheck {
  Check check;
  Spot rule;
};
WrittenCheck read_check(Reader reader);
Check finish_check(WrittenCheck written, const std::vector<Indicator>& indicators, Reading& reading);
Award read_award(Reader reader);
Rubric read_rubric(Reader reader);
Item read_item(Reader reader);

/// `quota = { share = 0.25, per = "cluster" }`.
std::optional<Quota> read_quota(Reader& reader);
struct Validity {
  Date from, to;
};
/// valid_from (that day included) and valid_to (excluded).
Validity read_validity(Reader& reader);

/// Codes defined twice in a rubric, and its references to its own parts.
void check_rubric(Reading& reading, const Rubric& rubric, const std::string& path);
/// References from one definition to another, codes defined twice, and what follows from both.
void check_definitions(Reading& reading, Definitions& definitions);

}  // namespace danvan::config
