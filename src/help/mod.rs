//! The help pages (`cli.md` section 15), made from the shapes and option tables and what they say.
//!
//! [`operation_page`], [`service_page`], [`top_page`] and [`guide_page`] return a [`Page`], which can be
//! written as the source of a manual page, shown or installed, or as plain text. `manual` shows it to the
//! user.

mod block;
mod configure;
mod guide;
mod installed;
mod markdown;
mod operation;
mod options;
mod page;
mod plain;
mod roff;
mod service;
mod shapes;
mod surroundings;
mod syntax;
mod top;

pub use block::Block;
pub use configure::{configure_command_page, configure_page};
pub use guide::guide_page;
pub use markdown::{blocks, summary};
pub use operation::operation_page;
pub use page::Page;
pub use service::service_page;
pub use top::top_page;
