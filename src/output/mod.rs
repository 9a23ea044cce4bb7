//! From a value to bytes: json, text, table, yaml.
