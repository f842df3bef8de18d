#pragma once

#include "danvan/evaluation/evaluators.hpp"
#include "danvan/evaluation/rounds.hpp"
#include "danvan/evaluation/score.hpp"
#include "danvan/register/add_models.hpp"
#include "danvan/register/add_units.hpp"
#include "danvan/register/confirm_models.hpp"
#include "danvan/register/model_life.hpp"
#include "danvan/register/reorganize.hpp"
#include "danvan/reporting/allow.hpp"
#include "danvan/reporting/submit.hpp"
#include "danvan/store/definitions.hpp"
#include "danvan/summary/summary.hpp"

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>

namespace danvan::summary::testing {

inline constexpr const char* configuration = R"(
[office]
parent = "ỦY BAN NHÂN DÂN"
name = "TỈNH VÍ DỤ"
symbol = "BC-UBND"
place = "Ví Dụ"
signer = { authority = "KT. CHỦ TỊCH", title = "PHÓ CHỦ TỊCH", name = "…" }
recipients = ["Lưu: VT"]

[[level]]
code = "province"
name = "Cấp tỉnh"

[[kind]]
code = "so"
name = "Sở"
level = "province"

[[kind]]
code = "xa"
name = "Xã"
level = "province"

[[field]]
code = "economy"
name = "Kinh tế"

[[field]]
code = "culture"
name = "Văn hóa"

[[field]]
code = "security"
name = "An ninh"

[[task]]
code = "1"
title = "Quán triệt"
evidence = { all = ["hn"], any = ["nguoi"] }

[[task]]
code = "2"
title = "Xây dựng"
evidence = { all = ["mh.dk", "mh.hq"], any = [] }

[[indicator]]
code = "hn"
name = "Hội nghị"
type = "flow"
unit = "hội nghị"

[[indicator]]
code = "nguoi"
name = "Người dự"
type = "flow"
unit = "lượt"

[[indicator]]
code = "mh.dk"
name = "Mô hình đăng ký"
type = "stock"
unit = "mô hình"

[[indicator]]
code = "mh.hq"
name = "Mô hình hiệu quả"
type = "stock"
unit = "mô hình"

[[indicator]]
code = "mh.tl"
name = "Tỷ lệ hiệu quả"
type = "ratio"
unit = "%"
numerator = "mh.hq"
denominator = "mh.dk"

[[indicator]]
code = "xd.dk"
name = "Bố trí xây dựng"
type = "flow"
unit = "triệu đồng"
decimals = 1
money = { purpose = "build", stage = "planned", source = "budget" }

[[indicator]]
code = "xd.chi"
name = "Chi xây dựng"
type = "flow"
unit = "triệu đồng"
decimals = 1
money = { purpose = "build", stage = "spent", source = "budget" }

[[indicator]]
code = "nr.dk"
name = "Bố trí nhân rộng"
type = "flow"
unit = "triệu đồng"
decimals = 1
money = { purpose = "replicate", stage = "planned", source = "budget" }

[[indicator]]
code = "nr.chi"
name = "Chi nhân rộng"
type = "flow"
unit = "triệu đồng"
decimals = 1
money = { purpose = "replicate", stage = "spent", source = "budget" }

[[indicator]]
code = "xh.chi"
name = "Chi xã hội hóa"
type = "flow"
unit = "triệu đồng"
decimals = 1
money = { purpose = "build", stage = "spent", source = "social" }

[[form]]
code = "nam"
name = "Báo cáo năm"
period = "year"
indicators = ["hn", "nguoi", "mh.dk", "mh.hq", "xd.dk", "xd.chi", "nr.dk", "nr.chi", "xh.chi"]
required = ["hn", "mh.dk"]
due_from = { kinds = ["so"] }
due = "12-15"

[[rubric]]
code = "R"
title = "Chấm thử"
subject = "unit"
valid_from = 2020-01-01
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
  max = 10
  step = 0.25

  [[rubric.class]]
  code = "tot"
  name = "Tốt"
  min = 8

