#include "danvan/register/add_units.hpp"
#include "danvan/register/mirrors.hpp"

namespace danvan::registry {
namespace {

using enum store::Form;
constexpr std::array<store::Form, unit_columns.size()> forms{text, text, text, text, text, text,
                                                             day,  day,  text, text, text};

void rows(store::Store& store, const store::TakeRow& take) {
  store::rows_of(store, R"(
    SELECT unit.code, version.name, version.kind, version.level, parent.code, version.cluster, version.from_day,
      version.to_day, version.short_name, version.basis, sector.code
    FROM unit
    CROSS JOIN unit_version AS version ON version.unit = unit.id
    LEFT JOIN unit AS parent ON parent.id = version.parent
    LEFT JOIN unit AS sector ON sector.id = version.sector
    ORDER BY unit.code, version.from_day)",
                 forms, take);
}

}  // namespace

store::Mirror units_mirror() {
  return {"units", unit_columns, rows};
}

}  // namespace danvan::registry
