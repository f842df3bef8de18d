#pragma once

#include "reporting/intake.hpp"

#include <array>

namespace danvan::reporting {

/// The cells of one row by Column; empty where nothing is given.
struct Cells {
  std::array<std::string_view, 8> text;
  std::int64_t line = 0;
  bool broken = false;  // something in the row was reported already

  [[nodiscard]] std::string_view operator[](Column column) const { return text[static_cast<std::size_t>(column)]; }
};

/// Checks rows and hands them to the intake as records: codes exist, the indicator is in the form, number, range, day.
class Rows {
 public:
  Rows(const registry::Units& units, Catalogue& catalogue, NumberStyle numbers, Intake& intake)
      : m_units(units), m_catalogue(catalogue), m_numbers(numbers), m_intake(intake) {}
  void take(const Cells& cells);

 private:
  void fault(const Cells& cells, Column column, std::string rule, Message reason, Message cure);
  const registry::Unit* unit(const Cells& cells);
  const PeriodForms* period(const Cells& cells);
  std::optional<std::size_t> indicator(const Cells& cells);
  std::int64_t form(const Cells& cells, const PeriodForms& period, std::optional<std::size_t> indicator);
  void unknown_form(const Cells& cells, const std::vector<std::string>& usable, const Message& list);
  std::int64_t named_form(const Cells& cells, const PeriodForms& period, std::optional<std::size_t> indicator);
  std::int64_t only_form(const Cells& cells, const PeriodForms& period, std::optional<std::size_t> indicator);
  std::int32_t received(const Cells& cells);
  void read(const Cells& cells, const config::Indicator& indicator, Record& row);
  Message suggestion(std::string_view wanted, const std::vector<std::string>& known, Message otherwise);

  const registry::Units& m_units;
  Catalogue& m_catalogue;
  NumberStyle m_numbers;
  Intake& m_intake;
  bool m_sound = true;            // the row at hand
  std::size_t m_suggestions = 0;  // finding the nearest code reads all codes: only for faults that are shown
  std::string m_period_text, m_received_text;  // of the row before, and what they came to
  const PeriodForms* m_period = nullptr;
  std::int32_t m_received = Record::no_day;
};

}  // namespace danvan::reporting
