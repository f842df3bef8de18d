#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace danvan {

/// Text in one of the encodings that Vietnamese offices used before Unicode, turned into UTF-8 piece by piece. A byte
/// that means nothing in the encoding comes out as 0xFF, which is never UTF-8, so that the reader reports it in its
/// place.
class LegacyDecoder {
 public:
  virtual ~LegacyDecoder() = default;
  /// The text so far; a letter whose mark may still follow is held back until the next call, or until `finish`.
  virtual std::string decode(std::string_view bytes) = 0;
  virtual std::string finish() = 0;
};

/// For `tcvn3`, `vni`, `windows-1258` or `viscii`; nothing for another name.
std::unique_ptr<LegacyDecoder> make_legacy_decoder(std::string_view encoding);

/// Which of these encodings the bytes, which are not UTF-8, read as Vietnamese in; empty when in none.
std::string_view likely_encoding(std::string_view bytes);

}  // namespace danvan
