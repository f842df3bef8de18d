#include "danvan/reporting/check.hpp"

#include "danvan/register/units.hpp"
#include "reporting/figure_table.hpp"
#include "reporting/messages.hpp"
#include "reporting/payload.hpp"
#include "reporting/submission_table.hpp"

#include <algorithm>
#include <map>

namespace danvan::reporting {
namespace {

/// The rows that a document's figures make.
struct Derived {
  std::vector<IndexNumber> numbers;
  std::vector<IndexText> texts;
  bool operator==(const Derived&) const = default;
};

class Deriver {
 public:
  /// With `write` an indicator without a number is given one; without, its figures cannot be derived.
  Deriver(store::Store& store, const config::Definitions& definitions, store::Write* write = nullptr)
      : m_store(store), m_write(write) {
    for (const config::Indicator& indicator : definitions.indicators) {
      m_indicators.emplace(indicator.code, Known{&indicator, store::term(store, "indicator", indicator.code)});
    }
  }

  /// Nothing where the document is missing, cannot be read, or speaks of what is not known.
  std::optional<Derived> derive(const Header& header) {
    const std::optional<std::string> document = store::document(m_store, header.digest);
    const std::optional<Content> content = document ? read_payload(*document) : std::nullopt;
    if (!content) {
      return std::nullopt;
    }
    Derived rows;
    for (const Revision::Value& value : content->values) {
      if (!add(rows, header, value)) {
        return std::nullopt;
      }
    }
    const auto by_key = [](const auto& a, const auto& b) { return a.key < b.key; };
    std::sort(rows.numbers.begin(), rows.numbers.end(), by_key);
    std::sort(rows.texts.begin(), rows.texts.end(), by_key);
    return rows;
  }

 private:
  struct Known {
    const config::Indicator* indicator;
    std::optional<std::int64_t> term;
  };

  bool add(Derived& rows, const Header& header, const Revision::Value& value) {
    const auto known = m_indicators.find(value.indicator);
    if (known != m_indicators.end() && !known->second.term && m_write != nullptr) {
      known->second.term = store::use_term(*m_write, "indicator", value.indicator);
    }
    if (known == m_indicators.end() || !known->second.term) {
      return false;
    }
    const config::Indicator& indicator = *known->second.indicator;
    const std::int64_t key = FigureKey{header.period.number(), header.unit, header.form, *known->second.term}.packed();
    if (value.text == "-") {
      rows.numbers.push_back({key, std::nullopt});
      return true;
    }
    if (indicator.type == config::IndicatorType::text) {
      rows.texts.push_back({key, value.text});
      return true;
    }
    const auto number = parse_scaled(value.text, indicator.decimals, NumberStyle::plain);
    if (!std::holds_alternative<std::int64_t>(number)) {
      return false;
    }
    rows.numbers.push_back({key, std::get<std::int64_t>(number)});
    return true;
  }

  store::Store& m_store;
  store::Write* m_write;
  std::map<std::string, Known, std::less<>> m_indicators;
};

Derived stored(store::Store& store, KeyRange range) {
  Derived rows;
  each_number(store, range, [&](const IndexNumber& row) { rows.numbers.push_back(row); });
  each_text(store, range, [&](const IndexText& row) { rows.texts.push_back(row); });
  return rows;
}

store::Finding finding(std::string object, Message what) {
  return {store::Finding::Severity::error, std::move(object), std::move(what), message(messages::index_cure)};
}

}  // namespace

std::vector<store::Finding> check_index(store::Store& store, const config::Definitions& definitions) {
  const registry::Units units = registry::Units::load(store);
  Deriver deriver(store, definitions);
  std::map<std::int64_t, std::string> forms;
  for (const config::Form& form : definitions.forms) {
    if (const std::optional<std::int64_t> term = store::term(store, "form", form.code)) {
      forms.emplace(*term, form.code);
    }
  }
  std::vector<store::Finding> findings;
  std::int64_t belonging = 0;
  each_standing(store, [&](const Standing& one) {
    const Derived found = stored(store, FigureKey::of_submission(one.period, one.unit, one.form));
    belonging += static_cast<std::int64_t>(found.numbers.size() + found.texts.size());
    const std::optional<Derived> wanted = one.newest ? deriver.derive(*one.newest) : Derived{};
    if (wanted == found) {
      return;
    }
    const auto form = forms.find(one.form);
    const std::string name = form == forms.end() ? std::to_string(one.form) : form->second;
    const std::string object = "submission " + units.at(one.unit).code + " " + one.period.code() + " " + name;
    findings.push_back(wanted ? finding(object, message(messages::index_differs))
                              : finding(object, message(messages::document_unreadable, name, one.period.code())));
  });
  if (const std::int64_t strays = count_figures(store) - belonging; strays > 0) {
    findings.push_back(finding("table figure_index", message(messages::index_strays, strays)));
  }
  return findings;
}

void reindex(store::Write& write, const config::Definitions& definitions) {
  constexpr std::size_t batch = 1U << 18U;
  Deriver deriver(write.store(), definitions, &write);
  FigureWriter writer(write);
  writer.erase_all();
  each_standing(write.store(), [&](const Standing& one) {
    if (!one.newest) {
      return;
    }
    std::optional<Derived> rows = deriver.derive(*one.newest);
    if (!rows) {
      throw Error(Exit::damaged, message(messages::document_unreadable, one.form, one.period.code()))
          .hint(message(messages::run_check));
    }
    for (const IndexNumber& row : rows->numbers) {
      writer.put(row);
    }
    for (IndexText& row : rows->texts) {
      writer.put(std::move(row));
    }
    if (writer.waiting() >= batch) {
      writer.flush();
    }
  });
  writer.flush();
}

}  // namespace danvan::reporting
