#include "danvan/register/leads.hpp"
#include "danvan/register/views.hpp"
#include "register/messages_views.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace danvan::registry {
namespace {

constexpr std::string_view versions = R"(
    SELECT unit.code, version.name, nullif(version.short_name, ''), version.kind, nullif(version.level, ''),
      parent.code, CAST(nullif(version.cluster, '') AS TEXT),
      day_text(version.from_day), day_text(version.to_day), sector.code{}
    FROM unit
    CROSS JOIN unit_version AS version ON version.unit = unit.id
    LEFT JOIN unit AS parent ON parent.id = version.parent
    LEFT JOIN unit AS sector ON sector.id = version.sector{})";

std::string versions_on(Date day) {
  return fmt::format(versions, "",
                     fmt::format("\n    WHERE version.from_day <= {0} AND version.to_day > {0}", day.days()));
}

document::Cell text_cell(const std::string& text) {
  return text.empty() ? document::Cell(document::Empty{}) : document::Cell(text);
}

document::Cell year_cell(int year) {
  return document::Number{year};
}

void models_now(store::Store& store, Date today, const store::TakeRow& take) {
  const Units units = Units::load(store);
  const Models models = Models::load(store);
  const Leads leads(units, Successions::load(store), today);
  for (const Model& model : models.all()) {
    const Lead lead = leads.of(model);
    const ModelStatus* step = current_status(model);
    const auto of_step = [&](document::Cell cell) {
      return step != nullptr ? cell : document::Cell(document::Empty{});
    };
    const ModelStatus known = step != nullptr ? *step : ModelStatus{};
    const std::array<document::Cell, messages::model_columns.size()> cells{
        model.code,
        model.title,
        model.type,
        text_cell(lead.unit ? units.at(*lead.unit).code : std::string{}),
        units.at(model.unit).code,
        model.field,
        model.subject,
        text_cell(model.level),
        model.registered,
        of_step(std::string(code_of(known.state))),
        of_step(year_cell(known.year)),
        of_step(known.on),
        text_cell(recognised_level(model, std::numeric_limits<int>::max())),
        document::YesNo{model.is_new},
        document::YesNo{model.is_hard},
        text_cell(model.origin ? models.at(*model.origin).code : std::string{}),
        text_cell(model.address),
        text_cell(model.objective),
    };
    take(cells);
  }
}

/// Up to this year, or the last one that a step speaks of.
void years_of_models(store::Store& store, Date today, const store::TakeRow& take) {
  each_model(store, [&](const Model& model) {
    int last = today.year();
    for (const ModelStatus& step : model.log) {
      last = std::max(last, step.year);
    }
    for (int year = model.registered.year(); year <= last; ++year) {
      const ModelYear counts = in_year(model, year);
      const std::array<document::Cell, messages::year_columns.size()> cells{
          model.code,
          year_cell(year),
          document::YesNo{counts.registered},
          document::YesNo{counts.is_new_in_year},
          document::YesNo{counts.carried_over},
          document::YesNo{counts.effective},
          document::YesNo{counts.recognised},
          document::YesNo{counts.outstanding},
      };
      take(cells);
    }
  });
}

