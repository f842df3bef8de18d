#pragma once

#include "danvan/base/digest.hpp"
#include "danvan/base/period.hpp"
#include "danvan/store/store.hpp"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Statement;
}

namespace danvan::reporting {

/// A row of `submission`: one revision.
struct Header {
  std::int64_t id = 0;  // of the row; not of one that is to be put in
  Period period = Period::of_year(2000);
  std::int64_t unit = 0;
  std::int64_t form = 0;  // a term
  std::int64_t revision = 1;
  Date received;
  std::string state = "submitted";
  std::string reason;
  std::int64_t warnings = 0;
  Digest digest{};

  [[nodiscard]] bool stands() const { return state == "submitted" || state == "accepted"; }
};

/// What a submission's revisions come to.
struct Standing {
  Period period = Period::of_year(2000);
  std::int64_t unit = 0;
  std::int64_t form = 0;
  std::int64_t last_revision = 0;      // of all
  std::optional<Date> first_received;  // of the first that stands
  std::optional<Header> newest;        // that stands
  std::vector<Header> others = {};     // all other revisions, in their order

  /// The last revision, whether it stands or not.
  [[nodiscard]] const Header& latest() const {
    return newest && newest->revision == last_revision ? *newest : others.back();
  }
  /// The revision whose figures a change by hand starts from: the newest that stands, else the last where it was
  /// returned, as that is what the unit was asked to put right. Null where there is none.
  [[nodiscard]] const Header* base() const {
    if (newest) {
      return &*newest;
    }
    return latest().state == "returned" ? &latest() : nullptr;
  }
};

/// By unit and form.
std::vector<Standing> standings(store::Store& store, Period period);
/// All of them, by period, unit and form.
void each_standing(store::Store& store, const std::function<void(const Standing&)>& each);
/// Every revision of a unit's submissions for a period, with the form's code, by form and revision.
struct UnitHeader {
  std::string form;
  Header header;
};
std::vector<UnitHeader> unit_headers(store::Store& store, std::int64_t unit, Period period);

/// Codes of the forms with which anything was handed in, by their terms.
std::map<std::int64_t, std::string> form_codes(store::Store& store);
void set_state(store::Write& write, std::int64_t submission, std::string_view state);

class HeaderWriter {
 public:
  explicit HeaderWriter(store::Write& write);
  ~HeaderWriter();
  /// The id of the new row.
  std::int64_t insert(const Header& header);

 private:
  std::unique_ptr<SQLite::Statement> m_insert;
  std::int64_t m_next;
};

}  // namespace danvan::reporting
