#include "cli/merge.hpp"

#include "cli/messages_bundle.hpp"
#include "danvan/base/in_both.hpp"
#include "danvan/base/memory_file.hpp"
#include "danvan/base/text.hpp"
#include "danvan/store/definitions.hpp"
#include "danvan/store/journal.hpp"

#include <algorithm>
#include <new>

namespace danvan::cli {
namespace {

/// What others sent may be anything: whatever cannot be read of it is their file's fault, not ours.
template <typename Read>
auto reading_theirs(Read read) {
  try {
    return read();
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const Error& error) {
    if (error.exit() == Exit::io || error.exit() == Exit::busy || error.exit() == Exit::not_permitted) {
      throw;  // of this machine
    }
    throw Error(Exit::bad_input, error.message()).hint(message(messages::sender_should_check));
  } catch (const std::exception&) {
    throw Error(Exit::bad_input, message(messages::unreadable_record)).hint(message(messages::sender_should_check));
  }
}

/// The merge of one kind of file.
class Merger {
 public:
  /// Without anything `agreed`, `then` is how the sender's record began.
  Merger(Kind kind, store::Store& then, bool agreed, store::Store& there, const store::Conflicts& before)
      : m_kind(std::move(kind)),
        m_then(then, m_kind.mirror, m_kind.key),
        m_there(there, m_kind.mirror, m_kind.key),
        m_agreed(agreed) {
    for (const auto* side : {&m_then, &m_there}) {
      for (const auto& [key, rows] : side->keys()) {
        add(key, agreed ? m_then.group(key) : store::Group());
      }
    }
    for (const auto& [which, base] : before) {
      if (which.first == m_kind.mirror.name) {
        m_changed.erase(which.second);
        m_of.erase(which.second);
        add(which.second, base);
      }
    }
  }

  /// Sees what stands here, before anything is taken.
  void begin(Job& job) {
    if (!m_changed.empty()) {
      look(job);
    }
    for (auto& [key, one] : m_changed) {
      const store::Group ours = m_here->group(key);
      one.was_here = one.theirs == ours;
      // Both began with the same, and only the sender went on from there.
      if (!m_agreed && ours == m_then.group(key)) {
        one.base = ours;
      }
    }
  }

  /// Offers to the import what is to be taken. False where nothing was written.
  bool take(Job& job, const std::string& reason) {
    if (m_changed.empty()) {
      return false;
    }
    look(job);  // other kinds may have changed it: an event makes versions of units
    for (auto& [key, one] : m_changed) {
      one.offered = one.theirs != m_here->group(key) &&
                    (one.tried || store::judge(one.base, one.theirs, m_here->group(key)) == store::Verdict::take);
      if (one.offered) {
        one.tried = true;
        one.rule.clear();
        one.reason = {};
      }
    }
    return offer(job, reason) && look(job);
  }

  void tell(const Digest& sender, Merged& merged) const {
    for (const auto& [key, one] : m_changed) {
      const store::Group ours = m_here->group(key);
      if (store::judge(one.base, one.theirs, ours) == store::Verdict::nothing) {
        ++(one.was_here ? merged.already_here : merged.taken);
        continue;
      }
      const std::string kind(m_kind.mirror.name);
      Conflict conflict{sender, kind, key, {}, one.rule, one.reason};
      if (!one.theirs.empty()) {
        conflict.differences = differences(m_kind.mirror, m_kind.key, m_kind.item, one.base, one.theirs, ours);
      }
      if (!conflict.reason) {
        const bool gone = std::all_of(conflict.differences.begin(), conflict.differences.end(),
                                      [](const store::Difference& cell) { return cell.column.empty(); });
        conflict.reason = message(gone        ? messages::gone_there
                                  : one.tried ? messages::taken_otherwise
                                              : messages::changed_by_both);
      }
      merged.conflicts.push_back(std::move(conflict));
      merged.open.emplace(std::pair(kind, key), one.base);
    }
  }

 private:
  struct Change {
    store::Group base, theirs;
    bool was_here = false, tried = false, offered = false;
    std::string rule = {};
    Message reason = {};
  };

  void add(const std::string& key, const store::Group& base) {
    const store::Group theirs = m_there.group(key);
    if (base != theirs && m_of.insert(key).second) {
      m_changed.emplace(key, Change{base, theirs});
    }
  }

  bool look(Job& job) {
    store::Keyed now(job.write().store(), m_kind.mirror, m_kind.key, &m_of);
    const bool moved = m_here && std::any_of(m_changed.begin(), m_changed.end(), [&](const auto& one) {
                         return now.group(one.first) != m_here->group(one.first);
                       });
    m_here = std::move(now);
    return moved;
  }

