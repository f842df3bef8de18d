#include "danvan/document/letter.hpp"

#include <doctest/doctest.h>

using namespace danvan;
using namespace danvan::document;

namespace {

Letter yearly_report() {
  Letter letter;
  letter.parent = "ỦY BAN NHÂN DÂN";
  letter.name = "ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG";
  letter.symbol = "BC-UBND";
  letter.place = "Hải Dương";
  letter.date = *Date::of(2025, 12, 15);
  letter.type = "BÁO CÁO";
  letter.subject = "Kết quả phong trào thi đua “Dân vận khéo” năm 2025";
  letter.basis = "Số liệu tính đến ngày 15/12/2025.";
  letter.body = {Paragraph{Paragraph::Style::heading1, "I. KẾT QUẢ"},
                 Paragraph{Paragraph::Style::body, "1. Toàn tỉnh có 2.071 mô hình."},
                 Table{"",
                       "Bảng 1",
                       {{"f", "Lĩnh vực"}, {"n", "Đăng ký", Align::right}},
                       {{{std::string("Kinh tế"), Number{812, 0}}}, {{std::string("Tổng"), Number{2071, 0}}, true}}},
                 Paragraph{Paragraph::Style::note, "Ghi chú: \"0\" là bằng không."}};
  letter.recipients = {"Như trên", "Lưu: VT, KGVX."};
  letter.signer_authority = "KT. CHỦ TỊCH";
  letter.signer_title = "PHÓ CHỦ TỊCH";
  letter.signer_name = "Trần Văn A";
  return letter;
}

bool has_line(const std::string& text, const std::string& line) {
  return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

}  // namespace

TEST_CASE("a draft leaves number and day blank, everything else stands as the decree has it") {
  CHECK(to_markdown(yearly_report()) ==
        "| **ỦY BAN NHÂN DÂN**<br>**TỈNH HẢI DƯƠNG** | "
        "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n"
        "|:---:|:---:|\n"
        "| Số: &nbsp;&nbsp;&nbsp;&nbsp;/BC-UBND | *Hải Dương, ngày &nbsp;&nbsp;&nbsp; tháng 12 năm 2025* |\n"
        "\n"
        "**BÁO CÁO**\n"
        "\n"
        "**Kết quả phong trào thi đua “Dân vận khéo” năm 2025**\n"
        "\n"
        "*Số liệu tính đến ngày 15/12/2025.*\n"
        "\n"
        "**I. KẾT QUẢ**\n"
        "\n"
        "1\\. Toàn tỉnh có 2.071 mô hình.\n"
        "\n"
        "**Bảng 1**\n"
        "\n"
        "| Lĩnh vực | Đăng ký |\n"
        "| :--- | ---: |\n"
        "| Kinh tế | 812 |\n"
        "| **Tổng** | **2.071** |\n"
        "\n"
        "*Ghi chú: \"0\" là bằng không*./.\n"
        "\n"
        "| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT, KGVX. | "
        "**KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**<br><br><br>**Trần Văn A** |\n"
        "|:---|:---:|\n");
}

TEST_CASE("an issued report has its number, below 10 with a 0, and its day") {
  Letter letter = yearly_report();
  letter.number = 7;
  letter.date = *Date::of(2026, 1, 5);
  CHECK(has_line(to_markdown(letter), "| Số: 07/BC-UBND | *Hải Dương, ngày 05 tháng 01 năm 2026* |"));
  letter.number = 128;
  CHECK(to_markdown(letter).find("| Số: 128/BC-UBND |") != std::string::npos);
}

TEST_CASE("days below 10 have a 0 in front, months only January and February") {
  CHECK(official_date("Hải Dương", *Date::of(2026, 1, 5), true) == "Hải Dương, ngày 05 tháng 01 năm 2026");
  CHECK(official_date("Hải Dương", *Date::of(2026, 2, 28), true) == "Hải Dương, ngày 28 tháng 02 năm 2026");
  CHECK(official_date("Hải Dương", *Date::of(2026, 3, 9), true) == "Hải Dương, ngày 09 tháng 3 năm 2026");
  CHECK(official_date("Hải Dương", *Date::of(2026, 10, 10), true) == "Hải Dương, ngày 10 tháng 10 năm 2026");
}

TEST_CASE("the end mark stands once, also where a table ends the report") {
  Letter letter = yearly_report();
  letter.body.pop_back();
  const std::string text = to_markdown(letter);
  CHECK(has_line(text, "./."));
  CHECK(text.find("./.") == text.rfind("./."));
}

TEST_CASE("what units and officers wrote cannot change the layout of a report") {
  Letter letter = yearly_report();
  letter.body = {Paragraph{Paragraph::Style::body, "# x\n| **y**"}, Paragraph{Paragraph::Style::caption, "a** b"}};
  letter.recipients = {"| <b>"};
  const std::string text = to_markdown(letter);
  CHECK(has_line(text, "\\# x<br>\\| \\*\\*y\\*\\*"));
  CHECK(has_line(text, "**a\\*\\* b**./."));
  CHECK(text.find("<br>- \\| &lt;b&gt;. |") != std::string::npos);
}

TEST_CASE("an issuer whose name does not begin with its superior's is printed whole") {
  Letter letter = yearly_report();
  letter.name = "SỞ NỘI VỤ";
  CHECK(to_markdown(letter).starts_with("| ỦY BAN NHÂN DÂN<br>**SỞ NỘI VỤ** |"));
  letter.parent.clear();
  CHECK(to_markdown(letter).starts_with("| **SỞ NỘI VỤ** |"));
}

TEST_CASE("numbers in documents have dots between thousands and a decimal comma") {
  CHECK(vietnamese_number(0, 0) == "0");
  CHECK(vietnamese_number(999, 0) == "999");
  CHECK(vietnamese_number(-1808, 0) == "-1.808");
  CHECK(vietnamese_number(-999, 0) == "-999");
  CHECK(vietnamese_number(545, 1) == "54,5");
  CHECK(vietnamese_number(123456789, 2) == "1.234.567,89");
  CHECK(leading_zero(3) == "03");
  CHECK(leading_zero(12) == "12");
}
