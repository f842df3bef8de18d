# What the registration form of a model says beyond the model, and what it leaves open.
@ year
$ export DANVAN_STORE=year; danvan add-model M1 "Đường hoa tự quản" --unit S01 --field culture_society --registered 2025-03-10 --address "Thôn 1" --objective "Đường sạch" --rationale "Rác đổ ven đường" --targets "2 km hoa" --content "Mỗi hộ chăm 20 m" --area "Xã An Thượng" --beneficiaries "120 hộ" --budget-state 15000000 --workdays 200 --start 2025-04-01 --review-on 30/11/2025 --outputs "Đường hoa, có ảnh" --sustainability "Giao chi hội"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model show M1 --format csv | grep ^form
form,rationale,,Rác đổ ven đường,,
form,targets,,2 km hoa,,
form,content,,Mỗi hộ chăm 20 m,,
form,area,,Xã An Thượng,,
form,beneficiaries,,120 hộ,,
form,budget_state,,15000000,,
form,budget_social,,,,
form,workdays,,200,,
form,start,2025-04-01,2025-04-01,,
form,review_on,2025-11-30,2025-11-30,,
form,outputs,,"Đường hoa, có ảnh",,
form,sustainability,,Giao chi hội,,
$ export DANVAN_STORE=year; danvan model show M1 | grep form
form  Situation and reasons                    Rác đổ ven đường
form  Targets                                  2 km hoa
form  Content and ways                         Mỗi hộ chăm 20 m
form  Area                                     Xã An Thượng
form  Beneficiaries                            120 hộ
form  State budget (đồng)                      15.000.000
form  Social contributions (đồng)              …
form  Workdays                                 200
form  Begins on                    01/04/2025  01/04/2025
form  To be evaluated on           30/11/2025  30/11/2025
form  Verifiable outputs                       Đường hoa, có ảnh
form  Upkeep and replication                   Giao chi hội
$ export DANVAN_STORE=year; danvan --lang vi model show M1 | grep form
form  Thực trạng, lý do                        Rác đổ ven đường
form  Chỉ tiêu                                 2 km hoa
form  Nội dung, cách thức                      Mỗi hộ chăm 20 m
form  Địa bàn                                  Xã An Thượng
form  Đối tượng                                120 hộ
form  Ngân sách nhà nước (đồng)                15.000.000
form  Xã hội hóa (đồng)                        …
form  Ngày công                                200
form  Bắt đầu                      01/04/2025  01/04/2025
form  Thời điểm đánh giá           30/11/2025  30/11/2025
form  Sản phẩm kiểm chứng được                 Đường hoa, có ảnh
form  Khả năng duy trì, nhân rộng              Giao chi hội
$ export DANVAN_STORE=year; danvan model show M1 --format json | grep budget
{"part": "form", "item": "budget_state", "on": null, "value": 15000000, "level": null, "note": null},
{"part": "form", "item": "budget_social", "on": null, "value": null, "level": null, "note": null},
$ export DANVAN_STORE=year; danvan history show $(danvan history --format csv | sed -n '2s/,.*//p') --format csv | grep model_form
added,model_form,M1,model,,M1
added,model_form,M1,rationale,,Rác đổ ven đường
added,model_form,M1,targets,,2 km hoa
added,model_form,M1,content,,Mỗi hộ chăm 20 m
added,model_form,M1,area,,Xã An Thượng
added,model_form,M1,beneficiaries,,120 hộ
added,model_form,M1,budget_state,,15000000
added,model_form,M1,budget_social,,
added,model_form,M1,workdays,,200
added,model_form,M1,start,,2025-04-01
added,model_form,M1,review_on,,2025-11-30
added,model_form,M1,outputs,,"Đường hoa, có ảnh"
added,model_form,M1,sustainability,,Giao chi hội

