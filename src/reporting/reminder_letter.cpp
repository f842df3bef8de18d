#include "danvan/reporting/reminders.hpp"
#include "reporting/wording_reminder.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace danvan::reporting {
namespace {

std::string joined(const std::vector<std::string>& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

/// The period, where all late reports are of one.
std::string subject(const Reminder& reminder) {
  const Period first = reminder.late.front().period;
  const bool of_one = std::all_of(reminder.late.begin(), reminder.late.end(),
                                  [&](const FormStatus& row) { return row.period == first; });
  return of_one ? fmt::format(wording::subject, document::period_words(first)) : wording::subject_of_several;
}

/// The unit whose reports are missing, and who it is now where it has ended.
std::string who(const Reminder& reminder, Date today) {
  const std::string& name = reminder.unit->named_on(today).name;
  return reminder.heirs.empty() ? name : fmt::format(wording::ended, name, joined(addressees(reminder, today)));
}

/// The campaign that all of the late reports are of, as the letter names it.
std::string campaign_of(const Reminder& reminder, const config::Definitions& definitions) {
  std::string span;
  for (const config::Campaign& campaign : definitions.campaigns) {
    const bool of_all = std::all_of(reminder.late.begin(), reminder.late.end(), [&](const FormStatus& row) {
      const Date last = row.period.last(row.form->cutoff_day);
      return campaign.from <= last && last <= campaign.to;
    });
    if (of_all) {
      span = fmt::format(wording::campaign, campaign.code);
    }
  }
  return span;
}

std::string until_when(const FormStatus& row, Date today) {
  if (row.closes == Date::forever()) {
    return {};
  }
  const std::string day = document::official_day(row.closes);
  return today <= row.closes ? fmt::format(wording::taken_until, day) : fmt::format(wording::closed_since, day);
}

/// Numbered where there are several.
std::string item(const Reminder& reminder, std::size_t place, Date today) {
  const FormStatus& row = reminder.late[place];
  const bool several = reminder.late.size() > 1;
  const bool last = place + 1 == reminder.late.size();
  return fmt::format(wording::one_report, several ? fmt::format("{}. ", place + 1) : "- ", row.form->name,
                     row.form->code, document::period_words(row.period),
                     row.extended ? wording::extended_until : wording::due_on, document::official_day(row.due),
                     document::vietnamese_number(days_overdue(row, today), 0), until_when(row, today),
                     last ? "." : ";");
}

/// Of the office's recipients only the one who files it: the others are those of its reports.
std::vector<std::string> recipients(const config::Office& office) {
  std::vector<std::string> found = {wording::as_above};
  for (const std::string& one : office.recipients) {
    if (one.starts_with(wording::archive)) {
      found.push_back(one);
    }
  }
  if (found.size() == 1) {
    found.emplace_back(wording::archive_line);
  }
  return found;
}

}  // namespace

document::Letter letter(const Reminder& reminder, const config::Definitions& definitions, Date today) {
  const config::Office& office = definitions.office;
  document::Letter made;
  made.parent = office.parent;
  made.name = office.name;
  made.symbol = office.letter_symbol;
  made.place = office.place;
  made.date = today;
  made.subject = subject(reminder);
  made.addressees = addressees(reminder, today);
  const auto say = [&](std::string text) {
    made.body.emplace_back(document::Paragraph{document::Paragraph::Style::body, std::move(text)});
  };
  const std::string receiver = office.contact.empty() ? wording::issuer : office.contact;
  say(fmt::format(wording::not_received, campaign_of(reminder, definitions), document::official_day(today), receiver,
                  who(reminder, today)));
  for (std::size_t place = 0; place < reminder.late.size(); ++place) {
    say(item(reminder, place, today));
  }
  say(fmt::format(wording::request, made.addressees.size() > 1 ? wording::the_units : made.addressees.front(),
                  reminder.late.size() > 1 ? wording::the_reports : wording::the_report, receiver));
  say(wording::if_sent);
  made.recipients = recipients(office);
  made.signer_authority = office.signer_authority;
  made.signer_title = office.signer_title;
  made.signer_name = office.signer_name;
  return made;
}

}  // namespace danvan::reporting
