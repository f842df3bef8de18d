#pragma once

#include "config/tree.hpp"
#include "danvan/base/date.hpp"
#include "danvan/base/decimal.hpp"

#include <limits>

namespace danvan::config {

enum class Need : bool { optional, required };

/// A word that a key may have, and what it means.
template <typename E>
struct Word {
  std::string_view word;
  E value;
};

/// Fetches the keys of one table by the type they must have. What is wrong is reported, with its place, and a harmless
/// value returned, so that reading goes on; `refuse_unknown` then reports the keys that nobody asked for.
class Reader {
 public:
  Reader(Reading& reading, const Tree& table, std::string path)
      : m_reading(&reading), m_table(&table), m_path(std::move(path)) {}

  /// Text as danvan keeps it (trimmed, NFC); what cannot stand in text is refused. Empty when absent.
  std::string text(std::string_view key, Need need = Need::optional);
  /// A code of danvan's form, needed; empty when it is missing.
  std::string code(std::string_view key = "code");
  /// A code defined elsewhere, looked up when all is read; empty when absent.
  std::string reference(std::string_view key, Target target, Need need = Need::optional);
  std::vector<std::string> references(std::string_view key, Target target, Need need = Need::optional);
  /// The same, each with its place.
  std::vector<Spot> references_at(std::string_view key, Target target, Need need = Need::optional);
  /// Texts, each with its place.
  std::vector<Spot> texts(std::string_view key, Need need = Need::optional);
  /// The same, where one text may stand without brackets.
  std::vector<Spot> text_or_texts(std::string_view key);
  /// The number times 10^decimals, exactly as written.
  std::optional<std::int64_t> number(std::string_view key, int decimals, std::int64_t min, std::int64_t max,
                                     Need need = Need::optional);
  int whole(std::string_view key, int otherwise, int min, int max, Need need = Need::optional);
  bool flag(std::string_view key, bool otherwise);
  Date date(std::string_view key, Date otherwise, Need need = Need::optional);
  /// A text, or a number as its text, for the small languages: "2/3", 0.8.
  std::optional<Spot> written(std::string_view key, Need need = Need::optional);

  template <typename E, std::size_t n>
  E choice(std::string_view key, const Word<E> (&words)[n], std::optional<E> otherwise = std::nullopt) {
    std::vector<std::string> known;
    for (const Word<E>& word : words) {
      known.emplace_back(word.word);
    }
    const std::optional<std::size_t> at = pick(key, known, otherwise ? Need::optional : Need::required);
    return at ? words[*at].value : otherwise.value_or(words[0].value);
  }
  /// Words from a list of known ones.
  std::vector<std::string> choices(std::string_view key, const std::vector<std::string>& known, Need need);

  std::optional<Reader> table(std::string_view key);
  std::vector<Reader> tables(std::string_view key, Need need = Need::optional);
  /// The keys of a table whose keys are data (years).
  [[nodiscard]] const std::vector<Member>& members() const { return m_table->members; }

  /// The key is known, and read elsewhere.
  void expect(std::string_view key) { m_known.emplace_back(key); }
  void refuse_unknown();
  void fault(std::string_view rule, const Spot& spot, Message reason, Message cure = {}) {
    m_reading->fault(rule, spot, std::move(reason), std::move(cure));
  }
  [[nodiscard]] Reading& reading() const { return *m_reading; }
  [[nodiscard]] bool has(std::string_view key) const { return m_table->find(key) != nullptr; }
  /// Of a key's value; of the table where it has no such key.
  [[nodiscard]] Spot spot(std::string_view key) const;
  [[nodiscard]] const Place& place() const { return m_table->place; }

 private:
  const Tree* get(std::string_view key, Need need);
  [[nodiscard]] std::string field(std::string_view key) const;
  void wrong_type(std::string_view key, const Tree& value, const Text& wanted);
  std::string cleaned(const Spot& spot);
  std::optional<Spot> list_text(std::string_view key, const Tree& element);
  std::optional<std::size_t> pick(std::string_view key, const std::vector<std::string>& known, Need need);

  Reading* m_reading;
  const Tree* m_table;
  std::string m_path;
  std::vector<std::string> m_known;
};

inline constexpr std::int64_t any_number = 900'000'000'000'000;
inline constexpr int longest_code = 64;

/// Letters a-z and A-Z, digits, `_`, `-` and single inner dots; not over `longest_code`.
bool is_code(std::string_view text);

}  // namespace danvan::config
