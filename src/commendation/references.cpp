#include "danvan/commendation/references.hpp"

namespace danvan::commendation {

store::LooseReference nomination_subject() {
  // The kinds of subject are named as the tables that hold them.
  return {.table = "nomination",
          .column = "subject",
          .by = "subject_kind",
          .tables = {{"unit", "unit"}, {"model", "model"}, {"person", "person"}}};
}

}  // namespace danvan::commendation
