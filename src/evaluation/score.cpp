#include "danvan/evaluation/score.hpp"

#include "evaluation/messages.hpp"
#include "evaluation/sheet_writer.hpp"
#include "evaluation/suggest.hpp"

#include <algorithm>
#include <unordered_set>

namespace danvan::evaluation {
namespace {

/// Parts (stage, evaluator, subject) with a fault in them.
using Parts = std::unordered_set<std::uint64_t>;

MarkIntake intake_of(store::Write& write, const RoundFile& file, NumberStyle numbers) {
  return {file, evaluators(write.store()), registry::Units::load(write.store()), numbers};
}

struct ReadMarks {
  SortedRuns<MarkRecord> records;
  MarkNotes notes;
  Parts faulty;
};

ReadMarks read_marks(CsvReader& reader, MarkIntake& intake, std::string_view default_stage) {
  namespace column = score_column;
  ReadMarks read;
  while (reader.next()) {
    WrittenMark mark{reader.cell(column::round), reader.cell(column::evaluator), reader.cell(column::subject),
                     reader.cell(column::item),  reader.cell(column::value),     reader.cell(column::stage),
                     reader.cell(column::note)};
    mark.stage = mark.stage.empty() ? default_stage : mark.stage;
    TakenMark taken = intake.take(mark);
    if (reader.broken() || !taken.faults.empty()) {
      if (taken.part) {
        read.faulty.insert(*taken.part);
      }
      for (MarkFault& fault : taken.faults) {
        if (!reader.broken() || !fault.value.empty()) {  // a cell may be empty because the row is broken
          reader.reject(fault.column, std::move(fault.reason), std::move(fault.cure), std::move(fault.rule));
        }
      }
      continue;
    }
    taken.record.line = static_cast<std::uint32_t>(reader.line());
    read.records.add(taken.record);
    if (!mark.note.empty()) {
      read.notes.insert_or_assign(taken.record.key, std::string(mark.note));
    }
  }
  return read;
}

/// A mark given a second time, and the line of the first.
struct Again {
  std::uint32_t line = 0, first_line = 0;
  std::uint64_t key = 0;
  auto operator<=>(const Again&) const = default;
};

/// Reports every mark given a second time, by line, each naming the first.
Parts reject_duplicates(SortedRuns<MarkRecord>& records, const RoundFile& file, const MarkIntake& intake,
                        CsvReader& reader) {
  SortedRuns<Again> found;
  Parts parts;
  std::optional<MarkRecord> first;
  records.each([&](const MarkRecord& mark) {
    if (!first || first->key != mark.key) {
      first = mark;
      return;
    }
    found.add({mark.line, first->line, mark.key});
    parts.insert(mark_record::part(mark.key));
  });
  found.each([&](const Again& again) {
    const std::string& item = file.scheme.rubric().items[intake.item_at(mark_record::item(again.key))].code;
    const std::string& evaluator = intake.evaluators()[mark_record::evaluator(mark_record::sheet(again.key))].code;
    reader.reject_at(again.line, score_column::item, item,
                     message(messages::marked_twice, evaluator, item,
                             file.subjects[mark_record::subject(again.key)].code, again.first_line),
                     message(messages::leave_one), "DG-11");
  });
  return parts;
}

/// One sheet after the other, without the parts that have a fault.
void put_sheets(SheetWriter& writer, ReadMarks& read) {
  std::vector<MarkRecord> sheet;
  const auto put = [&] {
    if (!sheet.empty()) {
      writer.put(sheet, read.notes);
      sheet.clear();
    }
  };
  read.records.each([&](const MarkRecord& mark) {
    if (!sheet.empty() && mark_record::sheet(mark.key) != mark_record::sheet(sheet.front().key)) {
      put();
    }
    if (!read.faulty.contains(mark_record::part(mark.key))) {
      sheet.push_back(mark);
    }
  });
  put();
}

}  // namespace

ScoreOutcome submit_scores(store::Write& write, const config::Definitions& definitions, const ScoresFile& request,
                           Diagnostics& diagnostics) {
  const RoundFile file = load_round(write.store(), definitions, request.round);
  MarkIntake intake = intake_of(write, file, request.numbers);
  CsvReader reader(request.path, score_columns, request.csv, diagnostics);
  ReadMarks read = read_marks(reader, intake, request.stage.value_or(""));
  read.faulty.merge(reject_duplicates(read.records, file, intake, reader));
  if (!diagnostics.empty() && !request.partial) {
    return {};
  }
  SheetWriter writer(write, file, intake, request.received);
  put_sheets(writer, read);
  return writer.finish();
}

ScoreOutcome submit_scores(store::Write& write, const config::Definitions& definitions, const ScoresGiven& given) {
  const RoundFile file = load_round(write.store(), definitions, given.round);
  MarkIntake intake = intake_of(write, file, given.numbers);
  const std::string note = clean_option(given.note, "--note");
  constexpr const char* options[] = {"ROUND", "--evaluator", "SUBJECT", "--set", "--set", "--stage", "--note"};
  std::vector<MarkRecord> records;
  MarkNotes notes;
  for (const auto& [item, value] : given.marks) {
    TakenMark taken = intake.take({given.round, given.evaluator, given.subject, item, value, given.stage, note});
    if (!taken.faults.empty()) {
      MarkFault& fault = taken.faults.front();
      throw Error(fault.exit, std::move(fault.reason))
          .rule(std::move(fault.rule))
          .at({options[fault.column]})
          .hint(std::move(fault.cure));
    }
    records.push_back(taken.record);
    if (!note.empty()) {
      notes.insert_or_assign(taken.record.key, note);
    }
  }
  // Of an item set twice the last counts, as with every option given twice.
  const auto by_key = [](const MarkRecord& a, const MarkRecord& b) { return a.key < b.key; };
  const auto same = [](const MarkRecord& a, const MarkRecord& b) { return a.key == b.key; };
  std::stable_sort(records.begin(), records.end(), by_key);
  records.erase(records.begin(), std::unique(records.rbegin(), records.rend(), same).base());
  SheetWriter writer(write, file, intake, given.received);
  if (!records.empty()) {
    writer.put(records, notes);  // one evaluator's in one stage: one sheet
  }
  return writer.finish();
}

}  // namespace danvan::evaluation
