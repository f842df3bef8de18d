#include "reporting/amend.hpp"

#include "danvan/base/error.hpp"
#include "reporting/messages.hpp"
#include "reporting/values.hpp"

namespace danvan::reporting {
namespace {

class Amender {
 public:
  Amender(std::span<const Record> given, Batch& batch, const Catalogue& catalogue)
      : m_given(given), m_taken(given.size(), false), m_batch(batch), m_catalogue(catalogue) {}

  void before(const Revision::Value& value) {
    const std::optional<std::size_t> place = m_catalogue.indicator(value.indicator);
    for (std::size_t i = 0; i < m_given.size(); ++i) {
      if (m_given[i].indicator() == place) {
        m_taken[i] = true;
        return replace(value, m_given[i]);
      }
    }
    keep(value, place);
  }

  Amended finish() {
    for (std::size_t i = 0; i < m_given.size(); ++i) {
      if (!m_taken[i] && m_given[i].state != Record::State::cleared) {
        change(m_given[i]);
      }
    }
    sort_rows(m_made.rows);
    return std::move(m_made);
  }

 private:
  void change(const Record& row) {
    m_made.rows.push_back(row);
    ++m_made.changed;
  }

  void replace(const Revision::Value& value, const Record& row) {
    if (row.state == Record::State::cleared) {
      ++m_made.changed;
    } else if (value_text(row, m_batch.side(row), m_catalogue.indicator_at(row.indicator())) == value.text) {
      keep(value, row.indicator());
    } else {
      change(row);
    }
  }

  void keep(const Revision::Value& value, std::optional<std::size_t> place) {
    if (!place) {
      refuse(value, message(messages::unknown_indicator, value.indicator));
    }
    const std::variant<Value, WrongValue> read =
        read_value(value.text, m_catalogue.indicator_at(*place), NumberStyle::plain);
    if (const WrongValue* wrong = std::get_if<WrongValue>(&read)) {
      refuse(value, wrong->reason);
    }
    Record row;
    FigureKey key = FigureKey::unpacked(m_given.front().key);
    key.indicator = static_cast<std::int64_t>(*place);
    row.key = key.packed();
    row.state = std::get<Value>(read).state;
    row.value = std::get<Value>(read).number;
    const bool is_text = row.state == Record::State::text;
    if (is_text || !value.note.empty()) {
      row.side = m_batch.keep({is_text ? value.text : std::string(), value.note});
    }
    m_made.rows.push_back(row);
    ++m_made.kept;
  }

  [[noreturn]] static void refuse(const Revision::Value& value, const Message& reason) {
    throw Error(Exit::refused, message(messages::cannot_keep, value.indicator, value.text))
        .rule("RP-18")
        .hint(reason)
        .hint(message(messages::cannot_keep_cure));
  }

  std::span<const Record> m_given;
  std::vector<bool> m_taken;
  Batch& m_batch;
  const Catalogue& m_catalogue;
  Amended m_made;
};

}  // namespace

Amended amended(const std::vector<Revision::Value>& before, std::span<const Record> given, Batch& batch,
                const Catalogue& catalogue) {
  Amender amender(given, batch, catalogue);
  for (const Revision::Value& value : before) {
    amender.before(value);
  }
  return amender.finish();
}

}  // namespace danvan::reporting
