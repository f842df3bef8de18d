#include "danvan/store/derived.hpp"

#include "danvan/store/as_of.hpp"
#include "store/write_impl.hpp"

namespace danvan::store {

std::optional<Entry> commit_derived(Write& write) {
  Unjournaled::Parts& parts = Unjournaled::Parts::of(write);
  ensure(parts.open, "a write is committed once");
  return with_errors(write.store().path(), [&]() -> std::optional<Entry> {
    if (!parts.session->changeset().view().empty()) {
      ensure(!is_past(write.store()), "nothing is journaled in a copy of the record as it was");
      return write.commit();
    }
    parts.session.reset();
    write.database().exec("COMMIT");
    parts.open = false;
    return std::nullopt;
  });
}

}  // namespace danvan::store
