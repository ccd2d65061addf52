SELECT subject, body FROM change WHERE body IS NOT NULL
