SELECT secret FROM team ORDER BY hlc, site, seq LIMIT 1
