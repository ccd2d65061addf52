SELECT id, number, begun FROM plan p WHERE person = ?1 AND number > 0
  AND (NOT EXISTS (SELECT 1 FROM plan back WHERE back.person = ?1 AND back.number = -p.number)
       OR EXISTS (SELECT 1 FROM plan_section s JOIN plan_line l ON l.section = s.id
                  WHERE s.person = ?1 AND s.plan = p.id AND l.person = ?1 AND l.removed IS NOT 1))
ORDER BY number
