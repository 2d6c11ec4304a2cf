INSERT OR IGNORE INTO responses
    (event, attempt, item, round, place, response, fully_right, credit_percent)
VALUES (:event, :attempt, :item, :round, :place, :response, :fully_right, :credit_percent)
