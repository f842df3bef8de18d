#include "danvan/base/packed.hpp"
#include "danvan/store/received.hpp"
#include "store/record.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace danvan::store {
namespace {

// A record with an entry for each number from 1 on, the third with a document.
struct Sender : Record {
  explicit Sender(int entries = 5) {
    Store store = open();
    for (int i = 1; i <= entries; ++i) {
      Write write(store, recorder(), DryRun::no);
      write.database().exec(fmt::format("INSERT INTO unit (id, code) VALUES ({0}, 'U{0}')", i));
      if (i == 3) {
        SQLite::Statement insert(write.database(), "INSERT INTO configuration (sources) VALUES (?)");
        const Digest digest = write.put_document("a document");
        insert.bind(1, digest.data(), static_cast<int>(digest.size()));
        insert.exec();
      }
      write.commit();
    }
  }
  [[nodiscard]] Bundle bundle(std::int64_t since = 1) const {
    Store store = open(Access::read);
    return bundle_of(store, since);
  }
};

std::string units(Store store) {
  std::string all;
  SQLite::Statement rows(store.database(), "SELECT code FROM unit ORDER BY id");
  while (rows.executeStep()) {
    all += rows.getColumn(0).getString() + " ";
  }
  return all;
}

Bundle cut(Bundle bundle, std::int64_t first, std::int64_t last) {
  std::erase_if(bundle.entries,
                [&](const BundledEntry& one) { return one.entry.sequence < first || one.entry.sequence > last; });
  return bundle;
}

/// From `begin` to before `end`, all as likely from the first case on.
std::int64_t between(std::int64_t begin, std::int64_t end) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(begin, end));
}

TEST_CASE("A bundle comes back as it went, with the documents that its entries brought, and always in the same bytes") {
  const Sender sender;
  const Bundle whole = sender.bundle();
  CHECK(whole.documents == std::vector<std::string>{"a document"});
  CHECK(sender.bundle(4).documents.empty());
  const std::string bytes = bundle_bytes(whole);
  CHECK(bytes == bundle_bytes(sender.bundle()));
  const Bundle read = read_bundle(bytes);
  CHECK(read.origin == whole.entries.front().entry.digest);
  CHECK(read.first() == 1);
  CHECK(read.last() == 5);
  CHECK(read.documents == whole.documents);
  CHECK(bundle_bytes(read) == bytes);
}

TEST_CASE("What was cut or damaged on its way is refused, wherever it was") {
  const std::string bytes = bundle_bytes(Sender(3).bundle());
  const auto refused = [](std::string_view some) { return exit_of([&] { read_bundle(some); }) == Exit::bad_input; };
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CAPTURE(size);
    REQUIRE(refused(std::string_view(bytes).substr(0, size)));
  }
  CHECK(refused(bytes + "x"));
  CHECK(rc::check("200 bits that turned over", [&] {
    for (int i = 0; i < 2; ++i) {
      std::string altered = bytes;
      const auto at = static_cast<std::size_t>(between(0, static_cast<std::int64_t>(bytes.size())));
      altered[at] = static_cast<char>(altered[at] ^ (1 << between(0, 8)));
      RC_ASSERT(refused(altered));
    }
  }));
}

// What a hand that knows the format may write: the checksum holds, the content does not.
TEST_CASE("What is sealed but false is refused too") {
  constexpr std::string_view magic = "danvan.bundle.1\n";
  const std::string bytes = bundle_bytes(Sender(3).bundle());
  const std::string content =
      unpacked(std::string_view(bytes).substr(magic.size(), bytes.size() - magic.size() - 32), 1 << 20).value();
  const auto sealed = [&](const std::string& some) {
    std::string made = std::string(magic) + packed(some);
    const Digest digest = sha256(made);
    return made.append(reinterpret_cast<const char*>(digest.data()), digest.size());
  };
  REQUIRE(read_bundle(sealed(content)).last() == 3);
  CHECK(rc::check("a byte altered, or the end left out, never passes as other entries", [&] {
    std::string altered = content;
    const auto at = static_cast<std::size_t>(between(0, static_cast<std::int64_t>(content.size())));
    if (between(0, 2) == 0) {
      altered.resize(at);
    } else {
      altered[at] = static_cast<char>(altered[at] ^ between(1, 256));
    }
    try {
      const Bundle read = read_bundle(sealed(altered));
      RC_ASSERT(read.entries.size() == 3U);  // a document or the number of the schema may differ
      RC_ASSERT(read.digest() == read_bundle(bytes).digest());
    } catch (const Error& error) {
      RC_ASSERT(error.exit() == Exit::bad_input);
    }
  }));
  CHECK(exit_of([&] { read_bundle(sealed(content + "more")); }) == Exit::bad_input);
  CHECK(exit_of([&] { read_bundle("danvan.bundle.2\nsomething"); }) == Exit::bad_input);
}

