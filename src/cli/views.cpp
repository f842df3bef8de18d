#include "cli/views.hpp"

#include "danvan/commendation/views.hpp"
#include "danvan/evaluation/views.hpp"
#include "danvan/register/views.hpp"
#include "danvan/reporting/views.hpp"
#include "danvan/store/journal_view.hpp"

#include <iterator>

namespace danvan::cli {

std::vector<store::View> query_views(Date today) {
  std::vector<store::View> all;
  for (std::vector<store::View> of_room :
       {registry::views(today), reporting::views(today), evaluation::views(), commendation::views()}) {
    std::move(of_room.begin(), of_room.end(), std::back_inserter(all));
  }
  all.push_back(store::entries_view());
  return all;
}

}  // namespace danvan::cli
