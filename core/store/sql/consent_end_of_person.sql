SELECT consent, at, words FROM consent_end WHERE person = ?1 ORDER BY at DESC, id DESC
