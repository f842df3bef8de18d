#include "danvan/base/diagnostics.hpp"

#include "base/messages.hpp"

#include <algorithm>

namespace danvan {
namespace {

Message summary_of(const Diagnostics& diagnostics) {
  return diagnostics.count() == 1 ? message(messages::one_fault) : message(messages::faults, diagnostics.count());
}

/// Behind those of the same file that stand before it; a file that is new here comes after the others.
void insert(std::vector<Diagnostic>& sorted, Diagnostic one) {
  auto end = std::find_if(sorted.rbegin(), sorted.rend(), [&](const Diagnostic& other) {
               return other.place.file == one.place.file;
             }).base();
  end = end == sorted.begin() ? sorted.end() : end;
  const auto begin =
      std::find_if(sorted.begin(), end, [&](const Diagnostic& other) { return other.place.file == one.place.file; });
  const auto at = std::upper_bound(begin, end, one, [](const Diagnostic& a, const Diagnostic& b) {
    return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
  });
  sorted.insert(at, std::move(one));
}

}  // namespace

void Diagnostics::add(Diagnostic diagnostic) {
  ++m_count;
  if (m_sink) {
    m_sink(diagnostic);
  }
  insert(m_first, std::move(diagnostic));
  if (m_first.size() > m_kept) {
    m_first.pop_back();
  }
}

void Diagnostics::throw_if_any() const {
  if (!empty()) {
    throw BadInput(*this);
  }
}

BadInput::BadInput(Diagnostics diagnostics)
    : Error(Exit::bad_input, summary_of(diagnostics)), m_diagnostics(std::move(diagnostics)) {}

}  // namespace danvan
