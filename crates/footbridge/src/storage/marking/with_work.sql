SELECT DISTINCT attempts.person, attempts.attempt FROM responses
JOIN attempts ON attempts.attempt = responses.attempt
WHERE json_extract(responses.response, '$.kind') = 'done'
ORDER BY attempts.started_millis DESC, attempts.journal, attempts.seq
