#include "cli/report_words.hpp"
#include "cli/status_columns.hpp"
#include "cli/status_tables.hpp"

#include <algorithm>
#include <set>

namespace danvan::cli {
namespace {

constexpr Text of_revision{"(revision {0})", "(lần {0})"};

/// Programs read the state's word, people what it means.
document::Word state_cell(reporting::State state, Lang lang) {
  const auto shown = [&](const Text& words) {
    return document::Word{std::string(reporting::word(state)), render(message(words), lang)};
  };
  switch (state) {
    case reporting::State::on_time:
      return shown({"on time", "đúng hạn"});
    case reporting::State::late:
      return shown({"late", "trễ hạn"});
    case reporting::State::missing:
      return shown({"missing", "chưa nộp"});
    case reporting::State::exempt:
      return shown({"exempt", "được miễn"});
  }
  throw Bug("a state has words");
}

/// What became of the last revision; which one that is, where it is not the one that stands.
document::Cell review_of(const reporting::FormStatus& row, Lang lang) {
  document::Cell cell = review_cell(row.review, lang);
  if (auto* word = std::get_if<document::Word>(&cell); word != nullptr && row.last_revision != row.revision) {
    word->shown += " " + render(message(of_revision, row.last_revision), lang);
  }
  return cell;
}

/// No row says more than is taken for granted: nothing, none, no, the first revision, handed in.
bool is_silent(const document::Table& table, std::size_t place) {
  const std::string& key = table.columns[place].key;
  return std::all_of(table.rows.begin(), table.rows.end(), [&](const document::Row& row) {
    const std::string text = document::plain_text(row.cells[place]);
    return text.empty() || text == "no" || text == "0" || (key == "revision" && text == "1") ||
           (key == "review" && text == "submitted");
  });
}

}  // namespace

document::Table status_list(const std::vector<reporting::FormStatus>& rows, const config::Definitions& definitions,
                            Date today, Lang lang) {
  const auto right = document::Align::right;
  document::Table table{"danvan.report.status.1",
                        "",
                        {
                            column("form", {"Form", "Biểu mẫu"}, lang),
                            column("unit", {"Unit", "Đơn vị"}, lang),
                            column("period", {"Period", "Kỳ"}, lang),
                            column("state", {"State", "Tình trạng"}, lang),
                            column("due", {"Due", "Hạn nộp"}, lang),
                            column("received", {"Received", "Ngày nhận"}, lang),
                            column("days_late", {"Days late", "Ngày trễ"}, lang, right),
                            column("complete", {"Full", "Đầy đủ"}, lang),
                            column("revision", {"Rev.", "Lần"}, lang, right),
                            column("warnings", {"Warn.", "Cảnh báo"}, lang, right),
                            column("extended", {"Extended", "Gia hạn"}, lang),
                            column("review", {"Review", "Xử lý"}, lang),
                            column("accepted_by", {"Accepted by", "Cấp duyệt"}, lang),
                            column("closed", {"Closed", "Đã đóng"}, lang),
                            column("review_revision", {"Of revision", "Của lần"}, lang, right),
                        },
                        {}};
  for (const reporting::FormStatus& row : rows) {
    const bool there = row.revision > 0;
    const auto if_there = [&](document::Cell cell) {
      return there ? std::move(cell) : document::Cell(document::Empty{});
    };
    table.rows.push_back(
        {{row.form->code, unit_cell(row), row.period.code(), state_cell(row.state, lang), row.due,
          day_cell(row.received), if_there(number_cell(row.days_late)), document::YesNo{row.complete},
          if_there(number_cell(row.revision)), if_there(number_cell(row.warnings)), document::YesNo{row.extended},
          review_of(row, lang), level_cell(row.review_level, definitions), document::YesNo{row.closes < today},
          row.last_revision > 0 ? number_cell(row.last_revision) : document::Cell(document::Empty{})},
         false});
  }
  return table;
}

void leave_out_silent(document::Table& table) {
  static const std::set<std::string_view> of_units{"received", "days_late", "revision",    "warnings",
                                                   "extended", "review",    "accepted_by", "closed"};
  static const std::set<std::string_view> of_sums{"exempt", "extended", "not_due"};
  const bool sums = table.schema == sums_schema;
  for (std::size_t place = table.columns.size(); place-- > 0;) {
    const std::string& key = table.columns[place].key;
    const bool told_by_review = key == "review_revision";
    if (!told_by_review && !((sums ? of_sums : of_units).contains(key) && is_silent(table, place))) {
      continue;
    }
    const auto at = static_cast<std::ptrdiff_t>(place);
    table.columns.erase(table.columns.begin() + at);
    for (document::Row& row : table.rows) {
      row.cells.erase(row.cells.begin() + at);
    }
  }
}

}  // namespace danvan::cli
