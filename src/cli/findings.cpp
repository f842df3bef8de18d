#include "cli/findings.hpp"

#include "cli/messages_backup.hpp"
#include "danvan/base/in_both.hpp"

#include <algorithm>

namespace danvan::cli {

namespace {

struct Noun {
  std::string_view english;
  std::string_view vietnamese;
};
constexpr Noun nouns[] = {{"table", "bảng"},
                          {"tables", "các bảng"},
                          {"row", "dòng"},
                          {"entry", "mục sổ"},
                          {"entries", "các mục sổ"},
                          {"document", "văn bản"},
                          {"documents", "văn bản"},
                          {"references", "liên kết giữa các dòng"},
                          {"submission", "báo cáo"},
                          {"round", "đợt chấm"},
                          {"index", "chỉ mục"},
                          {"view", "khung nhìn"},
                          {"personal_text", "họ tên"}};

/// “table unit row 3”: the nouns before a name are said in Vietnamese, names stay.
std::string in_vietnamese(const std::string& object) {
  std::string said;
  bool name = false;
  for (std::size_t at = 0; at <= object.size();) {
    const std::size_t end = std::min(object.find(' ', at), object.size());
    const std::string word = object.substr(at, end - at);
    const auto* const noun =
        std::find_if(std::begin(nouns), std::end(nouns), [&](const Noun& one) { return one.english == word; });
    const bool is_noun = !name && noun != std::end(nouns);
    said += (at == 0 ? "" : " ") + (is_noun ? std::string(noun->vietnamese) : word);
    name = is_noun;
    at = end + 1;
  }
  return said;
}

document::Word object_word(const std::string& object, Lang lang) {
  return {object, lang == Lang::vi ? in_vietnamese(object) : object};
}

document::Word severity_word(store::Finding::Severity severity, Lang lang) {
  const bool error = severity == store::Finding::Severity::error;
  return {error ? "error" : "warning", render(message(error ? messages::error_word : messages::warning_word), lang)};
}

document::Table empty_table(Lang lang) {
  const auto title = [&](const Text& text) { return render(message(text), lang); };
  return {"danvan.check.1",
          "",
          {{"severity", title(messages::severity_title)},
           {"object", title(messages::object_title)},
           {"what", title(messages::what_title)},
           {"cure", title(messages::cure_title)}},
          {}};
}

}  // namespace

document::Table table_of(const std::vector<store::Finding>& findings, Lang lang) {
  document::Table table = empty_table(lang);
  for (const store::Finding& finding : findings) {
    table.rows.push_back({{severity_word(finding.severity, lang), object_word(finding.object, lang),
                           render(finding.what, lang), finding.cure ? render(finding.cure, lang) : ""}});
  }
  return table;
}

document::Table table_of_mended(const std::vector<store::Finding>& findings, Lang lang) {
  const document::Word mended{"mended", render(message(messages::mended_word), lang)};
  document::Table table = empty_table(lang);
  for (const store::Finding& finding : findings) {
    table.rows.push_back({{mended, object_word(finding.object, lang), render(finding.what, lang), ""}});
  }
  return table;
}

std::string said_later(const Message& message) {
  return in_both(render(message, Lang::en), render(message, Lang::vi));
}

}  // namespace danvan::cli
