-- Reports of a year that came late or not at all, the latest first; the year with --set year=2025.
SELECT status.unit,
  units.name,
  status.period,
  status.state,
  status.due,
  status.received,
  status.days_late
FROM report_status AS status
LEFT JOIN units ON units.code = status.unit
WHERE status.year = :year
  AND (status.state = 'late' OR status.overdue = 'yes')
ORDER BY status.days_late DESC, status.unit, status.period
