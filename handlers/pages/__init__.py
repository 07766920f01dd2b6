"""The pages: booking page, client's page, coach's office, calendar feeds. They read views and never the database."""
