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
  std::vector<MarkRecord> records;
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
    read.records.push_back(taken.record);
    if (!mark.note.empty()) {
      read.notes.insert_or_assign(taken.record.key, std::string(mark.note));
    }
  }
  return read;
}

bool by_key(const MarkRecord& a, const MarkRecord& b) {
  return a.key != b.key ? a.key < b.key : a.line < b.line;
}

/// Reports every mark given a second time, by line, each naming the first.
Parts reject_duplicates(const std::vector<MarkRecord>& sorted, const RoundFile& file, const MarkIntake& intake,
                        CsvReader& reader) {
  struct Again {
    MarkRecord mark;
    std::uint32_t first_line = 0;
  };
  std::vector<Again> found;
  Parts parts;
  std::uint32_t first_line = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (i == 0 || sorted[i].key != sorted[i - 1].key) {
      first_line = sorted[i].line;
      continue;
    }
    found.push_back({sorted[i], first_line});
    parts.insert(mark_record::part(sorted[i].key));
  }
  std::sort(found.begin(), found.end(), [](const Again& a, const Again& b) { return a.mark.line < b.mark.line; });
  for (const Again& again : found) {
    const std::uint64_t key = again.mark.key;
    const std::string& item = file.scheme.rubric().items[intake.item_at(mark_record::item(key))].code;
    const std::string& evaluator = intake.evaluators()[mark_record::evaluator(mark_record::sheet(key))].code;
    reader.reject_at(again.mark.line, score_column::item, item,
                     message(messages::marked_twice, evaluator, item, file.subjects[mark_record::subject(key)].code,
                             again.first_line),
                     message(messages::leave_one), "DG-11");
  }
  return parts;
}

/// One sheet after the other.
ScoreOutcome write_sheets(store::Write& write, const RoundFile& file, const MarkIntake& intake, Date received,
                          std::span<const MarkRecord> sorted, const MarkNotes& notes) {
  SheetWriter writer(write, file, intake, received, sorted.size());
  std::size_t first = 0;
  while (first < sorted.size()) {
    std::size_t last = first + 1;
    while (last < sorted.size() && mark_record::sheet(sorted[last].key) == mark_record::sheet(sorted[first].key)) {
      ++last;
    }
    writer.put(sorted.subspan(first, last - first), notes);
    first = last;
  }
  return writer.finish();
}

}  // namespace

ScoreOutcome submit_scores(store::Write& write, const config::Definitions& definitions, const ScoresFile& request,
                           Diagnostics& diagnostics) {
  const RoundFile file = load_round(write.store(), definitions, request.round);
  MarkIntake intake = intake_of(write, file, request.numbers);
  CsvReader reader(request.path, score_columns, request.csv, diagnostics);
  ReadMarks read = read_marks(reader, intake, request.stage.value_or(""));
  std::sort(read.records.begin(), read.records.end(), by_key);
  read.faulty.merge(reject_duplicates(read.records, file, intake, reader));
  if (!diagnostics.empty() && !request.partial) {
    return {};
  }
  if (!read.faulty.empty()) {
    std::erase_if(read.records,
                  [&](const MarkRecord& mark) { return read.faulty.contains(mark_record::part(mark.key)); });
  }
  return write_sheets(write, file, intake, request.received, read.records, read.notes);
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
  std::stable_sort(records.begin(), records.end(), by_key);
  // Of an item set twice the last counts, as with every option given twice.
  const auto same = [](const MarkRecord& a, const MarkRecord& b) { return a.key == b.key; };
  records.erase(records.begin(), std::unique(records.rbegin(), records.rend(), same).base());
  return write_sheets(write, file, intake, given.received, records, notes);
}

}  // namespace danvan::evaluation
