"""Floor 2: finished strings in, PNG, CSV and XLSX out; it knows neither words nor tables."""
