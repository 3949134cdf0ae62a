"""Benchmarks: ratios against a ceiling measured in the same run; docs/benchmarks.md says how to read them."""
