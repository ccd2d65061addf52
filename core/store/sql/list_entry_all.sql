SELECT list, code, label, position, hidden FROM list_entry WHERE list IS NOT NULL AND code IS NOT NULL ORDER BY id
