#include "store/personal_table.hpp"

#include "store/sqlite.hpp"

#include <sys/random.h>

namespace danvan::store {
namespace {

// Names can be guessed; what makes the digest say nothing about them is a salt that is gone once they are redacted.
std::string new_salt() {
  std::string salt(16, '\0');
  ensure(::getrandom(salt.data(), salt.size(), 0) == static_cast<ssize_t>(salt.size()),
         "the system gives random bytes");
  return salt;
}

}  // namespace

Digest personal_digest(std::string_view salt, std::string_view name, std::string_view position) {
  return FieldDigest().add(salt).add(name).add(position).finish();
}

Digest put_personal(Write& write, const Personal& personal, const std::optional<Digest>& known) {
  if (known) {
    const auto kept = store::personal(write.store(), *known);
    if (kept && kept->name == personal.name && kept->position == personal.position) {
      return *known;
    }
  }
  const std::string salt = new_salt();
  const Digest digest = personal_digest(salt, personal.name, personal.position);
  SQLite::Statement insert(write.database(), R"(
    INSERT INTO personal_text (digest, salt, name, position)
    VALUES (?, ?, ?, ?))");
  bind_digest(insert, 1, digest);
  bind_blob(insert, 2, salt);
  bind_text(insert, 3, personal.name);
  bind_text(insert, 4, personal.position);
  insert.exec();
  return digest;
}

std::optional<Personal> personal(Store& store, const Digest& digest) {
  SQLite::Statement kept(store.database(), R"(
    SELECT name, position
    FROM personal_text
    WHERE digest = ?)");
  bind_digest(kept, 1, digest);
  if (!kept.executeStep()) {
    return std::nullopt;
  }
  return Personal{kept.getColumn(0).getString(), kept.getColumn(1).getString()};
}

}  // namespace danvan::store
