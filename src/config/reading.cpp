#include "config/reading.hpp"

#include "config/messages.hpp"
#include "danvan/base/text.hpp"

#include <algorithm>
#include <tuple>

namespace danvan::config {
namespace {

const Text& unknown(Target target) {
  switch (target) {
    case Target::kind:
      return messages::unknown_kind;
    case Target::level:
      return messages::unknown_level;
    case Target::task:
      return messages::unknown_task;
    case Target::activity:
      return messages::unknown_activity;
    case Target::calendar:
      return messages::unknown_calendar;
    case Target::indicator:
    case Target::number_indicator:
    case Target::entered_indicator:
      return messages::unknown_indicator;
    case Target::group:
      return messages::unknown_group;
    case Target::criterion:
      return messages::unknown_criterion;
    case Target::item:
      return messages::unknown_item;
    case Target::class_:
      return messages::unknown_class;
    case Target::veto:
      return messages::unknown_veto;
  }
  throw Bug("every target has its message");
}

}  // namespace

void Reading::fault(std::string_view rule, const Spot& spot, Message reason, Message cure) {
  m_faults.push_back(
      {spot.place, spot.field, visible(spot.value), std::string(rule), std::move(reason), std::move(cure)});
}

void Reading::refer(Target target, Spot spot) {
  m_references.push_back({target, std::move(spot)});
}

std::vector<Spot> Reading::take(Target target) {
  std::vector<Spot> taken;
  std::erase_if(m_references, [&](const Reference& one) {
    if (one.target == target) {
      taken.push_back(one.spot);
    }
    return one.target == target;
  });
  return taken;
}

void Reading::resolve(Target target, const std::vector<std::string>& known) {
  for (const Spot& spot : take(target)) {
    if (std::find(known.begin(), known.end(), spot.value) == known.end()) {
      fault(rule::reference, spot, message(unknown(target)),
            suggestion(spot.value, known, message(messages::define_it)));
    }
  }
}

void Reading::report(const std::vector<std::string>& files, Diagnostics& diagnostics) {
  const auto order = [&](const Diagnostic& one) {
    const auto file = std::find(files.begin(), files.end(), one.place.file) - files.begin();
    return std::tuple(file, one.place.line, one.place.column);
  };
  std::stable_sort(m_faults.begin(), m_faults.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return order(a) < order(b); });
  for (Diagnostic& one : m_faults) {
    diagnostics.add(std::move(one));
  }
  m_faults.clear();
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    out += (out.empty() ? "" : ", ") + word;
  }
  return out;
}

Message suggestion(std::string_view wanted, const std::vector<std::string>& known, Message otherwise) {
  std::vector<std::string> near = nearest(wanted, known);
  if (near.empty()) {
    return otherwise;
  }
  for (std::string& word : near) {
    word = fmt::format("“{}”", word);
  }
  return message(messages::did_you_mean, joined(near));
}

std::string line_of(const Place& place) {
  return fmt::format("{}:{}", place.file, place.line);
}

}  // namespace danvan::config
