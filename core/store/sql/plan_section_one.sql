SELECT plan FROM plan_section WHERE id = ?1 AND person = ?2
