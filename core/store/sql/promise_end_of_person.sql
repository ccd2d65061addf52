SELECT promise, how, words, at FROM promise_end WHERE person = ?1 ORDER BY at DESC, id DESC
