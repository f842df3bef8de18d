#include "evaluation/messages.hpp"
#include "evaluation/tally.hpp"

#include <charconv>

namespace danvan::evaluation {
namespace {

constexpr std::string_view heading = "danvan ranking 1\n";

std::string text_of(const std::optional<std::uint32_t>& number) {
  return number ? std::to_string(*number) : "";
}

std::string text_of(const std::optional<document::Number>& number) {
  return number ? format_scaled(number->scaled, number->decimals, true) : "";
}

std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> pieces;
  while (true) {
    const std::size_t end = text.find(mark);
    pieces.push_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      return pieces;
    }
    text.remove_prefix(end + 1);
  }
}

Error unreadable(const RoundFile& file) {
  return Error(Exit::damaged, message(messages::damaged_document, file.round.code)).hint(message(messages::run_check));
}

std::optional<std::uint32_t> whole(const RoundFile& file, std::string_view text) {
  if (text.empty()) {
    return std::nullopt;
  }
  std::uint32_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size()) {
    throw unreadable(file);
  }
  return number;
}

std::optional<document::Number> decimal(const RoundFile& file, std::string_view text) {
  if (text.empty()) {
    return std::nullopt;
  }
  const std::size_t point = text.find('.');
  const int decimals = point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
  const auto parsed = parse_scaled(text, decimals, NumberStyle::plain);
  const auto* scaled = std::get_if<std::int64_t>(&parsed);
  if (scaled == nullptr) {
    throw unreadable(file);
  }
  return document::Number{*scaled, decimals, false};
}

/// Adds a line of the document: its subject as it was called then, and its row.
void add(Ranking& ranking, const RoundFile& file, std::string_view line) {
  const std::vector<std::string_view> cells = split(line, '\t');
  const std::optional<std::size_t> place = cells.size() == 10 ? file.find(cells[1]) : std::nullopt;
  if (!place) {
    throw unreadable(file);
  }
  const RoundSubject& now = file.subjects[*place];
  RankedRow row;
  row.rank = whole(file, cells[0]);
  row.subject = static_cast<std::uint32_t>(ranking.subjects.size());
  row.cluster_rank = whole(file, cells[4]);
  row.total = decimal(file, cells[5]);
  if (const std::optional<std::size_t> index = file.scheme.class_index(cells[6])) {
    row.class_index = static_cast<std::uint32_t>(*index);
  } else if (!cells[6].empty()) {
    throw unreadable(file);
  }
  row.evaluators = whole(file, cells[7]).value_or(0);
  row.spread = decimal(file, cells[8]);
  row.vetoes = cells[9];
  ranking.subjects.push_back({now.id, now.code, std::string(cells[2]), std::string(cells[3]), now.unit});
  ranking.rows.push_back(std::move(row));
}

}  // namespace

std::string ranking_payload(const Round& round, const Ranking& ranking) {
  std::string out(heading);
  out += fmt::format("round\t{}\nrubric\t{}\nyear\t{}\n\n", round.code, round.rubric, round.year);
  for (const RankedRow& row : ranking.rows) {
    const RoundSubject& subject = ranking.subject(row);
    const config::Class* in = ranking.class_of(row);
    out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", text_of(row.rank), subject.code, subject.name,
                       subject.cluster, text_of(row.cluster_rank), text_of(row.total), in == nullptr ? "" : in->code,
                       row.evaluators, text_of(row.spread), row.vetoes);
  }
  return out;
}

Ranking ranking_of_payload(const RoundFile& file, std::string_view payload) {
  const std::size_t body = payload.find("\n\n");
  if (!payload.starts_with(heading) || body == std::string_view::npos) {
    throw unreadable(file);
  }
  Ranking ranking{file.scheme.rubric().classes, {}, {}};
  for (const std::string_view line : split(payload.substr(body + 2), '\n')) {
    if (!line.empty()) {
      add(ranking, file, line);
    }
  }
  return ranking;
}

}  // namespace danvan::evaluation
