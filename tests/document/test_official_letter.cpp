#include "danvan/base/error.hpp"
#include "danvan/document/docx.hpp"
#include "document/letter_page.hpp"

#include <doctest/doctest.h>
#include <signal.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>

using namespace danvan;
using namespace danvan::document;

namespace {

Letter reminder() {
  Letter letter;
  letter.parent = "ỦY BAN NHÂN DÂN";
  letter.name = "TỈNH HẢI DƯƠNG";
  letter.symbol = "UBND-KGVX";
  letter.place = "Hải Dương";
  letter.date = *Date::of(2026, 1, 20);
  letter.subject = "đôn đốc nộp báo cáo năm 2025";
  letter.addressees = {"Sở Nội vụ"};
  letter.body = {Paragraph{Paragraph::Style::body, "Đề nghị gửi báo cáo."}};
  letter.recipients = {"Như trên", "Lưu: VT, KGVX"};
  letter.signer_authority = "KT. CHỦ TỊCH";
  letter.signer_title = "PHÓ CHỦ TỊCH";
  letter.signer_name = "Trần Văn A";
  return letter;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
    ++found;
  }
  return found;
}

/// Of a fake pandoc: where it is to write, and what it is to read.
const std::string says_out =
    "for word; do case $word in --output=*) out=${word#--output=};; *) page=$word;; esac; done\n";

/// Whether a process has ended, and only its number is left.
bool is_dead(pid_t process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/stat");
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const std::size_t name = text.rfind(')');
  return name == std::string::npos || text.substr(name, 3) == ") Z";
}

/// A program named pandoc, in a folder of its own.
class FakePandoc {
 public:
  explicit FakePandoc(const std::string& script) {
    std::string name = (std::filesystem::temp_directory_path() / "danvan-pandoc-XXXXXX").string();
    m_folder = ::mkdtemp(name.data());
    std::ofstream(m_folder / "pandoc") << "#!/bin/sh\n" << script;
    std::filesystem::permissions(m_folder / "pandoc", std::filesystem::perms::owner_all);
  }
  ~FakePandoc() { std::filesystem::remove_all(m_folder); }
  FakePandoc(const FakePandoc&) = delete;
  FakePandoc& operator=(const FakePandoc&) = delete;
  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

 private:
  std::filesystem::path m_folder;
};

}  // namespace

TEST_CASE("a letter to someone has no type: its subject stands below the number, its addressee before the body") {
  CHECK(to_markdown(reminder()) ==
        "| ỦY BAN NHÂN DÂN<br>**TỈNH HẢI DƯƠNG** | "
        "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n"
        "|:---:|:---:|\n"
        "| Số: &nbsp;&nbsp;&nbsp;&nbsp;/UBND-KGVX<br>V/v đôn đốc nộp báo cáo năm 2025 | "
        "*Hải Dương, ngày &nbsp;&nbsp;&nbsp; tháng 01 năm 2026* |\n"
        "\n"
        "Kính gửi: Sở Nội vụ\n"
        "\n"
        "Đề nghị gửi báo cáo./.\n"
        "\n"
        "| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT, KGVX. | "
        "**KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**<br><br><br>**Trần Văn A** |\n"
        "|:---|:---:|\n");
}

TEST_CASE("several addressees have a line each, the last with a full stop") {
  Letter letter = reminder();
  letter.addressees = {"Xã A", "Xã B"};
  CHECK(to_markdown(letter).find("\nKính gửi:<br>- Xã A;<br>- Xã B.\n") != std::string::npos);
  CHECK(to_page(letter).find("Kính gửi: <br>- Xã A;<br>- Xã B.") != std::string::npos);
}

TEST_CASE("periods and days within a sentence are in words") {
  const auto words = [](const char* code) { return period_words(*Period::parse(code)); };
  CHECK(words("2025") == "năm 2025");
  CHECK(words("2025-H1") == "6 tháng đầu năm 2025");
  CHECK(words("2025-H2") == "6 tháng cuối năm 2025");
  CHECK(words("2025-9M") == "9 tháng đầu năm 2025");
  CHECK(words("2025-Q1") == "quý I năm 2025");
  CHECK(words("2025-Q4") == "quý IV năm 2025");
  CHECK(words("2025-02") == "tháng 02 năm 2025");
  CHECK(words("2025-12") == "tháng 12 năm 2025");
  CHECK(official_day(*Date::of(2026, 2, 5)) == "ngày 05 tháng 02 năm 2026");
  CHECK(official_day(*Date::of(2025, 12, 15)) == "ngày 15 tháng 12 năm 2025");
}

