INSERT INTO own_centre
    (one, centre, key, recipient, content_identity, classroom, kit, kit_token, signing_seed)
VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
