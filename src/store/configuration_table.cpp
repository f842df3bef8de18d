#include "danvan/store/definitions.hpp"
#include "danvan/store/fitting.hpp"
#include "danvan/store/next_number.hpp"
#include "store/code_rules.hpp"
#include "store/messages.hpp"
#include "store/sources.hpp"
#include "store/sqlite.hpp"

#include <fmt/format.h>

#include <set>

namespace danvan::store {
namespace {

struct Configuration {
  std::int64_t id = 0;
  Digest sources{};
};

std::optional<Configuration> newest(Store& store) {
  SQLite::Statement row(store.database(), R"(
    SELECT id, sources
    FROM configuration
    ORDER BY id DESC
    LIMIT 1)");
  if (!row.executeStep()) {
    return std::nullopt;
  }
  return Configuration{row.getColumn(0).getInt64(), digest_of(row, 1)};
}

std::optional<Digest> sources_digest(Store& store, std::int64_t configuration) {
  SQLite::Statement row(store.database(), R"(
    SELECT sources
    FROM configuration
    WHERE id = ?)");
  row.bind(1, configuration);
  return row.executeStep() ? std::optional(digest_of(row, 0)) : std::nullopt;
}

std::vector<config::Source> kept_sources(Store& store, const Digest& digest) {
  const auto kept = document(store, digest);
  auto sources = kept ? unpacked(*kept) : std::nullopt;
  if (!sources) {
    throw Error(Exit::damaged, message(messages::damaged_sources)).hint(message(messages::check_first));
  }
  return std::move(*sources);
}

config::Definitions load(std::vector<config::Source> sources) {
  Diagnostics diagnostics(Diagnostics::shown_of_all);
  config::Loaded loaded = config::load(std::move(sources), diagnostics);
  // They were whole when they were applied; a stricter program says here what it no longer takes.
  diagnostics.throw_if_any();
  return std::move(loaded.definitions);
}

// What is in force, as far as this program takes it: where it is stricter than the one that applied it, another
// configuration can still take its place.
config::Definitions readable_definitions(Store& store) {
  std::vector<config::Source> sources = applied_sources(store);
  Diagnostics no_longer_taken;
  return sources.empty() ? config::Definitions{} : config::load(std::move(sources), no_longer_taken).definitions;
}

void insert_configuration(Write& write, const Digest& sources) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO configuration (sources, id)
    VALUES (?, ?))");
  bind_digest(insert, 1, sources);
  insert.bind(2, next_number(write, "configuration"));
  insert.exec();
}

std::vector<std::string> code_views(SQLite::Database& database) {
  std::vector<std::string> names;
  SQLite::Statement views(database, R"(
    SELECT name
    FROM sqlite_schema
    WHERE type = 'view' AND name GLOB 'used_code_*'
    ORDER BY name)");
  while (views.executeStep()) {
    names.push_back(views.getColumn(0).getString());
  }
  return names;
}

}  // namespace

config::Definitions definitions(Store& store) {
  std::vector<config::Source> sources = applied_sources(store);
  return sources.empty() ? config::Definitions{} : load(std::move(sources));
}

std::optional<std::int64_t> applied_configuration(Store& store) {
  const auto applied = newest(store);
  return applied ? std::optional(applied->id) : std::nullopt;
}

config::Definitions definitions(Store& store, std::int64_t configuration) {
  const auto digest = sources_digest(store, configuration);
  if (!digest) {
    throw Error(Exit::damaged, message(messages::no_configuration, configuration)).hint(message(messages::check_first));
  }
  return load(kept_sources(store, *digest));
}

std::vector<config::Source> applied_sources(Store& store) {
  const auto applied = newest(store);
  return applied ? kept_sources(store, applied->sources) : std::vector<config::Source>{};
}

std::optional<Digest> applied_digest(Store& store) {
  const auto applied = newest(store);
  return applied ? std::optional(applied->sources) : std::nullopt;
}

std::vector<UsedCode> used_codes(Store& store) {
  std::set<std::pair<std::string, std::string>> codes;
  for (const std::string& view : code_views(store.database())) {
    SQLite::Statement rows(store.database(), fmt::format("SELECT kind, code FROM {}", sql_name(view)));
    while (rows.executeStep()) {
      codes.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    }
  }
  std::vector<UsedCode> used;
  for (const auto& [kind, code] : codes) {
    used.push_back({kind, code});
  }
  return used;
}

void unfit_codes(Store& store, const config::Definitions& next, Diagnostics& diagnostics) {
  check_used_codes(used_codes(store), readable_definitions(store), next, diagnostics);
}

void apply(Write& write, const config::Loaded& loaded) {
  const std::string sources = packed(loaded.sources);
  const auto applied = newest(write.store());
  if (applied && applied->sources == sha256(sources)) {
    return;
  }
  Diagnostics diagnostics(Diagnostics::shown_of_all);
  unfit_codes(write.store(), loaded.definitions, diagnostics);
  diagnostics.throw_if_any();
  insert_configuration(write, write.put_document(sources));
}

}  // namespace danvan::store
