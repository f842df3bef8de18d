#include "cli/commands.hpp"
#include "cli/unit_columns.hpp"
#include "danvan/base/text.hpp"
#include "danvan/register/clusters.hpp"

#include <algorithm>

namespace danvan::cli {
namespace {

constexpr Text summary{"show who is below whom on a day", "xem cây đơn vị vào một ngày"};
constexpr Text on_help{"the day; left out: today", "ngày xem; bỏ trống: hôm nay"};
constexpr Text under_help{"only this unit and those below it", "chỉ đơn vị này và các đơn vị trực thuộc"};
constexpr Text by_help{"territory, sector or cluster; left out: territory",
                       "territory: địa bàn; sector: ngành; cluster: cụm, khối; bỏ trống: territory"};
constexpr Text depth_title{"Depth", "Bậc"};
constexpr Text not_in_force{"unit {0} is not in force on {1}", "đơn vị {0} không có hiệu lực vào ngày {1}"};
constexpr Text under_a_unit{"nobody is below a unit in a cluster; leave out --under",
                            "trong cụm, khối không có quan hệ trực thuộc; bỏ --under"};

/// A unit, or with no unit a cluster.
struct Node {
  std::int64_t depth = 0;
  const registry::Unit* unit = nullptr;
  std::string above;  // code of the unit, or name of the cluster; empty at the top
  std::string cluster = {};
};

/// Units in force on the day, each before those below it, siblings by code. `alone`: also those with nobody above or
/// below.
std::vector<Node> nodes_of(const registry::Units& units, registry::Above above, bool alone, const registry::Unit* root,
                           Date day) {
  std::map<std::int64_t, std::vector<const registry::Unit*>> below;
  std::vector<Node> open;
  for (auto unit = units.all().rbegin(); unit != units.all().rend(); ++unit) {
    const registry::UnitVersion* version = unit->on(day);
    if (version == nullptr) {
      continue;
    }
    const std::optional<std::int64_t>& next = version->*above;
    if (next && units.at(*next).on(day) != nullptr) {
      below[*next].push_back(&*unit);
    } else if (root == nullptr) {
      open.push_back({0, &*unit, ""});
    }
  }
  if (root != nullptr && root->on(day) != nullptr) {
    const auto& next = root->on(day)->*above;
    open.push_back({0, root, next ? units.at(*next).code : ""});
  }
  if (!alone && root == nullptr) {
    std::erase_if(open, [&](const Node& node) { return !below.contains(node.unit->id); });
  }
  std::vector<Node> nodes;
  while (!open.empty() && nodes.size() < units.all().size()) {
    const Node node = open.back();
    open.pop_back();
    nodes.push_back(node);
    for (const registry::Unit* child : below[node.unit->id]) {
      open.push_back({node.depth + 1, child, node.unit->code});
    }
  }
  return nodes;
}

/// The clusters of the day's year, each before its units in force on the day, its head first.
std::vector<Node> clusters_of(const registry::Units& units, const registry::Clusters& clusters, Date day) {
  struct Member {
    std::string cluster;
    bool head;
    const registry::Unit* unit;
  };
  std::vector<Member> members;
  for (const registry::Unit& unit : units.all()) {
    const std::string& cluster = clusters.of(unit, day.year());
    if (unit.on(day) != nullptr && !cluster.empty()) {
      const registry::ClusterPlace* recorded = clusters.recorded(unit.id, day.year());
      members.push_back({cluster, recorded != nullptr && recorded->head, &unit});
    }
  }
  std::stable_sort(members.begin(), members.end(), [](const Member& a, const Member& b) {
    const int order = compare_vietnamese(a.cluster, b.cluster);
    return order != 0 ? order < 0 : a.head && !b.head;
  });
  std::vector<Node> nodes;
  for (const Member& member : members) {
    if (nodes.empty() || nodes.back().above != member.cluster) {
      nodes.push_back({0, nullptr, "", member.cluster});
    }
    nodes.push_back({1, member.unit, member.cluster});
  }
  return nodes;
}

document::Table table_of(const std::vector<Node>& nodes, Date day, Lang lang) {
  document::Table table{
      "danvan.unit.tree.1",
      "",
      {column("depth", depth_title, lang), column("code", code_title, lang), column("name", name_title, lang),
       column("kind", kind_title, lang), column("parent", parent_title, lang)},
      {}};
  for (const Node& node : nodes) {
    const registry::UnitVersion* version = node.unit == nullptr ? nullptr : node.unit->on(day);
    table.rows.push_back({{document::Number{node.depth, 0}, text_cell(node.unit == nullptr ? "" : node.unit->code),
                           version == nullptr ? node.cluster : version->name,
                           text_cell(version == nullptr ? "" : version->kind), text_cell(node.above)},
                          false});
  }
  return table;
}

/// For people: code and name, two blanks deeper for each step down.
std::string drawn(const std::vector<Node>& nodes, Date day) {
  std::string lines;
  for (const Node& node : nodes) {
    lines.append(static_cast<std::size_t>(2 * node.depth), ' ');
    lines += node.unit == nullptr ? node.cluster : node.unit->code + "  " + node.unit->on(day)->name;
    lines += "\n";
  }
  return lines;
}

std::vector<Node> asked_nodes(Job& job, const registry::Units& units, const registry::Unit* root, Date day) {
  const std::string by = job.option("--by").value_or("territory");
  if (by == "cluster") {
    return clusters_of(units, registry::Clusters::load(job.store()), day);
  }
  return by == "sector" ? nodes_of(units, &registry::UnitVersion::sector, false, root, day)
                        : nodes_of(units, &registry::UnitVersion::parent, true, root, day);
}

Answer run(Job& job) {
  const Date day = job.date("--on").value_or(job.today());
  const auto under = job.option("--under");
  if (under && job.option("--by") == "cluster") {
    throw job.usage(message(under_a_unit));
  }
  const registry::Units units = registry::Units::load(job.store());
  const registry::Unit* root = under ? &units.require(*under) : nullptr;
  const std::vector<Node> nodes = asked_nodes(job, units, root, day);
  Answer answer;
  if (root != nullptr && nodes.empty()) {
    answer.notes.push_back(message(not_in_force, root->code, day.iso()));
    answer.exit = Exit::refused;
  }
  answer.table = table_of(nodes, day, job.lang());
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
                  {.name = "--under", .value = "UNIT", .help = under_help},
                  {.name = "--by", .value = "WHAT", .help = by_help, .choices = {"territory", "sector", "cluster"}}},
      .run = run,
  };
}

}  // namespace danvan::cli
