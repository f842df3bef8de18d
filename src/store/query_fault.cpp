#include "store/query_fault.hpp"

#include "danvan/base/in_both.hpp"
#include "danvan/base/text.hpp"
#include "danvan/store/failure.hpp"
#include "store/messages_query.hpp"
#include "store/query_shape.hpp"
#include "store/sandbox.hpp"

#include <algorithm>

namespace danvan::store {
namespace {

constexpr std::size_t shown_around = 30;  // characters of a long line to either side

/// The part of the line around the place, and a mark to stand below it.
struct Pointer {
  std::string line, mark;
};

std::size_t step_back(std::string_view text, std::size_t from, std::size_t characters) {
  for (; from > 0 && characters > 0; --characters) {
    do {
      --from;
    } while (from > 0 && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U);
  }
  return from;
}

Pointer pointer_to(std::string_view line, std::size_t at) {
  const std::size_t begin = step_back(line, at, shown_around);
  std::size_t end = at;
  for (std::size_t left = shown_around; end < line.size(); ++end) {
    if ((static_cast<unsigned char>(line[end]) & 0xC0U) != 0x80U && left-- == 0) {
      break;
    }
  }
  const std::string before = (begin > 0 ? "…" : "") + std::string(line.substr(begin, at - begin));
  std::string shown = before + std::string(line.substr(at, end - at)) + (end < line.size() ? "…" : "");
  std::replace(shown.begin(), shown.end(), '\t', ' ');
  return {shown, std::string(display_width(before), ' ') + "^"};
}

std::string_view after(std::string_view text, std::string_view start) {
  return text.starts_with(start) ? text.substr(start.size()) : std::string_view{};
}

std::string_view between(std::string_view text, std::string_view start, std::string_view end) {
  const std::string_view rest = after(text, start);
  const std::size_t stop = rest.rfind(end);
  return stop == std::string_view::npos ? std::string_view{} : rest.substr(0, stop);
}

Error with_nearest(Error error, std::string_view wanted, const std::vector<std::string>& known, Message otherwise) {
  const std::vector<std::string> near = nearest(wanted, known);
  for (const std::string& one : near) {
    error.hint(message(messages::query_meant, one));
  }
  return near.empty() ? error.hint(std::move(otherwise)) : error;
}

bool is_named(std::string_view name, std::string_view text) {
  return !name.empty() && text.find(name) != std::string_view::npos;
}

Error no_view(std::string_view name, std::span<const View> views) {
  std::vector<std::string> known;
  for (const View& view : views) {
    if (!view.helper) {
      known.emplace_back(view.name);
    }
  }
  return with_nearest(Error(Exit::bad_input, message(messages::query_no_view, name)), name, known,
                      message(messages::query_see_views));
}

/// Of the views that the query names: of all of them it would be near to too much.
Error no_column(std::string_view name, std::span<const View> views, const Query& query, bool quoted) {
  const std::size_t point = name.rfind('.');
  const std::string_view column = point == std::string_view::npos ? name : name.substr(point + 1);
  std::vector<std::string> known;
  std::string_view first;
  for (const View& view : views) {
    if (view.helper || !is_named(view.name, query.text)) {
      continue;
    }
    first = first.empty() ? view.name : first;
    for (const ViewColumn& one : view.columns) {
      if (std::find(known.begin(), known.end(), one.name) == known.end()) {
        known.emplace_back(one.name);
      }
    }
  }
  Error error =
      with_nearest(Error(Exit::bad_input, message(messages::query_no_column, name)), column, known,
                   first.empty() ? message(messages::query_see_views) : message(messages::query_see_columns, first));
  return quoted ? error.hint(message(messages::query_quotes)) : error;
}

Error wrong_query(std::string_view said, std::span<const View> views, const Query& query,
                  std::optional<std::size_t> offset) {
  const auto bad = [](Message what) { return Error(Exit::bad_input, std::move(what)); };
  if (const std::string_view at = between(said, "near \"", "\": syntax error"); !at.empty()) {
    return bad(message(messages::query_syntax, at));
  }
  if (const std::string_view token = between(said, "unrecognized token: \"", "\""); !token.empty()) {
    return bad(message(messages::query_token, token));
  }
  if (said == "incomplete input") {
    return bad(message(messages::query_unfinished));
  }
  if (const std::string_view name = after(said, "no such table: "); !name.empty()) {
    return no_view(name, views);
  }
  if (const std::string_view name = after(said, "no such column: "); !name.empty()) {
    return no_column(name, views, query, offset && *offset < query.text.size() && query.text[*offset] == '"');
  }
  if (const std::string_view name = after(said, "ambiguous column name: "); !name.empty()) {
    return bad(message(messages::query_ambiguous, name)).hint(message(messages::query_name_view, name));
  }
  if (const std::string_view name = after(said, "no such function: "); !name.empty()) {
    return with_nearest(bad(message(messages::query_no_function, name)), name, query_functions(),
                        refusal(name).hints().front());
  }
  if (const std::string_view name = between(said, "wrong number of arguments to function ", "()"); !name.empty()) {
    return bad(message(messages::query_arguments, name));
  }
  if (const std::string_view name = after(said, "no such collation sequence: "); !name.empty()) {
    return bad(message(messages::query_no_collation, name)).hint(message(messages::query_orders));
  }
  if (const std::string_view first = between(said, "", " clause should come after "); !first.empty()) {
    return bad(
        message(messages::query_clause_early, first, between(said.substr(said.find("after ")), "after ", " not")));
  }
  for (const std::string_view start : {"misuse of aggregate: ", "misuse of aggregate function "}) {
    if (const std::string_view name = between(said, start, "()"); !name.empty()) {
      return bad(message(messages::query_aggregate, name));
    }
  }
  if (const std::string_view name = between(said, "SELECTs to the left and right of ", " do not have the same");
      !name.empty()) {
    return bad(message(messages::query_uneven, name));
  }
  if (said.starts_with("cannot modify ")) {
    return Error(Exit::not_permitted, message(messages::query_refused)).hint(message(messages::query_begins));
  }
  return bad(message(messages::query_wrong, said));
}

/// Where the query names what an error is about: the first value of the message, as a word of its own in any case.
std::optional<std::size_t> place_of_named(const Error& error, std::string_view text) {
  const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
  const auto is_of_word = [](char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_';
  };
  const std::string name = error.message().values.empty() ? "" : error.message().values.front();
  for (auto at = text.begin(); !name.empty(); ++at) {
    at = std::search(at, text.end(), name.begin(), name.end(), same);
    if (at == text.end()) {
      break;
    }
    const auto end = at + static_cast<std::ptrdiff_t>(name.size());
    if ((at == text.begin() || !is_of_word(at[-1])) && (end == text.end() || !is_of_word(*end))) {
      return static_cast<std::size_t>(at - text.begin());
    }
  }
  return std::nullopt;
}

Error limit_reached(int code, const QueryRun& run, const Query& query) {
  if (code == SQLITE_NOMEM) {
    return Error(Exit::refused, message(messages::query_memory, run.memory >> 20U))
        .hint(message(messages::query_narrow));
  }
  if (code == SQLITE_TOOBIG) {
    return Error(Exit::refused, message(messages::query_big_value))
        .hint(message(messages::query_limits, Sandbox::longest_value, Sandbox::longest_pattern));
  }
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(query.timeout).count();
  return Error(Exit::refused, message(messages::query_timeout, seconds))
      .hint(message(messages::query_raise_timeout, std::max<std::int64_t>(10, 10 * seconds)));
}

}  // namespace

Error pointed(const Error& error, const Query& query, std::optional<std::size_t> offset) {
  if (!offset || *offset > query.text.size()) {
    Error placed = error;
    return placed.at({query.name, 0, 0});
  }
  const std::string_view before = std::string_view(query.text).substr(0, *offset);
  const std::size_t begin = before.find_last_of('\n') + 1;  // npos + 1 is 0
  const std::size_t end = std::min(query.text.find('\n', *offset), query.text.size());
  const Pointer pointer = pointer_to(std::string_view(query.text).substr(begin, end - begin), *offset - begin);
  const std::string what = in_both(render(error.message(), Lang::en), render(error.message(), Lang::vi));
  Error placed(error.exit(), message(messages::pointed_at, what, pointer.line, pointer.mark));
  for (const Message& hint : error.hints()) {
    placed.hint(hint);
  }
  return placed.at({query.name, 1 + std::count(before.begin(), before.end(), '\n'),
                    1 + static_cast<std::int64_t>(code_points(before.substr(begin)))});
}

Error pointed_at_name(const Error& error, const Query& query) {
  return pointed(error, query, place_of_named(error, query.text));
}

Error query_fault(SQLite::Database& database, const SQLite::Exception& said, const QueryRun& run,
                  std::span<const View> views, const Query& query) {
  if (run.refused) {
    return pointed_at_name(*run.refused, query);
  }
  const int code = said.getErrorCode() & 0xff;
  if (run.expired()) {
    return pointed(limit_reached(SQLITE_INTERRUPT, run, query), query, std::nullopt);
  }
  const std::string_view text = said.what();
  if (code == SQLITE_NOMEM || code == SQLITE_TOOBIG || text == "LIKE or GLOB pattern too complex") {
    return pointed(limit_reached(code == SQLITE_NOMEM ? code : SQLITE_TOOBIG, run, query), query, std::nullopt);
  }
  if (code != SQLITE_ERROR) {
    return *as_error(said);
  }
  if (text == "integer overflow") {  // sum() and ratio() say so themselves
    return pointed_at_name(Error(Exit::bad_input, message(messages::query_overflow, "abs")), query);
  }
  if (const std::optional<Error> limit = too_much(text)) {
    return pointed(*limit, query, std::nullopt);
  }
  const int offset = sqlite3_error_offset(database.getHandle());
  std::optional<std::size_t> place = offset < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(offset));
  if (text == "incomplete input") {
    place = query.text.find_last_not_of(" \t\r\n;") + 1;
  }
  const Error wrong = wrong_query(text, views, query, place);
  return place ? pointed(wrong, query, place) : pointed_at_name(wrong, query);
}

}  // namespace danvan::store
