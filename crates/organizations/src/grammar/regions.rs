//! The names of Regions.

/// A name a line, and comments.
const REGIONS: &str = include_str!("regions.txt");

/// Tells whether a Region has a name.
pub(super) fn is_region(name: &str) -> bool {
    let mut names = REGIONS.lines().filter(|line| !line.starts_with('#'));
    !name.is_empty() && names.any(|region| region == name)
}

#[cfg(test)]
mod tests {
    use super::is_region;

    #[test]
    fn regions_of_all_partitions_are_known_by_their_exact_names() {
        for name in ["us-east-1", "sa-west-1", "cn-north-1", "us-gov-west-1"] {
            assert!(is_region(name), "{name}");
        }
        for name in ["", "*", "US-EAST-1", "moon-1", "us-east", "# aws"] {
            assert!(!is_region(name), "{name}");
        }
    }
}
