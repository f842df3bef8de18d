#include "summary/facts.hpp"
#include "summary/report_sections.hpp"
#include "summary/wording.hpp"

namespace danvan::summary {
namespace {

/// A page that nobody reads to the end hides what it says; the rest stands in the table's CSV.
constexpr std::size_t most_printed_rows = 300;

std::string theme_of(const Facts& facts) {
  for (const config::Campaign& campaign : facts.definitions.campaigns) {
    if (const auto found = campaign.themes.find(facts.year); found != campaign.themes.end()) {
      return found->second;
    }
  }
  return {};
}

void add_tables(std::vector<document::Block>& body, const std::vector<Part>& parts,
                std::initializer_list<std::string_view> ids) {
  for (const std::string_view id : ids) {
    for (const Part& part : parts) {
      if (part.id == id && part.size() > 0) {
        body.emplace_back(printed_table(part));
      }
    }
  }
}

/// The letter without its body.
document::Letter letterhead(const Facts& facts) {
  const config::Office& office = facts.definitions.office;
  const Date cut_off = facts.head.at.local_date();
  return {
      .parent = office.parent,
      .name = office.name,
      .symbol = office.symbol,
      .number = std::nullopt,
      .place = office.place,
      .date = cut_off,
      .type = wording::type,
      .subject = fmt::format(wording::subject_line, facts.year),
      .basis = fmt::format(fmt::runtime(facts.past ? wording::basis_then : wording::basis), cut_off.vietnamese(),
                           document::vietnamese_number(facts.head.sequence, 0), hex(facts.head.digest).substr(0, 12)),
      .body = {},
      .recipients = office.recipients,
      .signer_authority = office.signer_authority,
      .signer_title = office.signer_title,
      .signer_name = office.signer_name};
}

}  // namespace

document::Table printed_table(const Part& part) {
  const auto skip = static_cast<std::ptrdiff_t>(part.unprinted);
  const auto printed = static_cast<std::ptrdiff_t>(part.unprinted + part.printed);
  document::Table table{part.table.schema,
                        fmt::format(wording::caption, part.id.substr(1), part.table.title),
                        {part.table.columns.begin() + skip, part.table.columns.begin() + printed},
                        {}};
  const std::size_t rows = part.size();
  const std::size_t totals = rows > 0 && part.at(rows - 1).row.total ? 1 : 0;
  const bool shortened = rows > most_printed_rows;
  if (shortened) {
    table.title +=
        fmt::format(wording::shortened, document::vietnamese_number(static_cast<std::int64_t>(most_printed_rows), 0),
                    document::vietnamese_number(static_cast<std::int64_t>(rows - totals), 0), part.id);
  }
  const auto print = [&](std::size_t place) {
    document::Row row = part.at(place).row;
    for (auto rate = part.printed_rates.lower_bound({place, 0});
         rate != part.printed_rates.end() && rate->first.first == place; ++rate) {
      row.cells[rate->first.second] = rate->second;
    }
    table.rows.push_back({{row.cells.begin() + skip, row.cells.begin() + printed}, row.total});
  };
  for (std::size_t i = 0; i < (shortened ? most_printed_rows : rows); ++i) {
    print(i);
  }
  if (shortened && totals > 0) {
    print(rows - 1);
  }
  return table;
}

document::Letter report(const Facts& facts, const std::vector<Part>& parts) {
  document::Letter letter = letterhead(facts);
  std::vector<document::Block>& body = letter.body;
  using Style = document::Paragraph::Style;
  const auto say = [&](Style style, std::string text) {
    body.emplace_back(document::Paragraph{style, std::move(text)});
  };

  say(Style::heading1, wording::section_1);
  if (const std::string theme = theme_of(facts); !theme.empty()) {
    say(Style::body, fmt::format(wording::theme, facts.year, theme));
  }
  for (document::Paragraph& line : task_lines(facts)) {
    body.emplace_back(std::move(line));
  }
  for (document::Paragraph& line : money_lines(facts)) {
    body.emplace_back(std::move(line));
  }
  add_tables(body, parts, {"T11", "T8"});

  say(Style::heading1, wording::section_2);
  say(Style::heading2, wording::models_heading);
  for (document::Paragraph& line : model_lines(facts)) {
    body.emplace_back(std::move(line));
  }
  add_tables(body, parts, {"T1", "T2"});
  if (!facts.models.waiting.empty()) {
    add_tables(body, parts, {"T2a"});
  }
  add_tables(body, parts, {"T6"});
  say(Style::heading2, wording::classes_heading);
  for (document::Paragraph& line : class_lines(facts)) {
    body.emplace_back(std::move(line));
  }
  add_tables(body, parts, {"T10"});
  for (document::Paragraph& line : class_notes(facts)) {
    body.emplace_back(std::move(line));
  }
  say(Style::heading2, wording::reports_heading);
  for (document::Paragraph& line : submission_lines(facts)) {
    body.emplace_back(std::move(line));
  }
  add_tables(body, parts, {"T9"});

  say(Style::heading1, wording::section_3);
  for (document::Paragraph& line : assessment_lines(facts)) {
    body.emplace_back(std::move(line));
  }
  say(Style::heading1, fmt::format(wording::section_4, facts.year + 1));
  say(Style::body, wording::plan);
  say(Style::note, wording::legend);
  return letter;
}

Summary of_year(store::Store& store, const config::Definitions& definitions, int year) {
  const Facts facts = gather(store, definitions, year);
  Summary summary;
  // Each of them in every summary, with or without rows: in the same folder it replaces that of an earlier run.
  summary.parts = {by_field(facts), by_unit(facts),    unassigned(facts), outstanding(facts),
                   money(facts),    submission(facts), classes(facts),    task_matrix(facts)};
  summary.letter = report(facts, summary.parts);
  return summary;
}

}  // namespace danvan::summary
