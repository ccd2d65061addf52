SELECT count(*) FROM person WHERE removed IS NOT 1
