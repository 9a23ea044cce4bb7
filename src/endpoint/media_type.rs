//! What a request says that its body is.

use hyper::header::{CONTENT_TYPE, HeaderMap};

/// Returns the content type in small letters, without its parameters.
pub(super) fn media_type(headers: &HeaderMap) -> Option<String> {
    let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let kind = kind.split(';').next().unwrap_or_default();
    Some(kind.trim().to_ascii_lowercase())
}
