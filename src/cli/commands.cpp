#include "cli/commands.hpp"

namespace danvan::cli {

const std::vector<Command>& commands() {
  static const std::vector<Command> all = {
      init_command(),
      config_check_command(),
      config_apply_command(),
      config_list_command(),
      config_get_command(),
      add_unit_command(),
      unit_list_command(),
      unit_show_command(),
      unit_tree_command(),
      unit_import_command(),
      unit_merge_command(),
      unit_split_command(),
      unit_rename_command(),
      unit_move_command(),
      unit_convert_command(),
      unit_dissolve_command(),
      add_model_command(),
      model_confirm_command(),
      model_list_command(),
      model_show_command(),
      model_set_status_command(),
      model_partner_command(),
      model_replicate_command(),
      model_spread_command(),
      model_assign_command(),
      model_similar_command(),
      add_activity_command(),
      activity_list_command(),
      report_submit_command(),
      report_status_command(),
      report_show_command(),
      nominate_submit_command(),
      nominate_list_command(),
      evaluate_open_command(),
      evaluate_evaluators_command(),
      evaluate_score_command(),
      evaluate_rank_command(),
      evaluate_explain_command(),
      evaluate_show_command(),
      evaluate_close_command(),
      summarize_command(),
      search_command(),
      history_command(),
      history_show_command(),
      check_command(),
      export_command(),
      help_command(),
  };
  return all;
}

}  // namespace danvan::cli
