#include "danvan/reporting/check.hpp"

#include "danvan/register/units.hpp"
#include "danvan/store/index_differences.hpp"
#include "reporting/deriver.hpp"
#include "reporting/messages.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace danvan::reporting {
namespace {

constexpr KeyRange everything{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};

Derived stored(store::Store& store, KeyRange range) {
  Derived rows;
  each_number(store, range, [&](const IndexNumber& row) { rows.numbers.push_back(row); });
  each_text(store, range, [&](const IndexText& row) { rows.texts.push_back(row); });
  return rows;
}

/// Compares what is stored with what the documents make, submission by submission.
class Comparison {
 public:
  Comparison(store::Store& store, const config::Definitions& definitions)
      : m_store(store), m_units(registry::Units::load(store)), m_deriver(store, definitions) {
    learn("form", config::codes(definitions.forms), m_forms);
    learn("indicator", config::codes(definitions.indicators), m_indicators);
  }

  std::vector<store::Finding> findings() {
    each_standing(m_store, [this](const Standing& one) { compare(one); });
    if (count_figures(m_store) > m_belonging) {
      tell_strays();
    }
    return std::move(m_findings);
  }

 private:
  void learn(std::string_view kind, const std::vector<std::string>& codes, std::map<std::int64_t, std::string>& into) {
    for (const std::string& code : codes) {
      if (const std::optional<std::int64_t> term = store::term(m_store, kind, code)) {
        into.emplace(*term, code);
      }
    }
  }

  [[nodiscard]] store::IndexDifferences differences(const char* table) const {
    return store::IndexDifferences(table, [this](std::int64_t key) {
      const auto found = m_indicators.find(FigureKey::unpacked(key).indicator);
      return found == m_indicators.end() ? std::string() : found->second;
    });
  }

  void compare(const Standing& one) {
    const KeyRange range = FigureKey::of_submission(one.period, one.unit, one.form);
    m_ranges.push_back(range);
    const Derived found = stored(m_store, range);
    m_belonging += static_cast<std::int64_t>(found.numbers.size() + found.texts.size());
    const std::optional<Derived> wanted = one.newest ? m_deriver.derive(*one.newest) : Derived{};
    if (wanted == found) {
      return;
    }
    const auto form = m_forms.find(one.form);
    const std::string name = form == m_forms.end() ? std::to_string(one.form) : form->second;
    const std::string object = "submission " + m_units.at(one.unit).code + " " + one.period.code() + " " + name;
    if (!wanted) {
      const std::vector<std::string> codes = m_deriver.without_number(*one.newest);
      m_findings.push_back(codes.empty()
                               ? store::Finding{store::Finding::Severity::error, object,
                                                message(messages::document_unreadable, name, one.period.code()),
                                                message(messages::restore_backup)}
                               : store::Finding{store::Finding::Severity::error, object,
                                                message(messages::without_number, codes.size(), codes.front()),
                                                store::index_cure()});
      return;
    }
    tell(object, *wanted, found);
  }

  void tell(const std::string& object, const Derived& wanted, const Derived& found) {
    store::IndexDifferences numbers = differences("figure_index");
    numbers.compare(wanted.numbers, found.numbers);
    numbers.tell(object, m_findings);
    store::IndexDifferences texts = differences("figure_text_index");
    texts.compare(wanted.texts, found.texts);
    texts.tell(object, m_findings);
  }

  /// Submissions come in the order of their keys.
  [[nodiscard]] bool belongs(std::int64_t key) const {
    const auto after =
        std::upper_bound(m_ranges.begin(), m_ranges.end(), key,
                         [](std::int64_t wanted, const KeyRange& range) { return wanted < range.first; });
    return after != m_ranges.begin() && key <= std::prev(after)->last;
  }

  void tell_strays() {
    store::IndexDifferences numbers = differences("figure_index");
    each_number(m_store, everything, [&](const IndexNumber& row) {
      if (!belongs(row.key)) {
        numbers.surplus(row.key);
      }
    });
    numbers.tell("table figure_index", m_findings);
    store::IndexDifferences texts = differences("figure_text_index");
    each_text(m_store, everything, [&](const IndexText& row) {
      if (!belongs(row.key)) {
        texts.surplus(row.key);
      }
    });
    texts.tell("table figure_text_index", m_findings);
  }

  store::Store& m_store;
  registry::Units m_units;
  Deriver m_deriver;
  std::map<std::int64_t, std::string> m_forms, m_indicators;
  std::vector<KeyRange> m_ranges;
  std::int64_t m_belonging = 0;
  std::vector<store::Finding> m_findings;
};

}  // namespace

std::vector<store::Finding> check_index(store::Store& store, const config::Definitions& definitions) {
  return Comparison(store, definitions).findings();
}

void reindex(store::Write& write, const config::Definitions& definitions) {
  constexpr std::size_t batch = 1U << 18U;
  Deriver deriver(write.store(), definitions, &write);
  FigureWriter writer(write);
  writer.erase(everything);
  each_standing(write.store(), [&](const Standing& one) {
    if (!one.newest) {
      return;
    }
    deriver.put(*one.newest, writer);
    if (writer.waiting() >= batch) {
      writer.flush();
    }
  });
  writer.flush();
}

}  // namespace danvan::reporting
