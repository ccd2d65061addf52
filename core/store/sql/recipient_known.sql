SELECT DISTINCT kind, organisation FROM consent WHERE organisation IS NOT NULL UNION SELECT DISTINCT kind, organisation FROM promise
WHERE organisation IS NOT NULL ORDER BY 2
