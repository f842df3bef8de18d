#include "danvan/config/load.hpp"

#include "config/guard.hpp"
#include "config/include.hpp"
#include "config/messages.hpp"
#include "config/read.hpp"
#include "config/settings.hpp"

#include <algorithm>

namespace danvan::config {
namespace {

/// Puts together what several files define.
class Loader {
 public:
  Loader(Reading& reading, Definitions& definitions) : m_reading(reading), m_definitions(definitions) {}

  void read(const Tree& file, bool first) {
    Reader reader(m_reading, file, {});
    read_include(reader, file, first);
    if (std::optional<Reader> office = once(reader, "office", m_office)) {
      m_definitions.office = read_office(*office);
    }
    if (std::optional<Reader> ui = once(reader, "ui", m_ui)) {
      m_definitions.ui = read_ui(*ui);
    }
    if (std::optional<Reader> record = once(reader, "record", m_record)) {
      m_definitions.record = read_record_keeping(*record);
    }
    append(reader, "campaign", m_definitions.campaigns, read_campaign);
    append(reader, "calendar", m_definitions.calendars, read_calendar);
    append(reader, "kind", m_definitions.kinds, read_kind);
    append(reader, "level", m_definitions.levels, read_level);
    append(reader, "field", m_definitions.fields, read_field);
    append(reader, "task", m_definitions.tasks, read_task);
    append(reader, "activity", m_activity_kinds, read_activity_kind);
    append(reader, "indicator", m_definitions.indicators, read_indicator);
    append(reader, "form", m_forms, read_form);
    append(reader, "check", m_checks, read_check);
    append(reader, "award", m_definitions.awards, read_award);
    append(reader, "rubric", m_definitions.rubrics, read_rubric);
    reader.refuse_unknown();
  }

  void finish() {
    if (!m_activity_kinds.empty()) {
      m_definitions.activity_kinds = std::move(m_activity_kinds);
    }
    for (WrittenForm& written : m_forms) {
      m_definitions.forms.push_back(finish_form(std::move(written), m_definitions.calendars, m_reading));
    }
    for (WrittenCheck& written : m_checks) {
      m_definitions.checks.push_back(finish_check(std::move(written), m_definitions.indicators, m_reading));
    }
    check_definitions(m_reading, m_definitions);
  }

 private:
  void read_include(Reader& reader, const Tree& file, bool first) {
    const Tree* include = file.find("include");
    if (first) {
      reader.expect("include");
      included_files(file, m_reading);
    } else if (include != nullptr) {
      reader.expect("include");
      m_reading.fault(rule::include, reader.spot("include"), message(messages::include_in_include),
                      message(messages::include_in_first));
    }
  }

  /// A table that stands in one file only.
  std::optional<Reader> once(Reader& reader, std::string_view key, std::optional<Place>& before) {
    std::optional<Reader> table = reader.table(key);
    if (table && before) {
      m_reading.fault(rule::duplicate, reader.spot(key), message(messages::table_again, line_of(*before)));
      return std::nullopt;
    }
    if (table) {
      before = table->place();
    }
    return table;
  }

  template <typename T>
  void append(Reader& reader, std::string_view key, std::vector<T>& all, T (*read_one)(Reader)) {
    for (const Reader& row : reader.tables(key)) {
      all.push_back(read_one(row));
    }
  }

  Reading& m_reading;
  Definitions& m_definitions;
  std::vector<ActivityKind> m_activity_kinds;
  std::vector<WrittenForm> m_forms;
  std::vector<WrittenCheck> m_checks;
  std::optional<Place> m_office, m_ui, m_record;
};

std::size_t total_size(const std::vector<Source>& sources) {
  std::size_t total = 0;
  for (const Source& source : sources) {
    total += source.text.size();
  }
  return total;
}

std::vector<std::string> names(const std::vector<Source>& sources) {
  std::vector<std::string> all;
  for (const Source& source : sources) {
    all.push_back(source.name);
  }
  return all;
}

}  // namespace

Loaded load(std::vector<Source> sources, Diagnostics& diagnostics) {
  Loaded loaded;
  loaded.sources = std::move(sources);
  Reading reading;
  if (total_size(loaded.sources) > size_cap) {
    reading.fault(rule::syntax, {{loaded.sources.front().name, 0, 0}, {}, {}}, message(messages::too_large));
    reading.report(names(loaded.sources), diagnostics);
    return loaded;
  }
  Loader loader(reading, loaded.definitions);
  bool all_parsed = true;
  for (const Source& source : loaded.sources) {
    const std::optional<Tree> tree = parse(source, reading);
    if (!tree) {
      all_parsed = false;
      continue;
    }
    loader.read(*tree, &source == &loaded.sources.front());
    for (Setting& setting : settings_of(*tree)) {
      loaded.settings.push_back(std::move(setting));
    }
  }
  if (all_parsed) {  // else references to what could not be read would look undefined
    loader.finish();
  }
  reading.report(names(loaded.sources), diagnostics);
  return loaded;
}

}  // namespace danvan::config
