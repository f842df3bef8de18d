#include "danvan/base/file.hpp"
#include "danvan/reporting/entry.hpp"

namespace danvan::reporting {

namespace fs = std::filesystem;

EntryDraft::EntryDraft(const fs::path& folder, const EntryForm& form)
    : m_path(folder / fmt::format("draft-{}-{}-{}.txt", form.unit, form.form->code, form.period.code())) {}

std::optional<std::string> EntryDraft::load() const {
  constexpr std::int64_t most = 1 << 20;  // bytes
  std::error_code unknown;
  if (!fs::exists(m_path, unknown)) {
    return std::nullopt;
  }
  return read_file(m_path.string(), most);
}

void EntryDraft::save(std::string_view draft) const {
  if (!fs::exists(m_path)) {
    AtomicFile(m_path).commit();  // an empty one first: a file that is replaced keeps its permissions
    fs::permissions(m_path, fs::perms::owner_read | fs::perms::owner_write);
  }
  AtomicFile file(m_path);
  file.write(draft);
  file.commit();
}

void EntryDraft::remove() const noexcept {
  std::error_code still_there;  // then it is offered again, and is harmless
  fs::remove(m_path, still_there);
}

}  // namespace danvan::reporting
