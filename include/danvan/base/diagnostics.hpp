#pragma once

#include "danvan/base/error.hpp"

#include <functional>

namespace danvan {

/// One thing wrong with an input file: where, which value, why, and what to do about it.
struct Diagnostic {
  Place place;
  std::string field;
  std::string value;
  std::string rule;
  Message reason;
  Message cure;
};

/// Collects what is wrong with an input, all of it: the first few in the order of its lines and columns are kept to be
/// shown, every one goes to the sink (if there is one) as it comes, so memory does not grow with the number of faults.
class Diagnostics {
 public:
  using Sink = std::function<void(const Diagnostic&)>;
  static constexpr std::size_t shown = 20;
  static constexpr std::size_t shown_of_all = 1000;  // where no file is offered that takes the others

  Diagnostics() = default;
  explicit Diagnostics(Sink sink) : m_sink(std::move(sink)) {}
  explicit Diagnostics(std::size_t kept) : m_kept(kept) {}

  void add(Diagnostic diagnostic);
  [[nodiscard]] bool empty() const { return m_count == 0; }
  [[nodiscard]] std::size_t count() const { return m_count; }
  [[nodiscard]] const std::vector<Diagnostic>& first() const { return m_first; }

  /// Throws `BadInput` if anything was added.
  void throw_if_any() const;

 private:
  Sink m_sink;
  std::size_t m_kept = shown;
  std::size_t m_count = 0;
  std::vector<Diagnostic> m_first;
};

/// The input was not taken; carries what is wrong with it. Exit 3.
class BadInput : public Error {
 public:
  explicit BadInput(Diagnostics diagnostics);
  [[nodiscard]] const Diagnostics& diagnostics() const { return m_diagnostics; }

 private:
  Diagnostics m_diagnostics;
};

}  // namespace danvan
