#include "reporting/figure_table.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace danvan::reporting {
namespace {

constexpr std::string_view numbers_table = "figure_index";
constexpr std::string_view texts_table = "figure_text_index";

template <typename Row>
void sort_by_key(std::vector<Row>& rows) {
  const auto before = [](const Row& a, const Row& b) { return a.key < b.key; };
  if (!std::is_sorted(rows.begin(), rows.end(), before)) {
    std::stable_sort(rows.begin(), rows.end(), before);
  }
}

}  // namespace

NumberReader::NumberReader(store::Store& store)
    : m_select(std::make_unique<SQLite::Statement>(store.database(),
                                                   "SELECT key, value"
                                                   "\nFROM figure_index"
                                                   "\nWHERE key BETWEEN ?1 AND ?2"
                                                   "\nORDER BY key")) {}

NumberReader::~NumberReader() = default;

NumberReader::NumberReader(NumberReader&&) noexcept = default;

void NumberReader::each(KeyRange range, const std::function<void(const IndexNumber&)>& each) {
  SQLite::Statement& rows = *m_select;
  rows.bind(1, range.first);
  rows.bind(2, range.last);
  while (rows.executeStep()) {
    const SQLite::Column value = rows.getColumn(1);
    each({rows.getColumn(0).getInt64(), value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.getInt64())});
  }
  rows.reset();
}

void each_number(store::Store& store, KeyRange range, const std::function<void(const IndexNumber&)>& each) {
  NumberReader(store).each(range, each);
}

void each_text(store::Store& store, KeyRange range, const std::function<void(const IndexText&)>& each) {
  SQLite::Statement rows(store.database(),
                         "SELECT key, text"
                         "\nFROM figure_text_index"
                         "\nWHERE key BETWEEN ?1 AND ?2"
                         "\nORDER BY key");
  rows.bind(1, range.first);
  rows.bind(2, range.last);
  while (rows.executeStep()) {
    each({rows.getColumn(0).getInt64(), rows.getColumn(1).getString()});
  }
}

bool has_numbers(store::Store& store, KeyRange range) {
  SQLite::Statement any(store.database(), "SELECT EXISTS (SELECT 1 FROM figure_index WHERE key BETWEEN ?1 AND ?2)");
  any.bind(1, range.first);
  any.bind(2, range.last);
  any.executeStep();
  return any.getColumn(0).getInt() != 0;
}

std::int64_t count_figures(store::Store& store) {
  SQLite::Statement count(store.database(),
                          "SELECT (SELECT count(*) FROM figure_index) + (SELECT count(*) FROM figure_text_index)");
  count.executeStep();
  return count.getColumn(0).getInt64();
}

FigureWriter::FigureWriter(store::Write& write) : m_write(write) {}

FigureWriter::~FigureWriter() = default;

void FigureWriter::erase(KeyRange range) {
  store::remove_range(m_write, numbers_table, range.first, range.last);
  store::remove_range(m_write, texts_table, range.first, range.last);
}

void FigureWriter::flush() {
  if (!m_numbers.empty()) {
    if (!m_feed) {
      m_feed = std::make_unique<store::IndexFeed>(m_write, numbers_table, std::vector<std::string>{"key", "value"});
    }
    sort_by_key(m_numbers);
    m_feed->replace(m_numbers);
    m_numbers.clear();
  }
  if (m_texts.empty()) {
    return;
  }
  if (!m_insert_text) {
    m_insert_text = std::make_unique<SQLite::Statement>(m_write.database(),
                                                        "INSERT INTO figure_text_index (key, text)"
                                                        "\nVALUES (?1, ?2)");
  }
  sort_by_key(m_texts);
  for (const IndexText& one : m_texts) {
    m_insert_text->reset();
    m_insert_text->bind(1, one.key);
    m_insert_text->bind(2, one.text);
    m_insert_text->exec();
  }
  m_texts.clear();
}

}  // namespace danvan::reporting
