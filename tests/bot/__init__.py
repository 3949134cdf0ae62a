"""Entry and wiring: the command line, settings, logs, doctor, health."""
