#pragma once

#include "danvan/base/scratch_file.hpp"

#include <algorithm>
#include <memory>
#include <type_traits>
#include <vector>

namespace danvan {

/// Puts any number of small records in the order of their `<`, in memory that does not grow with their number: what is
/// more than one run goes to a scratch file, run by run, each in order, and is merged from there.
template <typename Record>
class SortedRuns {
  static_assert(std::is_trivially_copyable_v<Record>);

 public:
  static constexpr std::size_t run_bytes = std::size_t{1} << 20U;

  /// `run`: how many records are held before they go to the file.
  explicit SortedRuns(std::size_t run = run_bytes / sizeof(Record)) : m_run(run) {}

  void add(const Record& record) {
    if (m_open.size() == m_run) {
      close_run();
    }
    m_open.push_back(record);
  }

  /// Every record so far, in order; as often as it is asked for.
  template <typename Visit>
  void each(Visit visit) {
    if (m_file == nullptr) {
      std::sort(m_open.begin(), m_open.end());
      std::for_each(m_open.begin(), m_open.end(), visit);
      return;
    }
    if (!m_open.empty()) {
      close_run();
    }
    std::vector<Record>().swap(m_open);
    merge(visit);
  }

 private:
  /// Goes through one run of the file, a buffer at a time.
  class Reader {
   public:
    Reader(const ScratchFile& file, std::int64_t begin, std::int64_t end) : m_file(file), m_at(begin), m_end(end) {
      fill();
    }
    [[nodiscard]] bool done() const { return m_next == m_buffer.size(); }
    [[nodiscard]] const Record& front() const { return m_buffer[m_next]; }
    void pop() {
      if (++m_next == m_buffer.size()) {
        fill();
      }
    }

   private:
    void fill() {
      constexpr std::size_t most = (std::size_t{16} << 10U) / sizeof(Record);
      m_buffer.resize(std::min(most, static_cast<std::size_t>(m_end - m_at) / sizeof(Record)));
      m_file.read(m_at, std::as_writable_bytes(std::span(m_buffer)));
      m_at += static_cast<std::int64_t>(m_buffer.size() * sizeof(Record));
      m_next = 0;
    }

    const ScratchFile& m_file;
    std::int64_t m_at, m_end;
    std::vector<Record> m_buffer;
    std::size_t m_next = 0;
  };

  void close_run() {
    if (m_file == nullptr) {
      m_file = std::make_unique<ScratchFile>();
    }
    std::sort(m_open.begin(), m_open.end());
    m_begins.push_back(m_file->size());
    m_file->append(std::as_bytes(std::span(m_open)));
    m_open.clear();
  }

  template <typename Visit>
  void merge(Visit& visit) {
    std::vector<Reader> runs;
    runs.reserve(m_begins.size());
    for (std::size_t i = 0; i < m_begins.size(); ++i) {
      runs.emplace_back(*m_file, m_begins[i], i + 1 < m_begins.size() ? m_begins[i + 1] : m_file->size());
    }
    std::vector<Reader*> heap;  // the run with the least record on top
    for (Reader& run : runs) {
      if (!run.done()) {
        heap.push_back(&run);
      }
    }
    const auto later = [](const Reader* a, const Reader* b) { return b->front() < a->front(); };
    std::make_heap(heap.begin(), heap.end(), later);
    while (!heap.empty()) {
      std::pop_heap(heap.begin(), heap.end(), later);
      Reader& least = *heap.back();
      const Reader* next = heap.size() > 1 ? heap.front() : nullptr;
      while (!least.done() && (next == nullptr || !(next->front() < least.front()))) {
        visit(least.front());
        least.pop();
      }
      if (least.done()) {
        heap.pop_back();
      } else {
        std::push_heap(heap.begin(), heap.end(), later);
      }
    }
  }

  std::size_t m_run;
  std::vector<Record> m_open;  // the run that is being filled
  std::unique_ptr<ScratchFile> m_file;
  std::vector<std::int64_t> m_begins;  // of the runs in the file
};

}  // namespace danvan