  [[rubric.class]]
  code = "kha"
  name = "Khá"
  min = 5
)";

/// An office on 20 December 2025 that asks three departments, S01 to S03, for a yearly report; communes X01 and X02 owe
/// none. In 2025
///  - S01 reported on the due day, S02 three days after it, S03 not at all;
///  - S01 leads M1 (effective), M2 (no finding) and M6 (ineffective), all new; S02 leads M3 (of 2024, confirmed) and M5
///    (of 2023, not seen since); X01 leads M4 (of 2024, outstanding);
///  - the round D1 gave S01 8 points, S02 7.75, and S03 none.
class Office {
 public:
  explicit Office(std::string config = configuration) : m_folder(make_folder()), m_store(make_store(m_folder)) {
    Diagnostics found;
    const config::Loaded loaded = config::load({{"danvan.toml", std::move(config)}}, found);
    found.throw_if_any();
    definitions = loaded.definitions;
    change([&](store::Write& write, Diagnostics&) { store::apply(write, loaded); });
    take(registry::import_units,
         "code,name,kind,cluster\nX01,Xã Một,xa,\nX02,Xã Hai,xa,\n"
         "S01,Sở Một,so,k1\nS02,Sở Hai,so,k1\nS03,Sở Ba,so,k2\n");
    models(
        "M1,S01,economy,2025-02-01\nM2,S01,economy,2025-03-01\nM3,S02,economy,2024-01-01\n"
        "M4,X01,culture,2024-05-01\nM5,S02,culture,2023-05-01\nM6,S01,culture,2025-05-01\n");
    confirm(
        "M1,2025,effective,2025-11-01,\nM3,2025,confirmed,2025-11-01,\nM4,2025,outstanding,2025-11-01,province\n"
        "M6,2025,ineffective,2025-11-01,\n");
    report("S01", "2025", "2025-12-15", "hn=2 nguoi=100 mh.dk=3 mh.hq=2 xd.dk=10.0 xd.chi=5.5 nr.dk=- xh.chi=3.0");
    report("S02", "2025", "2025-12-18", "hn=0 nguoi=50 mh.dk=- xd.dk=4.5 xd.chi=-");
    change([&](store::Write& write, Diagnostics& diagnostics) {
      evaluation::put_evaluators(write, file("code,name\nE1,Một\n"), {}, false, diagnostics);
    });
    round("D1", 2025, "D1,E1,S01,I.1.a,8\nD1,E1,S02,I.1.a,7.75\n");
  }
  ~Office() { std::filesystem::remove_all(m_folder); }
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  void models(std::string_view rows) {
    std::string text = "code,unit,field,registered,title\n";
    for (const char c : rows) {
      text += c == '\n' ? ",Mô hình\n" : std::string(1, c);
    }
    take(registry::import_models, text);
  }
  void reorganize(const std::string& rows) {
    const std::string path = file("event,on,change,predecessor,successor,share\n" + rows);
    change([&](store::Write& write, Diagnostics& diagnostics) {
      registry::import_reorganization(write, definitions, {path, {}, registry::Partial::no}, NumberStyle::plain,
                                      diagnostics);
    });
  }
  void confirm(std::string_view rows) {
    take(registry::import_confirmations, "model,year,status,on,level\n" + std::string(rows));
  }
  /// `figures`: "hn=2 mh.dk=-".
  void report(const std::string& unit, const std::string& period, const std::string& received,
              std::string_view figures) {
    std::string text = "unit,period,received,indicator,value\n";
    const std::string head = fmt::format("{},{},{},", unit, period, received);
    text += head;
    for (const char c : figures) {
      text += c == '=' ? "," : c == ' ' ? "\n" + head : std::string(1, c);
    }
    const std::string path = file(text + "\n");
    change([&](store::Write& write, Diagnostics& diagnostics) {
      reporting::submit_csv(write, definitions, path, {}, {.today = today, .reason = {}}, diagnostics);
    });
  }
  void round(const std::string& code, int year, const std::string& marks) {
    const std::string subjects = file(fmt::format("round,subject\n{0},S01\n{0},S02\n{0},S03\n", code));
    change([&](store::Write& write, Diagnostics& diagnostics) {
      evaluation::open_round(write, definitions, {code, "R", year, std::nullopt, today, subjects, {}}, diagnostics);
    });
    const std::string path = file("round,evaluator,subject,item,value\n" + marks);
    change([&](store::Write& write, Diagnostics& diagnostics) {
      evaluation::submit_scores(write, definitions, {code, path, {}, NumberStyle::plain, false, std::nullopt, today},
                                diagnostics);
    });
  }

