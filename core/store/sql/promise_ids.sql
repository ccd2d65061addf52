SELECT id FROM promise
