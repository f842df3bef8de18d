#include "summary/facts.hpp"
#include "summary/office.hpp"
#include "summary/report_sections.hpp"

#include <doctest/doctest.h>

namespace danvan::summary {
namespace {

using testing::Office;

TEST_CASE("the same record gives the same report to the byte, whatever the day") {
  Office office;
  const std::string first = to_markdown(office.summary().letter);
  office.today = Date::parse("2026-05-05").value();
  CHECK(to_markdown(office.summary().letter) == first);
}

TEST_CASE("the basis names the day and number of the newest entry, so a new entry shows") {
  Office office;
  const std::string before = office.summary().letter.basis;
  CHECK(before.find("20/12/2025") != std::string::npos);
  office.confirm("M2,2025,effective,2025-11-01,\n");
  CHECK(office.summary().letter.basis != before);
}

TEST_CASE("the report says how many models there are, of which how many work, and how many more than last year") {
  Office office;
  const std::string line = office.sentence("Sổ đăng ký có");
  CAPTURE(line);
  CHECK(line.find("có 5 mô hình") != std::string::npos);
  CHECK(line.find("3/5 mô hình được đánh giá hiệu quả (60,0%), tăng 3 so với năm 2024") != std::string::npos);
  CHECK(line.find("5 mô hình, điển hình, tăng 3 so với năm 2024") != std::string::npos);
}

TEST_CASE("a rate is printed with one decimal, or as many as keep it from 0 and 100") {
  const auto printed = [](std::int64_t part, std::int64_t whole) {
    const document::Number number = printed_percent({part, whole});
    return document::vietnamese_number(number.scaled, number.decimals);
  };
  CHECK(printed(47, 50) == "94,0");
  CHECK(printed(17, 18) == "94,4");  // 94,44…: rounded once
  CHECK(printed(1, 1) == "100,0");
  CHECK(printed(0, 7) == "0,0");
  CHECK(printed(2499, 2500) == "99,96");
  CHECK(printed(99999, 100000) == "99,999");
  CHECK(printed(1, 3000) == "0,03");
  CHECK(printed(3, 2) == "150,0");
}

TEST_CASE("the report names the units that are late or missing, with days") {
  Office office;
  CHECK(office.sentence("Chưa nộp: ") == "Chưa nộp: Sở Ba (hạn 15/12/2025).");
  CHECK(office.sentence("Nộp trễ hạn: ") == "Nộp trễ hạn: Sở Hai (trễ 3 ngày).");
}

TEST_CASE("the report names the units that are exempt or were given more time") {
  Office office;
  CHECK(office.sentence("Được miễn").empty());
  CHECK(office.sentence("Được gia hạn").empty());
  office.grant({.unit = "S03", .period = "2025", .reason = "Mới lập", .form = {}, .until = {}});
  office.grant({.unit = "S02", .period = "2025", .reason = "Lũ", .form = {}, .until = "2025-12-17"});
  CHECK(office.sentence("Được miễn") == "Được miễn, không tính vào số phải nộp (1 báo cáo): Sở Ba.");
  CHECK(office.sentence("Được gia hạn") == "Được gia hạn (1 báo cáo): Sở Hai (đến 17/12/2025).");
  CHECK(office.sentence("Nộp trễ hạn: ") == "Nộp trễ hạn: Sở Hai (trễ 1 ngày).");
  CHECK(office.sentence("Chưa nộp: ").empty());
}

TEST_CASE("a report whose due day has not passed is not called missing") {
  Office office;
  CHECK(office.sentence("Chưa có báo cáo nào đến hạn", 2030) == "Chưa có báo cáo nào đến hạn.");
  CHECK(office.sentence("chưa đến hạn tại", 2030).starts_with("Còn 03 báo cáo"));
  CHECK(office.sentence("Chưa nộp: ", 2030).empty());
}

TEST_CASE("money with a plan stands in one sentence, money without one in its own") {
  Office office;
  const std::string planned = office.sentence("Kinh phí bố trí");
  CAPTURE(planned);
  CHECK(planned.find("14,5 triệu đồng; đã chi 5,5 triệu đồng (37,9%)") != std::string::npos);
  const std::string social = office.sentence("xã hội hóa");
  CAPTURE(social);
  CHECK(social.find("3,0 triệu đồng") != std::string::npos);
}

TEST_CASE("classes are counted over all subjects of the round") {
  Office office;
  const std::string line = office.sentence("Đợt D1");
  CAPTURE(line);
  CHECK(line.find("Tốt 1/3; Khá 1/3") != std::string::npos);
}

TEST_CASE("who stands in a lower class than the points give is named with the reason") {
  Office office;
  Facts facts = gather(office.store(), office.definitions, 2025);
  evaluation::RoundResults round;
  round.round.code = "D9";
  evaluation::Ranking& ranking = round.ranking;
  ranking.classes = {{"xs", "Xuất sắc", 9000, {{}}, config::Quota{Ratio(1, 4), true}, {}},
                     {"tot", "Tốt", 5000, {}, {}, {}}};
  const auto row = [&](std::uint32_t rank, const char* name, std::int64_t total, bool best, const char* vetoes = "") {
    evaluation::RankedRow one;
    one.rank = rank;
    one.subject = static_cast<std::uint32_t>(ranking.subjects.size());
    one.total = document::Number{total, 2};
    one.class_index = best ? 0U : 1U;
    one.vetoes = vetoes;
    ranking.subjects.push_back({});
    ranking.subjects.back().name = name;
    ranking.subjects.back().cluster = "C";
    ranking.rows.push_back(one);
  };
  row(1, "Sở Một", 9900, false);  // better than one that is in the class: not the quota
  row(2, "Sở Hai", 9800, true);
  row(3, "Sở Ba", 9700, false);
  row(4, "Sở Tư", 9600, false, "noXS");
  row(5, "Sở Năm", 9500, false, "noXS (1/3)");  // votes that do not hold
  row(6, "Sở Sáu", 8999, false);
  facts.rounds = std::make_shared<const std::vector<evaluation::RoundResults>>(1, round);
  const auto notes = class_notes(facts);
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].text ==
        "Ghi chú Bảng 10, đợt D9: xếp Tốt, không xếp Xuất sắc do chưa đạt điều kiện của loại này: Sở Một (99,00 điểm); "
        "xếp Tốt, không xếp Xuất sắc do cụm, khối đã đủ chỉ tiêu loại này: Sở Ba (97,00 điểm), Sở Năm (95,00 điểm); "
        "xếp Tốt, không xếp Xuất sắc do vướng điều kiện khống chế “noXS”: Sở Tư (96,00 điểm).");
}

TEST_CASE("a task names the units that prove nothing of it") {
  Office office;
  const std::string line = office.sentence("2. Xây dựng");
  CAPTURE(line);
  CHECK(line.find("1/3 đơn vị") != std::string::npos);
  CHECK(line.find("02 đơn vị chưa có minh chứng: Sở Hai; Sở Ba") != std::string::npos);
}

}  // namespace
}  // namespace danvan::summary
