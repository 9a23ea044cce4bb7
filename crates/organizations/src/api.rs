//! The APIs.

/// The API that an operation belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Api {
    /// AWS Organizations.
    Organizations,
    /// The Security Token Service.
    Sts,
    /// Identity and Access Management.
    Iam,
}
