//! What the worlds are like.

use organizations::state::Jobs;

/// What a world is like.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Profile {
    pub(crate) quotas: &'static [(&'static str, u64)],
    pub(crate) jobs: Jobs,
}

const HOUR: u32 = 3_600_000;

/// Instant jobs and roomy, slow jobs and the default quotas, and quotas that are soon reached.
const PROFILES: [Profile; 3] = [
    Profile {
        quotas: &[("accounts", 40), ("transfer-chain", 2)],
        jobs: Jobs {
            account_creation: 0,
            account_closure: 0,
            organization_initialization: 0,
        },
    },
    Profile {
        quotas: &[],
        jobs: Jobs {
            account_creation: HOUR,
            account_closure: 24 * HOUR,
            organization_initialization: HOUR,
        },
    },
    Profile {
        quotas: &[
            ("accounts", 12),
            ("organizational-units", 6),
            ("ou-depth", 2),
            ("invitations-per-day", 3),
            ("tags", 3),
            ("delegated-administrators-per-service", 1),
            ("inbound-transfers", 2),
            ("policies.TAG_POLICY", 3),
            ("attachments.SERVICE_CONTROL_POLICY", 2),
            ("attachments.TAG_POLICY", 2),
            ("closures-per-month", 2),
        ],
        jobs: Jobs {
            account_creation: HOUR / 10,
            account_closure: HOUR,
            organization_initialization: 0,
        },
    },
];

impl Profile {
    /// Returns what the world of a seed is like.
    pub(crate) fn of(seed: u64) -> Self {
        let index = seed % PROFILES.len() as u64;
        PROFILES[usize::try_from(index).expect("it is below three")]
    }
}
