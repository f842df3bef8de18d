#include "store/code_rules.hpp"

#include "danvan/base/in_both.hpp"
#include "store/messages.hpp"

namespace danvan::store {
namespace {

// `RUBRIC/ITEM`, in any version of the rubric.
bool has_item(const std::vector<config::Rubric>& rubrics, std::string_view code) {
  const std::size_t slash = code.find('/');
  const std::string_view rubric_code = code.substr(0, slash);
  const std::string_view item = slash == std::string_view::npos ? std::string_view{} : code.substr(slash + 1);
  for (const config::Rubric& rubric : rubrics) {
    if (rubric.code == rubric_code && config::find(rubric.items, item) != nullptr) {
      return true;
    }
  }
  return false;
}

// Kinds of code that are not the configuration's own are not its business.
bool is_defined(const config::Definitions& definitions, const UsedCode& used) {
  if (used.kind == "kind") {
    return config::find(definitions.kinds, used.code) != nullptr;
  }
  if (used.kind == "level") {
    return config::find(definitions.levels, used.code) != nullptr;
  }
  if (used.kind == "field") {
    return config::find(definitions.fields, used.code) != nullptr;
  }
  if (used.kind == "activity") {
    return config::find(definitions.activity_kinds, used.code) != nullptr;
  }
  if (used.kind == "task") {
    return config::find(definitions.tasks, used.code) != nullptr;
  }
  if (used.kind == "indicator") {
    return config::find(definitions.indicators, used.code) != nullptr;
  }
  if (used.kind == "form") {
    return config::find(definitions.forms, used.code) != nullptr;
  }
  if (used.kind == "award") {
    return config::find(definitions.awards, used.code) != nullptr;
  }
  if (used.kind == "rubric") {
    return config::find(definitions.rubrics, used.code) != nullptr;
  }
  if (used.kind == "item") {
    return has_item(definitions.rubrics, used.code);
  }
  return true;
}

std::string word_of(const std::string& kind) {
  for (const messages::CodeKind& one : messages::code_kinds) {
    if (one.kind == kind) {
      return in_both(one.word);
    }
  }
  return kind;
}

const char* name_of(config::IndicatorType type) {
  switch (type) {
    case config::IndicatorType::flow:
      return "flow";
    case config::IndicatorType::stock:
      return "stock";
    case config::IndicatorType::ratio:
      return "ratio";
    case config::IndicatorType::text:
      return "text";
  }
  return "";
}

Diagnostic fault(Place place, std::string field, std::string value, Message reason, Message cure) {
  Diagnostic made;
  made.place = std::move(place);
  made.field = std::move(field);
  made.value = std::move(value);
  made.rule = "CF-10";
  made.reason = std::move(reason);
  made.cure = std::move(cure);
  return made;
}

void check_indicator(const config::Indicator& now, const config::Indicator& next, Diagnostics& diagnostics) {
  if (now.decimals != next.decimals) {
    diagnostics.add(fault(next.origin, "decimals", next.code,
                          message(messages::decimals_in_use, now.decimals, next.decimals),
                          message(messages::new_indicator)));
  }
  // A figure keeps its number and would silently mean something else: triệu đồng read as đồng.
  if (now.unit != next.unit) {
    diagnostics.add(fault(next.origin, "unit", next.code, message(messages::unit_in_use, now.unit, next.unit),
                          message(messages::new_indicator)));
  }
  if (now.type != next.type) {
    diagnostics.add(fault(next.origin, "type", next.code,
                          message(messages::type_in_use, name_of(now.type), name_of(next.type)),
                          message(messages::new_indicator)));
  }
}

}  // namespace

void check_used_codes(const std::vector<UsedCode>& used, const config::Definitions& now,
                      const config::Definitions& next, Diagnostics& diagnostics) {
  for (const UsedCode& one : used) {
    if (!is_defined(next, one)) {
      diagnostics.add(fault({"danvan.toml", 0, 0}, "", one.code, message(messages::code_in_use, word_of(one.kind)),
                            message(messages::keep_code)));
    } else if (one.kind == "indicator") {
      const config::Indicator* before = config::find(now.indicators, one.code);
      if (before != nullptr) {
        check_indicator(*before, *config::find(next.indicators, one.code), diagnostics);
      }
    }
  }
}

}  // namespace danvan::store
