//! The APIs that speak the query protocol.

use organizations::Api;

/// Returns the version of an API that speaks this protocol; none for Organizations, which doesn't.
pub(super) fn version(api: Api) -> Option<&'static str> {
    match api {
        Api::Organizations => None,
        Api::Sts => Some("2011-06-15"),
        Api::Iam => Some("2010-05-08"),
    }
}

/// Returns the namespace of an API's documents.
pub(super) fn namespace(api: Api) -> &'static str {
    match api {
        Api::Iam => "https://iam.amazonaws.com/doc/2010-05-08/",
        Api::Organizations | Api::Sts => "https://sts.amazonaws.com/doc/2011-06-15/",
    }
}
