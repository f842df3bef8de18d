// A record with some of its bytes changed: `check` says that it is sound or that it is damaged, and no command crashes
// or takes it for a fault of danvan's own. The input is a list of changes: where (three bytes), how many (one), and
// that many bytes; a number of 255 cuts the file off there.
#include "small_record.hpp"

namespace {

using namespace danvan;

std::string changed(std::string bytes, std::string_view input) {
  constexpr std::size_t head = 4;
  const auto byte = [&](std::size_t at) -> std::size_t { return static_cast<unsigned char>(input[at]); };
  while (input.size() > head) {
    const std::size_t at = (byte(0) | byte(1) << 8U | byte(2) << 16U) % (bytes.empty() ? 1 : bytes.size());
    if (byte(3) == 255) {
      bytes.resize(at);
      input.remove_prefix(head);
      continue;
    }
    const std::size_t count = std::min<std::size_t>({byte(3) % 16 + 1, input.size() - head, bytes.size() - at});
    bytes.replace(at, count, input.substr(head, count));
    input.remove_prefix(head + std::max<std::size_t>(count, 1));
  }
  return bytes;
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  static fuzz::SmallRecord record;
  const unsigned choice = fuzz::take_choice(input);
  record.put_database(changed(record.database(), input));
  const Exit check = record.run({"check"});
  const bool newer = check == Exit::no_store;  // the number of its schema is among what was changed
  fuzz::promise(check == Exit::done || check == Exit::damaged || newer, "a record is sound, or damaged", record.said());
  const Exit other = record.run_one_of_many(choice);
  fuzz::promise(other != Exit::bug, "no command takes damage for a fault of its own", record.said());
}
