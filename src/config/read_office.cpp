#include "config/messages.hpp"
#include "config/read.hpp"

#include <charconv>

namespace danvan::config {
namespace {

std::map<int, std::string> read_themes(Reader reader, const Campaign& campaign) {
  std::map<int, std::string> themes;
  for (const Member& member : reader.members()) {
    int year = 0;
    const char* end = member.key.data() + member.key.size();
    const auto [stop, fault] = std::from_chars(member.key.data(), end, year);
    const std::string theme = reader.text(member.key);
    Spot spot = reader.spot(member.key);
    spot.place = member.place;
    spot.value = member.key;
    if (fault != std::errc{} || stop != end || member.key.size() != 4) {
      reader.fault(rule::type, spot, message(messages::not_a_year));
    } else if (year < campaign.from.year() || year > campaign.to.year()) {
      reader.fault(rule::contradiction, spot,
                   message(messages::year_outside, campaign.from.year(), campaign.to.year()));
    }
    themes[year] = theme;
  }
  return themes;
}

}  // namespace

Office read_office(Reader reader) {
  Office office;
  office.parent = reader.text("parent");
  office.name = reader.text("name");
  office.symbol = reader.text("symbol");
  office.letter_symbol = reader.text("letter_symbol");
  office.place = reader.text("place");
  office.contact = reader.text("contact");
  if (std::optional<Reader> signer = reader.table("signer")) {
    office.signer_authority = signer->text("authority");
    office.signer_title = signer->text("title");
    office.signer_name = signer->text("name");
    signer->refuse_unknown();
  }
  for (const Spot& recipient : reader.texts("recipients")) {
    office.recipients.push_back(recipient.value);
  }
  reader.refuse_unknown();
  return office;
}

Ui read_ui(Reader reader) {
  constexpr Word<std::optional<Lang>> languages[] = {{"vi", Lang::vi}, {"en", Lang::en}};
  Ui ui;
  ui.lang = reader.choice("lang", languages, std::optional<std::optional<Lang>>(std::in_place, std::nullopt));
  reader.refuse_unknown();
  return ui;
}

RecordKeeping read_record_keeping(Reader reader) {
  RecordKeeping keeping;
  keeping.on_network_drive = reader.flag("on_network_drive", false);
  reader.refuse_unknown();
  return keeping;
}

Campaign read_campaign(Reader reader) {
  Campaign campaign;
  campaign.code = reader.code();
  campaign.origin = reader.spot("code").place;
  campaign.from = reader.date("from", Date::beginning(), Need::required);
  campaign.to = reader.date("to", Date::forever(), Need::required);
  const bool both = campaign.from != Date::beginning() && campaign.to != Date::forever();
  if (both && campaign.to < campaign.from) {
    reader.fault(rule::contradiction, reader.spot("to"), message(messages::ends_before_start, campaign.from.iso()));
  }
  if (std::optional<Reader> themes = reader.table("themes"); themes && both && campaign.from <= campaign.to) {
    campaign.themes = read_themes(*themes, campaign);
  }
  reader.refuse_unknown();
  return campaign;
}

Calendar read_calendar(Reader reader) {
  constexpr int last_cutoff_day = 27;  // every month has a day after it
  Calendar calendar;
  calendar.code = reader.code();
  calendar.origin = reader.spot("code").place;
  calendar.cutoff_day = reader.whole("cutoff_day", 0, 1, last_cutoff_day, Need::required);
  reader.refuse_unknown();
  return calendar;
}

}  // namespace danvan::config
