#pragma once

#include "danvan/base/date.hpp"
#include "danvan/base/decimal.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/period.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What an office may define, as plain data that is already checked: every code is unique, every reference is defined,
/// every number is in range. The file's keys have the same names (formats: danvan.toml).
namespace danvan::config {

struct Office {
  std::string parent;
  std::string name;
  std::string symbol;
  std::string letter_symbol;  // of a letter (công văn), which has no type: "UBND-KGVX"
  std::string place;
  std::string contact;  // to whom reports are sent, as a letter says it
  std::string signer_authority;
  std::string signer_title;
  std::string signer_name;
  std::vector<std::string> recipients;
};

struct Ui {
  std::optional<Lang> lang;
};

/// How the record is kept.
struct RecordKeeping {
  bool on_network_drive = false;  // allowed there, by somebody who knows that its locks and syncs can be relied on
};

struct Campaign {
  std::string code;
  Date from, to;
  std::map<int, std::string> themes;
  Place origin;
};

struct Calendar {
  std::string code;
  int cutoff_day = 0;
  Place origin;
};

struct Kind {
  std::string code, name;
  std::string level;  // of units of this kind, where they do not say
  Place origin;
};

struct Level {
  std::string code, name;
  Place origin;
};

struct Field {
  std::string code, name;
  Place origin;
};

/// Evidence is an indicator's code, or `activity:KIND`.
struct Task {
  std::string code, title;
  std::vector<std::string> all, any;
  Place origin;
};

/// What an activity may be. `task` is the one that all of its kind are evidence for; empty where they serve several.
struct ActivityKind {
  std::string code, name, task;
  Place origin;
};
/// Those of a configuration that defines none: study, publicity, inspection, training, conference, document, dialogue.
std::vector<ActivityKind> usual_activity_kinds();

enum class IndicatorType { flow, stock, ratio, text };

struct Money {
  std::string purpose;  // build | replicate | commend
  std::string stage;    // planned | spent
  std::string source;
};

/// Which models of a unit, as the register counts them, an indicator reports too.
enum class CountedModels { registered, effective, recognised, outstanding, is_new, copies };

/// Units and years differ by less than this in nearly every honest figure, and a slip of the unit of measure by more.
inline constexpr int usual_outlier = 20;

struct Indicator {
  std::string code, name;
  IndicatorType type = IndicatorType::flow;
  std::string unit;
  int decimals = 0;
  std::optional<std::int64_t> min, max;  // scaled by decimals
  std::string task;
  std::optional<Money> money;
  std::string numerator, denominator;  // of a ratio
  std::optional<CountedModels> counts;
  int outlier = usual_outlier;  // factor from the unit's earlier figures at which one is doubted; 0: never
  Place origin;
};

/// A day that a form names: `12-15`, `next 01-10`, `+15d`.
struct DayRule {
  enum class Kind { day_of_year, day_of_next_year, days_after_end } kind = Kind::days_after_end;
  unsigned month = 0, day = 0;
  int days = 0;
  /// The day for a period that ends on `period_end`.
  [[nodiscard]] Date on(Date period_end) const;
};

enum class OwedBy { start, end, any };

struct Form {
  std::string code, name;
  PeriodKind period = PeriodKind::year;
  std::vector<std::string> indicators, required;
  std::vector<std::string> due_kinds, due_levels;  // empty: all units
  OwedBy owed_by = OwedBy::end;
  std::string calendar;
  int cutoff_day = 0;  // of that calendar
  std::optional<DayRule> opens, closes;
  DayRule due;
  bool strict = false;
  std::vector<std::string> accepted_by;  // levels, in the order in which they accept; empty: the office accepts once
  bool double_entry = false;             // a second person must enter it before it is accepted
  std::string reopened_by;               // who may extend a period that is closed; empty: the office
  Date valid_from = Date::beginning(), valid_to = Date::forever();
  Place origin;
};

enum class Comparison { less, less_equal, equal, greater_equal, greater };

/// Between indicators: sums of indicators and whole numbers on both sides, e.g. `mh.hieu_qua <= mh.dang_ky`.
struct Check {
  std::string code;
  std::string rule;  // as written
  struct Side {
    std::vector<std::string> plus, minus;  // indicators
    std::int64_t constant = 0;
  } left, right;
  Comparison comparison = Comparison::less_equal;
  bool error = true;  // else a warning
  Place origin;
};

/// A share of something, for quotas and votes. `strict`: "> 50%", more than, not equal.
struct Share {
  Ratio ratio{0, 1};
  bool strict = false;
};
struct Quota {
  Ratio share{0, 1};
  bool per_cluster = false;  // else of the whole
};

struct Award {
  std::string code, name, level;
  std::vector<std::string> subjects;  // unit, model, person, household
  std::optional<Share> vote_share, quorum;
  bool quorum_counts_written = false;
  int min_years_held = 0;
  std::optional<Quota> quota;
  Date valid_from = Date::beginning(), valid_to = Date::forever();
  std::string citation;
  Place origin;
};

// ---- rubrics; points are in hundredths throughout

enum class RubricSubject { unit, model, nomination, person };
enum class GroupRole { score, bonus, deduction };
enum class ItemKind { points, choice, band, ratio, count, minus, deduct, relative, figure, lateness };
enum class NotArising { full, zero, drop };
enum class Combine { mean, median, trimmed };

struct Group {
  std::string code, name;
  GroupRole role = GroupRole::score;
  std::int64_t max = 0;
  std::optional<std::int64_t> weight;
  Place origin;
};
struct Criterion {
  std::string code, group, name;
  std::int64_t max = 0;
  std::optional<std::int64_t> weight;
  Place origin;
};
struct Option {
  std::string code, name;
  std::int64_t points = 0;
  std::string veto;
  bool zero = false;
};
struct Band {
  std::optional<std::int64_t> from;  // scaled by 10^4; the last band has none
  std::int64_t points = 0;
};
struct Item {
  std::string code, of, name;
  ItemKind kind = ItemKind::points;
  ItemKind figure_as = ItemKind::points;  // of a figure: how its number becomes points
  std::int64_t max = 0, min = 0, per = 0, base = 50;
  std::optional<std::int64_t> cap;
  std::int64_t step = 1;  // hundredths: 25 is quarters of a point
  std::vector<Option> options;
  std::vector<Band> bands;
  std::string veto, indicator;
  NotArising not_arising = NotArising::full;
  Place origin;
};

/// `group:V >= 60%`, `criterion:V.1 >= 3`, `item:V.1.a >= 2`, `total >= 90`, `figure:mh.moi >= 2`.
struct Condition {
  enum class Of { total, group, criterion, item, figure } of = Of::total;
  std::string code;
  Comparison comparison = Comparison::greater_equal;
  std::int64_t value = 0;  // hundredths of a point, or of a per cent; a figure's scaled by 10^2
  bool percent = false;    // of the maximum
  std::string written;     // as in the file
};
struct Class {
  std::string code, name;
  std::int64_t min = 0;
  std::vector<Condition> requires_all;
  std::optional<Quota> quota;
  Place origin;
};
struct Veto {
  std::string code, name;
  enum class Effect { below, down, at } effect = Effect::below;
  std::string class_code;  // of below and at
  int steps = 0;           // of down
  Place origin;
};
struct Rubric {
  std::string code, title;
  RubricSubject subject = RubricSubject::unit;
  Date valid_from = Date::beginning(), valid_to = Date::forever();
  std::int64_t total_min = 0, total_max = 10000;
  std::vector<std::string> ties;  // total, group:CODE, criterion:CODE, item:CODE, code; in this order
  Combine combine = Combine::mean;
  bool blind = false;
  std::vector<Group> groups;
  std::vector<Criterion> criteria;
  std::vector<Item> items;
  std::vector<Class> classes;  // best first
  std::vector<Veto> vetoes;
  Place origin;
};

struct Definitions {
  Office office;
  Ui ui;
  RecordKeeping record;
  std::vector<Campaign> campaigns;
  std::vector<Calendar> calendars;
  std::vector<Kind> kinds;
  std::vector<Level> levels;  // from the top down
  std::vector<Field> fields;
  std::vector<Task> tasks;
  std::vector<ActivityKind> activity_kinds = usual_activity_kinds();
  std::vector<Indicator> indicators;
  std::vector<Form> forms;
  std::vector<Check> checks;
  std::vector<Award> awards;
  std::vector<Rubric> rubrics;
};

/// The definition with this code, or null. For dated ones (forms, awards, rubrics) use `find_on`.
template <typename T>
const T* find(const std::vector<T>& all, std::string_view code) {
  for (const T& one : all) {
    if (one.code == code) {
      return &one;
    }
  }
  return nullptr;
}

/// The version of a dated definition that is valid on that day, or null.
template <typename T>
const T* find_on(const std::vector<T>& all, std::string_view code, Date on) {
  for (const T& one : all) {
    if (one.code == code && one.valid_from <= on && on < one.valid_to) {
      return &one;
    }
  }
  return nullptr;
}

/// Their codes, for suggestions.
template <typename T>
std::vector<std::string> codes(const std::vector<T>& all) {
  std::vector<std::string> out;
  out.reserve(all.size());
  for (const T& one : all) {
    out.push_back(one.code);
  }
  return out;
}

}  // namespace danvan::config
