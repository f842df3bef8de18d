#pragma once

#include "danvan/base/diagnostics.hpp"
#include "danvan/base/message.hpp"
#include "danvan/document/table.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danvan::cli {

class Job;

/// What a command shows. The frame commits first, then prints: the table in the format asked for, or the notes.
struct Answer {
  std::optional<document::Table> table = {};
  std::string drawing = {};         // what people see in place of the table; csv, md and json still have the table
  std::vector<Message> notes = {};  // short confirmations, a line each on stdout; left out with -q and in csv, md, json
  std::string text = {};            // printed as it is, after the table: a rendered page, a script
  /// In place of a table that is too long to be held: writes it, in the form that the command says.
  std::function<void(const document::Sink&)> stream = {};
  struct File {
    std::string name;
    std::function<void(const document::Sink&)> write;  // called when its turn comes, so that no file need be held
  };
  std::vector<File> files = {};         // written into the folder that --output names, which the command then requires
  Exit exit = Exit::done;               // refused: the answer is no
  std::function<void()> recorded = {};  // called after the commit, which may have had nothing to record
  Message done = {};                    // what no entry of this record tells; said where the answer cannot be printed
};

struct Option {
  std::string_view name;   // "--unit"
  std::string_view value;  // "CODE"; empty: a flag
  Text help;
  bool required = false;
  bool repeat = false;
  std::vector<std::string_view> choices = {};
  bool personal = false;  // a person's name or the like: the journal shows that it was given, not what
};

struct Argument {
  std::string_view name;  // "UNIT"
  Text help;
  bool required = true;
  bool repeat = false;
};

enum class Group { start, record, award, summarise, keep };
enum class Needs { nothing, reading, writing };  // of the store
/// What --output names: a file for the answer, one that is always CSV, or a folder for its files.
enum class Output { answer, csv, folder };

/// One row of the table of commands: parser, help, completion and tests are made from it.
struct Command {
  std::string_view name;  // "report submit"
  Group group;
  Needs needs;
  Text summary;
  std::vector<Argument> arguments;
  std::vector<Option> options;  // besides the common ones
  Answer (*run)(Job& job);
  Output output = Output::answer;
  bool of_today_only = false;  // reads, but knows no --as-of
};

/// Every command, in the order help lists them.
const std::vector<Command>& commands();

}  // namespace danvan::cli
