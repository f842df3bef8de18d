#include "danvan/register/model_partners.hpp"
#include "register/partner_rows.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::registry {

std::vector<Partner> partners(store::Store& store) {
  std::vector<Partner> all;
  SQLite::Statement rows(store.database(), R"(
    SELECT model, role, partner, unit, task
    FROM model_partner
    ORDER BY model, role, partner)");
  while (rows.executeStep()) {
    Partner one{rows.getColumn(0).getInt64(),
                rows.getColumn(1).getString(),
                rows.getColumn(2).getString(),
                {},
                rows.getColumn(4).getString()};
    if (!rows.isColumnNull(3)) {
      one.unit = rows.getColumn(3).getInt64();
    }
    all.push_back(std::move(one));
  }
  return all;
}

void insert_partners(store::Write& write, std::span<const Partner> partners) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO model_partner (model, role, partner, unit, task)
    VALUES (?, ?, ?, ?, ?))");
  for (const Partner& one : partners) {
    insert.bind(1, one.model);
    insert.bindNoCopy(2, one.role);
    insert.bindNoCopy(3, one.partner);
    if (one.unit) {
      insert.bind(4, *one.unit);
    } else {
      insert.bind(4);
    }
    insert.bindNoCopy(5, one.task);
    insert.exec();
    insert.reset();
  }
}

}  // namespace danvan::registry
