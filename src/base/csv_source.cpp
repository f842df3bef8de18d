#include "base/csv_source.hpp"

#include "base/messages.hpp"
#include "danvan/base/error.hpp"

#include <algorithm>
#include <filesystem>

namespace danvan {
namespace {

constexpr std::size_t block = 64U << 10U;

/// Tells of the option that lifts the cap, which only a CSV file has.
template <typename Call>
auto with_size_hint(Call call) {
  try {
    return call();
  } catch (Error& error) {
    if (error.message().text == &messages::over_cap) {
      error.rule("CS-13").hint(message(messages::use_no_size_limit));
    }
    throw;
  }
}

std::unique_ptr<LegacyDecoder> decoder_for(const std::string& encoding) {
  if (encoding.empty()) {
    return nullptr;
  }
  auto decoder = make_legacy_decoder(encoding);
  if (decoder == nullptr) {
    throw Error(Exit::usage, message(messages::no_such_encoding, encoding)).at({"--encoding", 0, 0});
  }
  return decoder;
}

bool can_be_opened_twice(const std::string& path) {
  std::error_code unknown;
  return path != "-" && std::filesystem::is_regular_file(path, unknown);
}

}  // namespace

CsvSource::CsvSource(const std::string& path, const CsvOptions& options) : m_decoder(decoder_for(options.encoding)) {
  with_size_hint([&] {
    m_file = std::make_unique<InputFile>(path, options.size_limit ? CsvReader::size_cap : InputFile::no_cap);
  });
  m_name = m_file->name();
  if (!can_be_opened_twice(path)) {
    m_kept.emplace();
  }
}

CsvSource::CsvSource(std::string name, std::string bytes)
    : m_name(std::move(name)), m_decoded(std::move(bytes)), m_finished(true) {}

std::size_t CsvSource::read_file(std::span<char> buffer) {
  return with_size_hint([&] { return m_file->read(buffer); });
}

std::size_t CsvSource::read(std::span<char> buffer) {
  const std::size_t n = read_text(buffer);
  if (m_kept && m_kept->size() + n > most_kept) {
    m_kept.reset();
  } else if (m_kept) {
    m_kept->append(buffer.data(), n);
  }
  return n;
}

std::size_t CsvSource::read_text(std::span<char> buffer) {
  if (m_file != nullptr && m_decoder == nullptr) {
    return read_file(buffer);
  }
  while (m_given == m_decoded.size() && !m_finished) {
    std::string raw(block, '\0');
    raw.resize(read_file(raw));
    m_finished = raw.empty();
    m_decoded = m_finished ? m_decoder->finish() : m_decoder->decode(raw);
    m_given = 0;
  }
  const std::size_t n = std::min(buffer.size(), m_decoded.size() - m_given);
  std::copy_n(m_decoded.data() + m_given, n, buffer.data());
  m_given += n;
  return n;
}

}  // namespace danvan
