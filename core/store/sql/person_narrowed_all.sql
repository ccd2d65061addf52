SELECT row, elem FROM person_narrowed WHERE removed = 0
