#include "danvan/evaluation/references.hpp"

namespace danvan::evaluation {

store::LooseReference round_subject(const config::Definitions& definitions) {
  store::LooseReference reference{
      .table = "round_subject", .column = "subject", .by = "round", .through = "rubric", .tables = {}};
  for (const config::Rubric& rubric : definitions.rubrics) {
    // Rounds over others cannot be opened.
    reference.tables[rubric.code] = rubric.subject == config::RubricSubject::model ? "model" : "unit";
  }
  return reference;
}

}  // namespace danvan::evaluation
