#include "evaluation/mark_table.hpp"

#include "danvan/store/index_feed.hpp"
#include "evaluation/messages.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::evaluation {
namespace {

constexpr int evaluator_bits = 14, item_bits = 12, subject_bits = 22, stage_bits = 2, round_bits = 13;

std::int64_t fitting(std::int64_t number, int bits, const char* what) {
  if (number < 0 || number >= (std::int64_t{1} << bits)) {
    throw Error(Exit::refused, message(messages::too_many, what)).rule("DG-21");
  }
  return number;
}

std::int64_t low(std::int64_t packed, int shift, int bits) {
  return (packed >> shift) & ((std::int64_t{1} << bits) - 1);
}

constexpr int item_shift = evaluator_bits;
constexpr int subject_shift = item_shift + item_bits;
constexpr int stage_shift = subject_shift + subject_bits;
constexpr int round_shift = stage_shift + stage_bits;

}  // namespace

std::int64_t MarkKey::packed() const {
  return fitting(round, round_bits, "round") << round_shift |
         fitting(static_cast<std::int64_t>(stage), stage_bits, "stage") << stage_shift |
         fitting(subject, subject_bits, "subject") << subject_shift | fitting(item, item_bits, "item") << item_shift |
         fitting(evaluator, evaluator_bits, "evaluator");
}

MarkKey MarkKey::of(std::int64_t packed) {
  return {low(packed, round_shift, round_bits), static_cast<Stage>(low(packed, stage_shift, stage_bits)),
          low(packed, subject_shift, subject_bits), low(packed, item_shift, item_bits), low(packed, 0, evaluator_bits)};
}

PackedMark PackedMark::of(const IndexedMark& mark) {
  // Points of a rubric and options of an item are far below 32 bits.
  return {mark.key, static_cast<std::int32_t>(mark.points.value_or(none)),
          static_cast<std::int32_t>(mark.option.value_or(none))};
}

void MarkWriter::finish() {
  const auto known = [](std::int32_t number) {
    return number == PackedMark::none ? std::nullopt : std::optional<std::int64_t>(number);
  };
  constexpr std::size_t batch_size = 10'000;
  store::IndexFeed feed(m_write, "mark_index", {"key", "points", "option"});
  std::vector<store::IndexRow> batch;
  m_marks.each([&](const PackedMark& mark) {
    batch.push_back({mark.key, known(mark.points), known(mark.option)});
    if (batch.size() == batch_size) {
      feed.replace(batch);
      batch.clear();
    }
  });
  if (!batch.empty()) {
    feed.replace(batch);
  }
}

void each_mark(store::Store& store, std::int64_t round, Stage stage, std::optional<std::int64_t> subject,
               const std::function<void(const IndexedMark&)>& visit) {
  const std::int64_t first = MarkKey{round, stage, subject.value_or(0), 0, 0}.packed();
  const std::int64_t span = std::int64_t{1} << (subject ? subject_shift : stage_shift);
  SQLite::Statement rows(store.database(), R"(
    SELECT key, points, option
    FROM mark_index
    WHERE key BETWEEN ? AND ?
    ORDER BY key)");
  rows.bind(1, first);
  rows.bind(2, first + (span - 1));
  while (rows.executeStep()) {
    IndexedMark mark;
    mark.key = rows.getColumn(0).getInt64();
    if (const SQLite::Column points = rows.getColumn(1); !points.isNull()) {
      mark.points = points.getInt64();
    }
    if (const SQLite::Column option = rows.getColumn(2); !option.isNull()) {
      mark.option = option.getInt64();
    }
    visit(mark);
  }
}

ItemTerms ItemTerms::load(store::Store& store, const Scheme& scheme) {
  ItemTerms terms;
  for (const config::Item& item : scheme.rubric().items) {
    const std::optional<std::int64_t> term = store::term(store, "item", term_code(scheme.rubric(), item));
    ensure(term.has_value(), "opening a round gives every item a number");
    const auto slot = static_cast<std::size_t>(*term);
    if (slot >= terms.m_items.size()) {
      terms.m_items.resize(slot + 1, 0);
    }
    terms.m_items[slot] = static_cast<std::uint32_t>(terms.m_terms.size()) + 1;
    terms.m_terms.push_back(*term);
  }
  return terms;
}

std::optional<std::uint32_t> ItemTerms::item(std::int64_t term) const {
  const auto slot = static_cast<std::size_t>(term);
  if (term < 0 || slot >= m_items.size() || m_items[slot] == 0) {
    return std::nullopt;
  }
  return m_items[slot] - 1;
}

std::string term_code(const config::Rubric& rubric, const config::Item& item) {
  return rubric.code + "/" + item.code;
}

}  // namespace danvan::evaluation
