INSERT OR IGNORE INTO responses
    (event, attempt, item, round, place, response, fully_right, credit_percent, note, language, second_language)
VALUES (:event, :attempt, :item, :round, :place, :response, :fully_right, :credit_percent, :note, :language, :second_language)
