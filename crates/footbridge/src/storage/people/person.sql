SELECT person, name, language, second, classroom, classroom_called, since, left_reason, left_on, discharged_on
FROM persons
WHERE person = ?1
