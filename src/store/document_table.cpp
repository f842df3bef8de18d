#include "store/write_impl.hpp"

namespace danvan::store {

Digest Write::put_document(std::string_view payload) {
  if (!m_impl->put_document) {
    m_impl->put_document.emplace(database(), R"(
      INSERT INTO document (digest, payload)
      VALUES (?, ?)
      ON CONFLICT (digest) DO NOTHING)");
  }
  SQLite::Statement& put = *m_impl->put_document;
  const Digest digest = sha256(payload);
  bind_digest(put, 1, digest);
  bind_blob(put, 2, payload);
  put.exec();
  put.reset();
  put.clearBindings();
  return digest;
}

std::optional<std::string> document(Store& store, const Digest& digest) {
  SQLite::Statement kept(store.database(), R"(
    SELECT payload
    FROM document
    WHERE digest = ?)");
  bind_digest(kept, 1, digest);
  if (!kept.executeStep()) {
    return std::nullopt;
  }
  return std::string(bytes_of(kept, 0));
}

}  // namespace danvan::store
