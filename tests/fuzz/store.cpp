// A record with some of its bytes changed: `check` says that it is sound or that it is damaged, and no command crashes
// or takes it for a fault of danvan's own. The input is a list of changes (edits.hpp).
#include "edits.hpp"
#include "small_record.hpp"

using namespace danvan;

void fuzz::try_input(std::string_view input) {
  static fuzz::SmallRecord record;
  const unsigned choice = fuzz::take_choice(input);
  record.put_database(fuzz::changed(record.database(), input));
  const Exit check = record.run({"check"});
  const bool newer = check == Exit::no_store;  // the number of its schema is among what was changed
  fuzz::promise(check == Exit::done || check == Exit::damaged || newer, "a record is sound, or damaged", record.said());
  const Exit other = record.run_one_of_many(choice);
  fuzz::promise(other != Exit::bug, "no command takes damage for a fault of its own", record.said());
}
