#include "danvan/register/mirrors.hpp"
#include "danvan/register/reorganize.hpp"

namespace danvan::registry {
namespace {

using enum store::Form;
constexpr std::array<store::Form, reorganization_columns.size()> forms{text, day,  text, text, text, share, text,
                                                                       text, text, text, text, text, text,  text};

// A share and what it is of are said only where somebody takes over: the import refuses them elsewhere.
void rows(store::Store& store, const store::TakeRow& take) {
  store::rows_of(store, R"(
    SELECT event.code, event.on_day, event.change, predecessor.code, successor.code,
      iif(link.successor IS NULL, NULL, link.share), link.what, link.new_name, link.new_short_name, link.new_kind,
      link.new_level, iif(link.top = 1, '-', parent.code), event.basis, iif(link.no_sector = 1, '-', sector.code)
    FROM succession_event AS event
    JOIN succession_link AS link ON link.event = event.id
    JOIN unit AS predecessor ON predecessor.id = link.predecessor
    LEFT JOIN unit AS successor ON successor.id = link.successor
    LEFT JOIN unit AS parent ON parent.id = link.new_parent
    LEFT JOIN unit AS sector ON sector.id = link.new_sector
    ORDER BY event.on_day, event.code, predecessor.code, link.what, successor.code)",
                 forms, take);
}

}  // namespace

store::Mirror reorganization_mirror() {
  return {"reorganization", reorganization_columns, rows};
}

}  // namespace danvan::registry
