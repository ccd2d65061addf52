SELECT id FROM contact
