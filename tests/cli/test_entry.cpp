#include "danvan/cli/run.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <algorithm>
#include <deque>

namespace danvan::cli {
namespace {

namespace fs = std::filesystem;

/// Somebody at a terminal with a new record, who types lines that were thought of before.
class Clerk {
 public:
  Clerk() {
    std::string name = (fs::temp_directory_path() / "danvan-entry-XXXXXX").string();
    m_folder = ::mkdtemp(name.data());
    m_world.out = [this](std::string_view text) { answer += text; };
    m_world.err = [this](std::string_view text) { said += text; };
    m_world.line = [this](std::string_view prompt) -> std::optional<std::string> {
      said += prompt;
      if (m_lines.empty()) {
        return std::nullopt;
      }
      std::string line = m_lines.front();
      m_lines.pop_front();
      return line;
    };
    m_world.variable = [](std::string_view name_of) -> std::optional<std::string> {
      return name_of == "DANVAN_NOW" ? std::optional<std::string>("2025-12-10T08:00:00+07:00") : std::nullopt;
    };
    m_world.folder = m_folder;
    m_world.login = "lan";
    m_world.in_is_terminal = m_world.err_is_terminal = true;
    REQUIRE(run({"init", ".", "--preset", "hai-duong-2025"}, m_world) == Exit::done);
  }
  ~Clerk() { fs::remove_all(m_folder); }
  Clerk(const Clerk&) = delete;
  Clerk& operator=(const Clerk&) = delete;

  /// The lines are typed one after the other; then the input ends.
  Exit enter(std::deque<std::string> lines, std::vector<std::string> more = {}) {
    std::vector<std::string> words{"report", "submit", "S13", "--period", "2025", "--lang", "en"};
    words.insert(words.end(), more.begin(), more.end());
    return command(std::move(words), std::move(lines));
  }
  Exit command(std::vector<std::string> words, std::deque<std::string> lines = {}) {
    said.clear();
    answer.clear();
    m_lines = std::move(lines);
    return run(words, m_world);
  }
  std::string figures() {
    command({"report", "show", "S13", "--period", "2025", "--format", "csv"});
    return answer;
  }
  [[nodiscard]] bool draft() const { return fs::exists(m_folder / "draft-S13-nam-2025.txt"); }
  void leave_terminal() { m_world.in_is_terminal = false; }

  std::string said, answer;

 private:
  fs::path m_folder;
  World m_world;
  std::deque<std::string> m_lines;
};

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::ptrdiff_t lines_of(const std::string& text) {
  return std::count(text.begin(), text.end(), '\n');
}

TEST_CASE("what is typed at the terminal is recorded once somebody says so, and the draft is gone") {
  Clerk clerk;
  CHECK(clerk.enter({"4", "120", ".", "y"}) == Exit::done);
  CHECK(contains(clerk.said, "required figures not given: "));
  CHECK(contains(clerk.answer, "reports: 1 new"));
  CHECK_FALSE(clerk.draft());
  CHECK(contains(clerk.figures(), "qt.nguoi,"));
}

TEST_CASE("leaving in any way keeps what was typed and records nothing") {
  const std::vector<std::deque<std::string>> ways{{"4"}, {"4", "q"}, {"4", ".", "n"}, {"4", ".", "q"}, {"4", "."}};
  for (const std::deque<std::string>& lines : ways) {
    Clerk clerk;
    CHECK(clerk.enter(lines) == Exit::interrupted);
    CHECK(clerk.draft());
    CHECK(contains(clerk.said, "nothing was recorded; what was typed is kept in"));
    CHECK(lines_of(clerk.figures()) == 1);
  }
}

TEST_CASE("leaving before anything was typed leaves no draft") {
  Clerk clerk;
  CHECK(clerk.enter({}) == Exit::interrupted);
  CHECK(clerk.enter({".", "q"}) == Exit::interrupted);
  CHECK(contains(clerk.said, "nothing was typed"));
  CHECK_FALSE(clerk.draft());
}

TEST_CASE("the same command goes on where the entry was left, or begins anew") {
  Clerk clerk;
  clerk.enter({"4", "120"});
  CHECK(clerk.enter({}) == Exit::interrupted);
  CHECK(contains(clerk.said, "Go on from there?"));
  CHECK(contains(clerk.said, "figure 3/28"));
  CHECK(clerk.draft());
  CHECK(clerk.enter({"n"}) == Exit::interrupted);
  CHECK_FALSE(clerk.draft());
  clerk.enter({"4", "120"});
  CHECK(clerk.enter({"y", ".", "y"}) == Exit::done);
  CHECK(contains(clerk.answer, "figures: 2"));
}

TEST_CASE("an identity that does not hold is told before recording, and can be mended") {
  Clerk clerk;
  const std::deque<std::string> to_models(13, "");
  std::deque<std::string> lines = to_models;
  for (const char* line : {"3", "5", ".", "<", "<", "y", "n"}) {
    lines.emplace_back(line);
  }
  clerk.enter(lines);
  CHECK(contains(clerk.said, "BC-01"));
  CHECK(contains(clerk.said, "< goes back, q leaves"));
  CHECK(lines_of(clerk.figures()) == 1);
}

TEST_CASE("a correction asks for its reason, unless it is given") {
  Clerk clerk;
  clerk.enter({"4", "120", ".", "y"});
  CHECK(clerk.enter({"5", ".", "", "Nhập sai", "y"}) == Exit::done);
  CHECK(contains(clerk.said, "revision 1: 4"));
  CHECK(contains(clerk.figures(), "Nhập sai"));
  CHECK(clerk.enter({"6", ".", "y"}, {"--reason", "Nhập sai nữa"}) == Exit::done);
  CHECK(contains(clerk.figures(), "Nhập sai nữa"));
}

TEST_CASE("the same figures once more are not recorded") {
  Clerk clerk;
  clerk.enter({"4", ".", "y"});
  CHECK(clerk.enter({"4", ".", "q"}, {"--reason", "x"}) == Exit::interrupted);
  CHECK(contains(clerk.said, "these figures stand already"));
}

TEST_CASE("a dry run keeps the draft") {
  Clerk clerk;
  CHECK(clerk.enter({"4", ".", "y"}, {"--dry-run"}) == Exit::done);
  CHECK(clerk.draft());
}

TEST_CASE("without a terminal nothing is asked") {
  Clerk clerk;
  clerk.leave_terminal();
  CHECK(clerk.enter({"4", ".", "y"}) == Exit::usage);
}

}  // namespace
}  // namespace danvan::cli
