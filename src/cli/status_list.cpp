#include "cli/report_words.hpp"
#include "cli/status_columns.hpp"
#include "cli/status_tables.hpp"

namespace danvan::cli {
namespace {

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
                            column("days_late", {"Days late", "Số ngày trễ"}, lang, right),
                            column("complete", {"Complete", "Đầy đủ"}, lang),
                            column("revision", {"Revision", "Lần"}, lang, right),
                            column("warnings", {"Warnings", "Cảnh báo"}, lang, right),
                            column("extended", {"Extended", "Gia hạn"}, lang),
                            column("review", {"Review", "Xử lý"}, lang),
                            column("accepted_by", {"Accepted by", "Cấp duyệt"}, lang),
                            column("closed", {"Closed", "Đã đóng"}, lang),
                        },
                        {}};
  for (const reporting::FormStatus& row : rows) {
    const bool there = row.revision > 0;
    const auto if_there = [&](document::Cell cell) {
      return there ? std::move(cell) : document::Cell(document::Empty{});
    };
    table.rows.push_back({{row.form->code, unit_cell(row), row.period.code(), state_cell(row.state, lang), row.due,
                           day_cell(row.received), if_there(number_cell(row.days_late)), document::YesNo{row.complete},
                           if_there(number_cell(row.revision)), if_there(number_cell(row.warnings)),
                           document::YesNo{row.extended}, review_cell(row.review, lang),
                           level_cell(row.review_level, definitions), document::YesNo{row.closes < today}},
                          false});
  }
  return table;
}

}  // namespace danvan::cli