TEST_CASE("no text of a letter becomes markup, in Markdown or on the page for pandoc") {
  Letter letter = reminder();
  const std::string hostile = "![a](/etc/hostname)<img src=\"/etc/hostname\">|**x**";
  for (std::string* text : {&letter.parent, &letter.name, &letter.symbol, &letter.place, &letter.subject,
                            &letter.signer_authority, &letter.signer_title, &letter.signer_name}) {
    *text = hostile;
  }
  letter.addressees = {hostile, hostile};
  letter.recipients = {hostile};
  letter.body = {Paragraph{Paragraph::Style::body, hostile}, Paragraph{Paragraph::Style::note, hostile},
                 Table{"", hostile, {{"a", hostile}}, {{{hostile}}, {{hostile}, true}}}};
  CHECK(to_markdown(letter).find("<img") == std::string::npos);
  CHECK(to_markdown(letter).find("![a](") == std::string::npos);
  const std::string page = to_page(letter);
  CHECK(page.find("<img") == std::string::npos);
  CHECK(count(page, "&lt;img src=&quot;/etc/hostname&quot;&gt;") == 8 + 2 + 1 + 2 + 4);
}

TEST_CASE("the page for pandoc ends with one end mark, and leaves room for the signature") {
  Letter letter = reminder();
  CHECK(count(to_page(letter), "./.") == 1);
  letter.body.emplace_back(Table{"", "", {{"a", "A"}}, {{{std::string("1")}}}});
  CHECK(count(to_page(letter), "./.") == 1);
}

TEST_CASE("pandoc is found on the path, and only there") {
  const FakePandoc fake("exit 0\n");
  CHECK(find_pandoc("/nonexistent:" + fake.folder().string())->program == fake.folder() / "pandoc");
  CHECK_FALSE(find_pandoc("/nonexistent").has_value());
  CHECK_FALSE(find_pandoc("").has_value());
  CHECK_FALSE(find_pandoc(".:").has_value());
}

TEST_CASE("a pandoc that fails, or makes nothing, is an error of the disk's kind") {
  const auto exit_of = [](const std::string& script) {
    const FakePandoc fake(script);
    try {
      static_cast<void>(to_docx(reminder(), *find_pandoc(fake.folder().string())));
    } catch (const Error& error) {
      return error.exit();
    }
    return Exit::done;
  };
  CHECK(exit_of("exit 97\n") == Exit::io);
  CHECK(exit_of("kill -9 $$\n") == Exit::io);
  CHECK(exit_of("exit 0\n") == Exit::io);
  CHECK(exit_of(says_out + "echo '<html>' > \"$out\"\n") == Exit::io);
}

TEST_CASE("a pandoc that hangs is ended in time, with what it started, and leaves nothing behind") {
  const FakePandoc fake("echo $HOME > \"${0%/*}/home\"\nsleep 600 &\necho $! > \"${0%/*}/child\"\nsleep 600\n");
  Pandoc pandoc = *find_pandoc(fake.folder().string());
  pandoc.patience = std::chrono::seconds(2);  // enough to start on a busy machine
  const auto begun = std::chrono::steady_clock::now();
  try {
    static_cast<void>(to_docx(reminder(), pandoc));
    FAIL("it hangs");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::io);
    CHECK(render(error.message(), Lang::en) == "pandoc took more than 2 seconds and was ended");
  }
  CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(60));
  std::string home;
  std::ifstream(fake.folder() / "home") >> home;
  CHECK_FALSE(home.empty());
  CHECK_FALSE(std::filesystem::exists(home));
  pid_t child = 0;
  std::ifstream(fake.folder() / "child") >> child;
  REQUIRE(child > 0);
  // It may be there for a moment, until whoever has taken it over hears that it died.
  for (int i = 0; i < 500 && ::kill(child, 0) == 0 && !is_dead(child); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  CHECK((::kill(child, 0) != 0 || is_dead(child)));
}

TEST_CASE("pandoc gets the page and the time of the letter, and what it makes is given back") {
  const FakePandoc fake(says_out + "{ echo \"PK $SOURCE_DATE_EPOCH\"; cat \"$page\"; } > \"$out\"\n");
  CHECK(to_docx(reminder(), *find_pandoc(fake.folder().string())) == "PK 1768867200\n" + to_page(reminder()));
}
