// Replaced as the program is written.
