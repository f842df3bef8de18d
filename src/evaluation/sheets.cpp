#include "danvan/evaluation/sheets.hpp"

#include "danvan/base/decimal.hpp"
#include "evaluation/messages.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace danvan::evaluation {
namespace {

constexpr std::string_view heading = "danvan sheet 1\n";

std::string value_text(const config::Item& item, std::int32_t worth) {
  if (worth == SheetMark::not_arising) {
    return "-";
  }
  if (item.kind == config::ItemKind::choice) {
    return item.options[static_cast<std::size_t>(worth)].code;
  }
  return format_scaled(worth, 2);
}

std::optional<std::int32_t> worth_of(const config::Item& item, std::string_view value) {
  if (value == "-") {
    return SheetMark::not_arising;
  }
  if (item.kind == config::ItemKind::choice) {
    for (std::size_t i = 0; i < item.options.size(); ++i) {
      if (item.options[i].code == value) {
        return static_cast<std::int32_t>(i);
      }
    }
    return std::nullopt;
  }
  const auto parsed = parse_scaled(value, 2, NumberStyle::plain);
  const auto* points = std::get_if<std::int64_t>(&parsed);
  const bool fits = points != nullptr && std::in_range<std::int32_t>(*points) && *points != SheetMark::not_arising;
  return fits ? std::optional(static_cast<std::int32_t>(*points)) : std::nullopt;
}

/// Gives the text away in pieces, each up to a mark that is dropped.
class Cutter {
 public:
  explicit Cutter(std::string_view text) : m_rest(text) {}
  [[nodiscard]] bool done() const { return m_rest.empty(); }
  std::string_view next(char mark) {
    const std::size_t end = m_rest.find(mark);
    const std::string_view piece = m_rest.substr(0, end);
    m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
    return piece;
  }

 private:
  std::string_view m_rest;
};

Error unreadable(const RoundFile& file) {
  return Error(Exit::damaged, message(messages::damaged_document, file.round.code)).hint(message(messages::run_check));
}

}  // namespace

std::vector<std::uint32_t> items_by_code(const Scheme& scheme) {
  const std::vector<config::Item>& items = scheme.rubric().items;
  std::vector<std::uint32_t> order(items.size());
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return items[a].code < items[b].code; });
  return order;
}

std::string sheet_payload(const RoundFile& file, Stage stage, std::string_view evaluator,
                          std::span<const SheetMark> marks) {
  const std::vector<config::Item>& items = file.scheme.rubric().items;
  std::vector<const SheetMark*> ordered;
  ordered.reserve(marks.size());
  for (const SheetMark& mark : marks) {
    ordered.push_back(&mark);
  }
  std::sort(ordered.begin(), ordered.end(), [&](const SheetMark* a, const SheetMark* b) {
    return a->subject != b->subject ? a->subject < b->subject : items[a->item].code < items[b->item].code;
  });
  std::string out(heading);
  out += fmt::format("round\t{}\nstage\t{}\nevaluator\t{}\n\n", file.round.code, code_of(stage), evaluator);
  const SheetMark* before = nullptr;
  for (const SheetMark* mark : ordered) {
    if (before == nullptr || before->subject != mark->subject) {
      out += file.subjects[mark->subject].code + "\n";
    }
    out += "\t" + items[mark->item].code + "\t" + value_text(items[mark->item], mark->worth);
    out += mark->note.empty() ? "\n" : "\t" + mark->note + "\n";
    before = mark;
  }
  return out;
}

std::vector<SheetMark> sheet_marks(const RoundFile& file, std::string_view payload) {
  const std::size_t body = payload.find("\n\n");
  if (!payload.starts_with(heading) || body == std::string_view::npos) {
    throw unreadable(file);
  }
  std::vector<SheetMark> marks;
  std::optional<std::size_t> subject;
  Cutter lines(payload.substr(body + 2));
  while (!lines.done()) {
    const std::string_view line = lines.next('\n');
    if (!line.starts_with('\t')) {
      subject = file.find(line);
      continue;
    }
    Cutter cells(line.substr(1));
    const std::optional<std::size_t> item = file.scheme.item(cells.next('\t'));
    if (!subject || !item) {
      throw unreadable(file);
    }
    const std::optional<std::int32_t> worth = worth_of(file.scheme.rubric().items[*item], cells.next('\t'));
    if (!worth) {
      throw unreadable(file);
    }
    marks.push_back({static_cast<std::uint32_t>(*subject), static_cast<std::uint32_t>(*item), *worth,
                     std::string(cells.next('\t'))});
  }
  return marks;
}

}  // namespace danvan::evaluation
