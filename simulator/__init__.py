"""A Bot-API-compatible server for rehearsals, and the rehearsal's time. It never knows the bot."""
