#pragma once

#include <chrono>

namespace SQLite {
class Database;
}

namespace danvan::store {

/// Makes this handle ask again for a lock that others hold, for at most `patience`.
void wait_for_locks(SQLite::Database& database, std::chrono::milliseconds patience);

/// How long to pause before asking again, having waited for so long: the less the longer, so that nobody is passed
/// over for ever by those who have just come.
std::chrono::milliseconds pause_after(std::chrono::milliseconds waited);

}  // namespace danvan::store
