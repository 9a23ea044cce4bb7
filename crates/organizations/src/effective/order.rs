//! The order of members in an effective policy: the iteration order of a Java `HashMap`, which AWS
//! evidently writes them from.

/// The initial capacity of a `HashMap`, in buckets.
const BUCKETS: usize = 16;

/// Sorts members by bucket, stably: a bucket is a list in order of insertion.
pub(super) fn sort<V>(members: &mut [(String, V)]) {
    let buckets = buckets(members.len());
    members.sort_by_key(|(name, _)| bucket(name, buckets));
}

/// Returns how many buckets a map of so many members has: it doubles at a load factor of 0.75.
fn buckets(members: usize) -> usize {
    let mut buckets = BUCKETS;
    while members > buckets / 4 * 3 {
        buckets *= 2;
    }
    buckets
}

fn bucket(name: &str, buckets: usize) -> usize {
    // `String.hashCode`, then the mixing of `HashMap.hash`.
    let hash = name.encode_utf16().fold(0_u32, |hash, unit| {
        hash.wrapping_mul(31).wrapping_add(unit.into())
    });
    let spread = hash ^ (hash >> 16);
    usize::try_from(spread).expect("a usize has 32 bits or more") % buckets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_lies_in_the_bucket_of_its_hash() {
        for (name, expected) in [
            ("tag_value", 3),
            ("report_required_tag_for", 4),
            ("tag_key", 11),
            ("enforced_for", 12),
            ("regions", 3),
            ("selections", 2),
            ("rules", 10),
            ("iam_role_arn", 1),
            ("complete_backup_window_minutes", 3),
            ("target_backup_vault_name", 10),
            ("start_backup_window_minutes", 11),
            ("schedule_expression", 12),
            ("lifecycle", 0),
            ("copy_actions", 5),
            ("move_to_cold_storage_after_days", 1),
            ("delete_after_days", 10),
            ("opt_in_to_archive_for_supported_resources", 15),
            ("supported_role_settings", 0),
            ("supported_channel_types", 15),
        ] {
            assert_eq!(bucket(name, BUCKETS), expected, "{name}");
        }
    }

    #[test]
    fn a_map_grows_when_three_quarters_are_full() {
        for (members, expected) in [
            (0, 16),
            (12, 16),
            (13, 32),
            (24, 32),
            (25, 64),
            (48, 64),
            (49, 128),
        ] {
            assert_eq!(buckets(members), expected, "{members}");
        }
    }

    #[test]
    fn members_of_one_bucket_keep_their_order() {
        for names in [["Aa", "BB"], ["BB", "Aa"]] {
            let mut members = names.map(|name| (name.to_owned(), ()));
            sort(&mut members);
            assert_eq!(members.map(|(name, ())| name), names);
        }
    }
}
