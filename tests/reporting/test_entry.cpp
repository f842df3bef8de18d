#include "danvan/reporting/entry.hpp"
#include "reporting/office.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using namespace danvan;
using namespace danvan::reporting;
using namespace danvan::reporting::test;

namespace {

using Outcome = EntrySession::Outcome;

EntryForm form_of(Office& office, OneSubmission typed) {
  return entry_form(office.store(), office.definitions, typed, office.now.local_date());
}
EntryForm yearly(Office& office) {
  return form_of(office, {"S01", "nam", "2025", {}, {}, {}});
}

/// "a=1 b=-": what was answered.
std::string answered(const EntrySession& session) {
  std::string out;
  for (const OneSubmission::Value& one : session.values()) {
    out += (out.empty() ? "" : " ") + one.indicator + "=" + one.value;
  }
  return out;
}

std::pair<Exit, std::string> refusal(Office& office, const OneSubmission& typed) {
  try {
    static_cast<void>(form_of(office, typed));
  } catch (const Error& error) {
    return {error.exit(), error.rule()};
  }
  return {Exit::done, {}};
}

}  // namespace

TEST_CASE("an entry asks for the figures of the form in its order, with what is known of them") {
  Office office;
  office.now = Instant::parse("2024-12-20").value();
  office.submit("unit,period,indicator,value,form\nS01,2024,a,7,nam\nS01,2024,c,-,nam\n");
  office.now = Instant::parse("2025-12-20").value();
  office.submit("unit,period,indicator,value,form\nS01,2025,a,8,nam\n");
  office.submit("unit,period,indicator,value,form\nS01,2025,a,9,nam\n", "sai");
  const EntryForm form = yearly(office);
  CHECK(form.revision == 2);
  CHECK(form.before.code() == "2024");
  REQUIRE(form.fields.size() == 4);
  CHECK(form.fields[0].indicator->code == "a");
  CHECK(form.fields[0].required);
  CHECK(form.fields[0].before == "7");
  CHECK(form.fields[0].standing == "9");
  CHECK(form.fields[2].before == "-");
  CHECK(form.fields[2].standing.empty());
  CHECK_FALSE(form.fields[3].required);
}

TEST_CASE("the period before is the one of the same kind") {
  Office office;
  office.now = Instant::parse("2026-12-20").value();
  for (const auto& [code, before] : {std::pair("2025-01", "2024-12"), std::pair("2025-10", "2025-09")}) {
    CHECK(form_of(office, {"S01", "", code, {}, {}, {}}).before.code() == before);
  }
  for (config::Form& form : office.definitions.forms) {
    form.opens.reset();
    form.closes.reset();
  }
  config::Form& form = office.definitions.forms[2];
  form.period = PeriodKind::quarter;
  CHECK(form_of(office, {"S01", "", "2025-Q1", {}, {}, {}}).before.code() == "2024-Q4");
  CHECK(form_of(office, {"S01", "", "2025-Q3", {}, {}, {}}).before.code() == "2025-Q2");
  form.period = PeriodKind::half;
  CHECK(form_of(office, {"S01", "", "2025-H1", {}, {}, {}}).before.code() == "2024-H2");
  CHECK(form_of(office, {"S01", "", "2025-H2", {}, {}, {}}).before.code() == "2025-H1");
  form.period = PeriodKind::nine_months;
  CHECK(form_of(office, {"S01", "", "2025-9M", {}, {}, {}}).before.code() == "2024-9M");
}

