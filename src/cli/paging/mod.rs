//! Automatic paging (`cli.md` section 9): one command, as many calls as there are pages.

mod plan;
mod token;
mod walk;

pub(super) use plan::{PAGINATION_CONFIG, Plan};
pub(super) use walk::{Page, Walk};
