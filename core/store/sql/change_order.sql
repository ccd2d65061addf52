SELECT hlc, site, seq FROM change WHERE body IS NOT NULL
