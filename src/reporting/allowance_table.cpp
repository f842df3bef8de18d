#include "reporting/allowance_table.hpp"

#include "danvan/reporting/allowances.hpp"
#include "danvan/store/next_number.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::reporting {

Allowances Allowances::load(store::Store& store, Period period) {
  Allowances loaded;
  SQLite::Statement extensions(store.database(), R"(
    SELECT unit, form, until_day, on_day, reason
    FROM report_extension
    WHERE period = ?1
    ORDER BY id)");
  extensions.bind(1, period.number());
  while (extensions.executeStep()) {
    loaded.m_extensions[{extensions.getColumn(0).getInt64(), extensions.getColumn(1).getInt64()}] = {
        Date(extensions.getColumn(2).getInt()), Date(extensions.getColumn(3).getInt()),
        extensions.getColumn(4).getString()};
  }
  SQLite::Statement exemptions(store.database(), R"(
    SELECT unit, form, on_day, reason
    FROM report_exemption
    WHERE period = ?1)");
  exemptions.bind(1, period.number());
  while (exemptions.executeStep()) {
    loaded.m_exemptions[{exemptions.getColumn(0).getInt64(), exemptions.getColumn(1).getInt64()}] = {
        Date(exemptions.getColumn(2).getInt()), exemptions.getColumn(3).getString()};
  }
  return loaded;
}

AllowanceWriter::AllowanceWriter(store::Write& write)
    : m_extend(std::make_unique<SQLite::Statement>(write.database(), R"(
        INSERT INTO report_extension (period, unit, form, on_day, reason, id, until_day)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))")),
      m_exempt(std::make_unique<SQLite::Statement>(write.database(), R"(
        INSERT INTO report_exemption (period, unit, form, on_day, reason, id)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6))")),
      m_next_extension(store::next_number(write, "report_extension")),
      m_next_exemption(store::next_number(write, "report_exemption")) {}

AllowanceWriter::~AllowanceWriter() = default;

void AllowanceWriter::insert(const Allowance& allowance) {
  SQLite::Statement& insert = allowance.until ? *m_extend : *m_exempt;
  insert.reset();
  insert.bind(1, allowance.period.number());
  insert.bind(2, allowance.unit);
  insert.bind(3, allowance.form);
  insert.bind(4, allowance.on.days());
  insert.bind(5, allowance.reason);
  insert.bind(6, allowance.until ? m_next_extension++ : m_next_exemption++);
  if (allowance.until) {
    insert.bind(7, allowance.until->days());
  }
  insert.exec();
}

}  // namespace danvan::reporting
