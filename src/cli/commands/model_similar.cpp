#include "danvan/register/model_similar.hpp"

#include "cli/commands.hpp"
#include "cli/register_answers.hpp"

namespace danvan::cli {
namespace {

constexpr int least_score = 70;

constexpr Text summary{"models that may be one, recorded twice", "các mô hình có thể bị ghi trùng"};
constexpr Text code_help{"only against this model", "chỉ so với mô hình này"};

constexpr Text model_title{"Model", "Mô hình"};
constexpr Text other_title{"Other", "Mô hình kia"};
constexpr Text score_title{"Alike %", "Giống nhau %"};
constexpr Text reason_title{"Reason", "Lý do"};

Answer run(Job& job) {
  const registry::Models models = registry::Models::load(job.store());
  const std::string code = job.argument("CODE");
  const auto pairs = code.empty() ? registry::similar_models(models, least_score)
                                  : registry::similar_to(models, models.require(code), least_score);
  const Lang lang = job.lang();
  document::Table table{"danvan.model.similar.1",
                        "",
                        {column("model", model_title, lang),
                         column("other", other_title, lang),
                         {"score", render(message(score_title), lang), document::Align::right},
                         column("reason", reason_title, lang)},
                        {}};
  for (const registry::Similar& pair : pairs) {
    table.rows.push_back({{pair.model->code, pair.other->code, document::Number{pair.score, 0}, pair.reason}, false});
  }
  return {.table = std::move(table)};
}

}  // namespace

Command model_similar_command() {
  return {
      .name = "model similar",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {{.name = "CODE", .help = code_help, .required = false}},
      .options = {},
      .run = run,
  };
}

}  // namespace danvan::cli
