#include "cli/office.hpp"

namespace danvan::cli::test {
namespace {

const Words kinds{"units",    "reorganization", "clusters",   "models",     "confirmations", "leads",
                  "partners", "activities",     "extensions", "exemptions", "reports"};

std::string exported(Office& office) {
  std::string all;
  for (const std::string& kind : kinds) {
    office.in_record({"export", kind});
    all += "== " + kind + "\n" + office.said;
  }
  return all;
}

/// Something that an office records; what is refused is no entry.
void act(Office& office, int number) {
  const std::string model = fmt::format("N{}", below(4));
  switch (below(7)) {
    case 0:
      office.in_record({"add-model", model, "Mô hình " + model, "--unit", "H01", "--field", "economy", "--registered",
                        "2025-02-01"});
      break;
    case 1:
      office.in_record({"model", "confirm", model, "--year", "2025", "--status",
                        pick({"effective", "confirmed", "outstanding"}), "--on", "2025-06-01"});
      break;
    case 2:
      office.in_record({"model", "partner", model, "--partner", pick({"H02", "H03"}), "--role", "partner"});
      break;
    case 3:
      office.in_record({"unit", "rename", pick({"S01", "H02"}), "--name", fmt::format("Tên {}", number), "--on",
                        fmt::format("2025-0{}-01", 1 + below(9)), "--event", fmt::format("E{}", number)});
      break;
    case 4:
      office.in_record({"add-unit", fmt::format("X{}", below(3)), "Xã", "--kind", "xa", "--parent", "H01"});
      break;
    case 5:
      office.in_record({"add-activity", fmt::format("Việc {}", below(4)), "--kind", "study", "--unit", "H01", "--date",
                        "2025-03-01"});
      break;
    default:
      office.in_record({"report", "submit", pick({"S01", "S02"}), "--period", "2025", "--form", "nam", "--set",
                        fmt::format("tt.mxh={}", below(100)), "--reason", fmt::format("lần {}", number)});
  }
}

/// A record of its own that began like the others.
const fs::path& province() {
  static Office office;
  static const bool made = office.type({"init", "so", "--preset", "hai-duong-2025", "-q"});
  REQUIRE(made);
  static const fs::path path = office.store();
  return path;
}

TEST_CASE("of many rows that are refused each is told, and what they rest on is looked up") {
  constexpr int units = 4000;
  Office sender(beginning()), receiver(province());
  std::ofstream(sender.store() / "danvan.toml", std::ios::app)
      << "\n[[kind]]\ncode = \"ap\"\nname = \"Ấp\"\nlevel = \"commune\"\n";
  REQUIRE(sender.in_record({"config", "apply"}));
  const std::string rows = (sender.store() / "them.csv").string(), file = (sender.store() / "gui.bundle").string();
  {
    std::ofstream csv(rows);
    csv << "code,name,kind,parent\n";
    for (int i = 0; i < units; ++i) {
      csv << fmt::format("A{0},Ấp {0},ap,H01\n", i);
    }
  }
  REQUIRE(sender.in_record({"add-unit", "--csv", rows}));
  REQUIRE(sender.in_record({"export", "--bundle", "-o", file}));
  CHECK_FALSE(receiver.in_record({"receive", file, "-n", "--format", "csv"}));
  CHECK(receiver.said.find(fmt::format(",{},", units)) != std::string::npos);  // of conflicts
}

TEST_CASE("what a record sends in pieces, overlapping or not, makes the record that all of it at once makes") {
  CHECK(rc::check([] {
    Office sender(beginning()), piecemeal(province()), at_once(province());
    const std::string file = (sender.store() / "gui.bundle").string();
    std::int64_t received = 0;
    const int pieces = 1 + below(3);
    for (int piece = 0, number = 0; piece < pieces; ++piece) {
      for (int i = 1 + below(5); i > 0; --i) {
        act(sender, ++number);
      }
      const int since = 1 + below(static_cast<int>(std::min(received + 1, sender.entries())));
      RC_ASSERT(sender.in_record({"export", "--bundle", "--since", std::to_string(since), "-o", file}));
      if (!piecemeal.in_record({"receive", file})) {
        sender.in_record({"history"});
        RC_FAIL(piecemeal.said + sender.said);
      }
      received = sender.entries();
    }
    RC_ASSERT(sender.in_record({"export", "--bundle", "-o", file}));
    RC_ASSERT(at_once.in_record({"receive", file}));
    RC_ASSERT(exported(at_once) == exported(sender));
    RC_ASSERT(exported(piecemeal) == exported(sender));
    const std::int64_t entries = piecemeal.entries();
    RC_ASSERT(piecemeal.in_record({"receive", file}));
    RC_ASSERT(piecemeal.entries() == entries);
    RC_ASSERT(piecemeal.is_sound());
  }));
}

}  // namespace
}  // namespace danvan::cli::test
