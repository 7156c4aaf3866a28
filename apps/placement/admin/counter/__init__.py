"""The counter: with a queue before him, a clerk finds or enters a person, registers, prints, takes reports."""
