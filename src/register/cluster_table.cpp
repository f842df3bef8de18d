#include "register/cluster_rows.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace danvan::registry {

Clusters Clusters::load(store::Store& store) {
  Clusters loaded;
  SQLite::Statement rows(store.database(), R"(
    SELECT year, unit, sequence, cluster, head, reason
    FROM unit_cluster
    ORDER BY year, unit, sequence)");
  while (rows.executeStep()) {
    ClusterPlace place;
    place.year = rows.getColumn(0).getInt();
    place.unit = rows.getColumn(1).getInt64();
    place.sequence = rows.getColumn(2).getInt64();
    place.cluster = rows.getColumn(3).getString();
    place.head = rows.getColumn(4).getInt() != 0;
    place.reason = rows.getColumn(5).getString();
    loaded.m_last[{place.year, place.unit}] = std::move(place);
  }
  return loaded;
}

void insert_clusters(store::Write& write, std::span<const ClusterPlace> places) {
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO unit_cluster (year, unit, sequence, cluster, head, reason)
    VALUES (?, ?, ?, ?, ?, ?))");
  for (const ClusterPlace& place : places) {
    insert.bind(1, place.year);
    insert.bind(2, place.unit);
    insert.bind(3, place.sequence);
    insert.bindNoCopy(4, place.cluster);
    insert.bind(5, place.head ? 1 : 0);
    insert.bindNoCopy(6, place.reason);
    insert.exec();
    insert.reset();
  }
}

}  // namespace danvan::registry
