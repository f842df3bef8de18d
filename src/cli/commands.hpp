#pragma once

#include "danvan/cli/command.hpp"

namespace danvan::cli {

// One function a command, defined in commands/<command>.cpp; commands.cpp puts them in the order of help.
Command activity_list_command();
Command add_activity_command();
Command add_model_command();
Command add_unit_command();
Command backup_command();
Command check_command();
Command config_apply_command();
Command config_check_command();
Command config_get_command();
Command config_list_command();
Command evaluate_close_command();
Command evaluate_evaluators_command();
Command evaluate_explain_command();
Command evaluate_open_command();
Command evaluate_rank_command();
Command evaluate_score_command();
Command evaluate_show_command();
Command export_command();
Command receive_command();
Command help_command();
Command history_command();
Command history_show_command();
Command init_command();
Command model_assign_command();
Command model_confirm_command();
Command model_list_command();
Command model_partner_command();
Command model_replicate_command();
Command model_set_status_command();
Command model_show_command();
Command model_similar_command();
Command model_spread_command();
Command nominate_list_command();
Command nominate_submit_command();
Command report_accept_command();
Command report_ask_once_command();
Command report_exempt_command();
Command report_extend_command();
Command report_remind_command();
Command report_return_command();
Command report_rollup_command();
Command report_show_command();
Command report_status_command();
Command report_submit_command();
Command report_unlock_command();
Command report_verify_command();
Command report_withdraw_command();
Command report_form_command();
Command restore_command();
Command search_command();
Command summarize_command();
Command query_command();
Command unit_cluster_command();
Command unit_clusters_command();
Command undo_command();
Command unit_convert_command();
Command unit_dissolve_command();
Command unit_import_command();
Command unit_list_command();
Command unit_merge_command();
Command unit_move_command();
Command unit_rename_command();
Command unit_show_command();
Command unit_split_command();
Command unit_tree_command();

}  // namespace danvan::cli