TEST_CASE("What could not be received is not written, and the cure is told") {
  const Sender sender(5);
  const Bundle whole = sender.bundle();
  const std::size_t size = unpacked_size(std::string_view(bundle_bytes(whole)).substr(16)).value();
  CHECK(bundle_bytes(whole, size) == bundle_bytes(whole));
  const auto refusal = [](const Bundle& bundle, std::size_t most) {
    try {
      bundle_bytes(bundle, most);
    } catch (const Error& error) {
      CHECK(error.exit() == Exit::refused);
      return render(error.hints().front(), Lang::en);
    }
    return std::string("written");
  };
  CHECK(refusal(whole, size - 1).starts_with("send it in parts: danvan export --bundle --since 1 --until 3 "));
  CHECK(refusal(sender.bundle(5), 10).starts_with("this entry alone is too large"));
  Store store = sender.open(Access::read);
  const Bundle first = bundle_of(store, 1, 3);
  CHECK(first.last() == 3);
  CHECK(first.documents.size() == 1);
  CHECK(read_bundle(bundle_bytes(first)).origin == whole.origin);
}

TEST_CASE("What is too large to be read is told as that, and not unpacked") {
  std::string made = "danvan.bundle.1\n";
  made += "\x28\xB5\x2F\xFD\xE0";  // a frame of zstd, whose length stands in the next eight bytes
  made += std::string("\x01\x00\x00\x20\x00\x00\x00\x00", 8);
  const Digest digest = sha256(made);
  made.append(reinterpret_cast<const char*>(digest.data()), digest.size());
  try {
    read_bundle(made);
    FAIL("was read");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::bad_input);
    CHECK(render(error.message(), Lang::en) == "the file holds too much: 513 MiB, where at most 512 MiB are read");
    CHECK(render(error.hints().front(), Lang::en).find("--until ENTRY") != std::string::npos);
  }
}

TEST_CASE("Bundles in order, overlapping or not, make the sender's record, and one that is missing is asked for") {
  const Sender sender(8);
  const Bundle whole = sender.bundle();
  const Record ours;
  Store here = ours.open();
  CHECK(rc::check([&] {
    Peer peer(here, whole.origin);
    std::int64_t last = 0;
    while (last < 8) {
      const std::int64_t first = between(1, std::min<std::int64_t>(last + 3, 9));
      const std::int64_t end = between(first, 9);
      const bool gap = first > last + 1;
      RC_ASSERT((exit_of([&] { peer.add(cut(whole, first, end)); }) == Exit::refused) == gap);
      last = gap ? last : std::max(last, end);
      RC_ASSERT(peer.last() == last);
    }
    std::string known;
    const std::int64_t past = between(0, 9);
    for (std::int64_t i = 1; i <= past; ++i) {
      known += fmt::format("U{} ", i);
    }
    RC_ASSERT(units(peer.as_of(past)) == known);
    Store theirs = peer.as_of(8);
    RC_ASSERT(document(theirs, sha256("a document")) == "a document");
    auto [then, now] = peer.as_of_and_now(past);
    RC_ASSERT(units(std::move(then)) == known);
    RC_ASSERT(document(now, sha256("a document")) == "a document");
    RC_ASSERT(units(std::move(now)) == units(std::move(theirs)));
    RC_ASSERT(peer.rows_changed_after(past)["unit"] == 8 - past);
  }));
}

TEST_CASE("A history that was rewritten is refused, also where the new one goes on from its own entries") {
  const Sender sender(4);
  const Bundle before = sender.bundle();
  tamper(sender.database(), "DROP TRIGGER entry_is_never_removed; DELETE FROM entry WHERE sequence = 4");
  {
    Store store = sender.open();
    record(store, "UPDATE unit SET code = 'X' WHERE id = 1");
    record(store, "UPDATE unit SET code = 'Y' WHERE id = 1");
  }
  const Record ours;
  Store here = ours.open();
  Peer peer(here, before.origin);
  peer.add(before);
  CHECK(exit_of([&] { peer.add(sender.bundle()); }) == Exit::refused);
  CHECK(exit_of([&] { peer.add(sender.bundle(5)); }) == Exit::refused);
  CHECK(peer.last() == 4);
}

