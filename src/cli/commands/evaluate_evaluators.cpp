#include "cli/as_of.hpp"
#include "cli/commands.hpp"
#include "danvan/cli/job.hpp"
#include "danvan/evaluation/evaluators.hpp"
#include "danvan/register/units.hpp"

namespace danvan::cli {
namespace {

constexpr Text taken{"evaluators added: {0}; changed: {1}; the same: {2}",
                     "người chấm đã thêm: {0}; đã sửa: {1}; giữ nguyên: {2}"};
constexpr Text one_of_both{"give a CODE or a file with --csv, not both",
                           "ghi một mã hoặc một tệp bằng --csv, không ghi cả hai"};
constexpr Text of_whom{"{0} is of one evaluator: give the CODE", "{0} là của một người chấm: hãy ghi mã người chấm"};
constexpr Text past_is_read{"--as-of shows the list as it was: without {0}",
                            "--as-of xem danh sách khi đó: không dùng cùng {0}"};

document::Table list(Job& job) {
  job.store();  // first, since it may tell the language
  const bool vi = job.lang() == Lang::vi;
  document::Table table{"danvan.evaluate.evaluators.1",
                        "",
                        {{"code", vi ? "Mã" : "Code"},
                         {"name", vi ? "Họ tên" : "Name"},
                         {"unit", vi ? "Đơn vị" : "Unit"},
                         {"cluster", vi ? "Cụm, khối" : "Cluster"}},
                        {}};
  const registry::Units units = registry::Units::load(job.store());
  for (const evaluation::Evaluator& one : evaluation::evaluators(job.store())) {
    const std::optional<store::Personal> personal = store::personal(job.store(), one.personal);
    table.rows.push_back(
        {{one.code, personal ? personal->name : "", one.unit ? units.at(*one.unit).code : "", one.cluster}});
  }
  return table;
}

Answer run(Job& job) {
  const std::optional<Import> import = job.import();
  const std::string code = job.argument("CODE");
  if (import && !code.empty()) {
    throw job.usage(message(one_of_both));
  }
  for (const char* option : {"--name", "--unit", "--cluster"}) {
    if (code.empty() && job.option(option)) {
      throw job.usage(message(of_whom, option));
    }
  }
  if (job.option("--as-of") && (import || !code.empty())) {
    throw job.usage(message(past_is_read, import ? "--csv" : "CODE"));
  }
  if (!import && code.empty()) {
    return {.table = list(job)};
  }
  const evaluation::EvaluatorsOutcome outcome =
      import ? evaluation::put_evaluators(job.write(), import->path, import->csv, import->partial, job.diagnostics())
             : evaluation::put_evaluator(job.write(),
                                         {code, job.option("--name"), job.option("--unit"), job.option("--cluster")});
  return {.notes = {message(taken, outcome.added, outcome.changed, outcome.unchanged)}};
}

}  // namespace

Command evaluate_evaluators_command() {
  return {.name = "evaluate evaluators",
          .group = Group::award,
          .needs = Needs::writing,
          .summary = {"record who scores, or list them", "ghi danh sách người chấm, hoặc xem danh sách"},
          .arguments = {{"CODE", {"code of the evaluator", "mã người chấm"}, false}},
          .options = with_import_options(
              {{.name = "--name", .value = "NAME", .help = {"name", "họ tên"}, .personal = true},
               {"--unit", "UNIT", {"own unit, which they may not mark", "đơn vị công tác, không được tự chấm"}},
               {"--cluster", "CLUSTER", {"cluster they score", "cụm, khối phụ trách chấm"}},
               {"--as-of", "ENTRY|TIME", opt_as_of}}),
          .run = run};
}

}  // namespace danvan::cli
