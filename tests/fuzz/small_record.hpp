#pragma once

#include "commendation/office.hpp"
#include "danvan/base/embedded.hpp"
#include "danvan/cli/run.hpp"
#include "evaluation/office.hpp"
#include "fuzz.hpp"

#include <filesystem>
#include <fstream>

namespace danvan::fuzz {

/// A record with a little of everything, in a folder in memory where the system has one, made by the commands
/// themselves. Its bytes are the same each time but for a few salts.
class SmallRecord {
 public:
  /// Records that different people make have nothing in common.
  explicit SmallRecord(std::string login = "fuzz") : m_folder(make_folder()) {
    m_world.out = m_world.err = [this](std::string_view text) { m_said += text; };
    m_world.line = [](std::string_view) { return std::optional<std::string>(); };
    m_world.variable = [](std::string_view) { return std::optional<std::string>(); };
    m_world.clock = [] { return Instant(1'766'200'000); };
    m_world.folder = m_folder;
    m_world.login = std::move(login);
    put("danvan.toml", configuration());
    put("units.csv", "code,name,kind\nS1,Sở Một,so\nX1,Xã Một,xa\nX2,Xã Hai,xa\n");
    put("models.csv", "code,title,unit,field,registered\nM1,Tuyến đường hoa,X1,economy,2025-03-01\n");
    put("nominations.csv",
        "code,subject_kind,subject,unit,award,year,received\nK1,model,M1,S1,bang_khen,2025,2025-12-01\n");
    put("scores.csv", "round,evaluator,subject,item,value\nD1,E1,S1,I.1.a,6.5\nD1,E1,S1,I.1.b,dat\n");
    must({"init", "."});
    must({"add-unit", "--csv", in("units.csv")});
    must({"add-model", "--csv", in("models.csv")});
    must({"model", "confirm", "M1", "--year", "2025", "--status", "effective", "--on", "2025-11-20"});
    must({"model", "partner", "M1", "--partner", "X2", "--role", "partner"});
    must({"unit", "cluster", "X1", "Cụm một", "--year", "2025"});
    must({"unit", "rename", "X2", "--name", "Xã Ba", "--on", "2025-07-01"});
    must({"add-activity", "Hội nghị", "--kind", "study", "--unit", "S1", "--date", "2025-04-01"});
    must({"report", "submit", "S1", "--period", "2025", "--set", "mh.dang_ky=3", "--set", "mh.hieu_qua=-"});
    must({"report", "submit", "S1", "--period", "2025", "--set", "mh.dang_ky=4", "--reason", "Đính chính"});
    must({"report", "extend", "X1", "--period", "2025", "--until", "2026-02-10", "--reason", "Lũ lụt"});
    must({"nominate", "submit", "--csv", in("nominations.csv")});
    must({"evaluate", "evaluators", "E1", "--name", "Một"});
    must({"evaluate", "open", "D1", "--rubric", "R", "--year", "2025"});
    must({"evaluate", "score", "D1", "--csv", in("scores.csv")});
    m_database = database_now();
  }
  ~SmallRecord() { std::filesystem::remove_all(m_folder); }
  SmallRecord(const SmallRecord&) = delete;
  SmallRecord& operator=(const SmallRecord&) = delete;

  /// The record's file as it was made.
  [[nodiscard]] const std::string& database() const { return m_database; }
  [[nodiscard]] std::filesystem::path path() const { return m_folder / "danvan.db"; }
  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
  /// As it is now.
  [[nodiscard]] std::string database_now() const { return bytes_of(path()); }
  void put_database(std::string_view bytes) const {
    std::filesystem::remove(m_folder / "danvan.db-journal");
    std::ofstream(path(), std::ios::binary | std::ios::trunc) << bytes;
  }

  Exit run(const std::vector<std::string>& words) {
    m_said.clear();
    return cli::run(words, m_world);
  }
  /// A command that reads or would write, chosen by a number; none changes the record.
  Exit run_one_of_many(unsigned choice) {
    static const std::vector<std::vector<std::string>> commands{
        {"history", "--format", "json"},
        {"history", "show", "2"},
        {"unit", "tree"},
        {"unit", "show", "X2"},
        {"model", "list", "--format", "csv"},
        {"activity", "list"},
        {"report", "show", "S1", "--period", "2025"},
        {"summarize", "--year", "2025", "-o", "summary"},
        {"undo", "3", "--reason", "x", "--dry-run"},
        {"add-unit", "X9", "Xã Chín", "--kind", "xa", "--dry-run"},
        {"report", "status", "--form", "nam", "--period", "2025"},
        {"report", "submit", "X1", "--period", "2025", "--set", "mh.dang_ky=2", "--dry-run"},
        {"evaluate", "rank", "D1"},
        {"evaluate", "explain", "D1", "S1"},
        {"nominate", "list"},
        {"config", "apply", "--dry-run"},
    };
    return run(commands[choice % commands.size()]);
  }
  static std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes(std::filesystem::file_size(path), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
  }
  /// What the last command printed, errors and all.
  [[nodiscard]] const std::string& said() const { return m_said; }

 private:
  /// The preset without anything, with a rubric and an award form.
  static std::string configuration() {
    const std::string_view rubric = evaluation::testing::configuration, award = commendation::testing::configuration;
    return fmt::format("{}\n{}\n{}", embedded_file("presets/blank/danvan.toml").value(),
                       rubric.substr(rubric.find("[[rubric]]")), award.substr(award.find("[[award]]")));
  }
  [[nodiscard]] std::string in(std::string_view name) const { return m_folder / name; }
  void put(std::string_view name, std::string_view text) const { std::ofstream(in(name)) << text; }
  void must(const std::vector<std::string>& words) { promise(run(words) == Exit::done, "the record is made", m_said); }

  static std::filesystem::path make_folder() {
    const std::filesystem::path memory = "/dev/shm";
    const bool in_memory = std::getenv("TMPDIR") == nullptr && std::filesystem::is_directory(memory);
    const auto base = in_memory ? memory : std::filesystem::temp_directory_path();
    std::string name = (base / "danvan-fuzz-XXXXXX").string();
    promise(::mkdtemp(name.data()) != nullptr, "a folder can be made");
    return name;
  }

  std::filesystem::path m_folder;
  cli::World m_world;
  std::string m_said, m_database;
};

}  // namespace danvan::fuzz
