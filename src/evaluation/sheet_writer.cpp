#include "evaluation/sheet_writer.hpp"

#include "evaluation/messages.hpp"
#include "evaluation/sheet_table.hpp"

#include <algorithm>
#include <tuple>

namespace danvan::evaluation {
namespace {

/// The marks of the sheet so far with the new ones in their places, and which of the new ones differ.
struct Merged {
  std::vector<SheetMark> all, changed;
};

Merged merged(const std::vector<SheetMark>& before, std::vector<SheetMark> after) {
  const auto place = [](const SheetMark& mark) { return std::tie(mark.subject, mark.item); };
  const auto by_place = [&](const SheetMark& a, const SheetMark& b) { return place(a) < place(b); };
  std::vector<SheetMark> old = before;
  std::sort(old.begin(), old.end(), by_place);
  std::sort(after.begin(), after.end(), by_place);
  Merged result;
  result.all.reserve(old.size() + after.size());
  auto known = old.begin();
  for (SheetMark& mark : after) {
    for (; known != old.end() && place(*known) < place(mark); ++known) {
      result.all.push_back(std::move(*known));
    }
    const bool again = known != old.end() && place(*known) == place(mark);
    if (!again || *known != mark) {
      result.changed.push_back(mark);
    }
    known += again ? 1 : 0;
    result.all.push_back(std::move(mark));
  }
  std::move(known, old.end(), std::back_inserter(result.all));
  return result;
}

}  // namespace

IndexedMark indexed(const RoundFile& file, const ItemTerms& terms, Stage stage, std::int64_t evaluator,
                    const SheetMark& mark) {
  IndexedMark row;
  row.key = MarkKey{file.round.id, stage, file.subjects[mark.subject].id, terms.term(mark.item), evaluator}.packed();
  if (mark.worth == SheetMark::not_arising) {
    return row;
  }
  const config::Item& item = file.scheme.rubric().items[mark.item];
  row.points = mark.worth;
  if (item.kind == config::ItemKind::choice) {
    row.option = mark.worth;
    row.points = item.options[static_cast<std::size_t>(mark.worth)].points;
  }
  return row;
}

SheetWriter::SheetWriter(store::Write& write, const RoundFile& file, const MarkIntake& intake, Date received)
    : m_write(write),
      m_file(file),
      m_intake(intake),
      m_received(received),
      m_terms(ItemTerms::load(write.store(), file.scheme)),
      m_index(write) {
  for (const SheetRow& sheet : newest_sheets(write.store(), file.round.id)) {
    m_newest.emplace(std::pair(sheet.stage, sheet.evaluator), sheet);
  }
}

std::vector<SheetMark> SheetWriter::given(std::span<const MarkRecord> marks, const MarkNotes& notes) const {
  std::vector<SheetMark> out;
  out.reserve(marks.size());
  for (const MarkRecord& record : marks) {
    SheetMark mark{static_cast<std::uint32_t>(mark_record::subject(record.key)),
                   m_intake.item_at(mark_record::item(record.key)),
                   record.worth,
                   {}};
    if (const auto note = notes.find(record.key); note != notes.end()) {
      mark.note = note->second;
    }
    out.push_back(std::move(mark));
  }
  return out;
}

void SheetWriter::put(std::span<const MarkRecord> marks, const MarkNotes& notes) {
  const std::uint64_t packed = mark_record::sheet(marks.front().key);
  const Evaluator& evaluator = m_intake.evaluators()[mark_record::evaluator(packed)];
  SheetRow sheet;
  sheet.stage = mark_record::stage(packed);
  sheet.evaluator = evaluator.id;
  sheet.received = m_received;
  std::vector<SheetMark> before;
  const auto newest = m_newest.find(std::pair(sheet.stage, sheet.evaluator));
  if (newest != m_newest.end()) {
    sheet.revision = newest->second.revision;
    const std::optional<std::string> payload = store::document(m_write.store(), newest->second.digest);
    if (!payload) {
      throw Error(Exit::damaged, message(messages::damaged_document, m_file.round.code))
          .hint(message(messages::run_check));
    }
    before = sheet_marks(m_file, *payload);
  }
  m_outcome.marks += marks.size();
  const Merged merge = merged(before, given(marks, notes));
  if (merge.changed.empty()) {
    ++m_outcome.unchanged;
    return;
  }
  if (m_file.round.closed) {
    throw Error(Exit::refused, message(messages::round_closed, m_file.round.code, m_file.round.closed->iso()))
        .rule("DG-06")
        .hint(message(messages::closed_keeps));
  }
  ++(sheet.revision == 0 ? m_outcome.added : m_outcome.revised);
  ++sheet.revision;
  sheet.marks = static_cast<std::int64_t>(merge.all.size());
  sheet.digest = m_write.put_document(sheet_payload(m_file, sheet.stage, evaluator.code, merge.all));
  index(sheet, merge.changed);
  m_sheets.push_back(sheet);
}

void SheetWriter::index(const SheetRow& sheet, std::span<const SheetMark> marks) {
  for (const SheetMark& mark : marks) {
    m_index.put(indexed(m_file, m_terms, sheet.stage, sheet.evaluator, mark));
  }
}

ScoreOutcome SheetWriter::finish() {
  m_index.finish();
  insert_sheets(m_write, m_file.round.id, std::exchange(m_sheets, {}));
  return m_outcome;
}

}  // namespace danvan::evaluation
