# A round is not closed again, by the undo of an undo, over marks that changed while it was open.
@ year
$ cd year && danvan undo 12 --reason "mở lại" -q && danvan evaluate score DV2025 S02 --evaluator UV1 --set I.1.a=0 -q && danvan undo 16 --reason "khóa lại"
! error: round DV2025 would be closed again with a ranking that is not what its marks give now [DG-14]
! hint: close it anew: danvan evaluate close DV2025
[1]
$ cd year && danvan undo 16 --reason "khóa lại" --lang vi -n
! lỗi: đợt DV2025 sẽ bị khóa lại với kết quả không còn khớp với điểm hiện nay [DG-14]
! gợi ý: hãy khóa đợt lại từ đầu: danvan evaluate close DV2025
[1]
$ cd year && danvan undo 17 --reason "thôi" -q && danvan undo 16 --reason "khóa lại" -q; danvan check
