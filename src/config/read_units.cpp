#include "config/messages.hpp"
#include "config/read.hpp"

namespace danvan::config {
namespace {

/// Indicators, or `activity:KIND`.
std::vector<std::string> read_evidence(Reader& reader, std::string_view key) {
  constexpr std::string_view activity = "activity:";
  std::vector<std::string> evidence;
  for (Spot& spot : reader.texts(key)) {
    evidence.push_back(spot.value);
    if (!spot.value.starts_with(activity)) {
      reader.reading().refer(Target::indicator, std::move(spot));
    } else if (!is_code(std::string_view(spot.value).substr(activity.size()))) {
      reader.fault(rule::code, spot, message(messages::bad_code, longest_code));
    } else {
      reader.reading().refer(Target::activity, std::move(spot));
    }
  }
  return evidence;
}

}  // namespace

Kind read_kind(Reader reader) {
  Kind kind;
  kind.code = reader.code();
  kind.origin = reader.spot("code").place;
  kind.name = reader.text("name", Need::required);
  kind.level = reader.reference("level", Target::level);
  reader.refuse_unknown();
  return kind;
}

Level read_level(Reader reader) {
  Level level;
  level.code = reader.code();
  level.origin = reader.spot("code").place;
  level.name = reader.text("name", Need::required);
  reader.refuse_unknown();
  return level;
}

Field read_field(Reader reader) {
  Field field;
  field.code = reader.code();
  field.origin = reader.spot("code").place;
  field.name = reader.text("name", Need::required);
  reader.refuse_unknown();
  return field;
}

Task read_task(Reader reader) {
  Task task;
  task.code = reader.code();
  task.origin = reader.spot("code").place;
  task.title = reader.text("title", Need::required);
  if (std::optional<Reader> evidence = reader.table("evidence")) {
    task.all = read_evidence(*evidence, "all");
    task.any = read_evidence(*evidence, "any");
    evidence->refuse_unknown();
  }
  reader.refuse_unknown();
  return task;
}

ActivityKind read_activity_kind(Reader reader) {
  ActivityKind kind;
  kind.code = reader.code();
  kind.origin = reader.spot("code").place;
  kind.name = reader.text("name", Need::required);
  kind.task = reader.reference("task", Target::task);
  reader.refuse_unknown();
  return kind;
}

}  // namespace danvan::config
