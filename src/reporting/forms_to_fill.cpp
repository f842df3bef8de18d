#include "danvan/reporting/forms_to_fill.hpp"

#include "danvan/reporting/deadline.hpp"
#include "danvan/reporting/owed.hpp"
#include "reporting/content.hpp"
#include "reporting/figure_table.hpp"
#include "reporting/messages_forms.hpp"

#include <algorithm>

namespace danvan::reporting {
namespace {

std::vector<const config::Form*> forms_asked(const config::Definitions& definitions, const FormsAsked& asked) {
  std::vector<const config::Form*> forms = forms_for(definitions, asked.period);
  if (asked.form.empty()) {
    return forms;
  }
  const config::Form* form = form_for(definitions, asked.form, asked.period);
  if (form == nullptr) {
    std::string codes;
    for (const config::Form* one : forms) {
      codes += (codes.empty() ? "" : ", ") + one->code;
    }
    throw Error(Exit::bad_input, message(messages::no_such_form, asked.form, asked.period.code()))
        .hint(message(messages::forms_are, asked.period.code(), codes));
  }
  return {form};
}

std::vector<const registry::Unit*> required(const registry::Units& units, const std::vector<std::string>& codes) {
  std::vector<const registry::Unit*> found;
  for (const std::string& code : codes) {
    found.push_back(&units.require(code));
  }
  return found;
}

document::Cell cell_of(const Figure& figure, int decimals) {
  if (figure.state == Figure::State::not_arising) {
    return document::NotArising{};
  }
  return figure.known() ? document::Cell(document::Number{figure.value, decimals}) : document::Empty{};
}

/// What a document says of a figure, as a cell.
document::Cell cell_of(const std::string& text, const config::Indicator& indicator) {
  if (text == "-") {
    return document::NotArising{};
  }
  if (indicator.type == config::IndicatorType::text) {
    return text;
  }
  const auto number = parse_scaled(text, indicator.decimals, NumberStyle::plain);
  const std::int64_t* scaled = std::get_if<std::int64_t>(&number);
  return scaled != nullptr ? document::Cell(document::Number{*scaled, indicator.decimals}) : text;
}

}  // namespace

/// The figures of the period before, and the submissions that stand in the period itself.
struct FormsToFill::Before {
  std::map<std::string, std::int64_t, std::less<>> form_terms, indicator_terms;
  std::vector<IndexNumber> numbers;  // by key
  std::vector<IndexText> texts;
  std::vector<Standing> standing;  // by unit and form
  Period period = Period::of_year(2000);

  void load_terms(store::Store& store, const config::Definitions& definitions) {
    for (const config::Form& form : definitions.forms) {
      form_terms[form.code] = store::term(store, "form", form.code).value_or(0);
    }
    for (const config::Indicator& indicator : definitions.indicators) {
      indicator_terms[indicator.code] = store::term(store, "indicator", indicator.code).value_or(0);
    }
  }

  [[nodiscard]] std::int64_t key(const One& one, const std::string& indicator) const {
    return FigureKey{period.number(), one.unit->id, form_terms.at(one.form->code), indicator_terms.at(indicator)}
        .packed();
  }

  [[nodiscard]] Figure number(const One& one, const std::string& indicator) const {
    const std::int64_t wanted = key(one, indicator);
    const auto found = std::lower_bound(numbers.begin(), numbers.end(), wanted,
                                        [](const IndexNumber& row, std::int64_t at) { return row.key < at; });
    if (found == numbers.end() || found->key != wanted) {
      return {};
    }
    return found->value ? Figure::of(*found->value) : Figure::not_arising();
  }

  [[nodiscard]] document::Cell text(const One& one, const std::string& indicator) const {
    const std::int64_t wanted = key(one, indicator);
    const auto found = std::lower_bound(texts.begin(), texts.end(), wanted,
                                        [](const IndexText& row, std::int64_t at) { return row.key < at; });
    return found != texts.end() && found->key == wanted ? document::Cell(found->text) : number_cell(one, indicator, 0);
  }

  [[nodiscard]] document::Cell number_cell(const One& one, const std::string& indicator, int decimals) const {
    return cell_of(number(one, indicator), decimals);
  }

  /// A percentage; nothing while one of its parts is not known.
  [[nodiscard]] document::Cell ratio(const One& one, const config::Indicator& indicator,
                                     const config::Definitions& definitions) const {
    const config::Indicator* above = config::find(definitions.indicators, indicator.numerator);
    const config::Indicator* below = config::find(definitions.indicators, indicator.denominator);
    ensure(above != nullptr && below != nullptr, "a ratio's parts are defined");
    RatioTotal total(above->decimals, below->decimals);
    total.add(number(one, above->code), number(one, below->code));
    const std::optional<Ratio> share = total.given() > 0 ? total.ratio() : std::nullopt;
    constexpr int decimals = 2;
    return share ? document::Cell(document::Number{
                       Ratio(share->numerator() * 100, share->denominator()).rounded(decimals), decimals})
                 : document::Empty{};
  }

