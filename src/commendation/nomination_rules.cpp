#include "commendation/nomination_rules.hpp"

#include "commendation/messages.hpp"
#include "danvan/base/text.hpp"

#include <algorithm>
#include <charconv>

namespace danvan::commendation {
namespace {

constexpr std::pair<SubjectKind, std::string_view> kinds[] = {{SubjectKind::unit, "unit"},
                                                              {SubjectKind::model, "model"},
                                                              {SubjectKind::person, "person"},
                                                              {SubjectKind::household, "household"}};

Message nearest_code(std::string_view wanted, const std::vector<std::string>& known, const Text& otherwise) {
  const std::vector<std::string> near = nearest(wanted, known);
  return near.empty() ? message(otherwise) : message(messages::did_you_mean, fmt::format("{}", fmt::join(near, ", ")));
}

Message no_such(const Text& unknown, std::string_view value) {
  return message(value.empty() ? messages::value_needed : unknown);
}

std::optional<Date> read_day(const std::string& text, Fault::Column column, std::vector<Fault>& faults) {
  if (text.empty()) {
    return std::nullopt;
  }
  const std::optional<Date> day = Date::parse(text);
  if (!day) {
    faults.push_back({column, false, "NM-01", message(messages::wrong_day), message(messages::day_cure)});
  }
  return day;
}

void read_subject(const Request& request, const Facts& facts, Read& read) {
  if (request.subject.empty()) {
    read.faults.push_back(
        {Fault::subject, false, "NM-02", message(messages::subject_missing), message(messages::subject_cure)});
    return;
  }
  switch (read.nomination.subject_kind) {
    case SubjectKind::unit:
      if (const registry::Unit* unit = facts.units.find(request.subject)) {
        read.nomination.subject = unit->id;
      } else {
        read.faults.push_back(
            {Fault::subject, false, "NM-02", message(messages::unknown_unit), facts.units.suggestion(request.subject)});
      }
      return;
    case SubjectKind::model:
      if (const registry::Model* model = facts.models.find(request.subject)) {
        read.nomination.subject = model->id;
      } else {
        read.faults.push_back({Fault::subject, false, "NM-02", message(messages::unknown_model),
                               facts.models.suggestion(request.subject)});
      }
      return;
    case SubjectKind::person:
      read.nomination.subject = facts.persons.find(request.subject);
      if (!read.nomination.subject) {
        read.faults.push_back({Fault::subject, false, "NM-02", message(messages::unknown_person),
                               nearest_code(request.subject, facts.persons.all(), messages::person_cure)});
      }
      return;
    case SubjectKind::household:
      return;
  }
}

std::string days(const Nomination& nomination) {
  return fmt::format("{} – {}", nomination.achievement_from ? nomination.achievement_from->vietnamese() : "",
                     nomination.achievement_to ? nomination.achievement_to->vietnamese() : "");
}

/// The span of the achievement; the calendar year of the nomination where it is not given.
std::pair<Date, Date> span(const Nomination& nomination) {
  const auto& [from, to] = std::tie(nomination.achievement_from, nomination.achievement_to);
  return {from ? *from : Date::of(nomination.year, 1, 1).value(), to ? *to : Date::of(nomination.year, 12, 31).value()};
}

bool same_subject(const Nomination& a, const Nomination& b) {
  return a.subject_kind == b.subject_kind && a.subject == b.subject && a.subject_code == b.subject_code;
}

}  // namespace

std::string_view code_of(SubjectKind kind) {
  return kinds[static_cast<std::size_t>(kind)].second;
}

std::optional<SubjectKind> subject_kind(std::string_view code) {
  for (const auto& [kind, name] : kinds) {
    if (name == code) {
      return kind;
    }
  }
  return std::nullopt;
}

bool Nomination::same_facts(const Nomination& other) const {
  return code == other.code && same_subject(*this, other) && unit == other.unit && award == other.award &&
         year == other.year && received == other.received && achievement_from == other.achievement_from &&
         achievement_to == other.achievement_to && achievement == other.achievement;
}

Read read(const Request& request, const Facts& facts) {
  Read read;
  Nomination& nomination = read.nomination;
  std::vector<Fault>& faults = read.faults;
  nomination.code = request.code;
  nomination.subject_code = request.subject;
  nomination.award = request.award;
  nomination.achievement = request.achievement;
  if (request.code.empty()) {
    faults.push_back({Fault::code, false, "NM-01", message(messages::code_missing), message(messages::code_cure)});
  } else if (!is_code(request.code)) {
    faults.push_back({Fault::code, false, "NM-01", message(messages::code_form), message(messages::code_cure)});
  }
  if (const std::optional<SubjectKind> kind = subject_kind(request.subject_kind)) {
    nomination.subject_kind = *kind;
    read_subject(request, facts, read);
  } else {
    if (request.subject.empty()) {
      read_subject(request, facts, read);  // missing whatever the kind
    }
    faults.push_back({Fault::kind, false, "NM-02", no_such(messages::unknown_kind, request.subject_kind),
                      message(messages::kind_cure)});
  }
  if (const registry::Unit* unit = facts.units.find(request.unit)) {
    nomination.unit = unit->id;
  } else {
    faults.push_back({Fault::unit, false, "NM-02", no_such(messages::unknown_unit, request.unit),
                      facts.units.suggestion(request.unit)});
  }
  if (config::find(facts.definitions.awards, request.award) == nullptr) {
    faults.push_back({Fault::award, false, "NM-02", no_such(messages::unknown_award, request.award),
                      nearest_code(request.award, config::codes(facts.definitions.awards), messages::see_awards)});
  }
  const auto [end, wrong] =
      std::from_chars(request.year.data(), request.year.data() + request.year.size(), nomination.year);
  if (wrong != std::errc{} || end != request.year.data() + request.year.size() || nomination.year < 1900 ||
      nomination.year > 2200) {
    faults.push_back(
        {Fault::year, false, "NM-01", no_such(messages::wrong_year, request.year), message(messages::year_cure)});
  }
  nomination.received = read_day(request.received, Fault::received, faults).value_or(facts.today);
  nomination.achievement_from = read_day(request.achievement_from, Fault::achievement_from, faults);
  nomination.achievement_to = read_day(request.achievement_to, Fault::achievement_to, faults);
  return read;
}

std::vector<Fault> judge(const Nomination& nomination, const Facts& facts, const std::vector<Nomination>& standing,
                         const std::vector<Fault>& unread) {
  std::vector<Fault> faults;
  const auto refuse = [&](Fault::Column column, const char* rule, Message reason, Message cure) {
    faults.push_back({column, true, rule, std::move(reason), std::move(cure)});
  };
  const auto was_read = [&](std::initializer_list<Fault::Column> columns) {
    return std::none_of(unread.begin(), unread.end(), [&](const Fault& fault) {
      return std::find(columns.begin(), columns.end(), fault.column) != columns.end();
    });
  };

  // NM-03: rules are those in force on the day the file was received (Law 06/2022/QH15, transitional provisions).
  if (nomination.received > facts.today) {
    refuse(Fault::received, "NM-03", message(messages::in_the_future, facts.today.vietnamese()),
           message(messages::check_day));
  }
  const bool award_read = was_read({Fault::award, Fault::received});
  const config::Award* award =
      award_read ? config::find_on(facts.definitions.awards, nomination.award, nomination.received) : nullptr;
  if (award_read && award == nullptr) {
    refuse(Fault::award, "NM-03", message(messages::award_not_valid, nomination.received.vietnamese()),
           message(messages::see_awards));
  }

  // NM-04: the award form says what kinds of subject it is for.
  const std::string_view kind = code_of(nomination.subject_kind);
  if (award != nullptr && was_read({Fault::kind}) &&
      std::find(award->subjects.begin(), award->subjects.end(), kind) == award->subjects.end()) {
    refuse(Fault::kind, "NM-04", message(messages::kind_not_allowed, award->code, kind),
           message(messages::allowed_kinds, fmt::format("{}", fmt::join(award->subjects, ", "))));
  }

  // NM-05: who submits must be in force on that day.
  if (was_read({Fault::unit, Fault::received}) && facts.units.at(nomination.unit).on(nomination.received) == nullptr) {
    refuse(Fault::unit, "NM-05", message(messages::submitter_not_in_force, nomination.received.vietnamese()),
           message(messages::submitter_cure));
  }

  // NM-06: an award of the movement presupposes that the model takes part in it (registered or confirmed for the year).
  if (was_read({Fault::kind, Fault::subject, Fault::year}) && nomination.subject_kind == SubjectKind::model &&
      !in_year(facts.models.at(*nomination.subject), nomination.year).registered) {
    refuse(Fault::subject, "NM-06", message(messages::model_not_in_movement, nomination.year),
           message(messages::model_cure, facts.models.at(*nomination.subject).code, nomination.year));
  }

  // NM-07: an achievement lies before the day it is reported.
  const bool year_needed = !nomination.achievement_from || !nomination.achievement_to;
  if (!was_read({Fault::achievement_from, Fault::achievement_to}) || (year_needed && !was_read({Fault::year}))) {
    return faults;
  }
  const auto [from, to] = span(nomination);
  if (from > to) {
    refuse(Fault::achievement_from, "NM-07", message(messages::span_reversed, days(nomination)),
           message(messages::span_cure));
  } else if (nomination.achievement_to && was_read({Fault::received}) && to > nomination.received) {
    refuse(Fault::achievement_to, "NM-07", message(messages::span_after_receipt, days(nomination)),
           message(messages::span_cure));
  }

  // NM-08: one achievement, one award (Law 06/2022/QH15: no several awards for one achievement).
  for (const Nomination& other : standing) {
    if (!was_read({Fault::code, Fault::kind, Fault::subject, Fault::award}) || other.code == nomination.code ||
        !same_subject(other, nomination) || other.award != nomination.award) {
      continue;
    }
    const auto [other_from, other_to] = span(other);
    if (from <= other_to && other_from <= to) {
      refuse(Fault::achievement_from, "NM-08", message(messages::same_achievement, other.code),
             message(messages::one_award_cure));
    }
  }
  return faults;
}

}  // namespace danvan::commendation
