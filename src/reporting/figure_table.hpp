#pragma once

#include "danvan/reporting/figures.hpp"
#include "danvan/reporting/key.hpp"
#include "danvan/store/index_feed.hpp"

#include <memory>
#include <string>
#include <vector>

namespace SQLite {
class Statement;
}

namespace danvan::reporting {

/// A row of figure_index (number, or nothing for not arising) or figure_text_index.
struct IndexNumber {
  std::int64_t key = 0;
  std::optional<std::int64_t> value;
  bool operator==(const IndexNumber&) const = default;
};
struct IndexText {
  std::int64_t key = 0;
  std::string text;
  bool operator==(const IndexText&) const = default;
};

/// Reads ranges of figure_index again and again, for much less than `each_number` costs where they are short.
class NumberReader {
 public:
  explicit NumberReader(store::Store& store);
  ~NumberReader();
  NumberReader(NumberReader&&) noexcept;
  void each(KeyRange range, const std::function<void(const IndexNumber&)>& each);

 private:
  std::unique_ptr<SQLite::Statement> m_select;
};

/// By key, from first to last, both included.
void each_number(store::Store& store, KeyRange range, const std::function<void(const IndexNumber&)>& each);
void each_text(store::Store& store, KeyRange range, const std::function<void(const IndexText&)>& each);

/// Whether a range of figure_index has any row.
bool has_numbers(store::Store& store, KeyRange range);

/// Rows of both tables together.
std::int64_t count_figures(store::Store& store);

/// Gathers derived figures and puts them in, in the order of their keys, when flushed.
class FigureWriter {
 public:
  explicit FigureWriter(store::Write& write);
  ~FigureWriter();

  /// Takes the figures of an earlier revision out.
  void erase(KeyRange range);
  void put(IndexNumber number) { m_numbers.push_back({number.key, number.value, std::nullopt}); }
  void put(IndexText text) { m_texts.push_back(std::move(text)); }
  [[nodiscard]] std::size_t waiting() const { return m_numbers.size() + m_texts.size(); }
  void flush();

 private:
  store::Write& m_write;
  std::unique_ptr<store::IndexFeed> m_feed;
  std::unique_ptr<SQLite::Statement> m_insert_text;
  std::vector<store::IndexRow> m_numbers;
  std::vector<IndexText> m_texts;
};

}  // namespace danvan::reporting
