#include "cli/office.hpp"

namespace danvan::cli {

using namespace test;

TEST_CASE("undo of the last entry gives the earlier record and answers, undo of the undo the later ones") {
  int taken = 0;
  CHECK(rc::check([&taken] {
    Office office(beginning());
    for (int i = 0; i < 3; ++i) {
      const std::int64_t entries = office.entries();
      const std::string before = office.tables();
      const std::string answers_before = office.answers();
      office.in_record(command());
      if (office.entries() == entries) {
        continue;
      }
      ++taken;
      const std::string after = office.tables();
      const std::string answers_after = office.answers();
      RC_ASSERT(office.undo());
      RC_ASSERT(office.tables() == before);
      RC_ASSERT(office.answers() == answers_before);
      RC_ASSERT(office.undo());
      RC_ASSERT(office.tables() == after);
      RC_ASSERT(office.answers() == answers_after);
      RC_ASSERT(office.is_sound());
    }
  }));
  CHECK(taken > 50);  // the commands are not all refused
}

TEST_CASE("each step in the life of a report can be taken back, and the figures with it") {
  int taken = 0;
  CHECK(rc::check([&taken] {
    Office office(beginning());
    for (int i = 0; i < 8; ++i) {
      const std::int64_t entries = office.entries();
      const std::string before = office.tables();
      office.in_record(step_in_the_life_of_a_report());
      if (office.entries() == entries) {
        continue;
      }
      ++taken;
      const std::string after = office.tables();
      RC_ASSERT(office.undo());
      RC_ASSERT(office.tables() == before);
      RC_ASSERT(office.undo());
      RC_ASSERT(office.tables() == after);
    }
    RC_ASSERT(office.is_sound());
  }));
  CHECK(taken > 200);
}

TEST_CASE("undo of any entry is refused with the entries in the way, or leaves a sound record") {
  int taken_back = 0, in_the_way = 0;
  CHECK(rc::check([&] {
    Office office(beginning());
    for (int i = 0; i < 12; ++i) {
      if (below(3) != 0) {
        const Words words = command();
        office.in_record(words);
        RC_LOG() << fmt::format("{}\n", fmt::join(words, " ")) << office.said;
        continue;
      }
      const std::string before = office.tables();
      const std::int64_t strays = office.strays();
      const std::int64_t entries = office.entries();
      if (office.undo(std::to_string(2 + below(static_cast<int>(office.entries()) - 1)))) {
        taken_back += office.entries() > entries ? 1 : 0;
        RC_LOG() << office.said;
        const bool is_sound = office.is_sound();
        RC_LOG() << office.said;
        RC_ASSERT(is_sound);
        RC_ASSERT(office.strays() <= strays);
        office.answers();
        RC_ASSERT(office.exit == Exit::done);
        continue;
      }
      const bool named = office.said.find("UN-02") != std::string::npos;
      in_the_way += named ? 1 : 0;
      RC_ASSERT(office.exit == Exit::refused);
      RC_ASSERT(named);
      RC_ASSERT(office.tables() == before);
    }
  }));
  CHECK(taken_back > 50);
  CHECK(in_the_way > 10);
}

}  // namespace danvan::cli
