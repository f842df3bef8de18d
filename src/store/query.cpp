#include "danvan/store/query.hpp"

#include "danvan/base/decimal.hpp"
#include "danvan/base/text.hpp"
#include "store/messages_query.hpp"
#include "store/query_fault.hpp"
#include "store/sandbox.hpp"

#include <algorithm>

namespace danvan::store {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// The place after blanks and comments, from `at` on.
std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (blanks.find(text[at]) != std::string_view::npos || text[at] == ';') {
      ++at;
    } else if (text.substr(at, 2) == "--") {
      at = std::min(text.find('\n', at), text.size());
    } else if (text.substr(at, 2) == "/*") {
      const std::size_t end = text.find("*/", at + 2);
      at = end == std::string_view::npos ? text.size() : end + 2;
    } else {
      break;
    }
  }
  return at;
}

std::string lower(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

/// Before SQLite sees it: what cannot stand in a query, and what begins none.
void require_question(const Query& query) {
  const auto refuse = [&](const Error& error, std::size_t at) { throw pointed(error, query, at); };
  const std::string_view text = query.text;
  if (text.size() > Sandbox::longest_query) {
    throw Error(Exit::bad_input, message(messages::query_too_long, Sandbox::longest_query)).at({query.name, 0, 0});
  }
  if (const std::optional<std::size_t> at = invalid_utf8(text)) {
    throw Error(Exit::bad_input, message(messages::query_not_text)).at({query.name, 0, 0});
  }
  const auto control = std::find_if(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20U && blanks.find(c) == std::string_view::npos;
  });
  if (control != text.end()) {
    refuse(Error(Exit::bad_input, message(messages::query_not_text)), static_cast<std::size_t>(control - text.begin()));
  }
  const std::size_t begin = skip_blanks(text, 0);
  if (begin == text.size()) {
    throw Error(Exit::bad_input, message(messages::query_empty)).at({query.name, 0, 0});
  }
  const auto end = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), is_letter);
  const std::string_view first = text.substr(begin, static_cast<std::size_t>(end - text.begin()) - begin);
  const std::string word = lower(first);
  constexpr std::string_view others[] = {"alter",   "analyze", "attach",   "begin",     "commit", "create", "delete",
                                         "detach",  "drop",    "end",      "explain",   "insert", "pragma", "reindex",
                                         "release", "replace", "rollback", "savepoint", "update", "vacuum"};
  if (std::find(std::begin(others), std::end(others), word) != std::end(others)) {
    Error error(Exit::not_permitted, message(messages::query_only_reads, first));
    refuse(error.hint(message(messages::query_begins)), begin);
  }
}

/// The names of the values that the query leaves open, as they stand in it; an empty one has none. SQLite takes the
/// first statement and leaves the rest, which is refused here.
std::vector<std::string> open_values(sqlite3* handle, const Query& query) {
  sqlite3_stmt* statement = nullptr;
  const char* rest = nullptr;
  const int code =
      sqlite3_prepare_v2(handle, query.text.c_str(), static_cast<int>(query.text.size()) + 1, &statement, &rest);
  const bool reads = statement == nullptr || sqlite3_stmt_readonly(statement) != 0;
  std::vector<std::string> names;
  for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
    const char* name = sqlite3_bind_parameter_name(statement, i);
    names.emplace_back(name == nullptr || *name == '?' ? "" : name);
  }
  sqlite3_finalize(statement);
  const std::size_t end = code == SQLITE_OK ? static_cast<std::size_t>(rest - query.text.c_str()) : query.text.size();
  const std::size_t more = skip_blanks(query.text, end);
  if (more < query.text.size()) {
    throw pointed(Error(Exit::not_permitted, message(messages::query_one_only)), query, more);
  }
  ensure(reads, "what the authorizer lets pass only reads");
  return names;
}

std::optional<std::int64_t> whole_number(const std::string& text) {
  const auto parsed = parse_scaled(text, 0, NumberStyle::plain);
  const auto* number = std::get_if<std::int64_t>(&parsed);
  return number != nullptr && std::to_string(*number) == text ? std::optional(*number) : std::nullopt;
}

/// A decimal as it is shortest: what ends in zeros, as the code 1.10 does, stays text.
std::optional<document::Number> short_decimal(const std::string& text) {
  const std::size_t point = text.find('.');
  const std::size_t decimals = point == std::string::npos ? 0 : text.size() - point - 1;
  if (decimals == 0 || decimals > most_decimals) {
    return std::nullopt;
  }
  const auto parsed = parse_scaled(text, static_cast<int>(decimals), NumberStyle::plain);
  const auto* scaled = std::get_if<std::int64_t>(&parsed);
  return scaled != nullptr && format_scaled(*scaled, static_cast<int>(decimals)) == text
             ? std::optional(document::Number{*scaled, static_cast<int>(decimals)})
             : std::nullopt;
}

