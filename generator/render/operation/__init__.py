"""One operation as data: how it is stated, its arguments, body, answers and pages, and the code that says so."""
