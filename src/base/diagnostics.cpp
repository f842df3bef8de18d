#include "danvan/base/diagnostics.hpp"

#include "base/messages.hpp"

namespace danvan {
namespace {

Message summary_of(const Diagnostics& diagnostics) {
  return diagnostics.count() == 1 ? message(messages::one_fault) : message(messages::faults, diagnostics.count());
}

}  // namespace

void Diagnostics::add(Diagnostic diagnostic) {
  ++m_count;
  if (m_sink) {
    m_sink(diagnostic);
  }
  if (m_first.size() < shown) {
    m_first.push_back(std::move(diagnostic));
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
