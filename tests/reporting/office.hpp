#pragma once

#include "danvan/register/add_units.hpp"
#include "danvan/reporting/check.hpp"
#include "danvan/reporting/completeness.hpp"
#include "danvan/reporting/figures.hpp"
#include "danvan/reporting/owed.hpp"
#include "danvan/reporting/revisions.hpp"
#include "danvan/reporting/submit.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace danvan::reporting::test {

inline Date day(std::string_view iso) {
  return Date::parse(iso).value();
}
inline Period period(std::string_view code) {
  return Period::parse(code).value();
}

/// `a` to `e`: whole numbers but `b` (one decimal, 0 to 1000); `loi` a text; `tl` = a / b.
inline config::Definitions definitions() {
  using config::IndicatorType;
  config::Definitions made;
  made.kinds = {{"so", "Sở", "province", {}}, {"huyen", "Huyện", "district", {}}, {"xa", "Xã", "commune", {}}};
  for (const char* code : {"a", "b", "c", "d", "e", "loi", "tl"}) {
    config::Indicator one;
    one.code = code;
    one.name = code;
    made.indicators.push_back(one);
  }
  made.indicators[1].decimals = 1;
  made.indicators[1].min = 0;
  made.indicators[1].max = 10000;
  made.indicators[5].type = IndicatorType::text;
  made.indicators[6].type = IndicatorType::ratio;
  made.indicators[6].numerator = "a";
  made.indicators[6].denominator = "b";
  config::Form year;
  year.code = "nam";
  year.indicators = {"a", "b", "c", "loi"};
  year.required = {"a", "b"};
  year.due_kinds = {"so", "huyen"};
  year.opens = config::DayRule{config::DayRule::Kind::day_of_year, 10, 1, 0};
  year.due = {config::DayRule::Kind::day_of_year, 12, 15, 0};
  year.closes = config::DayRule{config::DayRule::Kind::day_of_next_year, 1, 31, 0};
  config::Form extra = year;
  extra.code = "phu";
  extra.indicators = {"c", "d"};
  extra.required = {};
  config::Form month;
  month.code = "thang";
  month.period = PeriodKind::month;
  month.indicators = {"e"};
  month.required = {"e"};
  month.strict = true;
  month.due = {config::DayRule::Kind::days_after_end, 0, 0, 5};
  made.forms = {year, extra, month};
  config::Check check;
  check.code = "BC-01";
  check.rule = "a <= b";
  check.left.plus = {"a"};
  check.right.plus = {"b"};
  made.checks = {check};
  return made;
}

/// An office with three units and a record in a folder of its own, on 20 December 2025.
class Office {
 public:
  Office() : m_folder(make_folder()), m_store(make_store(m_folder)) {
    add("S01", "so");
    add("S02", "so");
    add("X01", "xa");
    add("H01", "huyen", day("2025-07-01"));
  }
  ~Office() { std::filesystem::remove_all(m_folder); }
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  void add(const std::string& code, const std::string& kind, Date to = Date::forever()) {
    registry::UnitRow row;
    row.code = code;
    row.name = code;
    row.kind = kind;
    row.to = to;
    store::Write write(m_store, {"test", "add", now}, store::DryRun::no);
    registry::add_unit(write, definitions, row);
    write.commit();
  }

  /// Submits the text as a file; commits what was taken, as the frame does.
  SubmitOutcome submit(std::string_view text, std::string reason = {}, bool partial = false) {
    faults.clear();
    std::ofstream(m_folder / "in.csv", std::ios::binary) << text;
    Diagnostics diagnostics([this](const Diagnostic& one) { faults.push_back(one); });
    store::Write write(m_store, {"test", "submit", now}, store::DryRun::no);
    const SubmitOptions options{now.local_date(), numbers, std::move(reason), partial, batch};
    const SubmitOutcome outcome =
        submit_csv(write, definitions, (m_folder / "in.csv").string(), {}, options, diagnostics);
    entry.reset();
    if (diagnostics.empty() || partial) {
      entry = write.commit();
    }
    return outcome;
  }

  SubmitOutcome submit_single(const OneSubmission& one, std::string reason = {}) {
    faults.clear();
    Diagnostics diagnostics([this](const Diagnostic& fault) { faults.push_back(fault); });
    store::Write write(m_store, {"test", "submit", now}, store::DryRun::no);
    const SubmitOptions options{now.local_date(), numbers, std::move(reason), false, batch};
    const SubmitOutcome outcome = submit_one(write, definitions, one, options, diagnostics);
    entry.reset();
    if (diagnostics.empty()) {
      entry = write.commit();
    }
    return outcome;
  }

  /// "2:3 RP-04, 5:1 RP-01": where each fault stands, and its rule.
  [[nodiscard]] std::string places() const {
    std::string out;
    for (const Diagnostic& one : faults) {
      out += fmt::format("{}{}:{} {}", out.empty() ? "" : ", ", one.place.line, one.place.column, one.rule);
    }
    return out;
  }
  /// "H01 r2 a=12 b=-" of the unit's revisions.
  [[nodiscard]] std::string kept(std::string_view unit, std::string_view code = "2025") {
    std::string out;
    for (const Revision& one : revisions(m_store, id(unit), period(code))) {
      out += fmt::format("{}{} r{}", out.empty() ? "" : "; ", one.form, one.revision);
      for (const Revision::Value& value : one.values) {
        out += fmt::format(" {}={}", value.indicator, value.text);
      }
    }
    return out;
  }
  [[nodiscard]] std::int64_t id(std::string_view unit) { return registry::Units::load(m_store).require(unit).id; }
  [[nodiscard]] store::Store& store() { return m_store; }

  config::Definitions definitions = test::definitions();
  std::vector<Diagnostic> faults;
  std::optional<store::Entry> entry;
  NumberStyle numbers = NumberStyle::plain;
  std::size_t batch = 1000;
  Instant now = Instant::parse("2025-12-20T02:00:00Z").value();

 private:
  static std::filesystem::path make_folder() {
    // In memory where there is such a place: what is tested here is not the disk.
    const std::filesystem::path memory = "/dev/shm";
    std::string name = ((std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path()) /
                        "danvan-reporting-XXXXXX")
                           .string();
    ensure(mkdtemp(name.data()) != nullptr, "a temporary folder can be made");
    return name;
  }
  static store::Store make_store(const std::filesystem::path& folder) {
    store::Store::create(folder / "danvan.db");
    return store::Store::open(folder / "danvan.db", store::Access::write);
  }

  std::filesystem::path m_folder;
  store::Store m_store;
};

}  // namespace danvan::reporting::test
