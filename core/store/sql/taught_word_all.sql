SELECT list, word, code FROM taught_word WHERE code IS NOT NULL ORDER BY list, word
