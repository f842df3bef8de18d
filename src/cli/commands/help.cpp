#include "cli/commands.hpp"

namespace danvan::cli {

Command help_command() {
  return {.name = "help",
          .group = Group::keep,
          .needs = Needs::nothing,
          .summary = {"show the help of a command or a topic", "xem trợ giúp của một lệnh hoặc một chủ đề"},
          .arguments = {{"COMMAND",
                         {"a command, exit-codes or environment; nothing: all commands",
                          "một lệnh, exit-codes hoặc environment; để trống: mọi lệnh"},
                         false,
                         true}},
          .options = {},
          // The frame shows help before it opens anything; this is never reached.
          .run = [](Job&) { return Answer{}; }};
}

}  // namespace danvan::cli
