//! What options and documents say of paging (`cli.md` section 9.5).

use reference::{numeral, shown};
use shape::Value;

use crate::cli::failure::Failure;

/// The member under which the settings travel with the input, until the pages are asked for.
pub(crate) const PAGINATION_CONFIG: &str = "PaginationConfig";

/// How a listing is paged.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// How many elements are wanted in all.
    pub(super) max_items: Option<i64>,
    /// How long a page shall be.
    pub(super) page_size: Option<Value>,
    /// The token that says where the listing starts.
    pub(super) start: Option<Value>,
}

impl Plan {
    /// Reads the settings that options or a document gave.
    pub(crate) fn read(settings: Option<&Value>, limited: bool) -> Result<Self, Failure> {
        let settings = match settings {
            None => return Ok(Self::default()),
            Some(Value::Map(settings)) => settings,
            Some(other) => {
                let class = shown::class(other);
                let why = format!("'{class}' object has no attribute 'get'");
                return Err(Failure::general(why));
            }
        };
        let setting = |name| settings.get(name).filter(|value| **value != Value::Null);
        let integer = |name| {
            let integer = setting(name).map(numeral::integer_of).transpose();
            integer.map_err(Failure::general)
        };
        let max_items = integer("MaxItems")?;
        let page_size = integer("PageSize")?;
        if page_size.is_some() && !limited {
            return Err(Failure::general(
                "Error during pagination: PageSize parameter is not supported for the pagination \
                 interface for this operation.",
            ));
        }
        Ok(Self {
            max_items: max_items.map(saturated),
            page_size,
            start: setting("StartingToken").cloned(),
        })
    }
}

/// Returns a whole number; one beyond 64 bits as the last that fits.
fn saturated(value: Value) -> i64 {
    match value {
        Value::Integer(number) => number,
        Value::Huge(digits) if digits.starts_with('-') => i64::MIN,
        _ => i64::MAX,
    }
}
