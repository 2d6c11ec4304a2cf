SELECT centre, key, recipient, content_identity, classroom, kit, kit_token, signing_seed
FROM own_centre
