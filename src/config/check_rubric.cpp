#include "config/distinct.hpp"
#include "config/read.hpp"

namespace danvan::config {

void check_rubric(Reading& reading, const Rubric& rubric, const std::string& path) {
  check_distinct(reading, rubric.groups, path + ".group");
  check_distinct(reading, rubric.criteria, path + ".criterion");
  check_distinct(reading, rubric.items, path + ".item");
  check_distinct(reading, rubric.classes, path + ".class");
  check_distinct(reading, rubric.vetoes, path + ".veto");
  reading.resolve(Target::group, codes(rubric.groups));
  reading.resolve(Target::criterion, codes(rubric.criteria));
  reading.resolve(Target::item, codes(rubric.items));
  reading.resolve(Target::class_, codes(rubric.classes));
  reading.resolve(Target::veto, codes(rubric.vetoes));
}

}  // namespace danvan::config
