#include "danvan/reporting/allow.hpp"

#include "danvan/base/text.hpp"
#include "reporting/granting.hpp"

#include <array>

namespace danvan::reporting {
namespace {

/// Where the same is said on the command line.
constexpr std::array<std::string_view, allow_columns.size()> options_of{"UNIT",     "--period", "--form",
                                                                        "--reason", "--on",     "--until"};

/// By AllowColumn.
template <typename Request>
auto texts_of(Request& request) {
  return std::array{&request.unit, &request.period, &request.form, &request.reason, &request.on, &request.until};
}

const std::string& text_of(const AllowRequest& request, AllowColumn column) {
  return *texts_of(request)[static_cast<std::size_t>(column)];
}

/// The same request without what cannot stand in text; a fault where it has such.
AllowRequest cleaned(const AllowRequest& typed, Diagnostics& diagnostics) {
  AllowRequest request = typed;
  const auto texts = texts_of(request);
  for (std::size_t column = 0; column < texts.size(); ++column) {
    CleanText made = clean(*texts[column]);
    if (made.fault) {
      diagnostics.add({{std::string(options_of[column]), 0, 0},
                       std::string(allow_columns[column].name),
                       {},
                       {},
                       describe(*made.fault),
                       {}});
    }
    *texts[column] = std::move(made.text);
  }
  return request;
}

Error refusal(const std::vector<AllowFault>& refused) {
  Error error(Exit::refused, refused.front().reason);
  error.rule(refused.front().rule);
  for (const AllowFault& fault : refused) {
    if (&fault != &refused.front()) {
      error.hint(fault.reason);
    }
    error.hint(fault.cure);
  }
  return error;
}

}  // namespace

AllowOutcome allow(store::Write& write, const config::Definitions& definitions, Allow what,
                   std::span<const AllowRequest> requests, Date today, Diagnostics& diagnostics) {
  std::vector<AllowFault> refused;
  AllowRequest request;
  Granting granting(write, definitions, what, today, [&](const AllowFault& fault) {
    if (fault.refusal) {
      refused.push_back(fault);
      return;
    }
    const auto column = static_cast<std::size_t>(fault.column);
    diagnostics.add({{std::string(options_of[column]), 0, 0},
                     std::string(allow_columns[column].name),
                     text_of(request, fault.column),
                     fault.rule,
                     fault.reason,
                     fault.cure});
  });
  for (const AllowRequest& typed : requests) {
    request = cleaned(typed, diagnostics);
    if (diagnostics.empty()) {
      granting.take(request);
    }
  }
  if (diagnostics.empty() && !refused.empty()) {
    throw refusal(refused);
  }
  return granting.finish();
}

AllowOutcome allow_csv(store::Write& write, const config::Definitions& definitions, Allow what, const std::string& path,
                       const CsvOptions& csv, Date today, Diagnostics& diagnostics) {
  const std::span<const CsvColumn> columns = what == Allow::extension ? extension_columns : exemption_columns;
  CsvReader reader(path, columns, csv, diagnostics);
  Granting granting(write, definitions, what, today, [&](const AllowFault& fault) {
    reader.reject(static_cast<std::size_t>(fault.column), fault.reason, fault.cure, fault.rule);
  });
  while (reader.next()) {
    if (reader.broken()) {
      continue;
    }
    const auto cell = [&](AllowColumn column) {
      const auto place = static_cast<std::size_t>(column);
      return place < columns.size() ? std::string(reader.cell(place)) : std::string();
    };
    granting.take({cell(AllowColumn::unit), cell(AllowColumn::period), cell(AllowColumn::reason),
                   cell(AllowColumn::form), cell(AllowColumn::until), cell(AllowColumn::on)});
  }
  return granting.finish();
}

}  // namespace danvan::reporting
