#include "config/messages.hpp"
#include "config/read.hpp"
#include "config/syntax.hpp"

#include <algorithm>

namespace danvan::config {
namespace {

std::optional<DayRule> read_day_rule(Reader& reader, std::string_view key, Need need) {
  const std::string written = reader.text(key, need);
  if (written.empty()) {
    return std::nullopt;
  }
  std::optional<DayRule> rule = parse_day_rule(written);
  if (!rule) {
    reader.fault(rule::type, reader.spot(key), message(messages::bad_day_rule));
  }
  return rule;
}

/// A form can only require what it asks for.
void read_required(Reader& reader, Form& form) {
  for (const Spot& spot : reader.references_at("required", Target::entered_indicator)) {
    form.required.push_back(spot.value);
    if (std::find(form.indicators.begin(), form.indicators.end(), spot.value) == form.indicators.end()) {
      reader.fault(rule::contradiction, spot, message(messages::required_not_in_form));
    }
  }
}

void read_due_from(Reader& reader, Form& form) {
  std::optional<Reader> due_from = reader.table("due_from");
  if (!due_from) {
    return;
  }
  form.due_kinds = due_from->references("kinds", Target::kind);
  form.due_levels = due_from->references("levels", Target::level);
  due_from->refuse_unknown();
}

/// opens <= due <= closes; of yearly forms, where days of the year and days after the end can be compared.
void check_days(const WrittenForm& written, Reading& reading) {
  const Form& form = written.form;
  if (form.period != PeriodKind::year || !written.due) {
    return;
  }
  const Date end = Period::of_year(2025).last(form.cutoff_day);
  if (form.opens && form.due.on(end) < form.opens->on(end)) {
    reading.fault(rule::contradiction, *written.due, message(messages::days_out_of_order, "opens"));
  }
  if (form.closes && form.closes->on(end) < form.due.on(end)) {
    reading.fault(rule::contradiction, *written.closes, message(messages::days_out_of_order, "due"));
  }
}

void read_days(Reader& reader, WrittenForm& written) {
  Form& form = written.form;
  form.opens = read_day_rule(reader, "opens", Need::optional);
  const std::optional<DayRule> due = read_day_rule(reader, "due", Need::required);
  form.closes = read_day_rule(reader, "closes", Need::optional);
  if (due) {
    form.due = *due;
    written.due = reader.spot("due");
    written.closes = reader.spot("closes");
  }
}

}  // namespace

WrittenForm read_form(Reader reader) {
  constexpr Word<PeriodKind> periods[] = {{"month", PeriodKind::month},
                                          {"quarter", PeriodKind::quarter},
                                          {"half", PeriodKind::half},
                                          {"nine-months", PeriodKind::nine_months},
                                          {"year", PeriodKind::year}};
  constexpr Word<OwedBy> owed[] = {{"end", OwedBy::end}, {"any", OwedBy::any}, {"start", OwedBy::start}};
  WrittenForm written;
  Form& form = written.form;
  form.code = reader.code();
  form.origin = reader.spot("code").place;
  form.name = reader.text("name");
  form.period = reader.choice("period", periods);
  form.indicators = reader.references("indicators", Target::indicator, Need::required);
  read_required(reader, form);
  read_due_from(reader, form);
  form.owed_by = reader.choice("owed_by", owed, std::optional(OwedBy::end));
  form.calendar = reader.reference("calendar", Target::calendar);
  read_days(reader, written);
  form.strict = reader.flag("strict", false);
  form.accepted_by = reader.references("accepted_by", Target::level);
  form.double_entry = reader.flag("double_entry", false);
  form.reopened_by = reader.text("reopened_by");
  const Validity validity = read_validity(reader);
  form.valid_from = validity.from;
  form.valid_to = validity.to;
  reader.refuse_unknown();
  return written;
}

Form finish_form(WrittenForm written, const std::vector<Calendar>& calendars, Reading& reading) {
  if (const Calendar* calendar = find(calendars, written.form.calendar)) {
    written.form.cutoff_day = calendar->cutoff_day;
  }
  check_days(written, reading);
  return std::move(written.form);
}

WrittenCheck read_check(Reader reader) {
  constexpr Word<bool> severities[] = {{"error", true}, {"warning", false}};
  WrittenCheck written;
  written.check.code = reader.code();
  written.check.origin = reader.spot("code").place;
  written.check.rule = reader.text("rule", Need::required);
  written.check.error = reader.choice("severity", severities, std::optional(true));
  written.rule = reader.spot("rule");
  reader.refuse_unknown();
  return written;
}

Check finish_check(WrittenCheck written, const std::vector<Indicator>& indicators, Reading& reading) {
  Check& check = written.check;
  if (check.rule.empty()) {
    return check;
  }
  std::optional<Compared> compared = parse_rule(check.rule, indicators);
  if (!compared) {
    reading.fault(rule::type, written.rule, message(messages::bad_rule));
    return check;
  }
  check.left = std::move(compared->left);
  check.right = std::move(compared->right);
  check.comparison = compared->comparison;
  for (const std::vector<std::string>* operands :
       {&check.left.plus, &check.left.minus, &check.right.plus, &check.right.minus}) {
    for (const std::string& operand : *operands) {
      reading.refer(Target::number_indicator, {written.rule.place, written.rule.field, operand});
    }
  }
  return check;
}

}  // namespace danvan::config