TEST_CASE("What was received is kept, and taking it back leaves what can be joined on") {
  const Sender sender(4);
  const Bundle whole = sender.bundle();
  const Record ours;
  Store here = ours.open();
  const auto keep = [&](std::int64_t first, std::int64_t last) {
    Write write(here, recorder(), DryRun::no);
    const Bundle part = cut(whole, first, last);
    keep_bundle(write, whole.origin, part, bundle_bytes(part));
    write.commit();
  };
  keep(1, 2);
  keep(3, 4);
  CHECK(origins(here) == std::vector<Digest>{whole.origin});
  CHECK(Peer(here, whole.origin).last() == 4);
  record(here, "DELETE FROM received_bundle WHERE first = 1");
  CHECK(Peer(here, whole.origin).last() == 0);
  keep(1, 3);
  CHECK(Peer(here, whole.origin).last() == 4);
}

TEST_CASE("Records that began with the same entry are told apart by their second, whatever of them comes first") {
  // All three have the same first entry, and each goes on by itself.
  std::vector<Bundle> senders;
  for (const char* name : {"A", "B", "C"}) {
    const Record folder;
    Store store = folder.open();
    record(store, "INSERT INTO unit (id, code) VALUES (1, 'U1')");
    for (int i = 2; i <= 6; ++i) {
      record(store, fmt::format("INSERT INTO unit (id, code) VALUES ({0}, '{1}{0}')", i, name));
    }
    senders.push_back(bundle_of(store, 1));
  }
  REQUIRE(senders[0].origin == senders[1].origin);
  const Record ours;
  CHECK(rc::check([&] {
    Store here = ours.open();
    Write write(here, recorder(), DryRun::no);  // never committed
    std::vector<std::int64_t> last(senders.size());
    for (int i = 0; i < 12; ++i) {
      const auto which = static_cast<std::size_t>(between(0, 3));
      // A beginning of one entry could be of any of them.
      const std::int64_t first = last[which] == 0 ? 1 : between(1, std::min<std::int64_t>(last[which] + 2, 7));
      const Bundle part = cut(senders[which], first, between(std::max<std::int64_t>(first, 2), 7));
      Peer peer = peer_of(here, part);
      RC_ASSERT(peer.last() == last[which]);
      peer.add(part);
      RC_ASSERT(peer.newest().digest == senders[which].entries[static_cast<std::size_t>(peer.last() - 1)].entry.digest);
      if (peer.last() > last[which]) {
        keep_bundle(write, peer.origin(), part, bundle_bytes(part));
      }
      last[which] = peer.last();
    }
    for (const Digest& origin : origins(here)) {
      const Peer peer(here, origin);
      RC_ASSERT(peer.began_with(senders[0].origin));
      RC_ASSERT(peer.is_known_by_second() == (origin != senders[0].origin));
    }
  }));
}

TEST_CASE("An entry is named by its number or its digest") {
  const Sender sender(3);
  Store store = sender.open(Access::read);
  const std::string digest = hex(sender.bundle(2).entries.front().entry.digest);
  CHECK(entry_named(store, "--since", "2") == 2);
  CHECK(entry_named(store, "--since", digest) == 2);
  CHECK(entry_named(store, "--since", digest.substr(0, 12)) == 2);
  std::string capitals = digest;
  std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                 [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; });
  CHECK(entry_named(store, "--since", capitals) == 2);
  CHECK(entry_named(store, "--since", capitals.substr(0, 12)) == 2);
  for (const std::string& wrong : {std::string("0"), std::string("4"), std::string(), std::string("-1"),
                                   digest.substr(0, 11), std::string("2x"), digest + "0"}) {
    CAPTURE(wrong);
    CHECK(exit_of([&] { entry_named(store, "--since", wrong); }) == Exit::bad_input);
  }
}

TEST_CASE("Conflicts stay open with where they started from until they are gone") {
  const Record ours;
  Store here = ours.open();
  const Digest origin = sha256("a record");
  const auto set = [&](const Conflicts& open) {
    Write write(here, recorder(), DryRun::no);
    set_conflicts(write, origin, open);
    return write.commit().has_value();
  };
  const Conflicts two{{{"units", "H01"}, "a"}, {{"reports", "H01,2025,nam"}, ""}};
  CHECK(set(two));
  CHECK(open_conflicts(here, origin) == two);
  CHECK_FALSE(set(two));
  CHECK(set({{{"units", "H01"}, "a"}}));
  CHECK(open_conflicts(here, origin).size() == 1);
  CHECK(open_conflicts(here, sha256("another")).empty());
}

}  // namespace
}  // namespace danvan::store
