#include "cli/commands.hpp"
#include "cli/unit_columns.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"show who is below whom on a day", "xem cây đơn vị vào một ngày"};
constexpr Text on_help{"the day; left out: today", "ngày xem; bỏ trống: hôm nay"};
constexpr Text under_help{"only this unit and those below it", "chỉ đơn vị này và các đơn vị trực thuộc"};
constexpr Text depth_title{"Depth", "Bậc"};
constexpr Text not_in_force{"unit {0} is not in force on {1}", "đơn vị {0} không có hiệu lực vào ngày {1}"};

struct Node {
  std::int64_t depth = 0;
  const registry::Unit* unit = nullptr;
};

/// Units in force on the day, each before those below it, siblings by code.
std::vector<Node> nodes_of(const registry::Units& units, const registry::Unit* root, Date day) {
  std::map<std::int64_t, std::vector<const registry::Unit*>> below;
  std::vector<Node> open;
  for (auto unit = units.all().rbegin(); unit != units.all().rend(); ++unit) {
    const registry::UnitVersion* version = unit->on(day);
    if (version == nullptr) {
      continue;
    }
    if (version->parent && units.at(*version->parent).on(day) != nullptr) {
      below[*version->parent].push_back(&*unit);
    } else if (root == nullptr) {
      open.push_back({0, &*unit});
    }
  }
  if (root != nullptr && root->on(day) != nullptr) {
    open.push_back({0, root});
  }
  std::vector<Node> nodes;
  while (!open.empty() && nodes.size() < units.all().size()) {
    const Node node = open.back();
    open.pop_back();
    nodes.push_back(node);
    for (const registry::Unit* child : below[node.unit->id]) {
      open.push_back({node.depth + 1, child});
    }
  }
  return nodes;
}

document::Table table_of(const registry::Units& units, const std::vector<Node>& nodes, Date day, Lang lang) {
  document::Table table{
      "danvan.unit.tree.1",
      "",
      {column("depth", depth_title, lang), column("code", code_title, lang), column("name", name_title, lang),
       column("kind", kind_title, lang), column("parent", parent_title, lang)},
      {}};
  for (const Node& node : nodes) {
    const registry::UnitVersion& version = *node.unit->on(day);
    table.rows.push_back({{document::Number{node.depth, 0}, node.unit->code, version.name, version.kind,
                           text_cell(version.parent ? units.at(*version.parent).code : std::string{})},
                          false});
  }
  return table;
}

/// For people: code and name, two blanks deeper for each step down.
std::string drawn(const std::vector<Node>& nodes, Date day) {
  std::string lines;
  for (const Node& node : nodes) {
    lines.append(static_cast<std::size_t>(2 * node.depth), ' ');
    lines += node.unit->code + "  " + node.unit->on(day)->name + "\n";
  }
  return lines;
}

Answer run(Job& job) {
  const Date day = job.date("--on").value_or(job.today());
  const registry::Units units = registry::Units::load(job.store());
  const auto under = job.option("--under");
  const registry::Unit* root = under ? &units.require(*under) : nullptr;
  const std::vector<Node> nodes = nodes_of(units, root, day);
  Answer answer;
  if (root != nullptr && nodes.empty()) {
    answer.notes.push_back(message(not_in_force, root->code, day.iso()));
    answer.exit = Exit::refused;
  }
  answer.table = table_of(units, nodes, day, job.lang());
  answer.drawing = drawn(nodes, day);
  return answer;
}

}  // namespace

Command unit_tree_command() {
  return {
      .name = "unit tree",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {},
      .options = {{.name = "--on", .value = "DATE", .help = on_help},
                  {.name = "--under", .value = "UNIT", .help = under_help}},
      .run = run,
  };
}

}  // namespace danvan::cli
