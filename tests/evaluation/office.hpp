#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/evaluation/evaluators.hpp"
#include "danvan/evaluation/results.hpp"
#include "danvan/evaluation/rounds.hpp"
#include "danvan/evaluation/score.hpp"
#include "danvan/register/add_units.hpp"
#include "danvan/store/definitions.hpp"

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <functional>

namespace danvan::evaluation::testing {

inline constexpr const char* configuration = R"(
[[level]]
code = "province"
name = "Cấp tỉnh"

[[kind]]
code = "so"
name = "Sở"
level = "province"

[[rubric]]
code = "R"
title = "Thử"
subject = "unit"
valid_from = 2025-01-01
total = { min = 0, max = 10 }
ties = ["total"]

  [[rubric.group]]
  code = "I"
  name = "Nhóm"
  role = "score"
  max = 10

  [[rubric.criterion]]
  code = "I.1"
  group = "I"
  name = "Tiêu chí"
  max = 10

  [[rubric.item]]
  code = "I.1.a"
  of = "I.1"
  name = "Mục a"
  kind = "points"
  max = 7
  step = 0.25

  [[rubric.item]]
  code = "I.1.b"
  of = "I.1"
  name = "Mục b"
  kind = "choice"
  options = [{ code = "dat", points = 3, name = "Đạt" }, { code = "khong", points = 0, name = "Không", veto = "v" }]

  [[rubric.class]]
  code = "tot"
  name = "Tốt"
  min = 6.67

  [[rubric.class]]
  code = "yeu"
  name = "Yếu"
  min = 0

  [[rubric.veto]]
  code = "v"
  name = "Khống chế"
  effect = "below:tot"
)";

/// An office with units T (above A and B) and C, evaluators E1 to E3 and EA (of unit A), and the rubric above.
class Office {
 public:
  /// `more` is added to the configuration.
  explicit Office(const std::string& more = {}) : m_folder(make_folder()), m_store(make_store(m_folder)) {
    Diagnostics found;
    const config::Loaded loaded = config::load({{"danvan.toml", configuration + more}}, found);
    found.throw_if_any();
    definitions = loaded.definitions;
    change([&](store::Write& write, Diagnostics&) { store::apply(write, loaded); });
    change([&](store::Write& write, Diagnostics& diagnostics) {
      registry::import_units(
          write, definitions,
          {file("code,name,kind,parent,cluster\nT,Sở T,so,,k1\nA,Sở A,so,T,k1\nB,Sở B,so,T,k2\nC,Sở C,so,,k2\n"),
           {},
           registry::Partial::no},
          diagnostics);
    });
    change([&](store::Write& write, Diagnostics& diagnostics) {
      put_evaluators(write, file("code,name,unit\nE1,Một,\nE2,Hai,\nE3,Ba,\nEA,Bốn,A\n"), {}, false, diagnostics);
    });
  }
  ~Office() { std::filesystem::remove_all(m_folder); }
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  /// Writes the text to a file and gives its name.
  std::string file(std::string_view text) const {
    std::ofstream(m_folder / "in.csv", std::ios::binary) << text;
    return m_folder / "in.csv";
  }

  /// One command: commits unless there are faults that nothing allows. Says whether something was recorded.
  bool change(const std::function<void(store::Write&, Diagnostics&)>& action, bool partial = false) {
    faults.clear();
    Diagnostics diagnostics([this](const Diagnostic& one) { faults.push_back(one); });
    store::Write write(m_store, {"thu", "danvan test", Instant(1'766'000'000)}, store::DryRun::no);
    action(write, diagnostics);
    return (diagnostics.empty() || partial) && write.commit().has_value();
  }

  bool open(std::string round = "D1", std::optional<std::string> subjects = std::nullopt, std::string rubric = "R") {
    return change([&](store::Write& write, Diagnostics& diagnostics) {
      open_round(write, definitions,
                 {std::move(round), std::move(rubric), 2025, std::nullopt, today, std::move(subjects), {}},
                 diagnostics);
    });
  }

  bool score(std::string_view rows, bool partial = false) {
    const std::string path = file("round,evaluator,subject,item,value,stage,note\n" + padded(rows));
    return change(
        [&](store::Write& write, Diagnostics& diagnostics) {
          submit_scores(write, definitions, {"D1", path, {}, NumberStyle::plain, partial, std::nullopt, today},
                        diagnostics);
        },
        partial);
  }

  bool close(bool allow_unmarked = false) {
    return change(
        [&](store::Write& write, Diagnostics&) { close_round(write, definitions, "D1", today, allow_unmarked); });
  }

  /// "1 A 7.00 tot" a line.
  std::string ranked() {
    std::string text;
    const Ranking ranked = ranking(m_store, load_round(m_store, definitions, "D1"));
    for (const RankedRow& row : ranked.rows) {
      const config::Class* in = ranked.class_of(row);
      text += fmt::format("{} {} {} {}\n", row.rank ? std::to_string(*row.rank) : "-", ranked.subject(row).code,
                          row.total ? format_scaled(row.total->scaled, row.total->decimals, true) : "…",
                          in == nullptr ? "-" : in->code);
    }
    return text;
  }

  /// "2:5 DG-07, 3:3 " where each fault stands, and its rule.
  [[nodiscard]] std::string places() const {
    std::string out;
    for (const Diagnostic& one : faults) {
      out += fmt::format("{}{}:{} {}", out.empty() ? "" : ", ", one.place.line, one.place.column, one.rule);
    }
    return out;
  }

  [[nodiscard]] store::Store& store() { return m_store; }

  config::Definitions definitions;
  std::vector<Diagnostic> faults;
  Date today = Date::parse("2025-12-20").value();

 private:
  /// The rows with empty cells at their ends, seven each.
  static std::string padded(std::string_view rows) {
    std::string out;
    int commas = 0;
    bool quoted = false;
    for (const char c : rows) {
      quoted = quoted != (c == '"');
      commas += c == ',' && !quoted ? 1 : 0;
      if (c == '\n') {
        out.append(static_cast<std::size_t>(6 - commas), ',');
        commas = 0;
      }
      out += c;
    }
    return out;
  }
  static std::filesystem::path make_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "danvan-evaluation-XXXXXX").string();
    ensure(::mkdtemp(name.data()) != nullptr, "a temporary folder can be made");
    return name;
  }
  static store::Store make_store(const std::filesystem::path& folder) {
    store::Store::create(folder / "danvan.db");
    return store::Store::open(folder / "danvan.db", store::Access::write);
  }

  std::filesystem::path m_folder;
  store::Store m_store;
};

/// The exit code and rule of what `action` throws: "1 DG-06"; "0" when it throws nothing.
template <typename Action>
std::string refusal_of(Action action) {
  try {
    action();
  } catch (const Error& error) {
    return fmt::format("{} {}", static_cast<int>(error.exit()), error.rule());
  }
  return "0";
}

}  // namespace danvan::evaluation::testing