TEST_CASE("what would not be taken is told before anything is asked") {
  Office office;
  CHECK(refusal(office, {"S99", "nam", "2025", {}, {}, {}}).first == Exit::bad_input);
  CHECK(refusal(office, {"S01", "nam", "2025-13", {}, {}, {}}) == std::pair(Exit::bad_input, std::string("RP-02")));
  CHECK(refusal(office, {"S01", "", "2025", {}, {}, {}}) == std::pair(Exit::bad_input, std::string("RP-03")));
  CHECK(refusal(office, {"S01", "thang", "2025", {}, {}, {}}) == std::pair(Exit::bad_input, std::string("RP-03")));
  CHECK(refusal(office, {"S01", "nam", "2025", {}, "31/02/2025", {}}) ==
        std::pair(Exit::bad_input, std::string("RP-09")));
  CHECK(refusal(office, {"S01", "nam", "2025", {}, "2025-12-21", {}}) ==
        std::pair(Exit::refused, std::string("RP-09")));
  CHECK(refusal(office, {"H01", "nam", "2026", {}, {}, {}}) == std::pair(Exit::refused, std::string("RP-11")));
  CHECK(refusal(office, {"S01", "nam", "2026", {}, {}, {}}) == std::pair(Exit::refused, std::string("RP-12")));
  CHECK(refusal(office, {"S01", "nam", "2023", {}, {}, {}}) == std::pair(Exit::refused, std::string("RP-13")));
  CHECK(refusal(office, {"S01", "", "2025-10", {}, {}, {}}) == std::pair(Exit::done, std::string()));
}

TEST_CASE("an answer is a value, or a word that moves") {
  Office office;
  EntrySession session(yearly(office), NumberStyle::plain);
  CHECK(session.answer("12").outcome == Outcome::next);
  CHECK(session.answer("4.50").outcome == Outcome::next);
  CHECK(session.answer("-").outcome == Outcome::next);
  CHECK(session.answer(" Không có\tgì ").outcome == Outcome::next);
  CHECK(session.at_end());
  CHECK(answered(session) == "a=12 b=4.5 c=- loi=Không có gì");
  session.answer("<");
  CHECK(session.place() == 3);
  session.answer("=");
  session.answer("<");
  session.answer("<");
  session.answer("");
  CHECK(answered(session) == "a=12 b=4.5 c=-");
  CHECK(session.place() == 3);
  CHECK(session.answer("?").outcome == Outcome::help);
  CHECK(session.answer("q").outcome == Outcome::left);
  CHECK(session.place() == 3);
  session.answer(".");
  CHECK(session.at_end());
  for (int i = 0; i < 9; ++i) {
    session.answer("<");
  }
  CHECK(session.place() == 0);
}

TEST_CASE("a wrong answer is told with its reason, and asked for again") {
  Office office;
  EntrySession session(yearly(office), NumberStyle::plain);
  for (const char* wrong : {"x", "1,5", "1.5", "1e3", "\x1b[D", "12\xff", "99999999999999999999"}) {
    const EntrySession::Reply reply = session.answer(wrong);
    CHECK(reply.outcome == Outcome::wrong);
    CHECK(static_cast<bool>(reply.reason));
    CHECK(session.place() == 0);
  }
  session.answer("1");
  CHECK(session.answer("-0.1").outcome == Outcome::wrong);
  CHECK(session.answer("1000.1").outcome == Outcome::wrong);
  CHECK(answered(session) == "a=1");
}

TEST_CASE("with Vietnamese numbers a decimal comma is read, and the draft is plain all the same") {
  Office office;
  EntrySession session(yearly(office), NumberStyle::vietnamese);
  session.answer("1.234");
  CHECK(session.answer("12,5").outcome == Outcome::next);
  CHECK(answered(session) == "a=1234 b=12.5");
  EntrySession plain(yearly(office), NumberStyle::plain);
  REQUIRE(plain.resume(session.draft()));
  CHECK(answered(plain) == "a=1234 b=12.5");
  CHECK(plain.place() == 2);
}

TEST_CASE("whoever types a decimal comma is told how to go on with Vietnamese numbers") {
  Office office;
  EntrySession session(yearly(office), NumberStyle::plain);
  session.answer("1");
  const EntrySession::Reply reply = session.answer("12,5");
  CHECK(reply.outcome == Outcome::wrong);
  CHECK(render(reply.cure, Lang::en).find("“,”") != std::string::npos);
  CHECK(render(reply.cure, Lang::vi).find("--numbers") == std::string::npos);
  CHECK(session.answer(",").outcome == Outcome::next);
  CHECK(session.numbers() == NumberStyle::vietnamese);
  CHECK(session.place() == 1);
  CHECK(session.answer("12,5").outcome == Outcome::next);
  CHECK(answered(session) == "a=1 b=12.5");
}

