// Any bytes as text: what is shown of it is sound, what is clean stays clean, and the keys for search and comparison do
// not depend on how it was written.
#include "danvan/base/text.hpp"

#include "danvan/base/codes.hpp"
#include "fuzz.hpp"

using namespace danvan;

void fuzz::try_input(std::string_view raw) {
  fuzz::promise(!invalid_utf8(visible(raw)), "what is shown is UTF-8");
  const CleanText once = clean(raw);
  if (once.fault) {
    fuzz::promise(once.text.empty(), "nothing is made of what cannot stand in text");
    render(describe(*once.fault), Lang::vi);
    return;
  }
  fuzz::promise(!invalid_utf8(raw), "clean text comes from UTF-8");
  const CleanText twice = clean(once.text);
  fuzz::promise(!twice.fault && twice.text == once.text, "cleaning what is clean changes nothing", once.text);
  fuzz::promise(nfc(once.text) == once.text, "clean text is NFC", once.text);
  fuzz::promise(visible(once.text, raw.size() + 1) == once.text, "clean text is shown as it is", once.text);
  fuzz::promise(fold(fold(once.text)) == fold(once.text), "folding what is folded changes nothing", once.text);
  fuzz::promise(fold(nfc(raw)) == fold(raw), "how marks are written does not count for search", once.text);
  fuzz::promise(tone_key(nfc(raw)) == tone_key(raw), "nor for comparison", once.text);
  fuzz::promise(display_width(once.text) <= 2 * code_points(once.text), "no character takes more than two columns");
  is_capitalised(once.text);
  const std::string_view half = std::string_view(once.text).substr(0, once.text.find(' '));
  fuzz::promise(compare_vietnamese(once.text, once.text) == 0, "a text is equal to itself", once.text);
  fuzz::promise((compare_vietnamese(once.text, half) < 0) == (compare_vietnamese(half, once.text) > 0),
                "an order is the same from both sides", once.text);
  const std::string known[] = {"Sở Y tế", "S01", "khac", std::string(half)};
  fuzz::promise(nearest(once.text, known).size() <= 3, "no more than three suggestions");
  fuzz::promise(!is_code(raw) || once.text == raw, "a code is clean text");
}
