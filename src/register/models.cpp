#include "danvan/register/models.hpp"

#include "danvan/base/text.hpp"
#include "register/by_id.hpp"
#include "register/messages.hpp"
#include "register/suggest.hpp"

namespace danvan::registry {

const Model* Models::find(std::string_view code) const {
  const auto place = m_by_code.find(code);
  return place ? &m_models[static_cast<std::size_t>(*place)] : nullptr;
}

const Model& Models::at(std::int64_t id) const {
  return m_models[by_id::find(m_by_id, id, "a recorded model id is in the register")];
}

const Model& Models::require(std::string_view code) const {
  if (const Model* model = find(code)) {
    return *model;
  }
  throw Error(Exit::bad_input, message(messages::unknown_model, code)).rule("RG-24").hint(suggestion(code));
}

Message Models::suggestion(std::string_view code) const {
  return did_you_mean(code, m_by_code.all(), messages::see_model_list);
}

}  // namespace danvan::registry
