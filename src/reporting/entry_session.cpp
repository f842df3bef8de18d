#include "danvan/base/text.hpp"
#include "danvan/reporting/entry.hpp"
#include "reporting/messages.hpp"
#include "reporting/messages_entry.hpp"
#include "reporting/values.hpp"

#include <algorithm>
#include <charconv>

namespace danvan::reporting {
namespace {

constexpr std::string_view first_line = "danvan entry 1";

/// A value as documents have it: numbers in their shortest plain form.
std::variant<std::string, WrongValue> plain_value(std::string_view text, const config::Indicator& indicator,
                                                  NumberStyle style) {
  const std::variant<Value, WrongValue> read = read_value(text, indicator, style);
  if (const WrongValue* wrong = std::get_if<WrongValue>(&read)) {
    return *wrong;
  }
  const Value& value = std::get<Value>(read);
  if (value.state == Record::State::number) {
    return format_scaled(value.number, indicator.decimals);
  }
  return std::string(text);
}

/// The part up to the separator, which is taken off together with it.
std::string_view cut(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

}  // namespace

EntrySession::EntrySession(const EntryForm& form, NumberStyle numbers)
    : m_form(form), m_numbers(numbers), m_given(form.fields.size()) {}

EntrySession::Reply EntrySession::answer(std::string_view line) {
  const CleanText cleaned = clean(line);
  if (cleaned.fault) {
    return {Outcome::wrong, describe(*cleaned.fault), {}};
  }
  if (const std::optional<Reply> reply = command(cleaned.text)) {
    return *reply;
  }
  return at_end() ? Reply{Outcome::help, {}, {}} : value(cleaned.text);
}

std::optional<EntrySession::Reply> EntrySession::command(std::string_view word) {
  if (word == "q") {
    return Reply{Outcome::left, {}, {}};
  }
  if (word == "?") {
    return Reply{Outcome::help, {}, {}};
  }
  if (word == "<") {
    back();
    return Reply{};
  }
  if (word == ".") {
    m_place = m_given.size();
    return Reply{};
  }
  if (word == ",") {
    m_numbers = NumberStyle::vietnamese;
    return Reply{};
  }
  if (!at_end() && (word.empty() || word == "=")) {
    if (word == "=") {
      const bool stands = !m_form.fields[m_place].standing.empty();
      m_given[m_place] = stands ? std::optional<std::string>(std::in_place) : std::nullopt;
    }
    ++m_place;
    return Reply{};
  }
  return std::nullopt;
}

EntrySession::Reply EntrySession::value(std::string_view text) {
  const auto read = plain_value(text, *m_form.fields[m_place].indicator, m_numbers);
  if (const WrongValue* wrong = std::get_if<WrongValue>(&read)) {
    const bool comma = wrong->cure.text == &messages::decimal_comma_cure;
    return {Outcome::wrong, wrong->reason, comma ? message(messages::entry_comma_cure) : wrong->cure};
  }
  m_given[m_place] = std::get<std::string>(read);
  ++m_place;
  return {};
}

bool EntrySession::empty() const {
  return std::none_of(m_given.begin(), m_given.end(), [](const auto& one) { return one.has_value(); });
}

std::vector<OneSubmission::Value> EntrySession::values() const {
  std::vector<OneSubmission::Value> found;
  for (std::size_t i = 0; i < m_given.size(); ++i) {
    if (m_given[i]) {
      found.push_back({m_form.fields[i].indicator->code, *m_given[i]});
    }
  }
  return found;
}

std::string EntrySession::head() const {
  return fmt::format("{}\nunit\t{}\nform\t{}\nperiod\t{}\n", first_line, m_form.unit, m_form.form->code,
                     m_form.period.code());
}

std::string EntrySession::draft() const {
  std::string out = head() + fmt::format("at\t{}\n", m_place);
  for (const OneSubmission::Value& one : values()) {
    out += fmt::format("{}\t{}\n", one.indicator, one.value);  // cleaned text has neither tabs nor line breaks
  }
  return out;
}

bool EntrySession::resume(std::string_view draft) {
  const std::string wanted = head() + "at\t";
  if (!draft.starts_with(wanted)) {
    return false;
  }
  draft.remove_prefix(wanted.size());
  const std::string_view at = cut(draft, '\n');
  std::size_t place = 0;
  std::from_chars(at.data(), at.data() + at.size(), place);
  while (!draft.empty()) {
    std::string_view line = cut(draft, '\n');
    const std::string_view code = cut(line, '\t');
    const auto field = std::find_if(m_form.fields.begin(), m_form.fields.end(),
                                    [&](const EntryField& one) { return one.indicator->code == code; });
    const CleanText text = clean(line);
    if (field == m_form.fields.end() || text.fault) {
      continue;
    }
    std::optional<std::string>& given = m_given[static_cast<std::size_t>(field - m_form.fields.begin())];
    const auto read = plain_value(text.text, *field->indicator, NumberStyle::plain);
    if (text.text.empty() && !field->standing.empty()) {
      given.emplace();
    } else if (!text.text.empty() && std::holds_alternative<std::string>(read)) {
      given = std::get<std::string>(read);
    }
  }
  m_place = std::min(place, m_given.size());
  return !empty();
}

}  // namespace danvan::reporting