std::vector<store::View> views_of_units(Date today) {
  return {
      {.name = "units",
       .about = messages::view_units,
       .columns = std::span(messages::version_columns).first(messages::version_columns.size() - 1),
       .example = "SELECT code, name FROM units WHERE kind = 'so' ORDER BY name COLLATE VI",
       .sql = versions_on(today)},
      {.name = "unit_versions",
       .about = messages::view_unit_versions,
       .columns = messages::version_columns,
       .example = "SELECT valid_from, name FROM unit_versions WHERE code = 'S01' ORDER BY valid_from",
       .sql = fmt::format(versions, ", nullif(version.basis, '')", "")},
      {.name = "successions",
       .about = messages::view_successions,
       .columns = messages::succession_columns,
       .example = "SELECT predecessor, successor, share FROM successions WHERE change = 'merge' ORDER BY 1, 2",
       .sql = R"(
    SELECT event.code, day_text(event.on_day), event.change, predecessor.code, successor.code, link.what,
      decimal(link.share, 6), link.share, nullif(event.basis, '')
    FROM succession_event AS event
    CROSS JOIN succession_link AS link ON link.event = event.id
    CROSS JOIN unit AS predecessor ON predecessor.id = link.predecessor
    LEFT JOIN unit AS successor ON successor.id = link.successor)"},
      {.name = "clusters",
       .about = messages::view_clusters,
       .columns = messages::cluster_columns,
       .example = "SELECT cluster, count(*) AS units FROM clusters WHERE year = 2025 GROUP BY cluster ORDER BY cluster",
       .sql = R"(
    SELECT place.year, place.cluster, unit.code, CASE WHEN place.head THEN 'yes' ELSE 'no' END
    FROM unit_cluster AS place
    CROSS JOIN unit ON unit.id = place.unit
    WHERE place.cluster <> ''
      AND NOT EXISTS (SELECT 1 FROM unit_cluster AS later
                      WHERE later.year = place.year AND later.unit = place.unit AND later.sequence > place.sequence))"},
  };
}

std::vector<store::View> views_of_models(Date today) {
  return {
      {.name = "models",
       .about = messages::view_models,
       .columns = messages::model_columns,
       .example = "SELECT field, count(*) AS models FROM models GROUP BY field ORDER BY models DESC, field",
       .rows = [today](store::Store& store, const store::TakeRow& take) { models_now(store, today, take); }},
      {.name = "model_steps",
       .about = messages::view_model_steps,
       .columns = messages::step_columns,
       .example = "SELECT model, day, status FROM model_steps WHERE year = 2025 ORDER BY model, sequence",
       .sql = R"(
    SELECT model.code, step.sequence, step.year, day_text(step.on_day), step.status, nullif(step.recognised_level, ''),
      forward.level, nullif(step.basis, ''), nullif(step.reason, '')
    FROM model
    CROSS JOIN model_status AS step ON step.model = model.id
    LEFT JOIN model_forward AS forward ON forward.model = step.model AND forward.sequence = step.sequence)"},
      {.name = "model_years",
       .about = messages::view_model_years,
       .columns = messages::year_columns,
       .example =
           "SELECT year, count(*) AS effective FROM model_years WHERE effective = 'yes' GROUP BY year ORDER BY year",
       .rows = [today](store::Store& store, const store::TakeRow& take) { years_of_models(store, today, take); }},
      {.name = "model_partners",
       .about = messages::view_model_partners,
       .columns = messages::partner_columns,
       .example = "SELECT model, partner FROM model_partners WHERE role = 'partner' ORDER BY model, partner",
       .sql = R"(
    SELECT model.code, partner.role, partner.partner, unit.code, nullif(partner.task, '')
    FROM model_partner AS partner
    CROSS JOIN model ON model.id = partner.model
    LEFT JOIN unit ON unit.id = partner.unit)"},
      {.name = "activities",
       .about = messages::view_activities,
       .columns = messages::activity_columns,
       .example =
           "SELECT kind, count(*) AS held, sum(participants) AS persons FROM activities GROUP BY kind ORDER BY kind",
       .sql = R"(
    SELECT 'A' || activity.id, activity.kind, unit.code, day_text(activity.day), activity.title, model.code,
      nullif(activity.channel, ''), activity.participants, activity.officials, activity.civil_servants,
      activity.public_employees, nullif(activity.document, ''), nullif(activity.findings, ''),
      day_text(activity.follow_up), nullif(activity.link, ''), nullif(activity.task, '')
    FROM activity
    CROSS JOIN unit ON unit.id = activity.unit
    LEFT JOIN model ON model.id = activity.model)"},
  };
}

}  // namespace

std::vector<store::View> views(Date today) {
  std::vector<store::View> all = views_of_units(today);
  for (store::View& view : views_of_models(today)) {
    all.push_back(std::move(view));
  }
  return all;
}

}  // namespace danvan::registry
