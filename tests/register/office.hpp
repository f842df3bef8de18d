#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/register/add_models.hpp"
#include "danvan/register/add_units.hpp"
#include "danvan/register/confirm_models.hpp"
#include "danvan/register/models.hpp"
#include "danvan/register/units.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>

namespace danvan::registry::test {

inline Date day(std::string_view iso) {
  return Date::parse(iso).value();
}

/// An office with a record in a folder of its own, on 16 December 2025.
class Office {
 public:
  Office() : m_folder(make_folder()), m_store(make_store(m_folder)) {
    definitions.kinds = {{"so", "Sở", "province", {}}, {"huyen", "Huyện", "district", {}}, {"xa", "Xã", "commune", {}}};
    definitions.levels = {{"province", "Cấp tỉnh", {}}, {"district", "Cấp huyện", {}}, {"commune", "Cấp xã", {}}};
    definitions.fields = {{"economy", "Kinh tế", {}}, {"culture", "Văn hóa", {}}};
  }
  ~Office() { std::filesystem::remove_all(m_folder); }
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  using UseCase = Taken (*)(store::Write&, const config::Definitions&, const ImportFile&, Diagnostics&);

  /// Imports the text as a file; commits what was taken, as the frame does.
  Taken import(UseCase use_case, std::string_view text, Partial partial = Partial::no, const CsvOptions& csv = {}) {
    faults.clear();
    std::ofstream(m_folder / "in.csv", std::ios::binary) << text;
    Diagnostics diagnostics([this](const Diagnostic& one) { faults.push_back(one); });
    store::Write write(m_store, {"test", "import", now}, store::DryRun::no);
    const Taken taken = use_case(write, definitions, {m_folder / "in.csv", csv, partial}, diagnostics);
    if (diagnostics.empty() || partial == Partial::yes) {
      entry = write.commit();
    }
    return taken;
  }
  Taken units(std::string_view text, Partial partial = Partial::no) { return import(import_units, text, partial); }
  Taken models(std::string_view text, Partial partial = Partial::no) { return import(import_models, text, partial); }
  Taken confirmations(std::string_view text, Partial partial = Partial::no) {
    return import(import_confirmations, text, partial);
  }

  /// "2:3 RG-04, 5:1 RG-01": where each fault stands, and its rule.
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
  std::optional<store::Entry> entry;
  Instant now = Instant::parse("2025-12-16T02:00:00Z").value();

 private:
  static std::filesystem::path make_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "danvan-register-XXXXXX").string();
    ensure(mkdtemp(name.data()) != nullptr, "a temporary folder can be made");
    return name;
  }
  static store::Store make_store(const std::filesystem::path& folder) {
    store::Store::create(folder / "danvan.db");
    return store::Store::open(folder / "danvan.db", store::Access::write);
  }

  std::filesystem::path m_folder;
  store::Store m_store;
};

}  // namespace danvan::registry::test
