#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/store/received.hpp"
#include "danvan/store/three_way.hpp"

namespace danvan::cli {

/// One kind of file that is merged: its mirror, and the import that every row taken goes through.
struct Kind {
  store::Mirror mirror;
  std::vector<std::size_t> key;     // columns that tell what a row is about; its rows are taken or left together
  std::optional<std::size_t> item;  // the column that tells the rows of one key apart
  /// Takes the sound rows of a file; `reason` is of corrections.
  std::function<void(Job& job, const std::string& path, const std::string& reason, Diagnostics& faults)> import;
};
/// In the order in which they are taken.
std::vector<Kind> merged_kinds();

/// Something that was not taken.
struct Conflict {
  Digest sender{};
  std::string kind, key;
  std::vector<store::Difference> differences;
  std::string rule;
  Message reason;
};

/// What of a kind the sender changed that is not taken here: it stays with the office that made it.
struct Left {
  std::string_view kind;  // evaluators, rounds, sheets, nominations, persons, report_steps, configurations
  std::int64_t count = 0;
};

struct Merged {
  std::string office;             // the sender's, by name; empty where its configuration names none
  std::int64_t taken = 0;         // keys that were written here
  std::int64_t already_here = 0;  // what the sender changed is here just so
  std::vector<Conflict> conflicts;
  store::Conflicts open;  // the same, with what they started from
  std::vector<Left> left;
};

/// Merges what another record changed since `base`, key by key: what only the sender changed goes through the imports,
/// what they refuse and what both sides changed is a conflict. Where nothing was received before (`base` 0) both agree
/// on what the sender's record began with, as far as it stands here. `before` are the conflicts that were open; they
/// are judged anew from where they started.
Merged merge(Job& job, const store::Peer& peer, std::int64_t base, const store::Conflicts& before);

}  // namespace danvan::cli
