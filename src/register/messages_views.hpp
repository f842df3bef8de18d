#pragma once

#include "danvan/store/views.hpp"

#include <array>

namespace danvan::registry::messages {

using enum store::Holds;

// ---- what each view is
inline constexpr Text view_units{"units in force today, as they are called now",
                                 "các đơn vị đang có hiệu lực hôm nay, theo tên gọi hiện tại"};
inline constexpr Text view_unit_versions{"every name and place a unit ever had, with the days",
                                         "mọi tên gọi, vị trí đơn vị từng có, kèm ngày"};
inline constexpr Text view_successions{"who took over from whom, a row for each link",
                                       "đơn vị nào kế thừa đơn vị nào, mỗi liên kết một dòng"};
inline constexpr Text view_clusters{"the cluster in which a unit is ranked, as recorded for a year",
                                    "cụm, khối thi đua của đơn vị, theo từng năm đã ghi"};
inline constexpr Text view_models{"models and exemplars as they stand now",
                                  "mô hình, điển hình theo tình trạng hiện nay"};
inline constexpr Text view_model_steps{"every step in the life of a model", "từng bước trong quá trình của mô hình"};
inline constexpr Text view_model_years{"how a model counts in each year from its registration on",
                                       "mô hình được tính thế nào trong từng năm kể từ khi đăng ký"};
inline constexpr Text view_model_partners{"who works with whom on a model", "các bên cùng thực hiện mô hình"};
inline constexpr Text view_activities{"what was done for the movement, day by day",
                                      "các hoạt động của phong trào theo ngày"};

// ---- their columns
inline constexpr std::array<store::ViewColumn, 11> version_columns{{
    {"code", text, {"permanent code of the unit", "mã cố định của đơn vị"}},
    {"name", text, {"name", "tên"}},
    {"short_name", text, {"short name; NULL: none", "tên ngắn; NULL: không có"}},
    {"kind", text, {"code of the kind of unit", "mã loại đơn vị"}},
    {"level", text, {"code of the level; NULL: none", "mã cấp; NULL: không có"}},
    {"parent", text, {"unit above it; NULL: none", "đơn vị cấp trên; NULL: không có"}},
    {"cluster", text, {"usual cluster; see clusters for a year's", "cụm, khối thường lệ; từng năm xem clusters"}},
    {"valid_from", day, {"first day so; NULL: from the beginning", "ngày bắt đầu; NULL: từ đầu"}},
    {"valid_to", day, {"first day no more so; NULL: still so", "ngày thôi như vậy; NULL: vẫn còn"}},
    {"sector", text, {"unit that leads its sector; NULL: none", "đơn vị quản lý ngành; NULL: không có"}},
    {"basis", text, {"the document it rests on; NULL: not said", "văn bản căn cứ; NULL: không ghi"}},
}};
inline constexpr std::array<store::ViewColumn, 9> succession_columns{{
    {"event", text, {"code of the reorganization", "mã lần sắp xếp"}},
    {"day", day, {"day it took effect", "ngày có hiệu lực"}},
    {"change",
     text,
     {"merge, split, dissolve, transfer, rename, move or convert",
      "merge, split, dissolve, transfer, rename, move hoặc convert"}},
    {"predecessor", text, {"unit before", "đơn vị trước"}},
    {"successor", text, {"unit after; NULL: none", "đơn vị sau; NULL: không có"}},
    {"what", text, {"whole, population or land", "whole (toàn bộ), population (dân số) hoặc land (đất)"}},
    {"share", decimal, {"part of the predecessor, 0 to 1", "phần của đơn vị trước, từ 0 đến 1"}},
    {"scaled", whole, {"the share in millionths", "phần đó tính bằng phần triệu"}},
    {"basis", text, {"the decision; NULL: not said", "văn bản quyết định; NULL: không ghi"}},
}};
inline constexpr std::array<store::ViewColumn, 4> cluster_columns{{
    {"year", whole, {"year", "năm"}},
    {"cluster", text, {"cluster", "cụm, khối"}},
    {"unit", text, {"code of the unit", "mã đơn vị"}},
    {"head", truth, {"leads the cluster that year", "đơn vị trưởng cụm, khối năm đó"}},
}};
inline constexpr std::array<store::ViewColumn, 18> model_columns{{
    {"code", text, {"code of the model", "mã mô hình"}},
    {"title", text, {"title", "tên mô hình"}},
    {"type", text, {"model or exemplar", "model (mô hình) hoặc exemplar (điển hình)"}},
    {"unit", text, {"unit that leads it today; NULL: unassigned", "đơn vị chủ trì hôm nay; NULL: chưa phân công"}},
    {"registered_by", text, {"unit that registered it", "đơn vị đăng ký"}},
    {"field", text, {"code of the field", "mã lĩnh vực"}},
    {"subject", text, {"collective, individual or household", "collective, individual hoặc household"}},
    {"level", text, {"code of the level; NULL: none", "mã cấp; NULL: không có"}},
    {"registered", day, {"day of registration", "ngày đăng ký"}},
    {"status", text, {"last step: registered, effective …", "bước gần nhất: registered, effective …"}},
    {"status_year", whole, {"year that step speaks of", "năm mà bước đó nói tới"}},
    {"status_day", day, {"day of that step", "ngày của bước đó"}},
    {"recognised_level", text, {"level that recognised it; NULL: none", "cấp công nhận; NULL: chưa"}},
    {"is_new", truth, {"new work", "việc mới"}},
    {"is_hard", truth, {"hard work", "việc khó"}},
    {"origin", text, {"model it is a copy of; NULL: none", "mô hình gốc được nhân rộng; NULL: không"}},
    {"address", text, {"where it is; NULL: not said", "địa chỉ; NULL: không ghi"}},
    {"objective", text, {"objective; NULL: not said", "mục tiêu; NULL: không ghi"}},
}};
inline constexpr std::array<store::ViewColumn, 9> step_columns{{
    {"model", text, {"code of the model", "mã mô hình"}},
    {"sequence", whole, {"place of the step, from 1", "thứ tự bước, từ 1"}},
    {"year", whole, {"year the step speaks of", "năm mà bước nói tới"}},
    {"day", day, {"day of the step", "ngày của bước"}},
    {"status", text, {"registered, effective, recognised …", "registered, effective, recognised …"}},
    {"recognised_level", text, {"level that recognised it; NULL: none", "cấp công nhận; NULL: không"}},
    {"forwarded_to", text, {"level it was sent to; NULL: none", "cấp được trình lên; NULL: không"}},
    {"basis", text, {"the document it rests on; NULL: not said", "văn bản căn cứ; NULL: không ghi"}},
    {"reason", text, {"reason; NULL: not said", "lý do; NULL: không ghi"}},
}};
inline constexpr std::array<store::ViewColumn, 8> year_columns{{
    {"model", text, {"code of the model", "mã mô hình"}},
    {"year", whole, {"year", "năm"}},
    {"registered", truth, {"counts as registered", "tính là đã đăng ký"}},
    {"is_new", truth, {"registered in this very year", "đăng ký mới trong năm"}},
    {"carried_over", truth, {"registered earlier and kept up", "đăng ký từ trước, còn duy trì"}},
    {"effective", truth, {"counts as effective", "tính là hiệu quả"}},
    {"recognised", truth, {"recognised in the year", "được công nhận trong năm"}},
    {"outstanding", truth, {"recognised as outstanding in the year", "được công nhận tiêu biểu trong năm"}},
}};
inline constexpr std::array<store::ViewColumn, 5> partner_columns{{
    {"model", text, {"code of the model", "mã mô hình"}},
    {"role", text, {"lead, partner or member", "lead (chủ trì), partner (phối hợp) hoặc member (tham gia)"}},
    {"partner", text, {"code of the unit, or name of a body", "mã đơn vị, hoặc tên tổ chức"}},
    {"unit", text, {"code of the unit; NULL: not in the register", "mã đơn vị; NULL: không có trong sổ"}},
    {"task", text, {"what it does; NULL: not said", "phần việc; NULL: không ghi"}},
}};
inline constexpr std::array<store::ViewColumn, 16> activity_columns{{
    {"code", text, {"code of the activity", "mã hoạt động"}},
    {"kind", text, {"study, publicity, inspection …", "study, publicity, inspection …"}},
    {"unit", text, {"unit that held it", "đơn vị tổ chức"}},
    {"day", day, {"day", "ngày"}},
    {"title", text, {"what it was", "nội dung"}},
    {"model", text, {"model it is about; NULL: none", "mô hình liên quan; NULL: không"}},
    {"channel", text, {"channel of publicity; NULL: none", "kênh tuyên truyền; NULL: không"}},
    {"participants", whole, {"persons; NULL: not given", "số người; NULL: không báo"}},
    {"officials", whole, {"officials among them; NULL: not given", "trong đó cán bộ; NULL: không báo"}},
    {"civil_servants", whole, {"civil servants among them; NULL: not given", "trong đó công chức; NULL: không báo"}},
    {"public_employees",
     whole,
     {"public employees among them; NULL: not given", "trong đó viên chức; NULL: không báo"}},
    {"document", text, {"its document; NULL: none", "văn bản; NULL: không"}},
    {"findings", text, {"what an inspection found; NULL: none", "kết quả kiểm tra; NULL: không"}},
    {"follow_up", day, {"day by which that is dealt with; NULL: none", "hạn khắc phục; NULL: không"}},
    {"link", text, {"address on the web; NULL: none", "liên kết; NULL: không"}},
    {"task",
     text,
     {"task, where not that of its kind; NULL: its kind's", "nhiệm vụ, nếu khác với loại; NULL: theo loại"}},
}};

}  // namespace danvan::registry::messages
