//! The query protocol, which STS and IAM speak: forms in, XML out (`endpoint.md` section 4).
//!
//! But for `Form`, which is passed to the service, nothing here knows of requests. [`operation`] finds what a form asks for, [`input`] reads its parameters,
//! and [`answer`] and [`Refusal`] write what is sent back.

mod answer;
mod form;
mod input;
mod operation;
mod refusal;
#[cfg(test)]
mod tests;
mod xml;

pub use answer::answer;
pub(super) use form::{Asking, Form};
pub use input::input;
pub use operation::operation;
pub use refusal::Refusal;

use organizations::Api;

/// Returns the value of a form's field.
pub type Field<'a> = dyn Fn(&str) -> Option<&'a str> + 'a;

/// Returns the version of an API that speaks this protocol; none for Organizations, which doesn't.
fn version(api: Api) -> Option<&'static str> {
    match api {
        Api::Organizations => None,
        Api::Sts => Some("2011-06-15"),
        Api::Iam => Some("2010-05-08"),
    }
}

/// Returns the namespace of an API's documents.
fn namespace(api: Api) -> &'static str {
    match api {
        Api::Iam => "https://iam.amazonaws.com/doc/2010-05-08/",
        Api::Organizations | Api::Sts => "https://sts.amazonaws.com/doc/2011-06-15/",
    }
}
