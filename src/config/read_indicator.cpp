#include "config/messages.hpp"
#include "config/messages_indicators.hpp"
#include "config/read.hpp"

namespace danvan::config {
namespace {

constexpr int most_decimals = 6;
constexpr int most_outlier = 1'000'000;

std::optional<Money> read_money(Reader& reader) {
  constexpr Word<std::string_view> purposes[] = {
      {"build", "build"}, {"replicate", "replicate"}, {"commend", "commend"}};
  constexpr Word<std::string_view> stages[] = {{"planned", "planned"}, {"spent", "spent"}};
  std::optional<Reader> table = reader.table("money");
  if (!table) {
    return std::nullopt;
  }
  Money money;
  money.purpose = table->choice("purpose", purposes);
  money.stage = table->choice("stage", stages);
  money.source = table->code("source");
  table->refuse_unknown();
  return money;
}

std::optional<CountedModels> read_counts(Reader& reader) {
  constexpr Word<CountedModels> words[] = {{"registered", CountedModels::registered},
                                           {"effective", CountedModels::effective},
                                           {"recognised", CountedModels::recognised},
                                           {"outstanding", CountedModels::outstanding},
                                           {"new", CountedModels::is_new},
                                           {"copies", CountedModels::copies}};
  if (!reader.has("counts")) {
    reader.expect("counts");
    return std::nullopt;
  }
  return reader.choice("counts", words);
}

/// The keys of checks contradict what is not a number that units enter, and a count of models is whole.
void check_checks(Reader& reader, const Indicator& indicator) {
  const bool entered = indicator.type == IndicatorType::flow || indicator.type == IndicatorType::stock;
  for (const char* key : {"counts", "outlier"}) {
    if (!entered && reader.has(key)) {
      reader.fault(rule::contradiction, reader.spot(key), message(messages::only_of_entered));
    }
  }
  if (indicator.counts && indicator.decimals > 0) {
    reader.fault(rule::contradiction, reader.spot("decimals"), message(messages::models_are_whole));
  }
}

/// Keys that contradict the type.
void check_type(Reader& reader, const Indicator& indicator) {
  const bool ratio = indicator.type == IndicatorType::ratio;
  if (ratio && (indicator.numerator.empty() || indicator.denominator.empty())) {
    reader.fault(rule::missing, reader.spot("type"), message(messages::ratio_needs));
  }
  for (const char* key : {"numerator", "denominator"}) {
    if (!ratio && reader.has(key)) {
      reader.fault(rule::contradiction, reader.spot(key), message(messages::only_of_ratio));
    }
  }
  for (const char* key : {"decimals", "min", "max", "money"}) {
    if (indicator.type == IndicatorType::text && reader.has(key)) {
      reader.fault(rule::contradiction, reader.spot(key), message(messages::not_of_text));
    }
  }
  if (indicator.min && indicator.max && *indicator.max < *indicator.min) {
    reader.fault(rule::contradiction, reader.spot("max"),
                 message(messages::less_than_min, format_scaled(*indicator.min, indicator.decimals)));
  }
}

}  // namespace

Indicator read_indicator(Reader reader) {
  constexpr Word<IndicatorType> types[] = {{"flow", IndicatorType::flow},
                                           {"stock", IndicatorType::stock},
                                           {"ratio", IndicatorType::ratio},
                                           {"text", IndicatorType::text}};
  Indicator indicator;
  indicator.code = reader.code();
  indicator.origin = reader.spot("code").place;
  indicator.name = reader.text("name", Need::required);
  indicator.type = reader.choice("type", types);
  indicator.unit = reader.text("unit");
  indicator.decimals = reader.whole("decimals", 0, 0, most_decimals);
  indicator.min = reader.number("min", indicator.decimals, -any_number, any_number);
  indicator.max = reader.number("max", indicator.decimals, -any_number, any_number);
  indicator.task = reader.reference("task", Target::task);
  indicator.money = read_money(reader);
  indicator.numerator = reader.reference("numerator", Target::number_indicator);
  indicator.denominator = reader.reference("denominator", Target::number_indicator);
  indicator.counts = read_counts(reader);
  indicator.outlier = reader.whole("outlier", usual_outlier, 0, most_outlier);
  check_type(reader, indicator);
  check_checks(reader, indicator);
  reader.refuse_unknown();
  return indicator;
}

}  // namespace danvan::config
