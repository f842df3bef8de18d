#pragma once

#include "danvan/base/period.hpp"
#include "danvan/document/table.hpp"

namespace danvan::document {

/// A text in which `**` and such mean nothing: it is escaped by the encoder. `bold` and `italic` are for the layout.
struct Paragraph {
  enum class Style { body, heading1, heading2, caption, note } style = Style::body;
  std::string text;
};
using Block = std::variant<Paragraph, Table>;

/// An official document in the layout of Decree 30/2020/NĐ-CP, Annex I. Number and day stay blank in a draft.
/// A letter to someone (công văn) has no type: its subject stands below the number ("V/v …"), its addressees before the
/// body.
struct Letter {
  std::string parent;  // issuing body's superior; or first line of its name, which then begins with it
  std::string name;    // issuing body
  std::string symbol;  // "BC-UBND"
  std::optional<std::int64_t> number;
  std::string place;
  Date date;         // month and year are printed; the day too once there is a number
  std::string type;  // "BÁO CÁO"; empty: a letter to someone
  std::string subject;
  std::string basis;        // the line under the title: cut-off, journal entry, digest
  std::vector<Block> body;  // the end mark "./." is put after the last paragraph
  std::vector<std::string> recipients;
  std::string signer_authority, signer_title, signer_name;
  std::vector<std::string> addressees = {};  // of a letter to someone
};

std::string to_markdown(const Letter& letter);

/// "Hải Dương, ngày 05 tháng 01 năm 2026": a leading 0 for days below 10 and for months 1 and 2 only.
std::string official_date(std::string_view place, Date date, bool day_known);

/// "ngày 05 tháng 01 năm 2026", with the same zeros: a day within a sentence.
std::string official_day(Date day);

/// "năm 2025", "6 tháng đầu năm 2025", "9 tháng đầu năm 2025", "quý III năm 2025", "tháng 7 năm 2025": a period within
/// a sentence.
std::string period_words(Period period);

/// A whole number, below 10 with a 0 in front, as numbers and days of documents are written (same Annex): "05", "12".
std::string leading_zero(std::int64_t number);

}  // namespace danvan::document
