DELETE FROM bodies WHERE journal = ?1 AND event IN (
    -- The subject is the 16 bytes of a header after the 61st.
    SELECT hash FROM events WHERE journal = ?1 AND substr(header, 62, 16) = ?2
)
