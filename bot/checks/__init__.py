"""What the doctor looks at; each check yields findings and mends nothing."""
