#include "register/office.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::registry;
using namespace danvan::registry::test;

namespace {

Model registered_on(std::string_view iso) {
  Model model;
  model.registered = day(iso);
  model.log = {{1, model.registered.year(), model.registered, ModelState::registered, {}, {}, {}}};
  return model;
}

void then(Model& model, int year, std::string_view on, ModelState state, std::string level = {}) {
  model.log.push_back(
      {static_cast<std::int64_t>(model.log.size()) + 1, year, day(on), state, std::move(level), {}, {}});
}

}  // namespace

TEST_CASE("a model registered in the year counts as registered, not as effective") {
  const Model model = registered_on("2025-03-01");
  CHECK(in_year(model, 2025) == ModelYear{.registered = true, .is_new_in_year = true});
  CHECK(in_year(model, 2024) == ModelYear{});
  CHECK(in_year(model, 2026) == ModelYear{});
}

TEST_CASE("a model confirmed for a later year is carried over and effective in it") {
  Model model = registered_on("2023-03-01");
  then(model, 2025, "2026-01-10", ModelState::confirmed);
  CHECK(in_year(model, 2025) == ModelYear{.registered = true, .carried_over = true, .effective = true});
  CHECK(in_year(model, 2024) == ModelYear{});
  CHECK(in_year(model, 2026) == ModelYear{});
}

TEST_CASE("what is outstanding is recognised and effective too") {
  Model model = registered_on("2025-03-01");
  then(model, 2025, "2025-11-10", ModelState::outstanding, "province");
  CHECK(in_year(model, 2025) ==
        ModelYear{
            .registered = true, .is_new_in_year = true, .effective = true, .recognised = true, .outstanding = true});
  CHECK(recognised_level(model, 2025) == "province");
  CHECK(recognised_level(model, 2024).empty());
}

TEST_CASE("a later finding of the same year corrects an earlier one") {
  Model model = registered_on("2025-03-01");
  then(model, 2025, "2025-10-10", ModelState::effective);
  then(model, 2025, "2025-11-10", ModelState::ineffective);
  CHECK_FALSE(in_year(model, 2025).effective);
  then(model, 2025, "2025-11-10", ModelState::effective);
  CHECK(in_year(model, 2025).effective);
}

TEST_CASE("a model that ended after it was found effective was effective in that year") {
  Model model = registered_on("2025-03-01");
  then(model, 2025, "2025-10-10", ModelState::effective);
  then(model, 2025, "2025-11-10", ModelState::ended);
  CHECK(in_year(model, 2025).effective);
  CHECK(current_status(model)->state == ModelState::ended);
}

TEST_CASE("a draft is not registered") {
  Model model = registered_on("2025-03-01");
  model.log[0].state = ModelState::draft;
  CHECK(in_year(model, 2025) == ModelYear{});
}

TEST_CASE("the current status is the last by day, then by sequence") {
  Model model = registered_on("2025-03-01");
  then(model, 2025, "2025-10-10", ModelState::effective);
  then(model, 2025, "2025-06-01", ModelState::in_progress);
  CHECK(current_status(model)->state == ModelState::effective);
  then(model, 2025, "2025-10-10", ModelState::recognised, "commune");
  CHECK(current_status(model)->state == ModelState::recognised);
  CHECK(status_in_year(model, 2024) == nullptr);
  CHECK(current_status(Model{}) == nullptr);
}

TEST_CASE("every state has a code that reads back") {
  for (const std::string& code : model_state_codes()) {
    REQUIRE(model_state(code));
    CHECK(code_of(*model_state(code)) == code);
  }
  CHECK_FALSE(model_state("Effective"));
}
