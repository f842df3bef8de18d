#include "config/reader.hpp"

#include "config/messages.hpp"
#include "danvan/base/text.hpp"

#include <algorithm>

namespace danvan::config {
namespace {

const Text& what_stands_there(const Tree& value) {
  switch (value.kind) {
    case Tree::Kind::text:
      return messages::is_text;
    case Tree::Kind::number:
      return messages::is_number;
    case Tree::Kind::date:
      return messages::is_date;
    case Tree::Kind::flag:
      return messages::is_flag;
    case Tree::Kind::list:
      return messages::is_list;
    case Tree::Kind::table:
      return messages::is_table;
    case Tree::Kind::time:
      return messages::is_time;
  }
  throw Bug("every kind of value has its message");
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

bool is_code(std::string_view text) {
  const auto letter_or_digit = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  if (text.empty() || text.size() > static_cast<std::size_t>(longest_code) || !letter_or_digit(text.front()) ||
      text.back() == '.' || text.find("..") != std::string_view::npos) {
    return false;
  }
  return std::all_of(text.begin(), text.end(),
                     [&](char c) { return letter_or_digit(c) || c == '_' || c == '-' || c == '.'; });
}

std::string Reader::field(std::string_view key) const {
  return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

Spot Reader::spot(std::string_view key) const {
  const Tree* value = m_table->find(key);
  return value == nullptr ? Spot{m_table->place, m_path, {}} : Spot{value->place, field(key), shown(*value)};
}

const Tree* Reader::get(std::string_view key, Need need) {
  m_known.emplace_back(key);
  const Tree* value = m_table->find(key);
  if (value == nullptr && need == Need::required) {
    fault(rule::missing, {m_table->place, m_path, {}}, message(messages::missing_key, key),
          message(messages::add_key, key));
  }
  return value;
}

void Reader::wrong_type(std::string_view key, const Tree& value, const Text& wanted) {
  fault(rule::type, {value.place, field(key), shown(value)}, message(wanted), message(what_stands_there(value)));
}

std::string Reader::cleaned(const Spot& spot) {
  std::string raw = spot.value;
  std::replace(raw.begin(), raw.end(), '\n', ' ');  // a text over several lines
  CleanText result = clean(raw);
  if (result.fault) {
    fault(rule::type, spot, describe(*result.fault), message(messages::type_it_again));
  }
  return result.text;
}

std::string Reader::text(std::string_view key, Need need) {
  const Tree* value = get(key, need);
  if (value == nullptr) {
    return {};
  }
  if (value->kind != Tree::Kind::text) {
    wrong_type(key, *value, messages::wants_text);
    return {};
  }
  if (need == Need::required && is_blank(value->text)) {
    fault(rule::missing, spot(key), message(messages::empty_text));
    return {};
  }
  return cleaned(spot(key));
}

std::string Reader::code(std::string_view key) {
  std::string code = text(key, Need::required);
  if (!code.empty() && !is_code(code)) {
    fault(rule::code, spot(key), message(messages::bad_code, longest_code));
  }
  return code;
}

std::string Reader::reference(std::string_view key, Target target, Need need) {
  std::string code = text(key, need);
  if (!code.empty()) {
    Spot at = spot(key);
    at.value = code;
    m_reading->refer(target, std::move(at));
  }
  return code;
}

std::vector<Spot> Reader::texts(std::string_view key, Need need) {
  const Tree* value = get(key, need);
  std::vector<Spot> out;
  if (value == nullptr) {
    return out;
  }
  if (value->kind != Tree::Kind::list) {
    wrong_type(key, *value, messages::wants_list);
    return out;
  }
  if (need == Need::required && value->list.empty()) {
    fault(rule::missing, spot(key), message(messages::empty_list));
  }
  for (const Tree& element : value->list) {
    if (std::optional<Spot> one = list_text(key, element)) {
      out.push_back(std::move(*one));
    }
  }
  return out;
}

std::optional<Spot> Reader::list_text(std::string_view key, const Tree& element) {
  if (element.kind != Tree::Kind::text) {
    wrong_type(key, element, messages::wants_text);
    return std::nullopt;
  }
  Spot one{element.place, field(key), element.text};
  if (is_blank(element.text)) {
    fault(rule::missing, one, message(messages::empty_text));
    return std::nullopt;
  }
  one.value = cleaned(one);
  return one;
}

std::vector<Spot> Reader::text_or_texts(std::string_view key) {
  const Tree* value = m_table->find(key);
  if (value == nullptr || value->kind != Tree::Kind::text) {
    return texts(key);
  }
  get(key, Need::optional);
  const std::optional<Spot> only = list_text(key, *value);
  return only ? std::vector<Spot>{*only} : std::vector<Spot>{};
}

std::vector<std::string> Reader::references(std::string_view key, Target target, Need need) {
  std::vector<std::string> codes;
  for (const Spot& spot : references_at(key, target, need)) {
    codes.push_back(spot.value);
  }
  return codes;
}

std::vector<Spot> Reader::references_at(std::string_view key, Target target, Need need) {
  std::vector<Spot> all;
  for (Spot& spot : texts(key, need)) {
    if (std::any_of(all.begin(), all.end(), [&](const Spot& other) { return other.value == spot.value; })) {
      fault(rule::duplicate, spot, message(messages::named_twice));
      continue;
    }
    m_reading->refer(target, spot);
    all.push_back(std::move(spot));
  }
  return all;
}

std::optional<std::int64_t> Reader::number(std::string_view key, int decimals, std::int64_t min, std::int64_t max,
                                           Need need) {
  const Tree* value = get(key, need);
  if (value == nullptr) {
    return std::nullopt;
  }
  if (value->kind != Tree::Kind::number) {
    wrong_type(key, *value, decimals == 0 ? messages::wants_whole : messages::wants_number);
    return std::nullopt;
  }
  const auto parsed = parse_scaled(value->text, decimals, NumberStyle::plain);
  if (const auto* fault_found = std::get_if<NumberFault>(&parsed)) {
    if (*fault_found == NumberFault::too_large) {
      fault(rule::range, spot(key),
            message(messages::out_of_range, format_scaled(min, decimals), format_scaled(max, decimals)));
    } else if (*fault_found == NumberFault::not_a_number || *fault_found == NumberFault::decimal_comma) {
      fault(rule::type, spot(key), message(messages::plain_number));
    } else {
      fault(rule::type, spot(key),
            decimals == 0 ? message(messages::wants_whole) : message(messages::too_many_decimals, decimals));
    }
    return std::nullopt;
  }
  const std::int64_t scaled = std::get<std::int64_t>(parsed);
  if (scaled < min || scaled > max) {
    fault(rule::range, spot(key),
          message(messages::out_of_range, format_scaled(min, decimals), format_scaled(max, decimals)));
    return std::nullopt;
  }
  return scaled;
}

int Reader::whole(std::string_view key, int otherwise, int min, int max, Need need) {
  return static_cast<int>(number(key, 0, min, max, need).value_or(otherwise));
}

bool Reader::flag(std::string_view key, bool otherwise) {
  const Tree* value = get(key, Need::optional);
  if (value == nullptr) {
    return otherwise;
  }
  if (value->kind != Tree::Kind::flag) {
    wrong_type(key, *value, messages::wants_flag);
    return otherwise;
  }
  return value->text == "true";
}

Date Reader::date(std::string_view key, Date otherwise, Need need) {
  const Tree* value = get(key, need);
  if (value == nullptr) {
    return otherwise;
  }
  if (value->kind != Tree::Kind::date) {
    wrong_type(key, *value, messages::wants_date);
    return otherwise;
  }
  const std::optional<Date> day = Date::parse(value->text);
  if (!day) {
    fault(rule::range, spot(key), message(messages::no_such_day));
  }
  return day.value_or(otherwise);
}

std::optional<Spot> Reader::written(std::string_view key, Need need) {
  const Tree* value = get(key, need);
  if (value == nullptr) {
    return std::nullopt;
  }
  if (value->kind != Tree::Kind::text && value->kind != Tree::Kind::number) {
    wrong_type(key, *value, messages::wants_text);
    return std::nullopt;
  }
  return spot(key);
}

std::optional<std::size_t> Reader::pick(std::string_view key, const std::vector<std::string>& known, Need need) {
  const std::string word = text(key, need);
  const auto found = std::find(known.begin(), known.end(), word);
  if (found != known.end()) {
    return static_cast<std::size_t>(found - known.begin());
  }
  if (const Tree* value = m_table->find(key);
      value != nullptr && value->kind == Tree::Kind::text && !is_blank(value->text)) {
    fault(rule::type, spot(key), message(messages::one_of, joined(known)), suggestion(word, known));
  }
  return std::nullopt;
}

std::vector<std::string> Reader::choices(std::string_view key, const std::vector<std::string>& known, Need need) {
  std::vector<std::string> words;
  for (const Spot& spot : texts(key, need)) {
    if (std::find(known.begin(), known.end(), spot.value) == known.end()) {
      fault(rule::type, spot, message(messages::one_of, joined(known)), suggestion(spot.value, known));
    } else if (std::find(words.begin(), words.end(), spot.value) != words.end()) {
      fault(rule::duplicate, spot, message(messages::named_twice));
    } else {
      words.push_back(spot.value);
    }
  }
  return words;
}

std::optional<Reader> Reader::table(std::string_view key) {
  const Tree* value = get(key, Need::optional);
  if (value == nullptr) {
    return std::nullopt;
  }
  if (value->kind != Tree::Kind::table) {
    wrong_type(key, *value, messages::wants_table);
    return std::nullopt;
  }
  return Reader(*m_reading, *value, field(key));
}

std::vector<Reader> Reader::tables(std::string_view key, Need need) {
  m_known.emplace_back(key);
  const Tree* value = m_table->find(key);
  std::vector<Reader> out;
  if (value == nullptr || (value->kind == Tree::Kind::list && value->list.empty())) {
    if (need == Need::required) {
      fault(rule::missing, {m_table->place, m_path, {}}, message(messages::missing_table, key));
    }
    return out;
  }
  if (!value->is_list_of_tables()) {
    wrong_type(key, *value, messages::wants_tables);
    return out;
  }
  for (std::size_t i = 0; i < value->list.size(); ++i) {
    out.emplace_back(*m_reading, value->list[i], element_path(field(key), value->list[i], i + 1));
  }
  return out;
}

void Reader::refuse_unknown() {
  for (const Member& member : m_table->members) {
    if (std::find(m_known.begin(), m_known.end(), member.key) == m_known.end()) {
      fault(rule::unknown_key, {member.place, field(member.key), {}}, message(messages::unknown_key),
            suggestion(member.key, m_known, message(messages::known_keys, joined(m_known))));
    }
  }
}

}  // namespace danvan::config
