#include "danvan/register/clusters.hpp"
#include "danvan/register/mirrors.hpp"

namespace danvan::registry {
namespace {

using enum store::Form;
constexpr std::array<store::Form, cluster_columns.size()> forms{whole, text, text, truth};

// What was taken back is left out: for the import it is as if it had never been said.
void rows(store::Store& store, const store::TakeRow& take) {
  store::rows_of(store, R"(
    SELECT place.year, place.cluster, unit.code, place.head
    FROM unit_cluster AS place
    CROSS JOIN unit ON unit.id = place.unit
    WHERE place.cluster <> '' AND NOT EXISTS (
      SELECT 1 FROM unit_cluster AS later
      WHERE later.year = place.year AND later.unit = place.unit AND later.sequence > place.sequence)
    ORDER BY place.year, unit.code)",
                 forms, take);
}

}  // namespace

store::Mirror clusters_mirror() {
  return {"clusters", cluster_columns, rows};
}

}  // namespace danvan::registry