void bind_value(SQLite::Statement& statement, int place, const std::string& text, Decimals& decimals) {
  const std::optional<std::int64_t> whole = whole_number(text);
  const std::optional<document::Number> number = short_decimal(text);
  const std::optional<double> real = number ? decimals.hand_out(*number) : std::nullopt;
  if (whole) {
    statement.bind(place, *whole);
  } else if (real) {
    statement.bind(place, *real);
  } else {
    statement.bind(place, text);
  }
}

void bind_values(SQLite::Statement& statement, const std::vector<std::string>& names, const Query& query,
                 Decimals& decimals) {
  std::vector<std::string> wanted;
  for (const std::string& name : names) {
    if (name.empty()) {
      throw Error(Exit::bad_input, message(messages::query_unnamed)).at({query.name, 0, 0});
    }
    wanted.push_back(name.substr(1));
    const auto given = query.values.find(wanted.back());
    if (given == query.values.end()) {
      Error error(Exit::bad_input, message(messages::query_no_value, name));
      throw pointed(error.hint(message(messages::query_set_it, wanted.back())), query, query.text.find(name));
    }
    bind_value(statement, static_cast<int>(wanted.size()), given->second, decimals);
  }
  for (const auto& [name, value] : query.values) {
    if (name != "today" && std::find(wanted.begin(), wanted.end(), name) == wanted.end()) {
      Error error = Error(Exit::bad_input, message(messages::query_unused, name)).at({"--set", 0, 0});
      for (const std::string& near : nearest(name, wanted)) {
        error.hint(message(messages::query_meant, near));
      }
      throw error;
    }
  }
}

std::vector<std::string> column_names(const SQLite::Statement& statement) {
  std::vector<std::string> names;
  for (int i = 0; i < statement.getColumnCount(); ++i) {
    const std::string name = statement.getColumnName(i);
    std::string unique = name;
    for (int again = 2; std::find(names.begin(), names.end(), unique) != names.end(); ++again) {
      unique = name + "_" + std::to_string(again);
    }
    names.push_back(unique);
  }
  return names;
}

document::Cell cell_of(const SQLite::Column& value, const std::string& name, const Query& query,
                       const Decimals& decimals) {
  switch (value.getType()) {
    case SQLITE_NULL:
      return document::Empty{};
    case SQLITE_INTEGER:
      return document::Number{value.getInt64()};
    case SQLITE_FLOAT:
      if (const std::optional<document::Number> exact = decimals.exact(value.getDouble())) {
        return *exact;
      }
      throw pointed_at_name(
          Error(Exit::bad_input, message(messages::query_inexact, name)).hint(message(messages::query_exact_ways)),
          query);
    default:
      return value.getString();
  }
}

QueryOutcome run(Sandbox& sandbox, const Query& query, const TakeAnswer& take) {
  SQLite::Statement statement = sandbox.prepare(query);
  if (sandbox.run().refused) {
    throw pointed_at_name(*sandbox.run().refused, query);
  }
  Decimals& decimals = sandbox.run().decimals;
  bind_values(statement, open_values(sandbox.database().getHandle(), query), query, decimals);
  sandbox.start();
  QueryOutcome outcome{column_names(statement)};
  take.columns(outcome.columns);
  std::vector<document::Cell> cells(outcome.columns.size());
  decimals.next_row();
  for (std::int64_t rows = 0; statement.executeStep(); ++rows) {
    if (query.most_rows > 0 && rows == query.most_rows) {
      outcome.more = true;
      break;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
      cells[i] = cell_of(statement.getColumn(static_cast<int>(i)), outcome.columns[i], query, decimals);
    }
    take.row(cells);
    decimals.next_row();
  }
  return outcome;
}

}  // namespace

QueryOutcome answer(Store& store, std::span<const View> views, const Query& query, const TakeAnswer& take) {
  require_question(query);
  Sandbox sandbox(store, views);
  try {
    QueryOutcome outcome = run(sandbox, query, take);
    return outcome;
  } catch (const SQLite::Exception& said) {
    throw query_fault(sandbox.database(), said, sandbox.run(), views, query);
  }
}

}  // namespace danvan::store
