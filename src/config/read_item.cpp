#include "config/messages.hpp"
#include "config/read.hpp"

#include <algorithm>

namespace danvan::config {
namespace {

constexpr std::int64_t most_points = 1'000'000;  // 10 000 points, in hundredths
constexpr std::int64_t quarter_point = 25;
constexpr std::int64_t hundredth = 1;
constexpr int points_decimals = 2;
constexpr int band_decimals = 4;

constexpr Word<ItemKind> kinds[] = {{"points", ItemKind::points}, {"choice", ItemKind::choice},
                                    {"band", ItemKind::band},     {"ratio", ItemKind::ratio},
                                    {"count", ItemKind::count},   {"minus", ItemKind::minus},
                                    {"deduct", ItemKind::deduct}, {"relative", ItemKind::relative},
                                    {"figure", ItemKind::figure}, {"lateness", ItemKind::lateness}};
constexpr Word<ItemKind> fed_kinds[] = {{"points", ItemKind::points},    {"band", ItemKind::band},
                                        {"ratio", ItemKind::ratio},      {"count", ItemKind::count},
                                        {"minus", ItemKind::minus},      {"deduct", ItemKind::deduct},
                                        {"relative", ItemKind::relative}};

std::int64_t points(Reader& reader, std::string_view key, std::int64_t otherwise, Need need = Need::optional) {
  return reader.number(key, points_decimals, 0, most_points, need).value_or(otherwise);
}

void read_options(Reader& reader, Item& item) {
  for (Reader& row : reader.tables("options", Need::required)) {
    Option option;
    option.code = row.code();
    option.name = row.text("name");
    option.points = points(row, "points", 0, Need::required);
    option.veto = row.reference("veto", Target::veto);
    option.zero = row.flag("zero", false);
    row.refuse_unknown();
    const bool twice = std::any_of(item.options.begin(), item.options.end(),
                                   [&](const Option& other) { return other.code == option.code; });
    if (twice && !option.code.empty()) {
      row.fault(rule::duplicate, row.spot("code"), message(messages::named_twice));
    }
    item.max = std::max(item.max, option.points);
    item.options.push_back(std::move(option));
  }
}

void read_bands(Reader& reader, Item& item) {
  std::vector<Reader> rows = reader.tables("bands", Need::required);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Band band;
    band.from = rows[i].number("from", band_decimals, -any_number, any_number);
    band.points = points(rows[i], "points", 0, Need::required);
    rows[i].refuse_unknown();
    const bool last = i + 1 == rows.size();
    const bool falls = i == 0 || !band.from || !item.bands.back().from || *band.from < *item.bands.back().from;
    if (rows[i].has("from") == last || !falls) {
      rows[i].fault(rule::contradiction, rows[i].spot("from"), message(messages::bands_out_of_order));
    }
    item.max = std::max(item.max, band.points);
    item.bands.push_back(band);
  }
}

/// Lateness takes points off, as `deduct`, where it has a cap, and gives what is left of a maximum, as `minus`,
/// otherwise.
void read_lateness(Reader& reader, Item& item) {
  item.per = points(reader, "per", 0, Need::required);
  item.cap = reader.number("cap", points_decimals, 0, most_points);
  item.max = points(reader, "max", 0, item.cap || reader.has("cap") ? Need::optional : Need::required);
  item.veto = reader.reference("veto", Target::veto);
}

/// The keys of each kind; those of another kind are unknown keys.
void read_keys(Reader& reader, Item& item, ItemKind kind) {
  switch (kind) {
    case ItemKind::points:
      item.max = points(reader, "max", 0, Need::required);
      item.min = points(reader, "min", 0);
      item.step = points(reader, "step", quarter_point);
      return;
    case ItemKind::choice:
      read_options(reader, item);
      return;
    case ItemKind::band:
      read_bands(reader, item);
      return;
    case ItemKind::ratio:
    case ItemKind::relative:
      item.max = points(reader, "max", 0, Need::required);
      item.step = points(reader, "step", hundredth);
      if (kind == ItemKind::relative) {
        item.base = reader.number("base", 2, 0, 100).value_or(50);
      }
      return;
    case ItemKind::count:
    case ItemKind::minus:
      item.max = points(reader, "max", 0, Need::required);
      item.per = points(reader, "per", 0, Need::required);
      return;
    case ItemKind::deduct:
      item.per = points(reader, "per", 0, Need::required);
      item.cap = reader.number("cap", points_decimals, 0, most_points);
      item.veto = reader.reference("veto", Target::veto);
      return;
    case ItemKind::lateness:
      read_lateness(reader, item);
      return;
    case ItemKind::figure:
      item.indicator = reader.reference("indicator", Target::number_indicator, Need::required);
      item.figure_as = reader.choice("as", fed_kinds);
      read_keys(reader, item, item.figure_as);
      return;
  }
}

}  // namespace

Item read_item(Reader reader) {
  constexpr Word<NotArising> not_arising[] = {
      {"full", NotArising::full}, {"zero", NotArising::zero}, {"drop", NotArising::drop}};
  Item item;
  item.code = reader.code();
  item.origin = reader.spot("code").place;
  item.of = reader.reference("of", Target::criterion, Need::required);
  item.name = reader.text("name");
  const std::size_t before = reader.reading().faults();
  item.kind = reader.choice("kind", kinds);
  const bool kind_is_known = reader.reading().faults() == before;
  item.not_arising = reader.choice("not_arising", not_arising, std::optional(NotArising::full));
  if (!kind_is_known) {
    return item;  // which other keys it may have is not known
  }
  read_keys(reader, item, item.kind);
  if (item.max < item.min) {
    reader.fault(rule::contradiction, reader.spot("max"), message(messages::less_than_min, format_scaled(item.min, 2)));
  }
  if (item.step == 0) {
    reader.fault(rule::range, reader.spot("step"),
                 message(messages::out_of_range, "0.01", format_scaled(most_points, 2)));
  }
  reader.refuse_unknown();
  return item;
}

}  // namespace danvan::config