  [[nodiscard]] document::Cell cell(const One& one, const config::Indicator& indicator,
                                    const config::Definitions& definitions) const {
    switch (indicator.type) {
      case config::IndicatorType::ratio:
        return ratio(one, indicator, definitions);
      case config::IndicatorType::text:
        return text(one, indicator.code);
      case config::IndicatorType::flow:
      case config::IndicatorType::stock:
        break;
    }
    return number_cell(one, indicator.code, indicator.decimals);
  }

  [[nodiscard]] const Standing* standing_of(const One& one) const {
    const std::pair wanted(one.unit->id, form_terms.at(one.form->code));
    const auto found =
        std::lower_bound(standing.begin(), standing.end(), wanted,
                         [](const Standing& row, const auto& at) { return std::pair(row.unit, row.form) < at; });
    return found != standing.end() && std::pair(found->unit, found->form) == wanted ? &*found : nullptr;
  }
};

FormsToFill::FormsToFill(store::Store& store, const config::Definitions& definitions, const FormsAsked& asked)
    : m_store(store),
      m_definitions(definitions),
      m_units(registry::Units::load(store)),
      m_period(asked.period),
      m_before(std::make_unique<Before>()) {
  choose(asked);
  m_before->period = period_before(m_period);
  m_before->load_terms(store, definitions);
  const KeyRange range = FigureKey::of_period(m_before->period);
  each_number(store, range, [this](const IndexNumber& row) { m_before->numbers.push_back(row); });
  each_text(store, range, [this](const IndexText& row) { m_before->texts.push_back(row); });
  m_before->standing = standings(store, m_period);
}

FormsToFill::~FormsToFill() = default;

void FormsToFill::choose(const FormsAsked& asked) {
  const std::vector<const registry::Unit*> named = required(m_units, asked.units);
  const std::vector<const registry::Unit*> above = required(m_units, asked.under);
  for (const config::Form* form : forms_asked(m_definitions, asked)) {
    const Date last = m_period.last(form->cutoff_day);
    for (const registry::Unit& unit : m_units.all()) {
      const bool by_name = std::find(named.begin(), named.end(), &unit) != named.end();
      const bool below =
          above.empty() ? named.empty() : std::any_of(above.begin(), above.end(), [&](const registry::Unit* one) {
            return m_units.under(unit, *one, last);
          });
      if (by_name || (below && owes(unit, *form, m_period, m_definitions.kinds))) {
        m_all.push_back({form, &unit});
      }
    }
  }
}

document::ReportForm FormsToFill::make(const One& one) const {
  document::ReportForm form;
  const config::Office& office = m_definitions.office;
  form.office =
      office.parent.empty() || office.name.starts_with(office.parent) ? office.name : office.parent + " " + office.name;
  form.code = one.form->code;
  form.name = one.form->name;
  form.unit = one.unit->code;
  form.unit_name = one.unit->named_on(m_period.last(one.form->cutoff_day)).name;
  form.period = m_period;
  form.previous_period = m_before->period.code();
  form.due = deadlines(*one.form, m_period).due;
  for (const std::string& code : one.form->indicators) {
    const config::Indicator* indicator = config::find(m_definitions.indicators, code);
    ensure(indicator != nullptr, "a form's indicators are defined");
    document::FormLine line;
    line.indicator = code;
    line.name = indicator->name;
    line.measure = indicator->unit;
    line.computed = indicator->type == config::IndicatorType::ratio;
    if (line.computed && line.measure.empty()) {
      line.measure = "%";
    }
    line.previous = m_before->cell(one, *indicator, m_definitions);
    if (!line.computed && indicator->type != config::IndicatorType::text) {
      line.check = document::NumberCheck{indicator->decimals, indicator->min, indicator->max, {}};
    }
    form.lines.push_back(std::move(line));
  }
  fill_standing(form, one);
  return form;
}

/// A form replaces what stands as a whole, so it begins with it.
void FormsToFill::fill_standing(document::ReportForm& form, const One& one) const {
  const Standing* standing = m_before->standing_of(one);
  if (standing == nullptr) {
    return;
  }
  form.after = standing->last_revision;
  if (!standing->newest) {
    return;
  }
  const Content content = content_of(m_store, *standing->newest, one.form->code);
  for (const Revision::Value& value : content.values) {
    const auto line = std::find_if(form.lines.begin(), form.lines.end(),
                                   [&](const document::FormLine& each) { return each.indicator == value.indicator; });
    if (line != form.lines.end()) {
      line->value = cell_of(value.text, *config::find(m_definitions.indicators, value.indicator));
      line->note = value.note;
    }
  }
}

Period period_before(Period period) {
  const std::string code = period.code();
  const std::string year = std::to_string(period.year() - 1);
  if (period.kind() == PeriodKind::year || period.kind() == PeriodKind::nine_months) {
    return Period::parse(year + code.substr(4)).value_or(period);
  }
  // Parts of one kind stand in a row, so the one before has the number before, or is the last of the year before.
  const unsigned month = period.first().month();
  if (month > 1) {
    return Period::from_number(period.number() - 1);
  }
  const std::string_view last = period.kind() == PeriodKind::half      ? "-H2"
                                : period.kind() == PeriodKind::quarter ? "-Q4"
                                                                       : "-12";
  return Period::parse(year + std::string(last)).value_or(period);
}

}  // namespace danvan::reporting
