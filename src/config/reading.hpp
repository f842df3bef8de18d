#pragma once

#include "danvan/base/diagnostics.hpp"

#include <string_view>
#include <vector>

namespace danvan::config {

/// Ids of what can be wrong with a configuration. CF-10 (a code that recorded data uses) is `store`'s.
namespace rule {
inline constexpr std::string_view syntax = "CF-01";
inline constexpr std::string_view unknown_key = "CF-02";
inline constexpr std::string_view missing = "CF-03";
inline constexpr std::string_view type = "CF-04";
inline constexpr std::string_view range = "CF-05";
inline constexpr std::string_view code = "CF-06";
inline constexpr std::string_view duplicate = "CF-07";
inline constexpr std::string_view reference = "CF-08";
inline constexpr std::string_view contradiction = "CF-09";
inline constexpr std::string_view include = "CF-11";
}  // namespace rule

/// What a reference names.
enum class Target {
  kind,
  level,
  task,
  activity,  // `activity:KIND`
  calendar,
  indicator,
  number_indicator,
  entered_indicator,
  group,
  criterion,
  item,
  class_,
  veto
};

/// A value of the files: where it stands, its key path and its text.
struct Spot {
  Place place;
  std::string field;
  std::string value;
};

/// What is gathered while the files are read: faults, and references to be looked up once everything is known.
class Reading {
 public:
  void fault(std::string_view rule, const Spot& spot, Message reason, Message cure = {});
  void refer(Target target, Spot spot);
  /// Looks up the references of this kind so far, and forgets them.
  void resolve(Target target, const std::vector<std::string>& known);
  /// The references of this kind so far; forgets them.
  std::vector<Spot> take(Target target);
  /// Hands the faults over, in the order of the files.
  void report(const std::vector<std::string>& files, Diagnostics& diagnostics);
  [[nodiscard]] std::size_t faults() const { return m_faults.size(); }

 private:
  struct Reference {
    Target target;
    Spot spot;
  };
  std::vector<Diagnostic> m_faults;
  std::vector<Reference> m_references;
};

/// “a, b, c”, as messages list words.
std::string joined(const std::vector<std::string>& words);
/// “did you mean …?” when something is near, else `otherwise`.
Message suggestion(std::string_view wanted, const std::vector<std::string>& known, Message otherwise = {});
/// `danvan.toml:12`.
std::string line_of(const Place& place);

}  // namespace danvan::config
