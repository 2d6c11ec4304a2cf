SELECT person, name, language, second, classroom FROM persons
WHERE person IN (SELECT person FROM cards)
ORDER BY name, person