# A file with columns of the form; the same again is unchanged, other facts are refused.
$ printf 'code,title,unit,field,registered,address,area,outputs,budget_social\nM2,Tổ tự quản,S02,economy,2025-04-01,Thôn 2,Xã Bình,Sổ họp tổ,0\nM3,Tổ hòa giải,S02,economy,2025-04-02,,,,\n' > forms.csv
$ export DANVAN_STORE=year; danvan add-model --csv forms.csv
2 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan add-model --csv forms.csv
unchanged
$ export DANVAN_STORE=year; sed 's/Sổ họp tổ/Sổ/' forms.csv > other.csv; danvan add-model --csv other.csv
! other.csv:2:1: code “M2”: model M2 is recorded otherwise: outputs: “Sổ họp tổ” → “Sổ” [RG-28]
!     recorded facts are not overwritten: repeat the recorded ones; a new step in its life is recorded with `danvan model confirm`
! error: 1 fault; nothing was taken
[3]
# What was left open is filled in later; the file that registered the models still says nothing new.
$ printf 'code,title,unit,field,registered,objective,outputs,workdays\nM2,Tổ tự quản,S02,economy,2025-04-01,,Sổ họp tổ,12\nM3,Tổ hòa giải,S02,economy,2025-04-02,Xóm yên,,\n' > more.csv
$ export DANVAN_STORE=year; danvan --lang vi add-model --csv more.csv --dry-run
đã thêm 2, kết thúc 0, giữ nguyên 0
chạy thử: chưa ghi gì
$ export DANVAN_STORE=year; danvan add-model --csv more.csv
2 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan add-model --csv more.csv; danvan add-model --csv forms.csv
unchanged
unchanged
$ export DANVAN_STORE=year; danvan history show $(danvan history --limit 1 --format csv | sed -n '2s/,.*//p') --format csv
operation,table,key,column,before,after
changed,model,M3,objective,,Xóm yên
changed,model_form,M2,workdays,,12
$ export DANVAN_STORE=year; danvan add-model M3 "Tổ hòa giải" --unit S02 --field economy --registered 2025-04-02 --objective "Xóm vui" --area "Xã Bình"
! error: model M3 is recorded otherwise: objective: “Xóm yên” → “Xóm vui” [RG-28]
!   CODE “M3”
! hint: recorded facts are not overwritten: repeat the recorded ones; a new step in its life is recorded with `danvan model confirm`
[1]
$ export DANVAN_STORE=year; danvan --lang vi model list --unit S02 --incomplete --year 2025 --format csv | sed -n '1p;/^M/p' | cut -d, -f1,2,14 | grep -v '^MH'
code,title,missing
M2,Tổ tự quản,rationale objective targets content beneficiaries start review_on sustainability
M3,Tổ hòa giải,rationale targets content address area beneficiaries resources start review_on outputs sustainability
$ export DANVAN_STORE=year; danvan model list --incomplete --format csv | grep -c ^M1
0
[1]
$ export DANVAN_STORE=year; danvan model show M3 --format csv | grep -c ^form
0
[1]
$ export DANVAN_STORE=year; danvan add-model M3 "Tổ hòa giải" --unit S02 --field economy --registered 2025-04-02 --area "Xã Bình"
1 added, 0 closed, 0 unchanged
$ export DANVAN_STORE=year; danvan model show M3 --format csv | grep ^form,area
form,area,,Xã Bình,,

# What is no money, no day, or evaluated before it begins.
$ export DANVAN_STORE=year; danvan add-model M9 "Thử" --unit S01 --field economy --registered 2025-03-10 --budget-state 15.000.000
! error: --budget-state “15.000.000” is not a whole number; write digits only
! hint: danvan help add-model
[2]
$ export DANVAN_STORE=year; danvan --lang vi add-model M9 "Thử" --unit S01 --field economy --registered 2025-03-10 --budget-social "15 triệu"
! lỗi: --budget-social “15 triệu” không phải là số nguyên; chỉ viết chữ số
! gợi ý: danvan help add-model
[2]
$ export DANVAN_STORE=year; danvan add-model M9 "Thử" --unit S01 --field economy --registered 2025-03-10 --start 2025-04-01 --review-on 2025-03-31
! error: the model starts on 2025-04-01: it cannot be evaluated before that [RG-79]
!   --review-on “2025-03-31”
! hint: check the day
[1]
$ export DANVAN_STORE=year; danvan add-model --csv forms.csv --outputs "Sổ"
! error: with --csv the facts come from the file; leave out --outputs
! hint: danvan help add-model
[2]
$ export DANVAN_STORE=year; danvan check
