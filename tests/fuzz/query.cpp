// Any text as a question in SQL over a small record: an answer, or an error of danvan's own. Nothing is written,
// nothing is told that stands beside the views (a file, another database, the name of a person), no longer than its
// limits.
#include "danvan/store/query.hpp"

#include "cli/present.hpp"
#include "cli/views.hpp"
#include "danvan/base/text.hpp"
#include "danvan/store/as_of.hpp"
#include "small_record.hpp"

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <ctime>

namespace {

using namespace danvan;

constexpr std::string_view secret =
    "8f1c07e2b95d4a63";  // nobody can guess it; what is told letter by letter is not seen
constexpr std::chrono::milliseconds limit{100};
constexpr double seconds_allowed = 0.4;  // the limit, once more for preparing, and what sanitizers cost

/// A record with what must not be told, in it and beside it.
class Guarded {
 public:
  Guarded() {
    fuzz::promise(m_record.run({"evaluate", "evaluators", "E9", "--name", std::string(secret)}) == Exit::done,
                  "a person is named", m_record.said());
    std::ofstream(folder() / "secret.txt") << secret;
    sqlite3* other = nullptr;
    const std::string sql = fmt::format("CREATE TABLE t (a); INSERT INTO t VALUES ('{}')", secret);
    fuzz::promise(sqlite3_open((folder() / "other.db").c_str(), &other) == SQLITE_OK &&
                      sqlite3_exec(other, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK,
                  "another database lies beside the record");
    sqlite3_close(other);
    m_now.emplace(store::Store::open(m_record.path(), store::Access::read));
    m_past.emplace(store::as_of(store::Store::open(m_record.path(), store::Access::read), 3, {}));
    std::filesystem::current_path(folder());
    m_files = files();
  }

  store::Store& now() { return *m_now; }
  store::Store& past() { return *m_past; }
  void require_untouched(std::string_view query) const {
    fuzz::promise(files() == m_files, "a question writes nothing", query);
    fuzz::promise(std::filesystem::current_path() == folder(), "a question stays where it is", query);
  }

 private:
  /// Name, size and the moment of the last change of each file.
  struct File {
    std::string name;
    std::int64_t size, second, nanosecond;
    auto operator<=>(const File&) const = default;
  };
  [[nodiscard]] std::vector<File> files() const {
    std::vector<File> found;
    for (const std::filesystem::directory_entry& one : std::filesystem::directory_iterator(folder())) {
      struct stat known {};
      ::stat(one.path().c_str(), &known);
      found.push_back({one.path().filename(), known.st_size, known.st_ctim.tv_sec, known.st_ctim.tv_nsec});
    }
    std::sort(found.begin(), found.end());
    return found;
  }
  [[nodiscard]] const std::filesystem::path& folder() const { return m_record.folder(); }

  fuzz::SmallRecord m_record;
  std::optional<store::Store> m_now, m_past;
  std::vector<File> m_files;
};

void require_untold(std::string_view text, std::string_view query) {
  // std::search, because libFuzzer learns what memmem looks for.
  const bool told = std::search(text.begin(), text.end(), secret.begin(), secret.end()) != text.end();
  fuzz::promise(!told, "an answer tells what stands in the views", query);
  fuzz::promise(!invalid_utf8(text), "an answer is UTF-8", query);
}

void require_own(const Error& error, std::string_view query) {
  const Exit exit = error.exit();
  fuzz::promise(exit == Exit::refused || exit == Exit::bad_input || exit == Exit::not_permitted,
                "what is refused is refused by the rules of questions", query);
  for (const Lang lang : {Lang::en, Lang::vi}) {
    require_untold(cli::present(error, lang), query);
  }
}

double seconds_of_work() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

}  // namespace

void fuzz::try_input(std::string_view input) {
  static Guarded record;
  static const std::vector<store::View> views = cli::query_views(Date(20'442));
  const unsigned choice = fuzz::take_choice(input);
  store::Query query{.text = std::string(input), .timeout = limit, .most_rows = (choice & 1U) != 0 ? 3 : 1000};
  query.values.emplace("today", "2025-12-20");
  if ((choice & 2U) != 0) {
    query.values.emplace("a", "S1");
  }
  std::int64_t rows = 0;
  std::size_t columns = 0;
  const auto take_columns = [&](const std::vector<std::string>& names) {
    columns = names.size();
    for (const std::string& name : names) {
      require_untold(name, input);
    }
  };
  const auto take_row = [&](std::span<const document::Cell> cells) {
    ++rows;
    fuzz::promise(cells.size() == columns, "a row has the columns that were told", input);
    for (const document::Cell& cell : cells) {
      require_untold(document::plain_text(cell), input);
    }
  };
  const double before = seconds_of_work();
  try {
    const store::QueryOutcome outcome =
        store::answer((choice & 128U) != 0 ? record.past() : record.now(), views, query, {take_columns, take_row});
    fuzz::promise(rows <= query.most_rows && (!outcome.more || rows == query.most_rows), "no more rows than asked",
                  input);
  } catch (const Error& error) {
    require_own(error, input);
  }
  fuzz::promise(seconds_of_work() - before < seconds_allowed, "no longer than its limit", input);
  record.require_untouched(input);
}
