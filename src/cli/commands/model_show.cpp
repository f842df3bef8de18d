#include "cli/commands.hpp"
#include "cli/model_form_words.hpp"
#include "cli/register_answers.hpp"
#include "danvan/register/leads.hpp"
#include "danvan/register/model_form.hpp"
#include "danvan/register/model_partners.hpp"

namespace danvan::cli {
namespace {

constexpr Text summary{"show a model: its facts, partners, steps and copies",
                       "xem một mô hình: thông tin, đơn vị phối hợp, quá trình, nhân rộng"};
constexpr Text model_help{"its code", "mã mô hình"};

constexpr Text part_title{"Part", "Phần"};
constexpr Text item_title{"Item", "Mục"};
constexpr Text on_title{"On", "Ngày"};
constexpr Text value_title{"Value", "Nội dung"};
constexpr Text level_title{"Level", "Cấp"};
constexpr Text note_title{"Note", "Ghi chú"};

document::Cell cell_of(const registry::FormEntry& entry) {
  if (entry.number) {
    return document::Number{*entry.number, 0};
  }
  if (entry.day) {
    return *entry.day;
  }
  return entry.text.empty() ? document::Cell(document::Missing{}) : document::Cell(entry.text);
}

/// The rows of the answer, part by part.
class Page {
 public:
  Page(const registry::Units& units, const registry::Models& models, const registry::Model& model, Lang lang)
      : m_units(units), m_models(models), m_model(model), m_lang(lang) {}

  std::vector<document::Row> rows(const std::optional<registry::ModelForm>& form,
                                  const std::vector<registry::LeadChange>& leads,
                                  const std::vector<registry::Partner>& partners) {
    facts();
    if (form) {
      entries(*form);
    }
    for (const registry::LeadChange& one : leads) {
      lead(one);
    }
    for (const registry::Partner& one : partners) {
      if (one.model == m_model.id) {
        const std::string name = one.unit ? name_of(m_units.at(*one.unit)) : std::string{};
        add("partner", one.role, {}, one.partner, {}, one.task.empty() ? name : one.task);
      }
    }
    for (const registry::ModelStatus& step : m_model.log) {
      const std::string& level = step.recognised_level.empty() ? step.level : step.recognised_level;
      const std::string apart = step.basis.empty() || step.reason.empty() ? "" : "; ";
      add("step", std::to_string(step.year), step.on, std::string(code_of(step.state)), level,
          step.basis + apart + step.reason);
    }
    relatives();
    return std::move(m_rows);
  }

 private:
  void add(const char* part, document::Cell item, std::optional<Date> on, document::Cell value,
           const std::string& level, const std::string& note) {
    m_rows.push_back(
        {{std::string(part), std::move(item), day_cell(on), std::move(value), text_cell(level), text_cell(note)},
         false});
  }

  [[nodiscard]] std::string name_of(const registry::Unit& unit) const { return unit.named_on(m_model.registered).name; }

  void facts() {
    const registry::ModelStatus* status = current_status(m_model);
    const auto yes_no = [](bool yes) { return yes ? "yes" : "no"; };
    const auto fact = [&](const char* item, const std::string& value) {
      if (!value.empty()) {
        add("fact", std::string(item), {}, value, {}, {});
      }
    };
    fact("code", m_model.code);
    fact("title", m_model.title);
    fact("field", m_model.field);
    add("fact", std::string("registered"), m_model.registered, m_model.registered.iso(), {}, {});
    fact("type", m_model.type);
    fact("subject", m_model.subject);
    fact("level", m_model.level);
    fact("is_new", yes_no(m_model.is_new));
    fact("is_hard", yes_no(m_model.is_hard));
    fact("address", m_model.address);
    fact("objective", m_model.objective);
    if (status != nullptr) {
      add("fact", std::string("status"), status->on, std::string(code_of(status->state)), {}, {});
    }
  }

  /// The registration form; "…" where an entry is not given.
  void entries(const registry::ModelForm& form) {
    for (const registry::FormEntry& entry : registry::entries_of(form)) {
      add("form", form_word(entry.column, m_lang), entry.day, cell_of(entry), {}, {});
    }
  }

  /// By registration or assignment, by the event that made the unit follow, or unassigned among those it could be.
  void lead(const registry::LeadChange& change) {
    const std::string how = change.unit ? std::string(code_of(change.how)) : "unassigned";
    const std::string name = change.unit ? m_units.at(*change.unit).named_on(change.on).name : "";
    const std::string event = change.event == nullptr ? "" : change.event->code;
    const std::string apart = event.empty() || name.empty() ? "" : ": ";
    add("lead", how, change.on, change.unit ? m_units.at(*change.unit).code : codes_of(m_units, change.candidates), {},
        change.basis.empty() ? event + apart + name : change.basis);
  }

  void relatives() {
    const auto relative = [&](const char* part, const registry::Model& model) {
      add(part, m_units.at(model.unit).code, model.registered, model.code, {}, model.title);
    };
    if (m_model.origin) {
      relative("origin", m_models.at(*m_model.origin));
    }
    for (const registry::Model& other : m_models.all()) {
      if (other.origin == m_model.id) {
        relative("copy", other);
      }
    }
  }

  const registry::Units& m_units;
  const registry::Models& m_models;
  const registry::Model& m_model;
  Lang m_lang;
  std::vector<document::Row> m_rows;
};

Answer run(Job& job) {
  const registry::Units units = registry::Units::load(job.store());
  const registry::Models models = registry::Models::load(job.store());
  const registry::Successions successions = registry::Successions::load(job.store());
  const registry::Model& model = models.require(job.argument("MODEL"));
  const Lang lang = job.lang();
  document::Table table{
      "danvan.model.show.1",
      "",
      {column("part", part_title, lang), column("item", item_title, lang), column("on", on_title, lang),
       column("value", value_title, lang), column("level", level_title, lang), column("note", note_title, lang)},
      Page(units, models, model, lang)
          .rows(registry::model_form(job.store(), model.id), lead_changes(units, successions, model),
                registry::partners(job.store()))};
  return {.table = std::move(table)};
}

}  // namespace

Command model_show_command() {
  return {
      .name = "model show",
      .group = Group::record,
      .needs = Needs::reading,
      .summary = summary,
      .arguments = {{.name = "MODEL", .help = model_help}},
      .options = {},
      .run = run,
  };
}

}  // namespace danvan::cli
