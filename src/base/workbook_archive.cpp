#include "base/workbook_archive.hpp"

#include "base/messages_workbook.hpp"
#include "base/workbook_fault.hpp"
#include "danvan/base/file.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/base/loaded_library.hpp"
#include "danvan/base/text.hpp"

#include <zip.h>

#include <algorithm>
#include <new>

namespace danvan {
namespace {

struct LibZip {
  LoadedLibrary library{DANVAN_LIBZIP};
  DANVAN_LOADED(zip_discard);
  DANVAN_LOADED(zip_error_init);
  DANVAN_LOADED(zip_error_code_zip);
  DANVAN_LOADED(zip_file_get_error);
  DANVAN_LOADED(zip_get_error);
  DANVAN_LOADED(zip_error_fini);
  DANVAN_LOADED(zip_source_buffer_create);
  DANVAN_LOADED(zip_source_free);
  DANVAN_LOADED(zip_open_from_source);
  DANVAN_LOADED(zip_get_num_entries);
  DANVAN_LOADED(zip_name_locate);
  DANVAN_LOADED(zip_stat_init);
  DANVAN_LOADED(zip_stat_index);
  DANVAN_LOADED(zip_fopen_index);
  DANVAN_LOADED(zip_fread);
  DANVAN_LOADED(zip_fclose);
};

const LibZip& libzip() {
  static const LibZip functions;
  return functions;
}

int discard(zip* archive) {
  libzip().zip_discard(archive);
  return 0;
}

/// Not every failure is a fault of the file.
void require_memory(int zip_code) {
  if (zip_code == ZIP_ER_MEMORY) {
    throw std::bad_alloc();
  }
}

/// What the file is, by its first bytes, when it is no archive.
void refuse_foreign(const std::string& file, std::string_view bytes) {
  if (bytes.starts_with("\xD0\xCF\x11\xE0")) {
    throw workbook_fault(file, "XL-03", message(messages::old_or_locked_workbook), message(messages::save_as_xlsx));
  }
  if (bytes.empty()) {
    throw workbook_fault(file, "XL-01", message(messages::empty_workbook), message(messages::send_again));
  }
  constexpr std::size_t front = 128;  // OpenDocument begins with its name
  if (bytes.substr(0, front).find("application/vnd.oasis.opendocument") != std::string_view::npos) {
    throw workbook_fault(file, "XL-01", message(messages::not_a_workbook), message(messages::save_as_xlsx));
  }
  if (!bytes.starts_with("PK")) {
    throw workbook_fault(file, "XL-01", message(messages::not_a_workbook), message(messages::is_it_csv));
  }
}

}  // namespace

Error workbook_fault(const std::string& file, const char* rule, Message what, Message cure) {
  Error error(Exit::bad_input, std::move(what));
  error.rule(rule).at({file, 0, 0}).hint(std::move(cure));
  return error;
}

Error damaged_workbook(const std::string& file, const Text& detail, const std::string& part) {
  const Message said = detail.places == 0 ? message(detail) : message(detail, visible(part));
  return workbook_fault(file, "XL-02",
                        message(messages::damaged_workbook, in_both(render(said, Lang::en), render(said, Lang::vi))),
                        message(messages::send_again));
}

WorkbookArchive::WorkbookArchive(const std::string& path)
    : m_file(path), m_bytes(read_file(path, size_cap)), m_zip(nullptr, discard) {
  refuse_foreign(m_file, m_bytes);
  zip_error_t error;
  libzip().zip_error_init(&error);
  zip_source_t* source = libzip().zip_source_buffer_create(m_bytes.data(), m_bytes.size(), 0, &error);
  m_zip.reset(source == nullptr ? nullptr : libzip().zip_open_from_source(source, ZIP_RDONLY, &error));
  const int code = libzip().zip_error_code_zip(&error);
  libzip().zip_error_fini(&error);
  if (m_zip == nullptr) {
    libzip().zip_source_free(source);
    require_memory(code);
    throw damaged_workbook(m_file, messages::no_archive);
  }
  if (const std::int64_t parts = libzip().zip_get_num_entries(m_zip.get(), 0); parts > most_parts) {
    throw workbook_fault(m_file, "XL-05", message(messages::too_many_parts, parts, most_parts),
                         message(messages::keep_the_table));
  }
}

WorkbookArchive::~WorkbookArchive() = default;

bool WorkbookArchive::has(const std::string& part) const {
  return libzip().zip_name_locate(m_zip.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

std::string WorkbookArchive::read(const std::string& part) const {
  const zip_int64_t at = libzip().zip_name_locate(m_zip.get(), part.c_str(), ZIP_FL_NOCASE);
  zip_stat_t known;
  libzip().zip_stat_init(&known);
  if (at < 0 || libzip().zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(at), 0, &known) != 0) {
    throw damaged_workbook(m_file, messages::no_part, part);
  }
  if ((known.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && known.encryption_method != ZIP_EM_NONE) {
    throw workbook_fault(m_file, "XL-03", message(messages::locked_workbook), message(messages::save_as_xlsx));
  }
  const auto too_large = [&] {
    return workbook_fault(m_file, "XL-05", message(messages::workbook_too_large, size_cap >> 20U, visible(part)),
                          message(messages::keep_the_table));
  };
  if ((known.valid & ZIP_STAT_SIZE) == 0 || known.size > static_cast<zip_uint64_t>(size_cap)) {
    throw too_large();
  }
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
      libzip().zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(at), 0), libzip().zip_fclose);
  std::string bytes;
  constexpr std::size_t block = 64U << 10U;
  while (file != nullptr) {
    // The size that the archive states may be a lie, so what comes out is counted too.
    const std::size_t before = bytes.size();
    bytes.resize(before + block);
    const zip_int64_t n = libzip().zip_fread(file.get(), bytes.data() + before, block);
    bytes.resize(before + static_cast<std::size_t>(std::max<zip_int64_t>(n, 0)));
    if (bytes.size() > static_cast<std::size_t>(size_cap)) {
      throw too_large();
    }
    if (n == 0) {
      return bytes;
    }
    if (n < 0) {
      break;
    }
  }
  require_memory(libzip().zip_error_code_zip(file == nullptr ? libzip().zip_get_error(m_zip.get())
                                                             : libzip().zip_file_get_error(file.get())));
  throw damaged_workbook(m_file, messages::bad_part, part);
}

}  // namespace danvan
