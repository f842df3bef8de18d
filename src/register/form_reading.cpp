#include "register/form_reading.hpp"

#include "register/count.hpp"
#include "register/messages.hpp"
#include "register/messages_activities.hpp"
#include "register/messages_models.hpp"
#include "register/model_judgement.hpp"

#include <algorithm>

namespace danvan::registry {
namespace {

constexpr std::int64_t most_money = 1'000'000'000'000'000;  // đồng
constexpr std::int64_t most_workdays = 1'000'000'000;

class Reader {
 public:
  Reader(std::span<const std::string> cells, std::size_t row) : m_cells(cells), m_row(row) {}

  FormReading read() {
    ModelForm& form = m_reading.form;
    form.rationale = cell(model_rationale);
    form.targets = cell(model_targets);
    form.content = cell(model_content);
    form.area = cell(model_area);
    form.beneficiaries = cell(model_beneficiaries);
    form.budget_state = count(model_budget_state, most_money, messages::money_cure);
    form.budget_social = count(model_budget_social, most_money, messages::money_cure);
    form.workdays = count(model_workdays, most_workdays, messages::not_a_count_cure);
    form.start = day(model_start);
    form.review_on = day(model_review_on);
    form.outputs = cell(model_outputs);
    form.sustainability = cell(model_sustainability);
    if (form.start && form.review_on && *form.review_on < *form.start) {
      fault(model_review_on, "RG-79", message(messages::review_before_start, form.start->iso()),
            message(messages::check_the_day), Exit::refused);
    }
    return std::move(m_reading);
  }

 private:
  [[nodiscard]] const std::string& cell(std::size_t column) const { return m_cells[column - first_form_column]; }

  void fault(std::size_t column, const char* rule, Message reason, Message cure, Exit exit = Exit::bad_input) {
    m_reading.faults.push_back({m_row, column, cell(column), rule, std::move(reason), std::move(cure), exit});
  }

  std::optional<std::int64_t> count(std::size_t column, std::int64_t most, const Text& cure) {
    const auto number = count_of(cell(column), most);
    if (!number && !cell(column).empty()) {
      fault(column, "RG-74", message(messages::not_a_count), message(cure));
    }
    return number;
  }

  std::optional<Date> day(std::size_t column) {
    const auto date = Date::parse(cell(column));
    if (!date && !cell(column).empty()) {
      fault(column, "RG-14", message(messages::not_a_day), message(messages::not_a_day_cure));
    }
    return date;
  }

  std::span<const std::string> m_cells;
  std::size_t m_row;
  FormReading m_reading;
};

void complete(std::string& text, const std::string& more) {
  if (text.empty()) {
    text = more;
  }
}

template <typename Value>
void complete(std::optional<Value>& value, const std::optional<Value>& more) {
  if (!value) {
    value = more;
  }
}

}  // namespace

ModelForm completed(ModelForm form, const ModelForm& more) {
  complete(form.rationale, more.rationale);
  complete(form.targets, more.targets);
  complete(form.content, more.content);
  complete(form.area, more.area);
  complete(form.beneficiaries, more.beneficiaries);
  complete(form.budget_state, more.budget_state);
  complete(form.budget_social, more.budget_social);
  complete(form.workdays, more.workdays);
  complete(form.start, more.start);
  complete(form.review_on, more.review_on);
  complete(form.outputs, more.outputs);
  complete(form.sustainability, more.sustainability);
  return form;
}

FormReading read_form(std::span<const std::string> cells, std::size_t row) {
  const bool silent = std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return cell.empty(); });
  return silent ? FormReading{} : Reader(cells, row).read();
}

}  // namespace danvan::registry
