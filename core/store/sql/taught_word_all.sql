SELECT list, word, code FROM taught_word ORDER BY list, word
