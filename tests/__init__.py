"""Tests: rules, services, stories, migrations, and the rules of the house."""
