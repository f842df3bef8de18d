#pragma once

#include "danvan/config/load.hpp"

#include <string>
#include <vector>

namespace danvan::config::test {

struct Result {
  Loaded loaded;
  Diagnostics faults;
};

inline Result load_text(const std::string& text, const std::string& included = {}) {
  Result result;
  std::vector<Source> sources{{"danvan.toml", text}};
  if (!included.empty()) {
    sources.push_back({"more.toml", included});
  }
  result.loaded = load(std::move(sources), result.faults);
  return result;
}

/// `file:line:column RULE field "value": reason (cure)`, as English people read it.
inline std::string told(const Diagnostic& one) {
  std::string text = fmt::format("{}:{}:{} {} ", one.place.file, one.place.line, one.place.column, one.rule);
  text += one.field + (one.value.empty() ? "" : " \"" + one.value + "\"") + ": " + render(one.reason, Lang::en);
  return one.cure ? text + " (" + render(one.cure, Lang::en) + ")" : text;
}

inline std::vector<std::string> faults_of(const std::string& text, const std::string& included = {}) {
  std::vector<std::string> all;
  const Result result = load_text(text, included);
  for (const Diagnostic& one : result.faults.first()) {
    all.push_back(told(one));
  }
  return all;
}

/// The only fault of a configuration; everything, joined, when it is not the only one.
inline std::string fault_of(const std::string& text) {
  std::string all;
  for (const std::string& one : faults_of(text)) {
    all += (all.empty() ? "" : "\n") + one;
  }
  return all;
}

}  // namespace danvan::config::test
