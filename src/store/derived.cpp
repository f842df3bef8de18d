#include "danvan/store/derived.hpp"

#include "store/write_impl.hpp"

namespace danvan::store {

void commit_derived(Write& write) {
  Unjournaled::Parts& parts = Unjournaled::Parts::of(write);
  ensure(parts.open, "a write is committed once");
  with_errors(write.store().path(), [&] {
    ensure(parts.session->changeset().view().empty(), "what is journaled is committed as an entry");
    parts.session.reset();
    write.database().exec("COMMIT");
    parts.open = false;
  });
}

}  // namespace danvan::store
