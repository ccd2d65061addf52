DELETE FROM visit_link WHERE contact = ?1
