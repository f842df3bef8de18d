#include "cli/commands.hpp"
#include "cli/unit_columns.hpp"
#include "danvan/register/kin.hpp"
#include "danvan/register/leads.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text summary{"show a unit as it was over time, what it came from and what it became",
                       "xem một đơn vị qua các giai đoạn, nguồn gốc và đơn vị kế thừa"};
constexpr Text unit_help{"its code", "mã đơn vị"};
constexpr Text on_help{"only as it was on that day", "chỉ xem vào ngày này"};
constexpr Text not_in_force{"unit {0} is not in force on {1}", "đơn vị {0} không có hiệu lực vào ngày {1}"};
constexpr Text predecessors_title{"Came from", "Nguồn gốc"};
constexpr Text successors_title{"Went to", "Kế thừa, thay đổi"};
constexpr Text children_title{"Below it", "Đơn vị trực thuộc"};
constexpr Text sector_children_title{"In its sector", "Đơn vị thuộc ngành"};
constexpr Text models_title{"Models it leads", "Mô hình đang chủ trì"};
constexpr Text title_title{"Title", "Tên mô hình"};
constexpr Text status_title{"Status", "Trạng thái"};
constexpr Text event_title{"Event", "Sự kiện"};
constexpr Text on_title{"On", "Ngày"};
constexpr Text change_title{"Change", "Thay đổi"};
constexpr Text share_title{"Share", "Tỷ lệ"};
constexpr Text what_title{"What", "Nội dung"};

using Found = registry::Successions::Found;

/// Without zeros at the end: 0.6, 1.
document::Cell share_cell(std::int64_t share) {
  document::Number number{share, registry::share_decimals};
  while (number.decimals > 0 && number.scaled % 10 == 0) {
    number.scaled /= 10;
    --number.decimals;
  }
  return number;
}

/// The unit at the other end of each link, as it is called that day.
document::Table links_of(const registry::Units& units, const std::vector<Found>& found, bool back, Lang lang) {
  document::Table table{
      back ? "predecessors" : "successors",
      render(message(back ? predecessors_title : successors_title), lang),
      {column("code", code_title, lang), column("name", name_title, lang), column("event", event_title, lang),
       column("on", on_title, lang), column("change", change_title, lang), column("share", share_title, lang),
       column("what", what_title, lang), column("basis", basis_title, lang)},
      {}};
  for (const auto& [event, link] : found) {
    const std::optional<std::int64_t> other = back ? std::optional(link->predecessor) : link->successor;
    // A unit that keeps its code goes on as itself.
    const registry::Unit* unit = other                                 ? &units.at(*other)
                                 : registry::keeps_code(event->change) ? &units.at(link->predecessor)
                                                                       : nullptr;
    const bool has_share = registry::has_successor(event->change);
    table.rows.push_back(
        {{text_cell(unit == nullptr ? "" : unit->code),
          text_cell(unit == nullptr ? "" : unit->named_on(back ? event->on.plus(-1) : event->on).name), event->code,
          event->on, std::string(code_of(event->change)),
          has_share ? share_cell(link->share) : document::Cell(document::Empty{}),
          has_share ? document::Cell(std::string(code_of(link->what))) : document::Cell(document::Empty{}),
          text_cell(event->basis)},
         false});
  }
  return table;
}

/// Those directly below it in one hierarchy.
document::Table children_of(const registry::Units& units, const registry::Unit& unit, registry::Above above, Date day,
                            Lang lang) {
  const bool by_sector = above == &registry::UnitVersion::sector;
  document::Table table{by_sector ? "sector_children" : "children",
                        render(message(by_sector ? sector_children_title : children_title), lang),
                        {column("code", code_title, lang), column("name", name_title, lang)},
                        {}};
  for (const registry::Unit& child : units.all()) {
    const registry::UnitVersion* version = child.on(day);
    if (version != nullptr && version->*above == unit.id) {
      table.rows.push_back({{child.code, version->name}, false});
    }
  }
  return table;
}

/// The unit and all that it came from: whose models it may lead now.
std::vector<std::int64_t> with_predecessors(const registry::Successions& successions, std::int64_t unit) {
  std::vector<std::int64_t> all{unit};
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const registry::Successions::Found& found : successions.to(all[i])) {
      if (std::find(all.begin(), all.end(), found.link->predecessor) == all.end()) {
        all.push_back(found.link->predecessor);
      }
    }
  }
  return all;
}

/// That were not over at the end of the year.
document::Table models_of(const std::vector<registry::Model>& models, const registry::Leads& leads,
                          const registry::Unit& unit, Date day, Lang lang) {
  document::Table table{
      "models",
      render(message(models_title), lang),
      {column("code", code_title, lang), column("title", title_title, lang), column("status", status_title, lang)},
      {}};
  for (const registry::Model& model : models) {
    const registry::ModelStatus* status = status_in_year(model, day.year());
    if (model.registered <= day && leads.of(model).unit == unit.id && !is_over(status)) {
      table.rows.push_back(
          {{model.code, model.title, text_cell(status == nullptr ? "" : std::string(code_of(status->state)))}, false});
    }
  }
  return table;
}

document::Table versions_of(const registry::Units& units, const registry::Unit& unit, std::optional<Date> day,
                            Lang lang) {
  document::Table table{"danvan.unit.show.1", "", unit_columns_of(lang, true), {}};
  for (const registry::UnitVersion& version : unit.versions) {
    if (!day || &version == unit.on(*day)) {
      table.rows.push_back({unit_cells(units, unit, version, true), false});
    }
  }
  return table;
}

bool wants_json(const Job& job) {
  return job.option("--format") == "json" ||
         (!job.option("--format") && job.option("--output").value_or("").ends_with(".json"));
}

Answer run(Job& job) {
  const auto day = job.date("--on");
  const registry::Kin kin = registry::Kin::of(job.store(), job.argument("UNIT"));
  const auto& [units, successions] = kin;
  const registry::Unit& unit = units.require(job.argument("UNIT"));
  document::Table table = versions_of(units, unit, day, job.lang());
  Answer answer;
  if (table.rows.empty()) {
    answer.notes.push_back(message(not_in_force, unit.code, day.value_or(Date()).iso()));
    answer.exit = Exit::refused;
  }
  const bool json = wants_json(job);
  if (json) {
    document::Table all = versions_of(units, unit, std::nullopt, job.lang());
    all.schema = "versions";
    table.parts.push_back(std::move(all));
  }
  const auto add = [&](document::Table part) {
    if (json || !part.rows.empty()) {
      table.parts.push_back(std::move(part));
    }
  };
  add(links_of(units, successions.to(unit.id), true, job.lang()));
  add(links_of(units, successions.from(unit.id), false, job.lang()));
  const Date asked = day.value_or(job.today());
  for (const registry::Above above : {&registry::UnitVersion::parent, &registry::UnitVersion::sector}) {
    add(children_of(units, unit, above, asked, job.lang()));
  }
  add(models_of(registry::models_of_units(job.store(), with_predecessors(successions, unit.id)),
                {units, successions, asked}, unit, asked, job.lang()));
  answer.table = std::move(table);
  return answer;
}

}  // namespace

Command unit_show_command() {
  return {
      .name = "unit show",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {{.name = "UNIT", .help = unit_help}},
      .options = {{.name = "--on", .value = "DATE", .help = on_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
