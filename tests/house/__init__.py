"""The rules of the house, checked: a rule that nothing checks decays."""