  /// As a file of the rows that are offered, in the sender's order.
  bool offer(Job& job, const std::string& reason) {
    std::string text;
    for (const CsvColumn& column : m_kind.mirror.columns) {
      text += (text.empty() ? "" : ",") + std::string(column.name);
    }
    text += '\n';
    std::int64_t line = 2;
    std::map<std::int64_t, std::string> key_at;  // by the line on which a row begins
    for (const auto& [key, record] : m_there.rows()) {
      const auto change = m_changed.find(key);
      if (change == m_changed.end() || !change->second.offered) {
        continue;
      }
      key_at.emplace(line, key);
      std::string row;
      for (const std::string& cell : record) {
        row += row.empty() && &cell == &record.front() ? "" : ",";
        append_csv_cell(row, cell);
      }
      row += '\n';
      line += std::count(row.begin(), row.end(), '\n');
      text += row;
    }
    if (key_at.empty()) {
      return false;
    }
    Diagnostics faults([&](const Diagnostic& fault) { blame(key_at, fault); });
    const MemoryFile file(text);
    m_kind.import(job, file.path(), reason, faults);
    return true;
  }

  void blame(const std::map<std::int64_t, std::string>& key_at, const Diagnostic& fault) {
    const auto note = [&](Change& change) {
      if (change.offered) {
        change.rule = fault.rule;
        change.reason = fault.reason;
      }
    };
    if (const auto after = key_at.upper_bound(fault.place.line); after != key_at.begin()) {
      note(m_changed.at(std::prev(after)->second));
      return;
    }
    for (auto& [key, change] : m_changed) {  // of the whole file
      note(change);
    }
  }

  Kind m_kind;
  store::Keyed m_then, m_there;
  bool m_agreed;
  std::optional<store::Keyed> m_here;
  std::map<std::string, Change> m_changed;
  std::set<std::string> m_of;
};

/// The office whose record it is, as its configuration names it; empty where it names none.
std::string office_of(store::Store& there) {
  try {
    return clean(store::definitions(there).office.name).text;
  } catch (const Error&) {
    return {};  // of a newer danvan, or none was applied: the record is known by its digest
  }
}

/// What no kind of file is made for, counted as it is told.
std::vector<Left> left_there(const store::Peer& peer, std::int64_t base) {
  static constexpr std::pair<std::string_view, std::string_view> kinds[] = {
      {"evaluator", "evaluators"},        {"round", "rounds"},   {"sheet", "sheets"},
      {"nomination", "nominations"},      {"person", "persons"}, {"submission_step", "report_steps"},
      {"configuration", "configurations"}};
  const std::map<std::string, std::int64_t> changed = peer.rows_changed_after(std::max<std::int64_t>(base, 1));
  std::vector<Left> left;
  for (const auto& [table, kind] : kinds) {
    if (const auto found = changed.find(std::string(table)); found != changed.end() && found->second > 0) {
      left.push_back({kind, found->second});
    }
  }
  return left;
}

/// What this office took back or corrected since it sent it would come back as the other one's.
void refuse_echo(store::Store& ours, store::Store& theirs, const store::Peer& peer) {
  const std::optional<store::Entry> first = store::entry(ours, 1);
  const std::vector<Digest> received = store::origins(theirs);
  if (first && first->digest != peer.origin() &&
      std::find(received.begin(), received.end(), first->digest) != received.end()) {
    throw Error(Exit::refused, message(messages::echo)).hint(message(messages::one_way));
  }
}

}  // namespace

Merged merge(Job& job, const store::Peer& peer, std::int64_t base, const store::Conflicts& before) {
  constexpr int most_rounds = 8;  // an event may need a unit that comes in the same bundle, and that its model
  const bool agreed = base > 0;
  std::pair<store::Store, store::Store> sides = reading_theirs([&] { return peer.as_of_and_now(agreed ? base : 1); });
  refuse_echo(job.write().store(), sides.second, peer);
  std::vector<Merger> mergers = reading_theirs([&] {
    std::vector<Merger> made;
    for (Kind& kind : merged_kinds()) {
      made.emplace_back(std::move(kind), sides.first, agreed, sides.second, before);
    }
    return made;
  });
  const std::string reason =
      render(message(messages::reason_of_bundle, hex(peer.origin()).substr(0, 12), peer.last()), Lang::vi);
  for (Merger& one : mergers) {
    one.begin(job);
  }
  for (int round = 0, moved = 1; round < most_rounds && moved != 0; ++round) {
    moved = 0;
    for (Merger& one : mergers) {
      moved += one.take(job, reason) ? 1 : 0;
    }
  }
  Merged merged;
  merged.office = office_of(sides.second);
  merged.left = reading_theirs([&] { return left_there(peer, base); });
  for (const Merger& one : mergers) {
    one.tell(peer.origin(), merged);
  }
  return merged;
}

}  // namespace danvan::cli
