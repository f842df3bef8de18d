#include "cli/row_changes.hpp"

#include "cli/moment.hpp"
#include "cli/report_words.hpp"
#include "cli/schema_words.hpp"
#include "danvan/commendation/references.hpp"
#include "danvan/evaluation/references.hpp"
#include "danvan/reporting/entry_figures.hpp"
#include "danvan/store/definitions.hpp"
#include "danvan/store/named_changes.hpp"

#include <charconv>

namespace danvan::cli {
namespace {

constexpr Text not_an_entry{"“{0}” is not the number of an entry", "“{0}” không phải là số mục sổ"};

constexpr Text figure_word{"figure", "số liệu"};
constexpr Text added{"added", "thêm"};
constexpr Text changed{"changed", "sửa"};
constexpr Text removed{"removed", "bỏ"};

document::Word word(const char* code, const Text& shown, Lang lang) {
  return {code, render(message(shown), lang)};
}

document::Word word_of(store::RowChange::Operation operation, Lang lang) {
  switch (operation) {
    case store::RowChange::Operation::added:
      return word("added", added, lang);
    case store::RowChange::Operation::changed:
      return word("changed", changed, lang);
    case store::RowChange::Operation::removed:
      return word("removed", removed, lang);
  }
  throw Bug("an operation is one of three");
}

template <typename... Cases>
struct Either : Cases... {
  using Cases::operator()...;
};
template <typename... Cases>
Either(Cases...) -> Either<Cases...>;

bool is_open(Date day) {
  return day == Date::beginning() || day == Date::forever();
}

bool is_digest(std::string_view value) {
  return value.size() == 2 * Digest{}.size() && value.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// People read words, programs the schema's names.
document::Word schema_cell(const std::string& name, Lang lang) {
  const Text* known = schema_word(name);
  return known == nullptr ? document::Word{name, name} : word(name.c_str(), *known, lang);
}

std::string for_programs(const store::Fact& fact) {
  return std::visit(Either{[](const std::string& text) { return text; }, [](Date day) { return day.iso(); },
                           [](Period period) { return period.code(); }, [](Instant moment) { return moment.utc(); }},
                    fact.value);
}

/// `…` where a time has no beginning or no end.
std::string for_people(const store::Fact& fact) {
  const auto* day = std::get_if<Date>(&fact.value);
  const auto* moment = std::get_if<Instant>(&fact.value);
  return day != nullptr      ? (is_open(*day) ? "…" : day->vietnamese())
         : moment != nullptr ? moment->local() + " +07:00"
                             : for_programs(fact);
}

/// `period 2025, unit S01`; a code and a number say enough alone.
document::Cell name_cell(const std::vector<store::Fact>& facts, Lang lang) {
  document::Word name;
  for (const store::Fact& fact : facts) {
    const bool first = &fact == &facts.front();
    const bool alone = facts.size() == 1 && (fact.column == "code" || fact.column == "id");
    name.code += (first ? "" : ",") + for_programs(fact);
    name.shown += (first ? "" : ", ") + (alone ? "" : schema_cell(fact.column, lang).shown + " ") + for_people(fact);
  }
  return name;
}

/// People know a digest by its beginning, as history shows it; whole it would be wider than a terminal allows.
document::Cell text_cell(const std::string& text) {
  constexpr std::size_t beginning = 12;
  return is_digest(text) ? document::Cell(document::Word{text, text.substr(0, beginning) + "…"}) : document::Cell(text);
}

document::Cell cell(const Job& job, const std::vector<store::Fact>& facts) {
  if (facts.empty()) {
    return document::Empty{};
  }
  if (facts.size() > 1) {
    return name_cell(facts, job.lang());
  }
  return std::visit(
      Either{[](const std::string& text) { return text_cell(text); },
             [](Date day) { return is_open(day) ? document::Cell(document::Missing{}) : document::Cell(day); },
             [](Period period) { return document::Cell(period.code()); },
             [&](Instant moment) { return moment_cell(job, moment); }},
      facts.front().value);
}

/// A figure stands below the report that brought or took it, as if it were a row of its own.
document::Row figure_row(const store::NamedChange& report, const reporting::FigureChange& figure,
                         const config::Definitions& definitions, Lang lang) {
  const store::RowChange::Operation operation = figure.before.empty()  ? store::RowChange::Operation::added
                                                : figure.after.empty() ? store::RowChange::Operation::removed
                                                                       : store::RowChange::Operation::changed;
  const config::Indicator* indicator = config::find(definitions.indicators, figure.indicator);
  return {{word_of(operation, lang), word("figure", figure_word, lang), name_cell(report.key, lang), figure.indicator,
           figure_cell(figure.before, indicator), figure_cell(figure.after, indicator)}};
}

}  // namespace

document::Table table_of(Job& job, const std::vector<store::RowChange>& changes, std::string schema) {
  const Lang lang = job.lang();
  const bool vi = lang == Lang::vi;
  document::Table table{std::move(schema),
                        "",
                        {{"operation", vi ? "Việc" : "Operation"},
                         {"table", vi ? "Bảng" : "Table"},
                         {"key", vi ? "Khóa" : "Key"},
                         {"column", vi ? "Cột" : "Column"},
                         {"before", vi ? "Trước" : "Before"},
                         {"after", vi ? "Sau" : "After"}},
                        {}};
  const config::Definitions definitions = store::definitions(job.store());
  const std::vector<store::NamedChange> named = store::named(job.store(), changes, loose_references(definitions));
  const auto figures = reporting::figures_of(job.store(), changes);
  for (std::size_t i = 0; i < named.size(); ++i) {
    const store::NamedChange& change = named[i];
    for (const store::NamedChange::Column& column : change.columns) {
      table.rows.push_back(
          {{word_of(change.operation, lang), schema_cell(change.table, lang), name_cell(change.key, lang),
            schema_cell(column.name, lang), cell(job, column.before), cell(job, column.after)}});
    }
    for (const reporting::FigureChange& figure : figures[i]) {
      table.rows.push_back(figure_row(change, figure, definitions, lang));
    }
  }
  return table;
}

std::vector<store::LooseReference> loose_references(const config::Definitions& definitions) {
  return {commendation::nomination_subject(), evaluation::round_subject(definitions)};
}

std::int64_t entry_number(const Job& job) {
  const std::string word = job.argument("ENTRY");
  std::int64_t sequence = 0;
  const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), sequence);
  if (fault != std::errc{} || end != word.data() + word.size()) {
    throw job.usage(message(not_an_entry, word));
  }
  return sequence;
}

}  // namespace danvan::cli
