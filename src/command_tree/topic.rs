//! What somebody may want help with.

use organizations::Operation;

use super::service_name::ServiceName;

/// What a page of help is about.
#[derive(Debug, Clone, Copy)]
pub enum Topic {
    /// The program.
    Program,
    /// A service.
    Service(ServiceName),
    /// An operation.
    Operation(&'static Operation),
}
