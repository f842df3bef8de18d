// Any bytes as danvan.toml: faults with their places, or settings that are the same when they are read again.
#include "cli/present.hpp"
#include "danvan/config/load.hpp"
#include "fuzz.hpp"

using namespace danvan;

void fuzz::try_input(std::string_view input) {
  const std::string text(input);
  Diagnostics faults;
  const config::Loaded loaded = config::load({{"danvan.toml", text}}, faults);
  for (const Diagnostic& fault : faults.first()) {
    fuzz::promise(fault.place.line >= 0 && fault.place.column >= 0 && fault.reason, "a fault has its place and reason");
  }
  for (const Lang lang : {Lang::en, Lang::vi}) {
    cli::present(faults, false, cli::Rejects::none, lang);
  }
  if (!faults.empty()) {
    return;
  }
  Diagnostics none;
  const config::Loaded again = config::load({{"danvan.toml", text}}, none);
  fuzz::promise(none.empty() && compare(loaded.settings, again.settings).empty(), "the same file says the same");
}