  /// An exemption, or with a day an extension.
  void grant(const reporting::AllowRequest& request) {
    const auto what = request.until.empty() ? reporting::Allow::exemption : reporting::Allow::extension;
    change([&](store::Write& write, Diagnostics& diagnostics) {
      reporting::allow(write, definitions, what, std::span(&request, 1), today, diagnostics);
    });
  }

  void assign(const char* model, const char* unit, const char* on) {
    change([&](store::Write& write, Diagnostics&) { registry::assign_model(write, {model, unit, on, {}}); });
  }

  Summary summary(int year = 2025) { return of_year(m_store, definitions, year); }

  /// The table as its CSV, without the header.
  std::string rows(std::string_view part) {
    const Part wanted = this->part(part);
    std::string csv;
    document::CsvStream stream(wanted.table.columns, [&](std::string_view row) { csv += row; });
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      stream.row(wanted.at(i).row.cells);
    }
    return csv.substr(csv.find('\n') + 1);
  }
  Part part(std::string_view id) {
    for (Part& one : summary().parts) {
      if (one.id == id) {
        return one;
      }
    }
    throw Bug("there is such a part");
  }
  /// "value state" of a cell of the summary; "none" where there is no such cell.
  std::string cell(std::string_view name, int year = 2025) {
    std::string found = "none";
    each_cell(summary(year).parts, [&](const NamedCell& one) {
      if (one.name == name) {
        found = fmt::format("{} {}", one.value, one.state);
      }
    });
    return found;
  }
  /// All of them, a line each.
  std::string cells() {
    std::string all;
    each_cell(summary().parts,
              [&](const NamedCell& one) { all += fmt::format("{} {} {}\n", one.name, one.value, one.state); });
    return all;
  }
  /// The one paragraph of the report that holds the text; "" where there is none.
  std::string sentence(std::string_view text, int year = 2025) {
    for (const document::Block& block : summary(year).letter.body) {
      const auto* paragraph = std::get_if<document::Paragraph>(&block);
      if (paragraph != nullptr && paragraph->text.find(text) != std::string::npos) {
        return paragraph->text;
      }
    }
    return "";
  }

  [[nodiscard]] store::Store& store() { return m_store; }

  config::Definitions definitions;
  Date today = Date::parse("2025-12-20").value();

 private:
  using Import = registry::Taken (*)(store::Write&, const config::Definitions&, const registry::ImportFile&,
                                     Diagnostics&);
  void take(Import import, std::string_view text) {
    const std::string path = file(text);
    change([&](store::Write& write, Diagnostics& diagnostics) {
      import(write, definitions, {path, {}, registry::Partial::no}, diagnostics);
    });
  }
  void change(const std::function<void(store::Write&, Diagnostics&)>& action) {
    Diagnostics diagnostics;
    store::Write write(m_store, {"thu", "danvan test", Instant::parse("2025-12-20T02:00:00Z").value()},
                       store::DryRun::no);
    action(write, diagnostics);
    diagnostics.throw_if_any();
    write.commit();
  }
  [[nodiscard]] std::string file(std::string_view text) const {
    std::ofstream(m_folder / "in.csv", std::ios::binary) << text;
    return m_folder / "in.csv";
  }
  static std::filesystem::path make_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "danvan-summary-XXXXXX").string();
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

}  // namespace danvan::summary::testing