TEST_CASE("a figure that stands is taken out with “=”, others are left as they are") {
  Office office;
  office.submit("unit,period,indicator,value,form\nS01,2025,a,8,nam\nS01,2025,c,3,nam\n");
  EntrySession session(yearly(office), NumberStyle::plain);
  session.answer("");
  session.answer("=");
  session.answer("=");
  CHECK(answered(session) == "c=");
  EntrySession again(yearly(office), NumberStyle::plain);
  CHECK(again.resume(session.draft()));
  CHECK(answered(again) == "c=");
  office.submit_single({"S01", "nam", "2025", session.values(), {}, {}}, "bỏ c");
  CHECK(office.kept("S01") == "nam r1 a=8 c=3; nam r2 a=8");
}

TEST_CASE("a draft of another report, or one that says nothing, is not taken up") {
  Office office;
  EntrySession session(yearly(office), NumberStyle::plain);
  session.answer("12");
  EntrySession other(form_of(office, {"S02", "nam", "2025", {}, {}, {}}), NumberStyle::plain);
  CHECK_FALSE(other.resume(session.draft()));
  CHECK_FALSE(other.resume(""));
  CHECK_FALSE(other.resume(other.draft()));
}

TEST_CASE("what a draft says is held to the rules again") {
  Office office;
  EntrySession session(yearly(office), NumberStyle::plain);
  const std::string head = session.draft().substr(0, session.draft().find("at\t"));
  CHECK(session.resume(head + "at\t99\na\t1,5\nb\t-1\nzz\t4\nc\t7\nloi\t\x1b[2J\n"));
  CHECK(answered(session) == "c=7");
  CHECK(session.at_end());
}

TEST_CASE("a draft gives back what was answered, whatever was typed") {
  Office office;
  const EntryForm form = yearly(office);
  rc::check([&](const std::vector<std::string>& lines) {
    EntrySession session(form, NumberStyle::vietnamese);
    const std::vector<std::string> words = {"1", "1.234", "0,5", "-", "", "<", "=", ".", "?", "q", "x"};
    for (const std::string& line : lines) {
      session.answer(line);
      session.answer(words[line.size() % words.size()]);
    }
    EntrySession again(form, NumberStyle::plain);
    RC_ASSERT(again.resume(session.draft()) == !session.empty());
    RC_ASSERT(answered(again) == answered(session));
    RC_ASSERT(again.place() == session.place());
  });
}

TEST_CASE("the draft stands beside the record, readable by its owner only, until it is removed") {
  Office office;
  const EntryForm form = yearly(office);
  EntrySession session(form, NumberStyle::plain);
  session.answer("12");
  const EntryDraft draft(office.store().path().parent_path(), form);
  CHECK_FALSE(draft.load().has_value());
  for (int i = 0; i < 2; ++i) {
    draft.save(session.draft());
    CHECK(draft.load() == session.draft());
    CHECK(std::filesystem::status(draft.path()).permissions() == std::filesystem::perms{0600});
  }
  draft.remove();
  CHECK_FALSE(draft.load().has_value());
}

TEST_CASE("the preview says what recording would come to, and records nothing") {
  Office office;
  const store::Recorder recorder{"test", "submit", office.now};
  SubmitOptions options;
  options.today = office.now.local_date();
  const auto preview_of = [&](std::vector<OneSubmission::Value> values) {
    return preview(office.store(), recorder, office.definitions, {"S01", "nam", "2025", std::move(values), {}, {}},
                   options);
  };
  CHECK(preview_of({{"a", "1"}, {"b", "2"}}).outcome.added == 1);
  CHECK(office.kept("S01").empty());
  CHECK(preview_of({{"a", "3"}, {"b", "2"}}).refused->rule() == "BC-01");
  CHECK(preview_of({{"a", "x"}}).refused->rule() == "RP-06");
  office.definitions.checks[0].error = false;
  CHECK(preview_of({{"a", "3"}, {"b", "2"}}).outcome.warnings == 1);
  CHECK(office.kept("S01").empty());
}
