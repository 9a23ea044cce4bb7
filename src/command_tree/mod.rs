//! The tree of commands: services, their operations, and the options of each level.
//!
//! An option is one row of a table, or made from the shape of an operation's input. `cli` reads words
//! by it, `help` describes it, `sim` completes it and writes manual pages of it. It knows none of them.

mod configure;
mod everywhere;
mod names;
mod operation_options;
mod option;
mod service_name;
mod topic;

pub use configure::{Argument, CONFIGURE, ConfigureCommand};
pub use everywhere::{Global, Own};
pub use names::{is_kebab_of, kebab};
pub use operation_options::{OperationOptions, Purpose, is_manual_paging};
pub use option::{Completer, Opt, Takes, Values};
pub use service_name::ServiceName;
pub use topic::{Guide, Topic};
